// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Endpoint.h"

#include <QStringList>

namespace mailberth
{

/// What to say where settings are proven but nobody chose their host: why nothing was sent, and the
/// two ways on from a command line.
[[nodiscard]] QStringList wordNeeded(const Endpoint &proposed);

} // namespace mailberth
