// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/ServerSession.h"

#include "core/model/Overloaded.h"

#include "tests/support/LogGuard.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::demo;

using Channel = ServerSession::Channel;
using Dialogue = QList<QByteArray>; ///< what the client says and the server answers, in turn

namespace
{

/// A session whose wants are kept apart by kind.
class Conducted
{
public:
    explicit Conducted(Channel channel = Channel::Encrypted, ServerConduct conduct = usual())
        : m_session(std::move(conduct), channel)
    {
    }

    static ServerConduct usual()
    {
        return { .hostName = "mx.harbour.example",
            .mailbox = { "ann@harbour.example", "berth-465" },
            .sizeLimit = 200 };
    }

    /// What the server says to this.
    QByteArray greeting() { return obeyed(m_session.begin()); }
    QByteArray to(const QByteArray &bytes) { return obeyed(m_session.take(bytes)); }
    QByteArray toIdleness() { return obeyed(m_session.idle()); }
    QByteArray toTls() { return obeyed(m_session.tlsEstablished()); }
    void signIn()
    {
        to("EHLO client.example\r\nAUTH PLAIN "
           "AGFubkBoYXJib3VyLmV4YW1wbGUAYmVydGgtNDY1\r\n");
    }

    QList<CaughtMail> caught;
    int tlsWanted = 0;
    int closed = 0;

private:
    QByteArray obeyed(const QList<ServerWant> &wants)
    {
        QByteArray said;
        for (const ServerWant &want : wants) {
            // Nothing may follow the last want of all.
            if (closed > 0)
                return "said after closing";
            std::visit(Overloaded {
                           [&](const serverwant::Send &send) { said += send.bytes; },
                           [&](const serverwant::StartTls &) { ++tlsWanted; },
                           [&](const serverwant::Keep &keep) { caught.append(keep.mail); },
                           [&](const serverwant::Close &) { ++closed; },
                       },
                want);
        }
        return said;
    }

    ServerSession m_session;
};

/// Everything but the codes: "250 2.0.0 ok" is "250 2.0.0".
QByteArray codesOf(const QByteArray &replies)
{
    QList<QByteArray> codes;
    for (const QByteArray &line : replies.split('\n')) {
        if (line.isEmpty())
            continue;
        const QList<QByteArray> words = line.split(' ');
        const bool enhanced =
            words.size() > 1 && words.at(1).count('.') == 2 && words.at(1).at(0) == line.at(0);
        codes.append(enhanced ? words.at(0) + ' ' + words.at(1) : line.left(3));
    }
    return codes.join('\n');
}

constexpr auto plainOfAnn = "AGFubkBoYXJib3VyLmV4YW1wbGUAYmVydGgtNDY1";

} // namespace

class TstServerSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void itGreetsAsEsmtp();
    void capabilitiesFitTheChannel_data();
    void capabilitiesFitTheChannel();
    void aCommandIsAnswered_data();
    void aCommandIsAnswered();
    void signInIsAnswered_data();
    void signInIsAnswered();
    void aSignedInClientIsAnswered_data();
    void aSignedInClientIsAnswered();
    void aMessageIsCaughtOrNot_data();
    void aMessageIsCaughtOrNot();
    void startTlsForgetsEverythingSaidBefore();
    void startTlsEndsWhereSomethingFollows_data();
    void startTlsEndsWhereSomethingFollows();
    void aFaultyClientIsEndedSooner_data();
    void aFaultyClientIsEndedSooner();
    void idlenessEndsTheSession_data();
    void idlenessEndsTheSession();
    void theSameBytesCutAnywhereGetTheSameAnswers();
    void noBytesBringItDown();
};

void TstServerSession::itGreetsAsEsmtp()
{
    Conducted session;
    QCOMPARE(session.greeting(), "220 mx.harbour.example ESMTP Mailberth demonstration\r\n");
    QCOMPARE(session.closed, 0);
}

void TstServerSession::capabilitiesFitTheChannel_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<ServerConduct::StartTls>("startTls");
    QTest::addColumn<ServerConduct::SignInInTheClear>("inTheClear");
    QTest::addColumn<QByteArray>("last");

    using StartTls = ServerConduct::StartTls;
    using InTheClear = ServerConduct::SignInInTheClear;
    const QByteArray plainEnd = "250-ENHANCEDSTATUSCODES\r\n250 STARTTLS\r\n";
    const QByteArray auth = "250 AUTH SCRAM-SHA-256 PLAIN LOGIN\r\n";
    QTest::newRow("in the clear: STARTTLS and no AUTH")
        << Channel::InTheClear << StartTls::Offered << InTheClear::Refused << plainEnd;
    QTest::newRow("encrypted: AUTH and no STARTTLS")
        << Channel::Encrypted << StartTls::Offered << InTheClear::Refused
        << QByteArray("250-ENHANCEDSTATUSCODES\r\n" + auth);
    QTest::newRow("stripped: AUTH in the clear")
        << Channel::InTheClear << StartTls::Withheld << InTheClear::Offered
        << QByteArray("250-ENHANCEDSTATUSCODES\r\n" + auth);
    QTest::newRow("both in the clear")
        << Channel::InTheClear << StartTls::Offered << InTheClear::Offered
        << QByteArray("250-STARTTLS\r\n" + auth);
}

void TstServerSession::capabilitiesFitTheChannel()
{
    QFETCH(const Channel, channel);
    QFETCH(const ServerConduct::StartTls, startTls);
    QFETCH(const ServerConduct::SignInInTheClear, inTheClear);
    QFETCH(const QByteArray, last);

    ServerConduct conduct = Conducted::usual();
    conduct.startTls = startTls;
    conduct.signInInTheClear = inTheClear;
    Conducted session(channel, conduct);
    const QByteArray offered = session.to("EHLO client.example\r\n");
    QVERIFY(offered.startsWith("250-mx.harbour.example\r\n250-PIPELINING\r\n250-SIZE 200\r\n"
                               "250-8BITMIME\r\n250-SMTPUTF8\r\n"));
    QVERIFY2(offered.endsWith(last), offered.constData());
    QCOMPARE(offered.count("STARTTLS"), qsizetype(last.contains("STARTTLS") ? 1 : 0));
    QCOMPARE(offered.count("AUTH"), qsizetype(last.contains("AUTH") ? 1 : 0));
}

// Before sign-in, in the clear with STARTTLS on offer.
void TstServerSession::aCommandIsAnswered_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("codes");

    const auto row = [](const char *name, const QByteArray &said, const QByteArray &codes) {
        QTest::newRow(name) << said << codes;
    };
    row("HELO", "HELO client.example", "250");
    row("HELO without a name", "HELO", "501 5.5.4");
    row("EHLO without a name", "EHLO ", "501 5.5.4");
    row("EHLO with two names", "EHLO a b", "501 5.5.4");
    row("EHLO with an address literal", "ehlo [192.0.2.1]", "250\n250\n250\n250\n250\n250\n250");
    row("NOOP", "NOOP", "250 2.0.0");
    row("NOOP with words", "noop is here", "250 2.0.0");
    row("RSET", "RSET", "250 2.0.0");
    row("VRFY tells nothing", "VRFY ann", "252 2.5.0");
    row("an unknown command", "TURN", "500 5.5.2");
    row("no command at all", "", "500 5.5.2");
    row("a look-alike of STARTTLS", "STARTTLSX", "500 5.5.2");
    row("MAIL before EHLO", "MAIL FROM:<ann@harbour.example>", "503 5.5.1");
    row("RCPT before MAIL", "RCPT TO:<ann@harbour.example>", "503 5.5.1");
    row("DATA before MAIL", "DATA", "503 5.5.1");
    row("MAIL in the clear", "HELO a\r\nMAIL FROM:<ann@harbour.example>", "250\n530 5.7.0");
    row("AUTH in the clear", "EHLO a\r\nAUTH PLAIN",
        "250\n250\n250\n250\n250\n250\n250\n538 5.7.11");
    row("STARTTLS before EHLO", "STARTTLS", "503 5.5.1");
    row("STARTTLS after HELO", "HELO a\r\nSTARTTLS", "250\n503 5.5.1");
    row("STARTTLS with a parameter", "STARTTLS now", "501 5.5.4");
    row("a NUL in a line", QByteArray("NO\0OP", 5), "500 5.5.2");
    row("a CR in a line", "NOOP\rNOOP", "500 5.5.2");
    row("a bare LF", "NOOP\nNOOP", "500 5.5.2\n250 2.0.0");
    row("several in a row", "NOOP\r\nRSET\r\nNOOP", "250 2.0.0\n250 2.0.0\n250 2.0.0");
}

void TstServerSession::aCommandIsAnswered()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, codes);
    Conducted session(Channel::InTheClear);
    QCOMPARE(codesOf(session.to(said + "\r\n")), codes);
    QCOMPARE(session.tlsWanted, 0);
    QCOMPARE(session.closed, 0);
    QVERIFY(session.to("QUIT\r\n").startsWith("221 2.0.0 "));
    QCOMPARE(session.closed, 1);
    QCOMPARE(session.to("NOOP\r\n"), QByteArray());
}

void TstServerSession::signInIsAnswered_data()
{
    QTest::addColumn<Dialogue>("dialogue");

    const QByteArray plain = plainOfAnn;
    const QByteArray name = QByteArray("ann@harbour.example").toBase64();
    QTest::newRow("PLAIN at once") << Dialogue { "AUTH PLAIN " + plain, "235 2.7.0" };
    QTest::newRow("PLAIN when asked") << Dialogue { "auth plain", "334", plain, "235 2.7.0" };
    QTest::newRow("LOGIN") << Dialogue { "AUTH LOGIN", "334", name, "334", "YmVydGgtNDY1",
        "235 2.7.0" };
    QTest::newRow("LOGIN with the name at once")
        << Dialogue { "AUTH LOGIN " + name, "334", "YmVydGgtNDY1", "235 2.7.0" };
    QTest::newRow("LOGIN with a wrong password")
        << Dialogue { "AUTH LOGIN", "334", name, "334", "eA==", "535 5.7.8" };
    QTest::newRow("an empty response is written as an equals sign")
        << Dialogue { "AUTH PLAIN =", "501 5.5.2" };
    QTest::newRow("cancelled") << Dialogue { "AUTH LOGIN", "334", "*", "501 5.7.0", "NOOP",
        "250 2.0.0" };
    QTest::newRow("not Base64") << Dialogue { "AUTH LOGIN", "334", "a", "501 5.5.2", "NOOP",
        "250 2.0.0" };
    QTest::newRow("no mechanism") << Dialogue { "AUTH", "501 5.5.4", "AUTH ", "501 5.5.4" };
    QTest::newRow("another mechanism") << Dialogue { "AUTH CRAM-MD5", "504 5.5.4" };
    QTest::newRow("two responses") << Dialogue { "AUTH PLAIN a b", "501 5.5.4" };
    QTest::newRow("twice") << Dialogue { "AUTH PLAIN " + plain, "235 2.7.0", "AUTH PLAIN " + plain,
        "503 5.5.1" };
    QTest::newRow("a command in the middle is a response")
        << Dialogue { "AUTH LOGIN", "334", "NOOP", "334", "NOOP", "535 5.7.8" };
    QTest::newRow("wrong twice, then right") << Dialogue { "AUTH PLAIN AGEAYg==", "535 5.7.8",
        "AUTH PLAIN AGEAYg==", "535 5.7.8", "AUTH PLAIN " + plain, "235 2.7.0" };
}

void TstServerSession::signInIsAnswered()
{
    QFETCH(const Dialogue, dialogue);
    Conducted session;
    session.to("EHLO client.example\r\n");
    for (qsizetype i = 0; i < dialogue.size(); i += 2)
        QCOMPARE(codesOf(session.to(dialogue.at(i) + "\r\n")), dialogue.at(i + 1));
    QCOMPARE(session.closed, 0);
    const bool in = dialogue.contains("235 2.7.0");
    QCOMPARE(codesOf(session.to("MAIL FROM:<>\r\n")), in ? "250 2.1.0" : "530 5.7.0");
}

void TstServerSession::aSignedInClientIsAnswered_data()
{
    QTest::addColumn<Dialogue>("dialogue");

    const QByteArray mail = "MAIL FROM:<ann@harbour.example>";
    const auto mailWith = [](const char *name, const QByteArray &argument, const char *codes) {
        QTest::newRow(name) << Dialogue { "MAIL " + argument, codes };
    };
    mailWith("the null path", "FROM:<>", "250 2.1.0");
    mailWith("in small letters", "from:<ann@harbour.example>", "250 2.1.0");
    mailWith("a space before the path", "FROM: <ann@harbour.example>", "501 5.1.7");
    mailWith("no brackets", "FROM:ann@harbour.example", "501 5.1.7");
    mailWith("no end of the path", "FROM:<ann@harbour.example", "501 5.1.7");
    mailWith("no domain", "FROM:<ann@>", "501 5.1.7");
    mailWith("no argument", "", "501 5.1.7");
    mailWith("a space inside", "FROM:<an n@harbour.example>", "501 5.1.7");
    mailWith("junk behind the path", "FROM:<ann@harbour.example>x", "501 5.1.7");
    mailWith("two spaces before a parameter", "FROM:<>  SIZE=1", "501 5.1.7");
    mailWith("a path that is too long", "FROM:<" + QByteArray(250, 'a') + "@harbour.example>",
        "501 5.1.7");
    mailWith("all parameters", "FROM:<> SIZE=200 BODY=8BITMIME SMTPUTF8 AUTH=<>", "250 2.1.0");
    mailWith("parameters in small letters", "FROM:<> size=1 body=8bitmime", "250 2.1.0");
    mailWith("more than the limit", "FROM:<> SIZE=201", "552 5.3.4");
    mailWith("more than 64 bits", "FROM:<> SIZE=99999999999999999999", "555 5.5.4");
    mailWith("no number", "FROM:<> SIZE=much", "555 5.5.4");
    mailWith("an unknown body", "FROM:<> BODY=BINARYMIME", "555 5.5.4");
    mailWith("an unknown parameter", "FROM:<> RET=HDRS", "555 5.5.4");
    mailWith("UTF-8 unannounced", "FROM:<\xc3\xa4@harbour.example>", "550 5.6.7");
    mailWith("UTF-8 announced", "FROM:<\xc3\xa4@harbour.example> SMTPUTF8", "250 2.1.0");

    QTest::newRow("a second sender") << Dialogue { mail, "250 2.1.0", mail, "503 5.5.1" };
    QTest::newRow("a second sender after RSET")
        << Dialogue { mail, "250 2.1.0", "RSET", "250 2.0.0", mail, "250 2.1.0" };
    QTest::newRow("EHLO resets, too")
        << Dialogue { mail, "250 2.1.0", "HELO a", "250", mail, "250 2.1.0" };
    QTest::newRow("a refused MAIL leaves nothing behind")
        << Dialogue { "MAIL FROM:<> SIZE=201", "552 5.3.4", "RCPT TO:<b@c>", "503 5.5.1" };
    QTest::newRow("no parameters after HELO")
        << Dialogue { "HELO a", "250", "MAIL FROM:<> SIZE=1", "555 5.5.4" };
    QTest::newRow("no sign-in within a mail")
        << Dialogue { mail, "250 2.1.0", "AUTH PLAIN", "503 5.5.1" };
    QTest::newRow("no STARTTLS within TLS") << Dialogue { "STARTTLS", "503 5.5.1" };
    QTest::newRow("a malformed recipient") << Dialogue { mail, "250 2.1.0", "RCPT TO:<>",
        "501 5.1.3", "RCPT TO:<bob>", "501 5.1.3", "RCPT TO:bob@c", "501 5.1.3" };
    QTest::newRow("a recipient with parameters")
        << Dialogue { mail, "250 2.1.0", "RCPT TO:<b@c> NOTIFY=NEVER", "555 5.5.4" };
    QTest::newRow("a recipient that needs SMTPUTF8")
        << Dialogue { mail, "250 2.1.0", "RCPT TO:<\xc3\xa4@c>", "553 5.6.7" };
    QTest::newRow("DATA without a recipient")
        << Dialogue { mail, "250 2.1.0", "DATA", "503 5.5.1" };
    QTest::newRow("DATA with a parameter")
        << Dialogue { mail, "250 2.1.0", "RCPT TO:<b@c>", "250 2.1.5", "DATA now", "501 5.5.4" };
}

void TstServerSession::aSignedInClientIsAnswered()
{
    QFETCH(const Dialogue, dialogue);
    Conducted session;
    session.signIn();
    for (qsizetype i = 0; i < dialogue.size(); i += 2)
        QCOMPARE(codesOf(session.to(dialogue.at(i) + "\r\n")), dialogue.at(i + 1));
    QCOMPARE(session.closed, 0);
    QCOMPARE(session.caught, QList<CaughtMail> {});
}

void TstServerSession::aMessageIsCaughtOrNot_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QList<QByteArray>>("contents");

    using Contents = QList<QByteArray>;
    const QByteArray malformed = "554 5.6.0";
    const QByteArray good = "250 2.0.0";
    QTest::newRow("a line") << QByteArray("a\r\n.\r\n") << good << Contents { "a\r\n" };
    QTest::newRow("nothing") << QByteArray(".\r\n") << good << Contents { "" };
    QTest::newRow("stuffed dots") << QByteArray("..\r\n.a\r\n...b\r\n.\r\n") << good
                                  << Contents { ".\r\na\r\n..b\r\n" };
    QTest::newRow("8-bit text") << QByteArray("\xc3\xa4\xff\r\n.\r\n") << good
                                << Contents { "\xc3\xa4\xff\r\n" };
    QTest::newRow("commands are text")
        << QByteArray("QUIT\r\nRSET\r\n.\r\n") << good << Contents { "QUIT\r\nRSET\r\n" };
    QTest::newRow("a bare LF") << QByteArray("a\nb\r\n.\r\n") << malformed << Contents {};
    QTest::newRow("a bare CR") << QByteArray("a\rb\r\n.\r\n") << malformed << Contents {};
    QTest::newRow("a NUL") << QByteArray("a\0b\r\n.\r\n", 8) << malformed << Contents {};
    QTest::newRow("a line of 998 characters")
        << QByteArray(QByteArray(998, 'a') + "\r\n.\r\n") << QByteArray("552 5.3.4") << Contents {};
    QTest::newRow("a line of 1000 characters")
        << QByteArray(QByteArray(1000, 'a') + "\r\n.\r\n") << malformed << Contents {};
    QTest::newRow("as much as the limit") << QByteArray(QByteArray(198, 'a') + "\r\n.\r\n") << good
                                          << Contents { QByteArray(198, 'a') + "\r\n" };
    QTest::newRow("one more than the limit")
        << QByteArray(QByteArray(199, 'a') + "\r\n.\r\n") << QByteArray("552 5.3.4") << Contents {};
    QTest::newRow("too big, then small lines")
        << QByteArray(QByteArray(300, 'a') + "\r\na\r\n.\r\n") << QByteArray("552 5.3.4")
        << Contents {};
    // What smuggles a second mail past a lax server (CVE-2023-51764) ends nothing here.
    QTest::newRow("an end of LF, dot, CR LF")
        << QByteArray("a\n.\r\nMAIL FROM:<x@y>\r\n.\r\n") << malformed << Contents {};
    QTest::newRow("an end of CR LF, dot, LF")
        << QByteArray("a\r\n.\nMAIL FROM:<x@y>\r\n.\r\n") << malformed << Contents {};
    QTest::newRow("an end of CR, dot, CR")
        << QByteArray("a\r.\rMAIL FROM:<x@y>\r\n.\r\n") << malformed << Contents {};
}

void TstServerSession::aMessageIsCaughtOrNot()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, codes);
    QFETCH(const QList<QByteArray>, contents);

    Conducted session;
    session.signIn();
    const QByteArray envelope =
        "MAIL FROM:<ann@harbour.example>\r\nRCPT TO:<bob@x>\r\nRCPT TO:<cy@x>\r\nDATA\r\n";
    QCOMPARE(codesOf(session.to(envelope)), "250 2.1.0\n250 2.1.5\n250 2.1.5\n354");
    QCOMPARE(codesOf(session.to(said)), codes);
    QCOMPARE(session.caught.size(), contents.size());
    for (qsizetype i = 0; i < contents.size(); ++i)
        QCOMPARE(session.caught.at(i),
            (CaughtMail { "ann@harbour.example", { "bob@x", "cy@x" }, contents.at(i) }));

    // Whatever became of it, the next one is welcome.
    QCOMPARE(codesOf(session.to(envelope + "next\r\n.\r\n")),
        "250 2.1.0\n250 2.1.5\n250 2.1.5\n354\n250 2.0.0");
    QCOMPARE(session.caught.constLast().content, "next\r\n");
}

void TstServerSession::startTlsForgetsEverythingSaidBefore()
{
    ServerConduct conduct = Conducted::usual();
    conduct.signInInTheClear = ServerConduct::SignInInTheClear::Offered;
    Conducted session(Channel::InTheClear, conduct);
    session.signIn();
    QCOMPARE(codesOf(session.to("MAIL FROM:<>\r\n")), "250 2.1.0");
    QCOMPARE(session.to("STARTTLS\r\n"), "220 2.0.0 begin TLS\r\n");
    QCOMPARE(session.tlsWanted, 1);
    QCOMPARE(session.toTls(), QByteArray()); // no second greeting
    QCOMPARE(codesOf(session.to("RCPT TO:<bob@x>\r\n")), "503 5.5.1");
    QCOMPARE(codesOf(session.to("MAIL FROM:<>\r\n")), "503 5.5.1");
    QVERIFY(session.to("EHLO client.example\r\n").contains("250 AUTH "));
    QCOMPARE(codesOf(session.to("MAIL FROM:<>\r\n")), "530 5.7.0");
    QCOMPARE(codesOf(session.to("STARTTLS\r\n")), "503 5.5.1");
    QCOMPARE(session.tlsWanted, 1);
}

void TstServerSession::startTlsEndsWhereSomethingFollows_data()
{
    QTest::addColumn<QByteArray>("together");
    QTest::newRow("a command in the same segment") << QByteArray("STARTTLS\r\nNOOP\r\n");
    QTest::newRow("half a line in the same segment") << QByteArray("STARTTLS\r\nM");
    QTest::newRow("a single LF in the same segment") << QByteArray("STARTTLS\r\n\n");
}

void TstServerSession::startTlsEndsWhereSomethingFollows()
{
    QFETCH(const QByteArray, together);
    Conducted session(Channel::InTheClear);
    session.to("EHLO client.example\r\n");
    QCOMPARE(codesOf(session.to(together)), "554 5.5.1");
    QCOMPARE(session.tlsWanted, 0);
    QCOMPARE(session.closed, 1);

    // The same, a moment later.
    Conducted later(Channel::InTheClear);
    later.to("EHLO client.example\r\n");
    later.to("STARTTLS\r\n");
    QCOMPARE(later.to(together.mid(10)), QByteArray());
    QCOMPARE(later.closed, 1);
}

void TstServerSession::aFaultyClientIsEndedSooner_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("lastCode");

    QTest::newRow("twenty unknown commands")
        << QByteArray("WHAT\r\n").repeated(20) << QByteArray("421 4.7.0");
    QTest::newRow("three wrong passwords")
        << QByteArray("EHLO a\r\n") + QByteArray("AUTH PLAIN AGEAYg==\r\n").repeated(3)
        << QByteArray("421 4.7.0");
    QTest::newRow("an endless line") << QByteArray(13'000, 'a') << QByteArray("500 5.5.6");
    QTest::newRow("a line too long")
        << QByteArray(QByteArray(12'400, 'a') + "\r\nNOOP\r\n") << QByteArray("500 5.5.6");
    QTest::newRow("a web browser") << QByteArray("POST / HTTP/1.1\r\n"
                                                 "Host: 127.0.0.1\r\n")
            + QByteArray("Accept: x\r\n").repeated(20)
                                   << QByteArray("421 4.7.0");
}

void TstServerSession::aFaultyClientIsEndedSooner()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, lastCode);
    Conducted session;
    const QByteArray answers = codesOf(session.to(said));
    QCOMPARE(answers.split('\n').constLast(), lastCode);
    QCOMPARE(session.closed, 1);
    QCOMPARE(session.to("NOOP\r\n"), QByteArray());
    QCOMPARE(session.toIdleness(), QByteArray());
}

void TstServerSession::idlenessEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("codes");
    QTest::newRow("after nothing") << QByteArray() << QByteArray("421 4.4.2");
    QTest::newRow("within a line") << QByteArray("NOO") << QByteArray("421 4.4.2");
    QTest::newRow("where TLS should begin") << QByteArray("EHLO a\r\nSTARTTLS\r\n") << QByteArray();
}

void TstServerSession::idlenessEndsTheSession()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, codes);
    Conducted session(Channel::InTheClear);
    for (const QByteArray &line : said.split('\n'))
        session.to(line.endsWith('\r') ? line + '\n' : line);
    QCOMPARE(codesOf(session.toIdleness()), codes);
    QCOMPARE(session.closed, 1);
}

void TstServerSession::theSameBytesCutAnywhereGetTheSameAnswers()
{
    const QByteArray said = QByteArray("NOOP\r\nEHLO client.example\r\nAUTH PLAIN ") + plainOfAnn
        + "\r\nMAIL FROM:<ann@harbour.example> BODY=8BITMIME\r\nRCPT TO:<bob@x>\r\nDATA\r\n"
          "Subject: x\r\n\r\n..\r\n.\r\nBAD\nQUIT\r\nNOOP\r\n";
    Conducted whole;
    const QByteArray answers = whole.to(said);
    QCOMPARE(whole.closed, 1);
    QCOMPARE(whole.caught.size(), 1);
    for (qsizetype cut = 0; cut <= said.size(); ++cut) {
        Conducted session;
        const QByteArray first = session.to(said.left(cut));
        QCOMPARE(QByteArray(first + session.to(said.mid(cut))), answers);
        QCOMPARE(session.caught, whole.caught);
        QCOMPARE(session.closed, 1);
    }
    Conducted bytewise;
    QByteArray together;
    for (const char byte : said)
        together += bytewise.to(QByteArray(1, byte));
    QCOMPARE(together, answers);
}

// Deterministic: the same seed gives the same bytes on every machine.
void TstServerSession::noBytesBringItDown()
{
    QRandomGenerator random(587);
    const QByteArray seed = QByteArray("EHLO a\r\nSTARTTLS\r\nAUTH PLAIN ") + plainOfAnn
        + "\r\nMAIL FROM:<a@b> SIZE=9\r\nRCPT TO:<b@c>\r\nDATA\r\nhello\r\n.\r\nAUTH LOGIN\r\n*\r\n"
          "AUTH SCRAM-SHA-256 biwsbj1hLHI9Yg==\r\nc=biws\r\nQUIT\r\n";
    int mails = 0;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray said = seed;
        for (int change = random.bounded(0, 6); change > 0; --change)
            said[random.bounded(static_cast<int>(said.size()))] =
                static_cast<char>(random.bounded(256));
        Conducted session(i % 2 == 0 ? Channel::Encrypted : Channel::InTheClear);
        QByteArray answers;
        for (qsizetype at = 0; at < said.size();) {
            const qsizetype piece = random.bounded(1, 40);
            answers += session.to(said.mid(at, piece));
            at += piece;
        }
        QVERIFY(session.closed <= 1);
        QVERIFY(session.tlsWanted <= 1);
        QVERIFY(!answers.contains("said after closing"));
        QVERIFY(answers.isEmpty() || answers.endsWith("\r\n"));
        mails += static_cast<int>(session.caught.size());
        // In the clear nobody is let in.
        QVERIFY(i % 2 == 0 || session.caught.isEmpty());
    }
    QVERIFY2(mails > 100, qPrintable(QString::number(mails)));
}

QTEST_APPLESS_MAIN(TstServerSession)

#include "tst_serversession.moc"
