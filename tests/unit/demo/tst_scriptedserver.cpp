// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedServer.h"

#include "core/demo/CertificateAuthority.h"

#include "tests/support/LogGuard.h"
#include "tests/unit/demo/TestClient.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;
using namespace mailberth::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Versions = ServingTls::Versions;

namespace
{

const QString host = u"smtp.harbour.example"_s;

} // namespace

class TstScriptedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aDialogueInTheClearIsPlayedAndRecorded();
    void twoWritesArriveApartAndOneArrivesWhole();
    void aDripArrivesInPieces();
    void anUnexpectedLineIsComplainedAboutAndResets();
    void anythingUpToAMarkCanBeExpected();
    void startTlsRecordsClearAndEncryptedApart();
    void aClientThatDoesNotWaitForTlsIsComplainedAbout();
    void implicitTlsBeginsWithTheFirstByte();
    void onlyTheGivenVersionIsSpoken_data();
    void onlyTheGivenVersionIsSpoken();
    void theWorstCertificateCanBeShown_data();
    void theWorstCertificateCanBeShown();
    void theNameAskedForIsRecorded();
    void aHandshakeCanBeMadeToFail_data();
    void aHandshakeCanBeMadeToFail();
    void aHandshakeThatFailsIsRecorded();
    void aConnectionEndsAsTheScriptSays_data();
    void aConnectionEndsAsTheScriptSays();
    void endlessTalkStopsWhenTheClientLeaves_data();
    void endlessTalkStopsWhenTheClientLeaves();
    void aReleaseLetsTheScriptGoOn();
    void aReleaseCanComeFirst();
    void eachConnectionHasItsScript();
    void theEndOfTheScriptIsSilence();
};

void TstScriptedServer::aDialogueInTheClearIsPlayedAndRecorded()
{
    ScriptedServer server({ say("220 hi\r\n"), expectBeginning("EHLO "), say("250 mx\r\n"),
        expectLine("QUIT"), say("221 bye\r\n"), close() });
    TestClient client;
    client.connectTo(server.port());
    QTRY_COMPARE(client.heard(), "220 hi\r\n");
    client.write("EHLO cli");
    QTRY_COMPARE(server.latest().inTheClear, "EHLO cli");
    QCOMPARE(client.heard(), "220 hi\r\n");
    client.write("ent\r\nQUIT\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.heard(), "220 hi\r\n250 mx\r\n221 bye\r\n");
    QCOMPARE(server.latest().inTheClear, "EHLO client\r\nQUIT\r\n");
    QCOMPARE(server.latest().encrypted, QByteArray());
    QCOMPARE(server.latest().turns, 3);
    QCOMPARE(server.latest().tls, Conversation::Tls::None);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.complaints(), QStringList());
}

void TstScriptedServer::twoWritesArriveApartAndOneArrivesWhole()
{
    ScriptedServer server({ say("220-first\r\n220 sec"), say("ond\r\n"), say("more") });
    TestClient client;
    client.connectTo(server.port());
    QTRY_COMPARE(client.segments, QList<QByteArray>({ "220-first\r\n220 sec", "ond\r\n", "more" }));
    QCOMPARE(server.latest().turns, 1);
}

void TstScriptedServer::aDripArrivesInPieces()
{
    ScriptedServer server({ drip("220 hello\r\n", 2, 3ms), close() });
    TestClient client;
    client.connectTo(server.port());
    QTRY_COMPARE(client.heard(), "220 hello\r\n");
    QVERIFY2(client.segments.size() > 1, qPrintable(QString::number(client.segments.size())));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void TstScriptedServer::anUnexpectedLineIsComplainedAboutAndResets()
{
    ScriptedServer server({ expectLine("EHLO a"), say("250 never\r\n") });
    TestClient client;
    client.connectTo(server.port());
    client.write("EHLO ab\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.complaints(),
        QStringList { u"expected \"EHLO a\", but the client said \"EHLO ab\""_s });
    QCOMPARE(client.heard(), QByteArray());
}

void TstScriptedServer::anythingUpToAMarkCanBeExpected()
{
    ScriptedServer server({ expectThrough("\r\n.\r\n"), say("250 ok\r\n") });
    TestClient client;
    client.connectTo(server.port());
    client.write("a\r\nb\r\n.");
    QTRY_COMPARE(server.latest().inTheClear, "a\r\nb\r\n.");
    QCOMPARE(client.heard(), QByteArray());
    client.write("\r\n");
    QTRY_COMPARE(client.heard(), "250 ok\r\n");
    QCOMPARE(server.complaints(), QStringList());
}

void TstScriptedServer::startTlsRecordsClearAndEncryptedApart()
{
    const CertificateAuthority authority(u"Root"_s);
    ScriptedServer server({ expectLine("STARTTLS"), say("220 go\r\n"),
        startTls(authority.issue({ .dnsNames = { host } })), expectBeginning("EHLO"),
        say("250 secure\r\n"), close() });
    TestClient client(authority);
    client.connectTo(server.port());
    client.write("STARTTLS\r\n");
    QTRY_COMPARE(client.heard(), "220 go\r\n");
    client.startClientEncryption();
    QTRY_VERIFY(client.isEncrypted());
    client.write("EHLO again\r\n");
    QTRY_COMPARE(client.heard(), "220 go\r\n250 secure\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.latest().inTheClear, "STARTTLS\r\n");
    QCOMPARE(server.latest().encrypted, "EHLO again\r\n");
    QCOMPARE(server.latest().tls, Conversation::Tls::Established);
    QCOMPARE(server.latest().turns, 4);
    QCOMPARE(server.complaints(), QStringList());
    QVERIFY(client.faults.isEmpty());
}

void TstScriptedServer::aClientThatDoesNotWaitForTlsIsComplainedAbout()
{
    const CertificateAuthority authority(u"Root"_s);
    ScriptedServer server({ expectLine("STARTTLS"), startTls(authority.issue({})) });
    TestClient client;
    client.connectTo(server.port());
    client.write("STARTTLS\r\nEHLO early\r\n");
    QTRY_COMPARE(server.complaints(),
        QStringList { u"the client did not wait for TLS: \"EHLO early\r\n\""_s });
}

void TstScriptedServer::implicitTlsBeginsWithTheFirstByte()
{
    const CertificateAuthority root(u"Root"_s);
    const CertificateAuthority below = root.intermediate({ .commonName = u"Issuing"_s });
    ScriptedServer server({ startTls(below.issue({ .dnsNames = { host } })), say("220 hi\r\n") });
    TestClient client(root);
    client.connectEncryptedTo(server.port());
    QTRY_COMPARE(client.heard(), "220 hi\r\n");
    QVERIFY(client.isEncrypted());
    QCOMPARE(client.peerCertificateChain().size(), 2);
    QCOMPARE(server.latest().inTheClear, QByteArray());
    QCOMPARE(server.latest().turns, 1);
}

void TstScriptedServer::onlyTheGivenVersionIsSpoken_data()
{
    QTest::addColumn<Versions>("versions");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("1.2 and later") << Versions::Tls12AndLater << true << QSsl::TlsV1_3;
    QTest::newRow("1.3 only") << Versions::Tls13 << true << QSsl::TlsV1_3;
    QTest::newRow("1.2 only") << Versions::Tls12 << true << QSsl::TlsV1_2;
    QTest::newRow("1.1 only is refused") << Versions::Tls11 << false << QSsl::UnknownProtocol;
    QTest::newRow("1.0 only is refused") << Versions::Tls10 << false << QSsl::UnknownProtocol;
}

void TstScriptedServer::onlyTheGivenVersionIsSpoken()
{
    QFETCH(const Versions, versions);
    QFETCH(const bool, works);
    QFETCH(const QSsl::SslProtocol, protocol);

    const CertificateAuthority authority(u"Root"_s);
    ScriptedServer server({ startTls({ .certificate = authority.issue({ .dnsNames = { host } }),
                                .versions = versions }),
        say("220 hi\r\n") });
    TestClient client(authority);
    client.connectEncryptedTo(server.port());
    if (works) {
        QTRY_COMPARE(client.heard(), "220 hi\r\n");
        QCOMPARE(client.sessionProtocol(), protocol);
    } else {
        QTRY_COMPARE(server.latest().tls, Conversation::Tls::Failed);
        QTRY_COMPARE(client.error(), QAbstractSocket::SslHandshakeFailedError);
        QCOMPARE(client.heard(), QByteArray());
    }
}

void TstScriptedServer::theWorstCertificateCanBeShown_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<QSslError::SslError>("fault");

    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("expired") << CertificateWish {
        .dnsNames = { host }, .notBefore = now.addDays(-9), .notAfter = now.addDays(-1)
    } << QSslError::CertificateExpired;
    QTest::newRow("another host's")
        << CertificateWish { .dnsNames = { u"*.hoster.example"_s } } << QSslError::HostNameMismatch;
    QTest::newRow("for clients only")
        << CertificateWish { .dnsNames = { host }, .role = CertificateWish::Role::ClientOnly }
        << QSslError::InvalidPurpose;
    // Qt has no names for these two.
    QTest::newRow("RSA of 1024 bits")
        << CertificateWish { .dnsNames = { host }, .key = CertificateWish::Key::Rsa1024 }
        << QSslError::UnspecifiedError;
    QTest::newRow("SHA-1") << CertificateWish { .dnsNames = { host },
        .digest = CertificateWish::Digest::Sha1 }
                           << QSslError::UnspecifiedError;
}

void TstScriptedServer::theWorstCertificateCanBeShown()
{
    QFETCH(const CertificateWish, wish);
    QFETCH(const QSslError::SslError, fault);

    const CertificateAuthority authority(u"Root"_s);
    ScriptedServer server({ startTls(authority.issue(wish)), say("220 hi\r\n") });
    TestClient client(authority);
    client.connectEncryptedTo(server.port());
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.faults, QSet<QSslError::SslError> { fault });
    QCOMPARE(client.heard(), QByteArray());
}

void TstScriptedServer::theNameAskedForIsRecorded()
{
    const CertificateAuthority authority(u"Root"_s);
    ScriptedServer server({ startTls(authority.issue({ .dnsNames = { host } })) });
    TestClient client(authority);
    client.connectEncryptedTo(server.port());
    QTRY_VERIFY(client.isEncrypted());
    QTRY_COMPARE(server.latest().serverName, host);

    TestClient nameless(authority.root().certificatePem, QString());
    nameless.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QTRY_COMPARE(nameless.faults, QSet<QSslError::SslError> { QSslError::HostNameMismatch });
    QCOMPARE(server.latest().serverName, QString());
}

void TstScriptedServer::aHandshakeCanBeMadeToFail_data()
{
    QTest::addColumn<ServingTls>("tls");
    QTest::addColumn<QString>("diagnostic");

    QTest::newRow("no cipher in common") << ServingTls { .versions = Versions::Tls12,
        .ciphers = "NULL-SHA256" } << u"handshake failure"_s;
    QTest::newRow("a Diffie-Hellman group of 1024 bits") << ServingTls { .versions =
                                                                             Versions::Tls12,
        .ciphers = "DHE-RSA-AES128-GCM-SHA256",
        .dhGroup = ServingTls::DhGroup::Bits1024 } << u"dh key too small"_s;
    QTest::newRow("a certificate of the client's is demanded") << ServingTls {
        .versions = Versions::Tls12, .clientCertificate = ServingTls::ClientCertificate::Demanded
    } << u"handshake failure"_s;
}

void TstScriptedServer::aHandshakeCanBeMadeToFail()
{
    QFETCH(ServingTls, tls);
    QFETCH(const QString, diagnostic);

    const CertificateAuthority authority(u"Root"_s);
    tls.certificate =
        authority.issue({ .dnsNames = { host }, .key = CertificateWish::Key::Rsa2048 });
    ScriptedServer server({ startTls(tls), say("220 never\r\n") });
    TestClient client(authority);
    client.connectEncryptedTo(server.port());
    QTRY_COMPARE(client.error(), QAbstractSocket::SslHandshakeFailedError);
    QVERIFY2(client.errorString().contains(diagnostic), qPrintable(client.errorString()));
    QTRY_COMPARE(server.latest().tls, Conversation::Tls::Failed);
    QCOMPARE(client.heard(), QByteArray());
}

void TstScriptedServer::aHandshakeThatFailsIsRecorded()
{
    const CertificateAuthority authority(u"Root"_s);
    ScriptedServer server({ startTls(authority.issue({})), say("220 never\r\n") });
    TestClient client;
    client.connectTo(server.port());
    client.write("EHLO in the clear\r\n");
    QTRY_COMPARE(server.latest().tls, Conversation::Tls::Failed);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!client.heard().contains("220"));
    QCOMPARE(server.latest().inTheClear, QByteArray());
}

void TstScriptedServer::aConnectionEndsAsTheScriptSays_data()
{
    QTest::addColumn<ScriptStep>("ending");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("in order, in the clear") << close() << false;
    QTest::newRow("in order, with close_notify") << close() << true;
    QTest::newRow("by FIN alone") << hangUp() << true;
    QTest::newRow("by RST, in the clear") << reset() << false;
    QTest::newRow("by RST, inside TLS") << reset() << true;
}

void TstScriptedServer::aConnectionEndsAsTheScriptSays()
{
    QFETCH(const ScriptStep, ending);
    QFETCH(const bool, encrypted);

    const CertificateAuthority authority(u"Root"_s);
    Script script { say("220 hi\r\n"), expectLine("EHLO x"), ending };
    if (encrypted)
        script.prepend(startTls(authority.issue({ .dnsNames = { host } })));
    ScriptedServer server(script);
    QSignalSpy ended(&server, &ScriptedServer::ended);
    TestClient client(authority);
    encrypted ? client.connectEncryptedTo(server.port()) : client.connectTo(server.port());
    QTRY_COMPARE(client.heard(), "220 hi\r\n");
    client.write("EHLO x\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.complaints(), QStringList());
}

void TstScriptedServer::endlessTalkStopsWhenTheClientLeaves_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("in the clear") << false;
    QTest::newRow("inside TLS") << true;
}

void TstScriptedServer::endlessTalkStopsWhenTheClientLeaves()
{
    QFETCH(const bool, encrypted);

    const CertificateAuthority authority(u"Root"_s);
    Script script { sayEndlessly("250-again\r\n") };
    if (encrypted)
        script.prepend(startTls(authority.issue({ .dnsNames = { host } })));
    ScriptedServer server(script);
    TestClient client(authority);
    encrypted ? client.connectEncryptedTo(server.port()) : client.connectTo(server.port());
    QTRY_VERIFY(client.heard().size() > 20'000);
    QCOMPARE(client.heard().left(22), "250-again\r\n250-again\r\n");
    client.abort();
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.complaints(), QStringList());
}

void TstScriptedServer::aReleaseLetsTheScriptGoOn()
{
    ScriptedServer server({ say("220-\r\n"), awaitRelease(), say("220 hi\r\n") });
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    TestClient client;
    client.connectTo(server.port());
    QTRY_COMPARE(waiting.count(), 1);
    QTRY_COMPARE(client.heard(), "220-\r\n");
    client.write("too early\r\n");
    QTRY_COMPARE(server.latest().inTheClear, "too early\r\n");
    QCOMPARE(client.heard(), "220-\r\n");
    server.release();
    QTRY_COMPARE(client.heard(), "220-\r\n220 hi\r\n");
    QCOMPARE(waiting.count(), 1);
}

void TstScriptedServer::aReleaseCanComeFirst()
{
    ScriptedServer server({ awaitRelease(), pause(2ms), say("220 hi\r\n") });
    QSignalSpy waiting(&server, &ScriptedServer::waiting);
    server.release();
    TestClient client;
    client.connectTo(server.port());
    QTRY_COMPARE(client.heard(), "220 hi\r\n");
    QCOMPARE(waiting.count(), 0);
    TestClient another;
    another.connectTo(server.port());
    QTRY_COMPARE(waiting.count(), 1);
    QCOMPARE(another.heard(), QByteArray());
}

void TstScriptedServer::eachConnectionHasItsScript()
{
    ScriptedServer server({ say("421 later\r\n"), close() });
    server.then({ say("220 hi\r\n") });
    for (const QByteArray &expected : { "421 later\r\n"_ba, "220 hi\r\n"_ba, "220 hi\r\n"_ba }) {
        TestClient client;
        client.connectTo(server.port());
        QTRY_COMPARE(client.heard(), expected);
    }
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.conversations().size(), 3);
}

void TstScriptedServer::theEndOfTheScriptIsSilence()
{
    ScriptedServer server({});
    QCOMPARE(server.connections(), 0);
    QCOMPARE(server.latest().turns, 0);
    TestClient client;
    client.connectTo(server.port());
    client.write("anyone?\r\n");
    QTRY_COMPARE(server.latest().inTheClear, "anyone?\r\n");
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.heard(), QByteArray());
    QCOMPARE(server.latest().line, Conversation::Line::Open);
}

QTEST_GUILESS_MAIN(TstScriptedServer)

#include "tst_scriptedserver.moc"
