// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

/// The steps of handing over one message (RFC 5321 section 3.3).
enum class MessageStep {
    Mail, ///< MAIL FROM: the sender
    Rcpt, ///< RCPT TO: a recipient
    Data, ///< DATA: whether the message may come
    Content, ///< the message itself, up to the final dot
};

[[nodiscard]] QString id(MessageStep step);

/// Why a server did not take a message, read from its reply (core/smtp/MessageRefusal.h). The ids
/// stand behind "send." in findings.
enum class MessageRefusal {
    AuthenticationRequired, ///< although signed in: the server does not know of it any more
    AccountSuspended, ///< this account may not send until somebody does something
    AccountNotActivated,
    MailboxDisabled, ///< switched off or without a licence
    OutboundBlocked, ///< Microsoft 365 took the right to send away
    PlanUsedUp, ///< credits, quota or plan of the account are at their end
    KeyWithoutRight, ///< a key or policy that does not allow sending
    RelayDenied,
    RelayRegisteredOnly, ///< a relay for organisations that registered their addresses
    SenderNotOwned, ///< this account may not send as that address
    FromHeaderNotOwned, ///< the same for the address that the recipient sees
    SenderUnverified, ///< a sending service wants the address verified first
    SenderDomainUnknown,
    SenderPolicyFailed, ///< SPF, DKIM or DMARC of the sender's domain
    ClientBlocked, ///< this network address is on a block list
    IpNotAuthorized, ///< the account allows certain network addresses only
    ContentRejected,
    MessageMalformed,
    SizeExceeded,
    QuotaHourly,
    QuotaExceeded, ///< in a day
    TooManyRecipients, ///< for one message
    RecipientUnknown,
    RecipientRefused,
    RecipientFull,
    SmtpUtf8Needed,
    HeloRefused,
    Greylisted,
    ServerMisconfigured,
    Temporary, ///< another 4xx
    Unclassified,
};

[[nodiscard]] QString id(MessageRefusal cause);
[[nodiscard]] QList<MessageRefusal> allMessageRefusals();

/// How handing over a message ended. Each has a stable code (`code(outcome)`).
namespace message
{

struct NotTried // sign-in or the connection did not get so far
{
    friend bool operator==(const NotTried &, const NotTried &) = default;
};

/// MAIL and RCPT were taken, then RSET: nothing was sent, nothing was to be.
struct EnvelopeAccepted
{
    friend bool operator==(const EnvelopeAccepted &, const EnvelopeAccepted &) = default;
};

struct Accepted
{
    smtp::Reply reply;
    QByteArray queueId; ///< the server's name for it, as far as the reply tells; else empty

    friend bool operator==(const Accepted &, const Accepted &) = default;
};

struct Refused
{
    MessageStep step;
    smtp::Reply reply;
    MessageRefusal cause;

    friend bool operator==(const Refused &, const Refused &) = default;
};

enum class Obstacle {
    SmtpUtf8NotOffered, ///< an address needs RFC 6531, and the server lacks it
    TooBig, ///< for the SIZE that the server announced (RFC 1870)
    AddressMalformed, ///< an address that would break out of its brackets
    ContentMalformed, ///< a NUL, a bare CR or LF, a line too long: never sent (CVE-2023-51764)
};

[[nodiscard]] QString id(Obstacle obstacle);
[[nodiscard]] QList<Obstacle> allObstacles();

/// It will not do, and that is known beforehand; nothing was sent.
struct Unsendable
{
    Obstacle obstacle;

    friend bool operator==(const Unsendable &, const Unsendable &) = default;
};

/// The session ended before the message was whole: it was not sent.
struct Interrupted
{
    friend bool operator==(const Interrupted &, const Interrupted &) = default;
};

/// The session ended between the final dot and its answer: perhaps sent, perhaps not (RFC 1047).
/// Never sent again by itself.
struct Unknown
{
    friend bool operator==(const Unknown &, const Unknown &) = default;
};

} // namespace message

using MessageOutcome = std::variant<message::NotTried, message::EnvelopeAccepted, message::Accepted,
    message::Refused, message::Unsendable, message::Interrupted, message::Unknown>;

/// "not-tried", "envelope-accepted", "accepted", "refused", "unsendable", "interrupted", "unknown".
[[nodiscard]] QString code(const MessageOutcome &outcome);

/// One try to hand over one message.
struct MessageReport
{
    MessageOutcome outcome;
    qsizetype size = 0; ///< bytes of the message; 0 if only the envelope was checked

    friend bool operator==(const MessageReport &, const MessageReport &) = default;
};

[[nodiscard]] bool isAccepted(const MessageReport &report);
/// The server's last word on it, if there was one.
[[nodiscard]] std::optional<smtp::Reply> replyOf(const MessageReport &report);

} // namespace mailberth
