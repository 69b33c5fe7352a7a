// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "core/survey/CandidateList.h"

#include <functional>
#include <optional>

namespace mailberth
{

/// Whose turn it is: the best host of a list is tried at once; the next one when all before it have
/// failed, or after a head start, so that one silent host holds up no other.
class StartOrder
{
public:
    /// How long a host has to itself before the next best is tried beside it.
    static constexpr std::chrono::milliseconds headStart { 1000 };

    explicit StartOrder(const ChoosingRule &rule)
        : m_candidates(rule)
    {
    }

    CandidateList::Change add(const Candidate &candidate) { return m_candidates.add(candidate); }
    [[nodiscard]] const CandidateList &candidates() const { return m_candidates; }

    /// Whether this host may be tried now; never if it is not in the list.
    [[nodiscard]] bool isTurnOf(const HostName &host, Instant now,
        const std::function<bool(const CandidateHost &)> &hasFailed) const;
    void noteStart(Instant now) { m_lastStart = now; }

private:
    CandidateList m_candidates;
    std::optional<Instant> m_lastStart;
};

} // namespace mailberth
