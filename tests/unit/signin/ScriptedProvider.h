// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/signin/OAuthProvider.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace mailberth::test
{

/// A provider's endpoints on loopback that answer each question with the next of the bodies told
/// beforehand, and the last of them for ever.
class ScriptedProvider : public QObject
{
public:
    struct Answer
    {
        QByteArray body;
        QByteArray status = "200 OK";
        QByteArray header = "Content-Type: application/json";
    };

    ScriptedProvider()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *visitor = m_server.nextPendingConnection();
            connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { read(visitor); });
            connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
        });
    }

    QList<Answer> answers;
    QList<QUrlQuery> asked; ///< the forms, as they came

    [[nodiscard]] OAuthProvider provider() const
    {
        const QString root = QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
        return {
            .id = QStringLiteral("scripted"),
            .name = QStringLiteral("Scripted"),
            .authorization = QUrl(root + QStringLiteral("/auth")),
            .token = QUrl(root + QStringLiteral("/token")),
            .device = QUrl(root + QStringLiteral("/device")),
            .issuer = root,
            .scopes = { QStringLiteral("mail") },
        };
    }

private:
    void read(QTcpSocket *visitor)
    {
        const QByteArray request = visitor->peek(1 << 20);
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype length =
            request.mid(request.toLower().indexOf("content-length: ") + 16).split('\r')[0].toInt();
        if (head < 0 || request.size() < head + 4 + length)
            return;
        visitor->skip(request.size());
        asked << QUrlQuery(QString::fromLatin1(request.mid(head + 4)));
        const Answer answer = answers.size() > 1 ? answers.takeFirst() : answers.value(0);
        visitor->write("HTTP/1.1 " + answer.status + "\r\n" + answer.header
            + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
            + "\r\nConnection: close\r\n\r\n" + answer.body);
        visitor->disconnectFromHost();
    }

    QTcpServer m_server;
};

} // namespace mailberth::test
