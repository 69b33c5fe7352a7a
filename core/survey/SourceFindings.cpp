// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/SourceFindings.h"

#include "core/model/RegistrableDomain.h"
#include "core/sources/ProviderBook.h"
#include "core/survey/Ranking.h"

#include <algorithm>

namespace mailberth
{

namespace
{

/// Whether this source says who the server is. A guess and a certificate's name say nothing of it.
bool bearsWitness(SourceId source)
{
    switch (source) {
    case SourceId::Organisation:
    case SourceId::Book:
    case SourceId::Srv:
    case SourceId::Autoconfig:
    case SourceId::Ispdb:
    case SourceId::Pacc:
    case SourceId::Mx:
        return true;
    case SourceId::Person:
    case SourceId::Autodiscover:
    case SourceId::Spf:
    case SourceId::Certificate:
    case SourceId::Guess:
        return false;
    }
    Q_UNREACHABLE();
}

struct Witness
{
    finding::Naming naming;
    Trust trust;
};

/// Who named which servers, the most trusted first.
QList<Witness> witnessesIn(const Evidence &evidence)
{
    QList<Witness> witnesses;
    for (const SourceAnswer &answer : evidence.sources) {
        const auto *found = std::get_if<Found>(&answer.report);
        if (!found || found->candidates.isEmpty() || !bearsWitness(answer.source))
            continue;
        Witness witness { { answer.source, {} }, Trust::Guess };
        for (const Candidate &candidate : found->candidates) {
            witness.trust = std::max(witness.trust, candidate.provenance.trust);
            if (!witness.naming.hosts.contains(candidate.endpoint.host))
                witness.naming.hosts << candidate.endpoint.host;
        }
        witnesses << witness;
    }
    std::stable_sort(witnesses.begin(), witnesses.end(),
        [](const Witness &left, const Witness &right) { return left.trust > right.trust; });
    return witnesses;
}

bool haveOneInCommon(const finding::Naming &one, const finding::Naming &other)
{
    return std::any_of(one.hosts.begin(), one.hosts.end(),
        [&](const HostName &host) { return other.hosts.contains(host); });
}

std::optional<HostName> provenHost(const Evidence &evidence)
{
    const QList<ProbeReport> proven = recommendableBestFirst(evidence);
    return proven.isEmpty() ? std::nullopt : std::optional(proven.first().candidate.endpoint.host);
}

/// While sources may still answer it would come and go.
void findDisagreement(const Evidence &evidence, QList<Finding> &findings)
{
    if (evidence.ending == SurveyEnding::Unfinished)
        return;
    const QList<Witness> witnesses = witnessesIn(evidence);
    QList<finding::Naming> namings;
    for (const Witness &witness : witnesses) {
        const bool contradicts = std::any_of(witnesses.begin(), witnesses.end(),
            [&](const Witness &other) { return !haveOneInCommon(witness.naming, other.naming); });
        if (contradicts)
            namings << witness.naming;
    }
    if (!namings.isEmpty())
        findings << finding::SourcesDisagree { namings, provenHost(evidence) };
}

OtherLane encryptedPortsOf(const Evidence &evidence, const HostName &host)
{
    OtherLane result = OtherLane::NotTried;
    for (const ProbeReport &report : evidence.probes) {
        if (report.candidate.endpoint.host != host || isRunning(report))
            continue;
        if (isReady(report))
            return OtherLane::Works;
        result = OtherLane::FailsToo;
    }
    return result;
}

void findPlaintext(const Evidence &evidence, QList<Finding> &findings)
{
    for (const SourceAnswer &answer : evidence.sources) {
        const auto *found = std::get_if<Found>(&answer.report);
        if (!found)
            continue;
        for (const PlainSetting &plain : found->inTheClear) {
            const bool isKnown =
                std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
                    const auto *said = std::get_if<finding::PublishedInTheClear>(&finding);
                    return said && said->host == plain.host && said->port == plain.port;
                });
            if (!isKnown)
                findings << finding::PublishedInTheClear { plain.host, plain.port, answer.source,
                    encryptedPortsOf(evidence, plain.host) };
        }
    }
}

QString certificateOwner(const ProbeReport &report)
{
    const bool isShown = report.tls && !report.tls->chain.isEmpty();
    return isShown ? report.tls->chain.first().subject : QString();
}

/// Said of the recommended host, for it is the one that somebody may sign in to: nobody chose it.
void findForeignHost(const Evidence &evidence, QList<Finding> &findings)
{
    const QList<ProbeReport> proven = recommendableBestFirst(evidence);
    if (!evidence.address || proven.isEmpty())
        return;
    const Candidate &candidate = proven.first().candidate;
    const HostName &host = candidate.endpoint.host;
    if (!ChoosingRule(evidence).choiceOf(candidate))
        findings << finding::ForeignHost { host, registrableDomain(host).value_or(host),
            evidence.address->domain(), candidate.provenance, certificateOwner(proven.first()) };
}

void findAvoidedStrangers(const Evidence &evidence, QList<Finding> &findings)
{
    for (const AvoidedStranger &stranger : evidence.avoided) {
        const Endpoint &endpoint = stranger.candidate.endpoint;
        const bool isSaid = std::any_of(findings.begin(), findings.end(), [&](const auto &said) {
            const auto *avoided = std::get_if<finding::StrangerAvoided>(&said);
            return avoided && avoided->endpoint.host == endpoint.host
                && avoided->objection == stranger.objection;
        });
        if (!isSaid)
            findings << finding::StrangerAvoided { endpoint, stranger.objection, stranger.addresses,
                stranger.candidate.provenance.source };
    }
}

QList<HostName> hostsThat(const Evidence &evidence, WebAnswer::Kind kind)
{
    QList<HostName> hosts;
    for (const WebAnswer &answer : evidence.web) {
        if (answer.kind == kind)
            hosts << answer.host;
    }
    return hosts;
}

bool haveDifferentOwners(const QList<HostName> &hosts)
{
    return std::any_of(hosts.begin(), hosts.end(),
        [&](const HostName &host) { return !sameRegistrableDomain(host, hosts.constFirst()); });
}

/// One owner's wrong certificate, or a page in place of settings, is a carelessness that is seen
/// every day. That two owners who have nothing to do with each other are so careless at once, and
/// nobody proves right, is not: then it is the network that answers.
void findCaptivePortal(const Evidence &evidence, QList<Finding> &findings)
{
    if (evidence.ending == SurveyEnding::Unfinished)
        return;
    using Sign = finding::CaptivePortal::Sign;
    const QList<HostName> sayingSo = hostsThat(evidence, WebAnswer::Kind::WantsSignIn);
    const QList<HostName> foreign = hostsThat(evidence, WebAnswer::Kind::NotItsName);
    if (!sayingSo.isEmpty())
        findings << finding::CaptivePortal { Sign::SaysSo, sayingSo, provenHost(evidence) };
    else if (haveDifferentOwners(foreign) && hostsThat(evidence, WebAnswer::Kind::Proven).isEmpty())
        findings << finding::CaptivePortal { Sign::ForeignCertificates, foreign,
            provenHost(evidence) };
}

/// Where a server is proven, a host that only stands there for other reasons is not worth a word.
bool isTelling(const UnusablePage &page, const std::optional<HostName> &proven)
{
    switch (page.why) {
    case UnusablePage::Why::Malformed:
    case UnusablePage::Why::WantsAddress:
    case UnusablePage::Why::Refused:
    case UnusablePage::Why::LeadsElsewhere:
        return true;
    case UnusablePage::Why::Untrusted:
    case UnusablePage::Why::Silent:
        return !proven;
    }
    Q_UNREACHABLE();
}

/// The domain's own word would outweigh a guess, and there was none in time.
void findUnheard(const Evidence &evidence, QList<Finding> &findings)
{
    const QList<ProbeReport> proven = recommendableBestFirst(evidence);
    if (evidence.ending == SurveyEnding::Unfinished || proven.isEmpty()
        || proven.first().candidate.provenance.trust != Trust::Guess)
        return;
    for (const SourceAnswer &answer : evidence.sources) {
        const auto *silent = std::get_if<Unreachable>(&answer.report);
        const bool isTheDomains = answer.source == SourceId::Srv || answer.source == SourceId::Mx
            || (silent && answer.source == SourceId::Autoconfig
                && silent->diagnostic == notWaitedFor());
        if (silent && isTheDomains)
            findings << finding::SourceUnheard { answer.source, silent->diagnostic,
                proven.first().candidate.endpoint.host };
    }
}

/// A firm's own name may lead to its web site's host, while its mail lies at a hoster.
void findHosterBeside(const Evidence &evidence, QList<Finding> &findings)
{
    const QList<ProbeReport> proven = recommendableBestFirst(evidence);
    if (!evidence.address || evidence.exchangers.isEmpty() || proven.isEmpty())
        return;
    const Candidate &best = proven.first().candidate;
    const HostName &domain = evidence.address->domain();
    if (ChoosingRule(evidence).choiceOf(best) != ChosenBy::OwnName)
        return;
    for (const MailExchangerAnswer &answer : evidence.exchangers) {
        if (answer.domain != domain || answer.exchangers.isEmpty())
            continue;
        const HostName &exchanger = answer.exchangers.first().host;
        const auto hoster = registrableDomain(exchanger);
        if (!hoster || sameRegistrableDomain(exchanger, domain)
            || sameRegistrableDomain(exchanger, best.endpoint.host))
            return;
        const auto platform = ProviderBook::shipped().findByExchanger(exchanger);
        if (platform && platform->provider
            && platform->provider->role != ProviderCard::Role::Mailboxes)
            return;
        QList<HostName> servers;
        for (const SourceAnswer &source : evidence.sources) {
            const auto *found = std::get_if<Found>(&source.report);
            for (const Candidate &candidate : found ? found->candidates : QList<Candidate> {}) {
                const HostName &host = candidate.endpoint.host;
                if (candidate.provenance.inBook == InBook::AsPlatform && !servers.contains(host))
                    servers << host;
            }
        }
        findings << finding::HosterBeside { best.endpoint.host, domain, *hoster, servers };
    }
}

} // namespace

QString notWaitedFor()
{
    return QStringLiteral("not waited for");
}

QList<Finding> findingsAboutSettings(const Evidence &evidence)
{
    QList<Finding> findings;
    if (evidence.ending == SurveyEnding::Unfinished)
        return findings;
    const std::optional<HostName> proven = provenHost(evidence);
    for (const SourceAnswer &answer : evidence.sources) {
        if (std::holds_alternative<Found>(answer.report))
            continue;
        for (const UnusablePage &page : answer.unusable) {
            if (isTelling(page, proven))
                findings << finding::SettingsUnusable { answer.source, page, proven };
        }
    }
    return findings;
}

QList<Finding> findingsAboutSources(const Evidence &evidence)
{
    QList<Finding> findings;
    findCaptivePortal(evidence, findings);
    findForeignHost(evidence, findings);
    findAvoidedStrangers(evidence, findings);
    findPlaintext(evidence, findings);
    findDisagreement(evidence, findings);
    findUnheard(evidence, findings);
    findHosterBeside(evidence, findings);
    return findings;
}

std::optional<Finding> changeSinceBefore(const Evidence &evidence)
{
    const QList<ProbeReport> proven = recommendableBestFirst(evidence);
    if (!evidence.address || !evidence.remembered || proven.isEmpty())
        return std::nullopt;
    const Candidate &candidate = proven.first().candidate;
    const HostName &host = candidate.endpoint.host;
    if (host == *evidence.remembered || candidate.provenance.source == SourceId::Person)
        return std::nullopt;
    return finding::OtherHostThanBefore { host, *evidence.remembered, evidence.address->domain() };
}

} // namespace mailberth
