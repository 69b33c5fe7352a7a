// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/SettingsFileSource.h"

#include "core/model/Overloaded.h"
#include "core/sources/PublishedSettings.h"

namespace mailberth
{

SettingsFileSource::SettingsFileSource(
    Network &network, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_network(network)
    , m_address(address)
{
}

void SettingsFileSource::cancel()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    m_reports << Unreachable { QStringLiteral("cancelled") };
    finish(combined(m_reports));
}

void SettingsFileSource::ask(const QString &url, SourceId source, Trust trust, int firstRank)
{
    FetchOrder order { .url = QUrl(url) };
    if (order.url.scheme() == u"http")
        order.plainHttp = FetchOrder::PlainHttp::Asked;
    // The domain may name whom it likes, by a redirect as well as by a file.
    if (source == SourceId::Autoconfig)
        order.redirects = FetchOrder::Redirects::AnyOwner;
    FetchJob *job = m_network.fetch(order, this);
    m_jobs << job;
    ++m_open;
    connect(job, &FetchJob::finished, this,
        [this, provenance = Provenance { source, trust, url }, firstRank](
            const FetchAnswer &answer) { take(answer, provenance, firstRank); });
    job->start();
}

void SettingsFileSource::askForExchangers()
{
    MailExchangerJob *job = m_network.mailExchangersOf(m_address.domain(), this);
    m_jobs << job;
    ++m_open;
    connect(job, &MailExchangerJob::finished, this, [this](const MailExchangerAnswer &answer) {
        if (isOver())
            return;
        --m_open;
        takeExchangers(answer);
        finishIfDone();
    });
    job->start();
}

void SettingsFileSource::takeExchangers(const MailExchangerAnswer &answer)
{
    Q_UNUSED(answer)
}

void SettingsFileSource::take(
    const FetchAnswer &answer, const Provenance &provenance, int firstRank)
{
    if (isOver())
        return;
    --m_open;
    note(noteOf(answer));
    const FetchedSettings settings = settingsFrom(answer, m_address);
    if (const auto unusable = unusableIn(answer, settings))
        note(*unusable);
    std::visit(Overloaded {
                   [&](const AutoconfigDocument &document) {
                       for (const QString &doubt : document.doubts)
                           note(doubt);
                       add(settingsIn(document, provenance, firstRank));
                   },
                   [&](const auto &reason) { add(reason); },
               },
        settings);
    finishIfDone();
}

void SettingsFileSource::add(const SourceReport &report)
{
    m_reports << report;
    if (const auto *found = std::get_if<Found>(&report)) {
        for (const Candidate &candidate : found->candidates)
            announce(candidate);
    }
}

void SettingsFileSource::finishIfDone()
{
    if (m_open == 0)
        finish(combined(m_reports));
}

QString autoconfigPlace(const HostName &domain, const QString &scheme)
{
    return scheme + QStringLiteral("://autoconfig.") + domain.ascii()
        + QStringLiteral("/mail/config-v1.1.xml");
}

} // namespace mailberth
