// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/SpfSource.h"

#include "core/sources/PublishedValues.h"

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr qsizetype mostTerms = 40;
/// Behind every other guess.
constexpr int lastRank = 1000;

/// "include:name" becomes "name"; nothing for another term, and for one with macros.
std::optional<HostName> nameBehind(QByteArrayView term, QByteArrayView key)
{
    if (term.size() <= key.size() || qstrnicmp(term.data(), key.size(), key.data(), key.size()) != 0
        || term.contains('%'))
        return std::nullopt;
    QString name = QString::fromLatin1(term.sliced(key.size())).section(u'/', 0, 0);
    while (name.startsWith(u'_')) // no host's: "_spf.example.org" is example.org's record
        name = name.section(u'.', 1);
    return publishedHost(name);
}

} // namespace

bool isSpfRecord(const QByteArray &text)
{
    return text.compare("v=spf1", Qt::CaseInsensitive) == 0
        || text.left(7).compare("v=spf1 ", Qt::CaseInsensitive) == 0;
}

SpfNames namesInSpf(const QByteArray &record)
{
    SpfNames names;
    const QList<QByteArray> terms = record.simplified().split(' ');
    for (const QByteArray &whole : terms.first(std::min(mostTerms, terms.size()))) {
        if (whole.startsWith('-')) // who must not send
            continue;
        const bool isQualified =
            whole.startsWith('+') || whole.startsWith('?') || whole.startsWith('~');
        const QByteArrayView term = QByteArrayView(whole).sliced(isQualified ? 1 : 0);
        for (const char *key : { "include:", "redirect=" }) {
            if (const auto name = nameBehind(term, key))
                names.included << *name;
        }
        if (const auto host = nameBehind(term, "a:"))
            names.hosts << *host;
    }
    return names;
}

SpfSource::SpfSource(Network &network, const MailAddress &address, QObject *parent)
    : SpfSource(ProviderBook::shipped(), network, address, parent)
{
}

SpfSource::SpfSource(
    const ProviderBook &book, Network &network, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_book(book)
    , m_network(network)
    , m_domain(address.domain())
{
}

void SpfSource::start()
{
    if (isOver())
        return;
    TextJob *job = m_network.textsOf(m_domain, {}, this);
    m_job = job;
    connect(job, &TextJob::finished, this, &SpfSource::take);
    job->start();
}

void SpfSource::cancel()
{
    if (m_job)
        m_job->cancel();
    finish(Unreachable { QStringLiteral("cancelled") });
}

void SpfSource::take(const TextAnswer &answer)
{
    if (isOver())
        return;
    note(m_domain.ascii() + QStringLiteral(" TXT: ") + id(answer.status));
    if (!isAnswer(answer.status))
        return finish(Unreachable { id(answer.status) });
    const auto record = std::find_if(answer.texts.begin(), answer.texts.end(), isSpfRecord);
    finish(record == answer.texts.end() ? SourceReport(NothingHere {}) : reportOn(*record));
}

SourceReport SpfSource::reportOn(const QByteArray &record)
{
    Found found;
    const SpfNames names = namesInSpf(record);
    for (const HostName &included : names.included) {
        const auto platform = m_book.findBySpf(included);
        if (!platform || found.provider)
            continue;
        found.provider = platform->provider;
        for (Candidate candidate : platform->candidates) {
            candidate.provenance = { SourceId::Spf, Trust::Guess,
                QStringLiteral("include:") + included.ascii() };
            candidate.rank += lastRank;
            found.candidates << candidate;
        }
    }
    for (const HostName &host : names.hosts) {
        for (const Endpoint &endpoint : { Endpoint { host, submissionsPort, Security::ImplicitTls },
                 Endpoint { host, submissionPort, Security::StartTls } })
            found.candidates << Candidate { .endpoint = endpoint,
                .provenance = { SourceId::Spf, Trust::Guess, QStringLiteral("a:") + host.ascii() },
                .rank = lastRank + int(found.candidates.size()) };
    }
    if (found.candidates.isEmpty())
        return NothingHere {};
    for (const Candidate &candidate : std::as_const(found.candidates))
        announce(candidate);
    return found;
}

} // namespace mailberth
