// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/CredentialVault.h"

namespace mailberth
{

/// The keychain of the system, through QtKeychain. Where there is none, nothing is kept: QtKeychain
/// can write to a plain file instead, and is never told to.
class KeychainVault : public CredentialVault
{
public:
    /// How long a keychain may say nothing.
    static constexpr std::chrono::milliseconds usualLimit = std::chrono::seconds(10);

    explicit KeychainVault(std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] LookJob *look(QObject *parent) override;
    [[nodiscard]] VaultJob *keep(const VaultKey &key, Secret secret, QObject *parent) override;
    [[nodiscard]] ReadSecretJob *read(const VaultKey &key, QObject *parent) override;
    [[nodiscard]] VaultJob *forget(const VaultKey &key, QObject *parent) override;
    [[nodiscard]] VaultJob *unlock(QObject *parent) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace mailberth
