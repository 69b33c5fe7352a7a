// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/LoginSasl.h"

#include <utility>

namespace mailberth::smtp
{

LoginSasl::LoginSasl(PreparedCredentials credentials)
    : m_credentials(std::move(credentials))
{
}

SaslStep LoginSasl::take(QByteArrayView)
{
    switch (m_next) {
    case Next::Name:
        m_next = Next::Password;
        return sasl::Respond { Secret::copyOf(m_credentials.username) };
    case Next::Password:
        m_next = Next::Nothing;
        return sasl::Respond { std::move(m_credentials.secret) };
    case Next::Nothing:
        break;
    }
    return sasl::Fault { SaslFault::ChallengeUnexpected };
}

std::optional<SaslFault> LoginSasl::doubtAboutSuccess() const
{
    return m_next == Next::Nothing ? std::nullopt : std::optional(SaslFault::SuccessTooEarly);
}

} // namespace mailberth::smtp
