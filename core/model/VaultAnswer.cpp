// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/VaultAnswer.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString id(Keychain keychain)
{
    switch (keychain) {
    case Keychain::GnomeKeyring:
        return QStringLiteral("gnome-keyring");
    case Keychain::SecretService:
        return QStringLiteral("secret-service");
    case Keychain::KWallet:
        return QStringLiteral("kwallet");
    case Keychain::WindowsCredentials:
        return QStringLiteral("windows-credentials");
    case Keychain::MacKeychain:
        return QStringLiteral("macos-keychain");
    }
    Q_UNREACHABLE();
}

QString id(KeychainLock lock)
{
    switch (lock) {
    case KeychainLock::Unlocked:
        return QStringLiteral("unlocked");
    case KeychainLock::Locked:
        return QStringLiteral("locked");
    case KeychainLock::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString code(const VaultAnswer &answer)
{
    return std::visit(Overloaded {
                          [](const vault::Done &) { return QStringLiteral("done"); },
                          [](const vault::NoKeychain &) { return QStringLiteral("no-keychain"); },
                          [](const vault::Locked &) { return QStringLiteral("locked"); },
                          [](const vault::Denied &) { return QStringLiteral("denied"); },
                          [](const vault::NotThere &) { return QStringLiteral("not-there"); },
                          [](const vault::Silent &) { return QStringLiteral("silent"); },
                          [](const vault::Cancelled &) { return QStringLiteral("cancelled"); },
                          [](const vault::Failed &) { return QStringLiteral("failed"); },
                      },
        answer);
}

} // namespace mailberth
