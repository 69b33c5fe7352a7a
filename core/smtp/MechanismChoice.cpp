// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MechanismChoice.h"

namespace mailberth::smtp
{

namespace
{

QList<SaslMechanism> known(Credentials::Kind credentials)
{
    using enum SaslMechanism;
    switch (credentials) {
    case Credentials::Kind::Password:
        return { ScramSha256, ScramSha1, Plain, Login, CramMd5 };
    case Credentials::Kind::BearerToken:
        return { OAuthBearer, XOAuth2 };
    }
    Q_UNREACHABLE();
}

} // namespace

QList<SaslMechanism> fitting(const QStringList &offered, Credentials::Kind credentials)
{
    QList<SaslMechanism> all = known(credentials);
    all.removeIf([&offered](SaslMechanism mechanism) {
        return !offered.contains(id(mechanism), Qt::CaseInsensitive);
    });
    return all;
}

std::optional<SaslMechanism> strongest(const QStringList &offered, Credentials::Kind credentials)
{
    const QList<SaslMechanism> all = fitting(offered, credentials);
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

std::optional<SaslMechanism> usualWayBeside(SaslMechanism refused, const QStringList &offered)
{
    if (!provesWithoutSending(refused))
        return std::nullopt;
    for (const SaslMechanism usual : { SaslMechanism::Plain, SaslMechanism::Login }) {
        if (offered.contains(id(usual), Qt::CaseInsensitive))
            return usual;
    }
    return std::nullopt;
}

} // namespace mailberth::smtp
