// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/PaccSource.h"

#include "core/sources/FetchedSettings.h"
#include "core/sources/PaccDocument.h"
#include "core/sources/PublishedSettings.h"

#include <QUrl>

#include <utility>

namespace mailberth
{

namespace
{

QString placeFor(const HostName &domain)
{
    return QStringLiteral("https://ua-auto-config.") + domain.ascii()
        + QStringLiteral("/.well-known/user-agent-configuration.json");
}

} // namespace

PaccSource::PaccSource(Network &network, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_network(network)
    , m_address(address)
{
}

void PaccSource::start()
{
    if (isOver())
        return;
    if (!m_address.domain().below(u"ua-auto-config")) {
        finish(NothingHere {});
        return;
    }
    TextJob *job = m_network.textsOf(m_address.domain(), QStringLiteral("_ua-auto-config"), this);
    m_jobs << job;
    connect(job, &TextJob::finished, this, &PaccSource::takeDigests);
    job->start();
}

void PaccSource::cancel()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    finish(Unreachable { QStringLiteral("cancelled") });
}

void PaccSource::takeDigests(const TextAnswer &answer)
{
    if (isOver())
        return;
    const QString name = answer.label + u'.' + answer.domain.ascii();
    note(name + QStringLiteral(" TXT: ") + id(answer.status));
    m_digests = paccDigests(answer.texts);
    if (!isAnswer(answer.status))
        return finish(Unreachable { name + QStringLiteral(": ") + id(answer.status) });
    if (m_digests.isEmpty()) {
        finish(NothingHere {});
        return;
    }
    FetchJob *job = m_network.fetch({ .url = QUrl(placeFor(m_address.domain())) }, this);
    m_jobs << job;
    connect(job, &FetchJob::finished, this, &PaccSource::takeFile);
    job->start();
}

void PaccSource::takeFile(const FetchAnswer &answer)
{
    if (isOver())
        return;
    note(noteOf(answer));
    const auto *file = std::get_if<fetched::Delivered>(&answer.result);
    const SourceReport report = file ? read(file->body) : whyNoPage(answer);
    if (const auto *found = std::get_if<Found>(&report)) {
        for (const Candidate &candidate : found->candidates)
            announce(candidate);
    }
    finish(report);
}

SourceReport PaccSource::read(const QByteArray &file)
{
    if (!isVouchedFor(file, m_digests))
        return Malformed { QStringLiteral("the file is not the one whose digest is in DNS") };
    const auto parsed = PaccDocument::parse(file, m_address);
    if (const auto *fault = std::get_if<PaccFault>(&parsed))
        return Malformed { id(*fault) };
    const auto &document = std::get<PaccDocument>(parsed);
    for (const QString &doubt : document.doubts)
        note(doubt);
    if (!document.outgoing && document.incoming.isEmpty())
        return Malformed { QStringLiteral("names no server") };
    return settingsIn(document, { SourceId::Pacc, Trust::Provider, placeFor(m_address.domain()) });
}

} // namespace mailberth
