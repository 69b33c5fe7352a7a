// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AutodiscoverSource.h"

#include <algorithm>

namespace mailberth
{

AutodiscoverSource::AutodiscoverSource(
    Network &network, const MailAddress &address, QObject *parent)
    : AutodiscoverSource(ProviderBook::shipped(), network, address, parent)
{
}

AutodiscoverSource::AutodiscoverSource(
    const ProviderBook &book, Network &network, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_book(book)
    , m_network(network)
    , m_domain(address.domain())
{
}

void AutodiscoverSource::start()
{
    if (isOver())
        return;
    const auto host = m_domain.below(u"autodiscover");
    if (!host) {
        finish(NothingHere {});
        return;
    }
    AddressJob *addresses = m_network.addressesOf(*host, this);
    connect(addresses, &AddressJob::finished, this, &AutodiscoverSource::takeAddresses);
    ServiceJob *services =
        m_network.servicesOf(m_domain, QStringLiteral("_autodiscover._tcp"), this);
    connect(services, &ServiceJob::finished, this, &AutodiscoverSource::takeServices);
    m_jobs = { addresses, services };
    m_open = m_jobs.size();
    addresses->start();
    services->start();
}

void AutodiscoverSource::cancel()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    finish(Unreachable { QStringLiteral("cancelled") });
}

void AutodiscoverSource::takeAddresses(const AddressAnswer &answer)
{
    if (isOver())
        return;
    for (const HostName &target : answer.aliases)
        lookUp(target, answer.host.ascii());
    if (answer.aliases.isEmpty() && !isAnswer(answer.status))
        m_openQuestion = answer.host.ascii() + QStringLiteral(": ") + id(answer.status);
    oneIsAnswered();
}

void AutodiscoverSource::takeServices(const ServiceAnswer &answer)
{
    if (isOver())
        return;
    const QString record = answer.service + u'.' + answer.domain.ascii();
    for (const ServiceRecord &service : answer.records) {
        if (service.target)
            lookUp(*service.target, record);
    }
    if (!isAnswer(answer.status))
        m_openQuestion = record + QStringLiteral(": ") + id(answer.status);
    oneIsAnswered();
}

void AutodiscoverSource::lookUp(const HostName &target, const QString &record)
{
    note(record + QStringLiteral(" leads to ") + target.ascii());
    const auto platform = m_book.findByAlias(target);
    if (!platform || m_found.provider)
        return;
    m_found.provider = platform->provider;
    for (Candidate candidate : platform->candidates) {
        candidate.provenance = { SourceId::Autodiscover, Trust::Dns,
            record + QStringLiteral("; ") + candidate.provenance.detail, InBook::AsPlatform };
        m_found.candidates << candidate;
        announce(candidate);
    }
}

void AutodiscoverSource::oneIsAnswered()
{
    if (--m_open > 0)
        return;
    if (m_found.provider)
        finish(m_found);
    else if (m_openQuestion)
        finish(Unreachable { *m_openQuestion });
    else
        finish(NothingHere {});
}

} // namespace mailberth
