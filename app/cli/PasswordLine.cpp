// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PasswordLine.h"

#include "app/cli/PasswordInput.h"

namespace mailberth::app
{

namespace
{

using Line = std::variant<Secret, PasswordLineFault>;

Line readLine(PasswordInput &input)
{
    Secret line;
    bool isReturnHeld = false; // part of the line's end only if LF follows
    for (int byte = input.next(); byte != EOF && byte != '\n'; byte = input.next()) {
        if (isReturnHeld)
            line.append("\r");
        isReturnHeld = byte == '\r';
        const char character = static_cast<char>(byte);
        if (!isReturnHeld)
            line.append(QByteArrayView(&character, 1));
        if (line.size() > longestCredential)
            return PasswordLineFault::TooLong;
    }
    if (line.isEmpty())
        return PasswordLineFault::Empty;
    return line;
}

} // namespace

std::variant<Secret, PasswordLineFault> readPasswordLine(std::FILE *stream, const QString &prompt)
{
    for (;;) {
        PasswordInput input(stream, prompt);
        Line line = readLine(input);
        switch (input.end()) {
        case PasswordInput::Ending::Done:
            return line;
        case PasswordInput::Ending::Interrupted:
            return PasswordLineFault::Interrupted;
        case PasswordInput::Ending::PutAside:
            break;
        }
    }
}

} // namespace mailberth::app
