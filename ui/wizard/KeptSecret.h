// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/CredentialVault.h"

#include <QObject>

#include <optional>

namespace mailberth
{

/// What the keychain holds of an earlier sign-in. Reading asks nobody: a locked keychain stays
/// locked, and holds nothing then.
class KeptSecret : public QObject
{
    Q_OBJECT

public:
    explicit KeptSecret(CredentialVault &vault, QObject *parent = nullptr);
    ~KeptSecret() override;

    /// Looks under these names, first the first. What was found before is forgotten.
    void lookFor(const QList<VaultKey> &keys);
    void forget();

    /// Under which name it was; nothing while nothing is found.
    [[nodiscard]] const std::optional<VaultKey> &key() const { return m_key; }
    [[nodiscard]] Secret secret() const { return m_secret.duplicate(); }

Q_SIGNALS:
    void found();

private:
    void lookForNext();

    CredentialVault &m_vault;
    QList<VaultKey> m_left;
    ReadSecretJob *m_job = nullptr;
    std::optional<VaultKey> m_key;
    Secret m_secret;
};

} // namespace mailberth
