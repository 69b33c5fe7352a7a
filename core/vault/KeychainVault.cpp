// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainVault.h"

#include "core/vault/KeychainJobs.h"

#include <utility>

namespace mailberth
{

KeychainVault::KeychainVault(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

LookJob *KeychainVault::look(QObject *parent)
{
    return new KeychainLookJob(m_limit, parent);
}

VaultJob *KeychainVault::keep(const VaultKey &key, Secret secret, QObject *parent)
{
    return new KeepJob(key, std::move(secret), m_limit, parent);
}

ReadSecretJob *KeychainVault::read(const VaultKey &key, QObject *parent)
{
    return new KeychainReadJob(key, m_limit, parent);
}

VaultJob *KeychainVault::forget(const VaultKey &key, QObject *parent)
{
    return new ForgetJob(key, m_limit, parent);
}

VaultJob *KeychainVault::unlock(QObject *parent)
{
    return new UnlockJob(m_limit, parent);
}

} // namespace mailberth
