// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Finding.h"

#include <QList>

namespace mailberth
{

/// Turns what was seen into findings, gravest first: each outcome by itself, and what only shows by
/// comparison of the lanes, the address families and the names. Pure.
[[nodiscard]] QList<Finding> findingsIn(const Evidence &evidence);

} // namespace mailberth
