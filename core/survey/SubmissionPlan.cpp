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

SubmissionOrder submissionOrder(const ChosenSettings &settings, const Evidence &evidence,
    Credentials credentials, Errand errand, std::optional<SaslMechanism> mechanism)
{
    const ProbeReport *proof = proofOf(settings.recommendation(), evidence);
    QList<IpAddress> addresses = addressesOf(settings.endpoint().host, evidence);
    if (proof && proof->address) {
        addresses.removeAll(*proof->address);
        addresses.prepend(*proof->address);
    }
    return { settings, addresses, {}, std::move(credentials), std::move(errand), mechanism };
}

} // namespace mailberth
