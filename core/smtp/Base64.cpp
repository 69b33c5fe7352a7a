// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Base64.h"

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int bitsAt(QByteArrayView bytes, qsizetype bit)
{
    const auto byteAt = [bytes](qsizetype at) {
        return at < bytes.size() ? static_cast<unsigned char>(bytes.at(at)) : 0;
    };
    const int pair = byteAt(bit / 8) << 8 | byteAt(bit / 8 + 1);
    return pair >> (10 - bit % 8) & 0x3F;
}

/// The letters for the bits from `first` on, six a letter, of which the last may reach beyond.
Secret lettersFor(QByteArrayView bytes, qsizetype first, qsizetype count)
{
    Secret text;
    for (qsizetype letter = 0; letter < count; ++letter)
        text.append(QByteArrayView(&letters[bitsAt(bytes, first + 6 * letter)], 1));
    return text;
}

} // namespace

std::optional<QByteArray> fromStrictBase64(const QByteArray &text)
{
    // Qt forgives missing padding and stray bits at the end, even when it is to abort on errors.
    QByteArray decoded = QByteArray::fromBase64(text);
    return decoded.toBase64() == text ? std::optional(decoded) : std::nullopt;
}

Secret toBase64(const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    Secret text = lettersFor(bytes, 0, (8 * bytes.size() + 5) / 6);
    text.append(QByteArrayView("==").first((3 - bytes.size() % 3) % 3));
    return text;
}

Secret innerBase64(const Secret &secret, qsizetype before)
{
    // Of the first letter 8 * before % 6 bits belong to what stands before.
    const qsizetype skipped = (6 - 8 * before % 6) % 6;
    const qsizetype whole = (8 * secret.size() - skipped) / 6;
    return lettersFor(secret.bytes(), skipped, std::max(qsizetype(0), whole));
}

} // namespace mailberth::smtp
