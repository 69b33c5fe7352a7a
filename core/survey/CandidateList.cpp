// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/CandidateList.h"

#include <algorithm>

namespace mailberth
{

Precedence CandidateHost::precedence(const ChoosingRule &rule) const
{
    Precedence best = precedenceOf(lanes.first(), rule);
    for (const Candidate &lane : lanes)
        best = std::min(best, precedenceOf(lane, rule));
    return best;
}

std::pair<int, int> CandidateHost::turn() const
{
    const auto turnOf = [](const Candidate &lane) {
        return std::pair(-static_cast<int>(lane.provenance.trust), lane.rank);
    };
    std::pair<int, int> earliest = turnOf(lanes.first());
    for (const Candidate &lane : lanes)
        earliest = std::min(earliest, turnOf(lane));
    return earliest;
}

CandidateList::Change CandidateList::add(const Candidate &candidate)
{
    const Endpoint &endpoint = candidate.endpoint;
    auto host = std::find_if(m_hosts.begin(), m_hosts.end(),
        [&](const CandidateHost &known) { return known.host == endpoint.host; });
    if (host == m_hosts.end())
        host = m_hosts.insert(m_hosts.end(), CandidateHost { endpoint.host, {} });

    const auto lane = std::find_if(host->lanes.begin(), host->lanes.end(),
        [&](const Candidate &known) { return known.endpoint == endpoint; });
    Change change = Change::None;
    if (lane == host->lanes.end()) {
        host->lanes << candidate;
        change = Change::New;
    } else if (precedenceOf(candidate, m_rule) < precedenceOf(*lane, m_rule)) {
        *lane = candidate;
        change = Change::Better;
    }
    std::stable_sort(m_hosts.begin(), m_hosts.end(),
        [](const auto &left, const auto &right) { return left.turn() < right.turn(); });
    return change;
}

Precedence CandidateList::precedence(const HostName &host) const
{
    return std::find_if(m_hosts.begin(), m_hosts.end(), [&](const CandidateHost &known) {
        return known.host == host;
    })->precedence(m_rule);
}

QList<Candidate> bothLanes(const Candidate &candidate)
{
    QList<Candidate> lanes { candidate };
    for (const quint16 port : { submissionsPort, submissionPort }) {
        Candidate sibling = candidate;
        sibling.endpoint.port = port;
        sibling.endpoint.security = usualSecurity(port);
        if (sibling.endpoint != candidate.endpoint)
            lanes << sibling;
    }
    return lanes;
}

} // namespace mailberth
