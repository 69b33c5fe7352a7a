// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/screenshots/SlowRelay.h"

#include <QTimer>

namespace mailberth::test
{

SlowRelay::SlowRelay(quint16 serverPort, std::chrono::milliseconds oneWay, QObject *parent)
    : QTcpServer(parent)
    , m_serverPort(serverPort)
    , m_oneWay(oneWay)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &SlowRelay::join);
}

void SlowRelay::join()
{
    QTcpSocket *client = nextPendingConnection();
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    pass(client, server);
    pass(server, client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
}

/// Timers with the same delay end in the order in which they began.
void SlowRelay::pass(QTcpSocket *from, QTcpSocket *to)
{
    connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
        const QByteArray bytes = from->readAll();
        QTimer::singleShot(m_oneWay, Qt::PreciseTimer, to, [to, bytes] { to->write(bytes); });
    });
}

} // namespace mailberth::test
