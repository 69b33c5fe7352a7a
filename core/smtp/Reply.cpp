// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Reply.h"

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Takes a number of one to three digits off the front (RFC 3463 section 2).
std::optional<int> takeNumber(QByteArrayView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype length = end - text.begin();
    if (length < 1 || length > 3)
        return std::nullopt;
    const int number = text.first(length).toInt();
    text = text.sliced(length);
    return number;
}

bool takeDot(QByteArrayView &text)
{
    if (!text.startsWith('.'))
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

bool beginsLikeReply(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && (bytes.front() < '2' || bytes.front() > '5'))
        return false;
    const auto code = bytes.first(std::min<qsizetype>(bytes.size(), 3));
    if (!std::all_of(code.begin(), code.end(), isDigit))
        return false;
    return bytes.size() <= 3 || QByteArrayView(" -\r\n").contains(bytes.at(3));
}

std::optional<EnhancedCode> Reply::enhancedCode() const
{
    if (lines.isEmpty())
        return std::nullopt;
    QByteArrayView text = lines.constFirst();
    const auto klass = takeNumber(text);
    if (klass != code / 100 || !takeDot(text))
        return std::nullopt;
    const auto subject = takeNumber(text);
    if (!subject || !takeDot(text))
        return std::nullopt;
    const auto detail = takeNumber(text);
    if (!detail || (!text.isEmpty() && !text.startsWith(' ')))
        return std::nullopt;
    return EnhancedCode { *klass, *subject, *detail };
}

QByteArray Reply::text() const
{
    return lines.join('\n');
}

} // namespace mailberth::smtp
