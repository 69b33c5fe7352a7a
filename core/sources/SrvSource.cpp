// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/SrvSource.h"

#include "core/sources/ExchangerLevels.h"
#include "core/sources/PublishedValues.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

namespace
{

QString nameOf(const ServiceAnswer &answer)
{
    return answer.service + u'.' + answer.domain.ascii();
}

bool isUsable(const ServiceRecord &record)
{
    return record.port != 0 && record.target && publishedHost(record.target->ascii());
}

} // namespace

SrvSource::SrvSource(
    Network &network, const MailAddress &address, RandomNumber random, QObject *parent)
    : SrvSource(ProviderBook::shipped(), network, address, std::move(random), parent)
{
}

SrvSource::SrvSource(const ProviderBook &book, Network &network, const MailAddress &address,
    RandomNumber random, QObject *parent)
    : Source(parent)
    , m_book(book)
    , m_network(network)
    , m_domain(address.domain())
    , m_random(std::move(random))
{
    for (const HostName &domain : withParents(m_domain)) {
        // Before RFC 8314 registered "_submissions", zones called it by the old name of port 465.
        for (const auto &[label, security] :
            { std::pair("_submissions._tcp", Security::ImplicitTls),
                std::pair("_smtps._tcp", Security::ImplicitTls),
                std::pair("_submission._tcp", Security::StartTls) }) {
            m_services << Service { domain, QString::fromLatin1(label), security,
                int(mostTargets * m_services.size()) };
        }
    }
}

void SrvSource::start()
{
    if (isOver())
        return;
    for (qsizetype number = 0; number < m_services.size(); ++number) {
        Service &service = m_services[number];
        service.job = m_network.servicesOf(service.domain, service.label, this);
        connect(service.job, &ServiceJob::finished, this,
            [this, number](const ServiceAnswer &answer) { take(number, answer); });
        service.job->start();
    }
}

void SrvSource::cancel()
{
    for (const Service &service : std::as_const(m_services)) {
        if (service.job)
            service.job->cancel();
    }
    finish(Unreachable { QStringLiteral("cancelled") });
}

void SrvSource::take(qsizetype number, const ServiceAnswer &answer)
{
    if (isOver())
        return;
    Service &service = m_services[number];
    service.answer = answer;
    const QString name = nameOf(answer);
    note(name + QStringLiteral(": ")
        + (isDenied(answer) ? QStringLiteral("not offered (\".\")") : id(answer.status)));
    QList<ServiceRecord> usable = answer.records;
    usable.removeIf([](const ServiceRecord &record) { return !isUsable(record); });
    const QList<ServiceRecord> ordered = inServiceOrder(usable, m_random);
    for (const ServiceRecord &record : ordered.first(std::min(mostTargets, ordered.size()))) {
        service.candidates << Candidate {
            .endpoint = { *record.target, record.port, service.security },
            .provenance = { SourceId::Srv, Trust::Dns, name,
                m_book.namesServer(*record.target) ? InBook::AsPlatform : InBook::NotAsked },
            .rank = service.firstRank + int(service.candidates.size()),
        };
        announce(service.candidates.last());
    }
    const bool areAllAnswered = std::all_of(m_services.begin(), m_services.end(),
        [](const Service &other) { return other.answer.has_value(); });
    if (areAllAnswered)
        finish(report());
}

/// RFC 6186 section 3.4, for both services that are registered.
bool SrvSource::isDeniedByTheDomain() const
{
    const auto denied = [this](const char *label) {
        return std::any_of(m_services.begin(), m_services.end(), [&](const Service &service) {
            return service.domain == m_domain && service.label == QLatin1String(label)
                && isDenied(*service.answer);
        });
    };
    return denied("_submissions._tcp") && denied("_submission._tcp");
}

SourceReport SrvSource::report() const
{
    Found found;
    for (const Service &service : m_services)
        found.candidates << service.candidates;
    if (!found.candidates.isEmpty())
        return found;
    if (isDeniedByTheDomain()) {
        found.provider = ProviderCard {
            .name = m_domain.ascii(),
            .submission = ProviderCard::Submission::NotOffered,
        };
        return found;
    }
    for (const Service &service : m_services) {
        if (!isAnswer(service.answer->status))
            return Unreachable { nameOf(*service.answer) + QStringLiteral(": ")
                + id(service.answer->status) };
    }
    return NothingHere {};
}

} // namespace mailberth
