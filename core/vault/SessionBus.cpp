// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/SessionBus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QThread>

namespace mailberth
{

namespace
{

/// Belongs to the program, not to whoever asked: they may have stopped waiting long ago. Only the
/// end of the program waits for it, for Qt's bus must not be taken down under a connection in the
/// making; with a bus that does not hang that is a few milliseconds.
class FirstConnection : public QThread
{
public:
    using QThread::QThread;
    ~FirstConnection() override { wait(); }

protected:
    void run() override { static_cast<void>(QDBusConnection::sessionBus().isConnected()); }
};

} // namespace

void SessionBus::connectToBus()
{
    auto *thread = new FirstConnection(QCoreApplication::instance());
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this] {
        const QDBusConnection bus = QDBusConnection::sessionBus(); // is there by now, or never
        if (bus.isConnected())
            Q_EMIT connected();
        else
            Q_EMIT failed(bus.lastError().message());
    });
    thread->start();
}

} // namespace mailberth
