// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/ServerSession.h"

#include "core/model/Overloaded.h"
#include "core/smtp/Base64.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace mailberth::demo
{

namespace
{

constexpr qsizetype maxPath = 256; ///< octets with brackets (RFC 5321 section 4.5.3.1.3)

/// What stands behind "FROM:" or "TO:": a path, then parameters.
struct PathArgument
{
    QByteArray address; ///< without the brackets; empty for the null path
    QList<QByteArray> parameters; ///< keywords in capitals, values as they are
};

bool isPrintableAscii(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool hasControls(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QByteArray withKeywordInCapitals(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    if (equals < 0)
        return parameter.toUpper();
    return parameter.left(equals).toUpper() + parameter.mid(equals);
}

/// Reads "FROM:<path> PARAMETER…". Spaces before the path are no syntax (RFC 5321 section 3.3), and
/// quoted local parts with a ">" are more than a demonstration needs.
std::optional<PathArgument> readPath(const QByteArray &argument, const QByteArray &keyword)
{
    if (argument.left(keyword.size()).toUpper() != keyword || argument.size() > 4 * maxPath)
        return std::nullopt;
    const QByteArray rest = argument.mid(keyword.size());
    const qsizetype end = rest.indexOf('>');
    if (!rest.startsWith('<') || end < 0 || end >= maxPath)
        return std::nullopt;
    const QByteArray address = rest.mid(1, end - 1);
    if (hasControls(address) || address.contains(' ') || address.contains('<'))
        return std::nullopt;

    PathArgument path { .address = address, .parameters = {} };
    const QByteArray tail = rest.mid(end + 1);
    if (tail.isEmpty())
        return path;
    if (!tail.startsWith(' '))
        return std::nullopt;
    for (const QByteArray &parameter : tail.mid(1).split(' ')) {
        if (parameter.isEmpty() || !isPrintableAscii(parameter))
            return std::nullopt;
        path.parameters.append(withKeywordInCapitals(parameter));
    }
    return path;
}

bool isMailbox(const QByteArray &address)
{
    const qsizetype at = address.lastIndexOf('@');
    return at > 0 && at < address.size() - 1;
}

} // namespace

// Where a session stands and what takes it on:
//
//   Commands     a line                → whatever the command says
//                STARTTLS, answered 220 → AwaitingTls (bytes behind it end the session instead)
//                AUTH, challenged 334  → SignIn
//                DATA, answered 354    → Content
//                QUIT, too many faults, too long a line, idleness → Over
//   SignIn       a line                → SignIn (next challenge) | Commands (235, 5xx) | Over (421)
//   Content      "." between CR LFs    → Commands (250, 552, 554)
//   AwaitingTls  TLS stands            → Commands, with nothing kept from before
//                bytes in the clear    → Over
//   Over         —

ServerSession::ServerSession(ServerConduct conduct, Channel channel)
    : m_conduct(std::move(conduct))
    , m_channel(channel)
{
}

QList<ServerWant> ServerSession::begin()
{
    reply("220 " + m_conduct.hostName + " ESMTP Mailberth demonstration");
    return std::exchange(m_wants, {});
}

QList<ServerWant> ServerSession::take(QByteArrayView bytes)
{
    if (m_mode == Mode::AwaitingTls)
        end();
    if (m_mode == Mode::Over)
        return std::exchange(m_wants, {});

    m_buffer.append(bytes);
    while (m_mode != Mode::Over && m_mode != Mode::AwaitingTls) {
        const qsizetype feed = m_buffer.indexOf('\n');
        if (feed > maxLine || (feed < 0 && m_buffer.size() > maxLine)) {
            reply("500 5.5.6 line too long, closing");
            end();
            break;
        }
        if (feed < 0)
            break;
        const bool crLf = feed > 0 && m_buffer.at(feed - 1) == '\r';
        const QByteArray line = m_buffer.left(crLf ? feed - 1 : feed);
        m_buffer.remove(0, feed + 1);
        readLine(line, crLf ? LineEnd::CrLf : LineEnd::BareLf);
    }
    return std::exchange(m_wants, {});
}

QList<ServerWant> ServerSession::tlsEstablished()
{
    m_channel = Channel::Encrypted;
    m_mode = Mode::Commands;
    m_greeted = Greeted::No;
    m_exchange.reset();
    m_signedIn = false;
    m_transaction.reset();
    m_buffer.clear();
    return std::exchange(m_wants, {});
}

QList<ServerWant> ServerSession::idle()
{
    if (m_mode == Mode::Over)
        return {};
    if (m_mode != Mode::AwaitingTls)
        reply("421 4.4.2 " + m_conduct.hostName + " waited too long");
    end();
    return std::exchange(m_wants, {});
}

void ServerSession::readLine(const QByteArray &line, LineEnd lineEnd)
{
    if (m_mode == Mode::Content) {
        contentLine(line, lineEnd);
        return;
    }
    if (lineEnd == LineEnd::BareLf || hasControls(line)) {
        refuse("500 5.5.2 a line ends with CR LF and holds no control characters");
        return;
    }
    m_mode == Mode::SignIn ? signInLine(line) : command(line);
}

void ServerSession::command(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray verb = line.left(space < 0 ? line.size() : space).toUpper();
    const QByteArray argument = space < 0 ? QByteArray() : line.mid(space + 1);

    if (verb == "EHLO")
        ehlo(argument);
    else if (verb == "HELO")
        helo(argument);
    else if (verb == "STARTTLS")
        startTls(argument);
    else if (verb == "AUTH")
        auth(argument);
    else if (verb == "MAIL")
        mail(argument);
    else if (verb == "RCPT")
        rcpt(argument);
    else if (verb == "DATA")
        data(argument);
    else if (verb == "RSET") {
        m_transaction.reset();
        reply("250 2.0.0 ok");
    } else if (verb == "NOOP")
        reply("250 2.0.0 ok");
    else if (verb == "VRFY")
        reply("252 2.5.0 send it and see");
    else if (verb == "QUIT") {
        reply("221 2.0.0 " + m_conduct.hostName + " closing");
        end();
    } else
        refuse("500 5.5.2 not a command here");
}

void ServerSession::ehlo(const QByteArray &argument)
{
    if (argument.isEmpty() || !isPrintableAscii(argument)) {
        refuse("501 5.5.4 EHLO needs one name");
        return;
    }
    m_greeted = Greeted::Ehlo;
    m_transaction.reset();
    reply(capabilities());
}

void ServerSession::helo(const QByteArray &argument)
{
    if (argument.isEmpty() || !isPrintableAscii(argument)) {
        refuse("501 5.5.4 HELO needs one name");
        return;
    }
    m_greeted = Greeted::Helo;
    m_transaction.reset();
    reply("250 " + m_conduct.hostName);
}

QByteArray ServerSession::capabilities() const
{
    QList<QByteArray> lines { m_conduct.hostName, "PIPELINING",
        "SIZE " + QByteArray::number(m_conduct.sizeLimit), "8BITMIME", "SMTPUTF8",
        "ENHANCEDSTATUSCODES" };
    if (m_channel == Channel::InTheClear && m_conduct.startTls == ServerConduct::StartTls::Offered)
        lines.append("STARTTLS");
    if (maySignIn())
        lines.append("AUTH " + SaslServer::mechanisms().join(' '));
    const QByteArray last = lines.takeLast();
    return "250-" + lines.join("\r\n250-") + "\r\n250 " + last;
}

bool ServerSession::maySignIn() const
{
    return m_channel == Channel::Encrypted
        || m_conduct.signInInTheClear == ServerConduct::SignInInTheClear::Offered;
}

void ServerSession::startTls(const QByteArray &argument)
{
    if (m_channel == Channel::Encrypted)
        return refuse("503 5.5.1 TLS stands already");
    if (m_conduct.startTls == ServerConduct::StartTls::Withheld)
        return refuse("502 5.5.1 not implemented");
    if (!argument.isEmpty())
        return refuse("501 5.5.4 STARTTLS takes no parameter");
    if (m_greeted != Greeted::Ehlo)
        return refuse("503 5.5.1 EHLO first");
    // RFC 3207 section 4: STARTTLS is the last command of a group. What somebody on the way put
    // behind it must not be taken for something said inside TLS (CVE-2011-0411).
    if (!m_buffer.isEmpty()) {
        refuse("554 5.5.1 nothing may follow STARTTLS");
        end();
        return;
    }
    reply("220 2.0.0 begin TLS");
    m_wants.append(serverwant::StartTls {});
    m_mode = Mode::AwaitingTls;
}

void ServerSession::auth(const QByteArray &argument)
{
    if (!maySignIn())
        return refuse("538 5.7.11 encryption required");
    if (m_greeted != Greeted::Ehlo)
        return refuse("503 5.5.1 EHLO first");
    if (m_signedIn || m_transaction)
        return refuse("503 5.5.1 not now");
    const QList<QByteArray> words = argument.split(' ');
    if (words.size() > 2 || words.constFirst().isEmpty() || words.constLast().isEmpty())
        return refuse("501 5.5.4 AUTH needs a mechanism and at most one response");
    const auto mechanism = SaslServer::mechanismFromName(words.constFirst());
    if (!mechanism)
        return refuse("504 5.5.4 no such mechanism here");

    m_exchange.emplace(*mechanism, m_conduct.mailbox);
    if (words.size() == 1)
        return answerSignIn(m_exchange->begin(std::nullopt));
    signInLine(words.at(1) == "=" ? QByteArray() : words.at(1));
}

void ServerSession::signInLine(const QByteArray &line)
{
    const bool first = std::exchange(m_mode, Mode::Commands) != Mode::SignIn;
    if (line == "*")
        return refuse("501 5.7.0 sign-in cancelled");
    const auto response = smtp::fromStrictBase64(line);
    if (!response)
        return refuse("501 5.5.2 this is not Base64");
    answerSignIn(first ? m_exchange->begin(*response) : m_exchange->on(*response));
}

void ServerSession::answerSignIn(const SaslAnswer &answer)
{
    std::visit(Overloaded {
                   [this](const sasl::Challenge &challenge) {
                       m_mode = Mode::SignIn;
                       reply("334 " + challenge.bytes.toBase64());
                   },
                   [this](const sasl::Accepted &) {
                       m_signedIn = true;
                       reply("235 2.7.0 signed in");
                   },
                   [this](const sasl::Refused &) { refuseSignIn(); },
                   [this](const sasl::Malformed &) { refuse("501 5.5.2 malformed response"); },
               },
        answer);
}

void ServerSession::refuseSignIn()
{
    if (m_conduct.signIn == ServerConduct::SignIn::ByAppPasswordOnly)
        refuse("534-5.7.9 Application-specific password required.\r\n"
               "534 5.7.9 Create one in the settings of your account.");
    else
        refuse("535 5.7.8 user name or password wrong");
    if (++m_failedSignIns < maxFailedSignIns || m_mode == Mode::Over)
        return;
    reply("421 4.7.0 too many failed sign-ins");
    end();
}

void ServerSession::mail(const QByteArray &argument)
{
    if (m_greeted == Greeted::No)
        return refuse("503 5.5.1 EHLO first");
    if (!m_signedIn)
        return refuse(maySignIn() ? "530 5.7.0 authentication required"
                                  : "530 5.7.0 must issue a STARTTLS command first");
    if (m_transaction)
        return refuse("503 5.5.1 one sender at a time");
    const auto path = readPath(argument, "FROM:");
    if (!path || (!path->address.isEmpty() && !isMailbox(path->address)))
        return refuse("501 5.1.7 malformed sender");

    for (const QByteArray &parameter : path->parameters) {
        const QByteArray fault = faultOf(parameter);
        if (!fault.isEmpty())
            return refuse(fault);
    }
    const auto addresses =
        path->parameters.contains("SMTPUTF8") ? Addresses::Utf8 : Addresses::Ascii;
    if (addresses == Addresses::Ascii && !isAscii(path->address))
        return refuse("550 5.6.7 this sender needs SMTPUTF8");
    m_transaction = Transaction { .mail = { .sender = path->address }, .addresses = addresses };
    reply("250 2.1.0 sender ok");
}

QByteArray ServerSession::faultOf(const QByteArray &mailParameter) const
{
    if (m_greeted == Greeted::Ehlo && mailParameter.startsWith("SIZE=")) {
        bool isNumber = false;
        const quint64 size = mailParameter.mid(5).toULongLong(&isNumber);
        if (isNumber)
            return size > static_cast<quint64>(m_conduct.sizeLimit) ? "552 5.3.4 message too big"
                                                                    : QByteArray();
    }
    const QByteArray flag = mailParameter.toUpper();
    const bool known = flag == "SMTPUTF8" || flag == "BODY=7BIT" || flag == "BODY=8BITMIME"
        || flag.startsWith("AUTH="); // RFC 4954 section 5
    return known && m_greeted == Greeted::Ehlo ? QByteArray() : "555 5.5.4 unknown parameter";
}

void ServerSession::rcpt(const QByteArray &argument)
{
    if (!m_transaction)
        return refuse("503 5.5.1 MAIL first");
    const auto path = readPath(argument, "TO:");
    if (!path || !isMailbox(path->address))
        return refuse("501 5.1.3 malformed recipient");
    if (!path->parameters.isEmpty())
        return refuse("555 5.5.4 unknown parameter");
    if (m_transaction->addresses == Addresses::Ascii && !isAscii(path->address))
        return refuse("553 5.6.7 this recipient needs SMTPUTF8");
    if (m_transaction->mail.recipients.size() >= maxRecipients)
        return refuse("452 4.5.3 too many recipients");
    m_transaction->mail.recipients.append(path->address);
    reply("250 2.1.5 recipient ok");
}

void ServerSession::data(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return refuse("501 5.5.4 DATA takes no parameter");
    if (!m_transaction || m_transaction->mail.recipients.isEmpty())
        return refuse("503 5.5.1 MAIL and RCPT first");
    m_mode = Mode::Content;
    m_contentFault = ContentFault::None;
    m_lastContentEnd = LineEnd::CrLf;
    reply("354 go ahead, end with a dot");
}

// Only CR LF ends a line, and only CR LF "." CR LF the message: whatever else looks like an end is
// how mails are smuggled (CVE-2023-51764).
void ServerSession::contentLine(const QByteArray &line, LineEnd lineEnd)
{
    const LineEnd before = std::exchange(m_lastContentEnd, lineEnd);
    if (line == "." && lineEnd == LineEnd::CrLf && before == LineEnd::CrLf)
        return endContent();

    const bool wellFormed = lineEnd == LineEnd::CrLf && !line.contains('\r') && !line.contains('\0')
        && line.size() + 2 <= maxTextLine + 1; // a stuffed dot is not text
    QByteArray &content = m_transaction->mail.content;
    const QByteArray text = line.startsWith('.') ? line.mid(1) : line;
    if (!wellFormed)
        m_contentFault = ContentFault::Malformed;
    else if (content.size() + text.size() + 2 > m_conduct.sizeLimit)
        m_contentFault = ContentFault::TooBig;
    if (m_contentFault == ContentFault::None)
        content += text + "\r\n";
    else
        content.clear();
}

void ServerSession::endContent()
{
    m_mode = Mode::Commands;
    const CaughtMail caught = std::exchange(m_transaction, std::nullopt)->mail;
    switch (m_contentFault) {
    case ContentFault::Malformed:
        return refuse("554 5.6.0 malformed message: bare CR or LF, a NUL, or a line too long");
    case ContentFault::TooBig:
        return refuse("552 5.3.4 message too big");
    case ContentFault::None:
        break;
    }
    const QByteArray queueId =
        QCryptographicHash::hash(caught.content, QCryptographicHash::Sha256).toHex().left(12);
    m_wants.append(serverwant::Keep { caught });
    reply("250 2.0.0 caught as " + queueId);
}

void ServerSession::reply(const QByteArray &line)
{
    auto *latest = m_wants.isEmpty() ? nullptr : std::get_if<serverwant::Send>(&m_wants.last());
    if (latest)
        latest->bytes += line + "\r\n";
    else
        m_wants.append(serverwant::Send { line + "\r\n" });
}

void ServerSession::refuse(const QByteArray &line)
{
    reply(line);
    if (++m_faults < maxFaults)
        return;
    reply("421 4.7.0 too many faults");
    end();
}

void ServerSession::end()
{
    if (m_mode == Mode::Over)
        return;
    m_mode = Mode::Over;
    m_buffer.clear();
    m_wants.append(serverwant::Close {});
}

} // namespace mailberth::demo
