// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/NameServer.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <utility>

namespace mailberth::demo
{

NameServer::NameServer(Zone zone, QObject *parent)
    : QObject(parent)
    , m_zone(std::move(zone))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::answerWhatCame);
}

bool NameServer::start()
{
    return m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
}

void NameServer::answerWhatCame()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram query = m_socket.receiveDatagram();
        const auto answer = m_zone.answer(query.data());
        if (answer)
            m_socket.writeDatagram(query.makeReply(*answer));
    }
}

} // namespace mailberth::demo
