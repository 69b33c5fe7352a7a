// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Secret.h"

#include <QStringEncoder>

#include <algorithm>
#include <cstring>
#include <utility>

namespace mailberth
{

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret;
    secret.append(bytes);
    return secret;
}

Secret Secret::fromText(QStringView text)
{
    // With state, half a character at the end is kept back for a text that never comes.
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    Secret secret;
    secret.m_memory = SecretMemory(toUtf8.requiredSpace(text.size()));
    const char *end = toUtf8.appendToBuffer(secret.m_memory.data(), text);
    secret.m_size = end - secret.m_memory.data();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_memory(std::move(other.m_memory))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_size = std::exchange(other.m_size, 0);
    m_memory = std::move(other.m_memory);
    return *this;
}

void Secret::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype needed = m_size + bytes.size();
    if (needed > m_memory.size()) {
        SecretMemory grown(std::max(needed, 2 * m_memory.size()));
        std::copy_n(m_memory.data(), m_size, grown.data());
        std::copy_n(bytes.data(), bytes.size(), grown.data() + m_size); // may lie in m_memory
        m_memory = std::move(grown);
    } else {
        std::memmove(m_memory.data() + m_size, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    m_size = needed;
}

void Secret::clear()
{
    m_memory = {};
    m_size = 0;
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.m_size != right.m_size)
        return false;
    int difference = 0;
    for (qsizetype at = 0; at < left.m_size; ++at)
        difference |= left.m_memory.data()[at] ^ right.m_memory.data()[at];
    return difference == 0;
}

} // namespace mailberth
