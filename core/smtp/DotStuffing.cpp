// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/DotStuffing.h"

namespace mailberth::smtp
{

bool isTransparent(const QByteArray &content)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < content.size(); ++at) {
        const char byte = content.at(at);
        if (byte == '\r' && at + 1 < content.size() && content.at(at + 1) == '\n') {
            ++at;
            length = 0;
        } else if (byte == '\r' || byte == '\n' || byte == '\0' || ++length > longestTextLine) {
            return false;
        }
    }
    return !content.isEmpty() && length == 0;
}

QByteArray dotStuffed(const QByteArray &content)
{
    QByteArray stuffed = content;
    if (stuffed.startsWith('.'))
        stuffed.prepend('.');
    stuffed.replace("\r\n.", "\r\n..");
    return stuffed.append(".\r\n");
}

} // namespace mailberth::smtp
