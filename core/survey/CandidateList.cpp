// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/CandidateList.h"

#include "core/survey/Ranking.h"

#include <algorithm>

namespace mailberth
{

const Candidate &CandidateHost::best() const
{
    return *std::min_element(lanes.begin(), lanes.end(), isPreferred);
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
    } else if (isPreferred(candidate, *lane)) {
        *lane = candidate;
        change = Change::Better;
    }
    std::stable_sort(m_hosts.begin(), m_hosts.end(),
        [](const auto &left, const auto &right) { return isPreferred(left.best(), right.best()); });
    return change;
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
