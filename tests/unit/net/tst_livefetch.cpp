// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "Fetching.h"
#include "tests/support/LogGuard.h"
#include "tests/support/ScriptedNameServer.h"
#include "tests/support/SilentPort.h"

#include <QNetworkProxy>
#include <QTcpServer>

using namespace mailberth;
using namespace mailberth::test;

using Faults = QList<CertificateFault>;
using Wish = demo::CertificateWish;

namespace
{

FetchOrder orderFor(const char *url)
{
    return { .url = QUrl(QString::fromLatin1(url)) };
}

/// "code=4711" as a form to be posted there.
FetchOrder formFor(const QUrl &url)
{
    auto form = std::make_shared<FormBody>();
    form->add("code", u"4711");
    return { .url = url, .form = std::move(form) };
}

/// TLS, the form of formFor() for /a.xml, and these words for an answer.
Script answeringForm(const Script &answer)
{
    return Script { startTls(webCertificate()), expectLine("POST /a.xml HTTP/1.1"),
        expectThrough("\r\n\r\n"), expectThrough("code=4711") }
    + answer;
}

} // namespace

/// Documents over https: what every fetch promises (core/seams/Network.h), on loopback.
class TstLiveFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatServersAnswer_data();
    void whatServersAnswer();
    void nothingIsSaidOfThePerson();
    void theHostNameIsVerifiedWhereverItLeads();
    void aNamedPortIsSaidToTheServer();

    void aBodyThatNeverEndsIsTooLarge();
    void aDripIsTooSlow();
    void aSilentServerIsTooSlow_data();
    void aSilentServerIsTooSlow();

    void aCertificateThatIsNotGoodIsNotAsked_data();
    void aCertificateThatIsNotGoodIsNotAsked();
    void aServerThatSpeaksNoTlsIsNotAsked();
    void nothingIsReadOfAServerThatBecomesAnother();
    void aServerThatRefusesUsAfterwardsWasTrusted();
    void authoritiesOfTheSystemAreAskedLast();

    void aRedirectInsideTheDomainIsFollowed();
    void aRedirectMayBeRelative();
    void whereNoRedirectLeads_data();
    void whereNoRedirectLeads();
    void threeRedirectsAreFollowedAndNoMore();
    void aLoopEnds();

    void plainHttpIsNotSpokenUnasked();
    void plainHttpIsSpokenWhereItIsAskedFor();
    void plainHttpEndsWithItsConnection();
    void plainHttpMayLeadToHttps();
    void plainHttpLeadsToNoOther();

    void aFormIsPostedOnceAndLetGoOf();
    void whatIsSaidToAFormStaysWithTheJob_data();
    void whatIsSaidToAFormStaysWithTheJob();
    void aFormDoesNotLeaveThisComputerInTheClear();

    void aHostWithoutAnAddress_data();
    void aHostWithoutAnAddress();
    void aSilentAddressDoesNotHoldUpTheOthers();
    void aDeadIpv6AddressDoesNotHoldUpTheOthers();
    void aClosedPortIsUnreachable();
    void aProxyIsAskedToConnect();
    void aProxyCannotAnswerForTheServer();
    void placesThatCannotBeAsked_data();
    void placesThatCannotBeAsked();

    void cancelledBeforeItStarted();
    void cancelledAtAnyMoment_data();
    void cancelledAtAnyMoment();
    void startingTwiceStartsOnce();
    void aRunningJobMayBeDeleted();
    void aFetchOutlivesItsNetwork();
    void whoWasContactedIsWrittenDown();
    void whoWasNotReachedIsWrittenDownToo();
};

void TstLiveFetch::whatServersAnswer_data()
{
    QTest::addColumn<Script>("answer");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *sentence, const Script &answer, const char *ending,
                         const QByteArray &body = {}) {
        QTest::newRow(sentence) << answer << QString::fromLatin1(ending) << body;
    };
    row("a document", { say(page("<a/>")) }, "delivered", "<a/>");
    row("a document, byte by byte", { drip(page("<a/>")) }, "delivered", "<a/>");
    row("a document that ends with the connection",
        { say("HTTP/1.1 200 OK\r\n\r\n<a/>"), test::close() }, "delivered", "<a/>");
    row("a document that ends without a word of TLS",
        { say("HTTP/1.1 200 OK\r\n\r\n<a/>"), hangUp() }, "unreachable");
    row("a document with its length that ends without a word of TLS",
        { say(page("<a/>")), hangUp() }, "delivered", "<a/>");
    row("chunks",
        { say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n"),
            say("0\r\n\r\n") },
        "delivered", "<a/>");
    row("more than was announced is not read", { say(page("<a/>") + "<!-- more -->") }, "delivered",
        "<a/>");
    row("a captive portal's page is a page", { say(page("<html>Sign in</html>", "text/html")) },
        "delivered", "<html>Sign in</html>");
    row("404", { say("HTTP/1.1 404 Not Found\r\n\r\n") }, "not-there");
    row("410", { say("HTTP/1.1 410 Gone\r\n\r\n") }, "not-there");
    row("500", { say("HTTP/1.1 500 Oh dear\r\n\r\n") }, "refused");
    row("403", { say("HTTP/1.1 403 Forbidden\r\n\r\n") }, "refused");
    row("a wish for a password",
        { say("HTTP/1.1 401 Who\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: Basic "
              "realm=\"x\"\r\n\r\n") },
        "refused");
    row("204", { say("HTTP/1.1 204 No Content\r\n\r\n") }, "refused");
    row("a redirect to nowhere", { say("HTTP/1.1 302 Found\r\n\r\n") }, "refused");
    row("a redirect to nonsense", { say(redirectTo("https://[/")) }, "refused");
    row("10 MiB, announced",
        { say("HTTP/1.1 200 OK\r\nContent-Length: 10485760\r\n\r\n"), sayEndlessly("x") },
        "too-large");
    row("a gzip bomb", { say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08") },
        "not-http");
    row("garbage", { say("\x01\x02\x03\x04") }, "not-http");
    row("the greeting of a mail server", { say("220 smtp.example.test ESMTP\r\n") }, "not-http");
    row("an endless head", { say("HTTP/1.1 200 OK\r\n"), sayEndlessly("X: y\r\n") }, "not-http");
    row("chunks of one byte with endless extensions",
        { say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
            sayEndlessly("1;" + QByteArray(1024, 'x') + "\r\ny\r\n") },
        "not-http");
    row("less than was announced",
        { say("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<a/>"), test::close() }, "unreachable");
    row("an end in the head", { say("HTTP/1.1 200 OK\r\nCont"), test::close() }, "unreachable");
    row("an end without a word", { test::close() }, "unreachable");
    row("a reset", { say("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<a/>"), test::reset() },
        "unreachable");
}

void TstLiveFetch::whatServersAnswer()
{
    QFETCH(Script, answer);
    QFETCH(QString, ending);
    QFETCH(QByteArray, body);
    ScriptedServer server(answering("/a.xml", answer));
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), ending);
    QCOMPARE(fetching.body(), body);
    const FetchAnswer &said = fetching.answers.first();
    QCOMPARE(said.asked, Fetching::usualOrder().url);
    QCOMPARE(said.from, Fetching::usualOrder().url);
    QVERIFY(said.start <= said.end);
    QCOMPARE(server.complaints(), {});
    QCOMPARE(server.connections(), 1); // nothing is asked twice
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
}

void TstLiveFetch::nothingIsSaidOfThePerson()
{
    ScriptedServer server(answering("/mail/config-v1.1.xml?a=b%20c", { say(page("<a/>")) }));
    Fetching fetching(
        server, orderFor("https://ann:secret@example.test/mail/config-v1.1.xml?a=b c#d"));
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("delivered"));
    QCOMPARE(server.latest().encrypted,
        QByteArray("GET /mail/config-v1.1.xml?a=b%20c HTTP/1.1\r\nHost: example.test\r\n"
                   "User-Agent: Mailberth\r\nAccept: */*\r\nAccept-Encoding: identity\r\n"
                   "Connection: close\r\n\r\n"));
    QCOMPARE(server.latest().inTheClear, QByteArray());
}

void TstLiveFetch::theHostNameIsVerifiedWhereverItLeads()
{
    ScriptedServer server(answering("/a.xml", { say(page("<a/>")) }));
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("delivered"));
    QCOMPARE(server.latest().serverName, QStringLiteral("example.test"));
}

void TstLiveFetch::aNamedPortIsSaidToTheServer()
{
    ScriptedServer server(answering("/", { say(page("<a/>")) }));
    ScriptedNameServer names;
    names.knows("example.test", u"127.0.0.1");
    const QByteArray place = "example.test:" + QByteArray::number(server.port());
    const QByteArray url = "https://" + place;
    Fetching fetching(
        { .url = QUrl::fromEncoded(url) }, { .nameServer = { { ip("127.0.0.1"), names.port() } } });
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("delivered"));
    QVERIFY(server.latest().encrypted.contains(QByteArray("\r\nHost: " + place + "\r\n")));
}

void TstLiveFetch::aBodyThatNeverEndsIsTooLarge()
{
    ScriptedServer server(
        answering("/a.xml", { say("HTTP/1.1 200 OK\r\n\r\n"), sayEndlessly("<a>") }));
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.result(), fetched::Result(fetched::TooLarge {}));
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::aDripIsTooSlow()
{
    // A byte each few milliseconds would last for minutes; no pause is ever long.
    ScriptedServer server(answering("/a.xml", { drip(page(QByteArray(100'000, 'x')), 1, 5ms) }));
    FetchOrder order = Fetching::usualOrder();
    order.total = 300ms;
    Fetching fetching(server, order);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("too-slow"));
    const FetchAnswer &answer = fetching.answers.first();
    QVERIFY(answer.end - answer.start >= 290ms);
    QVERIFY(answer.end - answer.start < 3s);
}

void TstLiveFetch::aSilentServerIsTooSlow_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("connect");
    QTest::addColumn<int>("total");
    QTest::newRow("before TLS") << Script {} << 50 << 60'000;
    QTest::newRow("after the request") << answering("/a.xml", {}) << 60'000 << 200;
    QTest::newRow("in the head") << answering("/a.xml", { say("HTTP/1.1 ") }) << 60'000 << 200;
    QTest::newRow("in the body") << answering(
        "/a.xml", { say("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<a/>") })
                                 << 60'000 << 200;
}

void TstLiveFetch::aSilentServerIsTooSlow()
{
    QFETCH(Script, script);
    QFETCH(int, connect);
    QFETCH(int, total);
    ScriptedServer server(script);
    FetchOrder order = Fetching::usualOrder();
    order.connect = std::chrono::milliseconds(connect);
    order.total = std::chrono::milliseconds(total);
    Fetching fetching(server, order);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("too-slow"));
    QCOMPARE(fetching.answers.size(), 1);
}

void TstLiveFetch::aCertificateThatIsNotGoodIsNotAsked_data()
{
    QTest::addColumn<demo::IssuedCertificate>("certificate");
    QTest::addColumn<Faults>("faults");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList right { QStringLiteral("example.test") };
    const auto issued = [](const Wish &wish) { return webAuthority().issue(wish); };
    QTest::newRow("it is expired")
        << issued({ .dnsNames = right, .notBefore = now.addDays(-9), .notAfter = now.addDays(-2) })
        << Faults { CertificateFault::Expired };
    QTest::newRow("it is for another name")
        << issued({ .dnsNames = { QStringLiteral("example.com") } })
        << Faults { CertificateFault::NameMismatch };
    QTest::newRow("its name stands only where RFC 9525 does not look")
        << issued({ .commonName = right.first(), .addresses = { QStringLiteral("192.0.2.1") } })
        << Faults { CertificateFault::NameMismatch };
    QTest::newRow("nobody knows its issuer")
        << demo::CertificateAuthority(QStringLiteral("Nobody")).issue({ .dnsNames = right })
        << Faults { CertificateFault::UnknownIssuer };
    QTest::newRow("it is its own issuer") << demo::CertificateAuthority::selfSigned(
        { .dnsNames = right }) << Faults { CertificateFault::SelfSigned };
}

void TstLiveFetch::aCertificateThatIsNotGoodIsNotAsked()
{
    QFETCH(demo::IssuedCertificate, certificate);
    QFETCH(Faults, faults);
    ScriptedServer server({ startTls(certificate) });
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("untrusted"));
    QCOMPARE(std::get<fetched::Untrusted>(fetching.result()).faults, faults);
    QCOMPARE(server.connections(), 1);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.latest().encrypted, QByteArray());
}

void TstLiveFetch::aServerThatSpeaksNoTlsIsNotAsked()
{
    ScriptedServer server({ say("HTTP/1.1 400 Bad Request\r\n\r\n") });
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("untrusted"));
    QCOMPARE(std::get<fetched::Untrusted>(fetching.result()).faults, Faults());
    QVERIFY(!server.latest().inTheClear.contains("GET"));
}

void TstLiveFetch::aServerThatRefusesUsAfterwardsWasTrusted()
{
    // With TLS 1.3 the client is done, and asks, before the server sees that a certificate lacks.
    ScriptedServer server({ startTls(ServingTls { .certificate = webCertificate(),
        .versions = ServingTls::Versions::Tls13,
        .clientCertificate = ServingTls::ClientCertificate::Demanded }) });
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("unreachable"));
    QVERIFY(fetching.network->contacted().first().told.contains(QStringLiteral("path /a.xml")));
    QCOMPARE(server.connections(), 1);
}

void TstLiveFetch::nothingIsReadOfAServerThatBecomesAnother()
{
    const ServingTls tls { webCertificate(), ServingTls::Versions::Tls12 };
    const auto stranger =
        demo::CertificateAuthority::selfSigned({ .dnsNames = { QStringLiteral("example.test") } });
    ScriptedServer server({ startTls(tls), expectLine("GET /a.xml HTTP/1.1"),
        expectThrough("\r\n\r\n"), say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<a/>"),
        renewKeys({ stranger, ServingTls::Versions::Tls12 }) });
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("unreachable"));
}

void TstLiveFetch::authoritiesOfTheSystemAreAskedLast()
{
    // Neither the given authority nor the system's knows this one.
    const auto certificate = demo::CertificateAuthority(QStringLiteral("Nobody"))
                                 .issue({ .dnsNames = { QStringLiteral("example.test") } });
    ScriptedServer server({ startTls(certificate) });
    LiveNetworkOptions options = Fetching::placesAt(server.port());
    options.anchors = { webAuthority().root().certificatePem,
        TrustAnchors::Scope::BesideTheSystems };
    Fetching fetching(Fetching::usualOrder(), options);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("untrusted"));
    QCOMPARE(server.connections(), 2);
}

void TstLiveFetch::aRedirectInsideTheDomainIsFollowed()
{
    ScriptedServer server(
        answering("/a.xml", { say(redirectTo("https://www.example.test/b.xml?c")) }));
    server.then(answering("/b.xml?c", { say(page("<b/>")) }));
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<b/>"));
    QCOMPARE(fetching.answers.first().asked, Fetching::usualOrder().url);
    QCOMPARE(
        fetching.answers.first().from, QUrl(QStringLiteral("https://www.example.test/b.xml?c")));
    QCOMPARE(server.latest().serverName, QStringLiteral("www.example.test"));
    QVERIFY(!server.latest().encrypted.contains("Referer"));
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::aRedirectMayBeRelative()
{
    ScriptedServer server(answering("/d/a.xml", { say(redirectTo("../b.xml")) }));
    server.then(answering("/b.xml", { say(page("<b/>")) }));
    Fetching fetching(server, orderFor("https://example.test/d/a.xml"));
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<b/>"));
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::whereNoRedirectLeads_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("another domain") << QByteArray("https://example.com/a.xml");
    QTest::newRow("another domain without a scheme") << QByteArray("//example.com/a.xml");
    QTest::newRow("a domain that ends alike") << QByteArray("https://notexample.test/a.xml");
    QTest::newRow("the same host in the clear") << QByteArray("http://example.test/a.xml");
    QTest::newRow("an address") << QByteArray("https://127.0.0.1/a.xml");
    QTest::newRow("another port") << QByteArray("https://example.test:8443/a.xml");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:text/xml,hello");
}

void TstLiveFetch::whereNoRedirectLeads()
{
    QFETCH(QByteArray, location);
    ScriptedServer server(answering("/a.xml", { say(redirectTo(location)) }));
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("redirected-away"));
    QCOMPARE(std::get<fetched::RedirectedAway>(fetching.result()).to,
        Fetching::usualOrder().url.resolved(QUrl::fromEncoded(location)));
    QCOMPARE(fetching.answers.first().from, Fetching::usualOrder().url);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(fetching.network->contacted().size(), 1);
}

void TstLiveFetch::threeRedirectsAreFollowedAndNoMore()
{
    const auto run = [](int redirects) {
        ScriptedServer server(answering("/a.xml", { say(redirectTo("/1")) }));
        for (int i = 1; i < redirects; ++i)
            server.then(answering(
                '/' + QByteArray::number(i), { say(redirectTo('/' + QByteArray::number(i + 1))) }));
        server.then(answering('/' + QByteArray::number(redirects), { say(page("<a/>")) }));
        Fetching fetching(server);
        return fetching.run() ? fetching.ending() : QString();
    };
    QCOMPARE(run(3), QStringLiteral("delivered"));
    QCOMPARE(run(4), QStringLiteral("too-many-redirects"));
}

void TstLiveFetch::aLoopEnds()
{
    ScriptedServer server(answering("/a.xml", { say(redirectTo("/a.xml")) }));
    Fetching fetching(server);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("too-many-redirects"));
    QCOMPARE(server.connections(), 4);
}

void TstLiveFetch::plainHttpIsNotSpokenUnasked()
{
    ScriptedServer server(Script {});
    Fetching fetching(server, orderFor("http://example.test/a.xml"));
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("unreachable"));
    QCOMPARE(server.connections(), 0);
    QCOMPARE(fetching.network->contacted(), {});
}

void TstLiveFetch::plainHttpIsSpokenWhereItIsAskedFor()
{
    ScriptedServer server(
        { expectLine("GET /a.xml HTTP/1.1"), expectThrough("\r\n\r\n"), say(page("<a/>")) });
    FetchOrder order = orderFor("http://example.test/a.xml");
    order.plainHttp = FetchOrder::PlainHttp::Asked;
    Fetching fetching(server, order);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
    const QList<Contact> contacts = fetching.network->contacted();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().protocol, Contact::Protocol::Http);
    QCOMPARE(contacts.first().told,
        QStringList({ QStringLiteral("our network address"), QStringLiteral("path /a.xml") }));
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::plainHttpEndsWithItsConnection()
{
    ScriptedServer server({ expectLine("GET /a.xml HTTP/1.1"), expectThrough("\r\n\r\n"),
        say("HTTP/1.1 200 OK\r\n\r\n<a/>"), test::close() });
    FetchOrder order = orderFor("http://example.test/a.xml");
    order.plainHttp = FetchOrder::PlainHttp::Asked;
    Fetching fetching(server, order);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
}

void TstLiveFetch::plainHttpLeadsToNoOther()
{
    ScriptedServer server({ expectLine("GET /a.xml HTTP/1.1"), expectThrough("\r\n\r\n"),
        say(redirectTo("http://www.example.test/a.xml")) });
    FetchOrder order = orderFor("http://example.test/a.xml");
    order.plainHttp = FetchOrder::PlainHttp::Asked;
    Fetching fetching(server, order);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("redirected-away"));
    QCOMPARE(server.connections(), 1);
}

void TstLiveFetch::plainHttpMayLeadToHttps()
{
    ScriptedServer server({ expectLine("GET /a.xml HTTP/1.1"), expectThrough("\r\n\r\n"),
        say(redirectTo("https://www.example.test/a.xml")) });
    server.then(answering("/a.xml", { say(page("<a/>")) }));
    FetchOrder order = orderFor("http://example.test/a.xml");
    order.plainHttp = FetchOrder::PlainHttp::Asked;
    Fetching fetching(server, order);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
    QCOMPARE(fetching.answers.first().from.scheme(), QStringLiteral("https"));
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::aFormIsPostedOnceAndLetGoOf()
{
    ScriptedServer server(answeringForm({ awaitRelease(), say(page("{}")) }));
    FetchOrder order = formFor(Fetching::usualOrder().url);
    const std::weak_ptr<const FormBody> form = order.form;
    Fetching fetching(server, order);
    order = {};
    QVERIFY(!form.expired());
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    fetching.job->start();
    QVERIFY(waiting.wait());
    QVERIFY2(form.expired(), "it is on its way, and wiped");
    server.release();
    QVERIFY(fetching.waitForTheEnd());
    QCOMPARE(fetching.ending(), QStringLiteral("delivered"));
    QCOMPARE(
        fetching.network->contacted().constFirst().told.constLast(), QStringLiteral("form code"));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::whatIsSaidToAFormStaysWithTheJob_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<fetched::Result>("result");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *sentence, const QByteArray &answer,
                         const fetched::Result &result, const QByteArray &reply) {
        QTest::newRow(sentence) << answer << result << reply;
    };
    const QByteArray body = "Content-Length: 2\r\n\r\n{}";
    row("an answer", "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\n" + body,
        fetched::Delivered { "a/b", {} }, "{}");
    row("a refusal", "HTTP/1.1 400 No\r\n" + body, fetched::Refused { 400 }, "{}");
    row("a refusal that a document could have, too", "HTTP/1.1 404 No\r\n" + body,
        fetched::Refused { 404 }, "{}");
    row("a redirect within the domain",
        "HTTP/1.1 307 There\r\nLocation: https://www.example.test/a.xml\r\n" + body,
        fetched::Refused { 307 }, "");
    row("a redirect that turns a form into a question",
        "HTTP/1.1 303 There\r\nLocation: /b.xml\r\n" + body, fetched::Refused { 303 }, "");
    row("a broken server", "HTTP/1.1 500 Oh dear\r\n" + body, fetched::Refused { 500 }, "");
}

void TstLiveFetch::whatIsSaidToAFormStaysWithTheJob()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server(answeringForm({ say(answer) }));
    Fetching fetching(server, formFor(Fetching::usualOrder().url));
    QVERIFY(fetching.run());
    QTEST(fetching.result(), "result");
    QTEST(fetching.job->takeReply().bytes().toByteArray(), "reply");
    QVERIFY(fetching.job->takeReply().isEmpty());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::aFormDoesNotLeaveThisComputerInTheClear()
{
    ScriptedServer server(Script { expectLine("POST / HTTP/1.1"), expectThrough("\r\n\r\n"),
        expectThrough("code=4711"), say(page("{}")) });
    FetchOrder away = formFor(QUrl(QStringLiteral("http://example.test/a.xml")));
    away.plainHttp = FetchOrder::PlainHttp::Asked;
    Fetching refused(server, away);
    QVERIFY(refused.run());
    QCOMPARE(refused.ending(), QStringLiteral("unreachable"));
    QCOMPARE(server.connections(), 0);

    FetchOrder here = formFor(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port())));
    here.plainHttp = FetchOrder::PlainHttp::Asked;
    Fetching posted(here, {});
    QVERIFY(posted.run());
    QCOMPARE(posted.ending(), QStringLiteral("delivered"));
    QCOMPARE(server.complaints(), {});
}

void TstLiveFetch::aHostWithoutAnAddress_data()
{
    using Setup = std::function<void(ScriptedNameServer &)>;
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<NameStatus>("status");
    QTest::newRow("it does not exist") << Setup([](auto &) {}) << NameStatus::NoSuchName;
    QTest::newRow("it has no address")
        << Setup([](auto &names) { names.knows("example.test"); }) << NameStatus::NoRecord;
    QTest::newRow("SERVFAIL") << Setup([](auto &names) {
        for (const Record type : { Record::A, Record::Aaaa })
            names.does(ScriptedNameServer::Fault::ServerFailure, "example.test", type);
    }) << NameStatus::Failed;
}

void TstLiveFetch::aHostWithoutAnAddress()
{
    QFETCH(std::function<void(ScriptedNameServer &)>, setup);
    QFETCH(NameStatus, status);
    ScriptedNameServer names;
    setup(names);
    Fetching fetching(
        Fetching::usualOrder(), { .nameServer = { { ip("127.0.0.1"), names.port() } } });
    QVERIFY(fetching.run());
    QCOMPARE(fetching.result(), fetched::Result(fetched::NoAddress { status }));
}

void TstLiveFetch::aSilentAddressDoesNotHoldUpTheOthers()
{
    ScriptedServer server(answering("/", { say(page("<a/>")) }));
    SilentPort silent(QHostAddress(QStringLiteral("127.0.0.2")), server.port());
    QVERIFY(silent.isSilent());
    ScriptedNameServer names;
    names.knows("example.test", u"127.0.0.2").knows("example.test", u"127.0.0.1");
    Fetching fetching(
        { .url = QUrl(QStringLiteral("https://example.test:%1/").arg(server.port())) },
        { .nameServer = { { ip("127.0.0.1"), names.port() } } });
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
}

void TstLiveFetch::aDeadIpv6AddressDoesNotHoldUpTheOthers()
{
    ScriptedServer server(answering("/", { say(page("<a/>")) }));
    ScriptedNameServer names;
    names.knows("example.test", u"::1").knows("example.test", u"127.0.0.1");
    Fetching fetching(
        { .url = QUrl(QStringLiteral("https://example.test:%1/").arg(server.port())) },
        { .nameServer = { { ip("127.0.0.1"), names.port() } } });
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
}

void TstLiveFetch::aClosedPortIsUnreachable()
{
    auto server = std::make_unique<ScriptedServer>(Script {});
    Fetching fetching(*server);
    server.reset();
    QVERIFY(fetching.run());
    QCOMPARE(
        fetching.result(), fetched::Result(fetched::Unreachable { QStringLiteral("refused") }));
}

void TstLiveFetch::aProxyIsAskedToConnect()
{
    ScriptedServer proxy(Script { expectLine("CONNECT 127.0.0.1:9 HTTP/1.1"),
                             expectThrough("\r\n\r\n"), say("HTTP/1.1 200 Go\r\n\r\n") }
        + answering("/a.xml", { say(page("<a/>")) }));
    LiveNetworkOptions options = Fetching::placesAt(9); // nobody listens there
    options.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    Fetching fetching(Fetching::usualOrder(), options);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
    QCOMPARE(proxy.complaints(), {});
    QCOMPARE(proxy.latest().serverName, QStringLiteral("example.test"));
    QVERIFY(fetching.network->contacted().first().told.contains(
        QStringLiteral("through proxy 127.0.0.1:%1").arg(proxy.port())));
}

void TstLiveFetch::aProxyCannotAnswerForTheServer()
{
    // What stands behind the proxy's answer must not come out as if it had been sent through TLS.
    ScriptedServer proxy(
        Script { expectLine("CONNECT 127.0.0.1:9 HTTP/1.1"), expectThrough("\r\n\r\n"),
            say("HTTP/1.1 200 Go\r\n\r\n" + page("<evil/>")) }
        + answering("/a.xml", { say(page("<a/>")) }));
    LiveNetworkOptions options = Fetching::placesAt(9);
    options.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    Fetching fetching(Fetching::usualOrder(), options);
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("untrusted"));
    QCOMPARE(proxy.latest().encrypted, QByteArray());
}

void TstLiveFetch::placesThatCannotBeAsked_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://example.test/"));
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///a.xml"));
    QTest::newRow("a host that is no host") << QUrl(QStringLiteral("https://a_b.example.test/"));
}

void TstLiveFetch::placesThatCannotBeAsked()
{
    QFETCH(QUrl, url);
    Fetching fetching({ .url = url }, {});
    QVERIFY(fetching.run());
    QCOMPARE(fetching.ending(), QStringLiteral("unreachable"));
    QCOMPARE(fetching.network->contacted(), {});
}

void TstLiveFetch::cancelledBeforeItStarted()
{
    ScriptedServer server(answering("/a.xml", { say(page("<a/>")) }));
    Fetching fetching(server);
    fetching.job->cancel();
    fetching.job->start();
    QCOMPARE(fetching.answers.size(), 0); // queued
    QVERIFY(fetching.waitForTheEnd());
    QCOMPARE(fetching.ending(), QStringLiteral("cancelled"));
    QCOMPARE(server.connections(), 0);
    QCOMPARE(fetching.network->contacted(), {});
}

void TstLiveFetch::cancelledAtAnyMoment_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("before TLS") << Script { awaitRelease() };
    QTest::newRow("after TLS") << Script { startTls(webCertificate()), awaitRelease() };
    QTest::newRow("after the request") << answering("/a.xml", { awaitRelease() });
    QTest::newRow("in the head") << answering("/a.xml", { say("HTTP/1.1 200"), awaitRelease() });
    QTest::newRow("in the body") << answering(
        "/a.xml", { say("HTTP/1.1 200 OK\r\n\r\n<a"), awaitRelease() });
    QTest::newRow("after the whole answer")
        << answering("/a.xml", { say("HTTP/1.1 200 OK\r\n\r\n<a/>"), awaitRelease() });
}

void TstLiveFetch::cancelledAtAnyMoment()
{
    QFETCH(Script, script);
    ScriptedServer server(script);
    Fetching fetching(server);
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    fetching.job->start();
    QVERIFY(!waiting.isEmpty() || waiting.wait());
    fetching.job->cancel();
    fetching.job->cancel();
    QCOMPARE(fetching.answers.size(), 0); // queued
    QVERIFY(fetching.waitForTheEnd());
    QCOMPARE(fetching.ending(), QStringLiteral("cancelled"));
    server.release();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(fetching.answers.size(), 1);
}

void TstLiveFetch::startingTwiceStartsOnce()
{
    ScriptedServer server(answering("/a.xml", { say(page("<a/>")) }));
    Fetching fetching(server);
    fetching.job->start();
    QVERIFY(fetching.run());
    fetching.job->start();
    fetching.job->cancel();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(fetching.answers.size(), 1);
    QCOMPARE(server.connections(), 1);
}

void TstLiveFetch::aRunningJobMayBeDeleted()
{
    ScriptedServer server(answering("/a.xml", { awaitRelease() }));
    Fetching fetching(server);
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    fetching.job->start();
    QVERIFY(waiting.wait());
    delete fetching.job;
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(fetching.answers, {});
}

void TstLiveFetch::aFetchOutlivesItsNetwork()
{
    ScriptedServer server(answering("/a.xml", { awaitRelease(), say(page("<a/>")) }));
    Fetching fetching(server);
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    fetching.job->start();
    QVERIFY(waiting.wait());
    fetching.network.reset();
    server.release();
    QVERIFY(fetching.waitForTheEnd());
    QCOMPARE(fetching.body(), QByteArray("<a/>"));
}

void TstLiveFetch::whoWasContactedIsWrittenDown()
{
    ScriptedServer server(answering("/a.xml", { say(redirectTo("https://www.example.test/b?c")) }));
    server.then(answering("/b?c", { say(page("<b/>")) }));
    ScriptedNameServer names;
    names.knows("example.test", u"127.0.0.1");
    LiveNetworkOptions options = Fetching::placesAt(server.port());
    options.nameServer = { ip("127.0.0.1"), names.port() };
    Fetching fetching(Fetching::usualOrder(), options);
    QVERIFY(fetching.run());
    QCOMPARE(names.questions(), {}); // --connect-to said where
    QCOMPARE(fetching.network->contacted(),
        QList<Contact>({ { QStringLiteral("127.0.0.1"), server.port(), Contact::Protocol::Https,
            { QStringLiteral("our network address"), QStringLiteral("tls-server-name example.test"),
                QStringLiteral("path /a.xml"), QStringLiteral("tls-server-name www.example.test"),
                QStringLiteral("path /b?c") } } }));
}

void TstLiveFetch::whoWasNotReachedIsWrittenDownToo()
{
    auto server = std::make_unique<ScriptedServer>(Script {});
    const quint16 port = server->port();
    server.reset();
    ScriptedNameServer names;
    names.knows("example.test", u"127.0.0.1");
    Fetching fetching({ .url = QUrl(QStringLiteral("https://example.test:%1/").arg(port)) },
        { .nameServer = { { ip("127.0.0.1"), names.port() } } });
    QVERIFY(fetching.run());
    QCOMPARE(fetching.network->contacted(),
        QList<Contact>({ { QStringLiteral("127.0.0.1"), names.port(), Contact::Protocol::Dns,
                             { QStringLiteral("example.test") } },
            { QStringLiteral("example.test"), port, Contact::Protocol::Https,
                { QStringLiteral("our network address") } } }));
}

QTEST_GUILESS_MAIN(TstLiveFetch)
#include "tst_livefetch.moc"
