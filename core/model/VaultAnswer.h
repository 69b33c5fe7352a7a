// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <variant>

namespace mailberth
{

/// The keychains of the systems we run on.
enum class Keychain {
    GnomeKeyring,
    SecretService, ///< another program that offers org.freedesktop.secrets, as KeePassXC does
    KWallet,
    WindowsCredentials, ///< Windows Credential Manager
    MacKeychain,
};

/// The stable ids "gnome-keyring", "secret-service", "kwallet", "windows-credentials" and
/// "macos-keychain" of the JSON.
[[nodiscard]] QString id(Keychain keychain);

/// Whether a keychain hands out its entries without asking the person first. `Unknown` where the
/// system has no way to ask without opening the keychain (KWallet, Windows, macOS).
enum class KeychainLock { Unlocked, Locked, Unknown };

[[nodiscard]] QString id(KeychainLock lock);

/// How a request to the keychain ended. Each ending has its own sentence and its own way on.
namespace vault
{

struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// Nothing on this computer keeps secrets.
struct NoKeychain
{
    friend bool operator==(const NoKeychain &, const NoKeychain &) = default;
};

/// The keychain is there and locked; nothing was read, written or removed.
struct Locked
{
    friend bool operator==(const Locked &, const Locked &) = default;
};

/// The person, or the keychain in the person's name, said no.
struct Denied
{
    friend bool operator==(const Denied &, const Denied &) = default;
};

/// The keychain is open and has no such entry.
struct NotThere
{
    friend bool operator==(const NotThere &, const NotThere &) = default;
};

/// Nothing came from the keychain for `waited`. What was asked for may still happen later.
struct Silent
{
    std::chrono::milliseconds waited;

    friend bool operator==(const Silent &, const Silent &) = default;
};

struct Cancelled // stopped by the person; as with Silent, it may still happen later
{
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
};

struct Failed
{
    QString diagnostic; ///< the keychain's own text, for helpdesk people

    friend bool operator==(const Failed &, const Failed &) = default;
};

} // namespace vault

/// The end of keeping, reading, forgetting or unlocking. Never holds a secret.
using VaultAnswer = std::variant<vault::Done, vault::NoKeychain, vault::Locked, vault::Denied,
    vault::NotThere, vault::Silent, vault::Cancelled, vault::Failed>;

/// The keychain of this computer, as it was found.
struct KeychainSeen
{
    Keychain keychain;
    KeychainLock lock;

    friend bool operator==(const KeychainSeen &, const KeychainSeen &) = default;
};

/// The end of a look at the keychain.
using LookAnswer =
    std::variant<KeychainSeen, vault::NoKeychain, vault::Silent, vault::Cancelled, vault::Failed>;

/// The stable code of an ending: "done", "no-keychain", "locked", "denied", "not-there", "silent",
/// "cancelled", "failed".
[[nodiscard]] QString code(const VaultAnswer &answer);

} // namespace mailberth
