// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Lanes.h"

#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace mailberth
{

namespace
{

/// How a lane ended, in a few words that stand beside it.
struct LaneResult
{
    Q_DECLARE_TR_FUNCTIONS(LaneResult)

public:
    std::chrono::milliseconds taken;

    QString operator()(const outcome::Running &) const
    {
        return tr("no answer yet, %1").arg(inWords(taken));
    }
    QString operator()(const outcome::Ready &) const { return tr("works, %1").arg(inWords(taken)); }
    QString operator()(const outcome::Refused &) const { return tr("connection refused"); }
    QString operator()(const outcome::NoRoute &) const { return tr("no way there from here"); }
    QString operator()(const outcome::TimedOut &silence) const
    {
        return silence.stage == Stage::Connect
            ? tr("no answer in %1").arg(inWords(silence.waited))
            : tr("silent for %1 after connecting").arg(inWords(silence.waited));
    }
    QString operator()(const outcome::ConnectionLost &) const { return tr("connection cut"); }
    QString operator()(const outcome::ProxyFailed &) const { return tr("stopped by the proxy"); }
    QString operator()(const outcome::NameNotFound &) const { return tr("no such name"); }
    QString operator()(const outcome::NameServiceFailed &) const
    {
        return tr("name not looked up");
    }
    QString operator()(const outcome::GreetingRefused &refused) const
    {
        return tr("turned away (%1)", "the code of a reply").arg(refused.reply.code);
    }
    QString operator()(const outcome::EhloRefused &) const { return tr("EHLO refused"); }
    QString operator()(const outcome::StartTlsNotOffered &) const
    {
        return tr("no encryption offered");
    }
    QString operator()(const outcome::StartTlsRefused &refused) const
    {
        return tr("encryption refused (%1)", "the code of a reply").arg(refused.reply.code);
    }
    QString operator()(const outcome::Tampered &) const { return tr("stopped, not safe"); }
    QString operator()(const outcome::NotSmtp &) const { return tr("another service answers"); }
    QString operator()(const outcome::ProtocolViolation &) const
    {
        return tr("does not keep to SMTP");
    }
    QString operator()(const outcome::HandshakeFailed &) const
    {
        return tr("no encryption agreed");
    }
    QString operator()(const outcome::CertificateRefused &) const
    {
        return tr("certificate not accepted");
    }
    QString operator()(const outcome::NoSignIn &) const { return tr("offers no sign-in"); }
    QString operator()(const outcome::Cancelled &) const { return tr("not tried to the end"); }
};

struct LaneTone
{
    Tone operator()(const outcome::Ready &) const { return Tone::Good; }
    Tone operator()(const outcome::Running &) const { return Tone::Note; }
    Tone operator()(const outcome::Cancelled &) const { return Tone::Note; }
    template<typename Failure>
    Tone operator()(const Failure &) const
    {
        return Tone::Bad;
    }
};

/// The words about one lane that are not its result.
struct LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(LaneWords)

public:
    static QString clearNote(std::chrono::milliseconds readable);
    static QString spoken(const ProbeReport &lane, const QString &result);
    static QList<Fact> card(const ProbeReport &lane);

private:
    static QString encryption(const ProbeReport &lane);
    static QString certificate(const TlsFacts &tls);
    static QString signIn(const smtp::Capabilities &afterTls);
    static QString largestMessage(quint64 limit);
};

QString LaneWords::clearNote(std::chrono::milliseconds readable)
{
    return tr("%1 readable", "a time during which anyone on the way could read")
        .arg(inWords(readable));
}

QString LaneWords::spoken(const ProbeReport &lane, const QString &result)
{
    const Endpoint &endpoint = lane.candidate.endpoint;
    const QString port = portOf(endpoint);
    if (!isReady(lane))
        return tr("Port %1, %2: %3.", "a lane: port, TLS or STARTTLS, how it ended")
            .arg(port, shortName(endpoint.security), result);
    switch (endpoint.security) {
    case Security::ImplicitTls:
        return tr("Port %1, TLS from the first byte: %2, nothing readable on the way.")
            .arg(port, result);
    case Security::StartTls:
        return tr("Port %1, STARTTLS: %2, of which %3 could be read by anyone on the way.")
            .arg(port, result, inWords(timeInTheClear(lane)));
    }
    Q_UNREACHABLE();
}

QList<Fact> LaneWords::card(const ProbeReport &lane)
{
    QList<Fact> facts;
    if (lane.tls) {
        facts.append({ tr("Encrypted"), encryption(lane) });
        if (!lane.tls->chain.isEmpty())
            facts.append({ tr("Certificate"), certificate(*lane.tls) });
    }
    if (lane.afterTls) {
        facts.append({ tr("Sign-in"), signIn(*lane.afterTls) });
        if (const auto limit = lane.afterTls->sizeLimit())
            facts.append({ tr("Largest message"), largestMessage(*limit) });
    }
    return facts;
}

QString LaneWords::encryption(const ProbeReport &lane)
{
    const QString version = id(lane.tls->version);
    switch (lane.candidate.endpoint.security) {
    case Security::ImplicitTls:
        return tr("from the first byte, %1", "a version of TLS").arg(version);
    case Security::StartTls:
        return tr("after %1 in the clear, %2", "a duration, a version of TLS")
            .arg(inWords(timeInTheClear(lane)), version);
    }
    Q_UNREACHABLE();
}

QString LaneWords::certificate(const TlsFacts &tls)
{
    const CertificateFacts &leaf = tls.chain.constFirst();
    return tr("%1, by %2, until %3", "whose certificate, its issuer, its last day")
        .arg(printable(QStringView(leaf.subject), 80), printable(QStringView(leaf.issuer), 80),
            inWords(leaf.notAfter));
}

QString LaneWords::signIn(const smtp::Capabilities &afterTls)
{
    const QStringList mechanisms = printable(afterTls.authMechanisms());
    return mechanisms.isEmpty() ? tr("not offered", "sign-in")
                                : mechanisms.join(QStringLiteral(", "));
}

QString LaneWords::largestMessage(quint64 limit)
{
    return limit == 0 ? tr("no fixed limit", "the size of a message") : bytesInWords(limit);
}

/// A port may have been tried both ways, to tell a wrong port from a broken server. One of the two
/// is its lane: the proven one, else the one that is usual for the port.
bool representsItsPort(const ProbeReport &report, const QList<ProbeReport> &lanes)
{
    const Endpoint &endpoint = report.candidate.endpoint;
    const bool isUsual = endpoint.security == usualSecurity(endpoint.port);
    return std::none_of(lanes.cbegin(), lanes.cend(), [&](const ProbeReport &other) {
        const Endpoint &otherWay = other.candidate.endpoint;
        if (otherWay.port != endpoint.port || otherWay.security == endpoint.security)
            return false;
        if (isReady(other) != isReady(report))
            return isReady(other);
        return !isUsual;
    });
}

bool standsAbove(const ProbeReport &one, const ProbeReport &other)
{
    const Endpoint &a = one.candidate.endpoint;
    const Endpoint &b = other.candidate.endpoint;
    if (a.security != b.security)
        return a.security == Security::ImplicitTls;
    return a.port < b.port;
}

/// A host without an address has no lanes: there was nothing to connect to.
bool hasNoAddress(const ProbeReport &report)
{
    return std::holds_alternative<outcome::NameNotFound>(report.outcome)
        || std::holds_alternative<outcome::NameServiceFailed>(report.outcome);
}

} // namespace

QList<ProbeReport> tellingLanes(const Verdict &verdict, const Evidence &evidence)
{
    QList<ProbeReport> tried;
    std::copy_if(evidence.probes.cbegin(), evidence.probes.cend(), std::back_inserter(tried),
        [&verdict](const ProbeReport &report) {
            return verdict.focus == report.candidate.endpoint.host && !hasNoAddress(report);
        });
    QList<ProbeReport> lanes;
    std::copy_if(tried.cbegin(), tried.cend(), std::back_inserter(lanes),
        [&tried](const ProbeReport &report) { return representsItsPort(report, tried); });
    std::stable_sort(lanes.begin(), lanes.end(), standsAbove);
    return lanes;
}

LaneStory describe(const ProbeReport &lane, Instant now)
{
    const Endpoint &endpoint = lane.candidate.endpoint;
    const QString result = std::visit(LaneResult { timeTaken(lane, now) }, lane.outcome);
    const auto readable = timeInTheClear(lane);
    return {
        .endpoint = endpoint,
        .tone = std::visit(LaneTone {}, lane.outcome),
        .title = portOf(endpoint),
        .subtitle = shortName(endpoint.security),
        .result = result,
        .clearNote = readable.count() > 0 ? LaneWords::clearNote(readable) : QString(),
        .spoken = LaneWords::spoken(lane, result),
        .facts = LaneWords::card(lane),
    };
}

std::chrono::milliseconds timeTaken(const ProbeReport &lane, Instant now)
{
    const auto opened = std::find_if(lane.timeline.cbegin(), lane.timeline.cend(),
        [](const Step &step) { return step.stage != Stage::Resolve; });
    if (opened == lane.timeline.cend())
        return std::chrono::milliseconds::zero();
    return std::max(endOf(lane).value_or(now) - opened->start, std::chrono::milliseconds::zero());
}

} // namespace mailberth
