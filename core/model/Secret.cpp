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
    secret.m_capacity = toUtf8.requiredSpace(text.size());
    secret.m_buffer.reset(new char[static_cast<size_t>(secret.m_capacity)]);
    const char *end = toUtf8.appendToBuffer(secret.m_buffer.get(), text);
    secret.m_size = end - secret.m_buffer.get();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_buffer(std::move(other.m_buffer))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_buffer = std::move(other.m_buffer);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

void Secret::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype needed = m_size + bytes.size();
    if (needed > m_capacity) {
        const qsizetype capacity = std::max(needed, 2 * m_capacity);
        std::unique_ptr<char[]> grown(new char[static_cast<size_t>(capacity)]);
        std::copy_n(m_buffer.get(), m_size, grown.get());
        std::copy_n(bytes.data(), bytes.size(), grown.get() + m_size); // may lie in m_buffer
        wipe(m_buffer.get(), m_capacity);
        m_buffer = std::move(grown);
        m_capacity = capacity;
    } else {
        std::memmove(m_buffer.get() + m_size, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    m_size = needed;
}

void Secret::clear()
{
    wipe(m_buffer.get(), m_capacity);
    m_buffer.reset();
    m_size = 0;
    m_capacity = 0;
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.m_size != right.m_size)
        return false;
    int difference = 0;
    for (qsizetype at = 0; at < left.m_size; ++at)
        difference |=
            left.m_buffer[static_cast<size_t>(at)] ^ right.m_buffer[static_cast<size_t>(at)];
    return difference == 0;
}

void wipe(void *memory, qsizetype bytes)
{
    auto *byte = static_cast<volatile char *>(memory);
    for (qsizetype at = 0; at < bytes; ++at)
        byte[at] = 0;
}

} // namespace mailberth
