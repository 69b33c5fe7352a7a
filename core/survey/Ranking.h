// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Evidence.h"
#include "core/survey/ChoosingRule.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// How early a host is tried and recommended: one that somebody chose before a mere proposal, then
/// by how far the best word for it is trusted, then by its source's own order. Less is earlier.
struct Precedence
{
    std::optional<ChosenBy> choice;
    Trust trust;
    int rank;

    friend bool operator<(const Precedence &left, const Precedence &right);
};

[[nodiscard]] Precedence precedenceOf(const Candidate &candidate, const ChoosingRule &rule);

/// True if the way `left` goes is preferred to that of `right`: implicit TLS before STARTTLS (RFC
/// 8314 section 3.3), then the port that IANA registered for it.
[[nodiscard]] bool isPreferredWay(const Endpoint &left, const Endpoint &right);

/// How far a probe came on the road to a proven server. The further, the more its ending tells.
[[nodiscard]] int progressOf(const Outcome &outcome);
/// True if the server said something, be it nonsense, or began a handshake.
[[nodiscard]] bool hasBegunToSpeak(const Outcome &outcome);

/// The reports of all endpoints that are proven and may be recommended, best first: by the
/// precedence of their host, then by their way. A host that is named first and offers only STARTTLS
/// stands before a worse one with implicit TLS: which server it is matters more than which of two
/// sound ways leads to it. Nothing is recommended in the place of a host that the person, the
/// organisation or the book named, and nothing in the place of one that the domain, the list or a
/// platform's record named and whose certificate was refused, or whose session was tampered with.
[[nodiscard]] QList<ProbeReport> recommendableBestFirst(const Evidence &evidence);

/// The hosts that were named by more than a hint and did not prove themselves, while another one is
/// recommended: whoever reads the verdict hears of them first.
[[nodiscard]] QList<HostName> passedOver(const Evidence &evidence);

/// The host that a verdict on this evidence is about: that of the best proven endpoint, else the
/// tried host whose probes came furthest, else the best named one.
[[nodiscard]] std::optional<HostName> focusOf(const Evidence &evidence);

/// The report on this endpoint, if it was tried.
[[nodiscard]] const ProbeReport *reportOn(const Evidence &evidence, const Endpoint &endpoint);

} // namespace mailberth
