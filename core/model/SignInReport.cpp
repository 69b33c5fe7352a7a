// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/SignInReport.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString id(RefusalCause cause)
{
    switch (cause) {
    case RefusalCause::WrongCredentials:
        return QStringLiteral("auth-bad-password");
    case RefusalCause::AppPasswordNeeded:
        return QStringLiteral("app-password-needed");
    case RefusalCause::OAuthOnly:
        return QStringLiteral("oauth-only");
    case RefusalCause::SwitchedOffForTenant:
        return QStringLiteral("m365-smtpauth-tenant-off");
    case RefusalCause::SwitchedOffForMailbox:
        return QStringLiteral("m365-smtpauth-mailbox-off");
    case RefusalCause::SecurityDefaults:
        return QStringLiteral("m365-security-defaults");
    case RefusalCause::ConditionalAccess:
        return QStringLiteral("m365-conditional-access");
    case RefusalCause::BasicRetired:
        return QStringLiteral("m365-basic-retired");
    case RefusalCause::SwitchedOffInWebmail:
        return QStringLiteral("smtp-disabled-in-webmail");
    case RefusalCause::OtherUsernameForm:
        return QStringLiteral("other-username-form");
    case RefusalCause::SeparateMailPassword:
        return QStringLiteral("separate-mail-password");
    case RefusalCause::ServiceCredentials:
        return QStringLiteral("relay-api-key");
    case RefusalCause::KeyWithoutRight:
        return QStringLiteral("key-without-right");
    case RefusalCause::WebSignInNeeded:
        return QStringLiteral("web-sign-in-needed");
    case RefusalCause::CaptchaNeeded:
        return QStringLiteral("captcha-needed");
    case RefusalCause::PasswordTransition:
        return QStringLiteral("password-transition");
    case RefusalCause::PasswordTooWeak:
        return QStringLiteral("password-too-weak");
    case RefusalCause::PasswordEmpty:
        return QStringLiteral("password-empty-sent");
    case RefusalCause::TokenRejected:
        return QStringLiteral("oauth-token-rejected");
    case RefusalCause::TooManyTries:
        return QStringLiteral("auth-rate-limited");
    case RefusalCause::Temporary:
        return QStringLiteral("auth-temp-failure");
    case RefusalCause::Suspended:
        return QStringLiteral("account-locked");
    case RefusalCause::NotActivated:
        return QStringLiteral("account-not-activated");
    case RefusalCause::MailboxDisabled:
        return QStringLiteral("mailbox-disabled");
    case RefusalCause::PlanNeeded:
        return QStringLiteral("paid-plan-needed");
    case RefusalCause::IpNotAuthorized:
        return QStringLiteral("relay-ip-not-authorized");
    case RefusalCause::ClientBlocked:
        return QStringLiteral("pbl-at-submission");
    case RefusalCause::WrongRegion:
        return QStringLiteral("wrong-region-host");
    case RefusalCause::MechanismRefused:
        return QStringLiteral("mechanism-not-offered-535");
    case RefusalCause::EncryptionDemanded:
        return QStringLiteral("encryption-demanded");
    case RefusalCause::Unclassified:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QList<RefusalCause> allRefusalCauses()
{
    using enum RefusalCause;
    return { WrongCredentials, AppPasswordNeeded, OAuthOnly, SwitchedOffForTenant,
        SwitchedOffForMailbox, SecurityDefaults, ConditionalAccess, BasicRetired,
        SwitchedOffInWebmail, OtherUsernameForm, SeparateMailPassword, ServiceCredentials,
        KeyWithoutRight, WebSignInNeeded, CaptchaNeeded, PasswordTransition, PasswordTooWeak,
        PasswordEmpty, TokenRejected, TooManyTries, Temporary, Suspended, NotActivated,
        MailboxDisabled, PlanNeeded, IpNotAuthorized, ClientBlocked, WrongRegion, MechanismRefused,
        EncryptionDemanded, Unclassified };
}

QString id(CredentialFault fault)
{
    switch (fault) {
    case CredentialFault::Empty:
        return QStringLiteral("empty");
    case CredentialFault::UsernameEmpty:
        return QStringLiteral("username-empty");
    case CredentialFault::ControlCharacter:
        return QStringLiteral("control-character");
    case CredentialFault::NotUtf8:
        return QStringLiteral("not-utf8");
    case CredentialFault::TooLong:
        return QStringLiteral("too-long");
    }
    Q_UNREACHABLE();
}

QString id(SaslFault fault)
{
    switch (fault) {
    case SaslFault::ChallengeMalformed:
        return QStringLiteral("challenge-malformed");
    case SaslFault::ChallengeTooLong:
        return QStringLiteral("challenge-too-long");
    case SaslFault::ChallengeUnexpected:
        return QStringLiteral("challenge-unexpected");
    case SaslFault::NonceForeign:
        return QStringLiteral("nonce-foreign");
    case SaslFault::IterationsTooFew:
        return QStringLiteral("iterations-too-few");
    case SaslFault::IterationsTooMany:
        return QStringLiteral("iterations-too-many");
    case SaslFault::ExtensionDemanded:
        return QStringLiteral("extension-demanded");
    case SaslFault::SignatureWrong:
        return QStringLiteral("signature-wrong");
    case SaslFault::SignatureMissing:
        return QStringLiteral("signature-missing");
    case SaslFault::SuccessTooEarly:
        return QStringLiteral("success-too-early");
    }
    Q_UNREACHABLE();
}

QString code(const SignInOutcome &outcome)
{
    return std::visit(
        Overloaded {
            [](const signin::NotTried &) { return QStringLiteral("not-tried"); },
            [](const signin::SignedIn &) { return QStringLiteral("signed-in"); },
            [](const signin::Refused &) { return QStringLiteral("refused"); },
            [](const signin::NoMechanism &) { return QStringLiteral("no-mechanism"); },
            [](const signin::Unsendable &) { return QStringLiteral("unsendable"); },
            [](const signin::Distrusted &) { return QStringLiteral("distrusted"); },
            [](const signin::Interrupted &) { return QStringLiteral("interrupted"); },
        },
        outcome);
}

bool isSignedIn(const SignInReport &report)
{
    return std::holds_alternative<signin::SignedIn>(report.outcome);
}

std::optional<smtp::Reply> replyOf(const SignInReport &report)
{
    if (const auto *signedIn = std::get_if<signin::SignedIn>(&report.outcome))
        return signedIn->reply;
    if (const auto *refused = std::get_if<signin::Refused>(&report.outcome))
        return refused->reply;
    return std::nullopt;
}

} // namespace mailberth
