// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Account.h"
#include "tests/support/Chosen.h"
#include "ui/words/HandOver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace mailberth;

namespace
{

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

HostName hostIn(const QJsonObject &object, const char *key)
{
    return *HostName::parse(text(object, key));
}

IncomingServer incomingFrom(const QJsonObject &object)
{
    using Encryption = IncomingServer::Encryption;
    const QString security = text(object, "security");
    return {
        .protocol = text(object, "protocol") == QLatin1String("imap")
            ? IncomingServer::Protocol::Imap
            : IncomingServer::Protocol::Pop3,
        .host = hostIn(object, "host"),
        .port = static_cast<quint16>(object[QLatin1String("port")].toInt()),
        .encryption = security == QLatin1String("none") ? Encryption::None
            : security == QLatin1String("starttls")     ? Encryption::StartTls
                                                        : Encryption::ImplicitTls,
        .username = text(object, "username"),
        .provenance = { SourceId::Autoconfig, Trust::Provider, text(object, "published_by") },
    };
}

Account accountFrom(const QJsonObject &object)
{
    const QJsonObject outgoing = object[QLatin1String("outgoing")].toObject();
    QStringList mechanisms;
    for (const QJsonValue &mechanism : outgoing[QLatin1String("auth")].toArray())
        mechanisms.append(mechanism.toString());
    Account account {
        .address = MailAddress(text(object, "local_part"), hostIn(object, "domain")),
        .displayName = text(object, "display_name"),
        .outgoing = test::chosen(Recommendation {
            .endpoint = { hostIn(outgoing, "host"),
                static_cast<quint16>(outgoing[QLatin1String("port")].toInt()),
                *securityFromId(text(outgoing, "security")) },
            .mechanisms = mechanisms,
            .usernameForm = UsernameForm::Other,
            .username = text(outgoing, "username"),
            .provenance = { SourceId::Guess, Trust::Guess, {} },
        }),
    };
    for (const QJsonValue &server : object[QLatin1String("incoming")].toArray())
        account.incoming.append(incomingFrom(server.toObject()));
    return accountOf(account);
}

/// Every part of every target, in base64, under the id by which it is asked for.
QJsonObject everyPart(const Account &account)
{
    QJsonObject files;
    for (const Target &target : targets()) {
        for (const Part &part : target.parts)
            files[id(target.id) + QLatin1Char('/') + part.id] =
                QString::fromLatin1(handedOver(target.id, part, account).toBase64());
    }
    return files;
}

} // namespace

/// Reads a JSON array of accounts, and prints one JSON object a line with all that is made of each.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QJsonArray accounts = QJsonDocument::fromJson(input.readAll()).array();
    for (const QJsonValue &account : accounts) {
        const QByteArray line = QJsonDocument(everyPart(accountFrom(account.toObject())))
                                    .toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
    }
    return accounts.isEmpty() ? 1 : 0;
}
