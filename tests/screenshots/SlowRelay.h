// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace mailberth::test
{

/// Stands between a client and a server on loopback and carries every byte `oneWay` late, so that a
/// picture shows the times of a server in another town.
class SlowRelay : public QTcpServer
{
    Q_OBJECT

public:
    SlowRelay(quint16 serverPort, std::chrono::milliseconds oneWay, QObject *parent = nullptr);

private:
    void join();
    void pass(QTcpSocket *from, QTcpSocket *to);

    quint16 m_serverPort;
    std::chrono::milliseconds m_oneWay;
};

} // namespace mailberth::test
