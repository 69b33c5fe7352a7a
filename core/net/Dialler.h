// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Outcome.h"
#include "core/model/ProbeReport.h"
#include "core/net/Stopwatch.h"

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <chrono>

class QSslSocket;

namespace mailberth
{

/// Connects to the first of several addresses that answers ("Happy Eyeballs", RFC 8305 section 5):
/// one fresh socket each, the next one started after 250 ms or as soon as one fails.
class Dialler : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds stagger { 250 }; ///< RFC 8305 section 8
    static constexpr std::chrono::milliseconds usualPatience { 8'000 };
    static constexpr qsizetype maxAddresses = 10;

    /// Dials the first ten of `addresses`, in their order.
    Dialler(const QList<IpAddress> &addresses, quint16 port, const QNetworkProxy &proxy,
        Stopwatch clock, QObject *parent, std::chrono::milliseconds patience = usualPatience);
    ~Dialler() override;

    void start();
    /// Stops dialling; nothing is signalled any more.
    void cancel();
    /// Ends as if the patience were over now.
    void giveUp();

    [[nodiscard]] const QList<DialAttempt> &attempts() const { return m_attempts; }

Q_SIGNALS:
    void attemptsChanged();
    /// The winner; it has no parent, and now belongs to the receiver.
    void connected(QSslSocket *socket, const mailberth::IpAddress &address);
    void failed(const mailberth::Outcome &outcome);

private:
    void dialNext();
    void guard(qsizetype attempt);
    void won(qsizetype attempt);
    void failedToConnect(qsizetype attempt);
    void lost(qsizetype attempt, DialAttempt::Result result);
    void failIfAllAreLost();
    [[nodiscard]] Outcome outcomeOfAll() const;
    void end(qsizetype attempt, DialAttempt::Result result);
    void endPending(DialAttempt::Result result);

    QList<IpAddress> m_addresses;
    quint16 m_port;
    QNetworkProxy m_proxy;
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
