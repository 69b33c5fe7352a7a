// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SubmissionDialogue.h"

#include "core/model/Overloaded.h"

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

namespace
{

const Envelope *envelopeOf(const Errand &errand)
{
    return std::visit(Overloaded {
                          [](const errand::SignIn &) -> const Envelope * { return nullptr; },
                          [](const errand::CheckEnvelope &check) { return &check.envelope; },
                          [](const errand::SendMessage &sending) { return &sending.envelope; },
                      },
        errand);
}

const QByteArray *contentOf(const Errand &errand)
{
    const auto *sending = std::get_if<errand::SendMessage>(&errand);
    return sending ? &sending->content : nullptr;
}

} // namespace

SubmissionDialogue::SubmissionDialogue(std::shared_ptr<const SubmissionOrder> order,
    ProbeReport begun, const QByteArray &nonce, const SubmissionPatience &patience)
    : m_order(std::move(order))
    , m_patience(patience)
    , m_opening(
          { m_order->settings.endpoint().security, patience.opening, Inspect::Then::StayOpen },
          std::move(begun))
    , m_signIn(*m_order, nonce)
    , m_report { .connection = m_opening.report() }
{
    if (const Envelope *envelope = envelopeOf(m_order->errand)) {
        m_transfer.emplace(
            m_order->settings.endpoint().host, *envelope, contentOf(m_order->errand));
        m_report.message = m_transfer->report();
    }
}

// The transition table. "end", "quit" and what holds in any state: as in Dialogue.cpp, with the
// connection's outcome; what sign-in and message came to stands beside it.
//
//   phase         event                            wants                              next phase
//   ------------  -------------------------------  ---------------------------------  ------------
//   Opening       Dialogue stands                  Send AUTH, Deadline(signIn)        SigningIn
//                 nothing to say AUTH with         quit: Ready                        Farewell
//                 Dialogue wants Finish            what Dialogue wants                Farewell
//                 other                            what Dialogue wants                Opening
//   SigningIn     334                              SendSecret, Deadline(signIn)       SigningIn
//                 334, much to be worked out       Yield, Deadline(calculation)       Thinking
//                 334 or 235 that breaks the       end: Ready                         Over
//                 mechanism's rules
//                 235, an envelope                 Send MAIL…, Deadline(envelope)     Transferring
//                 235, no envelope                 quit: Ready                        Farewell
//                 mechanism not known, another is  Send AUTH, Deadline(signIn)        SigningIn
//                 4xx, 5xx                         quit: Ready                        Farewell
//                 other reply                      end: ProtocolViolation             Over
//   Thinking      Resumed                          Yield                              Thinking
//                 Resumed, worked out              SendSecret, Deadline(signIn)       SigningIn
//   Transferring  a reply that lets it go on       Send…, Deadline                    Transferring
//                 354                              SendContent, Deadline(message)     Transferring
//                 250 to the content or to RSET,   quit: Ready                        Farewell
//                 4xx, 5xx
//                 other reply                      end: ProtocolViolation             Over
//   Farewell      anything                         Close                              Over
//   Over          anything                         nothing                            Over
//
// What comes to nothing that was asked is a violation here as it is there: before each command
// nothing may lie unread but the beginning of a 421. After the content there is no way to say
// whether the message was taken unless its reply comes: message::Unknown.
QList<Want> SubmissionDialogue::on(const Event &event, Instant at)
{
    m_now = at;
    switch (m_phase) {
    case Phase::Over:
        break;
    case Phase::Farewell:
        m_wants.append(want::Close {});
        m_phase = Phase::Over;
        break;
    case Phase::Opening:
        open(event);
        break;
    case Phase::SigningIn:
    case Phase::Thinking:
    case Phase::Transferring:
        std::visit([this](const auto &what) { take(what); }, event);
        break;
    }
    return std::exchange(m_wants, {});
}

const ProbeReport &SubmissionDialogue::report() const
{
    return m_phase == Phase::Opening ? m_opening.report() : m_report.connection;
}

void SubmissionDialogue::open(const Event &event)
{
    m_wants = m_opening.on(event, m_now);
    m_report.connection = m_opening.report();
    if (!isRunning(m_report.connection)) {
        const bool isOver = std::any_of(m_wants.begin(), m_wants.end(),
            [](const Want &want) { return std::holds_alternative<want::Close>(want); });
        m_phase = isOver ? Phase::Over : Phase::Farewell;
        return;
    }
    if (!m_opening.stands())
        return;
    OpenSession session = m_opening.handOver();
    m_report.connection = std::move(session.report);
    m_transcript = std::move(session.transcript);
    m_reader = std::move(session.reader);
    m_phase = Phase::SigningIn;
    begin(Stage::Auth);
    const Move first = m_signIn.begin(m_report.connection.afterTls.value());
    m_transcript.hide(m_signIn.redaction());
    obey(first);
    readReplies();
    m_report.connection.transcript = m_transcript.lines();
}

void SubmissionDialogue::take(const event::Bytes &bytes)
{
    m_transcript.received(bytes.data, Exposure::Encrypted, m_now);
    m_reader.feed(bytes.data);
    readReplies();
    m_report.connection.transcript = m_transcript.lines();
}

void SubmissionDialogue::take(const event::TlsFailed &failed)
{
    if (failed.fault == HandshakeFault::ClientCertificate) // RFC 8446 section 6.2
        breakOff(outcome::HandshakeFailed { failed.fault, failed.diagnostic });
    else
        breakOff(outcome::ConnectionLost { stage(), outcome::Ending::Reset });
}

void SubmissionDialogue::take(const event::DeadlinePassed &)
{
    breakOff(outcome::TimedOut { stage(), m_now - m_asked });
}

void SubmissionDialogue::take(const event::PeerClosed &)
{
    breakOff(outcome::ConnectionLost { stage(), outcome::Ending::Closed });
}

void SubmissionDialogue::take(const event::NetworkFailed &)
{
    breakOff(outcome::ConnectionLost { stage(), outcome::Ending::Reset });
}

void SubmissionDialogue::take(const event::Cancelled &)
{
    breakOff(outcome::Cancelled {});
}

void SubmissionDialogue::take(const event::Resumed &)
{
    if (m_phase != Phase::Thinking)
        return;
    obey(m_signIn.think());
    readReplies();
    m_report.connection.transcript = m_transcript.lines();
}

void SubmissionDialogue::readReplies()
{
    while (isListening()) {
        if (isAnsweredUnasked())
            return violate(outcome::Violation::Unsolicited);
        const auto next = m_reader.next();
        if (!next)
            return;
        if (const auto *fault = std::get_if<ReplyReader::Fault>(&*next)) {
            if (m_phase == Phase::SigningIn && *fault != ReplyReader::Fault::Malformed
                && *fault != ReplyReader::Fault::MixedCodes)
                m_signIn.overwhelm();
            return violate(violationOf(*fault));
        }
        takeReply(std::get<Reply>(*next));
    }
}

void SubmissionDialogue::takeReply(const Reply &reply)
{
    --m_awaited;
    obey(m_phase == Phase::Transferring ? m_transfer->take(m_signIn.redaction().applied(reply))
                                        : m_signIn.take(reply));
}

void SubmissionDialogue::obey(const Move &move)
{
    std::visit(Overloaded {
                   [this](const move::Say &group) { say(group); },
                   [](const move::Await &) {},
                   [this](const move::Think &) { think(); },
                   [this](const move::Over &over) { partEnded(over.manners); },
                   [this](const move::Violation &) { violate(outcome::Violation::Unsolicited); },
               },
        move);
}

void SubmissionDialogue::say(const move::Say &group)
{
    if (m_phase == Phase::Thinking)
        m_phase = Phase::SigningIn;
    m_command = m_reader.isEmpty() ? Command::Sent : Command::HeldBack;
    m_awaited = m_command == Command::Sent ? group.replies : 1;
    if (m_command == Command::Sent) {
        for (const Want &line : group.lines)
            write(line);
    }
    m_asked = m_now;
    m_wants.append(want::Deadline { patience() });
}

void SubmissionDialogue::write(const Want &line)
{
    std::visit(
        [this](const auto &sent) {
            if constexpr (requires { m_transcript.sent(sent, Exposure::Encrypted, m_now); })
                m_transcript.sent(sent, Exposure::Encrypted, m_now);
        },
        line);
    m_wants.append(line);
}

void SubmissionDialogue::think()
{
    if (m_phase != Phase::Thinking) {
        m_asked = m_now;
        m_wants.append(want::Deadline { m_patience.calculation });
    }
    m_phase = Phase::Thinking;
    m_wants.append(want::Yield {});
}

void SubmissionDialogue::partEnded(Manners manners)
{
    if (m_phase != Phase::Transferring) {
        m_report.signIn = m_signIn.report();
        if (isSignedIn(m_report.signIn) && m_transfer)
            return beginTransfer();
    } else {
        m_report.message = m_transfer->report();
    }
    end(outcome::Ready {}, manners);
}

void SubmissionDialogue::beginTransfer()
{
    m_phase = Phase::Transferring;
    begin(Stage::Message);
    obey(m_transfer->begin(m_report.connection.afterTls.value()));
}

void SubmissionDialogue::begin(Stage stage)
{
    endStep();
    m_report.connection.timeline.append({ stage, m_now, std::nullopt, Exposure::Encrypted });
}

void SubmissionDialogue::endStep()
{
    Step &latest = m_report.connection.timeline.last(); // there is one: this session was opened
    latest.end = latest.end.value_or(m_now);
}

void SubmissionDialogue::violate(outcome::Violation violation)
{
    breakOff(outcome::ProtocolViolation { stage(), violation });
}

void SubmissionDialogue::breakOff(Outcome outcome)
{
    if (m_phase == Phase::Transferring) {
        m_transfer->interrupt();
        m_report.message = m_transfer->report();
    } else {
        if (std::holds_alternative<signin::NotTried>(m_signIn.report().outcome))
            m_signIn.interrupt();
        m_report.signIn = m_signIn.report();
    }
    end(std::move(outcome), Manners::HangUp);
}

void SubmissionDialogue::end(Outcome outcome, Manners manners)
{
    endStep();
    m_transcript.breakOff(Exposure::Encrypted, m_now);
    m_report.connection.outcome = std::move(outcome);
    if (manners == Manners::SayQuit) {
        write(want::Send { "QUIT\r\n" });
        m_wants.append(want::Finish {});
        m_wants.append(want::Deadline { m_patience.opening.farewell });
        m_phase = Phase::Farewell;
    } else {
        m_wants.append(want::Finish {});
        m_wants.append(want::Close {});
        m_phase = Phase::Over;
    }
    m_report.connection.transcript = m_transcript.lines();
}

bool SubmissionDialogue::isListening() const
{
    return m_awaited > 0 && (m_phase == Phase::SigningIn || m_phase == Phase::Transferring);
}

/// A server may say 421 unasked, and nothing else; its first bytes already tell.
bool SubmissionDialogue::isAnsweredUnasked() const
{
    if (m_command == Command::Sent)
        return false;
    const QByteArray code = m_reader.rest().left(3);
    return !QByteArray::number(closingDown).startsWith(code);
}

Stage SubmissionDialogue::stage() const
{
    return m_report.connection.timeline.constLast().stage;
}

std::chrono::milliseconds SubmissionDialogue::patience() const
{
    if (m_phase != Phase::Transferring)
        return m_patience.signIn;
    return m_transfer->isAllSaid() ? m_patience.message : m_patience.envelope;
}

} // namespace mailberth::smtp
