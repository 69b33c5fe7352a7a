// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/model/VaultAnswer.h"
#include "core/model/VaultKey.h"
#include "core/seams/Network.h"

namespace mailberth
{

/// Keeps, forgets or unlocks.
class VaultJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::VaultAnswer &answer);
};

/// Reads one entry. The secret stays with the job, so that no signal carries or copies it.
class ReadSecretJob : public VaultJob
{
    Q_OBJECT

public:
    using VaultJob::VaultJob;

    /// The secret that was read. To be called once, after `finished` with vault::Done; a secret
    /// that nobody takes is wiped with the job.
    [[nodiscard]] virtual Secret take() = 0;
};

/// Learns which keychain this is, and whether it is locked. Opens nothing and asks nobody.
class LookJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::LookAnswer &answer);
};

/// The system's keychain, and nothing else: what cannot be kept there is not kept. Every job ends
/// within the vault's own limit (vault::Silent), except while the desktop's own window asks the
/// person something; that lasts until they answer, or until the job is cancelled.
/// Real: KeychainVault; in tests: MemoryVault.
class CredentialVault
{
public:
    virtual ~CredentialVault() = default;

    [[nodiscard]] virtual LookJob *look(QObject *parent) = 0;
    /// Replaces what stood there. Ends as Locked without asking anybody where the keychain is
    /// locked and says so.
    [[nodiscard]] virtual VaultJob *keep(const VaultKey &key, Secret secret, QObject *parent) = 0;
    [[nodiscard]] virtual ReadSecretJob *read(const VaultKey &key, QObject *parent) = 0;
    /// Ends as NotThere if there was no such entry.
    [[nodiscard]] virtual VaultJob *forget(const VaultKey &key, QObject *parent) = 0;
    /// Asks the desktop to unlock the keychain: its own window comes up and asks the person. Ends
    /// as Denied if they close it. Done at once where nothing is locked.
    [[nodiscard]] virtual VaultJob *unlock(QObject *parent) = 0;
};

} // namespace mailberth
