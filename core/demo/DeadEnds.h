// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace mailberth::demo
{

/// A free port of 127.0.0.1 that refuses every connection. It is bound and nobody listens, so no
/// other program can take it meanwhile.
class ClosedPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False if no port is free.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

/// A free port of 127.0.0.1 on which nothing ever answers, as behind a firewall that drops: the
/// client's SYN gets neither SYN ACK nor RST.
///
/// It listens with the shortest queue there is, accepts nobody and fills the queue itself. Linux
/// (seen on 6.18) and the BSDs drop a SYN for which the queue has no room; Windows answers it with
/// RST, so there the port is refused instead.
class SilentPort : public QObject
{
    Q_OBJECT

public:
    explicit SilentPort(QObject *parent = nullptr);

    /// False if no port is free.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

} // namespace mailberth::demo
