// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ProxyTunnel.h"

#include <QSslSocket>

namespace mailberth
{

ProxyTunnel::ProxyTunnel(
    QSslSocket *connected, const Proxy &proxy, const IpAddress &address, quint16 port)
    : QObject(connected)
    , m_socket(connected)
    , m_handshake(proxy, address, port)
{
}

void ProxyTunnel::start()
{
    connect(m_socket, &QSslSocket::readyRead, this, &ProxyTunnel::listen);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(m_handshake.firstWords());
    m_socket->flush();
}

void ProxyTunnel::listen()
{
    for (;;) {
        // Looked at, and then taken as much as was the proxy's: reading would fetch more.
        const ProxyHandshake::Move move =
            m_handshake.on(m_socket->peek(ProxyHandshake::longestAnswer));
        if (move.taken > 0)
            m_socket->skip(move.taken);
        if (move.end) {
            m_socket->disconnect(this);
            deleteLater();
            Q_EMIT ended(*move.end);
            return;
        }
        if (move.taken == 0)
            return;
        m_socket->write(move.say);
        m_socket->flush();
    }
}

} // namespace mailberth
