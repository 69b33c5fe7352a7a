// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/BookSource.h"

namespace mailberth
{

BookSource::BookSource(const MailAddress &address, QObject *parent)
    : BookSource(ProviderBook::shipped(), address, parent)
{
}

BookSource::BookSource(const ProviderBook &book, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_book(book)
    , m_domain(address.domain())
{
}

void BookSource::start()
{
    if (isOver())
        return;
    const auto found = m_book.find(m_domain);
    if (!found) {
        finish(NothingHere {});
        return;
    }
    for (const Candidate &candidate : found->candidates)
        announce(candidate);
    finish(*found);
}

void BookSource::cancel()
{
    finish(Unreachable { QStringLiteral("cancelled") });
}

} // namespace mailberth
