// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/Provider.h"

#include "core/demo/SubmissionServer.h"

#include "tests/support/LogGuard.h"
#include "tests/unit/demo/TestClient.h"

#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QUdpSocket>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace mailberth;
using namespace mailberth::demo;
using namespace mailberth::test;
using namespace Qt::StringLiterals;

using Faults = QSet<QSslError::SslError>;

namespace
{

const QString submissionHost = u"smtp.harbour.example"_s;

quint16 realPort(const Provider &provider, quint16 port, const QString &host = submissionHost)
{
    for (const Berth &berth : provider.berths())
        if (berth.host.ascii() == host && berth.port == port)
            return berth.realPort;
    return 0;
}

QByteArray plainLogin(const QByteArray &password)
{
    const QByteArray message = QByteArray("\0ann@harbour.example\0", 21) + password;
    return "AUTH PLAIN " + message.toBase64();
}

/// Brings a client to where it may sign in: through the greeting, EHLO and TLS.
void berth(TestClient &client, const Provider &provider, quint16 port)
{
    if (port == 465) {
        client.connectEncryptedTo(realPort(provider, port));
    } else {
        client.connectTo(realPort(provider, port));
        QVERIFY(client.reply().startsWith("220 smtp.harbour.example ESMTP"));
        QVERIFY(client.ask("EHLO client.example").contains("STARTTLS"));
        QCOMPARE(client.ask("STARTTLS"), "220 2.0.0 begin TLS\r\n");
        client.startClientEncryption();
    }
    QTRY_VERIFY(client.isEncrypted());
    if (port == 465)
        QVERIFY(client.reply().startsWith("220 smtp.harbour.example ESMTP"));
}

} // namespace

class TstProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void itIsOneMailboxOfAReservedDomain();
    void everyPlaceAClientMightTryHasABerth();
    void anUnknownWorldDoesNotStart();
    void everyWorldListedStarts();
    void aMailIsCaughtOnBothLanes_data();
    void aMailIsCaughtOnBothLanes();
    void onlyTheLatestMailsAreKept();
    void bothLanesOfferTheSameAfterTls();
    void whatIsInjectedBehindStartTlsDoesNotReachTls();
    void aHandshakeThatFailsHarmsNobodyElse();
    void moreThanItsShareOfConnectionsIsRefused();
    void theExchangerTakesNoSubmissions();
    void inTheWorldBlocked465NothingAnswersThere();
    void inTheWorldStrippedSignInIsOfferedInTheClear();
    void aBadCertificateIsSeenOnBothLanes_data();
    void aBadCertificateIsSeenOnBothLanes();
    void inTheWorldAppPasswordEveryPasswordIsRefused();
    void itsNameServerAnswersByUdp();
};

void TstProvider::itIsOneMailboxOfAReservedDomain()
{
    QCOMPARE(Provider::address().toString(), u"ann@harbour.example"_s);
    QCOMPARE(Provider::password(), "berth-465");
    Provider provider;
    QVERIFY(provider.berths().isEmpty());
    QCOMPARE(provider.nameServerPort(), quint16(0));
    QVERIFY(provider.caught().isEmpty());
    QVERIFY(provider.authorityPem().startsWith("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!provider.authorityPem().contains("PRIVATE"));
}

void TstProvider::everyPlaceAClientMightTryHasABerth()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    QCOMPARE(provider.berths().size(), 4);
    QSet<quint16> realPorts;
    for (const Berth &berth : provider.berths()) {
        QVERIFY(berth.address.isLoopback());
        QVERIFY(berth.realPort > 1023);
        realPorts.insert(berth.realPort);
    }
    QCOMPARE(realPorts.size(), 4);
    for (const QString &host : { submissionHost, u"mx.harbour.example"_s })
        for (const quint16 port : { quint16(465), quint16(587) })
            QVERIFY(realPort(provider, port, host) != 0);
}

void TstProvider::anUnknownWorldDoesNotStart()
{
    Provider provider(u"perfect"_s);
    QCOMPARE(provider.start(), u"there is no world \"perfect\""_s);
    QVERIFY(provider.berths().isEmpty());
}

void TstProvider::everyWorldListedStarts()
{
    QStringList ids;
    for (const World &world : worlds()) {
        QVERIFY(!world.summary.isEmpty());
        Provider provider(world.id);
        QCOMPARE(provider.start(), std::nullopt);
        ids.append(world.id);
    }
    QCOMPARE(ids,
        QStringList({ u"good"_s, u"blocked-465"_s, u"stripped"_s, u"expired"_s, u"wrong-name"_s,
            u"app-password"_s }));
}

void TstProvider::aMailIsCaughtOnBothLanes_data()
{
    QTest::addColumn<int>("port");
    QTest::newRow("465, implicit TLS") << 465;
    QTest::newRow("587, STARTTLS") << 587;
}

void TstProvider::aMailIsCaughtOnBothLanes()
{
    QFETCH(const int, port);

    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    QSignalSpy caught(&provider, &Provider::mailCaught);
    TestClient client(provider.authorityPem());
    berth(client, provider, static_cast<quint16>(port));
    QCOMPARE(client.faults, Faults {});
    QVERIFY(client.ask("EHLO client.example").contains("AUTH SCRAM-SHA-256 PLAIN LOGIN"));
    QCOMPARE(
        client.ask("MAIL FROM:<ann@harbour.example>"), "530 5.7.0 authentication required\r\n");
    QVERIFY(client.ask(plainLogin("wrong")).startsWith("535 5.7.8 "));
    QCOMPARE(client.ask(plainLogin(Provider::password())), "235 2.7.0 signed in\r\n");
    QVERIFY(client.ask("MAIL FROM:<ann@harbour.example> SIZE=100").startsWith("250 2.1.0"));
    QVERIFY(client.ask("RCPT TO:<bob@hoster.example>").startsWith("250 2.1.5"));
    QVERIFY(client.ask("DATA").startsWith("354 "));
    QCOMPARE(caught.count(), 0);
    QVERIFY(client.ask("Subject: ahoy\r\n\r\n..dot\r\n.").startsWith("250 2.0.0 caught as "));
    QVERIFY(client.ask("QUIT").startsWith("221 "));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);

    const CaughtMail expected { "ann@harbour.example", { "bob@hoster.example" },
        "Subject: ahoy\r\n\r\n.dot\r\n" };
    QCOMPARE(caught.count(), 1);
    QCOMPARE(caught.constFirst().constFirst().value<CaughtMail>(), expected);
    QCOMPARE(provider.caught(), QList<CaughtMail> { expected });
}

void TstProvider::onlyTheLatestMailsAreKept()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    TestClient client(provider.authorityPem());
    berth(client, provider, 465);
    QVERIFY(client.ask("EHLO client.example").startsWith("250-"));
    QVERIFY(client.ask(plainLogin(Provider::password())).startsWith("235 "));
    for (qsizetype i = 0; i < Provider::maxCaught + 3; ++i)
        client.write("MAIL FROM:<>\r\nRCPT TO:<bob@hoster.example>\r\nDATA\r\n"
            + QByteArray::number(i) + "\r\n.\r\n");
    QVERIFY(client.ask("QUIT").startsWith("250 "));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(provider.caught().size(), Provider::maxCaught);
    QCOMPARE(provider.caught().constFirst().content, "3\r\n");
}

void TstProvider::bothLanesOfferTheSameAfterTls()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    TestClient implicit(provider.authorityPem());
    TestClient explicitly(provider.authorityPem());
    berth(implicit, provider, 465);
    berth(explicitly, provider, 587);
    const QByteArray offered = implicit.ask("EHLO client.example");
    QCOMPARE(explicitly.ask("EHLO client.example"), offered);
    QCOMPARE(offered,
        "250-smtp.harbour.example\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n250-8BITMIME\r\n"
        "250-SMTPUTF8\r\n250-ENHANCEDSTATUSCODES\r\n250 AUTH SCRAM-SHA-256 PLAIN LOGIN\r\n");
    QCOMPARE(implicit.sessionProtocol(), QSsl::TlsV1_3);
}

void TstProvider::whatIsInjectedBehindStartTlsDoesNotReachTls()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    TestClient client(provider.authorityPem());
    client.connectTo(realPort(provider, 587));
    QVERIFY(client.reply().startsWith("220 "));
    QVERIFY(client.ask("EHLO client.example").startsWith("250-"));
    QVERIFY(client.ask("STARTTLS\r\nNOOP").startsWith("554 5.5.1 "));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!client.isEncrypted());
}

void TstProvider::aHandshakeThatFailsHarmsNobodyElse()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    TestClient noTls;
    noTls.connectTo(realPort(provider, 465));
    noTls.write("EHLO client.example\r\nQUIT\r\n");
    QTRY_COMPARE(noTls.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!noTls.heard().contains("250"));
    TestClient distrustful;
    distrustful.connectEncryptedTo(realPort(provider, 465));
    QTRY_COMPARE(distrustful.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!distrustful.faults.isEmpty());

    TestClient client(provider.authorityPem());
    berth(client, provider, 465);
    QVERIFY(client.ask("NOOP").startsWith("250 "));
}

void TstProvider::moreThanItsShareOfConnectionsIsRefused()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < SubmissionServer::maxConnections; ++i) {
        clients.push_back(std::make_unique<TestClient>());
        clients.back()->connectTo(realPort(provider, 587));
    }
    for (const auto &client : clients)
        QVERIFY(client->reply().startsWith("220 "));
    TestClient surplus;
    surplus.connectTo(realPort(provider, 587));
    QTRY_COMPARE(surplus.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(surplus.heard(), QByteArray());

    clients.back()->abort();
    const auto comesIn = [&provider] {
        TestClient next;
        next.connectTo(realPort(provider, 587));
        return next.reply().startsWith("220 ");
    };
    QTRY_VERIFY(comesIn());
}

void TstProvider::theExchangerTakesNoSubmissions()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    for (const quint16 port : { quint16(465), quint16(587) }) {
        TestClient client;
        client.connectTo(realPort(provider, port, u"mx.harbour.example"_s));
        QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
    }
}

// A client with a connection in this state cannot tell it from a firewall that drops.
void TstProvider::inTheWorldBlocked465NothingAnswersThere()
{
    Provider provider(u"blocked-465"_s);
    QCOMPARE(provider.start(), std::nullopt);
    std::vector<std::unique_ptr<TestClient>> blocked;
    for (const QString &host : { submissionHost, u"mx.harbour.example"_s })
        for (int i = 0; i < 4; ++i) {
            blocked.push_back(std::make_unique<TestClient>());
            blocked.back()->connectTo(realPort(provider, 465, host));
        }

    TestClient client(provider.authorityPem());
    berth(client, provider, 587);
    QVERIFY(client.ask("EHLO client.example").startsWith("250-"));
    // On loopback a refusal or a connection would long be here.
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.elapsed() > 50);
    for (const auto &each : blocked) {
        QCOMPARE(each->state(), QAbstractSocket::ConnectingState);
        QCOMPARE(each->error(), QAbstractSocket::UnknownSocketError);
    }
}

void TstProvider::inTheWorldStrippedSignInIsOfferedInTheClear()
{
    Provider provider(u"stripped"_s);
    QCOMPARE(provider.start(), std::nullopt);
    TestClient on465;
    on465.connectTo(realPort(provider, 465));
    QTRY_COMPARE(on465.error(), QAbstractSocket::ConnectionRefusedError);

    TestClient on587;
    on587.connectTo(realPort(provider, 587));
    QVERIFY(on587.reply().startsWith("220 "));
    const QByteArray offered = on587.ask("EHLO client.example");
    QVERIFY(!offered.contains("STARTTLS"));
    QVERIFY(offered.contains("AUTH SCRAM-SHA-256 PLAIN LOGIN\r\n"));
    QVERIFY(on587.ask("STARTTLS").startsWith("502 "));
}

void TstProvider::aBadCertificateIsSeenOnBothLanes_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<Faults>("faults");
    QTest::newRow("expired") << u"expired"_s << Faults { QSslError::CertificateExpired };
    QTest::newRow("the hoster's") << u"wrong-name"_s << Faults { QSslError::HostNameMismatch };
}

void TstProvider::aBadCertificateIsSeenOnBothLanes()
{
    QFETCH(const QString, world);
    QFETCH(const Faults, faults);

    Provider provider(world);
    QCOMPARE(provider.start(), std::nullopt);
    TestClient on465(provider.authorityPem());
    on465.connectEncryptedTo(realPort(provider, 465));
    QTRY_COMPARE(on465.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(on465.faults, faults);
    QCOMPARE(on465.heard(), QByteArray());

    TestClient on587(provider.authorityPem());
    on587.connectTo(realPort(provider, 587));
    QVERIFY(on587.reply().startsWith("220 "));
    QVERIFY(on587.ask("EHLO client.example").contains("STARTTLS"));
    QVERIFY(on587.ask("STARTTLS").startsWith("220 "));
    on587.startClientEncryption();
    QTRY_COMPARE(on587.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(on587.faults, faults);
}

void TstProvider::inTheWorldAppPasswordEveryPasswordIsRefused()
{
    Provider provider(u"app-password"_s);
    QCOMPARE(provider.start(), std::nullopt);
    for (const quint16 port : { quint16(465), quint16(587) }) {
        TestClient client(provider.authorityPem());
        berth(client, provider, port);
        QVERIFY(client.ask("EHLO client.example").contains("AUTH SCRAM-SHA-256 PLAIN LOGIN"));
        for (const QByteArray &password : { Provider::password(), QByteArray("any") })
            QVERIFY(client.ask(plainLogin(password)).startsWith("534-5.7.9 Application-specific"));
    }
}

void TstProvider::itsNameServerAnswersByUdp()
{
    Provider provider;
    QCOMPARE(provider.start(), std::nullopt);
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const auto ask = [&](const QByteArray &query) {
        socket.writeDatagram(
            query, QHostAddress(QHostAddress::LocalHost), provider.nameServerPort());
    };
    ask("too short");
    ask(QByteArray::fromHex("beef 0100 0001 0000 0000 0000"
                            "04736d7470 07686172626f7572 076578616d706c65 00 0001 0001"));
    QTRY_VERIFY(socket.hasPendingDatagrams());
    const QByteArray answer = socket.receiveDatagram().data();
    QCOMPARE(answer.left(8).toHex(), "beef818000010001");
    QCOMPARE(answer.right(4).toHex(), "7f000001");
    QVERIFY(!socket.hasPendingDatagrams());
}

QTEST_GUILESS_MAIN(TstProvider)

#include "tst_provider.moc"
