// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Endpoint.h"

namespace mailberth
{

QString hostAndPort(const Endpoint &endpoint)
{
    const auto &address = endpoint.host.address();
    const bool isV6 = address && address->family() == IpAddress::Family::IPv6;
    const QString &host = endpoint.host.ascii();
    return (isV6 ? QString(u'[' + host + u']') : host) + u':' + QString::number(endpoint.port);
}

QString id(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("implicit-tls");
    case Security::StartTls:
        return QStringLiteral("starttls");
    }
    Q_UNREACHABLE();
}

std::optional<Security> securityFromId(QStringView text)
{
    for (const Security security : { Security::ImplicitTls, Security::StartTls }) {
        if (text == id(security)) {
            return security;
        }
    }
    return std::nullopt;
}

} // namespace mailberth
