// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/JsonSettings.h"

#include "core/handover/Escaping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mailberth
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString id(IncomingServer::Protocol protocol)
{
    switch (protocol) {
    case IncomingServer::Protocol::Imap:
        return QStringLiteral("imap");
    case IncomingServer::Protocol::Pop3:
        return QStringLiteral("pop3");
    }
    Q_UNREACHABLE();
}

QJsonObject outgoing(const Account &account)
{
    const Endpoint &endpoint = account.outgoing.endpoint();
    return {
        { QStringLiteral("host"), endpoint.host.ascii() },
        { QStringLiteral("port"), endpoint.port },
        { QStringLiteral("security"), id(endpoint.security) },
        { QStringLiteral("auth"),
            QJsonArray::fromStringList(account.outgoing.recommendation().mechanisms) },
        { QStringLiteral("username"), orNull(outgoingUserName(account)) },
        { QStringLiteral("proven"), true },
    };
}

QJsonObject incoming(const IncomingServer &server, const Account &account)
{
    return {
        { QStringLiteral("protocol"), id(server.protocol) },
        { QStringLiteral("host"), server.host.ascii() },
        { QStringLiteral("port"), server.port },
        { QStringLiteral("security"), id(securityOf(server)) },
        { QStringLiteral("username"), orNull(incomingUserName(account, server)) },
        { QStringLiteral("published_by"), orNull(server.provenance.detail) },
        { QStringLiteral("proven"), false },
    };
}

} // namespace

QByteArray jsonSettings(const Account &account)
{
    QJsonArray servers;
    for (const IncomingServer &server : account.incoming)
        servers.append(incoming(server, account));
    const QJsonObject settings {
        { QStringLiteral("schema"), QStringLiteral("mailberth-settings/1") },
        { QStringLiteral("address"), account.address.toString() },
        { QStringLiteral("display_name"), orNull(account.displayName) },
        { QStringLiteral("outgoing"), outgoing(account) },
        { QStringLiteral("incoming"), servers },
        { QStringLiteral("left_out"), QJsonArray::fromStringList(placesLeftOut(account)) },
    };
    return jsonWithNothingHidden(QJsonDocument(settings).toJson());
}

} // namespace mailberth
