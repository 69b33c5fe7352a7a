// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MessageTransfer.h"

#include "core/smtp/DotStuffing.h"
#include "core/smtp/MailEncoding.h"
#include "core/smtp/MessageRefusalCause.h"
#include "core/smtp/QueueId.h"

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

namespace
{

QByteArray pathOf(const MailAddress &address)
{
    return '<' + address.toString().toUtf8() + '>';
}

/// Nothing that ends the path or the line (RFC 5321 section 4.1.2).
bool staysInItsBrackets(const MailAddress &address)
{
    const QString text = address.toString();
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character > u' ' && character != u'<' && character != u'>' && character != u'\\'
            && character != u'"' && character.category() != QChar::Other_Control;
    });
}

} // namespace

MessageTransfer::MessageTransfer(
    const HostName &server, const Envelope &envelope, const QByteArray *content)
    : m_server(server)
    , m_envelope(envelope)
    , m_content(content)
{
    m_report.size = content ? content->size() : 0;
}

Move MessageTransfer::begin(const Capabilities &afterTls)
{
    if (const auto obstacle = obstacleAt(afterTls))
        return end(message::Unsendable { *obstacle });
    m_pace = afterTls.has("PIPELINING") ? Pace::Together : Pace::OneByOne;
    m_unsaid << mailCommand(afterTls);
    for (const MailAddress &recipient : m_envelope.recipients)
        m_unsaid << "RCPT TO:" + pathOf(recipient) + "\r\n";
    return sayNext();
}

std::optional<message::Obstacle> MessageTransfer::obstacleAt(const Capabilities &afterTls) const
{
    const QList<MailAddress> addresses = QList { m_envelope.sender } + m_envelope.recipients;
    if (m_envelope.recipients.isEmpty()
        || !std::all_of(addresses.begin(), addresses.end(), staysInItsBrackets))
        return message::Obstacle::AddressMalformed;
    const bool needsUtf8 = std::any_of(addresses.begin(), addresses.end(),
        [](const MailAddress &address) { return !isAscii(pathOf(address)); });
    if (needsUtf8 && !afterTls.has("SMTPUTF8"))
        return message::Obstacle::SmtpUtf8NotOffered;
    if (!m_content)
        return std::nullopt;
    if (!isTransparent(*m_content))
        return message::Obstacle::ContentMalformed;
    const quint64 limit = afterTls.sizeLimit().value_or(0);
    if (limit > 0 && static_cast<quint64>(m_content->size()) > limit)
        return message::Obstacle::TooBig;
    return std::nullopt;
}

QByteArray MessageTransfer::mailCommand(const Capabilities &afterTls) const
{
    const QList<MailAddress> addresses = QList { m_envelope.sender } + m_envelope.recipients;
    const bool needsUtf8 = std::any_of(addresses.begin(), addresses.end(),
        [](const MailAddress &address) { return !isAscii(pathOf(address)); });
    QByteArray command = "MAIL FROM:" + pathOf(m_envelope.sender);
    if (m_content && afterTls.has("SIZE"))
        command += " SIZE=" + QByteArray::number(m_content->size());
    if (m_content && !isAscii(*m_content) && afterTls.has("8BITMIME"))
        command += " BODY=8BITMIME";
    if (needsUtf8)
        command += " SMTPUTF8";
    return command + "\r\n";
}

/// RFC 2920 section 3.1: DATA would have to end the group; it waits until all recipients are taken.
Move MessageTransfer::sayNext()
{
    const qsizetype count = m_pace == Pace::Together ? m_unsaid.size() : 1;
    move::Say group { {}, static_cast<int>(count) };
    for (const QByteArray &command : m_unsaid.first(count)) {
        group.lines << want::Send { command };
        m_awaited << (command.startsWith("MAIL") ? Command::Mail : Command::Rcpt);
    }
    m_unsaid.remove(0, count);
    return group;
}

Move MessageTransfer::take(const Reply &reply)
{
    // Left among what is awaited: if it was the content, its fate is unknown.
    if (m_awaited.isEmpty() || (reply.code < 400 && !isDue(m_awaited.constFirst(), reply.code)))
        return move::Violation {};
    const Command command = m_awaited.takeFirst();
    if (reply.code == closingDown)
        m_awaited.clear();
    const bool isTaken = reply.code < 400;
    switch (command) {
    case Command::Mail:
        return isTaken ? goOn() : refuse(MessageStep::Mail, reply);
    case Command::Rcpt:
        return isTaken ? goOn() : refuse(MessageStep::Rcpt, reply);
    case Command::Data:
        return isTaken ? say(Command::Content) : refuse(MessageStep::Data, reply);
    case Command::Content:
        if (!isTaken)
            return refuse(MessageStep::Content, reply);
        return end(message::Accepted { reply, queueIdIn(reply) });
    case Command::Rset:
        break; // whatever it says, nothing was sent
    }
    return end(message::EnvelopeAccepted {}, overAfter(reply));
}

/// Any other 2xx or 3xx answers something else.
bool MessageTransfer::isDue(Command command, int code)
{
    // The first digit decides, also for codes that nobody knows (RFC 5321 section 4.2.1).
    return code / 100 == (command == Command::Data ? 3 : 2);
}

Move MessageTransfer::goOn()
{
    if (!m_awaited.isEmpty())
        return move::Await {};
    if (m_refusal)
        return end(*std::exchange(m_refusal, std::nullopt));
    if (!m_unsaid.isEmpty())
        return sayNext();
    return say(m_content ? Command::Data : Command::Rset);
}

Move MessageTransfer::say(Command command)
{
    m_awaited << command;
    switch (command) {
    case Command::Data:
        return move::Say { { want::Send { "DATA\r\n" } } };
    case Command::Rset:
        return move::Say { { want::Send { "RSET\r\n" } } };
    case Command::Content:
        return move::Say { { want::SendContent { dotStuffed(*m_content) } } };
    case Command::Mail:
    case Command::Rcpt:
        break; // sayNext() says those
    }
    Q_UNREACHABLE();
}

Move MessageTransfer::refuse(MessageStep step, const Reply &reply)
{
    message::Refused refused { step, reply, messageRefusal(reply, step, m_server) };
    if (m_awaited.isEmpty())
        return end(m_refusal.value_or(refused), overAfter(reply));
    if (!m_refusal) // of several the first tells why
        m_refusal = std::move(refused);
    return move::Await {};
}

void MessageTransfer::interrupt()
{
    if (m_refusal)
        m_report.outcome = *m_refusal;
    else if (isAllSaid())
        m_report.outcome = message::Unknown {};
    else
        m_report.outcome = message::Interrupted {};
}

Move MessageTransfer::end(MessageOutcome outcome, move::Over over)
{
    m_report.outcome = std::move(outcome);
    return over;
}

} // namespace mailberth::smtp
