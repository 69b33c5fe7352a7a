// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MechanismChoice.h"

#include <QList>

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

QList<SaslMechanism> fitting(Credentials::Kind credentials)
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

std::optional<SaslMechanism> strongest(const QStringList &offered, Credentials::Kind credentials)
{
    const QList<SaslMechanism> order = fitting(credentials);
    const auto choice =
        std::find_if(order.begin(), order.end(), [&offered](SaslMechanism mechanism) {
            return offered.contains(id(mechanism), Qt::CaseInsensitive);
        });
    return choice == order.end() ? std::nullopt : std::optional(*choice);
}

} // namespace mailberth::smtp
