// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "Trial.h"
#include "core/model/Overloaded.h"
#include "core/net/SmtpLine.h"
#include "tests/support/CountingRelay.h"
#include "tests/support/LogGuard.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

/// A server on the clear lane up to and with the client's STARTTLS.
Script upToStartTls()
{
    return upTo(4, Security::StartTls);
}

/// Wants what no dialogue of ours would want: what is listed, once the line has begun.
class Reckless : public smtp::Speaker
{
public:
    explicit Reckless(QList<smtp::Want> wants)
        : m_wants(std::move(wants))
    {
    }

    QList<smtp::Want> on(const smtp::Event &event, Instant) override
    {
        std::visit(Overloaded {
                       [this](const smtp::event::Bytes &bytes) { heard += bytes.data; },
                       [this](const smtp::event::NetworkFailed &) { ending = Ending::Failed; },
                       [](const auto &) {},
                   },
            event);
        return std::exchange(m_wants, {});
    }

    [[nodiscard]] const ProbeReport &report() const override { return m_report; }

    QByteArray heard;
    enum class Ending { None, Failed } ending = Ending::None;

private:
    QList<smtp::Want> m_wants;
    ProbeReport m_report { .candidate =
                               Trial::orderFor(trialHost(), Security::StartTls).candidate };
};

/// A line to a server on loopback on which a reckless one speaks.
class RecklessLine
{
public:
    RecklessLine(const ScriptedServer &server, QList<smtp::Want> wants)
        : speaker(std::make_shared<Reckless>(std::move(wants)))
        , socket(new QSslSocket(&m_owner))
    {
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    }

    void begin()
    {
        const auto trust = std::make_shared<TrustStore>(TrustAnchors {});
        auto *line =
            new SmtpLine(socket, speaker, trialHost(), trust, trust->first(), {}, &m_owner);
        line->start();
    }

private:
    QObject m_owner;

public:
    std::shared_ptr<Reckless> speaker;
    QSslSocket *socket;
};

} // namespace

class TstSmtpLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingBehindTheStartTlsAnswerIsBelieved_data();
    void nothingBehindTheStartTlsAnswerIsBelieved();
    void whatIsInjectedLaterBreaksTheHandshake();
    void anAnswerInPiecesIsNoAttack();
    void anAnswerBeforeItsQuestionIsUnsolicited();
    void whatWasOfferedInTheClearIsForgotten();
    void nothingIsSaidBetweenStartTlsAndTls();
    void whatLiesUnreadIsToldBeforeTlsBegins();
    void noSecretIsWrittenToAPeerThatIsNotProven();

    void plainSmtpOnTheTlsPortIsNotTls();
    void tlsOnTheClearPortIsSilence();

    void theServerEndsTheSession_data();
    void theServerEndsTheSession();
    void theServerIsSilent_data();
    void theServerIsSilent();
    void aServerThatGoesOnForeverIsStopped_data();
    void aServerThatGoesOnForeverIsStopped();
    void anAnswerCutOffByTheEndIsNoAnswer();

    void roundTripsUntilReady_data();
    void roundTripsUntilReady();
};

void TstSmtpLine::nothingBehindTheStartTlsAnswerIsBelieved_data()
{
    QTest::addColumn<QByteArray>("injected");
    QTest::newRow("a whole answer to EHLO") << QByteArray("250-evil\r\n250 AUTH PLAIN\r\n");
    QTest::newRow("half a line") << QByteArray("250-evil");
    QTest::newRow("one byte") << QByteArray("2");
    QTest::newRow("an empty line") << QByteArray("\r\n");
    QTest::newRow("a TLS record") << QByteArray("\x16\x03\x03\x00\x02\x01\x00", 7);
}

void TstSmtpLine::nothingBehindTheStartTlsAnswerIsBelieved()
{
    QFETCH(QByteArray, injected);
    ScriptedServer server(
        upToStartTls() << say("220 go\r\n" + injected) << startTls(goodCertificate()));
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(std::get<outcome::Tampered>(trial.report().outcome).surplus, injected);
    QVERIFY(!trial.report().afterTls);
    QVERIFY(!trial.report().tls);
    QCOMPARE(server.latest().encrypted, QByteArray());
    QVERIFY(server.latest().inTheClear.endsWith("STARTTLS\r\n")); // and not one byte more
}

void TstSmtpLine::whatIsInjectedLaterBreaksTheHandshake()
{
    ScriptedServer server(
        upToStartTls() << say("220 go\r\n") << awaitRelease() << say("250 evil\r\n"));
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.runUntil(Stage::Handshake));
    server.release();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(trial.outcome(), QStringLiteral("handshake-failed"));
    QVERIFY(!trial.report().afterTls);
}

void TstSmtpLine::anAnswerInPiecesIsNoAttack()
{
    const auto tls = startTls(goodCertificate());
    const auto ehlo = expectBeginning("EHLO ");
    ScriptedServer server({ drip(greetingLine), ehlo, drip(clearEhlo), expectLine("STARTTLS"),
        drip("220-go\r\n220 now\r\n"), tls, ehlo, drip(secureEhlo), expectLine("QUIT") });
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(server.complaints(), {});
}

void TstSmtpLine::anAnswerBeforeItsQuestionIsUnsolicited()
{
    ScriptedServer server(upTo(2, Security::StartTls) << say(clearEhlo + "220 go\r\n"));
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(std::get<outcome::ProtocolViolation>(trial.report().outcome).violation,
        outcome::Violation::Unsolicited);
    QVERIFY(!server.latest().inTheClear.contains("STARTTLS"));
}

void TstSmtpLine::whatWasOfferedInTheClearIsForgotten()
{
    const auto ehlo = expectBeginning("EHLO ");
    ScriptedServer server({ say(greetingLine), ehlo,
        say("250-smtp.example.test\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"), expectLine("STARTTLS"),
        say("220 go\r\n"), startTls(goodCertificate()), ehlo,
        say("250-smtp.example.test\r\n250 SIZE 1\r\n"), expectLine("QUIT") });
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("no-sign-in"));
    QVERIFY(trial.report().beforeTls->has("AUTH"));
    QVERIFY(!trial.report().afterTls->has("AUTH"));
    QVERIFY(!trial.report().afterTls->has("STARTTLS"));
}

void TstSmtpLine::nothingIsSaidBetweenStartTlsAndTls()
{
    ScriptedServer server(goodScript(Security::StartTls));
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QTRY_COMPARE(server.latest().encrypted, QByteArray("EHLO [127.0.0.1]\r\nQUIT\r\n"));
    QCOMPARE(server.latest().inTheClear, QByteArray("EHLO [127.0.0.1]\r\nSTARTTLS\r\n"));
    QCOMPARE(server.complaints(), {});
}

void TstSmtpLine::whatLiesUnreadIsToldBeforeTlsBegins()
{
    ScriptedServer server({ say(greetingLine) });
    RecklessLine line(server, { smtp::want::StartTls {} });
    QTRY_VERIFY(line.socket->bytesAvailable() > 0);
    line.begin();
    QCOMPARE(line.speaker->heard, greetingLine);
    QCOMPARE(line.socket->mode(), QSslSocket::UnencryptedMode);
    QCOMPARE(server.latest().inTheClear, QByteArray());
}

void TstSmtpLine::noSecretIsWrittenToAPeerThatIsNotProven()
{
    ScriptedServer server({ expectLine("AUTH PLAIN"), awaitRelease() });
    const auto secret = std::make_shared<const Secret>(Secret::copyOf("opensesame"));
    RecklessLine line(
        server, { smtp::want::Send { "AUTH PLAIN\r\n" }, smtp::want::SendSecret { {}, secret } });
    QTRY_COMPARE(line.socket->state(), QAbstractSocket::ConnectedState);
    line.begin();
    QCOMPARE(line.speaker->ending, Reckless::Ending::Failed);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.latest().inTheClear, QByteArray("AUTH PLAIN\r\n"));
}

void TstSmtpLine::plainSmtpOnTheTlsPortIsNotTls()
{
    ScriptedServer server({ say(greetingLine) });
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(
        std::get<outcome::HandshakeFailed>(trial.report().outcome).fault, HandshakeFault::NotTls);
    QVERIFY(!trial.report().tls);
}

void TstSmtpLine::tlsOnTheClearPortIsSilence()
{
    ScriptedServer server({ startTls(goodCertificate()) });
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.runUntil(Stage::Greeting));
    trial.job->giveUp();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(std::get<outcome::TimedOut>(trial.report().outcome).stage, Stage::Greeting);
    QCOMPARE(server.latest().inTheClear, QByteArray()); // the client speaks second
}

// Where a script stands when it stops, by the stage in which the client then is.
namespace
{

struct Place
{
    const char *sentence;
    qsizetype steps;
    Security security;
    Stage stage;
};

constexpr Place places[] = {
    { "465, before TLS", 0, Security::ImplicitTls, Stage::Handshake },
    { "465, before the greeting", 1, Security::ImplicitTls, Stage::Greeting },
    { "465, before the answer to EHLO", 3, Security::ImplicitTls, Stage::Ehlo },
    { "587, before the greeting", 0, Security::StartTls, Stage::Greeting },
    { "587, before the answer to EHLO", 2, Security::StartTls, Stage::Ehlo },
    { "587, before the answer to STARTTLS", 4, Security::StartTls, Stage::StartTls },
    { "587, before TLS", 5, Security::StartTls, Stage::Handshake },
    { "587, before the second answer to EHLO", 7, Security::StartTls, Stage::EhloAgain },
};

} // namespace

void TstSmtpLine::theServerEndsTheSession_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Script>("script");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<outcome::Ending>("ending");

    const struct
    {
        const char *sentence;
        ScriptStep step;
        outcome::Ending ending;
    } ends[] = {
        { "in order", test::close(), outcome::Ending::Closed },
        { "without a word", hangUp(), outcome::Ending::Closed },
        { "by a reset", reset(), outcome::Ending::Reset },
    };
    for (const Place &place : places) {
        for (const auto &end : ends) {
            const Script script = upTo(place.steps, place.security) << awaitRelease() << end.step;
            QTest::addRow("%s, %s", place.sentence, end.sentence)
                << place.security << script << place.stage << end.ending;
        }
    }
}

void TstSmtpLine::theServerEndsTheSession()
{
    QFETCH(Security, security);
    QFETCH(Script, script);
    QFETCH(Stage, stage);
    QFETCH(outcome::Ending, ending);
    ScriptedServer server(script);
    Trial trial(server, security);
    QVERIFY(trial.runUntil(stage));
    if (stage == Stage::Handshake) // what a server did not read becomes a reset when it closes
        QTRY_VERIFY(server.latest().inTheClear.contains("\x16\x03\x01"));
    server.release();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(trial.outcome(), QStringLiteral("connection-lost"));
    const auto lost = std::get<outcome::ConnectionLost>(trial.report().outcome);
    QCOMPARE(lost.stage, stage);
    QCOMPARE(lost.ending, ending);
    QCOMPARE(server.complaints(), {});
}

void TstSmtpLine::theServerIsSilent_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Script>("script");
    QTest::addColumn<Stage>("stage");
    for (const Place &place : places)
        QTest::newRow(place.sentence)
            << place.security << upTo(place.steps, place.security) << place.stage;
}

void TstSmtpLine::theServerIsSilent()
{
    QFETCH(Security, security);
    QFETCH(Script, script);
    QFETCH(Stage, stage);
    ScriptedServer server(script);
    Trial trial(server, security);
    QVERIFY(trial.runUntil(stage));
    trial.job->giveUp();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(std::get<outcome::TimedOut>(trial.report().outcome).stage, stage);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended); // nobody is left hanging
}

void TstSmtpLine::aServerThatGoesOnForeverIsStopped_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Script>("script");
    QTest::addColumn<outcome::Violation>("violation");
    QTest::newRow("a greeting of endless lines")
        << Security::StartTls << Script { sayEndlessly(QByteArray("220-more\r\n").repeated(100)) }
        << outcome::Violation::ReplyTooLong;
    QTest::newRow("a greeting line without an end")
        << Security::StartTls << Script { say("220 "), sayEndlessly(QByteArray(1024, 'x')) }
        << outcome::Violation::LineTooLong;
    QTest::newRow("endless capabilities inside TLS")
        << Security::ImplicitTls
        << (upTo(3, Security::ImplicitTls)
               << sayEndlessly(QByteArray("250-X-MORE\r\n").repeated(100)))
        << outcome::Violation::ReplyTooLong;
}

void TstSmtpLine::aServerThatGoesOnForeverIsStopped()
{
    QFETCH(Security, security);
    QFETCH(Script, script);
    QFETCH(outcome::Violation, violation);
    ScriptedServer server(script);
    Trial trial(server, security);
    QVERIFY(trial.run());
    QCOMPARE(std::get<outcome::ProtocolViolation>(trial.report().outcome).violation, violation);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.complaints(), {}); // it did not get rid of many bytes
}

void TstSmtpLine::anAnswerCutOffByTheEndIsNoAnswer()
{
    ScriptedServer server(upTo(3, Security::ImplicitTls)
        << say("250-smtp.example.test\r\n250 AUTH PLAIN") << hangUp());
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.report().outcome,
        Outcome(outcome::ConnectionLost { Stage::Ehlo, outcome::Ending::Closed }));
    QVERIFY(!trial.report().afterTls);
}

void TstSmtpLine::roundTripsUntilReady_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<ServingTls::Versions>("versions");
    QTest::addColumn<int>("roundTrips");
    const auto tls12 = ServingTls::Versions::Tls12;
    const auto tls13 = ServingTls::Versions::Tls13;
    QTest::newRow("465: TCP, TLS 1.3, greeting, EHLO") << Security::ImplicitTls << tls13 << 4;
    QTest::newRow("465: TCP, TLS 1.2 twice, greeting with the end of it, EHLO")
        << Security::ImplicitTls << tls12 << 4;
    QTest::newRow("587: TCP, greeting, EHLO, STARTTLS, TLS 1.3, EHLO")
        << Security::StartTls << tls13 << 6;
    QTest::newRow("587: TCP, greeting, EHLO, STARTTLS, TLS 1.2 twice, EHLO")
        << Security::StartTls << tls12 << 7;
}

void TstSmtpLine::roundTripsUntilReady()
{
    QFETCH(Security, security);
    QFETCH(ServingTls::Versions, versions);
    QFETCH(int, roundTrips);
    ScriptedServer server(goodScript(security, { goodCertificate(), versions }));
    CountingRelay relay(server.port());
    Trial trial(relay.port(), security);
    QVERIFY(trial.run());
    const int counted = relay.roundTrips(); // before the farewell is answered
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(counted, roundTrips);
}

QTEST_GUILESS_MAIN(TstSmtpLine)
#include "tst_smtpline.moc"
