// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Dialogue.h"

#include "core/smtp/ForeignProtocol.h"
#include "core/smtp/Move.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailberth::smtp
{

namespace
{

constexpr qsizetype maxSurplus = 512; // bytes, see outcome::Tampered

/// What we call ourselves, the next one where a server does not take the one before. Always the
/// same: they tell neither the server nor a listener anything of this machine, whose own name and
/// address are never given.
///
/// 1. An address literal, for a client without a name (RFC 5321 sections 4.1.3 and 4.1.4): what
///    nearly every server takes, and what costs none a look-up.
/// 2. A name with a dot, for servers that want one, or that take no address which is theirs as
///    well. It can never be anybody's (RFC 2606 section 2), the server's own included.
constexpr std::array<QByteArrayView, 2> ownNames { "[127.0.0.1]", "mailberth.invalid" };

/// The command itself is not known. 501 and 504 are about what stands behind it (RFC 5321 section
/// 4.2.2), which is our name.
bool isCommandUnknown(const Reply &reply)
{
    return reply.code == 500 || reply.code == 502;
}

bool provesIdentity(const TlsFacts &facts)
{
    return facts.identity == Identity::Verified && facts.faults.isEmpty();
}

} // namespace

Dialogue::Dialogue(const Inspect &plan, ProbeReport begun)
    : m_plan(plan)
    , m_report(std::move(begun))
{
}

// The transition table.
//
// "end: X" wants Finish and Close; "quit: X" wants Send QUIT, Finish and Deadline(farewell), but is
// "end: X" if the reply is 421, with which the server hangs up itself (RFC 5321 section 3.8).
//
//   state       event                             wants                            next state
//   ----------  --------------------------------  -------------------------------  ----------
//   Connecting  Connected, implicit TLS           StartTls, Deadline(handshake)    Handshake
//               Connected, STARTTLS               Deadline(greeting)               Greeting
//   Handshake   TlsEstablished, implicit TLS      Deadline(greeting)               Greeting
//               TlsEstablished, STARTTLS          Send EHLO, Deadline(reply)       EhloAgain
//               TlsEstablished, not verified      end: CertificateRefused          Over
//               TlsFailed, certificate faults     end: CertificateRefused          Over
//               TlsFailed, other                  end: HandshakeFailed             Over
//               Bytes, implicit TLS               end: HandshakeFailed, NotTls     Over
//               Bytes, STARTTLS                   end: Tampered                    Over
//   Greeting    220                               Send EHLO, Deadline(reply)       Ehlo
//               other reply                       quit: GreetingRefused            Farewell
//               a first line that is no reply     end: NotSmtp                     Over
//   Ehlo        250, in the clear, STARTTLS       Send STARTTLS, Deadline(reply)   StartTls
//               250, in the clear, no STARTTLS    quit: StartTlsNotOffered         Farewell
//               250, inside TLS                   as EhloAgain
//               500, 502                          Send HELO, Deadline(reply)       Helo
//               other 4xx, 5xx, not 421           Send EHLO, the next name, and    the same
//                                                 Deadline(reply)
//               the same, no name left; 421       quit: EhloRefused                Farewell
//               other 2xx, 3xx                    end: ProtocolViolation           Over
//   Helo        any reply                         quit: EhloRefused                Farewell
//               DeadlinePassed, PeerClosed,       end: EhloRefused                 Over
//               NetworkFailed
//   StartTls    220, nothing behind it            StartTls, Deadline(handshake)    Handshake
//               220, bytes behind it              end: Tampered                    Over
//               other reply                       quit: StartTlsRefused            Farewell
//   EhloAgain   250, AUTH with mechanisms         quit: Ready                      Farewell
//               the same, to stay open            nothing                          Standing
//               250, no AUTH                      quit: NoSignIn                   Farewell
//               other reply                       as Ehlo
//   Standing    anything                          nothing                          Standing
//   Farewell    anything                          Close                            Over
//   Over        anything                          nothing                          Over
//
//   any state before Farewell, unless a line above says otherwise:
//               no whole reply yet                nothing                          the same
//               a fault of the reader             end: ProtocolViolation           Over
//               DeadlinePassed                    end: TimedOut                    Over
//               PeerClosed, NetworkFailed         end: ConnectionLost              Over
//               TlsFailed, client certificate     end: HandshakeFailed             Over
//               TlsFailed, other                  end: ConnectionLost              Over
//               Cancelled                         end: Cancelled                   Over
//               other events                      nothing                          the same
//
// Before EHLO, HELO and STARTTLS nothing may lie unread: a reply to nothing that was asked ends as
// ProtocolViolation, Unsolicited, and the command is not sent. A 421 that lies there counts as the
// answer to that command, just as if it had come a moment later. What stands behind the last reply
// of all falls into the farewell and is not read: nothing is asked any more.
QList<Want> Dialogue::on(const Event &event, Instant at)
{
    m_now = at;
    switch (m_state) {
    case State::Standing: // its new owner is asked, not we
    case State::Over:
        break;
    case State::Farewell:
        m_wants.append(want::Close {});
        m_state = State::Over;
        break;
    case State::Connecting:
    case State::Handshake:
    case State::Greeting:
    case State::Ehlo:
    case State::Helo:
    case State::StartTls:
    case State::EhloAgain:
        std::visit([this](const auto &what) { take(what); }, event);
        m_report.transcript = m_transcript.lines();
        break;
    }
    return std::exchange(m_wants, {});
}

OpenSession Dialogue::handOver()
{
    return { std::move(m_report), std::move(m_transcript), std::move(m_reader) };
}

void Dialogue::take(const event::Connected &)
{
    if (m_state != State::Connecting)
        return;
    if (m_plan.security == Security::ImplicitTls)
        startTls();
    else
        awaitGreeting();
}

void Dialogue::take(const event::Bytes &bytes)
{
    if (m_state == State::Connecting)
        return;
    m_transcript.received(bytes.data, m_exposure, m_now);
    if (!m_report.firstHeard && !bytes.data.isEmpty())
        m_report.firstHeard = m_now;
    if (m_state == State::Handshake) {
        takeBytesInsteadOfTls(bytes.data);
        return;
    }
    m_reader.feed(bytes.data);
    readReplies();
}

void Dialogue::take(const event::TlsEstablished &established)
{
    if (m_state != State::Handshake)
        return;
    m_report.tls = established.facts;
    if (!provesIdentity(established.facts)) {
        end(outcome::CertificateRefused {}, Manners::HangUp);
        return;
    }
    m_exposure = Exposure::Encrypted;
    m_reader = {};
    if (m_plan.security == Security::ImplicitTls)
        awaitGreeting();
    else
        sayEhlo(State::EhloAgain, Stage::EhloAgain);
}

void Dialogue::take(const event::TlsFailed &failed)
{
    // In TLS 1.3 our end of the handshake is over before the server looks for a certificate of ours
    // (RFC 8446 section 6.2, certificate_required).
    if (failed.fault == HandshakeFault::ClientCertificate) {
        end(outcome::HandshakeFailed { failed.fault, failed.diagnostic }, Manners::HangUp);
        return;
    }
    if (m_state != State::Handshake) {
        breakOff(outcome::ConnectionLost { stage(), outcome::Ending::Reset });
        return;
    }
    m_report.tls = failed.facts;
    if (failed.facts && !failed.facts->faults.isEmpty())
        end(outcome::CertificateRefused {}, Manners::HangUp);
    else
        end(outcome::HandshakeFailed { failed.fault, failed.diagnostic }, Manners::HangUp);
}

void Dialogue::take(const event::DeadlinePassed &)
{
    breakOff(outcome::TimedOut { stage(), waited() });
}

void Dialogue::take(const event::PeerClosed &)
{
    breakOff(outcome::ConnectionLost { stage(), outcome::Ending::Closed });
}

void Dialogue::take(const event::NetworkFailed &)
{
    breakOff(outcome::ConnectionLost { stage(), outcome::Ending::Reset });
}

void Dialogue::take(const event::Cancelled &)
{
    end(outcome::Cancelled {}, Manners::HangUp);
}

// On 465 nobody has promised anything in the clear yet: the server simply does not speak TLS there.
// Behind STARTTLS somebody has put words into the server's mouth (RFC 3207 sections 4.2 and 6).
void Dialogue::takeBytesInsteadOfTls(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_plan.security == Security::ImplicitTls)
        end(outcome::HandshakeFailed { HandshakeFault::NotTls, {} }, Manners::HangUp);
    else
        end(outcome::Tampered { bytes.first(std::min(bytes.size(), maxSurplus)).toByteArray() },
            Manners::HangUp);
}

void Dialogue::readReplies()
{
    while (isListening()) {
        if (m_state == State::Greeting && !beginsLikeReply(m_reader.rest())) {
            if (auto foreign = foreignProtocol(m_reader.rest(), Speech::GoesOn))
                end(*std::move(foreign), Manners::HangUp);
            return;
        }
        if (isAnsweredUnasked()) {
            end(outcome::ProtocolViolation { stage(), outcome::Violation::Unsolicited },
                Manners::HangUp);
            return;
        }
        const auto next = m_reader.next();
        if (!next)
            return;
        if (const auto *fault = std::get_if<ReplyReader::Fault>(&*next))
            end(outcome::ProtocolViolation { stage(), violationOf(*fault) }, Manners::HangUp);
        else
            takeReply(std::get<Reply>(*next));
    }
}

void Dialogue::takeReply(const Reply &reply)
{
    switch (m_state) {
    case State::Greeting:
        takeGreeting(reply);
        break;
    case State::Ehlo:
    case State::EhloAgain:
        takeEhlo(reply);
        break;
    case State::Helo:
        takeHelo(reply);
        break;
    case State::StartTls:
        takeStartTls(reply);
        break;
    case State::Connecting:
    case State::Handshake:
    case State::Standing:
    case State::Farewell:
    case State::Over:
        break; // no reply is read there
    }
}

void Dialogue::takeGreeting(const Reply &reply)
{
    m_report.greeting = reply;
    if (reply.code == 220)
        sayEhlo(State::Ehlo, Stage::Ehlo);
    else
        refuse(outcome::GreetingRefused { reply }, reply);
}

void Dialogue::takeEhlo(const Reply &reply)
{
    if (reply.code == 250) {
        learnCapabilities(reply);
    } else if (reply.code < 400) { // a second greeting, or the answer to something else
        end(outcome::ProtocolViolation { stage(), outcome::Violation::Unsolicited },
            Manners::HangUp);
    } else if (isCommandUnknown(reply)) {
        m_ehloRefusal = reply;
        ask("HELO " + ownNames.at(std::size_t(m_name)), State::Helo);
    } else if (reply.code != closingDown && m_name + 1 < qsizetype(ownNames.size())) {
        ++m_name;
        ask("EHLO " + ownNames.at(std::size_t(m_name)), m_state);
    } else {
        refuse(ehloRefused(reply, outcome::Helo::NotSent), reply);
    }
}

void Dialogue::learnCapabilities(const Reply &reply)
{
    const Capabilities capabilities = Capabilities::from(reply);
    if (m_exposure == Exposure::Encrypted) {
        m_report.afterTls = capabilities;
        const bool offersSignIn = !capabilities.authMechanisms().isEmpty();
        if (offersSignIn && m_plan.then == Inspect::Then::StayOpen) {
            endStep();
            m_state = State::Standing;
            return;
        }
        end(offersSignIn ? Outcome(outcome::Ready {}) : outcome::NoSignIn {}, Manners::SayQuit);
        return;
    }
    m_report.beforeTls = capabilities;
    if (!capabilities.has("STARTTLS")) {
        end(outcome::StartTlsNotOffered {}, Manners::SayQuit);
        return;
    }
    begin(Stage::StartTls);
    ask("STARTTLS", State::StartTls);
}

// What HELO brings only says whether the server is merely old: without EHLO there is no STARTTLS
// and no AUTH, so the session ends either way.
void Dialogue::takeHelo(const Reply &reply)
{
    const auto helo = reply.isPositive() ? outcome::Helo::Accepted : outcome::Helo::Refused;
    refuse(ehloRefused(*m_ehloRefusal, helo), reply);
}

void Dialogue::takeStartTls(const Reply &reply)
{
    if (reply.code != 220)
        refuse(outcome::StartTlsRefused { reply }, reply);
    else if (!m_reader.isEmpty())
        end(outcome::Tampered { m_reader.rest().first(
                std::min(m_reader.rest().size(), maxSurplus)) },
            Manners::HangUp);
    else
        startTls();
}

void Dialogue::startTls()
{
    begin(Stage::Handshake);
    m_state = State::Handshake;
    m_wants.append(want::StartTls {});
    m_wants.append(want::Deadline { m_plan.patience.handshake });
}

void Dialogue::awaitGreeting()
{
    begin(Stage::Greeting);
    m_state = State::Greeting;
    m_wants.append(want::Deadline { m_plan.patience.greeting });
}

void Dialogue::sayEhlo(State state, Stage stage)
{
    begin(stage);
    ask("EHLO " + ownNames.at(std::size_t(m_name)), state);
}

outcome::EhloRefused Dialogue::ehloRefused(const Reply &reply, outcome::Helo helo) const
{
    QStringList names;
    for (const QByteArrayView name : ownNames)
        names << QString::fromLatin1(name);
    return { reply, helo, names.first(m_name + 1) };
}

void Dialogue::ask(const QByteArray &command, State state)
{
    m_state = state;
    m_command = m_reader.isEmpty() ? Command::Sent : Command::HeldBack;
    if (m_command == Command::Sent)
        send(command);
    m_wants.append(want::Deadline { m_plan.patience.reply });
}

void Dialogue::send(const QByteArray &command)
{
    const want::Send send { command + "\r\n" };
    m_transcript.sent(send, m_exposure, m_now);
    m_wants.append(send);
}

void Dialogue::begin(Stage stage)
{
    endStep();
    m_report.timeline.append({ stage, m_now, std::nullopt, m_exposure });
}

void Dialogue::endStep()
{
    if (!m_report.timeline.isEmpty() && !m_report.timeline.constLast().end)
        m_report.timeline.last().end = m_now;
}

void Dialogue::refuse(Outcome outcome, const Reply &reply)
{
    end(std::move(outcome), reply.code == closingDown ? Manners::HangUp : Manners::SayQuit);
}

void Dialogue::breakOff(Outcome outcome)
{
    if (m_state == State::Helo)
        outcome = ehloRefused(*m_ehloRefusal, outcome::Helo::Unanswered);
    if (m_state == State::Greeting) {
        if (auto foreign = foreignProtocol(m_reader.rest(), Speech::IsOver))
            outcome = *std::move(foreign);
    }
    end(std::move(outcome), Manners::HangUp);
}

void Dialogue::end(Outcome outcome, Manners manners)
{
    endStep();
    m_transcript.breakOff(m_exposure, m_now);
    m_report.outcome = std::move(outcome);
    if (manners == Manners::SayQuit) {
        send("QUIT");
        m_wants.append(want::Finish {});
        m_wants.append(want::Deadline { m_plan.patience.farewell });
        m_state = State::Farewell;
    } else {
        m_wants.append(want::Finish {});
        m_wants.append(want::Close {});
        m_state = State::Over;
    }
}

bool Dialogue::isListening() const
{
    switch (m_state) {
    case State::Greeting:
    case State::Ehlo:
    case State::Helo:
    case State::StartTls:
    case State::EhloAgain:
        return true;
    case State::Connecting:
    case State::Handshake:
    case State::Standing:
    case State::Farewell:
    case State::Over:
        break;
    }
    return false;
}

/// A server may say 421 unasked, and nothing else; its first bytes already tell.
bool Dialogue::isAnsweredUnasked() const
{
    if (m_command == Command::Sent)
        return false;
    const QByteArray code = m_reader.rest().left(3);
    return !QByteArray::number(closingDown).startsWith(code);
}

Stage Dialogue::stage() const
{
    return m_state == State::Connecting ? Stage::Connect : m_report.timeline.constLast().stage;
}

std::chrono::milliseconds Dialogue::waited() const
{
    return m_report.timeline.isEmpty() ? std::chrono::milliseconds::zero()
                                       : m_now - m_report.timeline.constLast().start;
}

} // namespace mailberth::smtp
