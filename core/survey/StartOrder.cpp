// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/StartOrder.h"

#include <algorithm>

namespace mailberth
{

bool StartOrder::isTurnOf(const HostName &host, Instant now,
    const std::function<bool(const CandidateHost &)> &hasFailed) const
{
    const QList<CandidateHost> &hosts = m_candidates.hosts();
    const auto own = std::find_if(
        hosts.begin(), hosts.end(), [&](const CandidateHost &known) { return known.host == host; });
    if (own == hosts.end())
        return false;
    return std::all_of(hosts.begin(), own, hasFailed)
        || (m_lastStart && now - *m_lastStart >= headStart);
}

} // namespace mailberth
