// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainUnlocking.h"

#include "core/vault/KWalletQuestion.h"
#include "core/vault/SecretServiceUnlocking.h"

#include <utility>

namespace mailberth
{

KeychainUnlocking::KeychainUnlocking(KeychainFacts locked, QObject *parent)
    : QObject(parent)
    , m_locked(std::move(locked))
{
}

void KeychainUnlocking::start()
{
    if (m_locked.keychain == Keychain::KWallet) {
        Q_EMIT personAsked();
        openWallet(
            m_locked.place, this, [this](const VaultAnswer &answer) { Q_EMIT ended(answer); });
        return;
    }
    auto *service = new SecretServiceUnlocking(m_locked.place, this);
    connect(service, &SecretServiceUnlocking::personAsked, this, &KeychainUnlocking::personAsked);
    connect(service, &SecretServiceUnlocking::ended, this, &KeychainUnlocking::ended);
    service->start();
}

} // namespace mailberth
