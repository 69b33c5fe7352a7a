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

/// The best word that anybody had for this host.
Precedence precedenceOf(const Evidence &evidence, const HostName &host)
{
    std::optional<Precedence> best;
    for (const ProbeReport &report : evidence.probes) {
        if (report.candidate.endpoint.host != host)
            continue;
        const Precedence precedence = precedenceOf(report.candidate);
        if (!best || precedence < *best)
            best = precedence;
    }
    return best.value_or(Precedence { Trust::Guess, std::numeric_limits<int>::max() });
}

} // namespace

Precedence precedenceOf(const Candidate &candidate)
{
    return { candidate.provenance.trust, candidate.rank };
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

QList<ProbeReport> provenBestFirst(const Evidence &evidence)
{
    QList<ProbeReport> proven;
    std::copy_if(
        evidence.probes.begin(), evidence.probes.end(), std::back_inserter(proven), isReady);
    std::stable_sort(
        proven.begin(), proven.end(), [&](const ProbeReport &left, const ProbeReport &right) {
            const Endpoint &one = left.candidate.endpoint;
            const Endpoint &other = right.candidate.endpoint;
            const Precedence first = precedenceOf(evidence, one.host);
            const Precedence second = precedenceOf(evidence, other.host);
            if (first < second || second < first)
                return first < second;
            return isPreferredWay(one, other);
        });
    return proven;
}

std::optional<HostName> focusOf(const Evidence &evidence)
{
    if (evidence.probes.isEmpty())
        return std::nullopt;
    // Whoever is trusted more is listened to first: a guessed host that came far does not explain
    // why the one that the provider named is silent.
    const auto telling = [](const ProbeReport &report) {
        return std::tuple(static_cast<int>(report.candidate.provenance.trust),
            progressOf(report.outcome), -report.candidate.rank);
    };
    const QList<ProbeReport> proven = provenBestFirst(evidence);
    if (!proven.isEmpty())
        return proven.first().candidate.endpoint.host;
    return std::max_element(evidence.probes.begin(), evidence.probes.end(),
        [&](const auto &left, const auto &right) { return telling(left) < telling(right); })
        ->candidate.endpoint.host;
}

const ProbeReport *reportOn(const Evidence &evidence, const Endpoint &endpoint)
{
    const auto found = std::find_if(evidence.probes.begin(), evidence.probes.end(),
        [&](const ProbeReport &report) { return report.candidate.endpoint == endpoint; });
    return found == evidence.probes.end() ? nullptr : &*found;
}

} // namespace mailberth
