// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "Trial.h"
#include "tests/support/LogGuard.h"
#include "tests/support/SilentPort.h"

#include <QAbstractEventDispatcher>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

/// Says this to everybody, on the second address of loopback.
class OtherAddress : public QTcpServer
{
public:
    OtherAddress(quint16 port, const QByteArray &said)
    {
        setProxy(QNetworkProxy::NoProxy);
        if (!listen(QHostAddress(address().toString()), port))
            qFatal("the port is taken on the second address");
        connect(this, &QTcpServer::newConnection, this, [this, said] {
            QTcpSocket *client = nextPendingConnection();
            client->write(said);
            client->disconnectFromHost();
        });
    }

    static IpAddress address() { return IpAddress::v4({ 127, 0, 0, 2 }); }
};

/// Of a host with these addresses, all of them serving on one port.
ProbeReport reportOn(quint16 port, const QList<IpAddress> &addresses)
{
    LiveNetwork network(
        { .anchors = { trialAuthority().root().certificatePem, TrustAnchors::Scope::Alone } });
    ProbeOrder order = Trial::orderFor(trialHost(), Security::StartTls);
    order.candidate.endpoint.port = port;
    order.addresses = addresses;
    QObject owner;
    ProbeJob *job = network.probe(order, &owner);
    QSignalSpy finished(job, &ProbeJob::finished);
    job->start();
    return finished.wait() ? job->report() : ProbeReport { .candidate = order.candidate };
}

quint16 closedPort()
{
    QTcpServer listener;
    listener.setProxy(QNetworkProxy::NoProxy);
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
    return listener.serverPort();
}

} // namespace

/// What every probe promises: see core/seams/Network.h.
class TstLiveProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aGoodServerIsReady_data();
    void aGoodServerIsReady();
    void stepsFollowOneAnotherInTime();
    void stepsFromBeforeAreKept();
    void aClosedPortIsRefused();
    void anOrderWithoutAddressesLeadsNowhere();
    void anotherAddressIsTriedWhereTheFirstDoesNotDo();
    void whereNoAddressDoesTheFirstIsToldOf();

    void finishedIsQueuedAndComesOnce();
    void startingTwiceStartsOnce();
    void advancedComesAtMostOnceATurn();
    void cancelledBeforeItStarted();
    void cancelledWhileDialling();
    void cancelledWhileTalking();
    void givenUpBeforeItStarted();
    void givenUpWhileDialling();
    void nothingChangesAfterTheEnd();
    void theFarewellIsNotWaitedFor();
    void theFarewellEndsByItself();
    void theFarewellDiesWithItsJob();
    void aRunningJobMayBeDeleted_data();
    void aRunningJobMayBeDeleted();
    void aProbeOutlivesItsNetwork();

    void aRedirectHoldsForItsPortOnly();
    void whoWasContactedIsWrittenDown();
    void whoWasContactedInsteadIsWrittenDown();
    void anEndpointThatNobodyReachedWasStillContacted();
    void callsComeLaterUnlessTheirContextIsGone();
};

void TstLiveProbe::aGoodServerIsReady_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("implicit TLS") << Security::ImplicitTls;
    QTest::newRow("STARTTLS") << Security::StartTls;
}

void TstLiveProbe::aGoodServerIsReady()
{
    QFETCH(Security, security);
    ScriptedServer server(goodScript(security));
    Trial trial(server, security);
    QVERIFY(trial.run());
    const ProbeReport &report = trial.report();
    QCOMPARE(code(report.outcome), QStringLiteral("ready"));
    QCOMPARE(report.candidate, Trial::orderFor(trialHost(), security).candidate);
    QCOMPARE(report.address, loopback());
    QCOMPARE(report.attempts.size(), 1);
    QCOMPARE(report.attempts.first().result, DialAttempt::Result::Connected);
    QCOMPARE(report.greeting->code, 220);
    QCOMPARE(report.beforeTls.has_value(), security == Security::StartTls);
    QVERIFY(report.afterTls->has("AUTH"));
    QCOMPARE(report.tls->identity, Identity::Verified);
    QVERIFY(!report.transcript.isEmpty());
    QCOMPARE(server.complaints(), {});
    QCOMPARE(server.connections(), 1);
}

void TstLiveProbe::stepsFollowOneAnotherInTime()
{
    ScriptedServer server(goodScript(Security::StartTls));
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    Instant last {};
    for (const Step &step : trial.report().timeline) {
        QVERIFY(step.start >= last);
        QVERIFY(step.end >= step.start);
        last = *step.end;
    }
    QVERIFY(last <= trial.network->now());
    QCOMPARE(trial.report().timeline.first().stage, Stage::Connect);
    QCOMPARE(trial.report().timeline.last().exposure, Exposure::Encrypted);
}

void TstLiveProbe::stepsFromBeforeAreKept()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    LiveNetwork network(
        { .redirects = { { trialHost(), submissionsPort, loopback(), server.port() } } });
    ProbeOrder order = Trial::orderFor(trialHost(), Security::ImplicitTls);
    const Step dns { Stage::Resolve, 1ms, 2ms };
    order.before = { dns };
    QObject owner;
    ProbeJob *job = network.probe(order, &owner);
    QSignalSpy finished(job, &ProbeJob::finished);
    QCOMPARE(job->report().timeline, QList<Step> { dns });
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(job->report().timeline.at(0), dns);
    QCOMPARE(job->report().timeline.at(1).stage, Stage::Connect);
}

void TstLiveProbe::aClosedPortIsRefused()
{
    Trial trial(closedPort(), Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("refused"));
    QCOMPARE(trial.report().timeline.size(), 1);
    QVERIFY(trial.report().timeline.first().end);
    QCOMPARE(trial.report().attempts.size(), 1);
    QVERIFY(!trial.report().address);
    QCOMPARE(trial.report().transcript, {});
}

void TstLiveProbe::anOrderWithoutAddressesLeadsNowhere()
{
    LiveNetwork network;
    ProbeOrder order = Trial::orderFor(trialHost(), Security::ImplicitTls);
    order.addresses.clear();
    QObject owner;
    ProbeJob *job = network.probe(order, &owner);
    QSignalSpy finished(job, &ProbeJob::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(code(job->report().outcome), QStringLiteral("no-route"));
}

void TstLiveProbe::anotherAddressIsTriedWhereTheFirstDoesNotDo()
{
    ScriptedServer good(goodScript(Security::StartTls));
    const OtherAddress bad(good.port(), "554 not here\r\n");
    const ProbeReport report = reportOn(good.port(), { OtherAddress::address(), loopback() });
    QCOMPARE(code(report.outcome), QStringLiteral("ready"));
    QCOMPARE(report.address, loopback());
}

void TstLiveProbe::whereNoAddressDoesTheFirstIsToldOf()
{
    ScriptedServer busy({ say("421 busy\r\n"), hangUp() });
    const OtherAddress bad(busy.port(), "554 not here\r\n");
    const ProbeReport report = reportOn(busy.port(), { OtherAddress::address(), loopback() });
    QCOMPARE(report.address, OtherAddress::address());
    QCOMPARE(std::get<outcome::GreetingRefused>(report.outcome).reply.code, 554);
    QCOMPARE(busy.conversations().size(), 1);
}

void TstLiveProbe::finishedIsQueuedAndComesOnce()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.report(), trial.job->report());
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended); // the farewell is over
    QCOMPARE(trial.reports.size(), 1);
}

void TstLiveProbe::startingTwiceStartsOnce()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls);
    trial.job->start();
    QVERIFY(trial.run());
    trial.job->start();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(trial.reports.size(), 1);
    QCOMPARE(server.connections(), 1);
}

void TstLiveProbe::advancedComesAtMostOnceATurn()
{
    ScriptedServer server(goodScript(Security::StartTls));
    Trial trial(server, Security::StartTls);
    int turn = 0;
    QObject counting;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &counting,
        [&turn] { ++turn; });
    QList<int> turns;
    connect(trial.job, &ProbeJob::advanced, &counting, [&] { turns.append(turn); });
    QVERIFY(trial.run());
    QVERIFY(turns.size() >= 5);
    for (qsizetype i = 1; i < turns.size(); ++i)
        QVERIFY(turns.at(i) > turns.at(i - 1));
    for (const ProbeReport &report : trial.advances)
        QVERIFY(isRunning(report)); // the end has a signal of its own
}

void TstLiveProbe::cancelledBeforeItStarted()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls);
    trial.job->cancel();
    QCOMPARE(trial.reports.size(), 0); // queued
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("cancelled"));
    QCOMPARE(trial.report().timeline, {});
    QCOMPARE(server.connections(), 0);
    QCOMPARE(trial.network->contacted(), {});
}

void TstLiveProbe::cancelledWhileDialling()
{
    SilentPort silent(QHostAddress::LocalHost);
    QVERIFY(silent.isSilent());
    Trial trial(silent.port(), Security::ImplicitTls);
    QVERIFY(trial.runUntil(Stage::Connect));
    trial.job->cancel();
    trial.job->cancel();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(trial.outcome(), QStringLiteral("cancelled"));
    QVERIFY(trial.report().timeline.last().end);
    QCOMPARE(trial.report().attempts.last().result, DialAttempt::Result::Abandoned);
    QCOMPARE(trial.reports.size(), 1);
}

void TstLiveProbe::cancelledWhileTalking()
{
    ScriptedServer server({ awaitRelease() });
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.runUntil(Stage::Greeting));
    trial.job->cancel();
    trial.job->giveUp();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(trial.outcome(), QStringLiteral("cancelled"));
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(trial.reports.size(), 1);
}

void TstLiveProbe::givenUpBeforeItStarted()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls);
    trial.job->giveUp();
    QVERIFY(trial.run());
    QCOMPARE(std::get<outcome::TimedOut>(trial.report().outcome).stage, Stage::Connect);
    QCOMPARE(server.connections(), 0);
}

void TstLiveProbe::givenUpWhileDialling()
{
    SilentPort silent(QHostAddress::LocalHost);
    QVERIFY(silent.isSilent());
    Trial trial(silent.port(), Security::ImplicitTls);
    QVERIFY(trial.runUntil(Stage::Connect));
    trial.job->giveUp();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(std::get<outcome::TimedOut>(trial.report().outcome).stage, Stage::Connect);
    QCOMPARE(trial.report().attempts.last().result, DialAttempt::Result::TimedOut);
}

void TstLiveProbe::nothingChangesAfterTheEnd()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    const ProbeReport report = trial.job->report();
    trial.job->cancel();
    trial.job->giveUp();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(trial.job->report(), report);
    QCOMPARE(code(report.outcome), QStringLiteral("ready"));
    QCOMPARE(trial.reports.size(), 1);
}

void TstLiveProbe::theFarewellIsNotWaitedFor()
{
    // The server never answers QUIT; it does not even read it before it is let.
    ScriptedServer server(upTo(3, Security::ImplicitTls)
        << say(secureEhlo) << awaitRelease() << expectLine("QUIT") << say("221 bye\r\n"));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(server.latest().line, Conversation::Line::Open);
    server.release();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.complaints(), {});
}

void TstLiveProbe::theFarewellEndsByItself()
{
    ScriptedServer server(upTo(5, Security::ImplicitTls)); // and then nothing
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(server.latest().line, Conversation::Line::Open);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended); // after its second
}

void TstLiveProbe::theFarewellDiesWithItsJob()
{
    ScriptedServer server(upTo(5, Security::ImplicitTls));
    QSignalSpy ended(&server, &ScriptedServer::ended);
    {
        Trial trial(server, Security::ImplicitTls);
        QVERIFY(trial.run());
    }
    QVERIFY(!ended.isEmpty() || ended.wait(900)); // sooner than its second
}

void TstLiveProbe::aRunningJobMayBeDeleted_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<qsizetype>("steps");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("in the greeting") << Security::StartTls << qsizetype(0) << Stage::Greeting;
    QTest::newRow("in the handshake") << Security::ImplicitTls << qsizetype(0) << Stage::Handshake;
    QTest::newRow("inside TLS") << Security::ImplicitTls << qsizetype(2) << Stage::Ehlo;
}

void TstLiveProbe::aRunningJobMayBeDeleted()
{
    QFETCH(Security, security);
    QFETCH(qsizetype, steps);
    QFETCH(Stage, stage);
    ScriptedServer server(upTo(steps, security));
    {
        Trial trial(server, security);
        QVERIFY(trial.runUntil(stage));
    }
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
}

void TstLiveProbe::aProbeOutlivesItsNetwork()
{
    ScriptedServer server(goodScript(Security::StartTls));
    Trial trial(server, Security::StartTls);
    trial.job->start();
    trial.network.reset();
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
}

void TstLiveProbe::aRedirectHoldsForItsPortOnly()
{
    ScriptedServer server(goodScript(Security::StartTls));
    ScriptedServer other({ awaitRelease() });
    LiveNetwork network({ .redirects = { { trialHost(), 1, loopback(), other.port() } } });
    ProbeOrder order = Trial::orderFor(trialHost(), Security::StartTls);
    order.candidate.endpoint.port = server.port();
    QObject owner;
    ProbeJob *job = network.probe(order, &owner);
    QSignalSpy finished(job, &ProbeJob::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(other.connections(), 0);
}

void TstLiveProbe::whoWasContactedIsWrittenDown()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    LiveNetwork network;
    ProbeOrder order = Trial::orderFor(trialHost(), Security::ImplicitTls);
    order.candidate.endpoint.port = server.port();
    QObject owner;
    for (int i = 0; i < 2; ++i) {
        ProbeJob *job = network.probe(order, &owner);
        QSignalSpy finished(job, &ProbeJob::finished);
        job->start();
        QVERIFY(finished.wait());
    }
    QCOMPARE(network.contacted(),
        QList<Contact>(
            { { QStringLiteral("smtp.example.test"), server.port(), Contact::Protocol::Smtp,
                { QStringLiteral("our network address"),
                    QStringLiteral("tls-server-name smtp.example.test") } } }));
}

void TstLiveProbe::whoWasContactedInsteadIsWrittenDown()
{
    ScriptedServer server({ say("554 no\r\n") });
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.network->contacted(),
        QList<Contact>({ { QStringLiteral("127.0.0.1"), server.port(), Contact::Protocol::Smtp,
            { QStringLiteral("our network address") } } })); // the name was not told: no TLS
}

void TstLiveProbe::anEndpointThatNobodyReachedWasStillContacted()
{
    const quint16 port = closedPort();
    Trial trial(port, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.network->contacted().size(), 1);
    QCOMPARE(trial.network->contacted().first().port, port);
}

void TstLiveProbe::callsComeLaterUnlessTheirContextIsGone()
{
    LiveNetwork network;
    int calls = 0;
    QObject context;
    network.after(1ms, &context, [&calls] { ++calls; });
    {
        QObject gone;
        network.after(1ms, &gone, [&calls] { calls += 100; });
    }
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QVERIFY(network.now() >= 1ms);
}

QTEST_GUILESS_MAIN(TstLiveProbe)
#include "tst_liveprobe.moc"
