// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"

#include <QList>

namespace mailberth
{

/// The lanes that are known of one host, and the best word that anybody had for it.
struct CandidateHost
{
    HostName host;
    QList<Candidate> lanes; ///< each endpoint once

    /// The lane by which the host is ranked among others.
    [[nodiscard]] const Candidate &best() const;
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

    Change add(const Candidate &candidate);
    /// Best first (isPreferred): the host that is most trusted, then in its source's order.
    [[nodiscard]] const QList<CandidateHost> &hosts() const { return m_hosts; }

private:
    QList<CandidateHost> m_hosts;
};

/// Both usual ways into the host of a candidate, named by the same source: 465 with TLS from the
/// first byte and 587 with STARTTLS. The comparison of the two is what a person came for.
[[nodiscard]] QList<Candidate> bothLanes(const Candidate &candidate);

} // namespace mailberth
