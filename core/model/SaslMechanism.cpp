// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/SaslMechanism.h"

namespace mailberth
{

QString id(SaslMechanism mechanism)
{
    switch (mechanism) {
    case SaslMechanism::ScramSha256:
        return QStringLiteral("SCRAM-SHA-256");
    case SaslMechanism::ScramSha1:
        return QStringLiteral("SCRAM-SHA-1");
    case SaslMechanism::Plain:
        return QStringLiteral("PLAIN");
    case SaslMechanism::Login:
        return QStringLiteral("LOGIN");
    case SaslMechanism::CramMd5:
        return QStringLiteral("CRAM-MD5");
    case SaslMechanism::OAuthBearer:
        return QStringLiteral("OAUTHBEARER");
    case SaslMechanism::XOAuth2:
        return QStringLiteral("XOAUTH2");
    }
    Q_UNREACHABLE();
}

bool provesWithoutSending(SaslMechanism mechanism)
{
    switch (mechanism) {
    case SaslMechanism::ScramSha256:
    case SaslMechanism::ScramSha1:
    case SaslMechanism::CramMd5:
        return true;
    case SaslMechanism::Plain:
    case SaslMechanism::Login:
    case SaslMechanism::OAuthBearer:
    case SaslMechanism::XOAuth2:
        return false;
    }
    Q_UNREACHABLE();
}

QList<SaslMechanism> allSaslMechanisms()
{
    using enum SaslMechanism;
    return { ScramSha256, ScramSha1, Plain, Login, CramMd5, OAuthBearer, XOAuth2 };
}

std::optional<SaslMechanism> saslMechanismFromName(QStringView name)
{
    for (const SaslMechanism mechanism : allSaslMechanisms()) {
        if (name.compare(id(mechanism), Qt::CaseInsensitive) == 0)
            return mechanism;
    }
    return std::nullopt;
}

} // namespace mailberth
