// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/CredentialVault.h"
#include "core/vault/KeychainRequest.h"

namespace mailberth
{

/// The keychain's facts, and nothing done.
class KeychainLookJob : public LookJob
{
    Q_OBJECT

public:
    KeychainLookJob(std::chrono::milliseconds limit, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void tell(const VaultAnswer &answer);

    KeychainRequest m_request;
    std::optional<KeychainSeen> m_seen;
};

/// Writes one entry.
class KeepJob : public VaultJob
{
    Q_OBJECT

public:
    KeepJob(const VaultKey &key, Secret secret, std::chrono::milliseconds limit, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void write();

    QString m_entry;
    Secret m_secret;
    KeychainRequest m_request;
};

/// Reads one entry.
class KeychainReadJob : public ReadSecretJob
{
    Q_OBJECT

public:
    KeychainReadJob(const VaultKey &key, std::chrono::milliseconds limit, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] Secret take() override;

private:
    void read();

    QString m_entry;
    Secret m_secret;
    KeychainRequest m_request;
};

/// Removes one entry.
class ForgetJob : public VaultJob
{
    Q_OBJECT

public:
    ForgetJob(const VaultKey &key, std::chrono::milliseconds limit, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void remove();

    QString m_entry;
    KeychainRequest m_request;
};

/// Has the person open the keychain.
class UnlockJob : public VaultJob
{
    Q_OBJECT

public:
    UnlockJob(std::chrono::milliseconds limit, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void unlock(const KeychainFacts &locked);

    KeychainRequest m_request;
};

} // namespace mailberth
