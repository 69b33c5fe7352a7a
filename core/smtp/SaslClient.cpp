// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SaslClient.h"

#include "core/smtp/BearerSasl.h"
#include "core/smtp/CramMd5Sasl.h"
#include "core/smtp/LoginSasl.h"
#include "core/smtp/PlainSasl.h"
#include "core/smtp/ScramSasl.h"

#include <utility>

namespace mailberth::smtp
{

std::unique_ptr<SaslClient> makeSaslClient(
    SaslMechanism mechanism, PreparedCredentials credentials, const QByteArray &nonce)
{
    switch (mechanism) {
    case SaslMechanism::ScramSha256:
        return std::make_unique<ScramSasl>(
            QCryptographicHash::Sha256, std::move(credentials), nonce);
    case SaslMechanism::ScramSha1:
        return std::make_unique<ScramSasl>(QCryptographicHash::Sha1, std::move(credentials), nonce);
    case SaslMechanism::Plain:
        return std::make_unique<PlainSasl>(std::move(credentials));
    case SaslMechanism::Login:
        return std::make_unique<LoginSasl>(std::move(credentials));
    case SaslMechanism::CramMd5:
        return std::make_unique<CramMd5Sasl>(std::move(credentials));
    case SaslMechanism::OAuthBearer:
        return std::make_unique<BearerSasl>(BearerSasl::Form::OAuthBearer, std::move(credentials));
    case SaslMechanism::XOAuth2:
        return std::make_unique<BearerSasl>(BearerSasl::Form::XOAuth2, std::move(credentials));
    }
    Q_UNREACHABLE();
}

} // namespace mailberth::smtp
