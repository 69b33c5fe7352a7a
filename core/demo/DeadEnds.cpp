// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/DeadEnds.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace mailberth::demo
{

namespace
{

/// The queue takes one more than it says. Zero would make Linux report a flood of SYNs.
constexpr int queue = 1;

} // namespace

bool ClosedPort::start()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    return m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
}

SilentPort::SilentPort(QObject *parent)
    : QObject(parent)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setListenBacklogSize(queue);
}

bool SilentPort::start()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    m_server.pauseAccepting();
    // On loopback a connection stands before connect() returns, so the queue is full after this.
    for (int i = 0; i < queue + 1; ++i) {
        auto *filler = new QTcpSocket(this);
        filler->setProxy(QNetworkProxy::NoProxy);
        filler->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
    }
    return true;
}

} // namespace mailberth::demo
