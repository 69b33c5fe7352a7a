// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Dialogue.h"

#include "tests/support/LogGuard.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace mailberth::smtp
{

namespace
{

ProbeReport begunAt(Security security)
{
    const quint16 port = security == Security::ImplicitTls ? submissionsPort : submissionPort;
    return { .candidate = { .endpoint = { *HostName::parse(u"smtp.example.org"), port, security },
                 .provenance = { SourceId::Person, Trust::Person, {} } },
        .timeline = { { Stage::Connect, 10ms, 20ms } } };
}

Dialogue dialogue(Security security)
{
    return Dialogue(Inspect { security, {} }, begunAt(security));
}

event::TlsEstablished verified()
{
    return { { .version = TlsVersion::Tls13, .identity = Identity::Verified } };
}

QList<Want> says(const char *line, std::chrono::milliseconds patience)
{
    return { want::Send { QByteArray(line) + "\r\n" }, want::Deadline { patience } };
}

QList<Want> quits()
{
    return { want::Send { "QUIT\r\n" }, want::Finish {}, want::Deadline { Patience().farewell } };
}

const QList<Want> hangsUp { want::Finish {}, want::Close {} };

/// A dialogue on 587 in the midst of things, at 100 ms; "tcp" ended at 20 ms.
Dialogue inStage(Stage stage)
{
    Dialogue lane = dialogue(Security::StartTls);
    const QList<std::pair<Stage, Event>> road {
        { Stage::Greeting, event::Connected {} },
        { Stage::Ehlo, event::Bytes { "220 mx.example.org ESMTP\r\n" } },
        { Stage::StartTls, event::Bytes { "250-mx.example.org\r\n250 STARTTLS\r\n" } },
        { Stage::Handshake, event::Bytes { "220 Go ahead\r\n" } },
        { Stage::EhloAgain, verified() },
    };
    for (const auto &[next, event] : road) {
        if (stage == Stage::Connect)
            break;
        (void)lane.on(event, 100ms);
        if (next == stage)
            break;
    }
    return lane;
}

/// A dialogue that has said QUIT.
Dialogue inFarewell()
{
    Dialogue lane = inStage(Stage::EhloAgain);
    (void)lane.on(event::Bytes { "250-mx.example.org\r\n250 AUTH PLAIN\r\n" }, 100ms);
    return lane;
}

const QList<Stage> allStages { Stage::Connect, Stage::Greeting, Stage::Ehlo, Stage::StartTls,
    Stage::Handshake, Stage::EhloAgain };

} // namespace

class TstDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void implicitTlsIsEncryptedFromTheFirstByte();
    void startTlsTurnsEncryptedBeforeAnythingIsAskedAgain();

    void silenceIsToldWithItsStageAndLength_data() { stages(); }
    void silenceIsToldWithItsStageAndLength();
    void aLostConnectionIsToldWithItsStage_data() { stages(); }
    void aLostConnectionIsToldWithItsStage();
    void cancellingSaysNothing_data() { stages(); }
    void cancellingSaysNothing();
    void aDripDoesNotPutOffTheDeadline();
    void patienceIsThePlans();

    void theTranscriptTellsWhoCouldReadIt();
    void theReportRunsUntilFinish();
    void aRefusedCertificateStandsInTheReport_data();
    void aRefusedCertificateStandsInTheReport();
    void faultsOutweighAVerifiedIdentity();
    void plainTextOnImplicitTlsIsNoTampering();
    void theSurplusIsKeptInBounds();

    void whatCannotHappenIsIgnored_data();
    void whatCannotHappenIsIgnored();
    void tlsThatFailsLaterIsALostConnection();
    void aCertificateOfOursMayBeMissedAfterTheHandshake();
    void theFarewellEndsWithAnything_data();
    void theFarewellEndsWithAnything();

private:
    void stages() const;
};

void TstDialogue::implicitTlsIsEncryptedFromTheFirstByte()
{
    Dialogue lane = dialogue(Security::ImplicitTls);
    QCOMPARE(lane.on(event::Connected {}, 20ms),
        (QList<Want> { want::StartTls {}, want::Deadline { Patience().handshake } }));
    QCOMPARE(lane.on(verified(), 30ms), QList<Want> { want::Deadline { Patience().greeting } });
    QCOMPARE(lane.on(event::Bytes { "220 mx.example.org ESMTP\r\n" }, 40ms),
        says("EHLO [127.0.0.1]", Patience().reply));
    QCOMPARE(lane.report().outcome, Outcome(outcome::Running {}));
    QCOMPARE(lane.on(event::Bytes { "250-mx.example.org\r\n250 AUTH PLAIN\r\n" }, 50ms), quits());
    QCOMPARE(lane.report().outcome, Outcome(outcome::Ready {}));
    QCOMPARE(lane.report().timeline,
        (QList<Step> { { Stage::Connect, 10ms, 20ms }, { Stage::Handshake, 20ms, 30ms },
            { Stage::Greeting, 30ms, 40ms, Exposure::Encrypted },
            { Stage::Ehlo, 40ms, 50ms, Exposure::Encrypted } }));
    QVERIFY(!lane.report().beforeTls);
    QCOMPARE(lane.report().afterTls->authMechanisms(), QStringList { QStringLiteral("PLAIN") });
    QCOMPARE(lane.on(event::Bytes { "221 Bye\r\n" }, 60ms), QList<Want> { want::Close {} });
    QCOMPARE(lane.on(event::PeerClosed {}, 70ms), QList<Want> {});
}

void TstDialogue::startTlsTurnsEncryptedBeforeAnythingIsAskedAgain()
{
    Dialogue lane = dialogue(Security::StartTls);
    QCOMPARE(
        lane.on(event::Connected {}, 20ms), QList<Want> { want::Deadline { Patience().greeting } });
    QCOMPARE(lane.on(event::Bytes { "220 mx.example.org ESMTP\r\n" }, 30ms),
        says("EHLO [127.0.0.1]", Patience().reply));
    QCOMPARE(lane.on(event::Bytes { "250-mx.example.org\r\n250 STARTTLS\r\n" }, 40ms),
        says("STARTTLS", Patience().reply));
    QCOMPARE(lane.on(event::Bytes { "220 Go ahead\r\n" }, 50ms),
        (QList<Want> { want::StartTls {}, want::Deadline { Patience().handshake } }));
    QCOMPARE(lane.on(verified(), 60ms), says("EHLO [127.0.0.1]", Patience().reply));
    QCOMPARE(lane.on(event::Bytes { "250-mx.example.org\r\n250 AUTH LOGIN\r\n" }, 70ms), quits());
    QCOMPARE(lane.report().outcome, Outcome(outcome::Ready {}));
    QCOMPARE(lane.report().timeline,
        (QList<Step> { { Stage::Connect, 10ms, 20ms }, { Stage::Greeting, 20ms, 30ms },
            { Stage::Ehlo, 30ms, 40ms }, { Stage::StartTls, 40ms, 50ms },
            { Stage::Handshake, 50ms, 60ms },
            { Stage::EhloAgain, 60ms, 70ms, Exposure::Encrypted } }));
    QVERIFY(!lane.report().beforeTls->has("AUTH"));
    QVERIFY(!lane.report().afterTls->has("STARTTLS"));
    QCOMPARE(lane.on(event::DeadlinePassed {}, 1070ms), QList<Want> { want::Close {} });
}

void TstDialogue::stages() const
{
    QTest::addColumn<Stage>("stage");
    for (const Stage stage : allStages)
        QTest::newRow(qPrintable(u"in stage " + id(stage))) << stage;
}

void TstDialogue::silenceIsToldWithItsStageAndLength()
{
    QFETCH(Stage, stage);
    Dialogue lane = inStage(stage);
    QCOMPARE(lane.on(event::DeadlinePassed {}, 8100ms), hangsUp);
    const auto waited = stage == Stage::Connect ? 8090ms : 8000ms;
    QCOMPARE(lane.report().outcome, Outcome(outcome::TimedOut { stage, waited }));
    QCOMPARE(lane.report().timeline.constLast().stage, stage);
    QVERIFY(endOf(lane.report()));
}

void TstDialogue::aLostConnectionIsToldWithItsStage()
{
    QFETCH(Stage, stage);
    Dialogue lane = inStage(stage);
    QCOMPARE(lane.on(event::PeerClosed {}, 200ms), hangsUp);
    QCOMPARE(
        lane.report().outcome, Outcome(outcome::ConnectionLost { stage, outcome::Ending::Closed }));
    Dialogue other = inStage(stage);
    QCOMPARE(other.on(event::NetworkFailed {}, 200ms), hangsUp);
    QCOMPARE(
        other.report().outcome, Outcome(outcome::ConnectionLost { stage, outcome::Ending::Reset }));
}

void TstDialogue::cancellingSaysNothing()
{
    QFETCH(Stage, stage);
    Dialogue lane = inStage(stage);
    QCOMPARE(lane.on(event::Cancelled {}, 200ms), hangsUp);
    QCOMPARE(lane.report().outcome, Outcome(outcome::Cancelled {}));
    QCOMPARE(lane.on(event::Cancelled {}, 200ms), QList<Want> {});
}

void TstDialogue::aDripDoesNotPutOffTheDeadline()
{
    Dialogue lane = inStage(Stage::Greeting);
    for (const char byte : QByteArrayLiteral("220-mx\r\n220-still\r\n220 almos"))
        QCOMPARE(lane.on(event::Bytes { QByteArray(1, byte) }, 200ms), QList<Want> {});
    QCOMPARE(lane.on(event::DeadlinePassed {}, 16'100ms), hangsUp);
    QCOMPARE(lane.report().outcome, Outcome(outcome::TimedOut { Stage::Greeting, 16'000ms }));
    QVERIFY(!lane.report().greeting);
}

void TstDialogue::patienceIsThePlans()
{
    const Patience patience { .greeting = 1ms, .reply = 2ms, .handshake = 3ms, .farewell = 4ms };
    Dialogue lane(Inspect { Security::ImplicitTls, patience }, begunAt(Security::ImplicitTls));
    const auto wanted = [](const QList<Want> &wants) {
        const auto last = std::find_if(wants.rbegin(), wants.rend(),
            [](const Want &want) { return std::holds_alternative<want::Deadline>(want); });
        return last == wants.rend() ? 0ms : std::get<want::Deadline>(*last).after;
    };
    QCOMPARE(wanted(lane.on(event::Connected {}, 20ms)), 3ms);
    QCOMPARE(wanted(lane.on(verified(), 20ms)), 1ms);
    QCOMPARE(wanted(lane.on(event::Bytes { "220 mx\r\n" }, 20ms)), 2ms);
    QCOMPARE(wanted(lane.on(event::Bytes { "500 What?\r\n" }, 20ms)), 2ms);
    QCOMPARE(wanted(lane.on(event::Bytes { "250 mx\r\n" }, 20ms)), 4ms);
}

void TstDialogue::theTranscriptTellsWhoCouldReadIt()
{
    using From = TranscriptLine::From;
    Dialogue lane = dialogue(Security::StartTls);
    (void)lane.on(event::Connected {}, 20ms);
    (void)lane.on(event::Bytes { "220 mx" }, 25ms);
    (void)lane.on(event::Bytes { " ESMTP\r\n" }, 30ms);
    (void)lane.on(event::Bytes { "250-mx\r\n250 STARTTLS\r\n" }, 40ms);
    (void)lane.on(event::Bytes { "220 Go\n" }, 50ms);
    (void)lane.on(verified(), 60ms);
    (void)lane.on(event::Bytes { "250 AUTH PLAIN\r\n" }, 70ms);
    (void)lane.on(event::Bytes { "221 Bye\r\n" }, 80ms);
    QCOMPARE(lane.report().transcript,
        (QList<TranscriptLine> { { From::Server, Exposure::InTheClear, 30ms, "220 mx ESMTP" },
            { From::Client, Exposure::InTheClear, 30ms, "EHLO [127.0.0.1]" },
            { From::Server, Exposure::InTheClear, 40ms, "250-mx" },
            { From::Server, Exposure::InTheClear, 40ms, "250 STARTTLS" },
            { From::Client, Exposure::InTheClear, 40ms, "STARTTLS" },
            { From::Server, Exposure::InTheClear, 50ms, "220 Go" },
            { From::Client, Exposure::Encrypted, 60ms, "EHLO [127.0.0.1]" },
            { From::Server, Exposure::Encrypted, 70ms, "250 AUTH PLAIN" },
            { From::Client, Exposure::Encrypted, 70ms, "QUIT" } }));
    // AUTH stood on the first line, where a name belongs.
    QCOMPARE(lane.report().outcome, Outcome(outcome::NoSignIn {}));
}

void TstDialogue::theReportRunsUntilFinish()
{
    for (const Stage stage : allStages)
        QVERIFY(isRunning(inStage(stage).report()));
    Dialogue lane = inFarewell();
    QVERIFY(isReady(lane.report()));
    const ProbeReport finished = lane.report();
    (void)lane.on(event::Bytes { "554 I take it all back\r\n" }, 200ms);
    (void)lane.on(event::NetworkFailed {}, 300ms);
    QCOMPARE(lane.report(), finished);
}

void TstDialogue::aRefusedCertificateStandsInTheReport_data()
{
    QTest::addColumn<Event>("event");
    QTest::newRow("found by ourselves")
        << Event(event::TlsEstablished { { .faults = { CertificateFault::NameMismatch } } });
    QTest::newRow("found by the TLS library") << Event(event::TlsFailed { HandshakeFault::Other,
        TlsFacts { .faults = { CertificateFault::NameMismatch } }, QStringLiteral("no match") });
}

void TstDialogue::aRefusedCertificateStandsInTheReport()
{
    QFETCH(Event, event);
    Dialogue lane = inStage(Stage::Handshake);
    QCOMPARE(lane.on(event, 200ms), hangsUp);
    QCOMPARE(lane.report().outcome, Outcome(outcome::CertificateRefused {}));
    QVERIFY(lane.report().tls);
    QCOMPARE(lane.report().tls->faults, QList<CertificateFault> { CertificateFault::NameMismatch });
    QVERIFY(!lane.report().afterTls);
    QCOMPARE(lane.report().timeline.constLast(),
        (Step { Stage::Handshake, 100ms, 200ms, Exposure::InTheClear }));
}

void TstDialogue::faultsOutweighAVerifiedIdentity()
{
    Dialogue lane = inStage(Stage::Handshake);
    const TlsFacts contradiction { .identity = Identity::Verified,
        .faults = { CertificateFault::Expired } };
    QCOMPARE(lane.on(event::TlsEstablished { contradiction }, 200ms), hangsUp);
    QCOMPARE(lane.report().outcome, Outcome(outcome::CertificateRefused {}));
}

void TstDialogue::plainTextOnImplicitTlsIsNoTampering()
{
    Dialogue lane = dialogue(Security::ImplicitTls);
    (void)lane.on(event::Connected {}, 20ms);
    QCOMPARE(lane.on(event::Bytes {}, 30ms), QList<Want> {});
    QCOMPARE(lane.on(event::Bytes { "220 mx ESMTP\r\n" }, 30ms), hangsUp);
    QCOMPARE(
        lane.report().outcome, Outcome(outcome::HandshakeFailed { HandshakeFault::NotTls, {} }));
    QCOMPARE(lane.report().transcript.constLast().bytes, QByteArray("220 mx ESMTP"));
}

void TstDialogue::theSurplusIsKeptInBounds()
{
    const QByteArray surplus(100'000, 'x');
    Dialogue behind = inStage(Stage::StartTls);
    QCOMPARE(behind.on(event::Bytes { "220 Go\r\n" + surplus }, 200ms), hangsUp);
    QCOMPARE(behind.report().outcome, Outcome(outcome::Tampered { surplus.first(512) }));
    Dialogue later = inStage(Stage::Handshake);
    QCOMPARE(later.on(event::Bytes { surplus }, 200ms), hangsUp);
    QCOMPARE(later.report().outcome, Outcome(outcome::Tampered { surplus.first(512) }));
}

void TstDialogue::whatCannotHappenIsIgnored_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Event>("event");
    QTest::newRow("bytes before the connection")
        << Stage::Connect << Event(event::Bytes { "220 mx\r\n" });
    QTest::newRow("TLS before the connection") << Stage::Connect << Event(verified());
    for (const Stage stage : allStages.sliced(1)) {
        QTest::newRow(qPrintable(u"a second connection in stage " + id(stage)))
            << stage << Event(event::Connected {});
        if (stage != Stage::Handshake)
            QTest::newRow(qPrintable(u"TLS that nobody wanted in stage " + id(stage)))
                << stage << Event(verified());
    }
}

void TstDialogue::whatCannotHappenIsIgnored()
{
    QFETCH(Stage, stage);
    QFETCH(Event, event);
    Dialogue lane = inStage(stage);
    const ProbeReport before = lane.report();
    QCOMPARE(lane.on(event, 200ms), QList<Want> {});
    QCOMPARE(lane.report(), before);
}

void TstDialogue::tlsThatFailsLaterIsALostConnection()
{
    Dialogue lane = inStage(Stage::EhloAgain);
    QCOMPARE(lane.on(event::TlsFailed {}, 200ms), hangsUp);
    QCOMPARE(lane.report().outcome,
        Outcome(outcome::ConnectionLost { Stage::EhloAgain, outcome::Ending::Reset }));
    QVERIFY(lane.report().tls);
}

void TstDialogue::aCertificateOfOursMayBeMissedAfterTheHandshake()
{
    Dialogue lane = inStage(Stage::EhloAgain);
    const event::TlsFailed missed { HandshakeFault::ClientCertificate, {}, QStringLiteral("none") };
    QCOMPARE(lane.on(missed, 200ms), hangsUp);
    QCOMPARE(lane.report().outcome,
        Outcome(outcome::HandshakeFailed {
            HandshakeFault::ClientCertificate, QStringLiteral("none") }));
}

void TstDialogue::theFarewellEndsWithAnything_data()
{
    QTest::addColumn<Event>("event");
    QTest::newRow("221") << Event(event::Bytes { "221 Bye\r\n" });
    QTest::newRow("half an answer") << Event(event::Bytes { "2" });
    QTest::newRow("nonsense") << Event(event::Bytes { "HTTP/1.1 200 OK" });
    QTest::newRow("silence") << Event(event::DeadlinePassed {});
    QTest::newRow("the end of the connection") << Event(event::PeerClosed {});
    QTest::newRow("a reset") << Event(event::NetworkFailed {});
    QTest::newRow("a TLS failure") << Event(event::TlsFailed {});
    QTest::newRow("being cancelled") << Event(event::Cancelled {});
}

void TstDialogue::theFarewellEndsWithAnything()
{
    QFETCH(Event, event);
    Dialogue lane = inFarewell();
    QCOMPARE(lane.on(event, 200ms), QList<Want> { want::Close {} });
    QCOMPARE(lane.on(event, 300ms), QList<Want> {});
    QVERIFY(isReady(lane.report()));
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstDialogue)
#include "tst_dialogue.moc"
