// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/ServerSession.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace mailberth::demo
{

/// Turns what a socket reports into what a session takes, and does what the session wants. Decides
/// nothing.
class SubmissionConnection : public QObject
{
    Q_OBJECT

public:
    SubmissionConnection(
        ServerSession session, const QSslConfiguration &tls, QObject *parent = nullptr);
    ~SubmissionConnection() override;

    /// Serves the connection behind the descriptor: TLS first, or the greeting in the clear.
    void serveEncrypted(qintptr descriptor);
    void serveInTheClear(qintptr descriptor);

Q_SIGNALS:
    void mailCaught(const mailberth::demo::CaughtMail &mail);
    /// Once, whoever ended it.
    void ended();

private:
    enum class Stage { BeforeGreeting, Talking };

    [[nodiscard]] bool adopt(qintptr descriptor);
    void onEncrypted();
    void read();
    void obey(const QList<ServerWant> &wants);
    void obey(const serverwant::Send &want);
    void obey(const serverwant::StartTls &want);
    void obey(const serverwant::Keep &want);
    void obey(const serverwant::Close &want);

    ServerSession m_session;
    Stage m_stage = Stage::BeforeGreeting;
    QList<ServerWant> m_wants;
    bool m_obeying = false;
    QTimer m_patience;
    QSslSocket m_socket; // last, so that it goes first
};

} // namespace mailberth::demo
