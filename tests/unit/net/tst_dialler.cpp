// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "SlowSystem.h"
#include "core/net/Dialler.h"
#include "tests/support/LogGuard.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/SilentPort.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>

#include <memory>
#include <optional>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

using Result = DialAttempt::Result;

namespace
{

IpAddress address(QStringView text)
{
    return *IpAddress::parse(text);
}

/// A place that is not reachable from anywhere by TCP: the kernel says so before it sends anything.
IpAddress nowhere()
{
    return address(u"255.255.255.255");
}

/// Ends a dialler's story: who won, or why nobody did.
class Race
{
public:
    Race(const QList<IpAddress> &addresses, quint16 port, std::chrono::milliseconds patience = 20s)
        : Race({ {}, port, addresses }, std::make_shared<ProxyChoice>(QUrl()), patience)
    {
    }

    Race(const Destination &destination, const std::shared_ptr<ProxyChoice> &proxies,
        std::chrono::milliseconds patience = 20s)
        : dialler(destination, proxies, {}, nullptr, patience)
    {
        QObject::connect(&dialler, &Dialler::connected, &dialler,
            [this](QSslSocket *socket, const IpAddress &from) {
                winner.reset(socket);
                wonBy = from;
                ++endings;
            });
        QObject::connect(&dialler, &Dialler::failed, &dialler, [this](const Outcome &outcome) {
            failure = outcome;
            ++endings;
        });
    }

    [[nodiscard]] bool run()
    {
        dialler.start();
        return QTest::qWaitFor([this] { return endings > 0; }, 10'000);
    }

    [[nodiscard]] QList<Result> results() const
    {
        QList<Result> all;
        for (const DialAttempt &attempt : dialler.attempts())
            all.append(attempt.result);
        return all;
    }

    Dialler dialler;
    std::unique_ptr<QSslSocket> winner;
    std::optional<IpAddress> wonBy;
    std::optional<Outcome> failure;
    int endings = 0;
};

/// Listens on 127.0.0.1 and one free port; on that port every other loopback address refuses.
class Listener : public QTcpServer
{
public:
    Listener()
    {
        setProxy(QNetworkProxy::NoProxy);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
    }
};

quint16 closedPort()
{
    return Listener().serverPort();
}

} // namespace

class TstDialler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theFirstAddressIsEnoughIfItAnswers();
    void aRefusalStartsTheNextAddress();
    void aDeadIpv6IsPassedOver();
    void silenceStartsTheNextAddressBesideIt();
    void theWinnerIsHandedOverWhole();
    void nothingIsLeftOfTheLosers();
    void howItFails_data();
    void howItFails();
    void silenceEverywhereEndsWithThePatience();
    void someSilenceIsATimeOutAlthoughOthersRefused();
    void givingUpIsATimeOutNow();
    void aResetInTheMomentOfConnectingIsARefusal();
    void aCancelledDiallerSaysNothing();
    void aSilentSystemIsWaitedForOnceAndTheWayIsDirect();
    void nothingIsDialledWhileTheSystemThinks_data();
    void nothingIsDialledWhileTheSystemThinks();
    void noMoreThanTenAddressesAreTried();
    void everyAttemptIsToldOf();
};

void TstDialler::theFirstAddressIsEnoughIfItAnswers()
{
    Listener listener;
    Race race({ address(u"127.0.0.1"), address(u"127.0.0.2") }, listener.serverPort());
    QVERIFY(race.run());
    QCOMPARE(race.wonBy, address(u"127.0.0.1"));
    QCOMPARE(race.results(), QList<Result>({ Result::Connected }));
    QCOMPARE(race.endings, 1);
}

void TstDialler::aRefusalStartsTheNextAddress()
{
    Listener listener;
    Race race({ address(u"127.0.0.2"), address(u"127.0.0.1") }, listener.serverPort());
    QVERIFY(race.run());
    QCOMPARE(race.wonBy, address(u"127.0.0.1"));
    QCOMPARE(race.results(), QList<Result>({ Result::Refused, Result::Connected }));
    const QList<DialAttempt> attempts = race.dialler.attempts();
    QVERIFY(attempts.at(0).end <= attempts.at(1).start); // not beside it: after it
}

void TstDialler::aDeadIpv6IsPassedOver()
{
    Listener listener;
    Race race({ address(u"::1"), address(u"127.0.0.1") }, listener.serverPort());
    QVERIFY(race.run());
    QCOMPARE(race.wonBy, address(u"127.0.0.1"));
    QCOMPARE(race.dialler.attempts().size(), 2);
    const Result ofIpv6 = race.results().first();
    QVERIFY(ofIpv6 == Result::Refused || ofIpv6 == Result::NoRoute); // a computer without IPv6
}

void TstDialler::silenceStartsTheNextAddressBesideIt()
{
    Listener listener;
    SilentPort silent(QHostAddress(QStringLiteral("127.0.0.2")), listener.serverPort());
    QVERIFY(silent.isSilent());
    Race race({ address(u"127.0.0.2"), address(u"127.0.0.1") }, listener.serverPort());
    QVERIFY(race.run());
    QCOMPARE(race.wonBy, address(u"127.0.0.1"));
    QCOMPARE(race.results(), QList<Result>({ Result::Abandoned, Result::Connected }));
    const QList<DialAttempt> attempts = race.dialler.attempts();
    QVERIFY(attempts.at(1).start - attempts.at(0).start >= Dialler::stagger - 5ms);
    QVERIFY(attempts.at(0).end >= attempts.at(1).end); // it was still running when the other won
}

void TstDialler::theWinnerIsHandedOverWhole()
{
    Listener listener;
    Race race({ address(u"127.0.0.1") }, listener.serverPort());
    QVERIFY(race.run());
    QCOMPARE(race.winner->parent(), nullptr);
    QCOMPARE(race.winner->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(race.winner->mode(), QSslSocket::UnencryptedMode);
    QTRY_VERIFY(listener.hasPendingConnections());
    listener.nextPendingConnection()->write("220 hello\r\n");
    QTRY_COMPARE(race.winner->bytesAvailable(), 11);
    QCOMPARE(race.winner->readAll(), QByteArrayLiteral("220 hello\r\n"));
}

void TstDialler::nothingIsLeftOfTheLosers()
{
    Listener listener;
    SilentPort silent(QHostAddress(QStringLiteral("127.0.0.2")), listener.serverPort());
    QVERIFY(silent.isSilent());
    Race race({ address(u"127.0.0.2"), address(u"127.0.0.3"), address(u"127.0.0.1") },
        listener.serverPort());
    QVERIFY(race.run());
    QTRY_COMPARE(race.dialler.findChildren<QSslSocket *>().size(), 0);
    QCOMPARE(race.endings, 1);
}

void TstDialler::howItFails_data()
{
    QTest::addColumn<QList<IpAddress>>("addresses");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QList<Result>>("results");

    const IpAddress here = address(u"127.0.0.1");
    QTest::newRow("one address refuses")
        << QList { here } << QStringLiteral("refused") << QList { Result::Refused };
    QTest::newRow("all addresses refuse")
        << QList { here, address(u"127.0.0.2") } << QStringLiteral("refused")
        << QList { Result::Refused, Result::Refused };
    QTest::newRow("there is no way to any address")
        << QList { nowhere() } << QStringLiteral("no-route") << QList { Result::NoRoute };
    QTest::newRow("no way to the first address, and the second refuses") << QList { nowhere(),
        here } << QStringLiteral("refused") << QList { Result::NoRoute, Result::Refused };
}

void TstDialler::howItFails()
{
    QFETCH(QList<IpAddress>, addresses);
    QFETCH(QString, failure);
    QFETCH(QList<Result>, results);
    Race race(addresses, closedPort());
    QVERIFY(race.run());
    QVERIFY(!race.winner);
    QCOMPARE(code(*race.failure), failure);
    QCOMPARE(race.results(), results);
    for (const DialAttempt &attempt : race.dialler.attempts())
        QVERIFY(attempt.end);
}

void TstDialler::silenceEverywhereEndsWithThePatience()
{
    SilentPort silent(QHostAddress::LocalHost);
    QVERIFY(silent.isSilent());
    Race race({ address(u"127.0.0.1") }, silent.port(), 50ms);
    QVERIFY(race.run());
    const auto timedOut = std::get<outcome::TimedOut>(*race.failure);
    QCOMPARE(timedOut.stage, Stage::Connect);
    QVERIFY(timedOut.waited >= 45ms);
    QCOMPARE(race.results(), QList<Result>({ Result::TimedOut }));
}

void TstDialler::someSilenceIsATimeOutAlthoughOthersRefused()
{
    SilentPort silent(QHostAddress::LocalHost);
    QVERIFY(silent.isSilent());
    Race race({ address(u"127.0.0.2"), address(u"127.0.0.1") }, silent.port(), 50ms);
    QVERIFY(race.run());
    QVERIFY(std::holds_alternative<outcome::TimedOut>(*race.failure));
    QCOMPARE(race.results(), QList<Result>({ Result::Refused, Result::TimedOut }));
}

void TstDialler::givingUpIsATimeOutNow()
{
    SilentPort silent(QHostAddress::LocalHost);
    QVERIFY(silent.isSilent());
    Race race({ address(u"127.0.0.1") }, silent.port());
    race.dialler.giveUp(); // nothing has begun
    QCOMPARE(race.endings, 0);
    race.dialler.start();
    race.dialler.giveUp();
    race.dialler.giveUp();
    QCOMPARE(race.endings, 1);
    QVERIFY(std::holds_alternative<outcome::TimedOut>(*race.failure));
}

void TstDialler::aResetInTheMomentOfConnectingIsARefusal()
{
    // The server resets in the same turn of the event loop in which we learn that we are connected.
    ScriptedServer server({ reset() });
    Race race({ address(u"127.0.0.1") }, server.port());
    QVERIFY(race.run());
    QCOMPARE(race.results(), QList<Result>({ Result::Refused }));
    QCOMPARE(code(*race.failure), QStringLiteral("refused"));
    const qsizetype connections = server.connections();
    QTest::qWait(30);
    QCOMPARE(server.connections(), connections); // nobody goes on knocking
}

void TstDialler::aCancelledDiallerSaysNothing()
{
    Listener listener;
    Race race({ address(u"127.0.0.1"), address(u"127.0.0.2") }, listener.serverPort());
    race.dialler.start();
    race.dialler.cancel();
    QTRY_COMPARE(race.dialler.findChildren<QSslSocket *>().size(), 0);
    QCOMPARE(race.endings, 0);
    QCOMPARE(race.results(), QList<Result>({ Result::Abandoned }));
}

void TstDialler::aSilentSystemIsWaitedForOnceAndTheWayIsDirect()
{
    const SlowSystem system;
    const auto proxies = system.choice(20ms);
    Listener listener;
    const Destination destination { QStringLiteral("smtp.example.test"), listener.serverPort(),
        { nowhere(), address(u"127.0.0.1") } };
    for (int time = 1; time <= 2; ++time) {
        Race race(destination, proxies);
        QList<ProxyChoice::Choice> ways;
        connect(&race.dialler, &Dialler::wayChosen, this,
            [&ways](const ProxyChoice::Choice &way) { ways.append(way); });
        QVERIFY(race.run());
        QCOMPARE(race.wonBy, address(u"127.0.0.1"));
        QCOMPARE(ways.size(), 1);
        QCOMPARE(ways.constFirst().silence, std::optional(20ms));
        QCOMPARE(ways.constFirst().proxy, Proxy());
    }
    QCOMPARE(system.timesAsked(), 1);
}

void TstDialler::nothingIsDialledWhileTheSystemThinks_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<int>("endings");
    QTest::newRow("cancelled meanwhile") << true << 0;
    QTest::newRow("given up meanwhile") << false << 1;
}

void TstDialler::nothingIsDialledWhileTheSystemThinks()
{
    QFETCH(bool, isCancelled);
    QFETCH(int, endings);
    SlowSystem system;
    const auto proxies = system.choice(1h);
    Race race(farAway(), proxies);
    race.dialler.start();
    QCOMPARE(race.dialler.attempts(), {});
    if (isCancelled)
        race.dialler.cancel();
    else
        race.dialler.giveUp();
    QCOMPARE(race.endings, endings);
    QSignalSpy chosen(&race.dialler, &Dialler::wayChosen);
    system.letGo();
    bool isAnswered = false; // after the dialler would be
    proxies->choose(farAway(), this, [&isAnswered](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(race.endings, endings);
    QCOMPARE(race.dialler.attempts(), {});
}

void TstDialler::noMoreThanTenAddressesAreTried()
{
    QList<IpAddress> many;
    for (quint8 i = 1; i <= 30; ++i)
        many.append(IpAddress::v4({ 127, 0, 0, i }));
    Race race(many, closedPort());
    QVERIFY(race.run());
    QCOMPARE(race.results(), QList<Result>(10, Result::Refused));
}

void TstDialler::everyAttemptIsToldOf()
{
    Listener listener;
    Race race({ address(u"127.0.0.2"), address(u"127.0.0.1") }, listener.serverPort());
    QList<QList<Result>> told;
    connect(&race.dialler, &Dialler::attemptsChanged, this, [&] { told.append(race.results()); });
    QVERIFY(race.run());
    QCOMPARE(told,
        QList<QList<Result>>(
            { { Result::Pending }, { Result::Refused }, { Result::Refused, Result::Pending } }));
}

QTEST_GUILESS_MAIN(TstDialler)
#include "tst_dialler.moc"
