// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Pages.h"

#include <sys/mman.h>
#include <unistd.h>

#include <new>

namespace mailberth
{

namespace
{

void leaveOutOfDumps([[maybe_unused]] void *pages, [[maybe_unused]] size_t bytes)
{
#if defined(MADV_DONTDUMP) // Linux
    ::madvise(pages, bytes, MADV_DONTDUMP);
#elif defined(MADV_NOCORE) // FreeBSD
    ::madvise(pages, bytes, MADV_NOCORE);
#endif
}

} // namespace

qsizetype pageSize()
{
    static const qsizetype size = ::sysconf(_SC_PAGESIZE);
    return size;
}

char *takePages(qsizetype bytes)
{
    void *pages =
        ::mmap(nullptr, size_t(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    leaveOutOfDumps(pages, size_t(bytes));
    return static_cast<char *>(pages);
}

void returnPages(char *pages, qsizetype bytes)
{
    ::munmap(pages, size_t(bytes));
}

} // namespace mailberth
