// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <limits>
#include <utility>

namespace mailberth
{

/// One method of one object on the session bus. QDBusInterface is not used: it asks the service for
/// its description first, and waits.
struct BusCall
{
    QString service;
    QString path;
    QString interface;
    QString method;
    QVariantList arguments;
};

/// Libdbus's word for "no time-out": whoever calls has a limit of their own.
inline constexpr int noBusTimeout = std::numeric_limits<int>::max();

/// Calls, and hands the reply to `then` unless `context` is gone by then.
template<typename Reply, typename Then>
void callOnBus(const BusCall &call, QObject *context, Then then)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(call.service, call.path, call.interface, call.method);
    message.setArguments(call.arguments);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, noBusTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [then = std::move(then)](QDBusPendingCallWatcher *answered) {
            answered->deleteLater();
            then(Reply(*answered));
        });
}

} // namespace mailberth
