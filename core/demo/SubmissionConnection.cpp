// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/SubmissionConnection.h"

#include <QNetworkProxy>
#include <QScopedValueRollback>
#include <QSslConfiguration>

#include <chrono>
#include <utility>
#include <variant>

namespace mailberth::demo
{

namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 5min; ///< RFC 5321 section 4.5.3.2.7
constexpr qint64 maxRead = 65'536; ///< bytes held for a session at a time
/// Who asks on and on and never reads the answers is not served any longer.
constexpr qint64 maxUnsent = 1'048'576;

} // namespace

SubmissionConnection::SubmissionConnection(
    ServerSession session, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(maxRead);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_socket, &QSslSocket::encrypted, this, &SubmissionConnection::onEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &SubmissionConnection::read);
    connect(&m_socket, &QSslSocket::disconnected, this, &SubmissionConnection::ended);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        obey(m_session.idle());
        m_socket.abort();
    });
}

SubmissionConnection::~SubmissionConnection()
{
    m_socket.disconnect(this);
}

void SubmissionConnection::serveEncrypted(qintptr descriptor)
{
    if (adopt(descriptor))
        m_socket.startServerEncryption();
}

void SubmissionConnection::serveInTheClear(qintptr descriptor)
{
    if (!adopt(descriptor))
        return;
    m_stage = Stage::Talking;
    obey(m_session.begin());
}

bool SubmissionConnection::adopt(qintptr descriptor)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        Q_EMIT ended();
        return false;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.start();
    return true;
}

void SubmissionConnection::onEncrypted()
{
    const bool greets = std::exchange(m_stage, Stage::Talking) == Stage::BeforeGreeting;
    obey(greets ? m_session.begin() : m_session.tlsEstablished());
}

void SubmissionConnection::read()
{
    m_patience.start();
    obey(m_session.take(m_socket.readAll()));
}

// Writing to a QSslSocket can make it read, and so lead back here before the first wants are done
// with. What comes then waits for its turn.
void SubmissionConnection::obey(const QList<ServerWant> &wants)
{
    m_wants.append(wants);
    if (m_obeying)
        return;
    const QScopedValueRollback obeying(m_obeying, true);
    while (!m_wants.isEmpty()) {
        const ServerWant want = m_wants.takeFirst();
        std::visit([this](const auto &each) { obey(each); }, want);
    }
}

void SubmissionConnection::obey(const serverwant::Send &want)
{
    m_socket.write(want.bytes);
    m_socket.flush();
    if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > maxUnsent)
        m_socket.abort();
}

void SubmissionConnection::obey(const serverwant::StartTls &)
{
    m_socket.startServerEncryption();
}

void SubmissionConnection::obey(const serverwant::Keep &want)
{
    Q_EMIT mailCaught(want.mail);
}

void SubmissionConnection::obey(const serverwant::Close &)
{
    m_socket.disconnectFromHost();
}

} // namespace mailberth::demo
