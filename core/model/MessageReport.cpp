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
    case MessageRefusal::RelayDenied:
        return QStringLiteral("relay-denied");
    case MessageRefusal::SenderNotOwned:
        return QStringLiteral("sender-not-owned");
    case MessageRefusal::SenderUnverified:
        return QStringLiteral("sender-unverified-relay");
    case MessageRefusal::ClientBlocked:
        return QStringLiteral("pbl-at-submission");
    case MessageRefusal::ContentRejected:
        return QStringLiteral("content-rejected");
    case MessageRefusal::SizeExceeded:
        return QStringLiteral("size-exceeded");
    case MessageRefusal::QuotaExceeded:
        return QStringLiteral("quota-daily");
    case MessageRefusal::RecipientUnknown:
        return QStringLiteral("bad-recipient");
    case MessageRefusal::SmtpUtf8Needed:
        return QStringLiteral("smtputf8-needed");
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
    return { AuthenticationRequired, RelayDenied, SenderNotOwned, SenderUnverified, ClientBlocked,
        ContentRejected, SizeExceeded, QuotaExceeded, RecipientUnknown, SmtpUtf8Needed, Temporary,
        Unclassified };
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
