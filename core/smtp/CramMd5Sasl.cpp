// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/CramMd5Sasl.h"

#include "core/smtp/Hmac.h"

#include <utility>

namespace mailberth::smtp
{

CramMd5Sasl::CramMd5Sasl(PreparedCredentials credentials)
    : m_credentials(std::move(credentials))
{
}

SaslStep CramMd5Sasl::take(QByteArrayView challenge)
{
    if (m_next == Next::Nothing)
        return sasl::Fault { SaslFault::ChallengeUnexpected };
    if (challenge.isEmpty()) // a digest of nothing would serve anybody, at any time
        return sasl::Fault { SaslFault::ChallengeMalformed };
    m_next = Next::Nothing;
    Hmac hmac(QCryptographicHash::Md5, m_credentials.secret.bytes());
    m_credentials.secret.clear();
    const QByteArray digest = hmac.of(challenge).bytes().toByteArray().toHex();
    const QByteArray answer = m_credentials.username + ' ' + digest;
    return sasl::Respond { Secret::copyOf(answer) };
}

std::optional<SaslFault> CramMd5Sasl::doubtAboutSuccess() const
{
    return m_next == Next::Nothing ? std::nullopt : std::optional(SaslFault::SuccessTooEarly);
}

} // namespace mailberth::smtp
