// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "SlowSystem.h"
#include "Trial.h"
#include "core/net/ProxyChoice.h"
#include "tests/support/LogGuard.h"

#include <QTcpServer>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

/// Where the client wants to go. Nobody listens there: only a proxy can answer for it.
constexpr quint16 farPort = 9;

Trial trialThrough(const ScriptedServer &proxy, const QString &scheme, Security security)
{
    const QUrl url(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(proxy.port()));
    return Trial(farPort, security, { .proxy = url });
}

// A proxy that lets the client through is the far server from then on.

Script httpProxy(const QByteArray &answer, const Script &beyond = {})
{
    return Script { expectLine("CONNECT 127.0.0.1:9 HTTP/1.1"), expectThrough("\r\n\r\n"),
        say(answer) }
    + beyond;
}

const QByteArray socksAddress = QByteArray("\x01\x7f\x00\x00\x01\x00\x09", 7); // RFC 1928 section 5

Script socksProxy(char reply, const Script &beyond = {})
{
    const QByteArray answer = QByteArray("\x05", 1) + reply + QByteArray("\x00", 1) + socksAddress;
    return Script { expectThrough(QByteArray("\x05\x01\x00", 3)), say(QByteArray("\x05\x00", 2)),
        expectThrough(socksAddress), say(answer) }
    + beyond;
}

const QByteArray letThrough = "HTTP/1.1 200 Connection established\r\n\r\n";

} // namespace

class TstProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aProbeGoesThroughAProxy_data();
    void aProbeGoesThroughAProxy();
    void whatAProxySaysIsToldApart_data();
    void whatAProxySaysIsToldApart();
    void aProxyThatIsNotThereHasFailed();
    void loopbackIsNotReachedThroughTheSystemsProxy_data();
    void loopbackIsNotReachedThroughTheSystemsProxy();
    void noChallengeIsAnswered_data();
    void noChallengeIsAnswered();
    void theFarSideMaySpeakAtOnce();
    void aProxyCannotSpeakForTheFarSide();
    void whichProxyIsTaken_data();
    void whichProxyIsTaken();
    void theSystemIsAskedOnceForEachPlace();
    void aSilentSystemIsAskedNoMore();
    void whoHasGoneIsToldNothing();
    void theProxyIsWrittenDown();
};

void TstProxy::init()
{
    failOnAnyWarning();
    for (const char *name : { "http_proxy", "https_proxy", "all_proxy", "no_proxy" })
        qunsetenv(name);
}

void TstProxy::cleanup()
{
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
}

void TstProxy::aProbeGoesThroughAProxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Security>("security");
    QTest::newRow("HTTP, 465") << QStringLiteral("http") << Security::ImplicitTls;
    QTest::newRow("HTTP, 587") << QStringLiteral("http") << Security::StartTls;
    QTest::newRow("SOCKS 5, 465") << QStringLiteral("socks5") << Security::ImplicitTls;
    QTest::newRow("SOCKS 5, 587") << QStringLiteral("socks5") << Security::StartTls;
}

void TstProxy::aProbeGoesThroughAProxy()
{
    QFETCH(QString, scheme);
    QFETCH(Security, security);
    const Script beyond = goodScript(security);
    ScriptedServer proxy(
        scheme == QLatin1String("http") ? httpProxy(letThrough, beyond) : socksProxy(0, beyond));
    Trial trial = trialThrough(proxy, scheme, security);
    QVERIFY(trial.run());
    QCOMPARE(proxy.complaints(), {});
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(trial.report().address, loopback()); // the far one, resolved by us
}

void TstProxy::whatAProxySaysIsToldApart_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("outcome");

    const auto http = [](const char *sentence, const QByteArray &status, const char *outcome) {
        QTest::newRow(sentence) << QStringLiteral("http")
                                << httpProxy("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n")
                                << QString::fromLatin1(outcome);
    };
    http("HTTP 403: forbidden", "403 Forbidden", "proxy-failed");
    http("HTTP 405: no CONNECT here", "405 Method Not Allowed", "proxy-failed");
    http("HTTP 407: sign in", "407 Proxy Authentication Required", "proxy-failed");
    http("HTTP 502: bad gateway", "502 Bad Gateway", "proxy-failed");
    http("HTTP 503: the far side refused", "503 Service Unavailable", "refused");
    http("HTTP 504: the far side is silent", "504 Gateway Timeout", "timed-out");
    QTest::newRow("HTTP: nonsense")
        << QStringLiteral("http") << httpProxy("hello\r\n\r\n") << QStringLiteral("proxy-failed");
    QTest::newRow("HTTP: hangs up")
        << QStringLiteral("http") << Script { expectThrough("\r\n\r\n"), test::close() }
        << QStringLiteral("proxy-failed");

    const auto socks = [](const char *sentence, char reply, const char *outcome) {
        QTest::newRow(sentence) << QStringLiteral("socks5") << socksProxy(reply)
                                << QString::fromLatin1(outcome);
    };
    socks("SOCKS 1: general failure", 1, "proxy-failed");
    socks("SOCKS 2: forbidden", 2, "proxy-failed");
    socks("SOCKS 3: no network", 3, "proxy-failed");
    socks("SOCKS 5: the far side refused", 5, "refused");
    QTest::newRow("SOCKS: no way to sign in suits")
        << QStringLiteral("socks5")
        << Script { expectThrough(QByteArray("\x05\x01\x00", 3)), say("\x05\xff") }
        << QStringLiteral("proxy-failed");
    QTest::newRow("SOCKS: hangs up")
        << QStringLiteral("socks5")
        << Script { expectThrough(QByteArray("\x05\x01\x00", 3)), test::close() }
        << QStringLiteral("proxy-failed");
}

void TstProxy::whatAProxySaysIsToldApart()
{
    QFETCH(QString, scheme);
    QFETCH(Script, script);
    QFETCH(QString, outcome);
    ScriptedServer proxy(script);
    Trial trial = trialThrough(proxy, scheme, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), outcome);
    QVERIFY(!trial.report().tls);
    if (const auto *failed = std::get_if<outcome::ProxyFailed>(&trial.report().outcome))
        QVERIFY(!failed->diagnostic.isEmpty());
}

void TstProxy::aProxyThatIsNotThereHasFailed()
{
    auto proxy = std::make_unique<ScriptedServer>(Script());
    Trial trial = trialThrough(*proxy, QStringLiteral("socks5"), Security::ImplicitTls);
    proxy.reset();
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("proxy-failed"));
}

void TstProxy::loopbackIsNotReachedThroughTheSystemsProxy_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("http_proxy") << QByteArray("http_proxy");
    QTest::newRow("all_proxy") << QByteArray("all_proxy");
}

void TstProxy::loopbackIsNotReachedThroughTheSystemsProxy()
{
    QFETCH(QByteArray, variable);
    ScriptedServer proxy(httpProxy(letThrough));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv(variable.constData(), url);
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(proxy.connections(), 0);
}

void TstProxy::noChallengeIsAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    // Qt would answer the first two with the ticket of the person's session.
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\", algorithm=MD5");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
}

void TstProxy::noChallengeIsAnswered()
{
    QFETCH(QByteArray, challenge);
    ScriptedServer proxy(httpProxy("HTTP/1.1 407 Who?\r\nProxy-Authenticate: " + challenge
        + "\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n"));
    Trial trial = trialThrough(proxy, QStringLiteral("http"), Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(std::get<outcome::ProxyFailed>(trial.report().outcome).diagnostic,
        QStringLiteral("HTTP status 407"));
    QTRY_COMPARE(proxy.latest().line, Conversation::Line::Ended);
    QCOMPARE(proxy.connections(), 1);
    QCOMPARE(proxy.latest().inTheClear.count("CONNECT"), 1);
    QVERIFY(!proxy.latest().inTheClear.contains("Authorization"));
}

void TstProxy::theFarSideMaySpeakAtOnce()
{
    Script script = httpProxy(letThrough + greetingLine);
    script += goodScript(Security::StartTls).mid(1);
    ScriptedServer proxy(script);
    Trial trial = trialThrough(proxy, QStringLiteral("http"), Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
}

void TstProxy::aProxyCannotSpeakForTheFarSide()
{
    // What stands behind the proxy's answer must not come out as if it had been sent through TLS.
    ScriptedServer proxy(
        httpProxy(letThrough + greetingLine + secureEhlo, goodScript(Security::ImplicitTls)));
    Trial trial = trialThrough(proxy, QStringLiteral("http"), Security::ImplicitTls);
    QVERIFY(trial.run());
    QVERIFY(!isReady(trial.report()));
    QVERIFY(!trial.report().afterTls);
    QCOMPARE(proxy.latest().encrypted, QByteArray());
}

void TstProxy::whichProxyIsTaken_data()
{
    QTest::addColumn<std::optional<QUrl>>("wish");
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("address");
    QTest::addColumn<Proxy>("proxy");

    const QString far = QStringLiteral("192.0.2.1");
    const QString near = QStringLiteral("127.0.0.1");
    const auto url = [](const char *text) {
        return std::optional(QUrl(QString::fromLatin1(text)));
    };
    const auto proxy = [](Proxy::Kind kind, const char *host, quint16 port) {
        return Proxy { kind, QString::fromLatin1(host), port };
    };
    const std::optional<QUrl> noWish;
    const QByteArray systems = "http://127.0.0.1:3999";
    const Proxy none;
    QTest::newRow("none is wished for") << std::optional(QUrl()) << systems << far << none;
    QTest::newRow("SOCKS is wished for") << url("socks5://p.test:1081") << systems << far
                                         << proxy(Proxy::Kind::Socks5, "p.test", 1081);
    QTest::newRow("SOCKS without a port")
        << url("socks5://p.test") << systems << far << proxy(Proxy::Kind::Socks5, "p.test", 1080);
    QTest::newRow("HTTP is wished for")
        << url("http://p.test:3128") << systems << far << proxy(Proxy::Kind::Http, "p.test", 3128);
    QTest::newRow("a wish counts for loopback, too")
        << url("http://p.test:3128") << systems << near << proxy(Proxy::Kind::Http, "p.test", 3128);
    QTest::newRow("the system's for a host far away")
        << noWish << systems << far << proxy(Proxy::Kind::Http, "127.0.0.1", 3999);
    QTest::newRow("the system's, SOCKS") << noWish << QByteArray("socks5://127.0.0.1:3998") << far
                                         << proxy(Proxy::Kind::Socks5, "127.0.0.1", 3998);
    QTest::newRow("the system's, with a name and a password")
        << noWish << QByteArray("http://ann:sesame@127.0.0.1:3999") << far
        << Proxy { Proxy::Kind::Http, QStringLiteral("127.0.0.1"), 3999, QStringLiteral("ann"),
               QStringLiteral("sesame") };
    QTest::newRow("the system has none") << noWish << QByteArray() << far << none;
    QTest::newRow("not the system's for loopback") << noWish << systems << near << none;
    QTest::newRow("not the system's for IPv6 loopback")
        << noWish << systems << QStringLiteral("::1") << none;
}

void TstProxy::whichProxyIsTaken()
{
    QFETCH(std::optional<QUrl>, wish);
    QFETCH(QByteArray, system);
    QFETCH(QString, address);
    QFETCH(Proxy, proxy);
    qputenv("http_proxy", system);
    ProxyChoice choice(wish);
    std::optional<ProxyChoice::Choice> chosen;
    choice.choose({ QStringLiteral("smtp.example.test"), 465, { *IpAddress::parse(address) } },
        this, [&chosen](const ProxyChoice::Choice &one) { chosen = one; });
    QTRY_VERIFY(chosen);
    QCOMPARE(chosen->proxy, proxy);
    QVERIFY(!chosen->silence);
}

void TstProxy::theSystemIsAskedOnceForEachPlace()
{
    SlowSystem system;
    const auto proxies = system.choice(1h);
    int told = 0;
    const auto count = [&told](const ProxyChoice::Choice &choice) {
        told += choice.proxy.port == 3128 && !choice.silence ? 1 : 100;
    };
    proxies->choose(farAway(465), this, count);
    proxies->choose(farAway(465), this, count);
    proxies->choose(farAway(587), this, count);
    QCOMPARE(told, 0);
    system.letGo();
    QTRY_COMPARE(told, 3);
    proxies->choose(farAway(587), this, count);
    QCOMPARE(told, 4); // at once
    QCOMPARE(system.timesAsked(), 2);
}

void TstProxy::aSilentSystemIsAskedNoMore()
{
    const SlowSystem system;
    const auto proxies = system.choice(20ms);
    int told = 0;
    const auto count = [&told](const ProxyChoice::Choice &choice) {
        told += choice.proxy == Proxy() && choice.silence == 20ms ? 1 : 100;
    };
    proxies->choose(farAway(465), this, count);
    proxies->choose(farAway(587), this, count);
    QTRY_COMPARE(told, 2);
    proxies->choose(farAway(2525), this, count);
    QCOMPARE(told, 3); // at once
    QCOMPARE(system.timesAsked(), 1);
}

void TstProxy::whoHasGoneIsToldNothing()
{
    SlowSystem system;
    const auto proxies = system.choice(1h);
    int told = 0;
    {
        QObject gone;
        proxies->choose(farAway(465), &gone, [&told](const auto &) { told += 100; });
    }
    proxies->choose(farAway(465), this, [&told](const auto &) { ++told; });
    system.letGo();
    QTRY_COMPARE(told, 1);
}

void TstProxy::theProxyIsWrittenDown()
{
    ScriptedServer proxy(httpProxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
    Trial trial = trialThrough(proxy, QStringLiteral("http"), Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.network->contacted(),
        QList<Contact>({ { QStringLiteral("127.0.0.1"), farPort, Contact::Protocol::Smtp,
            { QStringLiteral("our network address"),
                QStringLiteral("through proxy 127.0.0.1:%1").arg(proxy.port()) } } }));
}

QTEST_GUILESS_MAIN(TstProxy)
#include "tst_proxy.moc"
