// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Outcome.h"
#include "core/model/ProbeReport.h"
#include "core/net/ProxyChoice.h"
#include "core/net/ProxyHandshake.h"
#include "core/net/Stopwatch.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QSslSocket;

namespace mailberth
{

/// Connects to the first of several addresses that answers ("Happy Eyeballs", RFC 8305 section 5):
/// one fresh socket each, the next one started after 250 ms or as soon as one fails. Where a proxy
/// leads there, it asks the proxy to do so.
class Dialler : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds stagger { 250 }; ///< RFC 8305 section 8
    static constexpr std::chrono::milliseconds usualPatience { 8'000 };
    static constexpr qsizetype maxAddresses = 10;

    /// Dials the first ten addresses, in their order. The patience begins when the way is known.
    Dialler(const Destination &destination, std::shared_ptr<ProxyChoice> proxies, Stopwatch clock,
        QObject *parent, std::chrono::milliseconds patience = usualPatience);
    ~Dialler() override;

    void start();
    /// Stops dialling; nothing is signalled any more.
    void cancel();
    /// Ends as if the patience were over now.
    void giveUp();

    [[nodiscard]] const QList<DialAttempt> &attempts() const { return m_attempts; }

Q_SIGNALS:
    /// Perhaps before start() returns.
    void wayChosen(const mailberth::ProxyChoice::Choice &choice);
    void attemptsChanged();
    /// The winner; it has no parent, and now belongs to the receiver.
    void connected(QSslSocket *socket, const mailberth::IpAddress &address);
    void failed(const mailberth::Outcome &outcome);

private:
    void go(const ProxyChoice::Choice &choice);
    void dialNext();
    void connectTo(qsizetype attempt);
    void guard(qsizetype attempt);
    void socketConnected(qsizetype attempt);
    void proxyAnswered(qsizetype attempt, const ProxyHandshake::End &end);
    void won(qsizetype attempt);
    void failedToConnect(qsizetype attempt, DialAttempt::Result result, const QString &diagnostic);
    [[nodiscard]] bool isProxied() const { return m_proxy.kind != Proxy::Kind::None; }
    void lost(qsizetype attempt, DialAttempt::Result result);
    void failIfAllAreLost();
    [[nodiscard]] Outcome outcomeOfAll() const;
    void end(qsizetype attempt, DialAttempt::Result result);
    void endPending(DialAttempt::Result result);

    Destination m_destination;
    std::shared_ptr<ProxyChoice> m_proxies;
    Proxy m_proxy {}; // once the way is known
    Stopwatch m_clock;
    Instant m_start {};
    enum class Phase { NotStarted, Dialling, Over } m_phase = Phase::NotStarted;
    QList<DialAttempt> m_attempts;
    QList<QSslSocket *> m_sockets; // one for each attempt; null when it is over
    QTimer m_stagger;
    QTimer m_deadline;
    QString m_proxyDiagnostic;
    QString m_routeDiagnostic;
};

} // namespace mailberth
