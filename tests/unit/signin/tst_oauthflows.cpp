// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveNetwork.h"
#include "core/signin/LiveOAuth.h"
#include "core/signin/Pkce.h"
#include "tests/support/LogGuard.h"
#include "tests/unit/signin/ScriptedProvider.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

const QByteArray granted = "{\"access_token\":\"a1\",\"refresh_token\":\"r1\","
                           "\"token_type\":\"Bearer\",\"expires_in\":3600}";
const QByteArray invitation = "{\"device_code\":\"d1\",\"user_code\":\"WDJB\","
                              "\"verification_uri\":\"https://example.org/device\","
                              "\"expires_in\":%1,\"interval\":1}";

QByteArray error(const QByteArray &code)
{
    return "{\"error\":\"" + code + "\"}";
}

ScriptedProvider::Answer refusing(const QByteArray &code)
{
    return { error(code), "400 Bad Request" };
}

/// A browser without a window: opens one target of the loopback port and keeps what it was shown.
class HeadlessBrowser : public QObject
{
public:
    void visit(const QUrl &redirect, const QByteArray &target, const QByteArray &host = {})
    {
        auto *socket = new QTcpSocket(this);
        m_sockets << socket;
        const QByteArray us = "127.0.0.1:" + QByteArray::number(redirect.port());
        connect(socket, &QTcpSocket::connected, this, [socket, target, us, host] {
            socket->write("GET " + target + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? us : host)
                + "\r\n\r\n");
        });
        connect(
            socket, &QTcpSocket::readyRead, this, [this, socket] { shown += socket->readAll(); });
        connect(
            socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError fault) {
                if (fault == QAbstractSocket::ConnectionRefusedError)
                    ++refused;
            });
        socket->connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
    }

    QByteArray shown;
    int refused = 0;

private:
    QList<QTcpSocket *> m_sockets;
};

/// Visitors who say nothing, and come again as soon as they are sent away.
class SilentCrowd : public QObject
{
public:
    SilentCrowd(const QUrl &redirect, int heads)
    {
        for (int i = 0; i < heads; ++i) {
            auto *socket = new QTcpSocket(this);
            const auto come = [socket, redirect] {
                socket->connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
            };
            connect(
                socket, &QTcpSocket::disconnected, this,
                [this, come] {
                    ++sentAway;
                    come();
                },
                Qt::QueuedConnection);
            come();
        }
    }

    int sentAway = 0;
};

QString parameter(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

QUrl redirectIn(const QUrl &url)
{
    return QUrl(parameter(url, "redirect_uri"));
}

QString value(const QUrlQuery &form, const char *name)
{
    return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace

class TstOAuthFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCodeIsRedeemedOnceWithItsVerifier();
    void whatTheBrowserBringsDecides_data();
    void whatTheBrowserBringsDecides();
    void whatTheTokenEndpointSaysDecides_data();
    void whatTheTokenEndpointSaysDecides();
    void onlyTheAnswerIsLetIn();
    void whoDoesNotKnowTheStateEndsNothing_data();
    void whoDoesNotKnowTheStateEndsNothing();
    void aSilentCrowdDoesNotKeepTheBrowserOut();
    void whatStandsInTheWayIsSaidAtOnce_data();
    void whatStandsInTheWayIsSaidAtOnce();
    void aPersonWhoNeverComesBackIsNotAwaitedForEver();
    void aCancelledSignInFinishesOnceAndLetsGoOfItsPort();
    void aDeviceIsConfirmedAfterAWhile();
    void aDeviceFlowEnds_data();
    void aDeviceFlowEnds();
    void aRefreshTokenIsRotatedOrKept();

private:
    static std::shared_ptr<Network> network()
    {
        return std::make_shared<LiveNetwork>(LiveNetworkOptions { .proxy = QUrl() });
    }
    [[nodiscard]] OAuthOrder order() const
    {
        return { m_provider->provider(), OAuthClient { QStringLiteral("us"), {} }, {} };
    }
    /// Signs in with a browser that brings `parameters` beside the right state.
    [[nodiscard]] QString endWith(const QByteArray &parameters, const OAuthOrder &order);
    [[nodiscard]] QString endOf(OAuthJob *job);

    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<HeadlessBrowser> m_browser;
    LiveOAuth m_flows { &TstOAuthFlows::network,
        { .endpoints = EndpointRule::HttpsOrLoopback, .second = 20ms } };
    Tokens m_tokens;
};

void TstOAuthFlows::init()
{
    failOnAnyWarning();
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->answers = { { granted } };
    m_browser = std::make_unique<HeadlessBrowser>();
    m_tokens = {};
}

QString TstOAuthFlows::endOf(OAuthJob *job)
{
    const std::unique_ptr<OAuthJob> owned(job);
    QStringList ends;
    connect(
        job, &OAuthJob::finished, job, [&](const OAuthAnswer &answer) { ends << code(answer); });
    QSignalSpy spy(job, &OAuthJob::finished);
    job->start();
    if (!ends.isEmpty())
        return QStringLiteral("ended inside start()");
    if (!spy.wait(20'000))
        return QStringLiteral("never ended");
    job->cancel();
    QCoreApplication::processEvents();
    m_tokens = job->take();
    return ends.join(u',');
}

QString TstOAuthFlows::endWith(const QByteArray &parameters, const OAuthOrder &order)
{
    const auto open = [&](const QUrl &url) {
        const QByteArray state = parameter(url, "state").toLatin1();
        m_browser->visit(redirectIn(url), "/?" + parameters + "&state=" + state);
        return true;
    };
    return endOf(m_flows.signInWithBrowser(order, { open, "<p>Come back</p>" }, nullptr));
}

void TstOAuthFlows::aCodeIsRedeemedOnceWithItsVerifier()
{
    QUrl opened;
    OAuthOrder asked = order();
    asked.client->secret = QStringLiteral("known to everybody");
    const auto open = [&](const QUrl &url) {
        opened = url;
        m_browser->visit(redirectIn(url),
            "/?code=c%2F1&state=" + parameter(url, "state").toLatin1()
                + "&iss=" + asked.provider.issuer.toLatin1());
        return true;
    };
    QCOMPARE(endOf(m_flows.signInWithBrowser(asked, { open, "<p>Come back</p>" }, nullptr)),
        QStringLiteral("granted"));
    QCOMPARE(m_tokens.access.bytes(), QByteArrayView("a1"));
    QCOMPARE(m_tokens.refresh.bytes(), QByteArrayView("r1"));
    QCOMPARE(m_tokens.lifetime, std::optional(3600s));

    QCOMPARE(m_provider->asked.size(), 1);
    const QUrlQuery form = m_provider->asked.first();
    QCOMPARE(value(form, "grant_type"), QStringLiteral("authorization_code"));
    QCOMPARE(value(form, "code"), QStringLiteral("c/1"));
    QCOMPARE(value(form, "client_id"), QStringLiteral("us"));
    QCOMPARE(value(form, "client_secret"), QStringLiteral("known to everybody"));
    QCOMPARE(value(form, "redirect_uri"), redirectIn(opened).toString());
    QCOMPARE(
        challengeFor(value(form, "code_verifier").toLatin1()), parameter(opened, "code_challenge"));
    QVERIFY(parameter(opened, "state").size() >= 22); // 128 bits
    QTRY_VERIFY(m_browser->shown.contains("<p>Come back</p>"));
    QVERIFY(!m_browser->shown.contains("c/1") && !m_browser->shown.contains("c%2F1"));
}

void TstOAuthFlows::whatTheBrowserBringsDecides_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("ending");

    const auto row = [](const char *title, const char *parameters, const char *ending) {
        QTest::newRow(title) << QByteArray(parameters) << QString::fromLatin1(ending);
    };
    row("another issuer", "code=c&iss=https%3A%2F%2Fevil.example", "foreign");
    row("a no", "error=access_denied", "declined");
    row("an error", "error=invalid_scope", "refused");
    row("two codes", "code=c&code=d", "unreadable");
}

void TstOAuthFlows::whatTheBrowserBringsDecides()
{
    QFETCH(QByteArray, parameters);
    QTEST(endWith(parameters, order()), "ending");
    QVERIFY2(m_provider->asked.isEmpty(), "nothing was redeemed");
    QVERIFY(m_tokens.access.isEmpty());
    QTRY_VERIFY(m_browser->shown.contains("Come back"));
}

void TstOAuthFlows::whatTheTokenEndpointSaysDecides_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("ending");

    const auto row = [](const char *title, const QByteArray &body, const char *status,
                         const char *ending, const char *header = "Content-Type: text/html") {
        QTest::newRow(title) << body << QByteArray(status) << QByteArray(header)
                             << QString::fromLatin1(ending);
    };
    row("a code that was used before", error("invalid_grant"), "400 Bad Request", "refused");
    row("an unknown client", error("invalid_client"), "401 Unauthorized", "refused");
    row("a web page", "<html>Log in to the hotel's network</html>", "200 OK", "unreadable");
    row("a mebibyte of JSON", granted + QByteArray(1 << 20, ' '), "200 OK", "unreadable");
    row("another type of token", "{\"access_token\":\"a\",\"token_type\":\"mac\"}", "200 OK",
        "unreadable");
    row("a redirect, which is not followed", granted, "307 Temporary Redirect", "unreadable",
        "Location: /elsewhere");
    row("a broken server", "{}", "503 Service Unavailable", "unreachable");
}

void TstOAuthFlows::whatTheTokenEndpointSaysDecides()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, header);
    m_provider->answers = { { body, status, header } };
    QTEST(endWith("code=c", order()), "ending");
    QCOMPARE(m_provider->asked.size(), 1);
    QVERIFY(m_tokens.access.isEmpty() && m_tokens.refresh.isEmpty());
}

void TstOAuthFlows::onlyTheAnswerIsLetIn()
{
    QUrl redirect;
    QByteArray answer;
    const auto open = [&](const QUrl &url) {
        redirect = redirectIn(url);
        answer = "/?code=c&state=" + parameter(url, "state").toLatin1();
        m_browser->visit(redirect, "/favicon.ico");
        m_browser->visit(redirect, answer, "evil.example:80"); // DNS rebinding
        m_browser->visit(redirect, QByteArray(40'000, 'x'));
        return true;
    };
    std::unique_ptr<OAuthJob> job(
        m_flows.signInWithBrowser(order(), { open, "<p>Come back</p>" }, nullptr));
    QSignalSpy finished(job.get(), &OAuthJob::finished);
    job->start();
    QTRY_COMPARE(m_browser->shown.count("404 Not Found"), 3);
    QVERIFY(finished.isEmpty());
    m_browser->visit(redirect, answer);
    QVERIFY(finished.wait(20'000));
    m_browser->visit(redirect, answer); // a second visitor with the very same answer
    QTRY_COMPARE(m_browser->refused, 1);
    QCOMPARE(m_provider->asked.size(), 1);
    QCOMPARE(finished.size(), 1);
}

void TstOAuthFlows::whoDoesNotKnowTheStateEndsNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a state") << QByteArray("/?state=x");
    QTest::newRow("an empty state") << QByteArray("/?state=&code=c");
    QTest::newRow("a no") << QByteArray("/?error=access_denied&state=x");
    QTest::newRow("a code without a state") << QByteArray("/?code=c");
    QTest::newRow("a code of another issuer") << QByteArray("/?code=c&state=x&iss=https%3A%2F%2Fx");
    QTest::newRow("a second state beside ours") << QByteArray("/?code=c&state=x&state=%1");
}

void TstOAuthFlows::whoDoesNotKnowTheStateEndsNothing()
{
    QFETCH(QByteArray, target);
    QUrl redirect;
    QByteArray state;
    const auto open = [&](const QUrl &url) {
        redirect = redirectIn(url);
        state = parameter(url, "state").toLatin1();
        return true;
    };
    std::unique_ptr<OAuthJob> job(
        m_flows.signInWithBrowser(order(), { open, "<p>Come back</p>" }, nullptr));
    QSignalSpy finished(job.get(), &OAuthJob::finished);
    job->start();
    target.replace("%1", state);
    for (int times = 1; times <= 3; ++times) {
        m_browser->visit(redirect, target);
        QTRY_COMPARE(m_browser->shown.count("404 Not Found"), times);
    }
    QVERIFY(finished.isEmpty());
    QVERIFY2(m_provider->asked.isEmpty(), "nothing was redeemed");
    m_browser->visit(redirect, "/?code=c&state=" + state);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(code(finished.first().first().value<OAuthAnswer>()), QStringLiteral("granted"));
    QVERIFY(m_browser->shown.contains("<p>Come back</p>"));
}

void TstOAuthFlows::aSilentCrowdDoesNotKeepTheBrowserOut()
{
    QUrl redirect;
    QByteArray state;
    const auto open = [&](const QUrl &url) {
        redirect = redirectIn(url);
        state = parameter(url, "state").toLatin1();
        return true;
    };
    std::unique_ptr<OAuthJob> job(
        m_flows.signInWithBrowser(order(), { open, "<p>Come back</p>" }, nullptr));
    QSignalSpy finished(job.get(), &OAuthJob::finished);
    job->start();
    const SilentCrowd crowd(redirect, 60);
    QTRY_VERIFY(crowd.sentAway > 200); // all places are taken, and taken again
    m_browser->visit(redirect, "/favicon.ico");
    QTRY_COMPARE(m_browser->shown.count("404 Not Found"), 1);
    m_browser->visit(redirect, "/?code=c&state=" + state);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(code(finished.first().first().value<OAuthAnswer>()), QStringLiteral("granted"));
    QTRY_VERIFY(m_browser->shown.contains("<p>Come back</p>"));
}

void TstOAuthFlows::whatStandsInTheWayIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("browser");
    QTest::addColumn<QString>("device");

    const auto row = [](const char *title, const char *obstacle, const char *browser,
                         const char *device) {
        QTest::newRow(title) << QString::fromLatin1(obstacle) << QString::fromLatin1(browser)
                             << QString::fromLatin1(device);
    };
    row("we are not registered", "client", "no-client", "no-client");
    row("our registration has no id", "id", "no-client", "no-client");
    row("tokens would come in the clear", "token", "not-encrypted", "not-encrypted");
    row("the page would come in the clear", "authorization", "not-encrypted", "granted");
    row("there is no browser", "browser", "no-browser", "granted");
    row("there is no device flow", "device", "no-browser", "no-device-flow");
}

void TstOAuthFlows::whatStandsInTheWayIsSaidAtOnce()
{
    QFETCH(QString, obstacle);
    OAuthOrder asked = order();
    if (obstacle == u"client")
        asked.client.reset();
    if (obstacle == u"id")
        asked.client->id.clear();
    if (obstacle == u"token")
        asked.provider.token = QUrl(QStringLiteral("http://login.example.org/token"));
    if (obstacle == u"authorization")
        asked.provider.authorization = QUrl(QStringLiteral("http://login.example.org/auth"));
    if (obstacle == u"device")
        asked.provider.device.clear();

    int opened = 0;
    const auto open = [&](const QUrl &) { return ++opened == 0; };
    QTEST(endOf(m_flows.signInWithBrowser(asked, { open, {} }, nullptr)), "browser");
    QCOMPARE(opened, obstacle == u"browser" || obstacle == u"device" ? 1 : 0);
    m_provider->answers = { { QByteArray(invitation).replace("%1", "60") }, { granted } };
    QTEST(endOf(m_flows.signInWithDevice(asked, nullptr)), "device");
}

void TstOAuthFlows::aPersonWhoNeverComesBackIsNotAwaitedForEver()
{
    LiveOAuth flows(
        &TstOAuthFlows::network, { .endpoints = EndpointRule::HttpsOrLoopback, .patience = 50ms });
    const auto open = [](const QUrl &) { return true; };
    QCOMPARE(
        endOf(flows.signInWithBrowser(order(), { open, {} }, nullptr)), QStringLiteral("expired"));
}

void TstOAuthFlows::aCancelledSignInFinishesOnceAndLetsGoOfItsPort()
{
    QUrl redirect;
    const auto open = [&](const QUrl &url) {
        redirect = redirectIn(url);
        return true;
    };
    std::unique_ptr<OAuthJob> job(m_flows.signInWithBrowser(order(), { open, {} }, nullptr));
    QSignalSpy finished(job.get(), &OAuthJob::finished);
    job->start();
    job->cancel();
    job->cancel();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait());
    m_browser->visit(redirect, "/?code=c");
    QTRY_COMPARE(m_browser->refused, 1);
    QCOMPARE(finished.size(), 1);
}

void TstOAuthFlows::aDeviceIsConfirmedAfterAWhile()
{
    m_provider->answers = { { QByteArray(invitation).replace("%1", "600") },
        refusing("authorization_pending"), refusing("slow_down"), { "<html>", "502 Bad Gateway" },
        { granted } };
    QList<DeviceInvitation> invited;
    DeviceJob *job = m_flows.signInWithDevice(order(), nullptr);
    connect(
        job, &DeviceJob::invited, job, [&](const DeviceInvitation &shown) { invited << shown; });
    QCOMPARE(endOf(job), QStringLiteral("granted"));
    QCOMPARE(invited.size(), 1);
    QCOMPARE(invited.first().userCode, QStringLiteral("WDJB"));
    QCOMPARE(m_tokens.refresh.bytes(), QByteArrayView("r1"));
    QCOMPARE(m_provider->asked.size(), 5);
    QCOMPARE(value(m_provider->asked.first(), "scope"), QStringLiteral("mail"));
    QCOMPARE(value(m_provider->asked.last(), "device_code"), QStringLiteral("d1"));
    QCOMPARE(value(m_provider->asked.last(), "grant_type"),
        QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
}

void TstOAuthFlows::aDeviceFlowEnds_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("lifetime");
    QTest::addColumn<QString>("ending");

    QTest::newRow("a no") << QByteArray("access_denied") << QByteArray("60")
                          << QStringLiteral("declined");
    QTest::newRow("too late, as the provider says")
        << QByteArray("expired_token") << QByteArray("60") << QStringLiteral("expired");
    QTest::newRow("too late, as we know ourselves")
        << QByteArray("authorization_pending") << QByteArray("3") << QStringLiteral("expired");
    QTest::newRow("an error") << QByteArray("invalid_grant") << QByteArray("60")
                              << QStringLiteral("refused");
}

void TstOAuthFlows::aDeviceFlowEnds()
{
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, lifetime);
    m_provider->answers = { { QByteArray(invitation).replace("%1", lifetime) }, refusing(error) };
    QTEST(endOf(m_flows.signInWithDevice(order(), nullptr)), "ending");
}

void TstOAuthFlows::aRefreshTokenIsRotatedOrKept()
{
    m_provider->answers = { { granted }, { "{\"access_token\":\"a2\",\"token_type\":\"Bearer\"}" },
        refusing("invalid_grant") };
    QCOMPARE(
        endOf(m_flows.refresh(order(), Secret::copyOf("r0"), nullptr)), QStringLiteral("granted"));
    QCOMPARE(m_tokens.refresh.bytes(), QByteArrayView("r1"));
    QCOMPARE(value(m_provider->asked.last(), "refresh_token"), QStringLiteral("r0"));

    QCOMPARE(
        endOf(m_flows.refresh(order(), Secret::copyOf("r1"), nullptr)), QStringLiteral("granted"));
    QCOMPARE(m_tokens.access.bytes(), QByteArrayView("a2"));
    QCOMPARE(m_tokens.refresh.bytes(), QByteArrayView("r1"));

    QCOMPARE(
        endOf(m_flows.refresh(order(), Secret::copyOf("r0"), nullptr)), QStringLiteral("refused"));
    QVERIFY(m_tokens.refresh.isEmpty());
}

QTEST_GUILESS_MAIN(TstOAuthFlows)
#include "tst_oauthflows.moc"
