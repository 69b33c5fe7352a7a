// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace mailberth
{

/// Whole pages of memory for one secret and nothing else, wiped before the system has them back.
/// Where a crash is written down (a core file, or a service that takes it), these pages are left
/// out: Linux and FreeBSD know how.
class SecretMemory
{
public:
    SecretMemory() = default;
    explicit SecretMemory(qsizetype leastBytes);

    SecretMemory(SecretMemory &&other) noexcept;
    SecretMemory &operator=(SecretMemory &&other) noexcept;
    SecretMemory(const SecretMemory &) = delete;
    SecretMemory &operator=(const SecretMemory &) = delete;
    ~SecretMemory();

    [[nodiscard]] char *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; } ///< bytes; 0 by default

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites memory with zeros in a way that no compiler leaves out.
void wipe(void *memory, qsizetype bytes);

} // namespace mailberth
