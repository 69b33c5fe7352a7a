// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/VaultAnswer.h"
#include "ui/wizard/Entry.h"
#include "ui/wizard/Submission.h"

#include <QString>

#include <optional>

namespace mailberth
{

/// How far something is that ends by itself.
enum class Phase { NotBegun, Running, Over };

struct SignInState
{
    Entry userName;
    QString otherUserName; ///< the other usual form, or empty
    std::optional<SaslMechanism> mechanism; ///< that a password would be used with
    enum class Browser { NotOffered, Offered } browser = Browser::NotOffered;
    enum class Missing { Nothing, UserName, Password } missing = Missing::Nothing;

    Phase phase = Phase::NotBegun;
    std::optional<SignInConsent> consent; ///< of the latest try
    std::optional<SubmissionReport> report; ///< of the latest try, as far as it is
    int tries = 0;
};

/// Whether the password goes into the keychain, and whether it is there.
struct KeepingState
{
    enum class Wish { Keep, AskEachTime } wish = Wish::Keep;
    std::optional<LookAnswer> seen; ///< nothing: nobody has looked yet

    enum class Doing { Nothing, Keeping, Unlocking, Removing } doing = Doing::Nothing;
    std::optional<VaultAnswer> answer; ///< of the latest request, once it is over
    bool isKept = false;
};

struct MessageState
{
    Entry to;
    Entry subject;
    enum class Complaint { None, To } complaint = Complaint::None;

    Phase phase = Phase::NotBegun;
    std::optional<MessageConsent> consent; ///< of the latest message
    std::optional<SubmissionReport> report; ///< of the latest message, as far as it is
    QString caught; ///< the message as it came to the other end, where that can be seen
};

/// All that is known of signing in with the chosen settings. Holds no secret.
struct AccountState
{
    std::optional<Recommendation> settings; ///< nothing: nobody came so far
    std::optional<MailAddress> address;
    QString name;
    SignInState signIn;
    KeepingState keeping;
    MessageState message;
};

[[nodiscard]] bool isSignedIn(const AccountState &state);
/// True if the message was taken, or may have been: it is not to be sent again.
[[nodiscard]] bool isSpent(const MessageState &state);
/// The keychain that is there, if there is one.
[[nodiscard]] std::optional<KeychainSeen> keychainOf(const KeepingState &state);
/// True if the password was to be kept and is not, and the person has not decided what now.
[[nodiscard]] bool hasKeepingTrouble(const AccountState &state);
/// True if nothing more happens on the sign-in page by itself.
[[nodiscard]] bool isAtRest(const AccountState &state);

} // namespace mailberth
