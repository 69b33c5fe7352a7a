// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainQuestion.h"

#include <utility>

namespace mailberth
{

KeychainQuestion::KeychainQuestion(QString entry, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
{
}

// Windows and macOS have their keychain built in, and ask the person themselves where they must.
void KeychainQuestion::ask()
{
#if defined(Q_OS_WIN)
    const KeychainFacts facts { Keychain::WindowsCredentials, KeychainLock::Unlocked };
#elif defined(Q_OS_MACOS)
    const KeychainFacts facts { Keychain::MacKeychain, KeychainLock::Unknown };
#else
#error "Which keychain does this system have?"
#endif
    QMetaObject::invokeMethod(
        this, [this, facts] { Q_EMIT answered(facts); }, Qt::QueuedConnection);
}

} // namespace mailberth
