// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Pages.h"

#include <cstring>
#include <new>

namespace mailberth
{

namespace
{

constexpr qsizetype usualPage = 4096;

} // namespace

qsizetype pageSize()
{
    return usualPage;
}

char *takePages(qsizetype bytes)
{
    void *pages = ::operator new(size_t(bytes), std::align_val_t(usualPage));
    return static_cast<char *>(std::memset(pages, 0, size_t(bytes)));
}

void returnPages(char *pages, qsizetype /*bytes*/)
{
    ::operator delete(pages, std::align_val_t(usualPage));
}

} // namespace mailberth
