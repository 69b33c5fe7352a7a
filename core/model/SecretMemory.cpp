// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/SecretMemory.h"

#include "core/model/Pages.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

SecretMemory::SecretMemory(qsizetype leastBytes)
{
    const qsizetype page = pageSize();
    m_size = (std::max(leastBytes, qsizetype(1)) + page - 1) / page * page;
    m_data = takePages(m_size);
}

SecretMemory::SecretMemory(SecretMemory &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretMemory &SecretMemory::operator=(SecretMemory &&other) noexcept
{
    SecretMemory taken(std::move(other));
    std::swap(m_data, taken.m_data);
    std::swap(m_size, taken.m_size);
    return *this;
}

SecretMemory::~SecretMemory()
{
    if (!m_data)
        return;
    wipe(m_data, m_size);
    returnPages(m_data, m_size);
}

void wipe(void *memory, qsizetype bytes)
{
    auto *byte = static_cast<volatile char *>(memory);
    for (qsizetype at = 0; at < bytes; ++at)
        byte[at] = 0;
}

} // namespace mailberth
