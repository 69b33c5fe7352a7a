// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/survey/Ranking.h"

#include <QList>

#include <utility>

namespace mailberth
{

/// The lanes that are known of one host, and the best word that anybody had for it.
struct CandidateHost
{
    HostName host;
    QList<Candidate> lanes; ///< each endpoint once

    /// The best that anybody had for one of its lanes.
    [[nodiscard]] Precedence precedence(const ChoosingRule &rule) const;
    /// The same for the order in which hosts are tried: less is earlier. That nobody chose a host
    /// is asked about once it is proven, and holds up no proof.
    [[nodiscard]] std::pair<int, int> turn() const;
};

/// What all sources named so far: hosts in the order in which they should be tried. Better news
/// about an endpoint replace worse.
class CandidateList
{
public:
    enum class Change {
        None, ///< known, and from a source trusted at least as much
        Better, ///< known, but now from a better source
        New,
    };

    /// The rule outlives the list; what it hears counts from the next candidate on.
    explicit CandidateList(const ChoosingRule &rule)
        : m_rule(rule)
    {
    }

    Change add(const Candidate &candidate);
    /// Best first.
    [[nodiscard]] const QList<CandidateHost> &hosts() const { return m_hosts; }
    /// Of a host in the list.
    [[nodiscard]] Precedence precedence(const HostName &host) const;

private:
    const ChoosingRule &m_rule;
    QList<CandidateHost> m_hosts;
};

/// Both usual ways into the host of a candidate, named by the same source: 465 with TLS from the
/// first byte and 587 with STARTTLS. The comparison of the two is what a person came for.
[[nodiscard]] QList<Candidate> bothLanes(const Candidate &candidate);

} // namespace mailberth
