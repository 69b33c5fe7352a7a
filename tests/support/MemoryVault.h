// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/CredentialVault.h"

#include <QList>

#include <memory>
#include <optional>

namespace mailberth::test
{

/// A keychain in memory that behaves as a test tells it, at any time. Its jobs end in the next turn
/// of the loop, except those that it is told to be silent about: they end when they are cancelled,
/// or at `passLimit`.
class MemoryVault : public CredentialVault
{
public:
    enum class Unlocking { Opens, Denied };

    MemoryVault();
    ~MemoryVault() override;

    /// What the keychain is; nothing for none at all.
    void be(std::optional<KeychainSeen> keychain);
    /// How every request but a look ends from now on, whatever is stored; nothing for the truth.
    void endAs(std::optional<VaultAnswer> answer);
    void fallSilent();
    /// Ends the requests that wait in silence as vault::Silent.
    void passLimit();
    /// What comes of asking the person to unlock.
    void setUnlocking(Unlocking unlocking);

    [[nodiscard]] LookJob *look(QObject *parent) override;
    [[nodiscard]] VaultJob *keep(const VaultKey &key, Secret secret, QObject *parent) override;
    [[nodiscard]] ReadSecretJob *read(const VaultKey &key, QObject *parent) override;
    [[nodiscard]] VaultJob *forget(const VaultKey &key, QObject *parent) override;
    [[nodiscard]] VaultJob *unlock(QObject *parent) override;

    /// What is stored, without any lock: for the test to look at and to prepare.
    void store(const VaultKey &key, Secret secret);
    [[nodiscard]] QList<VaultKey> stored() const;
    [[nodiscard]] bool holds(const VaultKey &key, QByteArrayView secret) const;
    /// Every request that was started, in order: "keep password smtp.example.org:465 ann".
    [[nodiscard]] QStringList asked() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace mailberth::test
