// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/ProviderBook.h"
#include "core/sources/Source.h"

namespace mailberth
{

/// Whom does the domain let send in its name (SPF, RFC 7208)? The provider book knows some of the
/// names that the record includes. Many who may send hold no mailboxes, and anybody can include
/// anything: what is found here is a proposal, and the least of all.
class SpfSource : public Source
{
    Q_OBJECT

public:
    SpfSource(Network &network, const MailAddress &address, QObject *parent = nullptr);
    SpfSource(const ProviderBook &book, Network &network, const MailAddress &address,
        QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Spf; }
    void start() override;
    void cancel() override;

private:
    void take(const TextAnswer &answer);
    [[nodiscard]] SourceReport reportOn(const QByteArray &record);

    const ProviderBook &m_book;
    Network &m_network;
    HostName m_domain;
    Job *m_job = nullptr;
};

/// The names that an SPF record includes or redirects to, and those of its "a:" terms, in its order
/// (RFC 7208 sections 5 and 6.1); macros are left out.
struct SpfNames
{
    QList<HostName> included;
    QList<HostName> hosts;

    friend bool operator==(const SpfNames &, const SpfNames &) = default;
};

[[nodiscard]] bool isSpfRecord(const QByteArray &text);
[[nodiscard]] SpfNames namesInSpf(const QByteArray &record);

} // namespace mailberth
