// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/model/SignInReport.h"

#include <QString>

#include <cstdio>
#include <variant>

namespace mailberth::app
{

enum class PasswordLineFault {
    Empty,
    TooLong, ///< over `longestCredential` bytes
    Interrupted, ///< Ctrl+C
};

/// Reads the first line of `stream`, without its end (LF or CR LF), past every buffer that would
/// keep a copy. At a terminal nothing that is typed is shown, and `prompt` is, on standard error.
/// Waits for it: nothing else may be going on.
[[nodiscard]] std::variant<Secret, PasswordLineFault> readPasswordLine(
    std::FILE *stream, const QString &prompt);

} // namespace mailberth::app
