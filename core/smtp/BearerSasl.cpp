// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/BearerSasl.h"

#include <utility>

namespace mailberth::smtp
{

namespace
{

constexpr QByteArrayView separator("\x01", 1); // kvsep, RFC 7628 section 3.1

/// RFC 5801 section 4: what ends a name must not stand in it.
QByteArray saslName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

} // namespace

BearerSasl::BearerSasl(Form form, PreparedCredentials credentials)
    : m_form(form)
    , m_credentials(std::move(credentials))
{
}

std::optional<Secret> BearerSasl::initialResponse()
{
    Secret message;
    switch (m_form) {
    case Form::OAuthBearer:
        message.append(QByteArray("n,a=" + saslName(m_credentials.username) + ","));
        break;
    case Form::XOAuth2:
        message.append(QByteArray("user=" + m_credentials.username));
        break;
    }
    message.append(separator);
    message.append("auth=Bearer ");
    message.append(m_credentials.secret.bytes());
    message.append(separator);
    message.append(separator);
    m_credentials.secret.clear();
    return message;
}

SaslStep BearerSasl::take(QByteArrayView challenge)
{
    if (m_tokenError)
        return sasl::Fault { SaslFault::ChallengeUnexpected };
    m_tokenError = challenge.toByteArray();
    return sasl::Respond { Secret::copyOf(
        m_form == Form::OAuthBearer ? separator : QByteArrayView()) };
}

std::optional<SaslFault> BearerSasl::doubtAboutSuccess() const
{
    return m_tokenError ? std::optional(SaslFault::ChallengeUnexpected) : std::nullopt;
}

} // namespace mailberth::smtp
