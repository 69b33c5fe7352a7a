// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/CountingRelay.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace mailberth::test
{

CountingRelay::CountingRelay(quint16 serverPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback: %s", qPrintable(m_listener.errorString()));
    connect(&m_listener, &QTcpServer::newConnection, this, &CountingRelay::join);
}

void CountingRelay::join()
{
    QTcpSocket *client = m_listener.nextPendingConnection();
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    m_last = Speaker::Nobody;
    m_roundTrips = 1;
    connect(
        client, &QTcpSocket::readyRead, this, [=, this] { pass(client, server, Speaker::Client); });
    connect(
        server, &QTcpSocket::readyRead, this, [=, this] { pass(server, client, Speaker::Server); });
    connect(
        server, &QTcpSocket::connected, this, [=, this] { pass(client, server, Speaker::Client); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
}

void CountingRelay::pass(QTcpSocket *from, QTcpSocket *to, Speaker speaker)
{
    if (to->state() != QAbstractSocket::ConnectedState || from->bytesAvailable() == 0)
        return; // what came early is passed on once both ends stand
    if (speaker == Speaker::Server && m_last != Speaker::Server)
        ++m_roundTrips;
    m_last = speaker;
    to->write(from->readAll());
    to->flush();
}

} // namespace mailberth::test
