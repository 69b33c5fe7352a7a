// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MessageRefusalCause.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mailberth::smtp
{

namespace
{

struct Saying
{
    const char *words; ///< in lower case
    MessageRefusal cause;
};

constexpr std::array sayings {
    Saying { "relay access denied", MessageRefusal::RelayDenied },
    Saying { "relaying denied", MessageRefusal::RelayDenied },
    Saying { "relay not permitted", MessageRefusal::RelayDenied },
    Saying { "unable to relay", MessageRefusal::RelayDenied },
    Saying { "verified sender identity", MessageRefusal::SenderUnverified }, // SendGrid
    Saying { "address is not verified", MessageRefusal::SenderUnverified }, // Amazon SES
    Saying { "not owned by user", MessageRefusal::SenderNotOwned }, // Postfix
    Saying { "sender address rejected: not logged in", MessageRefusal::AuthenticationRequired },
    Saying { "sender address rejected", MessageRefusal::SenderNotOwned },
    Saying { "send as this sender", MessageRefusal::SenderNotOwned }, // Exchange
    Saying { "sendasdenied", MessageRefusal::SenderNotOwned },
    Saying { "not one of your addresses", MessageRefusal::SenderNotOwned }, // GMX, WEB.DE
    Saying { "relaying disallowed as", MessageRefusal::SenderNotOwned }, // Zoho
    Saying { "sender address is not allowed", MessageRefusal::SenderNotOwned },
    Saying { "unauthorized ip address", MessageRefusal::ClientBlocked }, // Brevo
    Saying { "spamhaus", MessageRefusal::ClientBlocked },
    Saying { "blocked using", MessageRefusal::ClientBlocked },
    Saying { "client host rejected", MessageRefusal::ClientBlocked },
    Saying { "sending limit", MessageRefusal::QuotaExceeded },
    Saying { "quota", MessageRefusal::QuotaExceeded },
    Saying { "rate limit", MessageRefusal::QuotaExceeded },
    Saying { "smtputf8", MessageRefusal::SmtpUtf8Needed },
    Saying { "user unknown", MessageRefusal::RecipientUnknown },
    Saying { "unknown user", MessageRefusal::RecipientUnknown },
    Saying { "does not exist", MessageRefusal::RecipientUnknown },
    Saying { "size exceeds", MessageRefusal::SizeExceeded },
    Saying { "message size", MessageRefusal::SizeExceeded },
    Saying { "spam", MessageRefusal::ContentRejected },
    Saying { "message content", MessageRefusal::ContentRejected },
    Saying { "authentication required", MessageRefusal::AuthenticationRequired },
    Saying { "smtp auth required", MessageRefusal::AuthenticationRequired },
    Saying { "not authenticated", MessageRefusal::AuthenticationRequired },
};

struct Code
{
    EnhancedCode code; ///< class 4 counts as 5
    MessageRefusal cause;
};

constexpr std::array codes {
    Code { { 5, 1, 1 }, MessageRefusal::RecipientUnknown },
    Code { { 5, 1, 2 }, MessageRefusal::RecipientUnknown },
    Code { { 5, 1, 3 }, MessageRefusal::RecipientUnknown },
    Code { { 5, 1, 90 }, MessageRefusal::QuotaExceeded }, // Exchange Online
    Code { { 5, 2, 252 }, MessageRefusal::SenderNotOwned }, // Exchange Online
    Code { { 5, 3, 4 }, MessageRefusal::SizeExceeded },
    Code { { 5, 2, 2 }, MessageRefusal::SizeExceeded }, // the mailbox is full
    Code { { 5, 2, 3 }, MessageRefusal::SizeExceeded },
    Code { { 5, 4, 5 }, MessageRefusal::QuotaExceeded }, // Gmail
    Code { { 5, 6, 7 }, MessageRefusal::SmtpUtf8Needed }, // RFC 6531 section 3.5
    Code { { 5, 7, 57 }, MessageRefusal::AuthenticationRequired }, // Exchange
    Code { { 5, 7, 60 }, MessageRefusal::SenderNotOwned }, // Exchange
};

/// Whether a cause can be meant at all: at MAIL no recipient is named yet, and a full mailbox
/// (RFC 3463 section 3.3) is not about how much this account may send.
bool fits(MessageRefusal cause, const Reply &reply, MessageStep step)
{
    if (cause == MessageRefusal::RecipientUnknown)
        return step != MessageStep::Mail;
    const auto enhanced = reply.enhancedCode();
    const bool isMailboxFull = enhanced && enhanced->subject == 2 && enhanced->detail == 2;
    return cause != MessageRefusal::QuotaExceeded || !isMailboxFull;
}

std::optional<MessageRefusal> saidIn(const Reply &reply, MessageStep step)
{
    const QByteArray text = reply.text().toLower();
    const auto saying = std::find_if(sayings.begin(), sayings.end(), [&](const Saying &row) {
        return text.contains(row.words) && fits(row.cause, reply, step);
    });
    return saying == sayings.end() ? std::nullopt : std::optional(saying->cause);
}

std::optional<MessageRefusal> coded(const Reply &reply, MessageStep step)
{
    const auto enhanced = reply.enhancedCode();
    if (!enhanced)
        return std::nullopt;
    const EnhancedCode permanent { 5, enhanced->subject, enhanced->detail };
    const auto row = std::find_if(codes.begin(), codes.end(), [&](const Code &known) {
        return known.code == permanent && fits(known.cause, reply, step);
    });
    return row == codes.end() ? std::nullopt : std::optional(row->cause);
}

} // namespace

MessageRefusal messageRefusal(const Reply &reply, MessageStep step)
{
    if (const auto said = saidIn(reply, step))
        return *said;
    if (const auto enhanced = coded(reply, step))
        return *enhanced;
    if (reply.code == 530)
        return MessageRefusal::AuthenticationRequired;
    if (reply.code == 552 && step != MessageStep::Rcpt)
        return MessageRefusal::SizeExceeded;
    if (reply.code == 553 && step == MessageStep::Mail)
        return MessageRefusal::SenderNotOwned;
    if (reply.code / 100 == 4)
        return MessageRefusal::Temporary;
    if (step == MessageStep::Content && reply.code / 100 == 5)
        return MessageRefusal::ContentRejected;
    return MessageRefusal::Unclassified;
}

} // namespace mailberth::smtp
