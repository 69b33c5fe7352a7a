// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/model/SignInReport.h"

#include <cstdio>
#include <variant>

namespace mailberth::app
{

enum class PasswordLineFault {
    Empty,
    TooLong, ///< over `longestCredential` bytes
};

/// Reads the first line of `stream`, without its end (LF or CR LF), past every buffer that would
/// keep a copy. Waits for it; call it before the loop runs.
[[nodiscard]] std::variant<Secret, PasswordLineFault> readPasswordLine(std::FILE *stream);

} // namespace mailberth::app
