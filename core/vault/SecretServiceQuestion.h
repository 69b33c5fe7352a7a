// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/vault/BusCall.h"
#include "core/vault/KeychainQuestion.h"

namespace mailberth
{

/// Names of the Secret Service's interface (freedesktop.org Secret Service API, draft 0.2).
namespace secretservice
{

inline constexpr QLatin1StringView name("org.freedesktop.secrets");
inline constexpr QLatin1StringView root("/org/freedesktop/secrets");
inline constexpr QLatin1StringView service("org.freedesktop.Secret.Service");
inline constexpr QLatin1StringView collection("org.freedesktop.Secret.Collection");
inline constexpr QLatin1StringView prompt("org.freedesktop.Secret.Prompt");
inline constexpr QLatin1StringView nowhere("/"); ///< "no object", as a path

} // namespace secretservice

/// Asks the bus for the unique name of whoever owns `name`.
[[nodiscard]] BusCall ownerOf(const QString &name);

/// Asks the Secret Service for its default collection, whether that is locked, and for one entry.
/// A service without a default collection counts as locked: unlocking makes one.
class SecretServiceQuestion : public QObject
{
    Q_OBJECT

public:
    explicit SecretServiceQuestion(QString entry, QObject *parent);

    /// Ends with exactly one `answered`, unless the service hangs: then with none.
    void ask();

Q_SIGNALS:
    void answered(const mailberth::KeychainFound &found);

private:
    void askForDefaultCollection();
    void askWhetherLocked();
    void askForOwners();
    void askForEntry();
    void tell();
    void fail(const QDBusError &error);

    QString m_entry;
    KeychainFacts m_facts { Keychain::SecretService, KeychainLock::Unlocked };
};

} // namespace mailberth
