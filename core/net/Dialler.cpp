// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/Dialler.h"

#include "core/net/ConnectGuard.h"
#include "core/net/ProxyTunnel.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

namespace mailberth
{

namespace
{

using Result = DialAttempt::Result;

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

Dialler::Dialler(const Destination &destination, std::shared_ptr<ProxyChoice> proxies,
    Stopwatch clock, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_destination(destination)
    , m_proxies(std::move(proxies))
    , m_clock(clock)
{
    QList<IpAddress> &addresses = m_destination.addresses;
    addresses = addresses.first(std::min(addresses.size(), maxAddresses));
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
    m_proxies->choose(
        m_destination, this, [this](const ProxyChoice::Choice &choice) { go(choice); });
}

void Dialler::go(const ProxyChoice::Choice &choice)
{
    if (m_phase != Phase::Dialling)
        return;
    m_proxy = choice.proxy;
    Q_EMIT wayChosen(choice);
    m_deadline.start();
    dialNext();
}

void Dialler::dialNext()
{
    const qsizetype attempt = m_attempts.size();
    const QList<IpAddress> &addresses = m_destination.addresses;
    if (attempt == addresses.size())
        return failIfAllAreLost();

    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy); // Qt would answer a proxy's challenge by itself
    connect(socket, &QSslSocket::connected, this, [this, attempt] { socketConnected(attempt); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, attempt, socket] {
        failedToConnect(attempt, resultOf(socket->error()), socket->errorString());
    });
    m_attempts.append({ addresses.at(attempt), m_clock.now(), std::nullopt, Result::Pending });
    m_sockets.append(socket);
    m_stagger.start(stagger);
    Q_EMIT attemptsChanged();
    connectTo(attempt);
    guard(attempt);
}

void Dialler::connectTo(qsizetype attempt)
{
    QSslSocket *socket = m_sockets.at(attempt);
    if (isProxied())
        socket->connectToHost(m_proxy.host, m_proxy.port);
    else
        socket->connectToHost(
            QHostAddress(m_destination.addresses.at(attempt).toString()), m_destination.port);
}

void Dialler::guard(qsizetype attempt)
{
    QSslSocket *socket = m_sockets.at(attempt);
    if (!socket) // lost already
        return;
    const auto *guard = new ConnectGuard(socket);
    connect(guard, &ConnectGuard::resetAtOnce, this, [this, attempt] {
        if (m_sockets.at(attempt))
            failedToConnect(attempt, Result::Refused, QStringLiteral("reset at once"));
    });
}

void Dialler::socketConnected(qsizetype attempt)
{
    if (!isProxied())
        return won(attempt);
    auto *tunnel = new ProxyTunnel(
        m_sockets.at(attempt), m_proxy, m_destination.addresses.at(attempt), m_destination.port);
    connect(tunnel, &ProxyTunnel::ended, this,
        [this, attempt](const ProxyHandshake::End &end) { proxyAnswered(attempt, end); });
    tunnel->start();
}

/// A proxy says that a host refuses or is silent; whatever else it says is of itself, or of its own
/// network.
void Dialler::proxyAnswered(qsizetype attempt, const ProxyHandshake::End &end)
{
    switch (end.verdict) {
    case ProxyHandshake::Verdict::Open:
        return won(attempt);
    case ProxyHandshake::Verdict::FarSideRefused:
        return lost(attempt, Result::Refused);
    case ProxyHandshake::Verdict::FarSideSilent:
        return lost(attempt, Result::TimedOut);
    case ProxyHandshake::Verdict::Failed:
        return failedToConnect(attempt, Result::NoRoute, end.diagnostic);
    }
}

void Dialler::won(qsizetype attempt)
{
    QSslSocket *winner = m_sockets.at(attempt);
    winner->disconnect(this);
    winner->setParent(nullptr);
    end(attempt, Result::Connected);
    cancel();
    Q_EMIT connected(winner, m_destination.addresses.at(attempt));
}

/// The connection to the address failed, or the one to the proxy, which says nothing of the host.
void Dialler::failedToConnect(qsizetype attempt, Result result, const QString &diagnostic)
{
    if (isProxied())
        m_proxyDiagnostic = diagnostic;
    else if (result == Result::NoRoute)
        m_routeDiagnostic = diagnostic;
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
