// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/VaultKey.h"

namespace mailberth
{

namespace
{

QString serverOf(const VaultKey &key)
{
    // An IPv6 address in brackets cannot be taken for another address with a port.
    const bool isIpv6 = key.host.ascii().contains(u':');
    const QString host = isIpv6 ? u'[' + key.host.ascii() + u']' : key.host.ascii();
    return key.port ? host + u':' + QString::number(*key.port) : host;
}

} // namespace

QString id(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return QStringLiteral("password");
    case SecretKind::RefreshToken:
        return QStringLiteral("refresh-token");
    }
    Q_UNREACHABLE();
}

QString entryName(const VaultKey &key)
{
    return id(key.kind) + u' ' + serverOf(key) + u' ' + key.userName;
}

} // namespace mailberth
