// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/PlainSasl.h"

#include <utility>

namespace mailberth::smtp
{

PlainSasl::PlainSasl(PreparedCredentials credentials)
    : m_credentials(std::move(credentials))
{
}

std::optional<Secret> PlainSasl::initialResponse()
{
    constexpr QByteArrayView nul("\0", 1);
    Secret message;
    message.append(nul); // no authorization identity: the user acts for themselves
    message.append(m_credentials.username);
    message.append(nul);
    message.append(m_credentials.secret.bytes());
    return message;
}

/// Some servers do not look at what goes along with AUTH, and ask for it with an empty challenge.
SaslStep PlainSasl::take(QByteArrayView challenge)
{
    if (challenge.isEmpty() && m_asked == Asked::Never) {
        m_asked = Asked::Once;
        return sasl::Respond { *initialResponse() };
    }
    return sasl::Fault { SaslFault::ChallengeUnexpected };
}

std::optional<SaslFault> PlainSasl::doubtAboutSuccess() const
{
    return std::nullopt;
}

} // namespace mailberth::smtp
