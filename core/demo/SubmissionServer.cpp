// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/SubmissionServer.h"

#include "core/demo/SubmissionConnection.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <utility>

namespace mailberth::demo
{

SubmissionServer::SubmissionServer(
    Lane lane, ServerConduct conduct, const QSslConfiguration &tls, QObject *parent)
    : QTcpServer(parent)
    , m_lane(lane)
    , m_conduct(std::move(conduct))
    , m_tls(tls)
{
    setProxy(QNetworkProxy::NoProxy);
}

bool SubmissionServer::start()
{
    return listen(QHostAddress::LocalHost);
}

void SubmissionServer::incomingConnection(qintptr descriptor)
{
    if (m_connections >= maxConnections) {
        QTcpSocket surplus;
        surplus.setSocketDescriptor(descriptor);
        return;
    }
    const bool encrypted = m_lane == Lane::ImplicitTls;
    ServerSession session(m_conduct,
        encrypted ? ServerSession::Channel::Encrypted : ServerSession::Channel::InTheClear);
    auto *connection = new SubmissionConnection(std::move(session), m_tls, this);
    ++m_connections;
    connect(connection, &SubmissionConnection::mailCaught, this, &SubmissionServer::mailCaught);
    connect(connection, &SubmissionConnection::ended, this, [this, connection] {
        --m_connections;
        connection->deleteLater();
    });
    encrypted ? connection->serveEncrypted(descriptor) : connection->serveInTheClear(descriptor);
}

} // namespace mailberth::demo
