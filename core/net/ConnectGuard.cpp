// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ConnectGuard.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QSslSocket>

namespace mailberth
{

ConnectGuard::ConnectGuard(QSslSocket *connecting)
    : QObject(connecting)
    , m_socket(connecting)
{
    // The socket keeps its descriptor to itself until it is connected, but not who waits for it.
    for (QSocketNotifier *waiting : connecting->findChildren<QSocketNotifier *>())
        waiting->installEventFilter(this);
}

bool ConnectGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::SockAct) // goes on to Qt, and is looked at once that is done
        QMetaObject::invokeMethod(this, &ConnectGuard::check, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ConnectGuard::check()
{
    if (m_socket->state() == QAbstractSocket::ConnectingState)
        Q_EMIT resetAtOnce();
    else
        deleteLater();
}

} // namespace mailberth
