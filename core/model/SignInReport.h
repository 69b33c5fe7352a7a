// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SaslMechanism.h"
#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace mailberth
{

/// Why a server refused to sign somebody in, read from its reply (core/smtp/SignInRefusal.h). The
/// ids stand behind "auth." in findings.
enum class RefusalCause {
    WrongCredentials, ///< nothing more is known: user name or password
    AppPasswordNeeded, ///< a password made for mail programs, or an authorization code
    OAuthOnly, ///< passwords are not taken here at all
    SwitchedOffForTenant, ///< an administrator's setting keeps everybody from signing in
    SwitchedOffForMailbox, ///< the same for this mailbox
    SecurityDefaults, ///< Microsoft 365: a policy that allows no passwords
    ConditionalAccess, ///< Microsoft 365: a policy refused this sign-in
    BasicRetired, ///< Exchange Online: passwords are off unless the administrator allows them
    SwitchedOffInWebmail, ///< the person must first switch mail programs on
    OtherUsernameForm, ///< the provider wants the user name in another form
    SeparateMailPassword, ///< the mailbox has a password of its own beside the customer's
    ServiceCredentials, ///< a sending service's key, not the account's password
    KeyWithoutRight, ///< a key or policy that does not allow sending
    WebSignInNeeded, ///< the provider first wants to see the person in a browser
    CaptchaNeeded, ///< the same, with a picture to be read
    PasswordTransition, ///< RFC 4954 section 6: 432
    PasswordTooWeak,
    PasswordEmpty, ///< nothing, or nothing readable, arrived
    TokenRejected, ///< the token of a browser sign-in is not good for this
    TooManyTries,
    Temporary, ///< the password was not even looked at
    Suspended, ///< the account is locked
    NotActivated, ///< the account is not in use yet
    MailboxDisabled, ///< switched off or without a licence
    PlanNeeded, ///< a plan that includes mail programs
    IpNotAuthorized, ///< the account allows certain network addresses only
    ClientBlocked, ///< this network address is on a block list
    WrongRegion, ///< the account is on the provider's servers elsewhere
    MechanismRefused, ///< offered, and then not taken
    EncryptionDemanded, ///< the server does not see that TLS runs: 538, 530
    Unclassified,
};

[[nodiscard]] QString id(RefusalCause cause);
[[nodiscard]] QList<RefusalCause> allRefusalCauses();

/// Why a password or user name cannot go over the wire as it is.
enum class CredentialFault {
    Empty,
    UsernameEmpty,
    ControlCharacter, ///< NUL, CR, LF or another (RFC 8265 section 4.2.2, RFC 4616 section 2)
    NotUtf8,
    TooLong, ///< over `longestCredential` bytes
};

[[nodiscard]] QString id(CredentialFault fault);

inline constexpr qsizetype longestCredential = 8192; ///< bytes; tokens are long, passwords short

/// What a server did wrong within a sign-in.
enum class SaslFault {
    ChallengeMalformed, ///< no Base64, or not what the mechanism lays down
    ChallengeTooLong,
    ChallengeUnexpected, ///< the mechanism is at its end
    NonceForeign, ///< SCRAM: the server's nonce does not begin with ours (RFC 5802 section 5.1)
    IterationsTooFew, ///< SCRAM: below 4096 (RFC 7677 section 4)
    IterationsTooMany, ///< SCRAM: above 1 000 000; nobody should work for minutes
    ExtensionDemanded, ///< SCRAM: "m=" that we do not know (RFC 5802 section 5.1)
    SignatureWrong, ///< SCRAM: the server does not know the password
    SignatureMissing, ///< SCRAM: success before the server proved itself
    SuccessTooEarly, ///< success before anybody signed in
};

[[nodiscard]] QString id(SaslFault fault);

/// How a sign-in ended. Each has a stable code (`code(outcome)`).
namespace signin
{

struct NotTried // the connection's outcome says why
{
    friend bool operator==(const NotTried &, const NotTried &) = default;
};

struct SignedIn
{
    smtp::Reply reply;

    friend bool operator==(const SignedIn &, const SignedIn &) = default;
};

struct Refused
{
    smtp::Reply reply;
    RefusalCause cause;

    friend bool operator==(const Refused &, const Refused &) = default;
};

/// Nothing is offered after TLS that this kind of credentials fits.
struct NoMechanism
{
    QStringList offered;

    friend bool operator==(const NoMechanism &, const NoMechanism &) = default;
};

/// The credentials cannot be sent as they are; nothing was.
struct Unsendable
{
    CredentialFault fault;

    friend bool operator==(const Unsendable &, const Unsendable &) = default;
};

/// The server broke the mechanism's rules, or did not prove that it knows the password. We left.
struct Distrusted
{
    SaslFault fault;

    friend bool operator==(const Distrusted &, const Distrusted &) = default;
};

/// The session ended before the answer came; the connection's outcome says how.
struct Interrupted
{
    friend bool operator==(const Interrupted &, const Interrupted &) = default;
};

} // namespace signin

using SignInOutcome = std::variant<signin::NotTried, signin::SignedIn, signin::Refused,
    signin::NoMechanism, signin::Unsendable, signin::Distrusted, signin::Interrupted>;

/// "not-tried", "signed-in", "refused", "no-mechanism", "unsendable", "distrusted", "interrupted".
[[nodiscard]] QString code(const SignInOutcome &outcome);

/// One try to sign in.
struct SignInReport
{
    std::optional<SaslMechanism> mechanism; ///< once one was chosen; the last of several
    SignInOutcome outcome;
    /// What the server said of a token that it did not like, decoded (RFC 7628 section 3.2.2).
    QByteArray tokenError;
    /// Offered, and then not known to the server, before `mechanism` was tried.
    QList<SaslMechanism> notKnown = {};

    friend bool operator==(const SignInReport &, const SignInReport &) = default;
};

[[nodiscard]] bool isSignedIn(const SignInReport &report);
/// The server's last word on it, if there was one.
[[nodiscard]] std::optional<smtp::Reply> replyOf(const SignInReport &report);

} // namespace mailberth
