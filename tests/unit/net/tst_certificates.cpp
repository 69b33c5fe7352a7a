// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "Trial.h"
#include "tests/support/LogGuard.h"

#include <QTimer>

using namespace mailberth;
using namespace mailberth::test;

using Fault = CertificateFault;
using Faults = QList<CertificateFault>;
using Wish = demo::CertificateWish;
using Versions = ServingTls::Versions;

namespace
{

const demo::CertificateAuthority &authority()
{
    return trialAuthority();
}

/// The defaults with the right name; what a row is about comes on top.
Wish named(Wish wish = {})
{
    wish.dnsNames = { trialHost().ascii() };
    return wish;
}

QDateTime daysFromNow(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days);
}

demo::IssuedCertificate withoutIssuers(demo::IssuedCertificate issued)
{
    issued.issuersPem.clear();
    return issued;
}

LiveNetworkOptions trusting(const demo::CertificateAuthority &one)
{
    return { .anchors = { one.root().certificatePem, TrustAnchors::Scope::Alone } };
}

} // namespace

/// Certificates as a real handshake shows them, through Qt and OpenSSL.
class TstCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void goodCertificatesAreVerified_data();
    void goodCertificatesAreVerified();
    void badCertificatesAreRefusedWithTheirReason_data();
    void badCertificatesAreRefusedWithTheirReason();
    void aBadCertificateBehindStartTlsIsRefused();
    void anAddressIsVerifiedByAnAddress_data();
    void anAddressIsVerifiedByAnAddress();
    void aTrustedAuthoritysConstraintsHold();
    void anAuthorityOfOursIsTrustedBesideTheSystems();
    void anAuthorityOfOthersIsNotTrusted_data();
    void anAuthorityOfOthersIsNotTrusted();
    void nobodyElseIsAskedWhereTheIssuerIsKnown_data();
    void nobodyElseIsAskedWhereTheIssuerIsKnown();
    void obsoleteVersionsAreNotSpoken_data();
    void obsoleteVersionsAreNotSpoken();
    void suitesWithoutEncryptionOrIdentityAreNotSpoken_data();
    void suitesWithoutEncryptionOrIdentityAreNotSpoken();
    void howTheKeysWereAgreedOnIsTold_data();
    void howTheKeysWereAgreedOnIsTold();
    void keysMayBeRenewed_data();
    void keysMayBeRenewed();
    void nobodyElseTakesOverWhenKeysAreRenewed();
    void aFloodInTheHandshakeIsStopped_data();
    void aFloodInTheHandshakeIsStopped();
    void aFloodThatTlsAllowsEndsWithItsTime();
    void theNameIsToldInTheHandshake();
};

void TstCertificates::goodCertificatesAreVerified_data()
{
    QTest::addColumn<demo::IssuedCertificate>("certificate");
    QTest::addColumn<Versions>("versions");
    QTest::addColumn<TlsVersion>("version");
    QTest::addColumn<int>("chainLength");

    const auto row = [](const char *sentence, const demo::IssuedCertificate &certificate,
                         Versions versions, TlsVersion version, int chainLength) {
        QTest::newRow(sentence) << certificate << versions << version << chainLength;
    };
    const auto both = Versions::Tls12AndLater;
    row("the name itself", authority().issue(named()), both, TlsVersion::Tls13, 1);
    row("a wildcard", authority().issue({ .dnsNames = { QStringLiteral("*.example.test") } }), both,
        TlsVersion::Tls13, 1);
    row("RSA with 2048 bits", authority().issue(named({ .key = Wish::Key::Rsa2048 })), both,
        TlsVersion::Tls13, 1);
    row("an authority between",
        authority().intermediate({ .commonName = QStringLiteral("Between") }).issue(named()), both,
        TlsVersion::Tls13, 2);
    row("an authority between that may name this host",
        authority()
            .intermediate({ .commonName = QStringLiteral("Between"),
                .permittedNames = { QStringLiteral("example.test") } })
            .issue(named()),
        both, TlsVersion::Tls13, 2);
    row("a server without TLS 1.3", authority().issue(named()), Versions::Tls12, TlsVersion::Tls12,
        1);
    row("a server with TLS 1.3 only", authority().issue(named()), Versions::Tls13,
        TlsVersion::Tls13, 1);
}

void TstCertificates::goodCertificatesAreVerified()
{
    QFETCH(demo::IssuedCertificate, certificate);
    QFETCH(Versions, versions);
    QFETCH(TlsVersion, version);
    QFETCH(int, chainLength);
    ScriptedServer server(goodScript(Security::ImplicitTls, { certificate, versions }));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.report().tls->faults, {});
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(trial.report().tls->identity, Identity::Verified);
    QCOMPARE(trial.report().tls->version, version);
    QVERIFY(!trial.report().tls->cipher.isEmpty());
    QCOMPARE(trial.report().tls->chain.size(), chainLength);
}

void TstCertificates::badCertificatesAreRefusedWithTheirReason_data()
{
    QTest::addColumn<demo::IssuedCertificate>("certificate");
    QTest::addColumn<Faults>("faults");

    const auto row = [](const char *sentence, const demo::IssuedCertificate &certificate,
                         const Faults &faults) {
        QTest::newRow(sentence) << certificate << faults;
    };
    const demo::CertificateAuthority stranger(QStringLiteral("Stranger"));
    const auto between = [](Wish wish) {
        wish.commonName = QStringLiteral("Between");
        return authority().intermediate(wish);
    };
    const QString host = trialHost().ascii();

    row("expired",
        authority().issue(named({ .notBefore = daysFromNow(-9), .notAfter = daysFromNow(-2) })),
        { Fault::Expired });
    row("not yet valid", authority().issue(named({ .notBefore = daysFromNow(2) })),
        { Fault::NotYetValid });
    row("the authority between has expired",
        between({ .notBefore = daysFromNow(-9), .notAfter = daysFromNow(-2) }).issue(named()),
        { Fault::Expired });
    row("another name", authority().issue({ .dnsNames = { QStringLiteral("imap.example.test") } }),
        { Fault::NameMismatch });
    row("a common name only", authority().issue({ .commonName = host }), { Fault::NameMismatch });
    row("a common name beside another alternative name",
        authority().issue(
            { .commonName = host, .dnsNames = { QStringLiteral("imap.example.test") } }),
        { Fault::NameMismatch });
    row("a partial wildcard",
        authority().issue({ .dnsNames = { QStringLiteral("sm*.example.test") } }),
        { Fault::NameMismatch });
    row("a wildcard for two labels",
        authority().issue({ .dnsNames = { QStringLiteral("*.test") } }), { Fault::NameMismatch });
    row("expired, and another name",
        authority().issue({ .dnsNames = { QStringLiteral("imap.example.test") },
            .notBefore = daysFromNow(-9),
            .notAfter = daysFromNow(-2) }),
        { Fault::Expired, Fault::NameMismatch });
    row("signed by itself", demo::CertificateAuthority::selfSigned(named()), { Fault::SelfSigned });
    row("an authority that nobody knows", stranger.issue(named()), { Fault::UnknownIssuer });
    row("a whole chain of an authority that nobody knows",
        stranger.intermediate({ .commonName = QStringLiteral("Between") }).issue(named()),
        { Fault::UnknownIssuer });
    row("the authority between was not sent", withoutIssuers(between({}).issue(named())),
        { Fault::IncompleteChain });
    row("RSA with 1024 bits", authority().issue(named({ .key = Wish::Key::Rsa1024 })),
        { Fault::WeakKey });
    row("an authority between with RSA of 1024 bits",
        between({ .key = Wish::Key::Rsa1024 }).issue(named()), { Fault::WeakKey });
    row("signed over SHA-1", authority().issue(named({ .digest = Wish::Digest::Sha1 })),
        { Fault::WeakSignature });
    row("an authority between signed over SHA-1",
        between({ .digest = Wish::Digest::Sha1 }).issue(named()), { Fault::WeakSignature });
    row("an authority between that may not name this host",
        between({ .permittedNames = { QStringLiteral("other.test") } }).issue(named()),
        { Fault::NameConstraint });
    row("for clients only", authority().issue(named({ .role = Wish::Role::ClientOnly })),
        { Fault::NotForServers });
}

void TstCertificates::badCertificatesAreRefusedWithTheirReason()
{
    QFETCH(demo::IssuedCertificate, certificate);
    QFETCH(Faults, faults);
    ScriptedServer server(goodScript(Security::ImplicitTls, { certificate }));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("certificate-refused"));
    QCOMPARE(trial.report().tls->faults, faults);
    QCOMPARE(trial.report().tls->identity, Identity::NotVerified);
    QVERIFY(!trial.report().tls->chain.isEmpty()); // it is shown all the same
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.latest().encrypted, QByteArray()); // nothing was said to a stranger
}

void TstCertificates::aBadCertificateBehindStartTlsIsRefused()
{
    const auto expired =
        authority().issue(named({ .notBefore = daysFromNow(-9), .notAfter = daysFromNow(-2) }));
    ScriptedServer server(goodScript(Security::StartTls, { expired }));
    Trial trial(server, Security::StartTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("certificate-refused"));
    QCOMPARE(trial.report().tls->faults, Faults { Fault::Expired });
    QVERIFY(!trial.report().afterTls);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.latest().encrypted, QByteArray());
}

void TstCertificates::anAddressIsVerifiedByAnAddress_data()
{
    QTest::addColumn<demo::IssuedCertificate>("certificate");
    QTest::addColumn<Faults>("faults");
    const QString address = QStringLiteral("127.0.0.1");
    QTest::newRow("the address as an address")
        << authority().issue({ .addresses = { address } }) << Faults {};
    QTest::newRow("another address")
        << authority().issue({ .addresses = { QStringLiteral("127.0.0.2") } })
        << Faults { Fault::NameMismatch };
    QTest::newRow("the address as a name")
        << authority().issue({ .dnsNames = { address } }) << Faults { Fault::NameMismatch };
    QTest::newRow("the address as a common name")
        << authority().issue({ .commonName = address }) << Faults { Fault::NameMismatch };
}

void TstCertificates::anAddressIsVerifiedByAnAddress()
{
    QFETCH(demo::IssuedCertificate, certificate);
    QFETCH(Faults, faults);
    ScriptedServer server(goodScript(Security::ImplicitTls, { certificate }));
    Trial trial(server.port(), Security::ImplicitTls, {}, HostName::of(loopback()));
    QVERIFY(trial.run());
    QCOMPARE(trial.report().tls->faults, faults);
    QCOMPARE(isReady(trial.report()), faults.isEmpty());
}

void TstCertificates::aTrustedAuthoritysConstraintsHold()
{
    const demo::CertificateAuthority constrained(
        QStringLiteral("Constrained"), { .permittedNames = { QStringLiteral("other.test") } });
    ScriptedServer server(goodScript(Security::ImplicitTls, { constrained.issue(named()) }));
    Trial trial(server, Security::ImplicitTls, trusting(constrained));
    QVERIFY(trial.run());
    QCOMPARE(trial.report().tls->faults, Faults { Fault::NameConstraint });
}

void TstCertificates::anAuthorityOfOursIsTrustedBesideTheSystems()
{
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(server, Security::ImplicitTls,
        { .anchors = {
              authority().root().certificatePem, TrustAnchors::Scope::BesideTheSystems } });
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(server.connections(), 1); // nobody else had to be asked
}

void TstCertificates::anAuthorityOfOthersIsNotTrusted_data()
{
    QTest::addColumn<TrustAnchors::Scope>("scope");
    QTest::newRow("alone") << TrustAnchors::Scope::Alone;
    QTest::newRow("beside the system's") << TrustAnchors::Scope::BesideTheSystems;
}

void TstCertificates::anAuthorityOfOthersIsNotTrusted()
{
    QFETCH(TrustAnchors::Scope, scope);
    const demo::CertificateAuthority stranger(QStringLiteral("Stranger"));
    ScriptedServer server(goodScript(Security::ImplicitTls));
    Trial trial(
        server, Security::ImplicitTls, { .anchors = { stranger.root().certificatePem, scope } });
    QVERIFY(trial.run());
    QCOMPARE(trial.report().tls->faults, Faults { Fault::UnknownIssuer });
    // The system's authorities are asked by a second connection, and only if they count.
    QCOMPARE(server.connections(), scope == TrustAnchors::Scope::Alone ? 1 : 2);
    QCOMPARE(trial.reports.size(), 1);
}

void TstCertificates::nobodyElseIsAskedWhereTheIssuerIsKnown_data()
{
    QTest::addColumn<demo::IssuedCertificate>("certificate");
    QTest::newRow("expired") << authority().issue(
        named({ .notBefore = daysFromNow(-9), .notAfter = daysFromNow(-2) }));
    QTest::newRow("another name") << authority().issue(
        { .dnsNames = { QStringLiteral("imap.example.test") } });
    QTest::newRow("for clients only")
        << authority().issue(named({ .role = Wish::Role::ClientOnly }));
}

void TstCertificates::nobodyElseIsAskedWhereTheIssuerIsKnown()
{
    QFETCH(demo::IssuedCertificate, certificate);
    ScriptedServer server(goodScript(Security::ImplicitTls, { certificate }));
    Trial trial(server, Security::ImplicitTls,
        { .anchors = {
              authority().root().certificatePem, TrustAnchors::Scope::BesideTheSystems } });
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("certificate-refused"));
    QCOMPARE(server.connections(), 1);
}

void TstCertificates::obsoleteVersionsAreNotSpoken_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Versions>("versions");
    QTest::newRow("TLS 1.0 only, 465") << Security::ImplicitTls << Versions::Tls10;
    QTest::newRow("TLS 1.1 only, 465") << Security::ImplicitTls << Versions::Tls11;
    QTest::newRow("TLS 1.0 only, 587") << Security::StartTls << Versions::Tls10;
    QTest::newRow("TLS 1.1 only, 587") << Security::StartTls << Versions::Tls11;
}

void TstCertificates::obsoleteVersionsAreNotSpoken()
{
    QFETCH(Security, security);
    QFETCH(Versions, versions);
    ScriptedServer server(goodScript(security, { goodCertificate(), versions }));
    Trial trial(server, security);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("handshake-failed"));
    QCOMPARE(std::get<outcome::HandshakeFailed>(trial.report().outcome).fault,
        HandshakeFault::VersionRefused);
    QVERIFY(!trial.report().tls);
}

void TstCertificates::suitesWithoutEncryptionOrIdentityAreNotSpoken_data()
{
    QTest::addColumn<QByteArray>("ciphers");
    QTest::newRow("no encryption") << QByteArray("NULL-SHA256:NULL-SHA");
    QTest::newRow("no encryption, fresh keys")
        << QByteArray("ECDHE-RSA-NULL-SHA:ECDHE-ECDSA-NULL-SHA");
    QTest::newRow("no identity") << QByteArray("ADH-AES256-GCM-SHA384:AECDH-AES256-SHA");
}

void TstCertificates::suitesWithoutEncryptionOrIdentityAreNotSpoken()
{
    QFETCH(QByteArray, ciphers);
    const auto rsa = authority().issue(named({ .key = Wish::Key::Rsa2048 }));
    ScriptedServer server(goodScript(Security::ImplicitTls, { rsa, Versions::Tls12, ciphers }));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("handshake-failed"));
    QCOMPARE(std::get<outcome::HandshakeFailed>(trial.report().outcome).fault,
        HandshakeFault::NoSharedCipher);
    QCOMPARE(server.latest().encrypted, QByteArray());
}

void TstCertificates::howTheKeysWereAgreedOnIsTold_data()
{
    QTest::addColumn<Versions>("versions");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<KeyExchange>("keyExchange");
    QTest::newRow("TLS 1.3") << Versions::Tls13 << QByteArray() << KeyExchange::Ephemeral;
    QTest::newRow("ECDHE") << Versions::Tls12 << QByteArray("ECDHE-RSA-AES256-GCM-SHA384")
                           << KeyExchange::Ephemeral;
    QTest::newRow("DHE") << Versions::Tls12 << QByteArray("DHE-RSA-AES256-GCM-SHA384")
                         << KeyExchange::Ephemeral;
    QTest::newRow("the server's own key")
        << Versions::Tls12 << QByteArray("AES256-GCM-SHA384") << KeyExchange::Fixed;
}

void TstCertificates::howTheKeysWereAgreedOnIsTold()
{
    QFETCH(Versions, versions);
    QFETCH(QByteArray, ciphers);
    QFETCH(KeyExchange, keyExchange);
    const auto rsa = authority().issue(named({ .key = Wish::Key::Rsa2048 }));
    ScriptedServer server(goodScript(Security::ImplicitTls, { rsa, versions, ciphers }));
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(trial.report().tls->keyExchange, keyExchange);
    if (!ciphers.isEmpty())
        QCOMPARE(trial.report().tls->cipher, QString::fromLatin1(ciphers));
}

void TstCertificates::keysMayBeRenewed_data()
{
    QTest::addColumn<Versions>("versions");
    QTest::newRow("TLS 1.2: a handshake inside the session") << Versions::Tls12;
    QTest::newRow("TLS 1.3: a KeyUpdate") << Versions::Tls13;
}

void TstCertificates::keysMayBeRenewed()
{
    QFETCH(Versions, versions);
    const ServingTls tls { goodCertificate(), versions };
    ScriptedServer server({ startTls(tls), renewKeys(tls), say(greetingLine),
        expectBeginning("EHLO "), renewKeys(tls), say(secureEhlo), expectLine("QUIT") });
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("ready"));
    QCOMPARE(server.complaints(), {});
}

void TstCertificates::nobodyElseTakesOverWhenKeysAreRenewed()
{
    const ServingTls tls { goodCertificate(), Versions::Tls12 };
    const ServingTls another { demo::CertificateAuthority::selfSigned(named()), Versions::Tls12 };
    ScriptedServer server({ startTls(tls), say(greetingLine), expectBeginning("EHLO "),
        renewKeys(another), say(secureEhlo) });
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("connection-lost"));
    QVERIFY(!trial.report().afterTls);
    for (const TranscriptLine &line : trial.report().transcript) {
        if (line.from == TranscriptLine::From::Server)
            QCOMPARE(line.bytes + "\r\n", greetingLine); // and nothing that nobody said
    }
}

// Records of TLS as a server writes them before there are keys (RFC 8446 section 5.1).
namespace
{

QByteArray record(char type, const QByteArray &content)
{
    const char head[] = { type, 3, 3, static_cast<char>(content.size() >> 8),
        static_cast<char>(content.size() & 0xFF) };
    return QByteArray(head, sizeof head) + content;
}

constexpr char alertRecord = 21;
constexpr char handshakeRecord = 22;

} // namespace

void TstCertificates::aFloodInTheHandshakeIsStopped_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("warnings") << Script { sayEndlessly(
        record(alertRecord, "\x01\x5a").repeated(100)) };
    QTest::newRow("empty records")
        << Script { sayEndlessly(record(handshakeRecord, {}).repeated(100)) };
    QTest::newRow("a message of 16 MiB")
        << Script { say(record(handshakeRecord, "\x02\xff\xff\xff" + QByteArray(1000, 'x'))),
               sayEndlessly(record(handshakeRecord, QByteArray(10'000, 'x'))) };
}

void TstCertificates::aFloodInTheHandshakeIsStopped()
{
    QFETCH(Script, script);
    ScriptedServer server(script);
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.run());
    QCOMPARE(trial.outcome(), QStringLiteral("handshake-failed"));
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
    QCOMPARE(server.complaints(), {}); // it did not get rid of many bytes
}

void TstCertificates::aFloodThatTlsAllowsEndsWithItsTime()
{
    // HelloRequest is to be ignored in a handshake, and so it is, as fast as it comes.
    const QByteArray helloRequests = QByteArray(4, '\0').repeated(1000);
    ScriptedServer server({ sayEndlessly(record(handshakeRecord, helloRequests)) });
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.runUntil(Stage::Handshake));
    QTimer::singleShot(50, trial.job, &ProbeJob::giveUp);
    QVERIFY(trial.waitForTheEnd());
    QCOMPARE(std::get<outcome::TimedOut>(trial.report().outcome).stage, Stage::Handshake);
    QTRY_COMPARE(server.latest().line, Conversation::Line::Ended);
}

void TstCertificates::theNameIsToldInTheHandshake()
{
    ScriptedServer server({ awaitRelease() }); // it keeps what it hears instead of answering
    Trial trial(server, Security::ImplicitTls);
    QVERIFY(trial.runUntil(Stage::Handshake));
    QTRY_VERIFY(server.latest().inTheClear.contains("smtp.example.test"));
    trial.job->cancel();
    QVERIFY(trial.waitForTheEnd());
}

QTEST_GUILESS_MAIN(TstCertificates)
#include "tst_certificates.moc"
