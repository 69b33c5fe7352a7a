// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/MessageReport.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString id(MessageStep step)
{
    switch (step) {
    case MessageStep::Mail:
        return QStringLiteral("mail");
    case MessageStep::Rcpt:
        return QStringLiteral("rcpt");
    case MessageStep::Data:
        return QStringLiteral("data");
    case MessageStep::Content:
        return QStringLiteral("content");
    }
    Q_UNREACHABLE();
}

QString id(MessageRefusal cause)
{
    switch (cause) {
    case MessageRefusal::AuthenticationRequired:
        return QStringLiteral("auth-required-at-mail");
    case MessageRefusal::AccountSuspended:
        return QStringLiteral("account-locked");
    case MessageRefusal::AccountNotActivated:
        return QStringLiteral("account-not-activated");
    case MessageRefusal::MailboxDisabled:
        return QStringLiteral("mailbox-disabled");
    case MessageRefusal::OutboundBlocked:
        return QStringLiteral("m365-outbound-blocked");
    case MessageRefusal::PlanUsedUp:
        return QStringLiteral("plan-used-up");
    case MessageRefusal::KeyWithoutRight:
        return QStringLiteral("key-without-right");
    case MessageRefusal::RelayDenied:
        return QStringLiteral("relay-denied");
    case MessageRefusal::RelayRegisteredOnly:
        return QStringLiteral("relay-registered-only");
    case MessageRefusal::SenderNotOwned:
        return QStringLiteral("sender-not-owned");
    case MessageRefusal::FromHeaderNotOwned:
        return QStringLiteral("from-header-not-owned");
    case MessageRefusal::SenderUnverified:
        return QStringLiteral("sender-unverified-relay");
    case MessageRefusal::SenderDomainUnknown:
        return QStringLiteral("sender-domain-unknown");
    case MessageRefusal::SenderPolicyFailed:
        return QStringLiteral("spf-dmarc-reject");
    case MessageRefusal::ClientBlocked:
        return QStringLiteral("pbl-at-submission");
    case MessageRefusal::IpNotAuthorized:
        return QStringLiteral("relay-ip-not-authorized");
    case MessageRefusal::ContentRejected:
        return QStringLiteral("content-rejected");
    case MessageRefusal::MessageMalformed:
        return QStringLiteral("message-malformed");
    case MessageRefusal::SizeExceeded:
        return QStringLiteral("size-exceeded");
    case MessageRefusal::QuotaHourly:
        return QStringLiteral("quota-hourly");
    case MessageRefusal::QuotaExceeded:
        return QStringLiteral("quota-daily");
    case MessageRefusal::TooManyRecipients:
        return QStringLiteral("too-many-recipients");
    case MessageRefusal::RecipientUnknown:
        return QStringLiteral("bad-recipient");
    case MessageRefusal::RecipientRefused:
        return QStringLiteral("recipient-refused");
    case MessageRefusal::RecipientFull:
        return QStringLiteral("recipient-full");
    case MessageRefusal::SmtpUtf8Needed:
        return QStringLiteral("smtputf8-needed");
    case MessageRefusal::HeloRefused:
        return QStringLiteral("helo-rejected");
    case MessageRefusal::Greylisted:
        return QStringLiteral("greylist-at-submission");
    case MessageRefusal::ServerMisconfigured:
        return QStringLiteral("server-misconfigured");
    case MessageRefusal::Temporary:
        return QStringLiteral("try-later");
    case MessageRefusal::Unclassified:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QList<MessageRefusal> allMessageRefusals()
{
    using enum MessageRefusal;
    return { AuthenticationRequired, AccountSuspended, AccountNotActivated, MailboxDisabled,
        OutboundBlocked, PlanUsedUp, KeyWithoutRight, RelayDenied, RelayRegisteredOnly,
        SenderNotOwned, FromHeaderNotOwned, SenderUnverified, SenderDomainUnknown,
        SenderPolicyFailed, ClientBlocked, IpNotAuthorized, ContentRejected, MessageMalformed,
        SizeExceeded, QuotaHourly, QuotaExceeded, TooManyRecipients, RecipientUnknown,
        RecipientRefused, RecipientFull, SmtpUtf8Needed, HeloRefused, Greylisted,
        ServerMisconfigured, Temporary, Unclassified };
}

QString message::id(message::Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::SmtpUtf8NotOffered:
        return QStringLiteral("smtputf8-not-offered");
    case Obstacle::TooBig:
        return QStringLiteral("too-big");
    case Obstacle::AddressMalformed:
        return QStringLiteral("address-malformed");
    case Obstacle::ContentMalformed:
        return QStringLiteral("content-malformed");
    }
    Q_UNREACHABLE();
}

QList<message::Obstacle> message::allObstacles()
{
    using enum Obstacle;
    return { SmtpUtf8NotOffered, TooBig, AddressMalformed, ContentMalformed };
}

QString code(const MessageOutcome &outcome)
{
    return std::visit(
        Overloaded {
            [](const message::NotTried &) { return QStringLiteral("not-tried"); },
            [](const message::EnvelopeAccepted &) { return QStringLiteral("envelope-accepted"); },
            [](const message::Accepted &) { return QStringLiteral("accepted"); },
            [](const message::Refused &) { return QStringLiteral("refused"); },
            [](const message::Unsendable &) { return QStringLiteral("unsendable"); },
            [](const message::Interrupted &) { return QStringLiteral("interrupted"); },
            [](const message::Unknown &) { return QStringLiteral("unknown"); },
        },
        outcome);
}

bool isAccepted(const MessageReport &report)
{
    return std::holds_alternative<message::Accepted>(report.outcome);
}

std::optional<smtp::Reply> replyOf(const MessageReport &report)
{
    if (const auto *accepted = std::get_if<message::Accepted>(&report.outcome))
        return accepted->reply;
    if (const auto *refused = std::get_if<message::Refused>(&report.outcome))
        return refused->reply;
    return std::nullopt;
}

} // namespace mailberth
