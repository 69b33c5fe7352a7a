// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/WatchedSecret.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#include <sys/mman.h>
#else
#include <cstdlib>
#include <malloc.h>
#include <new>
#endif

namespace
{

struct Watched
{
    const void *memory = nullptr;
    qsizetype size = 0;
    int returned = 0;
    bool wasWiped = false;

    void isReturned(const void *what)
    {
        if (!what || what != memory)
            return;
        ++returned;
        const auto *bytes = static_cast<const char *>(what);
        wasWiped = std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
    }
};

Watched watched;

} // namespace

// What core/model/Pages gives memory back with, as this program sees it.
#ifdef Q_OS_UNIX

extern "C" int munmap(void *memory, size_t size) noexcept
{
    watched.isReturned(memory);
    using Function = int (*)(void *, size_t);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "munmap"));
    return real(memory, size);
}

#else

void *operator new(std::size_t size, std::align_val_t alignment)
{
    if (void *memory = _aligned_malloc(size, std::size_t(alignment)))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory, std::align_val_t) noexcept
{
    watched.isReturned(memory);
    _aligned_free(memory);
}

#endif

namespace mailberth::test
{

WatchedSecret::WatchedSecret(const Secret &secret)
{
    watched = { secret.bytes().data(), secret.size() };
}

WatchedSecret::~WatchedSecret()
{
    watched = {};
}

bool WatchedSecret::wasReturned() const
{
    return watched.returned == 1;
}

bool WatchedSecret::wasWiped() const
{
    return watched.wasWiped;
}

} // namespace mailberth::test
