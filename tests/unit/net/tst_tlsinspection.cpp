// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/CertificateAuthority.h"
#include "core/net/TlsInspection.h"
#include "tests/support/LogGuard.h"

#include <QCryptographicHash>

using namespace mailberth;
using namespace mailberth::demo;

using Fault = CertificateFault;
using Faults = QList<CertificateFault>;
using Wish = CertificateWish;

namespace
{

const QString hostText = QStringLiteral("smtp.example.test");

HostName host()
{
    return *HostName::parse(hostText);
}

const CertificateAuthority &authority()
{
    static const CertificateAuthority one(QStringLiteral("Root Authority"));
    return one;
}

QList<QSslCertificate> certificates(const QByteArray &pem)
{
    return QSslCertificate::fromData(pem, QSsl::Pem);
}

/// What a server sends: its own certificate and, if they belong to it, its issuers.
QList<QSslCertificate> chainOf(const IssuedCertificate &issued)
{
    return certificates(issued.certificatePem + issued.issuersPem);
}

HandshakeResult accepted(const QList<QSslCertificate> &chain)
{
    return { .version = TlsVersion::Tls13,
        .cipher = QStringLiteral("TLS_AES_256_GCM_SHA384"),
        .keyExchange = KeyExchange::Ephemeral,
        .chain = chain,
        .errors = {},
        .ending = HandshakeResult::Ending::Encrypted };
}

HandshakeResult refused(
    const QList<QSslCertificate> &chain, const QList<QSslError::SslError> &errors)
{
    HandshakeResult result = accepted(chain);
    result.ending = HandshakeResult::Ending::Refused;
    for (const auto error : errors)
        result.errors.append(QSslError(error, chain.value(0)));
    return result;
}

} // namespace

class TstTlsInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aGoodHandshakeProvesTheIdentity();
    void theFactsOfACertificate();
    void keysAndSignaturesHaveNames_data();
    void keysAndSignaturesHaveNames();
    void theSubjectIsTheBestNameThereIs();
    void longListsAreCut();
    void whatQtAcceptsIsCheckedOnceMore_data();
    void whatQtAcceptsIsCheckedOnceMore();
    void qtsErrorsBecomeFaults_data();
    void qtsErrorsBecomeFaults();
    void unknownErrorsAreExplained_data();
    void unknownErrorsAreExplained();
    void aMissingIssuerIsTheServersFaultOrNot_data();
    void aMissingIssuerIsTheServersFaultOrNot();
    void aRefusalWithoutAReasonIsNoIdentity();
    void noCertificateProvesNothing();
    void handshakeFaultsAreReadFromTheLibrarysNumber_data();
    void handshakeFaultsAreReadFromTheLibrarysNumber();
};

void TstTlsInspection::aGoodHandshakeProvesTheIdentity()
{
    const TlsFacts facts =
        inspect(accepted(chainOf(authority().issue({ .dnsNames = { hostText } }))), host());
    QCOMPARE(facts.faults, {});
    QCOMPARE(facts.identity, Identity::Verified);
    QCOMPARE(facts.version, TlsVersion::Tls13);
    QCOMPARE(facts.cipher, QStringLiteral("TLS_AES_256_GCM_SHA384"));
    QCOMPARE(facts.chain.size(), 1);
}

void TstTlsInspection::theFactsOfACertificate()
{
    const auto from = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
    const auto until = QDateTime::fromString(QStringLiteral("2026-07-08T09:10:11Z"), Qt::ISODate);
    const auto chain = chainOf(authority().issue({
        .commonName = QStringLiteral("Example Mail"),
        .dnsNames = { hostText, QStringLiteral("*.example.test") },
        .addresses = { QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1") },
        .notBefore = from,
        .notAfter = until,
    }));
    const CertificateFacts facts = inspect(accepted(chain), host()).chain.first();
    QCOMPARE(facts.subject, QStringLiteral("Example Mail"));
    QCOMPARE(facts.issuer, QStringLiteral("Root Authority"));
    QCOMPARE(facts.notBefore, from);
    QCOMPARE(facts.notBefore.timeSpec(), Qt::UTC);
    QCOMPARE(facts.notAfter, until);
    QCOMPARE(facts.names,
        QStringList({ hostText, QStringLiteral("*.example.test"), QStringLiteral("192.0.2.1"),
            QStringLiteral("2001:db8::1") }));
    QCOMPARE(facts.key, QStringLiteral("EC P-256"));
    QCOMPARE(facts.signature, QStringLiteral("ecdsa-with-SHA256"));
    QCOMPARE(
        facts.sha256, QCryptographicHash::hash(chain.first().toDer(), QCryptographicHash::Sha256));
}

void TstTlsInspection::keysAndSignaturesHaveNames_data()
{
    QTest::addColumn<Wish::Key>("key");
    QTest::addColumn<Wish::Digest>("digest");
    QTest::addColumn<QString>("keyName");
    QTest::addColumn<QString>("signatureName");
    QTest::newRow("RSA") << Wish::Key::Rsa2048 << Wish::Digest::Sha256 << QStringLiteral("RSA 2048")
                         << QStringLiteral("sha256WithRSAEncryption");
    QTest::newRow("short RSA and SHA-1")
        << Wish::Key::Rsa1024 << Wish::Digest::Sha1 << QStringLiteral("RSA 1024")
        << QStringLiteral("sha1WithRSAEncryption");
    QTest::newRow("elliptic curve")
        << Wish::Key::EcP256 << Wish::Digest::Sha256 << QStringLiteral("EC P-256")
        << QStringLiteral("ecdsa-with-SHA256");
}

void TstTlsInspection::keysAndSignaturesHaveNames()
{
    QFETCH(Wish::Key, key);
    QFETCH(Wish::Digest, digest);
    QFETCH(QString, keyName);
    QFETCH(QString, signatureName);
    const auto chain = chainOf(CertificateAuthority::selfSigned(
        { .dnsNames = { hostText }, .key = key, .digest = digest }));
    const CertificateFacts facts = inspect(accepted(chain), host()).chain.first();
    QCOMPARE(facts.key, keyName);
    QCOMPARE(facts.signature, signatureName);
}

void TstTlsInspection::theSubjectIsTheBestNameThereIs()
{
    const auto nameless = chainOf(authority().issue({ .dnsNames = { hostText } }));
    QCOMPARE(inspect(accepted(nameless), host()).chain.first().subject, hostText);
    const auto named = chainOf(
        authority().issue({ .commonName = QStringLiteral("Mail"), .dnsNames = { hostText } }));
    QCOMPARE(inspect(accepted(named), host()).chain.first().subject, QStringLiteral("Mail"));
}

void TstTlsInspection::longListsAreCut()
{
    QStringList many;
    for (int i = 0; i < 150; ++i)
        many.append(QStringLiteral("host%1.example.test").arg(i));
    const auto leaf = chainOf(authority().issue({ .dnsNames = many })).first();
    const QList<QSslCertificate> chain(20, leaf);
    const TlsFacts facts = inspect(accepted(chain), *HostName::parse(u"host149.example.test"));
    QCOMPARE(facts.chain.size(), 10);
    QCOMPARE(facts.chain.first().names.size(), 100);
    QCOMPARE(facts.identity, Identity::Verified); // what is shown is cut, not what is checked
}

void TstTlsInspection::whatQtAcceptsIsCheckedOnceMore_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<IssuedCertificate>("certificate");
    QTest::addColumn<Faults>("faults");

    const auto row = [](const char *sentence, const Wish &wish, const Faults &faults,
                         const QString &reference = hostText) {
        QTest::newRow(sentence) << reference << authority().issue(wish) << faults;
    };
    const Faults mismatch { Fault::NameMismatch };
    row("the name as a subject alternative name", { .dnsNames = { hostText } }, {});
    row("a wildcard", { .dnsNames = { QStringLiteral("*.example.test") } }, {});
    row("the name as a common name only", { .commonName = hostText }, mismatch);
    row("the name as a common name beside another alternative name",
        { .commonName = hostText, .dnsNames = { QStringLiteral("imap.example.test") } }, mismatch);
    row("a partial wildcard", { .dnsNames = { QStringLiteral("sm*.example.test") } }, mismatch);
    row("an address as an address", { .addresses = { QStringLiteral("192.0.2.1") } }, {},
        QStringLiteral("192.0.2.1"));
    row("an address as a name", { .dnsNames = { QStringLiteral("192.0.2.1") } }, mismatch,
        QStringLiteral("192.0.2.1"));
    row("a weak key", { .dnsNames = { hostText }, .key = Wish::Key::Rsa1024 }, { Fault::WeakKey });
    row("a weak signature", { .dnsNames = { hostText }, .digest = Wish::Digest::Sha1 },
        { Fault::WeakSignature });
    row("a certificate for clients", { .dnsNames = { hostText }, .role = Wish::Role::ClientOnly },
        { Fault::NotForServers });
}

void TstTlsInspection::whatQtAcceptsIsCheckedOnceMore()
{
    QFETCH(QString, reference);
    QFETCH(IssuedCertificate, certificate);
    QFETCH(Faults, faults);
    const TlsFacts facts = inspect(accepted(chainOf(certificate)), *HostName::parse(reference));
    QCOMPARE(facts.faults, faults);
    QCOMPARE(facts.identity, faults.isEmpty() ? Identity::Verified : Identity::NotVerified);
}

void TstTlsInspection::qtsErrorsBecomeFaults_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<Faults>("faults");
    const auto row = [](const char *sentence, const QList<QSslError::SslError> &errors,
                         const Faults &faults) { QTest::newRow(sentence) << errors << faults; };
    row("expired", { QSslError::CertificateExpired }, { Fault::Expired });
    row("not yet valid", { QSslError::CertificateNotYetValid }, { Fault::NotYetValid });
    row("another name", { QSslError::HostNameMismatch }, { Fault::NameMismatch });
    row("an authority of its own in the chain", { QSslError::SelfSignedCertificateInChain },
        { Fault::UnknownIssuer });
    row("revoked", { QSslError::CertificateRevoked }, { Fault::Revoked });
    row("for another purpose", { QSslError::InvalidPurpose }, { Fault::NotForServers });
    row("an error that says nothing", { QSslError::UnspecifiedError }, { Fault::Unclassified });
    row("several, each once and in order",
        { QSslError::HostNameMismatch, QSslError::UnableToGetLocalIssuerCertificate,
            QSslError::CertificateExpired, QSslError::UnableToVerifyFirstCertificate },
        { Fault::Expired, Fault::NameMismatch, Fault::UnknownIssuer });
}

void TstTlsInspection::qtsErrorsBecomeFaults()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QFETCH(Faults, faults);
    const auto chain = chainOf(authority().issue({ .dnsNames = { hostText } }));
    const TlsFacts facts = inspect(refused(chain, errors), host());
    QCOMPARE(facts.faults, faults);
    QCOMPARE(facts.identity, Identity::NotVerified);
    QCOMPARE(facts.chain.size(), 1); // what was refused is shown all the same
}

void TstTlsInspection::unknownErrorsAreExplained_data()
{
    QTest::addColumn<QList<QSslCertificate>>("chain");
    QTest::addColumn<QList<QSslCertificate>>("anchors");
    QTest::addColumn<Faults>("faults");

    const auto row = [](const char *sentence, const IssuedCertificate &issued, const Faults &faults,
                         const QList<QSslCertificate> &anchors = {}) {
        QTest::newRow(sentence) << chainOf(issued) << anchors << faults;
    };
    const Wish good { .dnsNames = { hostText } };
    row("a weak key", authority().issue({ .dnsNames = { hostText }, .key = Wish::Key::Rsa1024 }),
        { Fault::WeakKey });
    row("a weak signature",
        authority().issue({ .dnsNames = { hostText }, .digest = Wish::Digest::Sha1 }),
        { Fault::WeakSignature });
    row("a weak key of an authority between",
        authority()
            .intermediate({ .commonName = QStringLiteral("Between"), .key = Wish::Key::Rsa1024 })
            .issue(good),
        { Fault::WeakKey });
    row("a weak signature on an authority between",
        authority()
            .intermediate({ .commonName = QStringLiteral("Between"), .digest = Wish::Digest::Sha1 })
            .issue(good),
        { Fault::WeakSignature });
    row("an authority between that may not name this host",
        authority()
            .intermediate({ .commonName = QStringLiteral("Between"),
                .permittedNames = { QStringLiteral("other.test") } })
            .issue(good),
        { Fault::NameConstraint });
    row("an authority between that may name this host",
        authority()
            .intermediate({ .commonName = QStringLiteral("Between"),
                .permittedNames = { QStringLiteral("example.test") } })
            .issue(good),
        { Fault::Unclassified });
    const CertificateAuthority constrained(QStringLiteral("Constrained Authority"),
        { .permittedNames = { QStringLiteral("other.test") } });
    row("a trusted authority that may not name this host", constrained.issue(good),
        { Fault::NameConstraint }, certificates(constrained.root().certificatePem));
    row("an authority of others that may not name this host", authority().issue(good),
        { Fault::Unclassified }, certificates(constrained.root().certificatePem));
}

void TstTlsInspection::unknownErrorsAreExplained()
{
    QFETCH(QList<QSslCertificate>, chain);
    QFETCH(QList<QSslCertificate>, anchors);
    QFETCH(Faults, faults);
    const TlsFacts facts =
        inspect(refused(chain, { QSslError::UnspecifiedError }), host(), anchors);
    QCOMPARE(facts.faults, faults);
    QCOMPARE(facts.identity, Identity::NotVerified);
}

void TstTlsInspection::aMissingIssuerIsTheServersFaultOrNot_data()
{
    QTest::addColumn<QList<QSslCertificate>>("chain");
    QTest::addColumn<Fault>("fault");

    const Wish good { .dnsNames = { hostText } };
    const CertificateAuthority between =
        authority().intermediate({ .commonName = QStringLiteral("Between") });
    const auto root = certificates(authority().root().certificatePem);
    QTest::newRow("the leaf signed itself")
        << chainOf(CertificateAuthority::selfSigned(good)) << Fault::SelfSigned;
    QTest::newRow("a private authority signed the leaf, and was not sent")
        << chainOf(authority().issue(good)) << Fault::UnknownIssuer;
    QTest::newRow("a private authority signed the leaf, and was sent")
        << chainOf(authority().issue(good)) + root << Fault::UnknownIssuer;
    QTest::newRow("the whole chain below an unknown authority")
        << chainOf(between.issue(good)) << Fault::UnknownIssuer;
    QTest::newRow("the authority between was left out")
        << certificates(between.issue(good).certificatePem) << Fault::IncompleteChain;
    QTest::newRow("another authority was sent instead of the one between")
        << certificates(between.issue(good).certificatePem) + root << Fault::IncompleteChain;
}

void TstTlsInspection::aMissingIssuerIsTheServersFaultOrNot()
{
    QFETCH(QList<QSslCertificate>, chain);
    QFETCH(Fault, fault);
    const auto handshake = refused(chain,
        { QSslError::UnableToGetLocalIssuerCertificate,
            QSslError::UnableToVerifyFirstCertificate });
    QCOMPARE(inspect(handshake, host()).faults, Faults { fault });
}

void TstTlsInspection::aRefusalWithoutAReasonIsNoIdentity()
{
    const auto chain = chainOf(authority().issue({ .dnsNames = { hostText } }));
    const TlsFacts facts = inspect(refused(chain, {}), host());
    QCOMPARE(facts.faults, Faults { Fault::Unclassified });
    QCOMPARE(facts.identity, Identity::NotVerified);
}

void TstTlsInspection::noCertificateProvesNothing()
{
    for (const HandshakeResult &handshake : { accepted({}), refused({}, {}) }) {
        const TlsFacts facts = inspect(handshake, host());
        QCOMPARE(facts.faults, Faults { Fault::Unclassified });
        QCOMPARE(facts.identity, Identity::NotVerified);
        QCOMPARE(facts.chain, {});
    }
}

void TstTlsInspection::handshakeFaultsAreReadFromTheLibrarysNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HandshakeFault>("fault");
    const auto row = [](const char *text, HandshakeFault fault) {
        QTest::newRow(text) << QString::fromLatin1(text) << fault;
    };
    row("Error during SSL handshake: error:0A00010B:SSL routines::wrong version number",
        HandshakeFault::NotTls);
    row("error:0A00042E:SSL routines::tlsv1 alert protocol version",
        HandshakeFault::VersionRefused);
    row("error:0A000102:SSL routines::unsupported protocol", HandshakeFault::VersionRefused);
    row("error:0A000410:SSL routines::sslv3 alert handshake failure",
        HandshakeFault::NoSharedCipher);
    row("error:0A000152:SSL routines::unsafe legacy renegotiation disabled",
        HandshakeFault::LegacyRenegotiation);
    row("error:0A00018A:SSL routines::dh key too small", HandshakeFault::WeakKeyExchange);
    row("error:0A00045C:SSL routines::tlsv13 alert certificate required",
        HandshakeFault::ClientCertificate);
    row("error:1408F10B:SSL routines:ssl3_get_record:wrong version number", HandshakeFault::NotTls);
    row("error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version",
        HandshakeFault::VersionRefused);
    row("error:0A000126:SSL routines::unexpected eof while reading", HandshakeFault::Other);
    row("error:0A0:SSL routines", HandshakeFault::Other);
    row("The handshake failed", HandshakeFault::Other);
    row("", HandshakeFault::Other);
}

void TstTlsInspection::handshakeFaultsAreReadFromTheLibrarysNumber()
{
    QFETCH(QString, text);
    QFETCH(HandshakeFault, fault);
    QCOMPARE(handshakeFaultIn(text), fault);
}

QTEST_GUILESS_MAIN(TstTlsInspection)
#include "tst_tlsinspection.moc"
