// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Finding.h"

#include <QJsonObject>

namespace mailberth
{

/// The facts of a finding as JSON: names, numbers and a server's words (escaped), no sentences. The
/// endpoint stands beside them in the report and is not repeated. Pure.
[[nodiscard]] QJsonObject jsonFacts(const Finding &finding);

} // namespace mailberth
