// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/ProviderBook.h"
#include "core/sources/Source.h"

#include <QList>

namespace mailberth
{

/// To which platform does the domain's Autodiscover lead? Its name is an alias, or its service
/// record names a host; the provider book knows whose. A filter that stands before the exchangers
/// hides the platform from the MX record, and not from this one. Nothing is fetched.
class AutodiscoverSource : public Source
{
    Q_OBJECT

public:
    AutodiscoverSource(Network &network, const MailAddress &address, QObject *parent = nullptr);
    AutodiscoverSource(const ProviderBook &book, Network &network, const MailAddress &address,
        QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Autodiscover; }
    void start() override;
    void cancel() override;

private:
    void takeAddresses(const AddressAnswer &answer);
    void takeServices(const ServiceAnswer &answer);
    void lookUp(const HostName &target, const QString &record);
    void oneIsAnswered();

    const ProviderBook &m_book;
    Network &m_network;
    HostName m_domain;
    Found m_found;
    QList<Job *> m_jobs;
    qsizetype m_open = 0;
    std::optional<QString> m_openQuestion; ///< why one of the two could not be answered
};

} // namespace mailberth
