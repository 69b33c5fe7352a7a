// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KWalletQuestion.h"

#include "core/model/VaultKey.h"
#include "core/vault/BusCall.h"

namespace mailberth
{

namespace
{

bool isKde()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE")
        return true;
    if (current == "GNOME" || current == "Unity" || current == "XFCE")
        return false;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde")
        return true;
    if (session == "gnome" || session == "xubuntu" || session.contains("xfce"))
        return false;
    return qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID")
        && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace

std::optional<KWalletAddress> kwalletOfThisSession()
{
    const QString version = qEnvironmentVariable("KDE_SESSION_VERSION");
    if (!isKde() || (version != QStringLiteral("5") && version != QStringLiteral("6")))
        return std::nullopt;
    return KWalletAddress { QStringLiteral("org.kde.kwalletd") + version,
        QStringLiteral("/modules/kwalletd") + version, QStringLiteral("org.kde.KWallet") };
}

// Under the name that QtKeychain opens it with, so that the person is asked once.
void openWallet(const QString &wallet, QObject *context, std::function<void(VaultAnswer)> then)
{
    const auto address = kwalletOfThisSession();
    if (!address)
        return then(vault::NoKeychain {});
    constexpr qlonglong noWindow = 0;
    using Handle = QDBusPendingReply<int>;
    callOnBus<Handle>({ address->service, address->path, address->interface, QStringLiteral("open"),
                          { wallet, noWindow, vaultService.toString() } },
        context, [then = std::move(then)](const Handle &handle) {
            if (handle.isError())
                then(vault::Failed { handle.error().message() });
            else if (handle.value() < 0)
                then(vault::Denied {});
            else
                then(vault::Done {});
        });
}

void KWalletQuestion::ask()
{
    const auto address = kwalletOfThisSession();
    if (!address)
        return Q_EMIT absent();
    m_address = *address;
    // This starts the service if need be. QtKeychain asks the same and waits, up to 500 ms; once
    // the service runs that is short.
    callOnBus<QDBusPendingReply<QString>>({ m_address.service, m_address.path, m_address.interface,
                                              QStringLiteral("networkWallet"), {} },
        this, [this](const QDBusPendingReply<QString> &wallet) {
            if (wallet.isError())
                Q_EMIT absent();
            else
                askWhetherOpen(wallet.value());
        });
}

void KWalletQuestion::askWhetherOpen(const QString &wallet)
{
    callOnBus<QDBusPendingReply<bool>>({ m_address.service, m_address.path, m_address.interface,
                                           QStringLiteral("isOpen"), { wallet } },
        this, [this, wallet](const QDBusPendingReply<bool> &isOpen) {
            if (isOpen.isError())
                return Q_EMIT answered(vault::Failed { isOpen.error().message() });
            const auto lock = isOpen.value() ? KeychainLock::Unlocked : KeychainLock::Locked;
            Q_EMIT answered(KeychainFacts { Keychain::KWallet, lock, EntryState::Unknown, wallet });
        });
}

} // namespace mailberth
