// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Endpoint.h"
#include "core/model/ProbeReport.h"
#include "core/model/TlsFacts.h"
#include "core/smtp/ReplyReader.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth::smtp
{

/// What happens to a dialogue. Time is an event, so that no test has to wait for it.
namespace event
{

struct Connected
{
};

struct Bytes // as they came, cut anywhere
{
    QByteArray data;
};

/// The handshake ended. Whether the peer proved its name stands in the facts.
struct TlsEstablished
{
    TlsFacts facts;
};

struct TlsFailed
{
    HandshakeFault fault = HandshakeFault::Other;
    std::optional<TlsFacts> facts; ///< with certificate faults: the certificate was the reason
    QString diagnostic;
};

struct DeadlinePassed // of the last wanted deadline, or the survey's
{
};

struct PeerClosed
{
};

struct NetworkFailed // reset, route lost
{
};

struct Cancelled
{
};

} // namespace event

using Event = std::variant<event::Connected, event::Bytes, event::TlsEstablished, event::TlsFailed,
    event::DeadlinePassed, event::PeerClosed, event::NetworkFailed, event::Cancelled>;

/// What a dialogue asks its driver to do, in order.
namespace want
{

enum class Sensitivity { Public, Secret };

struct Send
{
    QByteArray bytes;
    Sensitivity sensitivity = Sensitivity::Public;

    friend bool operator==(const Send &, const Send &) = default;
};

/// Start the handshake now. The driver makes sure that nothing lies unread anywhere, and feeds what
/// does as event::Bytes instead of starting.
struct StartTls
{
    friend bool operator==(const StartTls &, const StartTls &) = default;
};

struct Deadline // replaces the one before
{
    std::chrono::milliseconds after;

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// The outcome stands in the report. Comes exactly once; a polite farewell may follow it.
struct Finish
{
    friend bool operator==(const Finish &, const Finish &) = default;
};

struct Close // the last want of all
{
    friend bool operator==(const Close &, const Close &) = default;
};

} // namespace want

using Want = std::variant<want::Send, want::StartTls, want::Deadline, want::Finish, want::Close>;

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
    Security security;
    Patience patience;
};

/// The SMTP client as a pure machine: events in, wants out. It opens nothing, reads no clock and
/// decides alone what is said (RFC 5321, RFC 3207, RFC 8314).
///
/// What always holds, each with a test and a fuzz target:
/// 1. Finish is wanted exactly once, whatever comes in.
/// 2. Nothing secret is wanted before TlsEstablished with a verified identity.
/// 3. Bytes left over when TLS is about to start end the session as tampered; capabilities are
///    replaced after TLS, never merged (RFC 3207 section 4.2).
/// 4. The same input cut at any byte ends the same way.
/// 5. Lines, replies and the session are capped in bytes, every wait in time.
class Dialogue
{
public:
    /// Goes on with a report that the dialler began (candidate, addresses, "dns" and "tcp").
    Dialogue(const Inspect &plan, ProbeReport begun);

    /// Takes one event that happened at `at` and answers what to do now.
    [[nodiscard]] QList<Want> on(const Event &event, Instant at);

    /// What is known so far; complete once Finish was wanted.
    [[nodiscard]] const ProbeReport &report() const { return m_report; }

private:
    // Private parts: see Dialogue.cpp.
    enum class State {
        Connecting,
        Handshake,
        Greeting,
        Ehlo,
        Helo,
        StartTls,
        EhloAgain,
        Farewell,
        Over,
    };

    Inspect m_plan;
    ProbeReport m_report;
    ReplyReader m_reader;
    State m_state = State::Connecting;
};

} // namespace mailberth::smtp
