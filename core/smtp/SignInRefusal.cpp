// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SignInRefusal.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <optional>

namespace mailberth::smtp
{

namespace
{

/// Words that tell a cause wherever they stand, in lower case. The first row that fits counts.
struct Saying
{
    const char *words;
    RefusalCause cause;
};

// Seen in the field; the providers' own wording.
constexpr std::array sayings {
    // Google: 534 5.7.9, 534 5.7.14
    Saying { "application-specific password required", RefusalCause::AppPasswordNeeded },
    Saying { "invalidsecondfactor", RefusalCause::AppPasswordNeeded },
    Saying { "log in via your web browser", RefusalCause::WebSignInNeeded },
    Saying { "weblogin", RefusalCause::WebSignInNeeded },
    // Mail.ru, Yandex, QQ, NetEase
    Saying { "neobhodim parol prilozheniya", RefusalCause::AppPasswordNeeded },
    Saying { "application password is required", RefusalCause::AppPasswordNeeded },
    Saying { "app password", RefusalCause::AppPasswordNeeded },
    Saying { "authorization code", RefusalCause::AppPasswordNeeded },
    // Yahoo and those it hosts: on the very first try
    Saying { "#auth005", RefusalCause::AppPasswordNeeded },
    // Microsoft: 535 5.7.139
    Saying { "basic authentication is disabled", RefusalCause::OAuthOnly },
    Saying { "basic authentication is not supported", RefusalCause::OAuthOnly },
    Saying { "smtpclientauthentication is disabled", RefusalCause::SwitchedOffByTenant },
    Saying { "security defaults policy", RefusalCause::SwitchedOffByTenant },
    Saying { "did not meet the criteria to be authenticated", RefusalCause::SwitchedOffByTenant },
    Saying { "have access rights to this service", RefusalCause::SwitchedOffInWebmail }, // Yandex
    Saying { "smtp is disabled", RefusalCause::SwitchedOffInWebmail },
    Saying { "imap/smtp", RefusalCause::SwitchedOffInWebmail },
    Saying { "password is too simple", RefusalCause::PasswordTooWeak }, // Tiscali
    Saying { "too many", RefusalCause::TooManyTries },
    Saying { "rate limit", RefusalCause::TooManyTries },
    Saying { "account is locked", RefusalCause::Suspended },
    Saying { "account locked", RefusalCause::Suspended },
    Saying { "account has been locked", RefusalCause::Suspended },
    Saying { "suspended", RefusalCause::Suspended },
    Saying { "account disabled", RefusalCause::Suspended },
    Saying { "account is disabled", RefusalCause::Suspended },
    Saying { "blocked", RefusalCause::Suspended },
    Saying { "invalid authentication mechanism", RefusalCause::MechanismRefused }, // Postfix
    Saying { "unrecognized authentication type", RefusalCause::MechanismRefused }, // Exchange
    Saying { "encryption required", RefusalCause::EncryptionDemanded },
    Saying { "must issue a starttls", RefusalCause::EncryptionDemanded },
};

std::optional<RefusalCause> saidIn(const QByteArray &text)
{
    const auto saying = std::find_if(sayings.begin(), sayings.end(),
        [&text](const Saying &row) { return text.contains(row.words); });
    return saying == sayings.end() ? std::nullopt : std::optional(saying->cause);
}

/// What the code alone says (RFC 4954 section 6, RFC 5321 section 4.2.3).
std::optional<RefusalCause> coded(const Reply &reply)
{
    switch (reply.code) {
    case 432:
        return reply.enhancedCode() == EnhancedCode { 4, 3, 2 } ? RefusalCause::Temporary
                                                                : RefusalCause::PasswordTransition;
    case 504:
        return RefusalCause::MechanismRefused;
    case 534: // "mechanism is too weak"; Google says it of passwords
        return RefusalCause::MechanismRefused;
    case 538:
    case 530:
        return RefusalCause::EncryptionDemanded;
    default:
        break;
    }
    if (reply.code / 100 == 4)
        return RefusalCause::Temporary;
    return std::nullopt;
}

bool isAt(const SubmissionOrder &order, const std::initializer_list<const char16_t *> &domains)
{
    const HostName &host = order.settings.endpoint().host;
    return std::any_of(domains.begin(), domains.end(), [&host](const char16_t *name) {
        const auto domain = HostName::parse(QStringView(name));
        return domain && host.isWithin(*domain);
    });
}

bool isPublished(const SubmissionOrder &order, Credential credential)
{
    return order.settings.recommendation().credentials.contains(credential);
}

/// What Google says by 534, where RFC 4954 section 6 means the mechanism.
std::optional<RefusalCause> codedByGoogle(const Reply &reply, const SubmissionOrder &order)
{
    if (reply.code != 534 || !isAt(order, { u"gmail.com", u"googlemail.com" }))
        return std::nullopt;
    if (reply.enhancedCode() == EnhancedCode { 5, 7, 9 })
        return RefusalCause::AppPasswordNeeded;
    if (reply.enhancedCode() == EnhancedCode { 5, 7, 14 })
        return RefusalCause::WebSignInNeeded;
    return std::nullopt;
}

/// The person's name for the mailbox is a whole address, and the provider wants its first part, or
/// the other way round.
bool isOtherForm(const SubmissionOrder &order)
{
    const bool isAddress = order.credentials.username.contains(u'@');
    switch (order.settings.recommendation().usernameForm) {
    case UsernameForm::EmailAddress:
        return !isAddress;
    case UsernameForm::LocalPart:
        return isAddress;
    case UsernameForm::Other:
        break;
    }
    return false;
}

/// A plain "wrong", seen together with what is known of the provider.
RefusalCause causeOfPlainRefusal(const SubmissionOrder &order)
{
    const bool hasAppPasswords = isPublished(order, Credential::AppPassword);
    if (hasAppPasswords && !isPublished(order, Credential::Password))
        return RefusalCause::AppPasswordNeeded;
    if (isPublished(order, Credential::OAuth2) && !hasAppPasswords
        && !isPublished(order, Credential::Password))
        return RefusalCause::OAuthOnly;
    if (isAt(order,
            { u"gmail.com", u"googlemail.com", u"mail.me.com", u"yahoo.com", u"aol.com", u"qq.com",
                u"163.com", u"126.com", u"fastmail.com" }))
        return RefusalCause::AppPasswordNeeded;
    if (isAt(order,
            { u"sendgrid.net", u"amazonaws.com", u"brevo.com", u"sendinblue.com", u"mailgun.org",
                u"postmarkapp.com" }))
        return RefusalCause::ServiceCredentials;
    if (isOtherForm(order))
        return RefusalCause::OtherUsernameForm;
    if (isAt(order, { u"t-online.de", u"spmode.ne.jp" }))
        return RefusalCause::SeparateMailPassword;
    if (isAt(order,
            { u"gmx.net", u"gmx.com", u"web.de", u"freenet.de", u"yandex.ru", u"yandex.com",
                u"rambler.ru", u"naver.com", u"ukr.net", u"mail.com" }))
        return RefusalCause::SwitchedOffInWebmail;
    return RefusalCause::WrongCredentials;
}

} // namespace

RefusalCause refusalCause(
    const Reply &reply, const SignInReport &report, const SubmissionOrder &order)
{
    if (const auto said = saidIn(reply.text().toLower()))
        return *said;
    if (reply.enhancedCode() == EnhancedCode { 5, 7, 30 }) // Exchange Online, basic auth retired
        return RefusalCause::OAuthOnly;
    if (const auto google = codedByGoogle(reply, order))
        return *google;
    const auto code = coded(reply);
    if (code && reply.code != 534)
        return *code;
    if (order.credentials.kind == Credentials::Kind::BearerToken && report.mechanism)
        return RefusalCause::TokenRejected;
    if (code)
        return *code;
    if (reply.code == 535 || reply.enhancedCode() == EnhancedCode { 5, 7, 8 })
        return causeOfPlainRefusal(order);
    return RefusalCause::Unclassified;
}

} // namespace mailberth::smtp
