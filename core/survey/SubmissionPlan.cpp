// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/SubmissionPlan.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

namespace
{

const ProbeReport *proofOf(const Recommendation &recommended, const Evidence &evidence)
{
    const auto proof = std::find_if(
        evidence.probes.begin(), evidence.probes.end(), [&recommended](const ProbeReport &probe) {
            return isReady(probe) && probe.candidate.endpoint == recommended.endpoint;
        });
    return proof == evidence.probes.end() ? nullptr : &*proof;
}

QList<IpAddress> addressesOf(const HostName &host, const Evidence &evidence)
{
    const auto answer = std::find_if(evidence.names.begin(), evidence.names.end(),
        [&host](const AddressAnswer &name) { return name.host == host; });
    return answer == evidence.names.end() ? QList<IpAddress>() : answer->addresses;
}

} // namespace

SubmissionOrder submissionOrder(const Recommendation &recommended, const Evidence &evidence,
    Credentials credentials, Errand errand)
{
    const ProbeReport *proof = proofOf(recommended, evidence);
    Candidate candidate { .endpoint = recommended.endpoint,
        .username = recommended.usernameForm,
        .provenance = recommended.provenance };
    if (proof)
        candidate = proof->candidate;
    QList<IpAddress> addresses = addressesOf(recommended.endpoint.host, evidence);
    if (proof && proof->address) {
        addresses.removeAll(*proof->address);
        addresses.prepend(*proof->address);
    }
    return { std::move(candidate), addresses, {}, std::move(credentials), std::move(errand) };
}

} // namespace mailberth
