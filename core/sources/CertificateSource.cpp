// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/CertificateSource.h"

#include "core/sources/CertificateNames.h"

#include <algorithm>

namespace mailberth
{

void CertificateSource::start() { }

void CertificateSource::hear(const ProbeReport &report)
{
    // What a certificate named is not asked for names again: that would never end.
    if (isOver() || report.candidate.provenance.source == SourceId::Certificate || !report.tls
        || report.tls->faults != QList { CertificateFault::NameMismatch }
        || report.tls->chain.isEmpty())
        return;
    const Endpoint &shown = report.candidate.endpoint;
    for (const HostName &host : hostsOnCertificate(report.tls->chain.first().names)) {
        // Whoever answered at that address wrote it: nobody's word, whoever named the address.
        add({ .endpoint = { host, shown.port, shown.security },
            .username = report.candidate.username,
            .provenance = { SourceId::Certificate, Trust::Guess,
                QStringLiteral("certificate of ") + hostAndPort(shown) },
            .rank = report.candidate.rank + int(m_candidates.size()) });
    }
}

void CertificateSource::cancel()
{
    if (m_candidates.isEmpty())
        finish(NothingHere {});
    else
        finish(Found { .candidates = m_candidates });
}

void CertificateSource::add(const Candidate &candidate)
{
    const bool isKnown = std::any_of(m_candidates.begin(), m_candidates.end(),
        [&](const Candidate &known) { return known.endpoint == candidate.endpoint; });
    if (isKnown)
        return;
    m_candidates << candidate;
    announce(candidate);
}

} // namespace mailberth
