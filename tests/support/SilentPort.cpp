// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/SilentPort.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

namespace mailberth::test
{

SilentPort::SilentPort(const QHostAddress &address, quint16 port)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    m_listener.setListenBacklogSize(1);
    if (!m_listener.listen(address, port))
        return;
    m_listener.pauseAccepting();
    constexpr int moreThanFit = 6;
    for (int i = 0; i < moreThanFit; ++i) {
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->connectToHost(address, m_listener.serverPort());
        m_queue.append(socket);
    }
    const auto count = [this](QAbstractSocket::SocketState state) {
        return std::count_if(m_queue.begin(), m_queue.end(),
            [state](const QTcpSocket *socket) { return socket->state() == state; });
    };
    m_isSilent = QTest::qWaitFor([&count] {
        return count(QAbstractSocket::ConnectedState) > 0
            && count(QAbstractSocket::ConnectingState) > 0;
    });
}

SilentPort::~SilentPort() = default;

quint16 SilentPort::port() const
{
    return m_listener.serverPort();
}

} // namespace mailberth::test
