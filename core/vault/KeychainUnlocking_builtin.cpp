// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainUnlocking.h"

#include <utility>

namespace mailberth
{

KeychainUnlocking::KeychainUnlocking(KeychainFacts locked, QObject *parent)
    : QObject(parent)
    , m_locked(std::move(locked))
{
}

// Windows and macOS open their keychain themselves, when something is read or written.
void KeychainUnlocking::start()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(vault::Done {}); }, Qt::QueuedConnection);
}

} // namespace mailberth
