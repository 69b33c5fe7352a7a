// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/dialogues/Duel.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/SecretGrader.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace mailberth;
using namespace mailberth::test;

Q_DECLARE_METATYPE(mailberth::test::Duel)

namespace
{

using namespace smtp;

const QByteArray hello = "220 smtp.example.org ESMTP\r\n";
const QByteArray accepted = "235 2.7.0 ok\r\n";
const QByteArray fine = "250 2.1.0 ok\r\n";
const QByteArray go = "354 go\r\n";
const QByteArray queued = "250 2.0.0 Ok: queued as 4bQ7Xy\r\n";
const QByteArray content = "Subject: x\r\n\r\n.dot\r\n";

constexpr std::array refusals { 421, 432, 450, 451, 452, 454, 500, 501, 502, 503, 504, 530, 534,
    535, 538, 550, 552, 553, 554 };

QByteArray offering(const QByteArray &mechanisms, const QByteArray &more = {})
{
    return "250-smtp.example.org\r\n" + more + "250 AUTH " + mechanisms + "\r\n";
}

Envelope envelope()
{
    return { mailbox("ann@example.org"), { mailbox("ben@example.net") } };
}

Errand sending()
{
    return errand::SendMessage { envelope(), content };
}

Duel plain(const QList<QByteArray> &afterAuth, const Errand &errand = errand::SignIn {})
{
    return { .errand = errand,
        .segments = QList<QByteArray> { hello, offering("PLAIN") } + afterAuth };
}

QByteArray challenge(const QByteArray &text)
{
    return "334 " + text.toBase64() + "\r\n";
}

Duel scram(const QList<QByteArray> &challenges)
{
    return { .segments =
                 QList<QByteArray> { hello, offering("SCRAM-SHA-256 PLAIN LOGIN") } + challenges };
}

QByteArray serverFirst(const QByteArray &tail)
{
    return challenge("r=fyko+d2lbbFgONRv9qkxdawL" + tail);
}

const SecretGrader &grader()
{
    static const SecretGrader one(duelUser, duelPassword);
    return one;
}

bool isUnsolicited(const Fought &fought)
{
    const auto *violation =
        std::get_if<outcome::ProtocolViolation>(&fought.report.connection.outcome);
    return violation && violation->violation == outcome::Violation::Unsolicited;
}

/// In what way a promise was broken; empty if all were kept.
QByteArray complaintIn(const Fought &fought)
{
    if (fought.finishes != 1 || fought.closes != 1)
        return "Finish or Close did not come once";
    if (fought.wantedAfterClose > 0)
        return "something is wanted after Close";
    if (fought.changesAfterFinish > 0)
        return "the report changes after Finish";
    if (fought.secretsBeforeTls > 0 || grader().isIn(fought.inTheClear))
        return "a secret left before verified TLS";
    if (grader().isIn(fought.report))
        return "a secret stands in the report";
    const auto &signIn = fought.report.signIn;
    if (fought.encrypted.count("AUTH ") > signIn.notKnown.size() + 1)
        return "AUTH was said twice";
    if (signIn.mechanism && signIn.notKnown.contains(*signIn.mechanism))
        return "a way was tried twice";
    if (fought.contents > 1)
        return "the content was sent twice";
    if (!endOf(fought.report.connection))
        return "a step did not end";
    const bool held = isReady(fought.report.connection);
    if (fought.contents == 1 && !held && fought.message() != QLatin1String("unknown"))
        return "a lost message passes for something else";
    if (fought.contents == 0
        && (fought.message() == QLatin1String("unknown")
            || fought.message() == QLatin1String("accepted")))
        return "a message that was not sent passes for one";
    return {};
}

} // namespace

/// Sessions with credentials, cut and broken off at every byte; and servers that mean harm.
class TstSubmissionDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void endsAsWritten_data() { duels(); }
    void endsAsWritten();
    void keepsItsPromisesHoweverItIsCut_data() { duels(); }
    void keepsItsPromisesHoweverItIsCut();
    void everyRefusalAtEveryStep();
    void noSecretWithoutProof_data();
    void noSecretWithoutProof();
    void onlyWhatIsOfferedAfterTlsCounts();
    void whatWasJudgedIsNotTriedAgain();
    void aSecretThatIsRepeatedIsNotShown();
    void everyRecipientOrNobody();
    void pipelinesOnlyWhereItIsOffered();

private:
    static void duels();
};

void TstSubmissionDialogue::duels()
{
    QTest::addColumn<Duel>("duel");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const Duel &duel, const char *signIn,
                         const char *message = "") {
        QTest::newRow(name) << duel << QString::fromLatin1(signIn) << QString::fromLatin1(message);
    };
    const QByteArray login = offering("LOGIN");
    row("PLAIN signs in", plain({ accepted }), "signed-in");
    row("PLAIN is refused", plain({ "535 5.7.8 no\r\n" }), "refused");
    row("a refusal in several lines", plain({ "535-5.7.8 no\r\n535 5.7.8 never\r\n" }), "refused");
    row("LOGIN signs in",
        { .segments = { hello, login, challenge("Username:"), challenge("Password:"), accepted } },
        "signed-in");
    row("LOGIN is refused after the name",
        { .segments = { hello, login, challenge("Username:"), "535 no\r\n" } }, "refused");
    row("success before anybody signed in", { .segments = { hello, login, accepted } },
        "distrusted");
    row("success after the name alone",
        { .segments = { hello, login, challenge("Username:"), accepted } }, "distrusted");
    row("a third question", plain({ challenge("and now?") }), "distrusted");
    row("a challenge that is no Base64", plain({ "334 !!!\r\n" }), "distrusted");
    row("a challenge in two lines", plain({ "334-YQ==\r\n334 YQ==\r\n" }), "distrusted");
    row("a challenge of a megabyte", plain({ "334 " + QByteArray(1 << 20, 'A') + "\r\n" }),
        "distrusted");
    row("garbage in place of an answer", plain({ QByteArray::fromHex("00ff80fe0d0a") }),
        "interrupted");
    row("a 250 in place of an answer", plain({ fine }), "interrupted");
    row("success ahead of AUTH", { .segments = { hello, offering("PLAIN") + accepted } },
        "interrupted");
    row("the server hangs up at AUTH", plain({}), "interrupted");
    row("CRAM-MD5 where there is nothing else",
        { .segments = { hello, offering("CRAM-MD5"), challenge("<1@x>"), accepted } }, "signed-in");
    row("only what companies use", { .segments = { hello, offering("NTLM GSSAPI") } },
        "no-mechanism");
    row("only what wants a token", { .segments = { hello, offering("XOAUTH2") } }, "no-mechanism");
    row("look-alikes", { .segments = { hello, offering("PLAINX XPLAIN PLAIN-CLIENTTOKEN") } },
        "no-mechanism");

    row("SCRAM with a wrong signature",
        scram({ serverFirst("srv,s=c2FsdA==,i=4096"),
            challenge("v=" + QByteArray(32, 'x').toBase64()), accepted }),
        "distrusted");
    row("SCRAM with success instead of a signature",
        scram({ serverFirst("srv,s=c2FsdA==,i=4096"), accepted }), "distrusted");
    row("SCRAM with success at once", scram({ accepted }), "distrusted");
    row("SCRAM refused after the proof",
        scram({ serverFirst("srv,s=c2FsdA==,i=4096"), "535 no\r\n" }), "refused");
    row("SCRAM with one round", scram({ serverFirst("srv,s=c2FsdA==,i=1") }), "distrusted");
    row("SCRAM with rounds without end", scram({ serverFirst("srv,s=c2FsdA==,i=2147483647") }),
        "distrusted");
    row("SCRAM with a nonce of its own", scram({ challenge("r=other,s=c2FsdA==,i=4096") }),
        "distrusted");
    row("SCRAM with our nonce alone", scram({ serverFirst(",s=c2FsdA==,i=4096") }), "distrusted");
    row("SCRAM with many rounds, said in pieces and then refused",
        scram({ serverFirst("srv,s=c2FsdA==,i=9000"), "454 4.7.0 later\r\n" }), "refused");

    const QByteArray unknown = "504 5.5.4 Unrecognised mechanism\r\n";
    row("SCRAM is not known, and PLAIN is tried", scram({ unknown, accepted }), "signed-in");
    row("SCRAM is not known, in Exchange's words",
        scram({ "535 5.7.4 Unrecognized authentication type\r\n", accepted }), "signed-in");
    row("SCRAM is no command", scram({ "500 5.5.1 Command unrecognized\r\n", accepted }),
        "signed-in");
    row("SCRAM and PLAIN are not known, and LOGIN is tried",
        scram({ unknown, unknown, challenge("Username:"), challenge("Password:"), accepted }),
        "signed-in");
    row("no way is known", scram({ unknown, unknown, unknown }), "refused");
    row("SCRAM has no verifier", scram({ "535 5.7.8 no\r\n" }), "refused");
    row("SCRAM is not known after its proof",
        scram({ serverFirst("srv,s=c2FsdA==,i=4096"), unknown }), "refused");
    row("LOGIN is not known after the name",
        { .segments = { hello, offering("LOGIN CRAM-MD5"), challenge("Username:"), unknown } },
        "refused");
    row("a line too long is another matter",
        scram({ "500 5.5.6 Authentication Exchange line is too long\r\n" }), "refused");
    row("PLAIN is asked for what went along", plain({ "334 \r\n", accepted }), "signed-in");
    row("PLAIN is asked for it twice", plain({ "334 \r\n", "334 \r\n" }), "distrusted");
    Duel chosen = scram({ accepted });
    chosen.mechanism = SaslMechanism::Plain;
    row("the person chose PLAIN", chosen, "signed-in");
    chosen.segments = scram({ unknown }).segments;
    row("the person chose PLAIN, and it is not known", chosen, "refused");
    chosen.mechanism = SaslMechanism::CramMd5;
    row("the person chose what is not offered", chosen, "no-mechanism");

    row("a message is taken", plain({ accepted, fine, fine, go, queued }, sending()), "signed-in",
        "accepted");
    row("a message is lost behind its dot", plain({ accepted, fine, fine, go }, sending()),
        "signed-in", "unknown");
    row("a message is lost before its dot", plain({ accepted, fine, fine }, sending()), "signed-in",
        "interrupted");
    row("nonsense behind the dot", plain({ accepted, fine, fine, go, "354 what\r\n" }, sending()),
        "signed-in", "unknown");
    row("an early 250 is not the message's", plain({ accepted, fine, fine, queued }, sending()),
        "signed-in", "interrupted");
    row("two answers to one command", plain({ accepted, fine + fine, go, queued }, sending()),
        "signed-in", "interrupted");
    row("a message that is refused in the end",
        plain({ accepted, fine, fine, go, "554 5.7.1 spam\r\n" }, sending()), "signed-in",
        "refused");
    row("the envelope is checked",
        plain({ accepted, fine, fine, fine }, errand::CheckEnvelope { envelope() }), "signed-in",
        "envelope-accepted");
    row("a sender that is not one's own",
        plain(
            { accepted, "553 5.7.1 not owned by user\r\n" }, errand::CheckEnvelope { envelope() }),
        "signed-in", "refused");
    const QByteArray pipelining = offering("PLAIN", "250-PIPELINING\r\n250-SIZE 1000\r\n");
    row("sender and recipient at once",
        { .errand = sending(),
            .segments = { hello, pipelining, accepted, fine + fine, go, queued } },
        "signed-in", "accepted");
    row("both refused at once",
        { .errand = sending(), .segments = { hello, pipelining, accepted, "550 a\r\n503 b\r\n" } },
        "signed-in", "refused");
    row("a size that the server does not take",
        { .errand = sending(),
            .segments = { hello, offering("PLAIN", "250-SIZE 3\r\n"), accepted } },
        "signed-in", "unsendable");
}

void TstSubmissionDialogue::endsAsWritten()
{
    QFETCH(Duel, duel);
    QFETCH(QString, signIn);
    QFETCH(QString, message);
    const Fought fought = fight(duel);
    QCOMPARE(complaintIn(fought), QByteArray());
    QCOMPARE(fought.signIn(), signIn);
    QCOMPARE(fought.message(), message);
}

void TstSubmissionDialogue::keepsItsPromisesHoweverItIsCut()
{
    QFETCH(Duel, duel);
    QFETCH(QString, signIn);
    QFETCH(QString, message);
    for (const Security security : { Security::ImplicitTls, Security::StartTls }) {
        Duel other = duel;
        other.security = security;
        if (security == Security::StartTls) {
            const QByteArray ehlo = other.segments.value(1);
            other.segments =
                QList<QByteArray> { hello, "250-x\r\n250 STARTTLS\r\n", "220 go\r\n", ehlo }
                + other.segments.mid(2);
        }
        const Fought pieces = fight(other, { .cut = Delivery::Cut::ByteByByte });
        QCOMPARE(complaintIn(pieces), QByteArray());
        // What came too early and now comes later is another conversation (core/smtp/Dialogue.h,
        // 4).
        if (!isUnsolicited(fight(other))) {
            QCOMPARE(pieces.signIn(), signIn);
            QCOMPARE(pieces.message(), message);
        }

        const qsizetype last = std::min(bytesIn(other), qsizetype(1500));
        // Behind a SCRAM challenge stand thousands of rounds of work: there not at every byte, and
        // not in long sessions either.
        const bool isScram = other.segments.contains(scram({}).segments.at(1));
        const qsizetype stride = std::max(last / 250 + 1, qsizetype(isScram ? 23 : 1));
        for (qsizetype place = 0; place <= last; place += stride) {
            for (const Event &interruption :
                { Event(event::PeerClosed {}), Event(event::NetworkFailed {}),
                    Event(event::DeadlinePassed {}), Event(event::Cancelled {}) }) {
                const Fought broken =
                    fight(other, { .stopAfter = place, .interruption = interruption });
                QCOMPARE(complaintIn(broken), QByteArray());
            }
        }
    }
}

void TstSubmissionDialogue::everyRefusalAtEveryStep()
{
    const QList<QByteArray> good { accepted, fine, fine, go, queued };
    for (qsizetype step = 0; step < good.size(); ++step) {
        for (const int refusal : refusals) {
            const QByteArray no = QByteArray::number(refusal) + " no\r\n";
            const Fought fought = fight(plain(good.first(step) + QList { no }, sending()));
            QCOMPARE(complaintIn(fought), QByteArray());
            QCOMPARE(fought.signIn(),
                step == 0 ? QStringLiteral("refused") : QStringLiteral("signed-in"));
            QCOMPARE(fought.message(),
                step == 0 ? QStringLiteral("not-tried") : QStringLiteral("refused"));
            QCOMPARE(fought.encrypted.endsWith("QUIT\r\n"), refusal != 421);
        }
    }
}

void TstSubmissionDialogue::noSecretWithoutProof_data()
{
    QTest::addColumn<Duel>("duel");
    Duel unverified = plain({ accepted });
    unverified.identity = Identity::NotVerified;
    QTest::newRow("a certificate for another name on 465") << unverified;
    unverified.security = Security::StartTls;
    unverified.segments = { hello, "250-x\r\n250 STARTTLS\r\n", "220 go\r\n", offering("PLAIN"),
        accepted };
    QTest::newRow("a certificate for another name on 587") << unverified;
    Duel stripped { .security = Security::StartTls,
        .segments = { hello, offering("PLAIN"), accepted } };
    QTest::newRow("sign-in offered in the clear, and no STARTTLS") << stripped;
    stripped.segments = { hello, "250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n", "454 no\r\n",
        accepted };
    QTest::newRow("STARTTLS is refused") << stripped;
    stripped.segments = { hello, "250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n",
        "220 go\r\n" + accepted };
    QTest::newRow("words behind the answer to STARTTLS") << stripped;
}

void TstSubmissionDialogue::noSecretWithoutProof()
{
    QFETCH(Duel, duel);
    const Fought fought = fight(duel);
    QCOMPARE(complaintIn(fought), QByteArray());
    QCOMPARE(fought.signIn(), QStringLiteral("not-tried"));
    QVERIFY(!fought.inTheClear.contains("AUTH"));
    QVERIFY(!fought.encrypted.contains("AUTH"));
    QVERIFY(!isReady(fought.report.connection));
}

/// Another way follows by itself only where nothing was judged.
void TstSubmissionDialogue::whatWasJudgedIsNotTriedAgain()
{
    const QByteArray unknown = "504 5.5.4 Unrecognised mechanism\r\n";
    for (const int refusal : refusals) {
        const QByteArray no = QByteArray::number(refusal) + " 5.7.8 no\r\n";
        const Fought fought = fight(scram({ no, accepted }));
        const bool isTriedAgain = refusal == 500 || refusal == 504;
        QCOMPARE(fought.encrypted.count("AUTH "), isTriedAgain ? 2 : 1);
        QCOMPARE(fought.encrypted.contains("AUTH PLAIN "), isTriedAgain);
        const Fought judged = fight(scram({ serverFirst("srv,s=c2FsdA==,i=4096"), no }));
        QCOMPARE(judged.encrypted.count("AUTH "), 1);
    }
    const Fought fought = fight(scram({ unknown, accepted }));
    QCOMPARE(fought.report.signIn.mechanism, SaslMechanism::Plain);
    QCOMPARE(fought.report.signIn.notKnown, QList { SaslMechanism::ScramSha256 });
}

void TstSubmissionDialogue::onlyWhatIsOfferedAfterTlsCounts()
{
    const Duel duel { .security = Security::StartTls,
        .segments = { hello, "250-x\r\n250-STARTTLS\r\n250 AUTH SCRAM-SHA-256 PLAIN\r\n",
            "220 go\r\n", offering("LOGIN"), challenge("Username:") } };
    const Fought fought = fight(duel);
    QCOMPARE(fought.report.signIn.mechanism, SaslMechanism::Login);
    const Duel shrunk { .security = Security::StartTls,
        .segments = {
            hello, "250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n", "220 go\r\n", "250 x\r\n" } };
    QCOMPARE(fight(shrunk).signIn(), QStringLiteral("not-tried"));
    QCOMPARE(code(fight(shrunk).report.connection.outcome), QStringLiteral("no-sign-in"));
}

void TstSubmissionDialogue::aSecretThatIsRepeatedIsNotShown()
{
    const QByteArray plainText = '\0' + duelUser + '\0' + duelPassword;
    const QByteArray amidst = '+' + duelPassword + '+';
    for (const QByteArray &echo :
        { duelPassword, duelPassword.toBase64(), plainText.toBase64(), amidst }) {
        const Fought fought = fight(plain({ "501 5.5.2 cannot decode " + echo + "\r\n" }));
        QCOMPARE(fought.signIn(), QStringLiteral("refused"));
        QCOMPARE(complaintIn(fought), QByteArray());
        const Fought later = fight(plain({ accepted, "550 " + echo + "\r\n" }, sending()));
        QCOMPARE(later.message(), QStringLiteral("refused"));
        QCOMPARE(complaintIn(later), QByteArray());
    }
}

void TstSubmissionDialogue::everyRecipientOrNobody()
{
    Envelope two = envelope();
    two.recipients << mailbox("cy@example.com");
    const errand::SendMessage both { two, content };
    const Fought fought =
        fight(plain({ accepted, fine, fine, "550 5.1.1 user unknown\r\n", go }, both));
    QCOMPARE(fought.message(), QStringLiteral("refused"));
    QCOMPARE(fought.contents, 0);
    QVERIFY(!fought.encrypted.contains("DATA"));
    const QByteArray pipelining = offering("PLAIN", "250-PIPELINING\r\n");
    const Fought together = fight({ .errand = both,
        .segments = {
            hello, pipelining, accepted, fine + "550 5.1.1 user unknown\r\n" + fine, go } });
    QCOMPARE(together.message(), QStringLiteral("refused"));
    QCOMPARE(std::get<message::Refused>(together.report.message->outcome).cause,
        MessageRefusal::RecipientUnknown);
    QVERIFY(!together.encrypted.contains("DATA"));
}

void TstSubmissionDialogue::pipelinesOnlyWhereItIsOffered()
{
    const Fought one = fight(plain({ accepted }, sending()));
    QVERIFY(one.encrypted.endsWith("MAIL FROM:<ann@example.org>\r\n"));
    const Fought together = fight({ .errand = sending(),
        .segments = { hello, offering("PLAIN", "250-PIPELINING\r\n250-SIZE\r\n"), accepted } });
    QVERIFY(together.encrypted.endsWith(
        "MAIL FROM:<ann@example.org> SIZE=20\r\nRCPT TO:<ben@example.net>\r\n"));
}

QTEST_APPLESS_MAIN(TstSubmissionDialogue)
#include "tst_submissiondialogue.moc"
