// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/VaultAnswer.h"
#include "ui/words/Story.h"

#include <QString>

#include <optional>

namespace mailberth
{

/// What the person wanted of the keychain.
enum class VaultWish { Keep, Read, Forget, Unlock };

/// How a wish ended, in a sentence or two, and what can be done next.
struct VaultStory
{
    Tone tone;
    QString headline; ///< what happened; names the keychain
    QString wayOn; ///< what can be done, or what happens without it; empty if nothing remains

    friend bool operator==(const VaultStory &, const VaultStory &) = default;
};

/// "GNOME Keyring", "KWallet", …; "the keychain" where it is not known which.
[[nodiscard]] QString nameOf(std::optional<Keychain> keychain);
/// What signing in leaves that can be kept.
enum class Keepable { Password, PasswordOrGrant };

/// The tick on the sign-in page: "Keep the password in GNOME Keyring". One line: a tick does not
/// wrap.
[[nodiscard]] QString offerToKeep(std::optional<Keychain> keychain, Keepable keepable);

[[nodiscard]] VaultStory describe(
    const VaultAnswer &answer, VaultWish wish, std::optional<Keychain> keychain);

} // namespace mailberth
