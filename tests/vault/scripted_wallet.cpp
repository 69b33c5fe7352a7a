// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// KWallet's service as wallet_test.py wants it, for the endings that the real one shows only to a
// person at a screen. The argument says what comes of opening the wallet: "opens" (it is closed
// first), "denied", "broken" (it says that it is open, and then opens nothing). Prints "ready" when
// it stands on the bus; ends with the bus.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QHash>

#include <iostream>

namespace
{

class ScriptedWallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    explicit ScriptedWallet(const QString &behaviour)
        : m_behaviour(behaviour)
        , m_isOpen(behaviour == QStringLiteral("broken"))
    {
    }

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    bool isOpen(const QString &) { return m_isOpen; }

    int open(const QString &, qlonglong, const QString &)
    {
        if (m_behaviour == QStringLiteral("denied"))
            return -1;
        if (m_behaviour == QStringLiteral("broken")) {
            sendErrorReply(QDBusError::ServiceUnknown, QStringLiteral("the wallet has gone"));
            return -1;
        }
        m_isOpen = true;
        return 1;
    }

    int writePassword(
        int, const QString &, const QString &key, const QString &value, const QString &)
    {
        m_entries.insert(key, value);
        return 0;
    }

    int entryType(int, const QString &, const QString &key, const QString &)
    {
        constexpr int unknown = 0;
        constexpr int password = 1; // as in kwallet.h
        return m_entries.contains(key) ? password : unknown;
    }

    QString readPassword(int, const QString &, const QString &key, const QString &)
    {
        return m_entries.value(key);
    }

    int removeEntry(int, const QString &, const QString &key, const QString &)
    {
        return m_entries.remove(key) ? 0 : -3; // as kwalletd says of what it does not have
    }

private:
    QString m_behaviour;
    bool m_isOpen;
    QHash<QString, QString> m_entries;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ScriptedWallet wallet(QCoreApplication::arguments().value(1));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(
            QStringLiteral("/modules/kwalletd5"), &wallet, QDBusConnection::ExportAllSlots)
        || !bus.registerService(QStringLiteral("org.kde.kwalletd5")))
        return 1;
    std::cout << "ready" << std::endl;
    return QCoreApplication::exec();
}

#include "scripted_wallet.moc"
