// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Details.h"

#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <variant>

namespace mailberth
{

namespace
{

struct DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(DetailWords)

public:
    static FactGroup provider(const Verdict &verdict);
    static FactGroup names(const Evidence &evidence);
    static FactGroup sources(const Evidence &evidence);
    static FactGroup attempts(const ProbeReport &probe);
    static FactGroup timeline(const ProbeReport &probe);
    static FactGroup certificates(const ProbeReport &probe);
    static FactGroup transcript(const ProbeReport &probe);
    static FactGroup diagnostics(const Verdict &verdict);
    static FactGroup contacted(const Evidence &evidence);

private:
    static QString addresses(const AddressAnswer &answer);
    static QString exchangers(const MailExchangerAnswer &answer);
    static QString said(const SourceReport &report);
    static QString result(DialAttempt::Result result);
    static QString exposureOf(const Step &step);
    static QString exposure(Exposure exposure);
    static QString from(TranscriptLine::From from);
    static QString span(Instant start, const std::optional<Instant> &end);
    static QList<Fact> certificate(const CertificateFacts &certificate);
};

FactGroup DetailWords::provider(const Verdict &verdict)
{
    FactGroup group { tr("Provider"), {} };
    if (!verdict.provider)
        return group;
    group.facts = { { tr("Name"), printable(QStringView(verdict.provider->name)) },
        { tr("Help page"), printable(QStringView(verdict.provider->helpPage)) },
        { tr("Switch it on at"), printable(QStringView(verdict.provider->enablePage)) },
        { tr("Note"), printable(QStringView(verdict.provider->note)) } };
    group.facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return group;
}

FactGroup DetailWords::names(const Evidence &evidence)
{
    FactGroup group { tr("Names looked up"), {} };
    for (const MailExchangerAnswer &answer : evidence.exchangers)
        group.facts.append({ tr("MX of %1").arg(answer.domain.ascii()), exchangers(answer) });
    for (const AddressAnswer &answer : evidence.names)
        group.facts.append({ answer.host.ascii(), addresses(answer) });
    return group;
}

QString DetailWords::addresses(const AddressAnswer &answer)
{
    if (answer.status != NameStatus::Found)
        return inWords(answer.status);
    QStringList texts;
    for (const IpAddress &address : answer.addresses)
        texts.append(address.toString());
    const QString list = texts.join(QStringLiteral(", "));
    switch (answer.by) {
    case AnsweredBy::Dns:
        return tr("%1 (%2)", "addresses, a duration").arg(list, inWords(answer.end - answer.start));
    case AnsweredBy::System:
        return tr("%1 (this computer's own look-up; the name servers: %2)")
            .arg(list, inWords(answer.saidByDns));
    case AnsweredBy::Literal:
        return tr("%1 (an address already)").arg(list);
    case AnsweredBy::Redirect:
        return tr("%1 (redirected by hand)").arg(list);
    }
    Q_UNREACHABLE();
}

QString DetailWords::exchangers(const MailExchangerAnswer &answer)
{
    if (answer.nullMx == MailExchangerAnswer::NullMx::Yes)
        return tr("takes no mail (null MX)");
    if (answer.status != NameStatus::Found)
        return inWords(answer.status);
    QStringList texts;
    for (const MailExchanger &exchanger : answer.exchangers)
        texts.append(QStringLiteral("%1 %2").arg(
            QString::number(exchanger.preference), exchanger.host.ascii()));
    return texts.join(QStringLiteral(", "));
}

FactGroup DetailWords::sources(const Evidence &evidence)
{
    FactGroup group { tr("Who was asked for servers"), {} };
    for (const SourceAnswer &answer : evidence.sources) {
        group.facts.append({ inWords(answer.source),
            tr("%1 (%2)", "what a source said, a duration")
                .arg(said(answer.report), inWords(answer.end - answer.start)) });
        for (const QString &note : answer.notes)
            group.facts.append({ QString(), printable(QStringView(note)) });
    }
    return group;
}

QString DetailWords::said(const SourceReport &report)
{
    struct Said
    {
        QString operator()(const Found &found) const
        {
            QStringList places;
            for (const Candidate &candidate : found.candidates)
                places.append(hostAndPort(candidate.endpoint));
            for (const PlainSetting &plain : found.inTheClear)
                places.append(tr("%1:%2 (published without encryption)", "host, port")
                                  .arg(plain.host.ascii(), QString::number(plain.port)));
            places.removeDuplicates();
            return places.isEmpty() ? tr("an answer without a server")
                                    : places.join(QStringLiteral(", "));
        }
        QString operator()(const NothingHere &) const { return tr("knows nothing of it"); }
        QString operator()(const Unreachable &silence) const
        {
            return tr("not reached: \"%1\"").arg(printable(QStringView(silence.diagnostic)));
        }
        QString operator()(const Malformed &nonsense) const
        {
            return tr("not understood: \"%1\"").arg(printable(QStringView(nonsense.diagnostic)));
        }
    };
    return std::visit(Said {}, report);
}

FactGroup DetailWords::attempts(const ProbeReport &probe)
{
    FactGroup group { tr("Connections tried to %1").arg(hostAndPort(probe.candidate.endpoint)),
        {} };
    for (const DialAttempt &attempt : probe.attempts)
        group.facts.append({ span(attempt.start, attempt.end),
            tr("%1: %2", "an address, what came of it")
                .arg(attempt.address.toString(), result(attempt.result)) });
    return group;
}

QString DetailWords::result(DialAttempt::Result result)
{
    switch (result) {
    case DialAttempt::Result::Pending:
        return tr("no answer yet");
    case DialAttempt::Result::Connected:
        return tr("connected");
    case DialAttempt::Result::Refused:
        return tr("refused");
    case DialAttempt::Result::TimedOut:
        return tr("no answer");
    case DialAttempt::Result::NoRoute:
        return tr("no way there");
    case DialAttempt::Result::Abandoned:
        return tr("given up, another address was quicker");
    }
    Q_UNREACHABLE();
}

FactGroup DetailWords::timeline(const ProbeReport &probe)
{
    FactGroup group { tr("Timeline of %1").arg(hostAndPort(probe.candidate.endpoint)), {} };
    for (const Step &step : probe.timeline)
        group.facts.append({ span(step.start, step.end),
            tr("%1 (%2)", "a step, readable or encrypted")
                .arg(inWords(step.stage), exposureOf(step)) });
    return group;
}

QString DetailWords::exposureOf(const Step &step)
{
    // In a handshake the server's name can be read, with TLS 1.2 its certificate, too.
    if (step.stage == Stage::Handshake)
        return tr("partly in the clear");
    return exposure(step.exposure);
}

QString DetailWords::exposure(Exposure exposure)
{
    switch (exposure) {
    case Exposure::InTheClear:
        return tr("in the clear");
    case Exposure::Encrypted:
        return tr("encrypted");
    }
    Q_UNREACHABLE();
}

QString DetailWords::span(Instant start, const std::optional<Instant> &end)
{
    if (!end)
        return tr("from %1 ms", "a time span without an end").arg(start.count());
    if (*end == start)
        return tr("at %1 ms").arg(start.count());
    return tr("%1 to %2 ms", "a time span").arg(start.count()).arg(end->count());
}

FactGroup DetailWords::certificates(const ProbeReport &probe)
{
    FactGroup group { tr("Encryption of %1").arg(hostAndPort(probe.candidate.endpoint)), {} };
    if (!probe.tls)
        return group;
    group.facts.append({ tr("TLS"),
        QStringLiteral("%1, %2").arg(
            id(probe.tls->version), printable(QStringView(probe.tls->cipher))) });
    for (const CertificateFault fault : probe.tls->faults)
        group.facts.append({ tr("Fault"), id(fault) });
    for (const CertificateFacts &facts : probe.tls->chain)
        group.facts += certificate(facts);
    return group;
}

QList<Fact> DetailWords::certificate(const CertificateFacts &facts)
{
    return {
        { tr("Certificate of"), printable(QStringView(facts.subject)) },
        { tr("Issued by"), printable(QStringView(facts.issuer)) },
        { tr("Valid"),
            tr("%1 to %2", "two days").arg(inWords(facts.notBefore), inWords(facts.notAfter)) },
        { tr("For"), listed(printable(facts.names), 10) },
        { tr("Key"),
            QStringLiteral("%1, %2").arg(
                printable(QStringView(facts.key)), printable(QStringView(facts.signature))) },
        { tr("SHA-256"), QString::fromLatin1(facts.sha256.toHex(':')) },
    };
}

FactGroup DetailWords::transcript(const ProbeReport &probe)
{
    FactGroup group { tr("Conversation with %1").arg(hostAndPort(probe.candidate.endpoint)), {} };
    for (const TranscriptLine &line : probe.transcript)
        group.facts.append({ tr("%1 ms, %2, %3", "when, who, in the clear or encrypted")
                                 .arg(QString::number(line.at.count()), from(line.from),
                                     exposure(line.exposure)),
            printable(QByteArrayView(line.bytes)) });
    return group;
}

QString DetailWords::from(TranscriptLine::From from)
{
    switch (from) {
    case TranscriptLine::From::Client:
        return tr("Mailberth");
    case TranscriptLine::From::Server:
        return tr("server");
    }
    Q_UNREACHABLE();
}

/// Library and system texts that a finding carries; they never stand in its sentences.
FactGroup DetailWords::diagnostics(const Verdict &verdict)
{
    FactGroup group { tr("What the system says"), {} };
    for (const Finding &finding : verdict.findings) {
        const QString text = std::visit(
            [](const auto &found) {
                if constexpr (requires { found.diagnostic; })
                    return found.diagnostic;
                else
                    return QString();
            },
            finding);
        if (!text.isEmpty())
            group.facts.append({ code(finding), printable(QStringView(text)) });
    }
    return group;
}

FactGroup DetailWords::contacted(const Evidence &evidence)
{
    FactGroup group { tr("Who was contacted, and what they were told"), {} };
    for (const Contact &contact : evidence.contacted)
        group.facts.append({ tr("%1, port %2 (%3)", "host, port, protocol")
                                 .arg(printable(QStringView(contact.host)),
                                     QString::number(contact.port), id(contact.protocol)),
            printable(contact.told).join(QStringLiteral(", ")) });
    return group;
}

} // namespace

QList<FactGroup> detailsOf(const Verdict &verdict, const Evidence &evidence)
{
    QList<FactGroup> groups { DetailWords::provider(verdict), DetailWords::names(evidence),
        DetailWords::sources(evidence) };
    for (const ProbeReport &probe : evidence.probes)
        groups += { DetailWords::attempts(probe), DetailWords::timeline(probe),
            DetailWords::certificates(probe), DetailWords::transcript(probe) };
    groups += { DetailWords::diagnostics(verdict), DetailWords::contacted(evidence) };
    groups.removeIf([](const FactGroup &group) { return group.facts.isEmpty(); });
    return groups;
}

} // namespace mailberth
