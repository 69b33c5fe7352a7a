// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QSslSocket;

namespace mailberth
{

/// Notices a connection that was reset in the moment it was made. Qt 6.4 does not: it says nothing
/// and connects again, as fast as it can, until its own time-out (ECONNRESET from connect() is none
/// of the errors it knows). Some filters answer every connection in that way.
class ConnectGuard : public QObject
{
    Q_OBJECT

public:
    /// Watches a socket, its parent, that was just told to connect without a proxy.
    explicit ConnectGuard(QSslSocket *connecting);

Q_SIGNALS:
    /// The connection is decided, and Qt still takes it for one that is being made.
    void resetAtOnce();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();

    QSslSocket *m_socket;
};

} // namespace mailberth
