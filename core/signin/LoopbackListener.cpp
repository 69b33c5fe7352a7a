// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/LoopbackListener.h"

#include "core/model/Secret.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mailberth
{

namespace
{

constexpr qsizetype longestHead = 32 * 1024;
constexpr int mostUnheard = 16; // visitors at a time
constexpr int mostInOneTurn = mostUnheard / 2;
constexpr std::chrono::seconds visitorsPatience(10);

} // namespace

LoopbackListener::LoopbackListener(
    QByteArray page, std::function<Visit(QByteArrayView)> judge, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
    , m_judge(std::move(judge))
    , m_server(new QTcpServer(this))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->setMaxPendingConnections(mostInOneTurn);
    m_door.setSingleShot(true);
    m_door.setInterval(0);
    connect(m_server, &QTcpServer::newConnection, &m_door, qOverload<>(&QTimer::start));
    connect(&m_door, &QTimer::timeout, this, &LoopbackListener::welcome);
}

std::optional<QString> LoopbackListener::listen()
{
    if (m_server->listen(QHostAddress::LocalHost, 0))
        return std::nullopt;
    return m_server->errorString();
}

QUrl LoopbackListener::redirect() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->serverPort()));
}

/// Few in one turn, so that a crowd cannot hold up the loop, and fewer than there is room for:
/// nobody makes room before the loop has looked once whether they said anything.
void LoopbackListener::welcome()
{
    while (QTcpSocket *visitor = m_server->nextPendingConnection()) {
        if (visitor->state() == QAbstractSocket::ConnectedState)
            letIn(visitor);
        else // gone again
            visitor->deleteLater();
    }
    while (m_unheard.size() > mostUnheard)
        m_unheard.constFirst()->abort();
}

void LoopbackListener::letIn(QTcpSocket *visitor)
{
    m_unheard.append(visitor);
    connect(visitor, &QTcpSocket::disconnected, this, [this, visitor] {
        m_unheard.removeOne(visitor);
        visitor->deleteLater();
    });
    connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { read(visitor); });
    QTimer::singleShot(visitorsPatience, visitor, [visitor] { visitor->abort(); });
    read(visitor); // what came before the door was opened
}

void LoopbackListener::read(QTcpSocket *visitor)
{
    QByteArray head = visitor->peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() < longestHead)
        return;
    disconnect(visitor, &QTcpSocket::readyRead, this, nullptr);
    m_unheard.removeOne(visitor);
    visitor->skip(visitor->bytesAvailable());

    auto target = targetOf(head.first(std::max<qsizetype>(end, 0)));
    const bool isAnswer = target && m_server->isListening() && m_judge(*target) == Visit::Answer;
    if (target)
        wipe(target->data(), target->size());
    wipe(head.data(), head.size());
    if (!isAnswer)
        return send(visitor, "404 Not Found", {});
    m_server->close();
    connect(visitor, &QTcpSocket::disconnected, this, &LoopbackListener::answered);
    send(visitor, "200 OK", m_page);
}

/// The target of a GET that is meant for this very port: a page elsewhere that has its name point
/// here (DNS rebinding) names another host.
std::optional<QByteArray> LoopbackListener::targetOf(const QByteArray &head) const
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[1].startsWith('/')
        || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    const QByteArray host = "host: 127.0.0.1:" + QByteArray::number(m_server->serverPort());
    const auto namesUs = [&](const QByteArray &line) { return line.trimmed().toLower() == host; };
    return std::any_of(lines.begin() + 1, lines.end(), namesUs) ? std::optional(words[1])
                                                                : std::nullopt;
}

void LoopbackListener::send(QTcpSocket *visitor, const QByteArray &status, const QByteArray &body)
{
    visitor->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + body);
    visitor->disconnectFromHost();
}

} // namespace mailberth
