// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/pasted/Explanation.h"

#include <QString>

namespace mailberth
{

/// What `explain --json` prints: schema "mailberth-explain/1".
[[nodiscard]] QString jsonOf(const pasted::Explanation &explanation);

} // namespace mailberth
