// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/Dialler.h"

#include "core/net/ConnectGuard.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>

namespace mailberth
{

namespace
{

using Result = DialAttempt::Result;

/// True if the proxy failed us, and not the host behind it: a proxy says that a host refuses or is
/// silent; whatever else it says is of itself, or of its own network.
bool isProxysFault(QAbstractSocket::SocketError error, const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy
        && error != QAbstractSocket::ConnectionRefusedError
        && error != QAbstractSocket::SocketTimeoutError;
}

Result resultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Result::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return Result::TimedOut;
    default: // unreachable, not permitted, no such family
        return Result::NoRoute;
    }
}

void dismiss(QSslSocket *socket)
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

} // namespace

Dialler::Dialler(const QList<IpAddress> &addresses, quint16 port, const QNetworkProxy &proxy,
    Stopwatch clock, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_addresses(addresses.first(std::min(addresses.size(), maxAddresses)))
    , m_port(port)
    , m_proxy(proxy)
    , m_clock(clock)
{
    m_stagger.setSingleShot(true);
    m_stagger.setTimerType(Qt::PreciseTimer);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_stagger, &QTimer::timeout, this, &Dialler::dialNext);
    connect(&m_deadline, &QTimer::timeout, this, &Dialler::giveUp);
}

Dialler::~Dialler()
{
    cancel();
}

void Dialler::start()
{
    m_phase = Phase::Dialling;
    m_start = m_clock.now();
    m_deadline.start();
    dialNext();
}

void Dialler::dialNext()
{
    const qsizetype attempt = m_attempts.size();
    if (attempt == m_addresses.size())
        return failIfAllAreLost();

    auto *socket = new QSslSocket(this);
    socket->setProxy(m_proxy);
    connect(socket, &QSslSocket::connected, this, [this, attempt] { won(attempt); });
    connect(
        socket, &QSslSocket::errorOccurred, this, [this, attempt] { failedToConnect(attempt); });
    m_attempts.append({ m_addresses.at(attempt), m_clock.now(), std::nullopt, Result::Pending });
    m_sockets.append(socket);
    m_stagger.start(stagger);
    Q_EMIT attemptsChanged();
    socket->connectToHost(QHostAddress(m_addresses.at(attempt).toString()), m_port);
    if (m_proxy.type() == QNetworkProxy::NoProxy)
        guard(attempt);
}

void Dialler::guard(qsizetype attempt)
{
    QSslSocket *socket = m_sockets.at(attempt);
    if (!socket) // lost already
        return;
    const auto *guard = new ConnectGuard(socket);
    connect(guard, &ConnectGuard::resetAtOnce, this, [this, attempt] {
        if (m_sockets.at(attempt))
            lost(attempt, Result::Refused);
    });
}

void Dialler::won(qsizetype attempt)
{
    QSslSocket *winner = m_sockets.at(attempt);
    winner->disconnect(this);
    winner->setParent(nullptr);
    end(attempt, Result::Connected);
    cancel();
    Q_EMIT connected(winner, m_addresses.at(attempt));
}

void Dialler::failedToConnect(qsizetype attempt)
{
    const QSslSocket *socket = m_sockets.at(attempt);
    if (isProxysFault(socket->error(), m_proxy))
        m_proxyDiagnostic = socket->errorString();
    const Result result = resultOf(socket->error());
    if (result == Result::NoRoute)
        m_routeDiagnostic = socket->errorString();
    lost(attempt, result);
}

void Dialler::lost(qsizetype attempt, Result result)
{
    dismiss(m_sockets.at(attempt));
    end(attempt, result);
    Q_EMIT attemptsChanged();
    m_stagger.start(0); // not from here: a refusal may come from inside connectToHost()
}

void Dialler::failIfAllAreLost()
{
    const bool anyPending = std::any_of(m_attempts.begin(), m_attempts.end(),
        [](const DialAttempt &attempt) { return attempt.result == Result::Pending; });
    if (anyPending)
        return;
    const Outcome outcome = outcomeOfAll();
    cancel();
    Q_EMIT failed(outcome);
}

Outcome Dialler::outcomeOfAll() const
{
    const auto any = [this](Result result) {
        return std::any_of(m_attempts.begin(), m_attempts.end(),
            [result](const DialAttempt &attempt) { return attempt.result == result; });
    };
    if (!m_proxyDiagnostic.isEmpty())
        return outcome::ProxyFailed { m_proxyDiagnostic };
    if (any(Result::TimedOut))
        return outcome::TimedOut { Stage::Connect, m_clock.now() - m_start };
    // A computer without IPv6 has no route to those addresses; the refusal says more.
    if (any(Result::Refused))
        return outcome::Refused {};
    return outcome::NoRoute { m_routeDiagnostic };
}

void Dialler::giveUp()
{
    if (m_phase != Phase::Dialling)
        return;
    endPending(Result::TimedOut);
    Q_EMIT attemptsChanged();
    const Outcome outcome = outcome::TimedOut { Stage::Connect, m_clock.now() - m_start };
    cancel();
    Q_EMIT failed(outcome);
}

void Dialler::cancel()
{
    m_phase = Phase::Over;
    m_stagger.stop();
    m_deadline.stop();
    endPending(Result::Abandoned);
}

void Dialler::endPending(Result result)
{
    for (qsizetype attempt = 0; attempt < m_attempts.size(); ++attempt) {
        if (QSslSocket *socket = m_sockets.at(attempt)) {
            dismiss(socket);
            end(attempt, result);
        }
    }
}

void Dialler::end(qsizetype attempt, Result result)
{
    m_sockets[attempt] = nullptr;
    m_attempts[attempt].end = m_clock.now();
    m_attempts[attempt].result = result;
}

} // namespace mailberth
