// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Ranking.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace mailberth
{

namespace
{

/// The person, the organisation and the book are heard before anybody else; an acceptance alone
/// makes no host better than one that is chosen without it.
int weightOf(const std::optional<ChosenBy> &choice, Trust trust)
{
    if (!choice)
        return 0;
    switch (*choice) {
    case ChosenBy::Person:
        return trust == Trust::Person ? 3 : 1;
    case ChosenBy::Organisation:
        return 3;
    case ChosenBy::Book:
        return 2;
    case ChosenBy::Platform:
    case ChosenBy::Domain:
    case ChosenBy::List:
    case ChosenBy::OwnName:
        return 1;
    }
    Q_UNREACHABLE();
}

/// The best word that anybody had for this host.
Precedence precedenceOf(const Evidence &evidence, const HostName &host, const ChoosingRule &rule)
{
    std::optional<Precedence> best;
    for (const ProbeReport &report : evidence.probes) {
        if (report.candidate.endpoint.host != host)
            continue;
        const Precedence precedence = precedenceOf(report.candidate, rule);
        if (!best || precedence < *best)
            best = precedence;
    }
    return best.value_or(
        Precedence { std::nullopt, Trust::Guess, std::numeric_limits<int>::max() });
}

/// Named by a record or a document whose forging the rule has made worthless.
bool isNamedByOthers(const std::optional<ChosenBy> &choice)
{
    return choice == ChosenBy::Platform || choice == ChosenBy::Domain || choice == ChosenBy::List;
}

bool showsAnAttack(const Outcome &outcome)
{
    return std::holds_alternative<outcome::CertificateRefused>(outcome)
        || std::holds_alternative<outcome::Tampered>(outcome);
}

/// What of the evidence a recommendation may rest on.
struct Field
{
    explicit Field(const Evidence &evidence)
        : rule(evidence)
    {
        for (const ProbeReport &report : evidence.probes) {
            if (!rule.mayBeRecommended(report.candidate))
                continue;
            (isReady(report) ? proven : unproven) << report;
        }
    }

    [[nodiscard]] QList<ProbeReport> provenNamedByOthers() const
    {
        QList<ProbeReport> named = proven;
        named.removeIf([this](const ProbeReport &report) {
            return !isNamedByOthers(rule.choiceOf(report.candidate));
        });
        return named;
    }

    /// The named hosts in whose place somebody else seems to answer.
    [[nodiscard]] QList<ProbeReport> attacked() const
    {
        QList<ProbeReport> reports = unproven;
        reports.removeIf([this](const ProbeReport &report) {
            return !showsAnAttack(report.outcome)
                || !isNamedByOthers(rule.choiceOf(report.candidate));
        });
        return reports;
    }

    [[nodiscard]] bool isDecidedByAnAttack() const
    {
        return provenNamedByOthers().isEmpty() && !attacked().isEmpty();
    }

    ChoosingRule rule;
    QList<ProbeReport> proven;
    QList<ProbeReport> unproven;
};

} // namespace

bool operator<(const Precedence &left, const Precedence &right)
{
    const int weight = weightOf(left.choice, left.trust);
    const int other = weightOf(right.choice, right.trust);
    if (weight != other)
        return weight > other;
    return left.trust != right.trust ? left.trust > right.trust : left.rank < right.rank;
}

Precedence precedenceOf(const Candidate &candidate, const ChoosingRule &rule)
{
    return { rule.choiceOf(candidate), candidate.provenance.trust, candidate.rank };
}

bool isPreferredWay(const Endpoint &left, const Endpoint &right)
{
    const auto unusual = [](const Endpoint &endpoint) {
        return endpoint.security != usualSecurity(endpoint.port);
    };
    if (left.security != right.security)
        return left.security == Security::ImplicitTls;
    return unusual(left) < unusual(right);
}

int progressOf(const Outcome &outcome)
{
    struct Progress
    {
        int operator()(const outcome::Ready &) const { return 9; }
        int operator()(const outcome::NoSignIn &) const { return 8; }
        int operator()(const outcome::CertificateRefused &) const { return 7; }
        int operator()(const outcome::Tampered &) const { return 6; }
        int operator()(const outcome::StartTlsRefused &) const { return 6; }
        int operator()(const outcome::StartTlsNotOffered &) const { return 6; }
        int operator()(const outcome::HandshakeFailed &) const { return 5; }
        int operator()(const outcome::EhloRefused &) const { return 5; }
        int operator()(const outcome::ProtocolViolation &) const { return 5; }
        int operator()(const outcome::GreetingRefused &) const { return 5; }
        int operator()(const outcome::NotSmtp &) const { return 4; }
        int operator()(const outcome::ConnectionLost &) const { return 4; }
        int operator()(const outcome::TimedOut &ending) const
        {
            return ending.stage == Stage::Connect ? 2 : 4;
        }
        int operator()(const outcome::ProxyFailed &) const { return 3; }
        int operator()(const outcome::Refused &) const { return 2; }
        int operator()(const outcome::NoRoute &) const { return 1; }
        int operator()(const outcome::NameServiceFailed &) const { return 1; }
        int operator()(const outcome::NameNotFound &) const { return 1; }
        int operator()(const outcome::Running &) const { return 0; }
        int operator()(const outcome::Cancelled &) const { return 0; }
    };
    return std::visit(Progress {}, outcome);
}

bool hasBegunToSpeak(const Outcome &outcome)
{
    const auto *timedOut = std::get_if<outcome::TimedOut>(&outcome);
    if (timedOut && timedOut->stage == Stage::Greeting)
        return false;
    const auto *lost = std::get_if<outcome::ConnectionLost>(&outcome);
    if (lost && (lost->stage == Stage::Connect || lost->stage == Stage::Greeting))
        return false;
    return progressOf(outcome) >= 4;
}

QList<ProbeReport> recommendableBestFirst(const Evidence &evidence)
{
    const Field field(evidence);
    if (field.isDecidedByAnAttack())
        return {};
    QList<ProbeReport> proven = field.proven;
    std::stable_sort(
        proven.begin(), proven.end(), [&](const ProbeReport &left, const ProbeReport &right) {
            const Endpoint &one = left.candidate.endpoint;
            const Endpoint &other = right.candidate.endpoint;
            const Precedence first = precedenceOf(evidence, one.host, field.rule);
            const Precedence second = precedenceOf(evidence, other.host, field.rule);
            if (first < second || second < first)
                return first < second;
            return isPreferredWay(one, other);
        });
    return proven;
}

QList<HostName> passedOver(const Evidence &evidence)
{
    const Field field(evidence);
    const QList<ProbeReport> best = recommendableBestFirst(evidence);
    if (best.isEmpty() || !field.provenNamedByOthers().isEmpty())
        return {};
    QList<HostName> hosts;
    for (const ProbeReport &report : field.unproven) {
        const HostName &host = report.candidate.endpoint.host;
        if (isNamedByOthers(field.rule.choiceOf(report.candidate)) && !hosts.contains(host))
            hosts << host;
    }
    return hosts;
}

std::optional<HostName> focusOf(const Evidence &evidence)
{
    const QList<ProbeReport> recommendable = recommendableBestFirst(evidence);
    if (!recommendable.isEmpty())
        return recommendable.first().candidate.endpoint.host;
    const Field field(evidence);
    const QList<ProbeReport> tried =
        field.isDecidedByAnAttack() ? field.attacked() : field.unproven;
    if (tried.isEmpty())
        return std::nullopt;
    // Whoever is trusted more is listened to first: a guessed host that came far does not explain
    // why the one that the provider named is silent.
    const auto telling = [](const ProbeReport &report) {
        return std::tuple(static_cast<int>(report.candidate.provenance.trust),
            progressOf(report.outcome), -report.candidate.rank);
    };
    return std::max_element(tried.begin(), tried.end(), [&](const auto &left, const auto &right) {
        return telling(left) < telling(right);
    })->candidate.endpoint.host;
}

const ProbeReport *reportOn(const Evidence &evidence, const Endpoint &endpoint)
{
    const auto found = std::find_if(evidence.probes.begin(), evidence.probes.end(),
        [&](const ProbeReport &report) { return report.candidate.endpoint == endpoint; });
    return found == evidence.probes.end() ? nullptr : &*found;
}

} // namespace mailberth
