// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SignInRefusal.h"

#include "core/model/Finding.h"
#include "core/replies/Cause.h"
#include "core/replies/CauseReader.h"
#include "core/sources/ProviderBook.h"

#include <algorithm>
#include <optional>

namespace mailberth::smtp
{

namespace
{

using replies::ReplyRules;
using replies::Specificity;
using replies::Stage;

/// What a cause amounts to here, where somebody wanted to sign in inside TLS.
QString atSignIn(const QString &cause)
{
    if (cause == u"smtp.server-busy-4xx" || cause == u"smtp.too-many-connections"
        || cause == u"smtp.server-misconfigured")
        return codeOf(RefusalCause::Temporary);
    if (cause == u"auth.no-common-mechanism")
        return codeOf(RefusalCause::MechanismRefused);
    if (cause == u"send.relay-ip-not-authorized")
        return codeOf(RefusalCause::IpNotAuthorized);
    if (cause == u"send.pbl-at-submission" || cause == u"send.direct-to-mx-policy")
        return codeOf(RefusalCause::ClientBlocked);
    if (cause == u"send.plan-used-up")
        return codeOf(RefusalCause::PlanNeeded);
    if (cause == u"send.m365-outbound-blocked")
        return codeOf(RefusalCause::Suspended);
    if (cause == u"send.quota-hourly" || cause == u"send.quota-daily")
        return codeOf(RefusalCause::TooManyTries);
    return cause;
}

std::optional<RefusalCause> refusalOf(const QString &cause)
{
    const QStringList names = replies::namesOf(atSignIn(cause));
    const QList<RefusalCause> known = allRefusalCauses();
    for (const QString &name : names) {
        const auto it = std::find_if(known.begin(), known.end(),
            [&name](RefusalCause candidate) { return codeOf(candidate) == name; });
        if (it != known.end())
            return *it;
    }
    return std::nullopt;
}

bool isPublished(const SubmissionOrder &order, Credential credential)
{
    return order.settings.recommendation().credentials.contains(credential);
}

/// The person's name for the mailbox is a whole address, and the provider wants its first part, or
/// the other way round.
bool isOtherForm(const SubmissionOrder &order)
{
    const Recommendation &recommended = order.settings.recommendation();
    if (recommended.provenance.source == SourceId::Person)
        return false; // whoever typed the server published no form
    const bool isAddress = order.credentials.username.contains(u'@');
    switch (recommended.usernameForm) {
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
RefusalCause causeOfPlainRefusal(
    const SubmissionOrder &order, const std::optional<ServerOwner> &owner)
{
    const bool hasAppPasswords = isPublished(order, Credential::AppPassword);
    if (hasAppPasswords && !isPublished(order, Credential::Password))
        return RefusalCause::AppPasswordNeeded;
    if (isPublished(order, Credential::OAuth2) && !hasAppPasswords
        && !isPublished(order, Credential::Password))
        return RefusalCause::OAuthOnly;
    const auto usual = owner ? refusalOf(owner->plainRefusal) : std::nullopt;
    const bool isOtherPassword = usual == RefusalCause::AppPasswordNeeded
        || usual == RefusalCause::OAuthOnly || usual == RefusalCause::ServiceCredentials;
    if (!isOtherPassword && isOtherForm(order))
        return RefusalCause::OtherUsernameForm;
    return usual.value_or(RefusalCause::WrongCredentials);
}

/// What says nothing of a token, but only that the sign-in failed.
bool isPlain(RefusalCause cause, Specificity specificity)
{
    return cause == RefusalCause::WrongCredentials || cause == RefusalCause::AppPasswordNeeded
        || (specificity <= Specificity::Code && cause == RefusalCause::MechanismRefused);
}

} // namespace

RefusalCause refusalCause(
    const Reply &reply, const SignInReport &report, const SubmissionOrder &order)
{
    const auto owner = ProviderBook::shipped().ownerOf(order.settings.endpoint().host);
    const auto reading = replies::read(ReplyRules::ofServers(),
        replies::sayingOf(reply, { Stage::Auth }, owner ? owner->id : QString()));
    const auto read = reading ? refusalOf(reading->cause) : std::nullopt;
    const bool isToken =
        order.credentials.kind == Credentials::Kind::BearerToken && report.mechanism;
    if (isToken && (!read || isPlain(*read, reading->specificity)))
        return read == RefusalCause::MechanismRefused && reply.code == 504
            ? *read
            : RefusalCause::TokenRejected;
    if (!read)
        return RefusalCause::Unclassified;
    if (*read == RefusalCause::WrongCredentials)
        return causeOfPlainRefusal(order, owner);
    return *read;
}

} // namespace mailberth::smtp
