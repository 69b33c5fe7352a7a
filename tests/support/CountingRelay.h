// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace mailberth::test
{

/// Stands between a client and a server on loopback and counts what a long wire would cost: one
/// round trip for the connection, and one for each time the server speaks after the client did, or
/// first of all.
class CountingRelay : public QObject
{
    Q_OBJECT

public:
    explicit CountingRelay(quint16 serverPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// Of the latest connection, so far.
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }

private:
    enum class Speaker { Nobody, Client, Server };

    void join();
    void pass(QTcpSocket *from, QTcpSocket *to, Speaker speaker);

    quint16 m_serverPort;
    QTcpServer m_listener;
    Speaker m_last = Speaker::Nobody;
    int m_roundTrips = 0;
};

} // namespace mailberth::test
