// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"

#include <QJsonObject>

namespace mailberth
{

/// The report of `--json`, schema "mailberth/1": codes and facts, untranslated. Text from servers
/// is escaped to printable ASCII-safe UTF-8; secrets never get this far. Pure.
[[nodiscard]] QJsonObject jsonReport(const Evidence &evidence, const Verdict &verdict);

} // namespace mailberth
