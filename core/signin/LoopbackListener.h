// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace mailberth
{

/// A port of this computer that waits for the browser's one answer (RFC 8252 section 7.3). Anybody
/// on this computer, and any page in its browsers, may come here: whoever comes with something else
/// is sent away, whoever says nothing makes room for others, and after the answer nobody is let in.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    enum class Visit { Answer, Nothing };

    /// `judge` looks at each request's target once. `page` is what the browser shows after the
    /// answer; it is one and the same whatever the answer says, and repeats nothing of it.
    LoopbackListener(QByteArray page, std::function<Visit(QByteArrayView)> judge, QObject *parent);

    /// Takes a free port of 127.0.0.1. Returns why that failed, if it did.
    [[nodiscard]] std::optional<QString> listen();
    /// http://127.0.0.1:port/ and no path that nobody could guess: a server compares all but the
    /// port with what was registered (RFC 8252 section 8.4), and so do Microsoft and others. It is
    /// the answer's state that nobody can guess.
    [[nodiscard]] QUrl redirect() const;

Q_SIGNALS:
    /// The answer has come, and the browser has its page. Once.
    void answered();

private:
    void welcome();
    void letIn(QTcpSocket *visitor);
    void read(QTcpSocket *visitor);
    [[nodiscard]] std::optional<QByteArray> targetOf(const QByteArray &head) const;
    void send(QTcpSocket *visitor, const QByteArray &status, const QByteArray &body);

    QByteArray m_page;
    std::function<Visit(QByteArrayView)> m_judge;
    QTcpServer *m_server;
    QTimer m_door; ///< opens in the turn after somebody knocked
    QList<QTcpSocket *> m_unheard; ///< visitors who have not said all, the oldest first
};

} // namespace mailberth
