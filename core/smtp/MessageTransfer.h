// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MessageReport.h"
#include "core/model/SubmissionOrder.h"
#include "core/smtp/Capabilities.h"
#include "core/smtp/Move.h"

#include <QList>

namespace mailberth::smtp
{

/// One mail transaction (RFC 5321 section 3.3) for a client that is signed in: to its end, or only
/// through MAIL and RCPT and then RSET. All recipients or nobody.
class MessageTransfer
{
public:
    /// `content` is nothing if only the envelope is to be checked. All of these must outlive the
    /// transfer.
    MessageTransfer(const HostName &server, const Envelope &envelope, const QByteArray *content);

    /// Uses SIZE, 8BITMIME, SMTPUTF8 and PIPELINING as they were offered after TLS.
    [[nodiscard]] Move begin(const Capabilities &afterTls);
    [[nodiscard]] Move take(const Reply &reply);
    /// The session ended before the answer came.
    void interrupt();

    /// The content was said, with its final dot, and its reply is due.
    [[nodiscard]] bool isAllSaid() const { return m_awaited.contains(Command::Content); }
    [[nodiscard]] const MessageReport &report() const { return m_report; }

private:
    enum class Command { Mail, Rcpt, Data, Content, Rset };

    [[nodiscard]] std::optional<message::Obstacle> obstacleAt(const Capabilities &afterTls) const;
    [[nodiscard]] QByteArray mailCommand(const Capabilities &afterTls) const;
    [[nodiscard]] static bool isDue(Command command, int code);
    [[nodiscard]] Move sayNext();
    [[nodiscard]] Move say(Command command);
    [[nodiscard]] Move goOn();
    [[nodiscard]] Move refuse(MessageStep step, const Reply &reply);
    [[nodiscard]] Move end(MessageOutcome outcome, move::Over over = {});

    const HostName &m_server;
    const Envelope &m_envelope;
    const QByteArray *m_content;
    MessageReport m_report;
    enum class Pace { OneByOne, Together } m_pace = Pace::OneByOne;
    QList<QByteArray> m_unsaid; // MAIL and RCPT commands
    QList<Command> m_awaited; // whose replies are due, in order
    std::optional<MessageOutcome> m_refusal; // while replies to what was said along with it are due
};

} // namespace mailberth::smtp
