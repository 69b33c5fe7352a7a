// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Strangers.h"

#include "core/model/RegistrableDomain.h"

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

/// SMTP's own port, the two that RFC 8314 registers, and what providers offer beside them where
/// networks block those.
constexpr std::array<quint16, 5> usualPorts { 25, submissionsPort, submissionPort, 2465, 2587 };

bool isTrustedWithAnything(const Candidate &candidate, const AddressAnswer &answer)
{
    return candidate.provenance.trust == Trust::Person || answer.by == AnsweredBy::Redirect;
}

} // namespace

Approach approachTo(const Candidate &candidate, const AddressAnswer &answer,
    const std::optional<MailAddress> &mailbox)
{
    const Endpoint &endpoint = candidate.endpoint;
    const bool isAtHome = !mailbox || sameRegistrableDomain(endpoint.host, mailbox->domain());
    if (isAtHome || isTrustedWithAnything(candidate, answer))
        return { answer.addresses, std::nullopt };
    if (std::find(usualPorts.begin(), usualPorts.end(), endpoint.port) == usualPorts.end())
        return { {}, Objection::UnusualPort };
    QList<IpAddress> open = answer.addresses;
    open.removeIf([](const IpAddress &address) { return address.isPrivate(); });
    if (open.isEmpty() && !answer.addresses.isEmpty())
        return { {}, Objection::PrivateAddress };
    return { open, std::nullopt };
}

} // namespace mailberth
