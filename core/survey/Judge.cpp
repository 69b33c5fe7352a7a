// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Judge.h"

#include "core/survey/ChoosingRule.h"
#include "core/survey/Findings.h"
#include "core/survey/Ranking.h"

#include <algorithm>

namespace mailberth
{

namespace
{

/// Mechanisms by which a person signs in with a password that any mail program can send.
bool takesPasswords(const QString &mechanism)
{
    return mechanism == QLatin1String("PLAIN") || mechanism == QLatin1String("LOGIN")
        || mechanism.startsWith(QLatin1String("SCRAM-"));
}

Reason namingOf(const Provenance &provenance)
{
    if (provenance.trust == Trust::Person)
        return Reason::NamedByPerson;
    if (provenance.trust == Trust::Provider || provenance.inBook == InBook::AsPlatform)
        return Reason::NamedByProvider;
    if (provenance.trust == Trust::ThirdParty)
        return Reason::NamedByList;
    return provenance.source == SourceId::Guess ? Reason::FoundByGuess : Reason::NamedUnconfirmed;
}

/// Whether the other lane of the same host was tried to its end, and is not proven.
bool otherLaneFailed(const Evidence &evidence, const Endpoint &endpoint)
{
    return std::any_of(
        evidence.probes.begin(), evidence.probes.end(), [&](const ProbeReport &report) {
            const Endpoint &other = report.candidate.endpoint;
            return other.host == endpoint.host && other.port != endpoint.port && !isReady(report)
                && !isRunning(report)
                && !std::holds_alternative<outcome::Cancelled>(report.outcome);
        });
}

QList<Reason> reasonsFor(const Evidence &evidence, const Candidate &candidate)
{
    QList<Reason> reasons { Reason::Proven };
    if (candidate.endpoint.security == Security::ImplicitTls)
        reasons << Reason::ImplicitTlsPreferred << Reason::NothingInTheClear;
    if (otherLaneFailed(evidence, candidate.endpoint))
        reasons << Reason::OnlyLaneThatWorks;
    return reasons << namingOf(candidate.provenance);
}

QString usernameOf(const Candidate &candidate, const MailAddress &address)
{
    return candidate.username == UsernameForm::Other ? candidate.usernameText
                                                     : usernameFor(candidate.username, address);
}

Recommendation recommend(
    const Evidence &evidence, const ProbeReport &proven, const ChoosingRule &rule)
{
    const Candidate &candidate = proven.candidate;
    return {
        .endpoint = candidate.endpoint,
        .mechanisms = proven.afterTls ? proven.afterTls->authMechanisms() : QStringList {},
        .sizeLimit = proven.afterTls ? proven.afterTls->sizeLimit() : std::nullopt,
        .usernameForm = candidate.username,
        .username = evidence.address ? usernameOf(candidate, *evidence.address) : QString {},
        .credentials = candidate.credentials,
        .provenance = candidate.provenance,
        .reasons = reasonsFor(evidence, candidate),
        .chosenBy = rule.choiceOf(candidate),
    };
}

/// Whose card is shown where several have one. Less is better: who knows the provider best.
int authorityOf(SourceId source)
{
    switch (source) {
    case SourceId::Person:
    case SourceId::Organisation:
        return 0;
    case SourceId::Book:
        return 1;
    case SourceId::Pacc:
        return 2;
    case SourceId::Autoconfig:
        return 3;
    // What the book knows of the platform carries further than a list's entry.
    case SourceId::Mx:
        return 4;
    case SourceId::Autodiscover:
        return 5;
    case SourceId::Ispdb:
        return 6;
    case SourceId::Spf:
        return 7;
    case SourceId::Srv:
    case SourceId::Certificate:
    case SourceId::Guess:
        return 8;
    }
    Q_UNREACHABLE();
}

std::optional<ProviderCard> providerIn(const Evidence &evidence)
{
    std::optional<ProviderCard> best;
    int authority = 0;
    for (const SourceAnswer &answer : evidence.sources) {
        const auto *found = std::get_if<Found>(&answer.report);
        if (!found || !found->provider || (best && authorityOf(answer.source) >= authority))
            continue;
        best = found->provider;
        authority = authorityOf(answer.source);
    }
    return best;
}

bool isOffline(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return std::holds_alternative<finding::Offline>(finding); });
}

Standing standingOf(const Verdict &verdict)
{
    if (!verdict.recommendation)
        return isOffline(verdict.findings) ? Standing::Offline : Standing::Unusable;
    const QStringList &mechanisms = verdict.recommendation->mechanisms;
    return std::any_of(mechanisms.begin(), mechanisms.end(), takesPasswords) ? Standing::Ready
                                                                             : Standing::Limited;
}

} // namespace

Verdict judge(const Evidence &evidence)
{
    Verdict verdict;
    const ChoosingRule rule(evidence);
    for (const ProbeReport &report : recommendableBestFirst(evidence)) {
        if (!verdict.recommendation)
            verdict.recommendation = recommend(evidence, report, rule);
        else
            verdict.alternatives << recommend(evidence, report, rule);
    }
    if (verdict.recommendation)
        verdict.chosen = rule.choose(*verdict.recommendation);
    verdict.findings = findingsIn(evidence);
    verdict.provider = providerIn(evidence);
    verdict.focus = focusOf(evidence);
    verdict.standing = standingOf(verdict);
    return verdict;
}

} // namespace mailberth
