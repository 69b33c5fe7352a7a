// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PasswordLine.h"

namespace mailberth::app
{

std::variant<Secret, PasswordLineFault> readPasswordLine(std::FILE *stream)
{
    std::setvbuf(stream, nullptr, _IONBF, 0);
    Secret line;
    bool isReturnHeld = false; // part of the line's end only if LF follows
    for (int byte = std::fgetc(stream); byte != EOF && byte != '\n'; byte = std::fgetc(stream)) {
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

} // namespace mailberth::app
