// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/KeptSecret.h"

#include <utility>

namespace mailberth
{

KeptSecret::KeptSecret(CredentialVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

KeptSecret::~KeptSecret()
{
    forget();
}

void KeptSecret::lookFor(const QList<VaultKey> &keys)
{
    forget();
    m_left = keys;
    lookForNext();
}

void KeptSecret::lookForNext()
{
    if (m_left.isEmpty())
        return;
    const VaultKey key = m_left.takeFirst();
    m_job = m_vault.read(key, this);
    connect(m_job, &VaultJob::finished, this, [this, key](const VaultAnswer &answer) {
        ReadSecretJob *job = std::exchange(m_job, nullptr);
        job->deleteLater();
        if (!std::holds_alternative<vault::Done>(answer))
            return lookForNext();
        m_secret = job->take();
        m_key = key;
        Q_EMIT found();
    });
    m_job->start();
}

void KeptSecret::forget()
{
    if (ReadSecretJob *job = std::exchange(m_job, nullptr)) {
        job->disconnect(this);
        job->cancel();
        job->deleteLater();
    }
    m_left.clear();
    m_key.reset();
    m_secret.clear();
}

} // namespace mailberth
