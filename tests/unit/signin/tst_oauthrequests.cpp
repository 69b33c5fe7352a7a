// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/LiveOAuth.h"
#include "tests/support/LogGuard.h"
#include "tests/support/ScriptedNameServer.h"
#include "tests/unit/net/Fetching.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

const QByteArray granted = "{\"access_token\":\"a1\",\"token_type\":\"Bearer\"}";
const QByteArray invitation = "{\"device_code\":\"d1\",\"user_code\":\"WDJB\","
                              "\"verification_uri\":\"https://example.org/device\","
                              "\"expires_in\":600,\"interval\":1}";

/// Its endpoints are https, on hosts that webCertificate() is for.
OAuthOrder orderAt(const QString &authority)
{
    const QString root = QStringLiteral("https://") + authority;
    return { { .id = QStringLiteral("example"),
                 .name = QStringLiteral("Example"),
                 .authorization = QUrl(root + QStringLiteral("/auth")),
                 .token = QUrl(root + QStringLiteral("/token")),
                 .device = QUrl(QStringLiteral("https://www.example.test/device")),
                 .issuer = root,
                 .scopes = { QStringLiteral("mail") } },
        OAuthClient { QStringLiteral("us"), {} }, QStringLiteral("ann@example.test") };
}

OAuthOrder usualOrder()
{
    return orderAt(QStringLiteral("example.test"));
}

/// TLS, a whole form for `path`, and these words for an answer.
Script answeringForm(const QByteArray &path, const Script &answer,
    const demo::IssuedCertificate &certificate = webCertificate())
{
    // The client's name is the last that a form holds.
    return Script { startTls(certificate), expectLine("POST " + path + " HTTP/1.1"),
        expectThrough("\r\n\r\n"), expectThrough("client_id=us") }
    + answer;
}

Script granting()
{
    return answeringForm("/token", { say(page(granted, "application/json")) });
}

/// A network on this computer that knows the test's authority, and flows over it.
struct Asking
{
    explicit Asking(LiveNetworkOptions options, std::chrono::milliseconds reply = 15s)
        : network(std::make_shared<LiveNetwork>(complete(std::move(options))))
        , flows([this] { return network; }, { .reply = reply, .second = 20ms })
    {
    }
    explicit Asking(const ScriptedServer &server, std::chrono::milliseconds reply = 15s)
        : Asking(Fetching::placesAt(server.port()), reply)
    {
    }

    static LiveNetworkOptions complete(LiveNetworkOptions options)
    {
        if (options.anchors.pem.isEmpty())
            options.anchors = { webAuthority().root().certificatePem, TrustAnchors::Scope::Alone };
        if (!options.proxy)
            options.proxy = QUrl();
        return options;
    }

    [[nodiscard]] std::unique_ptr<OAuthJob> refresh(const OAuthOrder &order = usualOrder())
    {
        return std::unique_ptr<OAuthJob>(flows.refresh(order, Secret::copyOf("r0"), nullptr));
    }

    /// How the job ended; it is run to its end.
    [[nodiscard]] OAuthAnswer endOf(OAuthJob &job)
    {
        QList<OAuthAnswer> ends;
        QObject::connect(
            &job, &OAuthJob::finished, &job, [&](const OAuthAnswer &answer) { ends << answer; });
        QSignalSpy finished(&job, &OAuthJob::finished);
        job.start();
        if (!finished.wait(20'000) || ends.size() != 1)
            return oauth::Unreadable { QStringLiteral("it did not end once") };
        return ends.first();
    }

    std::shared_ptr<LiveNetwork> network;
    LiveOAuth flows;
};

int formsAt(const ScriptedServer &server)
{
    int forms = 0;
    for (const Conversation &conversation : server.conversations())
        forms += static_cast<int>(conversation.encrypted.count("POST "));
    return forms;
}

} // namespace

/// How a provider's endpoints are asked: over the network that all else is asked over, and once.
class TstOAuthRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aFormIsWrittenDownAsWhatItIs();
    void theGivenNameServerIsAskedAndTheGivenAuthorityTrusted();
    void theGivenProxyCarriesEveryRequest();
    void aCertificateThatIsNotGoodGetsNoForm_data();
    void aCertificateThatIsNotGoodGetsNoForm();
    void oneFormGoesOutWhateverTheServerDoes_data();
    void oneFormGoesOutWhateverTheServerDoes();
    void aDripIsGivenUpWhenTheTimeIsOver();
    void aCancelledSignInLeavesTheServer();
    void aDeviceThatRunsOutOfTimeLeavesTheServer();
    void whatTheBrowserDoesIsWrittenDownToo();
    void eachJobAsksForItsNetwork();
};

void TstOAuthRequests::aFormIsWrittenDownAsWhatItIs()
{
    ScriptedServer server(granting());
    Asking asking(server);
    const auto job = asking.refresh();
    QCOMPARE(code(asking.endOf(*job)), QStringLiteral("granted"));
    QCOMPARE(server.latest().encrypted,
        QByteArray("POST /token HTTP/1.1\r\nHost: example.test\r\nUser-Agent: Mailberth\r\n"
                   "Accept: application/json\r\n"
                   "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 54\r\n"
                   "Accept-Encoding: identity\r\nConnection: close\r\n\r\n"
                   "grant_type=refresh_token&refresh_token=r0&client_id=us"));
    QCOMPARE(server.latest().inTheClear, QByteArray());
    QCOMPARE(server.latest().serverName, QStringLiteral("example.test"));
    const QList<Contact> all { { QStringLiteral("127.0.0.1"), server.port(),
        Contact::Protocol::Https,
        { QStringLiteral("our network address"), QStringLiteral("tls-server-name example.test"),
            QStringLiteral("path /token"),
            QStringLiteral("form grant_type, refresh_token, client_id") } } };
    QCOMPARE(asking.network->contacted(), all); // and nothing of what the form says
    QCOMPARE(job->contacted(), all);
}

void TstOAuthRequests::theGivenNameServerIsAskedAndTheGivenAuthorityTrusted()
{
    ScriptedServer server(granting());
    ScriptedNameServer names;
    names.knows("example.test", u"127.0.0.1");
    Asking asking({ .nameServer = { { ip("127.0.0.1"), names.port() } },
        .anchors = {
            webAuthority().root().certificatePem, TrustAnchors::Scope::BesideTheSystems } });
    const auto job = asking.refresh(orderAt(QStringLiteral("example.test:%1").arg(server.port())));
    QCOMPARE(code(asking.endOf(*job)), QStringLiteral("granted"));
    QVERIFY(names.questions().contains("example.test A"));
    QCOMPARE(formsAt(server), 1);
}

void TstOAuthRequests::theGivenProxyCarriesEveryRequest()
{
    const Script tunnel { expectLine("CONNECT 127.0.0.1:9 HTTP/1.1"), expectThrough("\r\n\r\n"),
        say("HTTP/1.1 200 Go\r\n\r\n") };
    ScriptedServer proxy(
        tunnel + answeringForm("/device", { say(page(invitation, "application/json")) }));
    proxy.then(tunnel + granting());
    LiveNetworkOptions options = Fetching::placesAt(9); // nobody listens there
    options.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    Asking asking(options);
    const std::unique_ptr<OAuthJob> job(asking.flows.signInWithDevice(usualOrder(), nullptr));
    QCOMPARE(code(asking.endOf(*job)), QStringLiteral("granted"));
    QCOMPARE(proxy.complaints(), {});
    QCOMPARE(proxy.connections(), 2);
    QVERIFY(job->contacted().constFirst().told.contains(
        QStringLiteral("through proxy 127.0.0.1:%1").arg(proxy.port())));
}

void TstOAuthRequests::aCertificateThatIsNotGoodGetsNoForm_data()
{
    using Wish = demo::CertificateWish;
    QTest::addColumn<demo::IssuedCertificate>("certificate");
    const QString name = QStringLiteral("example.test");
    QTest::newRow("its name stands only where RFC 9525 does not look") << webAuthority().issue(
        Wish { .commonName = name, .addresses = { QStringLiteral("192.0.2.1") } });
    QTest::newRow("it is for another name")
        << webAuthority().issue(Wish { .dnsNames = { QStringLiteral("example.com") } });
    QTest::newRow("nobody knows its issuer") << demo::CertificateAuthority(QStringLiteral("Nobody"))
                                                    .issue(Wish { .dnsNames = { name } });
}

void TstOAuthRequests::aCertificateThatIsNotGoodGetsNoForm()
{
    QFETCH(demo::IssuedCertificate, certificate);
    ScriptedServer server({ startTls(certificate) });
    Asking asking(server);
    const auto job = asking.refresh();
    QCOMPARE(asking.endOf(*job), OAuthAnswer(oauth::Untrusted { QStringLiteral("example.test") }));
    QCOMPARE(server.connections(), 1);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.latest().encrypted, QByteArray());
}

void TstOAuthRequests::oneFormGoesOutWhateverTheServerDoes_data()
{
    QTest::addColumn<Script>("answer");
    QTest::addColumn<OAuthAnswer>("ending");
    const auto unreachable = [](const char *sentence, const Script &answer, const char *why) {
        QTest::newRow(sentence) << answer
                                << OAuthAnswer(oauth::Unreachable { QString::fromLatin1(why) });
    };
    const auto unreadable = [](const QByteArray &sentence, const QByteArray &answer,
                                const char *why) {
        QTest::newRow(sentence.constData())
            << Script { say(answer) }
            << OAuthAnswer(oauth::Unreadable { QString::fromLatin1(why) });
    };
    const char *cutOff = "closed before the end";
    unreachable("it closes without a word", { test::close() }, cutOff);
    unreachable("it hangs up", { hangUp() }, cutOff);
    unreachable("it closes in the head", { say("HTTP/1.1 200 O"), test::close() }, cutOff);
    unreachable("it closes in the body",
        { say("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n" + granted.first(9)), test::close() },
        cutOff);
    unreachable("it resets the connection", { test::reset() }, cutOff);
    unreachable("it says nothing", {}, "no whole answer within the time");
    unreachable("it stops in the body",
        { say("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n" + granted.first(9)) },
        "no whole answer within the time");
    unreachable(
        "it is broken", { say("HTTP/1.1 503 Later\r\nRetry-After: 0\r\n\r\n") }, "HTTP 503");
    unreachable("the network wants a sign-in of its own",
        { say("HTTP/1.1 511 Network Authentication Required\r\n\r\n") }, "HTTP 511");
    for (const QByteArray status : { "301", "302", "303", "307", "308" })
        unreadable("it redirects, " + status,
            "HTTP/1.1 " + status
                + " Elsewhere\r\nLocation: https://example.test/else\r\n"
                  "Content-Length: 0\r\n\r\n",
            "a redirect");
    for (const QByteArray status : { "401", "408", "421", "425", "429" })
        unreadable("it wants to be asked again, " + status,
            "HTTP/1.1 " + status
                + " Again\r\nWWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 0\r\n"
                  "Content-Length: 0\r\n\r\n",
            "not a JSON object");
    unreadable("it speaks something else", "220 smtp.example.test ESMTP\r\n", "not HTTP");
}

void TstOAuthRequests::oneFormGoesOutWhateverTheServerDoes()
{
    QFETCH(Script, answer);
    QFETCH(OAuthAnswer, ending);
    ScriptedServer server(answeringForm("/token", answer));
    server.then(granting()); // to whom it may ask again
    Asking asking(server, 300ms);
    const auto job = asking.refresh();
    const OAuthAnswer end = asking.endOf(*job);
    QCOMPARE(code(end), code(ending));
    QCOMPARE(end, ending);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(formsAt(server), 1);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.complaints(), {});
    QVERIFY(job->take().access.isEmpty());
}

void TstOAuthRequests::aDripIsGivenUpWhenTheTimeIsOver()
{
    // A byte each few milliseconds would last for minutes; no pause is ever long.
    ScriptedServer server(
        answeringForm("/token", { drip(page(QByteArray(50'000, ' ') + granted), 1, 5ms) }));
    Asking asking(server, 300ms);
    const auto job = asking.refresh();
    const Instant start = asking.network->now();
    QCOMPARE(asking.endOf(*job),
        OAuthAnswer(oauth::Unreachable { QStringLiteral("no whole answer within the time") }));
    QVERIFY(asking.network->now() - start < 3s);
    QCOMPARE(formsAt(server), 1);
}

void TstOAuthRequests::aCancelledSignInLeavesTheServer()
{
    ScriptedServer server(answeringForm("/token", { awaitRelease(), say(page(granted)) }));
    Asking asking(server);
    const auto job = asking.refresh();
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    QSignalSpy finished(job.get(), &OAuthJob::finished);
    job->start();
    QVERIFY(waiting.wait());
    job->cancel();
    QVERIFY(finished.wait());
    server.release();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(finished.size(), 1);
    QVERIFY(job->take().access.isEmpty());
}

void TstOAuthRequests::aDeviceThatRunsOutOfTimeLeavesTheServer()
{
    ScriptedServer server(answeringForm(
        "/device", { say(page(QByteArray(invitation).replace("600", "3"), "application/json")) }));
    server.then(answeringForm("/token", {}));
    Asking asking(server);
    const std::unique_ptr<OAuthJob> job(asking.flows.signInWithDevice(usualOrder(), nullptr));
    QCOMPARE(asking.endOf(*job), OAuthAnswer(oauth::Expired {}));
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.connections(), 2);
}

void TstOAuthRequests::whatTheBrowserDoesIsWrittenDownToo()
{
    Asking asking(LiveNetworkOptions {});
    const auto contactsWith = [&](bool opens) {
        const std::unique_ptr<OAuthJob> job(asking.flows.signInWithBrowser(
            usualOrder(), { [opens](const QUrl &) { return opens; }, {} }, nullptr));
        job->start();
        return job->contacted();
    };
    QCOMPARE(contactsWith(true),
        QList<Contact>({ { QStringLiteral("example.test"), 443, Contact::Protocol::Https,
            { QStringLiteral("our network address"),
                QStringLiteral("login-hint ann@example.test") } } }));
    QCOMPARE(contactsWith(false), {});
}

void TstOAuthRequests::eachJobAsksForItsNetwork()
{
    int made = 0;
    LiveOAuth flows([&made] {
        ++made;
        return std::make_shared<LiveNetwork>(Asking::complete({}));
    });
    const std::unique_ptr<OAuthJob> one(flows.refresh(usualOrder(), Secret::copyOf("r0"), nullptr));
    const std::unique_ptr<OAuthJob> other(flows.signInWithDevice(usualOrder(), nullptr));
    QCOMPARE(made, 2);
}

QTEST_GUILESS_MAIN(TstOAuthRequests)
#include "tst_oauthrequests.moc"
