// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Endpoint.h"
#include "core/model/ProbeReport.h"
#include "core/smtp/Event.h"
#include "core/smtp/OpenSession.h"
#include "core/smtp/ReplyReader.h"
#include "core/smtp/Speaker.h"
#include "core/smtp/Transcript.h"
#include "core/smtp/Want.h"

#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>

namespace mailberth::smtp
{

/// How long a dialogue waits for what.
struct Patience
{
    std::chrono::milliseconds greeting { 16'000 }; ///< RFC 5321 section 4.5.3.2.1 allows minutes
    std::chrono::milliseconds reply { 8'000 };
    std::chrono::milliseconds handshake { 8'000 };
    std::chrono::milliseconds farewell { 1'000 };
};

/// Look at a server without signing in: greeting, EHLO, TLS, EHLO, QUIT.
struct Inspect
{
    enum class Then {
        SayQuit,
        StayOpen, ///< hand the session over where sign-in may begin: see Dialogue::handOver
    };

    Security security;
    Patience patience;
    Then then = Then::SayQuit;
};

/// The SMTP client as a pure machine: events in, wants out. It opens nothing, reads no clock and
/// decides alone what is said (RFC 5321, RFC 3207, RFC 8314).
///
/// What always holds, each with a test and a fuzz target:
/// 1. Finish is wanted exactly once, whatever comes in.
/// 2. Nothing secret is wanted before TlsEstablished with a verified identity.
/// 3. Bytes left over when TLS is about to start end the session as tampered; capabilities are
///    replaced after TLS, never merged (RFC 3207 section 4.2).
/// 4. The same input cut at any byte ends the same way. (A reply that stands ready before its
///    command is a violation; but if it arrives only after the command, no client can tell.)
/// 5. Lines, replies and the session are capped in bytes, every wait in time.
class Dialogue : public Speaker
{
public:
    /// Goes on with a report that the dialler began (candidate, addresses, "dns" and "tcp").
    Dialogue(const Inspect &plan, ProbeReport begun);

    [[nodiscard]] QList<Want> on(const Event &event, Instant at) override;
    /// Complete once Finish was wanted.
    [[nodiscard]] const ProbeReport &report() const override { return m_report; }

    /// The session stands, TLS is verified, sign-in is offered, and nothing more is said here.
    [[nodiscard]] bool stands() const { return m_state == State::Standing; }
    /// Gives a session that stands away, once. No Finish was wanted for it, nor ever will be.
    [[nodiscard]] OpenSession handOver();

private:
    enum class State {
        Connecting,
        Handshake,
        Greeting,
        Ehlo,
        Helo,
        StartTls,
        EhloAgain,
        Standing,
        Farewell,
        Over,
    };
    enum class Manners { SayQuit, HangUp };

    void take(const event::Connected &);
    void take(const event::Bytes &bytes);
    void take(const event::TlsEstablished &established);
    void take(const event::TlsFailed &failed);
    void take(const event::DeadlinePassed &);
    void take(const event::PeerClosed &);
    void take(const event::NetworkFailed &);
    void take(const event::Cancelled &);
    void take(const event::Resumed &) { }

    void takeBytesInsteadOfTls(QByteArrayView bytes);
    void readReplies();
    void takeReply(const Reply &reply);
    void takeGreeting(const Reply &reply);
    void takeEhlo(const Reply &reply);
    void takeHelo(const Reply &reply);
    void takeStartTls(const Reply &reply);
    void learnCapabilities(const Reply &reply);

    void startTls();
    void awaitGreeting();
    void sayEhlo(State state, Stage stage);
    [[nodiscard]] outcome::EhloRefused ehloRefused(const Reply &reply, outcome::Helo helo) const;
    void ask(const QByteArray &command, State state);
    void send(const QByteArray &command);

    void begin(Stage stage);
    void endStep();
    void refuse(Outcome outcome, const Reply &reply);
    void breakOff(Outcome outcome);
    void end(Outcome outcome, Manners manners);

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] bool isAnsweredUnasked() const;
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] std::chrono::milliseconds waited() const;

    Inspect m_plan;
    ProbeReport m_report;
    State m_state = State::Connecting;
    Exposure m_exposure = Exposure::InTheClear;
    ReplyReader m_reader;
    Transcript m_transcript;
    qsizetype m_name = 0; ///< which of our names EHLO gives
    std::optional<Reply> m_ehloRefusal; ///< while HELO is tried
    enum class Command {
        Sent,
        HeldBack
    } m_command = Command::Sent; ///< the one now awaiting a reply
    QList<Want> m_wants; ///< what the event at hand led to so far
    Instant m_now {}; ///< of the event at hand
};

} // namespace mailberth::smtp
