// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/SecretServiceUnlocking.h"

#include "core/vault/BusCall.h"
#include "core/vault/SecretServiceQuestion.h"

#include <utility>

namespace mailberth
{

namespace
{

using Paths = QList<QDBusObjectPath>;

} // namespace

SecretServiceUnlocking::SecretServiceUnlocking(QString collection, QObject *parent)
    : QObject(parent)
    , m_collection(std::move(collection))
{
}

void SecretServiceUnlocking::start()
{
    if (m_collection == secretservice::nowhere)
        makeCollection();
    else
        unlock();
}

void SecretServiceUnlocking::unlock()
{
    const Paths wanted { QDBusObjectPath(m_collection) };
    using Reply = QDBusPendingReply<Paths, QDBusObjectPath>;
    callOnBus<Reply>({ secretservice::name, secretservice::root, secretservice::service,
                         QStringLiteral("Unlock"), { QVariant::fromValue(wanted) } },
        this, [this](const Reply &reply) {
            if (reply.isError())
                Q_EMIT ended(vault::Failed { reply.error().message() });
            else
                findPrompter(reply.argumentAt<1>().path());
        });
}

void SecretServiceUnlocking::makeCollection()
{
    const QVariantMap properties { { QString(secretservice::collection) + QStringLiteral(".Label"),
        QStringLiteral("Default") } };
    using Reply = QDBusPendingReply<QDBusObjectPath, QDBusObjectPath>;
    callOnBus<Reply>(
        { secretservice::name, secretservice::root, secretservice::service,
            QStringLiteral("CreateCollection"), { properties, QStringLiteral("default") } },
        this, [this](const Reply &reply) {
            if (reply.isError())
                Q_EMIT ended(vault::Failed { reply.error().message() });
            else
                findPrompter(reply.argumentAt<1>().path());
        });
}

/// The signal is awaited from the service's unique name: for a well-known one Qt asks the bus for
/// the owner itself, and waits for the answer.
void SecretServiceUnlocking::findPrompter(const QString &prompt)
{
    if (prompt == secretservice::nowhere)
        return Q_EMIT ended(vault::Done {});
    using Owner = QDBusPendingReply<QString>;
    callOnBus<Owner>(ownerOf(secretservice::name), this, [this, prompt](const Owner &owner) {
        if (owner.isError())
            Q_EMIT ended(vault::Failed { owner.error().message() });
        else
            show(prompt, owner.value());
    });
}

void SecretServiceUnlocking::show(const QString &prompt, const QString &prompter)
{
    const bool isConnected =
        QDBusConnection::sessionBus().connect(prompter, prompt, secretservice::prompt,
            QStringLiteral("Completed"), this, SLOT(promptCompleted(bool, QDBusVariant)));
    if (!isConnected)
        return Q_EMIT ended(vault::Failed { QStringLiteral("no signal from the prompt") });
    Q_EMIT personAsked();
    using Reply = QDBusPendingReply<>;
    callOnBus<Reply>({ prompter, prompt, secretservice::prompt, QStringLiteral("Prompt"),
                         { QString() } }, // no window of ours to stand before
        this, [this](const Reply &reply) {
            if (reply.isError())
                Q_EMIT ended(vault::Failed { reply.error().message() });
        });
}

void SecretServiceUnlocking::promptCompleted(bool isDismissed, const QDBusVariant &)
{
    if (isDismissed)
        Q_EMIT ended(vault::Denied {});
    else
        Q_EMIT ended(vault::Done {});
}

} // namespace mailberth
