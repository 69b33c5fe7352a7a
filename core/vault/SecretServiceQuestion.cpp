// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/SecretServiceQuestion.h"

#include "core/model/VaultKey.h"

#include <QDBusMetaType>
#include <QMap>

namespace mailberth
{

namespace
{

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

/// The bus knows of no such service, or it could not be started.
bool meansAbsent(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::NoServer
        || error.type() == QDBusError::Disconnected
        || error.name().startsWith(QStringLiteral("org.freedesktop.DBus.Error.Spawn."));
}

} // namespace

BusCall ownerOf(const QString &name)
{
    return { QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"), { name } };
}

SecretServiceQuestion::SecretServiceQuestion(QString entry, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretServiceQuestion::ask()
{
    askForDefaultCollection();
}

void SecretServiceQuestion::askForDefaultCollection()
{
    callOnBus<QDBusPendingReply<QDBusObjectPath>>(
        { secretservice::name, secretservice::root, secretservice::service,
            QStringLiteral("ReadAlias"), { QStringLiteral("default") } },
        this, [this](const QDBusPendingReply<QDBusObjectPath> &path) {
            if (path.isError())
                return fail(path.error());
            m_facts.place = path.value().path();
            if (m_facts.place != secretservice::nowhere)
                return askWhetherLocked();
            m_facts.lock = KeychainLock::Locked;
            askForOwners();
        });
}

void SecretServiceQuestion::askWhetherLocked()
{
    callOnBus<QDBusPendingReply<QDBusVariant>>(
        { secretservice::name, m_facts.place, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"), { secretservice::collection, QStringLiteral("Locked") } },
        this, [this](const QDBusPendingReply<QDBusVariant> &isLocked) {
            if (isLocked.isError())
                return fail(isLocked.error());
            m_facts.lock =
                isLocked.value().variant().toBool() ? KeychainLock::Locked : KeychainLock::Unlocked;
            askForOwners();
        });
}

/// GNOME Keyring has a second name of its own on the bus; that tells it from others.
void SecretServiceQuestion::askForOwners()
{
    using Owner = QDBusPendingReply<QString>;
    callOnBus<Owner>(ownerOf(secretservice::name), this, [this](const Owner &owner) {
        callOnBus<Owner>(
            ownerOf(QStringLiteral("org.gnome.keyring")), this, [this, owner](const Owner &gnome) {
                if (!gnome.isError() && !owner.isError() && gnome.value() == owner.value())
                    m_facts.keychain = Keychain::GnomeKeyring;
                if (m_entry.isEmpty())
                    tell();
                else
                    askForEntry();
            });
    });
}

// Under these names QtKeychain stores its service and its key.
void SecretServiceQuestion::askForEntry()
{
    const Attributes attributes { { QStringLiteral("server"), vaultService.toString() },
        { QStringLiteral("user"), m_entry } };
    using Found = QDBusPendingReply<Paths, Paths>;
    callOnBus<Found>({ secretservice::name, secretservice::root, secretservice::service,
                         QStringLiteral("SearchItems"), { QVariant::fromValue(attributes) } },
        this, [this](const Found &found) {
            if (found.isError())
                return fail(found.error());
            const Paths unlocked = found.argumentAt<0>();
            const Paths locked = found.argumentAt<1>();
            // GNOME Keyring finds entries in what is locked, too; others need not.
            const bool isHidden =
                m_facts.lock == KeychainLock::Locked && m_facts.keychain != Keychain::GnomeKeyring;
            if (!unlocked.isEmpty())
                m_facts.entry = EntryState::There;
            else if (!locked.isEmpty() || isHidden)
                m_facts.entry = EntryState::Locked;
            else
                m_facts.entry = EntryState::Missing;
            tell();
        });
}

void SecretServiceQuestion::tell()
{
    Q_EMIT answered(m_facts);
}

void SecretServiceQuestion::fail(const QDBusError &error)
{
    if (meansAbsent(error))
        Q_EMIT answered(vault::NoKeychain {});
    else
        Q_EMIT answered(vault::Failed { error.message() });
}

} // namespace mailberth
