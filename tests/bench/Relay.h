// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/Provider.h"

#include <QObject>
#include <QTcpServer>

/// Stands between a client and one lane of a server, hands on every byte, and counts in which
/// direction they go.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(const mailberth::demo::Berth &behind);

    /// The lane as a client is to reach it.
    [[nodiscard]] const mailberth::demo::Berth &berth() const { return m_berth; }
    /// How often the server spoke in answer to the client, or first: each time the client had to
    /// wait for one round trip. The connection itself is one more.
    [[nodiscard]] int answers() const { return m_answers; }

private:
    enum class Speaker { Nobody, Client, Server };

    void accept();
    void handOn(QTcpSocket *from, QTcpSocket *to, Speaker speaker);

    QTcpServer m_listener;
    mailberth::demo::Berth m_berth;
    quint16 m_realPort;
    Speaker m_last = Speaker::Nobody;
    int m_answers = 0;
};
