// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CaughtMail.h"
#include "core/demo/ServerSession.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace mailberth::demo
{

/// One lane of a submission server, on 127.0.0.1 and a free port.
class SubmissionServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Lane { ImplicitTls, StartTls };

    static constexpr int maxConnections = 64;

    SubmissionServer(
        Lane lane, ServerConduct conduct, const QSslConfiguration &tls, QObject *parent = nullptr);

    /// False if no port is free; errorString() says more.
    [[nodiscard]] bool start();

Q_SIGNALS:
    void mailCaught(const mailberth::demo::CaughtMail &mail);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Lane m_lane;
    ServerConduct m_conduct;
    QSslConfiguration m_tls;
    int m_connections = 0;
};

} // namespace mailberth::demo
