// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/Zone.h"

#include <QObject>
#include <QUdpSocket>

namespace mailberth::demo
{

/// Answers DNS questions about one zone, by UDP on 127.0.0.1 and a free port.
class NameServer : public QObject
{
    Q_OBJECT

public:
    explicit NameServer(Zone zone, QObject *parent = nullptr);

    /// False if no port is free; errorString() says more.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] QString errorString() const { return m_socket.errorString(); }

private:
    void answerWhatCame();

    Zone m_zone;
    QUdpSocket m_socket;
};

} // namespace mailberth::demo
