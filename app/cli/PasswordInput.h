// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdio>
#include <memory>

namespace mailberth::app
{

/// Reads a stream on which a password comes, past every buffer, and lets itself be interrupted.
/// While this lives, a terminal does not show what is typed at it; however that ends (Ctrl+C,
/// Ctrl+Z, SIGTERM, a line that went away), the terminal is first as it was. One at a time.
class PasswordInput
{
public:
    /// At a terminal the prompt is shown, on standard error.
    PasswordInput(std::FILE *stream, const QString &prompt);
    ~PasswordInput();
    PasswordInput(const PasswordInput &) = delete;
    PasswordInput &operator=(const PasswordInput &) = delete;

    /// The next byte; EOF at the end of the input, or if a signal came. Waits.
    [[nodiscard]] int next();

    enum class Ending {
        Done,
        Interrupted, ///< by Ctrl+C
        PutAside, ///< it was stopped (Ctrl+Z) and goes on now: ask again, what was typed is lost
    };

    /// Lets the signals that came do their usual work, which may be the end of the program.
    [[nodiscard]] Ending end();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mailberth::app
