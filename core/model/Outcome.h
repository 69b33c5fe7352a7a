// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/TlsFacts.h"
#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth
{

/// The part of a session in which something happened. Its ids are the timeline's step names.
enum class Stage {
    Resolve, ///< "dns"
    Connect, ///< "tcp"
    Greeting, ///< "greeting"
    Ehlo, ///< "ehlo": the first EHLO; on 465 it is already encrypted
    StartTls, ///< "starttls": the request and its answer
    Handshake, ///< "tls"
    EhloAgain, ///< "ehlo2": after STARTTLS
    Auth, ///< "auth"
    Message, ///< "message"
};

[[nodiscard]] QString id(Stage stage);

/// The endings of a probe, grouped by whose fault it is. Each has a stable code (`code(outcome)`).
namespace outcome
{

// --- none yet

struct Running // the probe has not ended
{
    friend bool operator==(const Running &, const Running &) = default;
};

// --- nobody's

/// Proven: the certificate is verified and sign-in is offered after TLS.
struct Ready
{
    friend bool operator==(const Ready &, const Ready &) = default;
};

// --- the network's

struct Refused // every address refused the connection
{
    friend bool operator==(const Refused &, const Refused &) = default;
};

/// There is no way from here to any of the addresses (no route, no interface, not permitted).
struct NoRoute
{
    QString diagnostic;

    friend bool operator==(const NoRoute &, const NoRoute &) = default;
};

/// Nothing came for `waited` at `stage`.
struct TimedOut
{
    Stage stage;
    std::chrono::milliseconds waited;

    friend bool operator==(const TimedOut &, const TimedOut &) = default;
};

enum class Ending { Closed, Reset };

[[nodiscard]] QString id(Ending ending);

/// The connection ended before the answer did.
struct ConnectionLost
{
    Stage stage;
    Ending ending;

    friend bool operator==(const ConnectionLost &, const ConnectionLost &) = default;
};

/// The proxy on the way said no or spoke nonsense.
struct ProxyFailed
{
    QString diagnostic;

    friend bool operator==(const ProxyFailed &, const ProxyFailed &) = default;
};

// --- the peer's

/// The name has no address. `systemAsked`: the system's own look-up was asked as well.
struct NameNotFound
{
    friend bool operator==(const NameNotFound &, const NameNotFound &) = default;
};

/// DNS itself did not work for this name (SERVFAIL, no answer): nothing is known of the name.
struct NameServiceFailed
{
    QString diagnostic;

    friend bool operator==(const NameServiceFailed &, const NameServiceFailed &) = default;
};

struct GreetingRefused // 554, 421 or another greeting that is not 220
{
    smtp::Reply reply;

    friend bool operator==(const GreetingRefused &, const GreetingRefused &) = default;
};

enum class Helo {
    Accepted,
    Refused,
    Unanswered, ///< sent, and nothing came
    NotSent,
};

[[nodiscard]] QString id(Helo helo);

/// EHLO is not understood, and HELO was then tried only to learn (RFC 5321 section 3.2); or none of
/// the names that we gave in it was taken.
struct EhloRefused
{
    smtp::Reply reply;
    Helo helo;
    QStringList names {}; ///< as given in EHLO, in order

    friend bool operator==(const EhloRefused &, const EhloRefused &) = default;
};

struct StartTlsNotOffered
{
    friend bool operator==(const StartTlsNotOffered &, const StartTlsNotOffered &) = default;
};

struct StartTlsRefused
{
    smtp::Reply reply;

    friend bool operator==(const StartTlsRefused &, const StartTlsRefused &) = default;
};

/// Bytes stood behind the answer to STARTTLS, where none may (RFC 3207 section 4.2).
struct Tampered
{
    QByteArray surplus; ///< at most 512 bytes

    friend bool operator==(const Tampered &, const Tampered &) = default;
};

enum class Protocol { Http, Imap, Pop3, Tls, Unknown };

[[nodiscard]] QString id(Protocol protocol);

/// The peer speaks, but not SMTP.
struct NotSmtp
{
    Protocol spoken;
    QByteArray beginning; ///< at most 512 bytes

    friend bool operator==(const NotSmtp &, const NotSmtp &) = default;
};

enum class Violation {
    LineTooLong,
    ReplyTooLong,
    SessionTooLong,
    MixedCodes, ///< the lines of one reply carry different codes (RFC 5321 section 4.2.1)
    MalformedReply, ///< no code, a NUL, a bare CR
    Unsolicited, ///< a reply to nothing that was asked
};

[[nodiscard]] QString id(Violation violation);

struct ProtocolViolation
{
    Stage stage;
    Violation violation;

    friend bool operator==(const ProtocolViolation &, const ProtocolViolation &) = default;
};

struct HandshakeFailed
{
    HandshakeFault fault;
    QString diagnostic; ///< the TLS library's text, for helpdesk people

    friend bool operator==(const HandshakeFailed &, const HandshakeFailed &) = default;
};

// --- policy's: it works, but must not be used

struct CertificateRefused // the facts stand in the report's TlsFacts
{
    friend bool operator==(const CertificateRefused &, const CertificateRefused &) = default;
};

struct NoSignIn // TLS is fine, but no AUTH is offered after it
{
    friend bool operator==(const NoSignIn &, const NoSignIn &) = default;
};

// --- ours

struct Cancelled // stopped by the person, or because nothing better could come
{
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
};

} // namespace outcome

using Outcome = std::variant<outcome::Running, outcome::Ready, outcome::Refused, outcome::NoRoute,
    outcome::TimedOut, outcome::ConnectionLost, outcome::ProxyFailed, outcome::NameNotFound,
    outcome::NameServiceFailed, outcome::GreetingRefused, outcome::EhloRefused,
    outcome::StartTlsNotOffered, outcome::StartTlsRefused, outcome::Tampered, outcome::NotSmtp,
    outcome::ProtocolViolation, outcome::HandshakeFailed, outcome::CertificateRefused,
    outcome::NoSignIn, outcome::Cancelled>;

/// The stable code of an outcome: "ready", "refused", "timed-out", "certificate-refused", …
[[nodiscard]] QString code(const Outcome &outcome);

} // namespace mailberth
