// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/ProviderBook.h"
#include "core/sources/ServiceOrder.h"
#include "core/sources/Source.h"

#include <optional>

namespace mailberth
{

/// Asks the mail domain's DNS for its submission service: with TLS from the first byte (RFC 8314
/// section 5.1) and, behind it, with STARTTLS (RFC 6186 section 3.1).
class SrvSource : public Source
{
    Q_OBJECT

public:
    /// No more servers of one service than these are named.
    static constexpr qsizetype mostTargets = 4;

    SrvSource(Network &network, const MailAddress &address, RandomNumber random = anyNumber,
        QObject *parent = nullptr);
    SrvSource(const ProviderBook &book, Network &network, const MailAddress &address,
        RandomNumber random, QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Srv; }
    void start() override;
    void cancel() override;

private:
    struct Service
    {
        HostName domain;
        QString label;
        Security security;
        int firstRank;
        ServiceJob *job = nullptr;
        std::optional<ServiceAnswer> answer {};
        QList<Candidate> candidates {};
    };

    void take(qsizetype number, const ServiceAnswer &answer);
    [[nodiscard]] bool isDeniedByTheDomain() const;
    [[nodiscard]] SourceReport report() const;

    const ProviderBook &m_book;
    Network &m_network;
    HostName m_domain;
    RandomNumber m_random;
    QList<Service> m_services;
};

} // namespace mailberth
