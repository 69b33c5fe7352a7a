// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Outcome.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString id(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return QStringLiteral("dns");
    case Stage::Connect:
        return QStringLiteral("tcp");
    case Stage::Greeting:
        return QStringLiteral("greeting");
    case Stage::Ehlo:
        return QStringLiteral("ehlo");
    case Stage::StartTls:
        return QStringLiteral("starttls");
    case Stage::Handshake:
        return QStringLiteral("tls");
    case Stage::EhloAgain:
        return QStringLiteral("ehlo2");
    case Stage::Auth:
        return QStringLiteral("auth");
    case Stage::Message:
        return QStringLiteral("message");
    }
    Q_UNREACHABLE();
}

namespace outcome
{

QString id(Ending ending)
{
    switch (ending) {
    case Ending::Closed:
        return QStringLiteral("closed");
    case Ending::Reset:
        return QStringLiteral("reset");
    }
    Q_UNREACHABLE();
}

QString id(Helo helo)
{
    switch (helo) {
    case Helo::Accepted:
        return QStringLiteral("accepted");
    case Helo::Refused:
        return QStringLiteral("refused");
    case Helo::Unanswered:
        return QStringLiteral("unanswered");
    case Helo::NotSent:
        return QStringLiteral("not-sent");
    }
    Q_UNREACHABLE();
}

QString id(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Http:
        return QStringLiteral("http");
    case Protocol::Imap:
        return QStringLiteral("imap");
    case Protocol::Pop3:
        return QStringLiteral("pop3");
    case Protocol::Tls:
        return QStringLiteral("tls");
    case Protocol::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString id(Violation violation)
{
    switch (violation) {
    case Violation::LineTooLong:
        return QStringLiteral("line-too-long");
    case Violation::ReplyTooLong:
        return QStringLiteral("reply-too-long");
    case Violation::SessionTooLong:
        return QStringLiteral("session-too-long");
    case Violation::MixedCodes:
        return QStringLiteral("mixed-codes");
    case Violation::MalformedReply:
        return QStringLiteral("malformed-reply");
    case Violation::Unsolicited:
        return QStringLiteral("unsolicited");
    }
    Q_UNREACHABLE();
}

} // namespace outcome

QString code(const Outcome &outcome)
{
    using namespace outcome;
    return std::visit(
        Overloaded {
            [](const Running &) { return QStringLiteral("running"); },
            [](const Ready &) { return QStringLiteral("ready"); },
            [](const Refused &) { return QStringLiteral("refused"); },
            [](const NoRoute &) { return QStringLiteral("no-route"); },
            [](const TimedOut &) { return QStringLiteral("timed-out"); },
            [](const ConnectionLost &) { return QStringLiteral("connection-lost"); },
            [](const ProxyFailed &) { return QStringLiteral("proxy-failed"); },
            [](const NameNotFound &) { return QStringLiteral("name-not-found"); },
            [](const NameServiceFailed &) { return QStringLiteral("name-service-failed"); },
            [](const GreetingRefused &) { return QStringLiteral("greeting-refused"); },
            [](const EhloRefused &) { return QStringLiteral("ehlo-refused"); },
            [](const StartTlsNotOffered &) { return QStringLiteral("starttls-not-offered"); },
            [](const StartTlsRefused &) { return QStringLiteral("starttls-refused"); },
            [](const Tampered &) { return QStringLiteral("tampered"); },
            [](const NotSmtp &) { return QStringLiteral("not-smtp"); },
            [](const ProtocolViolation &) { return QStringLiteral("protocol-violation"); },
            [](const HandshakeFailed &) { return QStringLiteral("handshake-failed"); },
            [](const CertificateRefused &) { return QStringLiteral("certificate-refused"); },
            [](const NoSignIn &) { return QStringLiteral("no-sign-in"); },
            [](const Cancelled &) { return QStringLiteral("cancelled"); },
        },
        outcome);
}

} // namespace mailberth
