// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/ProxyHandshake.h"

#include <QObject>

class QSslSocket;

namespace mailberth
{

/// Has a proxy connect us, over a socket that is connected to it. Takes from the socket what the
/// proxy says and not an octet more: what lies behind that is the far side's.
class ProxyTunnel : public QObject
{
    Q_OBJECT

public:
    /// `connected`, its parent, stays its caller's. The tunnel goes by itself when it has ended.
    ProxyTunnel(QSslSocket *connected, const Proxy &proxy, const IpAddress &address, quint16 port);

    void start();

Q_SIGNALS:
    /// Once, and nothing of the socket is heard here any more. A connection that is lost before
    /// that is its owner's to notice.
    void ended(const mailberth::ProxyHandshake::End &end);

private:
    void listen();

    QSslSocket *m_socket;
    ProxyHandshake m_handshake;
};

} // namespace mailberth
