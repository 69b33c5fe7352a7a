// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Hmac.h"

#include <algorithm>
#include <array>

namespace mailberth::smtp
{

namespace
{

constexpr qsizetype block = 64; // bytes, of MD5, SHA-1 and SHA-256 alike

} // namespace

Hmac::Hmac(QCryptographicHash::Algorithm algorithm, QByteArrayView key)
    : m_algorithm(algorithm)
    , m_hash(algorithm)
{
    std::array<char, block> padded {};
    if (key.size() > block) {
        m_hash.addData(key);
        key = m_hash.resultView();
    }
    std::copy(key.begin(), key.end(), padded.begin());
    const auto pad = [&padded](char with) {
        std::array<char, block> mixed;
        std::transform(padded.begin(), padded.end(), mixed.begin(),
            [with](char byte) { return static_cast<char>(byte ^ with); });
        Secret made = Secret::copyOf(QByteArrayView(mixed.data(), block));
        wipe(mixed.data(), block);
        return made;
    };
    m_innerPad = pad(0x36);
    m_outerPad = pad(0x5C);
    wipe(padded.data(), block);
}

Secret Hmac::of(QByteArrayView message)
{
    std::array<char, block> result;
    into(result.data(), message);
    Secret made = Secret::copyOf(QByteArrayView(result.data(), size()));
    wipe(result.data(), block);
    return made;
}

void Hmac::into(char *result, QByteArrayView message)
{
    m_hash.reset();
    m_hash.addData(m_innerPad.bytes());
    m_hash.addData(message);
    const QByteArrayView inner = m_hash.resultView();
    std::copy(inner.begin(), inner.end(), result);
    m_hash.reset();
    m_hash.addData(m_outerPad.bytes());
    m_hash.addData(QByteArrayView(result, size()));
    const QByteArrayView outer = m_hash.resultView();
    std::copy(outer.begin(), outer.end(), result);
}

qsizetype Hmac::size() const
{
    return QCryptographicHash::hashLength(m_algorithm);
}

} // namespace mailberth::smtp
