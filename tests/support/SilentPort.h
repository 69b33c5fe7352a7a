// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace mailberth::test
{

/// A port on loopback that answers nothing at all, as behind a filter that drops: somebody listens,
/// nobody accepts, and the queue is full, so that the kernel drops what else wants to connect.
class SilentPort : public QObject
{
    Q_OBJECT

public:
    /// A free port, or this one. Turns the event loop until the queue is full.
    explicit SilentPort(const QHostAddress &address, quint16 port = 0);
    ~SilentPort() override;

    [[nodiscard]] quint16 port() const;
    /// False if the port was taken, or this system does not drop.
    [[nodiscard]] bool isSilent() const { return m_isSilent; }

private:
    QTcpServer m_listener;
    QList<QTcpSocket *> m_queue;
    bool m_isSilent = false;
};

} // namespace mailberth::test
