// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Reasons.h"

#include "ui/words/Figures.h"
#include "ui/words/Lanes.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)

public:
    static QString bothMeasured(const ProbeReport &startTls);
    static QString implicitTlsAlone(const Endpoint &used);
    static QString startTlsAlone(const ProbeReport &lane, const std::optional<ProbeReport> &other);
    static QString oneWayOnly(const Endpoint &used);
    static QString standards();
    static QString whoNamedIt(const Recommendation &recommended);
};

QString ReasonWords::bothMeasured(const ProbeReport &startTls)
{
    const auto readable = timeInTheClear(startTls);
    const QString port = portOf(startTls.candidate.endpoint);
    if (readable < 1ms)
        return tr(
            "On %1 the greeting and the request for encryption could be read by anyone on the "
            "way, nothing secret. Someone there could remove that request; Mailberth would "
            "notice. With TLS from the first byte there is nothing to read or remove.")
            .arg(port);
    return tr("On %1 the first %2 could be read by anyone on the way: the greeting and the request "
              "for encryption, nothing secret. Someone there could remove that request; Mailberth "
              "would notice. With TLS from the first byte there is nothing to read or remove.")
        .arg(port, inWords(readable));
}

QString ReasonWords::implicitTlsAlone(const Endpoint &used)
{
    return tr("On %1 nothing of the conversation could be read on the way, and there is no request "
              "for encryption that someone could remove.")
        .arg(portOf(used));
}

QString ReasonWords::startTlsAlone(const ProbeReport &lane, const std::optional<ProbeReport> &other)
{
    const QString port = portOf(lane.candidate.endpoint);
    if (!other)
        return tr("Port %1 was tried and works. The greeting and the request for encryption can be "
                  "read on the way, nothing secret; everything after that is encrypted.")
            .arg(port);
    return tr("Port %1 works, port %2 does not from here. On %1 the greeting and the request for "
              "encryption can be read on the way, nothing secret; everything after that is "
              "encrypted.")
        .arg(port, portOf(other->candidate.endpoint));
}

QString ReasonWords::oneWayOnly(const Endpoint &used)
{
    switch (used.security) {
    case Security::ImplicitTls:
        return tr("On port %1 STARTTLS was tried as well; the server wants TLS from the first byte "
                  "there.")
            .arg(portOf(used));
    case Security::StartTls:
        return tr("On port %1 TLS from the first byte was tried as well; the server wants STARTTLS "
                  "there.")
            .arg(portOf(used));
    }
    Q_UNREACHABLE();
}

QString ReasonWords::standards()
{
    return tr("RFC 8314 (2018) prefers 465 and keeps 587 with STARTTLS beside it; with encryption "
              "required, 587 is sound, too. Many guides still call 587 the modern way, because 465 "
              "had been withdrawn for years.");
}

QString ReasonWords::whoNamedIt(const Recommendation &recommended)
{
    switch (recommended.provenance.source) {
    case SourceId::Person:
        return {};
    case SourceId::Guess:
        return tr("Nobody names this server for your address: it was found under a usual name. "
                  "Its certificate proves that name, not that it is your provider's.");
    case SourceId::Organisation:
    case SourceId::Book:
    case SourceId::Srv:
    case SourceId::Autoconfig:
    case SourceId::Ispdb:
    case SourceId::Pacc:
    case SourceId::Mx:
    case SourceId::Autodiscover:
    case SourceId::Spf:
    case SourceId::Certificate:
        return recommended.chosenBy
            ? tr("The server was named by this source: %1.")
                  .arg(inWords(recommended.provenance.source))
            : tr("The server was named by this source: %1. Nobody confirms it; its certificate "
                 "proves its name, not that it is your provider's.")
                  .arg(inWords(recommended.provenance.source));
    }
    Q_UNREACHABLE();
}

std::optional<ProbeReport> laneOf(const Endpoint &endpoint, const QList<ProbeReport> &lanes)
{
    const auto lane = std::find_if(lanes.cbegin(), lanes.cend(),
        [&](const ProbeReport &report) { return report.candidate.endpoint == endpoint; });
    if (lane == lanes.cend())
        return std::nullopt;
    return *lane;
}

std::optional<ProbeReport> laneWith(Security security, const QList<ProbeReport> &lanes)
{
    const auto lane = std::find_if(lanes.cbegin(), lanes.cend(),
        [&](const ProbeReport &report) { return report.candidate.endpoint.security == security; });
    if (lane == lanes.cend())
        return std::nullopt;
    return *lane;
}

/// Tried to its end, and not proven. What was stopped half-way may work.
bool hasFailed(const ProbeReport &report)
{
    return !isReady(report) && !isRunning(report)
        && !std::holds_alternative<outcome::Cancelled>(report.outcome);
}

QString whatWasMeasured(const Recommendation &recommended, const QList<ProbeReport> &lanes)
{
    switch (recommended.endpoint.security) {
    case Security::ImplicitTls: {
        const auto startTls = laneWith(Security::StartTls, lanes);
        return startTls && isReady(*startTls) ? ReasonWords::bothMeasured(*startTls)
                                              : ReasonWords::implicitTlsAlone(recommended.endpoint);
    }
    case Security::StartTls: {
        const auto used = laneOf(recommended.endpoint, lanes);
        if (!used)
            return {};
        const auto other = laneWith(Security::ImplicitTls, lanes);
        return ReasonWords::startTlsAlone(*used, other && hasFailed(*other) ? other : std::nullopt);
    }
    }
    Q_UNREACHABLE();
}

/// Whether the port was tried the other way, too, and failed in it.
bool failsTheOtherWay(const Endpoint &used, const QList<ProbeReport> &probes)
{
    return std::any_of(probes.cbegin(), probes.cend(), [&used](const ProbeReport &report) {
        const Endpoint &tried = report.candidate.endpoint;
        return tried.host == used.host && tried.port == used.port && tried.security != used.security
            && hasFailed(report);
    });
}

} // namespace

QStringList reasonsFor(
    const Recommendation &recommended, const QList<ProbeReport> &lanes, const Evidence &evidence)
{
    QStringList paragraphs { whatWasMeasured(recommended, lanes) };
    if (failsTheOtherWay(recommended.endpoint, evidence.probes))
        paragraphs.append(ReasonWords::oneWayOnly(recommended.endpoint));
    paragraphs += { ReasonWords::standards(), ReasonWords::whoNamedIt(recommended) };
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace mailberth
