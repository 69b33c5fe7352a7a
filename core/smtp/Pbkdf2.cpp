// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Pbkdf2.h"

#include <algorithm>
#include <array>

namespace mailberth::smtp
{

namespace
{

constexpr size_t longestHash = 64; // bytes
constexpr QByteArrayView firstBlock("\0\0\0\1", 4);

} // namespace

Pbkdf2::Pbkdf2(QCryptographicHash::Algorithm algorithm, const Secret &password, QByteArrayView salt,
    int rounds)
    : m_hmac(algorithm, password.bytes())
    , m_latest(m_hmac.of(salt.toByteArray().append(firstBlock.toByteArray())))
    , m_key(m_latest.duplicate())
    , m_left(std::max(rounds, 1) - 1)
{
}

void Pbkdf2::advance(int rounds)
{
    std::array<char, longestHash> latest;
    std::array<char, longestHash> key;
    const qsizetype size = m_hmac.size();
    std::copy_n(m_latest.bytes().data(), size, latest.begin());
    std::copy_n(m_key.bytes().data(), size, key.begin());
    for (int round = std::min(rounds, m_left); round > 0; --round, --m_left) {
        m_hmac.into(latest.data(), QByteArrayView(latest.data(), size));
        std::transform(key.begin(), key.begin() + size, latest.begin(), key.begin(),
            [](char one, char other) { return static_cast<char>(one ^ other); });
    }
    m_latest = Secret::copyOf(QByteArrayView(latest.data(), size));
    m_key = Secret::copyOf(QByteArrayView(key.data(), size));
    wipe(latest.data(), longestHash);
    wipe(key.data(), longestHash);
}

} // namespace mailberth::smtp
