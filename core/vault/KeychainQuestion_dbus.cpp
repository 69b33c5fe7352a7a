// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainQuestion.h"

#include "core/vault/KWalletQuestion.h"
#include "core/vault/SecretServiceQuestion.h"
#include "core/vault/SessionBus.h"

#include <utility>

namespace mailberth
{

KeychainQuestion::KeychainQuestion(QString entry, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
{
}

// In QtKeychain's own order: on KDE its wallet if there is one, else the Secret Service.
void KeychainQuestion::ask()
{
    auto *secretService = new SecretServiceQuestion(m_entry, this);
    connect(secretService, &SecretServiceQuestion::answered, this, &KeychainQuestion::answered);

    auto *wallet = new KWalletQuestion(this);
    connect(wallet, &KWalletQuestion::absent, secretService, &SecretServiceQuestion::ask);
    connect(wallet, &KWalletQuestion::answered, this, &KeychainQuestion::answered);

    auto *bus = new SessionBus(this);
    connect(bus, &SessionBus::connected, wallet, &KWalletQuestion::ask);
    connect(bus, &SessionBus::failed, this, [this] { Q_EMIT answered(vault::NoKeychain {}); });
    bus->connectToBus();
}

} // namespace mailberth
