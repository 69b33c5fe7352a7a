// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/Relay.h"

#include <QHostAddress>
#include <QTcpSocket>

Relay::Relay(const mailberth::demo::Berth &behind)
    : m_berth(behind)
    , m_realPort(behind.realPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Relay::accept);
    m_listener.listen(QHostAddress::LocalHost);
    m_berth.realPort = m_listener.serverPort();
}

void Relay::accept()
{
    QTcpSocket *client = m_listener.nextPendingConnection();
    auto *server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, this,
        [=, this] { handOn(client, server, Speaker::Client); });
    connect(server, &QTcpSocket::readyRead, this,
        [=, this] { handOn(server, client, Speaker::Server); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_realPort);
}

void Relay::handOn(QTcpSocket *from, QTcpSocket *to, Speaker speaker)
{
    if (speaker == Speaker::Server && m_last != Speaker::Server)
        ++m_answers;
    m_last = speaker;
    to->write(from->readAll());
}
