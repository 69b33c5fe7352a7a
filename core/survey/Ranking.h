// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Evidence.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// True if `left` should be recommended before `right` once both are proven: first how far its
/// source is trusted, then implicit TLS before STARTTLS (RFC 8314 section 3.3), then the port that
/// IANA registered for it, then the source's own order.
[[nodiscard]] bool isPreferred(const Candidate &left, const Candidate &right);

/// The reports of all proven endpoints, best first, each endpoint once.
[[nodiscard]] QList<ProbeReport> provenBestFirst(const Evidence &evidence);

/// The host that a verdict on this evidence is about: that of the best proven endpoint, else the
/// tried host whose probes came furthest, else the best named one.
[[nodiscard]] std::optional<HostName> focusOf(const Evidence &evidence);

/// The report on this endpoint, if it was tried.
[[nodiscard]] const ProbeReport *reportOn(const Evidence &evidence, const Endpoint &endpoint);

} // namespace mailberth
