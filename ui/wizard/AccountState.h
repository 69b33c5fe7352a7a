// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OAuthAnswer.h"
#include "core/model/VaultAnswer.h"
#include "core/model/VaultKey.h"
#include "core/signin/DeviceGrant.h"
#include "core/signin/OAuthProvider.h"
#include "core/signin/TypedPassword.h"
#include "ui/wizard/Entry.h"
#include "ui/wizard/Submission.h"

#include <QString>

#include <optional>

namespace mailberth
{

/// How far something is that ends by itself.
enum class Phase { NotBegun, Running, Over };

/// One visit to the provider's own page (OAuth 2.0).
struct PageVisit
{
    enum class On {
        ThisComputer,
        OtherDevice,
        NoPage, ///< what was granted before is renewed without the person
    } on = On::ThisComputer;
    std::optional<DeviceInvitation> invitation; ///< once the provider gave one
    std::optional<OAuthAnswer> end; ///< nothing: it goes on
};

struct SignInState
{
    /// Signing in on a provider's own page, as these settings and this program allow it.
    struct ByPage
    {
        enum class Way { None, NotRegistered, Offered } way = Way::None;
        std::optional<OAuthProvider> provider; ///< whose page; nothing: none is known
    };

    Entry userName;
    QString otherUserName; ///< the other usual form, or empty
    std::optional<SaslMechanism> mechanism; ///< that a password would be used with
    ByPage page;
    enum class Missing { Nothing, UserName, Password } missing = Missing::Nothing;

    Phase phase = Phase::NotBegun;
    std::optional<SignInConsent> consent; ///< of the latest try
    std::optional<PageVisit> visit; ///< of the latest try, if it went over the provider's page
    std::optional<SubmissionReport> report; ///< of the latest try, as far as it is
    TypedPassword typed; ///< in the latest try, by the person
    int tries = 0;
};

/// Whether the password, or what stands for it, goes into the keychain, and whether it is there.
struct KeepingState
{
    enum class Wish { Keep, AskEachTime } wish = Wish::Keep;
    std::optional<LookAnswer> seen; ///< nothing: nobody has looked yet
    std::optional<VaultKey> found; ///< from an earlier time, and good for another try

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
    std::optional<ChosenSettings> settings; ///< nothing: nobody came so far
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
/// True if the keychain holds this of an earlier time, for the user name that stands in the field.
[[nodiscard]] bool hasFound(const AccountState &state, SecretKind kind);
/// True if the password was to be kept and is not, and the person has not decided what now.
[[nodiscard]] bool hasKeepingTrouble(const AccountState &state);
/// True if there is a way to sign in from here: with a password, or on the provider's page.
[[nodiscard]] bool canSignIn(const SignInState &state);
/// True while the person is expected on the provider's page.
[[nodiscard]] bool isVisiting(const SignInState &state);
/// True if nothing more happens on the sign-in page by itself.
[[nodiscard]] bool isAtRest(const AccountState &state);

} // namespace mailberth
