// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/unit/words/Golden.h"
#include "tests/unit/words/Told.h"
#include "ui/words/SubmissionStory.h"

#include <QSet>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

struct Case
{
    QString name; ///< also the name of its golden text
    SubmissionReport report;
    Tone tone;
    SubmissionSetting setting;
};

Candidate usual()
{
    return candidate(submissions("smtp.example.org"));
}

SubmissionSetting settingFor(const QList<MailAddress> &recipients)
{
    return { .username = QStringLiteral("ann@example.org"), .recipients = recipients };
}

SubmissionSetting sendingTo(const QList<const char *> &recipients)
{
    QList<MailAddress> addresses;
    for (const char *recipient : recipients)
        addresses << mailbox(recipient);
    return settingFor(addresses);
}

SubmissionReport signInEnded(
    const SignInOutcome &outcome, std::optional<SaslMechanism> mechanism = SaslMechanism::Plain)
{
    return { .connection = readyReport(usual()), .signIn = { mechanism, outcome, {} } };
}

SubmissionReport signedIn(SaslMechanism mechanism = SaslMechanism::Plain)
{
    return signInEnded(
        signin::SignedIn { reply(235, "2.7.0 Authentication successful") }, mechanism);
}

SubmissionReport messageEnded(const MessageOutcome &outcome)
{
    SubmissionReport report = signedIn();
    report.message = MessageReport { outcome, 512 };
    return report;
}

/// The session ended there, with a message still to be sent.
SubmissionReport connectionEnded(
    Stage last, const Outcome &outcome, const SignInOutcome &signIn = signin::NotTried {})
{
    SubmissionReport report { .connection = reportThrough(last, outcome, usual()) };
    report.signIn.outcome = signIn;
    report.message = MessageReport {};
    return report;
}

MessageOutcome refusedAt(MessageStep step, MessageRefusal cause, int code, const char *text)
{
    return message::Refused { step, reply(code, text), cause };
}

QList<Case> goodEndings()
{
    const MessageOutcome queued =
        message::Accepted { reply(250, "2.0.0 Ok: queued as 4bQ7Xy"), "4bQ7Xy" };
    const MessageOutcome unnumbered = message::Accepted { reply(250, "Message received"), {} };
    const MessageOutcome wicked =
        message::Accepted { reply(250, "2.0.0 %1 \x1b[2J\xe2\x80\xae queued as 4b\tQ7"),
            "4b\x1bQ7" };
    return {
        { QStringLiteral("signed-in"), signedIn(SaslMechanism::ScramSha256), Tone::Good,
            settingFor({}) },
        { QStringLiteral("signed-in-by-cram-md5"), signedIn(SaslMechanism::CramMd5), Tone::Good,
            settingFor({}) },
        { QStringLiteral("envelope-accepted"), messageEnded(message::EnvelopeAccepted {}),
            Tone::Good, sendingTo({ "ann@example.org" }) },
        { QStringLiteral("message-accepted"), messageEnded(queued), Tone::Good,
            sendingTo({ "ann@example.org" }) },
        { QStringLiteral("message-accepted-without-a-number"), messageEnded(unnumbered), Tone::Good,
            sendingTo({ "ann@example.org", "bob@example.net" }) },
        { QStringLiteral("message-accepted-with-wicked-words"), messageEnded(wicked), Tone::Good,
            sendingTo({ "ann@example.org" }) },
    };
}

QList<Case> badSignIns()
{
    const smtp::Reply no = reply(535, "5.7.8 Authentication failed");
    SubmissionSetting withHelp = settingFor({});
    withHelp.provider = ProviderCard { .name = QStringLiteral("Example Mail"),
        .helpPage = QStringLiteral("https://help.example.org/mail") };
    return {
        { QStringLiteral("sign-in-refused"),
            signInEnded(signin::Refused { no, RefusalCause::WrongCredentials }), Tone::Bad,
            settingFor({}) },
        { QStringLiteral("sign-in-refused-with-help"),
            signInEnded(signin::Refused { no, RefusalCause::AppPasswordNeeded }), Tone::Bad,
            withHelp },
        { QStringLiteral("sign-in-not-just-now"),
            signInEnded(signin::Refused {
                reply(454, "4.7.0 Temporary authentication failure"), RefusalCause::Temporary }),
            Tone::Bad, settingFor({}) },
        { QStringLiteral("no-mechanism"),
            signInEnded(
                signin::NoMechanism { { QStringLiteral("NTLM"), QStringLiteral("GSSAPI") } },
                std::nullopt),
            Tone::Bad, settingFor({}) },
        { QStringLiteral("credentials-unsendable"),
            signInEnded(signin::Unsendable { CredentialFault::ControlCharacter }, std::nullopt),
            Tone::Bad, settingFor({}) },
        { QStringLiteral("server-unproven"),
            signInEnded(
                signin::Distrusted { SaslFault::SignatureWrong }, SaslMechanism::ScramSha256),
            Tone::Bad, settingFor({}) },
    };
}

QList<Case> badMessages()
{
    using enum MessageStep;
    const SubmissionSetting setting = sendingTo({ "ann@example.org" });
    return {
        { QStringLiteral("refused-at-mail"),
            messageEnded(refusedAt(Mail, MessageRefusal::SenderNotOwned, 553,
                "5.7.1 <ann@example.org>: Sender address rejected: not owned by user ann")),
            Tone::Bad, setting },
        { QStringLiteral("refused-at-rcpt"),
            messageEnded(refusedAt(Rcpt, MessageRefusal::RelayDenied, 554,
                "5.7.1 <ann@example.org>: Relay access denied")),
            Tone::Bad, setting },
        { QStringLiteral("refused-at-data"),
            messageEnded(
                refusedAt(Data, MessageRefusal::Temporary, 421, "4.3.2 Service shutting down")),
            Tone::Bad, setting },
        { QStringLiteral("refused-at-the-content"),
            messageEnded(refusedAt(Content, MessageRefusal::ContentRejected, 550,
                "5.7.1 %1 \x1b[31m looks like spam")),
            Tone::Bad, setting },
        { QStringLiteral("message-unsendable"),
            messageEnded(message::Unsendable { message::Obstacle::SmtpUtf8NotOffered }), Tone::Bad,
            setting },
        { QStringLiteral("fate-unknown"), messageEnded(message::Unknown {}), Tone::Caution,
            setting },
    };
}

QList<Case> badConnections()
{
    const SubmissionSetting setting = sendingTo({ "ann@example.org" });
    const signin::SignedIn in { reply(235, "2.7.0 Authentication successful") };
    ProbeReport otherName = certificateRefusedReport(usual(), { CertificateFault::NameMismatch });
    otherName.tls->chain.first().subject = QStringLiteral("*.hosting.example");
    otherName.tls->chain.first().names = { QStringLiteral("*.hosting.example") };
    SubmissionReport amidMessage =
        connectionEnded(Stage::Ehlo, outcome::ConnectionLost { Stage::Message, {} }, in);
    amidMessage.message = MessageReport { message::Interrupted {}, 512 };
    return {
        { QStringLiteral("connection-refused"),
            { .connection = refusedReport(usual()), .message = MessageReport {} }, Tone::Bad,
            setting },
        { QStringLiteral("certificate-refused"),
            { .connection = otherName, .message = MessageReport {} }, Tone::Bad, setting },
        { QStringLiteral("lost-while-signing-in"),
            connectionEnded(
                Stage::Ehlo, outcome::ConnectionLost { Stage::Auth, {} }, signin::Interrupted {}),
            Tone::Bad, setting },
        { QStringLiteral("lost-amid-the-message"), amidMessage, Tone::Bad, setting },
        { QStringLiteral("stopped"), connectionEnded(Stage::Connect, outcome::Cancelled {}),
            Tone::Note, setting },
        { QStringLiteral("stopped-while-signing-in"),
            connectionEnded(Stage::Ehlo, outcome::Cancelled {}, signin::Interrupted {}), Tone::Note,
            setting },
        { QStringLiteral("stopped-when-signed-in"),
            connectionEnded(Stage::Ehlo, outcome::Cancelled {}, in), Tone::Note, setting },
    };
}

QList<Case> cases()
{
    return goodEndings() + badSignIns() + badMessages() + badConnections();
}

void addCases()
{
    QTest::addColumn<QString>("name");
    for (const Case &made : cases())
        QTest::newRow(qPrintable(QString(made.name).replace(u'-', u' '))) << made.name;
}

Case caseNamed(const QString &name)
{
    for (const Case &made : cases()) {
        if (made.name == name)
            return made;
    }
    qFatal("no such case");
}

Story storyOf(const Case &made, Audience audience = Audience::Person)
{
    return describe(made.report, made.setting, audience);
}

QStringList everyTextOf(const Story &story)
{
    QStringList texts { story.headline, story.summary };
    for (const Fact &fact : story.settings)
        texts += { fact.label, fact.value };
    for (const FindingStory &finding : story.findings)
        texts += { finding.headline, finding.explanation, finding.remedy };
    return texts;
}

} // namespace

class TstSubmissionStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void storyIsTheGoldenOne_data() { addCases(); }
    void storyIsTheGoldenOne();
    void toneFitsTheEnd_data() { addCases(); }
    void toneFitsTheEnd();
    void nothingThatIsShownCanBeObeyed_data() { addCases(); }
    void nothingThatIsShownCanBeObeyed();
    void helpdeskReadsTheSameSentences_data() { addCases(); }
    void helpdeskReadsTheSameSentences();
    void onlyWhatWasTakenIsSaidToBeTaken_data() { addCases(); }
    void onlyWhatWasTakenIsSaidToBeTaken();

    void nothingWasSentOnlyWhileNobodySignedIn_data() { addCases(); }
    void nothingWasSentOnlyWhileNobodySignedIn();

    void everyRefusalHasAHeadlineOfItsOwn();
    void theWayMayBeTheCause();
    void whatWasTypedIsLookedAt_data();
    void whatWasTypedIsLookedAt();
    void aRightPasswordIsNotLookedAt();
    void progressNamesTheStep_data();
    void progressNamesTheStep();
    void consentNamesWhatLeaves_data();
    void consentNamesWhatLeaves();
};

void TstSubmissionStory::storyIsTheGoldenOne()
{
    QFETCH(const QString, name);
    compareWithGolden(QStringLiteral(STORIES), name, told(storyOf(caseNamed(name))));
}

void TstSubmissionStory::toneFitsTheEnd()
{
    QFETCH(const QString, name);
    const Case made = caseNamed(name);
    const Story story = storyOf(made);
    QCOMPARE(story.tone, made.tone);
    QVERIFY(story.headline.endsWith(u'.'));
    QCOMPARE(story.tone == Tone::Good, hasSucceeded(made.report));
}

void TstSubmissionStory::nothingThatIsShownCanBeObeyed()
{
    QFETCH(const QString, name);
    for (const QString &text : everyTextOf(storyOf(caseNamed(name)))) {
        for (const QChar character : text) {
            QVERIFY2(character.category() != QChar::Other_Control, qPrintable(text));
            QVERIFY2(character.category() != QChar::Other_Format, qPrintable(text));
        }
    }
}

void TstSubmissionStory::helpdeskReadsTheSameSentences()
{
    QFETCH(const QString, name);
    const Case made = caseNamed(name);
    Story helpdesk = storyOf(made, Audience::Helpdesk);
    QVERIFY(!helpdesk.details.isEmpty());
    helpdesk.details.clear();
    QVERIFY(helpdesk == storyOf(made));
}

void TstSubmissionStory::onlyWhatWasTakenIsSaidToBeTaken()
{
    QFETCH(const QString, name);
    const Case made = caseNamed(name);
    const bool isAccepted = made.report.message
        && std::holds_alternative<message::Accepted>(made.report.message->outcome);
    QCOMPARE(storyOf(made).headline.contains(QLatin1String("has taken")), isAccepted);
}

void TstSubmissionStory::nothingWasSentOnlyWhileNobodySignedIn()
{
    QFETCH(const QString, name);
    const Case made = caseNamed(name);
    if (storyOf(made).headline.contains(QLatin1String("Nothing was sent")))
        QVERIFY(std::holds_alternative<signin::NotTried>(made.report.signIn.outcome));
}

void TstSubmissionStory::everyRefusalHasAHeadlineOfItsOwn()
{
    QSet<QString> headlines;
    for (const RefusalCause cause : allRefusalCauses()) {
        const SubmissionReport report = signInEnded(signin::Refused { reply(535, "no"), cause });
        headlines << describe(report, settingFor({}), Audience::Person).headline;
    }
    QCOMPARE(headlines.size(), allRefusalCauses().size());
    for (const MessageRefusal cause : allMessageRefusals()) {
        const SubmissionReport report =
            messageEnded(refusedAt(MessageStep::Content, cause, 550, "no"));
        headlines << describe(report, settingFor({}), Audience::Person).headline;
    }
    QCOMPARE(headlines.size(), allRefusalCauses().size() + allMessageRefusals().size());
}

void TstSubmissionStory::progressNamesTheStep_data()
{
    QTest::addColumn<QList<Stage>>("stages");
    QTest::addColumn<QString>("said");
    const auto going = QStringLiteral("Going to smtp.example.org.");
    const auto making = QStringLiteral("Making sure that it is smtp.example.org.");
    const auto signing = QStringLiteral("Signing in at smtp.example.org.");
    const auto handing = QStringLiteral("Handing the message over to smtp.example.org.");
    using Stages = QList<Stage>;
    QTest::newRow("nothing yet") << Stages {} << going;
    QTest::newRow("its name is looked up") << Stages { Stage::Resolve } << going;
    QTest::newRow("the connection") << Stages { Stage::Connect } << going;
    QTest::newRow("the greeting in the clear")
        << Stages { Stage::Connect, Stage::Greeting } << going;
    QTest::newRow("EHLO in the clear") << Stages { Stage::Greeting, Stage::Ehlo } << going;
    QTest::newRow("STARTTLS") << Stages { Stage::Ehlo, Stage::StartTls } << going;
    QTest::newRow("the handshake") << Stages { Stage::StartTls, Stage::Handshake } << making;
    QTest::newRow("EHLO once more") << Stages { Stage::Handshake, Stage::EhloAgain } << making;
    QTest::newRow("the sign-in") << Stages { Stage::EhloAgain, Stage::Auth } << signing;
    QTest::newRow("the message") << Stages { Stage::Auth, Stage::Message } << handing;
}

void TstSubmissionStory::progressNamesTheStep()
{
    QFETCH(const QList<Stage>, stages);
    QFETCH(const QString, said);
    SubmissionReport report { .connection = { .candidate = usual() } };
    for (const Stage stage : stages)
        report.connection.timeline << Step { stage, 0ms, {}, Exposure::Encrypted };
    QCOMPARE(describeProgress(report), said);
}

void TstSubmissionStory::consentNamesWhatLeaves_data()
{
    QTest::addColumn<bool>("isSending");
    QTest::addColumn<bool>("hasMechanism");
    QTest::addColumn<SaslMechanism>("mechanism");
    QTest::addColumn<QString>("said");
    const QString sent =
        QStringLiteral("Your user name ann@example.org and your password are sent to "
                       "smtp.example.org, encrypted, once. Its certificate is made out to "
                       "mx.\\u{202E}example.org.");
    const QString proven = QStringLiteral(
        "Your user name ann@example.org goes to smtp.example.org, encrypted. Your "
        "password is proven to it, once; it is sent itself only if the server turns out "
        "not to know that way. Its certificate is made out to mx.\\u{202E}example.org.");
    const QString sentWithMessage =
        QStringLiteral("Your user name ann@example.org, your password and a short message to "
                       "bob@example.net are sent to smtp.example.org, encrypted, once. Its "
                       "certificate is made out to mx.\\u{202E}example.org.");
    QTest::newRow("PLAIN sends the password") << false << true << SaslMechanism::Plain << sent;
    QTest::newRow("LOGIN sends it, too") << false << true << SaslMechanism::Login << sent;
    QTest::newRow("SCRAM-SHA-256 does not")
        << false << true << SaslMechanism::ScramSha256 << proven;
    QTest::newRow("SCRAM-SHA-1 does not") << false << true << SaslMechanism::ScramSha1 << proven;
    QTest::newRow("while it is not known, the worse is said")
        << false << false << SaslMechanism::ScramSha256 << sent;
    QTest::newRow("PLAIN and a message") << true << true << SaslMechanism::Plain << sentWithMessage;
}

/// SCRAM needs a verifier for each account: where PLAIN stands beside it, it is the way perhaps.
void TstSubmissionStory::theWayMayBeTheCause()
{
    const signin::Refused wrong { reply(535, "5.7.8 Authentication failed"),
        RefusalCause::WrongCredentials };
    const auto told = [](const SubmissionReport &report) -> QString {
        const FindingStory finding = describe(report, settingFor({}), Audience::Person).findings[0];
        return finding.explanation + finding.remedy;
    };
    const QString doubt = QStringLiteral("the way may be the cause");
    const QString offer = QStringLiteral("Sign in by PLAIN");
    const QString byScram = told(signInEnded(wrong, SaslMechanism::ScramSha256));
    QVERIFY(byScram.contains(doubt) && byScram.contains(offer));
    QVERIFY(told(signInEnded(wrong, SaslMechanism::CramMd5)).contains(offer));
    QVERIFY(!told(signInEnded(wrong, SaslMechanism::Plain)).contains(doubt));
    const signin::Refused suspended { reply(535, "5.7.8 Suspended"), RefusalCause::Suspended };
    QVERIFY(!told(signInEnded(suspended, SaslMechanism::ScramSha256)).contains(doubt));
    SubmissionReport alone = signInEnded(wrong, SaslMechanism::ScramSha256);
    alone.connection.afterTls = capabilities({ "AUTH SCRAM-SHA-256" });
    QVERIFY(!told(alone).contains(doubt));
}

void TstSubmissionStory::whatWasTypedIsLookedAt_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &typed, const char *said) {
        QTest::newRow(name) << typed << QString::fromLatin1(said);
    };
    row("an app password with its blanks", "abcd efgh ijkl mnop", "app password with blanks");
    row("a blank at the end", "pencil ", "has a blank at an end");
    row("a line break", "pencil\n", "line break");
    row("a byte order mark", "\xef\xbb\xbfpencil", "byte order mark");
    row("typographic quotes", "\xe2\x80\x9cpencil\xe2\x80\x9d", "typographic");
    row("an accent apart", "pe\xcc\x81ncil", "accent apart");
    row("an umlaut", "p\xc3\xa4ncil", "beyond plain English");
}

void TstSubmissionStory::whatWasTypedIsLookedAt()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QString, said);
    SubmissionSetting setting = settingFor({});
    setting.typed = TypedPassword(Secret::copyOf(typed));
    const Story story = describe(
        signInEnded(signin::Refused { reply(535, "5.7.8 no"), RefusalCause::WrongCredentials }),
        setting, Audience::Helpdesk);
    QVERIFY2(story.summary.contains(said), qPrintable(story.summary));
    QVERIFY2(story.summary.split(u' ').size() <= 14, qPrintable(story.summary));
    const QString whole = told(story);
    QVERIFY(!whole.contains(QLatin1String("mnop")) && !whole.contains(QLatin1String("ncil")));
}

void TstSubmissionStory::aRightPasswordIsNotLookedAt()
{
    SubmissionSetting setting = settingFor({});
    setting.typed = TypedPassword(Secret::copyOf("pencil "));
    QVERIFY(!describe(signedIn(), setting, Audience::Person).summary.contains(u"blank"));
    const signin::Refused locked { reply(535, "5.7.8 locked"), RefusalCause::Suspended };
    QVERIFY(describe(signInEnded(locked), setting, Audience::Person).summary.isEmpty());
}

void TstSubmissionStory::consentNamesWhatLeaves()
{
    QFETCH(const bool, isSending);
    QFETCH(const bool, hasMechanism);
    QFETCH(const SaslMechanism, mechanism);
    QFETCH(const QString, said);
    SubmissionSetting setting = isSending ? sendingTo({ "bob@example.net" }) : settingFor({});
    if (hasMechanism)
        setting.mechanism = mechanism;
    TlsFacts tls = verifiedTls(host("smtp.example.org"));
    tls.chain.first().subject = QString::fromUtf8("mx.\xe2\x80\xae"
                                                  "example.org");
    QCOMPARE(describeConsent(submissions("smtp.example.org"), tls, setting), said);
}

QTEST_GUILESS_MAIN(TstSubmissionStory)
#include "tst_submissionstory.moc"
