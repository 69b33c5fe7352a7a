// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CaughtMail.h"
#include "core/demo/SaslServer.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace mailberth::demo
{

/// How a submission server behaves on one lane.
struct ServerConduct
{
    enum class StartTls { Offered, Withheld };
    enum class SignInInTheClear { Refused, Offered };
    enum class SignIn { ByPassword, ByAppPasswordOnly };

    QByteArray hostName;
    Mailbox mailbox;
    StartTls startTls = StartTls::Offered;
    SignInInTheClear signInInTheClear = SignInInTheClear::Refused;
    SignIn signIn = SignIn::ByPassword;
    qsizetype sizeLimit = 52'428'800; ///< bytes of one message (RFC 1870)
};

/// What a session wants done.
namespace serverwant
{

struct Send
{
    QByteArray bytes;

    friend bool operator==(const Send &, const Send &) = default;
};
struct StartTls // at once: nothing more may be read in the clear
{
    friend bool operator==(const StartTls &, const StartTls &) = default;
};
struct Keep
{
    CaughtMail mail;

    friend bool operator==(const Keep &, const Keep &) = default;
};
struct Close // after what was sent; the last want of all
{
    friend bool operator==(const Close &, const Close &) = default;
};

} // namespace serverwant

using ServerWant =
    std::variant<serverwant::Send, serverwant::StartTls, serverwant::Keep, serverwant::Close>;

/// One session of a submission server as a pure machine: bytes in, wants out (RFC 5321, RFC 6409,
/// RFC 3207, RFC 4954). It is strict, so that a client which is not learns of it here.
class ServerSession
{
public:
    enum class Channel { InTheClear, Encrypted };

    static constexpr qsizetype maxLine = 12'288; ///< bytes of one line (RFC 4954 section 4)
    static constexpr qsizetype maxTextLine = 1'000; ///< of a message's (RFC 5321 section 4.5.3.1.6)
    static constexpr qsizetype maxRecipients = 100; ///< (RFC 5321 section 4.5.3.1.8)
    static constexpr int maxFaults = 20; ///< refused commands before the session is ended
    static constexpr int maxFailedSignIns = 3;

    ServerSession(ServerConduct conduct, Channel channel);

    /// The greeting.
    [[nodiscard]] QList<ServerWant> begin();
    [[nodiscard]] QList<ServerWant> take(QByteArrayView bytes);
    /// TLS stands, after StartTls was wanted: everything said before is forgotten.
    [[nodiscard]] QList<ServerWant> tlsEstablished();
    /// Nothing came for too long.
    [[nodiscard]] QList<ServerWant> idle();

private:
    enum class Mode { Commands, SignIn, Content, AwaitingTls, Over };
    enum class Greeted { No, Helo, Ehlo };
    enum class LineEnd { CrLf, BareLf };
    enum class Addresses { Ascii, Utf8 };
    enum class ContentFault { None, Malformed, TooBig };

    struct Transaction
    {
        CaughtMail mail;
        Addresses addresses;
    };

    void readLine(const QByteArray &line, LineEnd end);
    void command(const QByteArray &line);
    void ehlo(const QByteArray &argument);
    void helo(const QByteArray &argument);
    void startTls(const QByteArray &argument);
    void auth(const QByteArray &argument);
    void signInLine(const QByteArray &line);
    void answerSignIn(const SaslAnswer &answer);
    void refuseSignIn();
    void mail(const QByteArray &argument);
    /// What is wrong with a parameter of MAIL, as a reply; empty if nothing is.
    [[nodiscard]] QByteArray faultOf(const QByteArray &mailParameter) const;
    void rcpt(const QByteArray &argument);
    void data(const QByteArray &argument);
    void contentLine(const QByteArray &line, LineEnd end);
    void endContent();

    [[nodiscard]] QByteArray capabilities() const;
    [[nodiscard]] bool maySignIn() const;
    void reply(const QByteArray &line);
    void refuse(const QByteArray &line); ///< a reply that counts as a fault
    void end();

    ServerConduct m_conduct;
    Channel m_channel;
    Mode m_mode = Mode::Commands;
    Greeted m_greeted = Greeted::No;
    std::optional<SaslServer> m_exchange;
    bool m_signedIn = false;
    std::optional<Transaction> m_transaction;
    ContentFault m_contentFault = ContentFault::None;
    LineEnd m_lastContentEnd = LineEnd::CrLf;
    int m_faults = 0;
    int m_failedSignIns = 0;
    QByteArray m_buffer;
    QList<ServerWant> m_wants;
};

} // namespace mailberth::demo
