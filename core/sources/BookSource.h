// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/ProviderBook.h"
#include "core/sources/Source.h"

namespace mailberth
{

/// Looks the mail domain up in the provider book. Contacts nobody.
class BookSource : public Source
{
    Q_OBJECT

public:
    /// Asks the book inside the program.
    explicit BookSource(const MailAddress &address, QObject *parent = nullptr);
    BookSource(const ProviderBook &book, const MailAddress &address, QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Book; }
    void start() override;
    void cancel() override;

private:
    ProviderBook m_book;
    HostName m_domain;
};

} // namespace mailberth
