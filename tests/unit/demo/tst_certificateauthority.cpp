// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/CertificateAuthority.h"

#include "core/demo/Owned.h"
#include "tests/support/LogGuard.h"

#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <QSet>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QtTest/QTest>

#include <vector>

using namespace mailberth;
using namespace mailberth::demo;
using namespace Qt::StringLiterals;

using Key = CertificateWish::Key;
using Digest = CertificateWish::Digest;
using Role = CertificateWish::Role;
using Faults = QSet<QSslError::SslError>;
using X509Ptr = Owned<X509, X509_free>;

namespace
{

QSslCertificate leafOf(const IssuedCertificate &issued)
{
    return QSslCertificate(issued.certificatePem, QSsl::Pem);
}

QList<QSslCertificate> chainOf(const IssuedCertificate &issued)
{
    return QSslCertificate::fromData(issued.certificatePem + issued.issuersPem, QSsl::Pem);
}

/// What Qt (that is: OpenSSL's path building and Qt's name check) has against a chain.
Faults faultsOf(const QList<QSslCertificate> &chain, const CertificateAuthority &trusted,
    const QString &host = u"mx.harbour.example"_s)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({ leafOf(trusted.root()) });
    QSslConfiguration::setDefaultConfiguration(configuration);
    Faults faults;
    for (const QSslError &error : QSslCertificate::verify(chain, host))
        faults.insert(error.error());
    return faults;
}

X509Ptr read(const QByteArray &pem)
{
    const Owned<BIO, BIO_free_all> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return X509Ptr(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

void freeChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}

/// What OpenSSL has against a server's chain where it is held to RFC 5280 to the letter, as
/// Python 3.13 does; empty if nothing.
QByteArray strictlyAgainst(const IssuedCertificate &issued, const CertificateAuthority &trusted)
{
    const Owned<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), read(trusted.root().certificatePem).get());
    X509_STORE_set_flags(store.get(), X509_V_FLAG_X509_STRICT);
    X509_STORE_set_purpose(store.get(), X509_PURPOSE_SSL_SERVER);
    const Owned<STACK_OF(X509), freeChain> chain(sk_X509_new_null());
    for (const QSslCertificate &each : QSslCertificate::fromData(issued.issuersPem, QSsl::Pem))
        sk_X509_push(chain.get(), read(each.toPem()).release());
    const X509Ptr leaf = read(issued.certificatePem);
    const Owned<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), chain.get());
    if (X509_verify_cert(context.get()) == 1)
        return {};
    return X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
}

std::optional<QSslCertificateExtension> extension(
    const QSslCertificate &certificate, const QString &oid)
{
    for (const QSslCertificateExtension &each : certificate.extensions())
        if (each.oid() == oid)
            return each;
    return std::nullopt;
}

const QString basicConstraints = u"2.5.29.19"_s;
const QString subjectAltName = u"2.5.29.17"_s;
const QString subjectKeyId = u"2.5.29.14"_s;
const QString authorityKeyId = u"2.5.29.35"_s;
const QString keyUsage = u"2.5.29.15"_s;
const QString nameConstraints = u"2.5.29.30"_s;

CertificateWish forHost(const QString &host = u"mx.harbour.example"_s)
{
    return { .commonName = host, .dnsNames = { host } };
}

} // namespace

class TstCertificateAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aDefaultWishGivesAGoodServerCertificate();
    void theExtensionsAreThoseOfRfc5280_data();
    void theExtensionsAreThoseOfRfc5280();
    void authoritiesSayWhatTheyMayDoAndWhoSignedThem();
    void theStrictestCheckHasNothingAgainstIt_data();
    void theStrictestCheckHasNothingAgainstIt();
    void theKeyFitsTheCertificate_data();
    void theKeyFitsTheCertificate();
    void everyFaultCanBeWishedFor_data();
    void everyFaultCanBeWishedFor();
    void aClientsCertificateIsNotForServers();
    void aSha1SignatureIsOneAndTheOthersAreNot();
    void namesOfEveryKindStandInTheSan();
    void anIntermediateNeedsItsIssuersToBeSent();
    void anIntermediateBelowAnIntermediateIsFine();
    void anAuthorityIsKeptWithinItsNames();
    void selfSignedIsItsOwnIssuerAndNoAuthority();
    void serialNumbersAreLongPositiveAndUnique();
    void aLongCommonNameIsCut();
    void anAuthorityCanBeMoved();
};

void TstCertificateAuthority::aDefaultWishGivesAGoodServerCertificate()
{
    const CertificateAuthority authority(u"Harbour Test Authority"_s);
    const IssuedCertificate issued = authority.issue(forHost());
    const QSslCertificate leaf = leafOf(issued);

    QCOMPARE(faultsOf(chainOf(issued), authority), Faults {});
    QCOMPARE(leaf.version(), QByteArray("3"));
    QCOMPARE(leaf.subjectInfo(QSslCertificate::CommonName), QStringList(u"mx.harbour.example"_s));
    QCOMPARE(leaf.issuerDisplayName(), u"Harbour Test Authority"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(qAbs(leaf.effectiveDate().secsTo(now.addDays(-1))) < 60);
    QVERIFY(qAbs(leaf.expiryDate().secsTo(now.addDays(90))) < 60);
    QVERIFY(issued.issuersPem.isEmpty());
    QVERIFY(!leaf.isSelfSigned());
}

void TstCertificateAuthority::theExtensionsAreThoseOfRfc5280_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<QStringList>("critical");
    QTest::addColumn<QStringList>("ordinary");
    QTest::addColumn<QString>("usage");

    const QString extendedKeyUsage = u"2.5.29.37"_s;
    const QStringList ids { subjectKeyId, authorityKeyId };
    QTest::newRow("a server with EC may sign only")
        << forHost() << QStringList { basicConstraints, keyUsage }
        << ids + QStringList { extendedKeyUsage, subjectAltName } << u"Digital Signature"_s;
    QTest::newRow("a server with RSA may also decipher keys")
        << CertificateWish { .commonName = u"a"_s, .dnsNames = { u"a"_s }, .key = Key::Rsa2048 }
        << QStringList { basicConstraints, keyUsage }
        << ids + QStringList { extendedKeyUsage, subjectAltName }
        << u"Digital Signature, Key Encipherment"_s;
    QTest::newRow("without a subject the SAN is critical")
        << CertificateWish { .dnsNames = { u"mx.harbour.example"_s } }
        << QStringList { basicConstraints, keyUsage, subjectAltName }
        << ids + QStringList { extendedKeyUsage } << u"Digital Signature"_s;
    QTest::newRow("an authority may sign certificates and has no extended key usage")
        << CertificateWish { .commonName = u"CA"_s,
               .role = Role::Authority,
               .permittedNames = { u"harbour.example"_s } }
        << QStringList { basicConstraints, keyUsage, nameConstraints } << ids
        << u"Certificate Sign, CRL Sign"_s;
}

void TstCertificateAuthority::theExtensionsAreThoseOfRfc5280()
{
    QFETCH(const CertificateWish, wish);
    QFETCH(QStringList, critical);
    QFETCH(QStringList, ordinary);
    QFETCH(const QString, usage);

    const QSslCertificate leaf = leafOf(CertificateAuthority(u"Root"_s).issue(wish));
    QStringList seenCritical;
    QStringList seenOrdinary;
    for (const QSslCertificateExtension &each : leaf.extensions())
        (each.isCritical() ? seenCritical : seenOrdinary).append(each.oid());
    for (QStringList *list : { &critical, &ordinary, &seenCritical, &seenOrdinary })
        list->sort();
    QCOMPARE(seenCritical, critical);
    QCOMPARE(seenOrdinary, ordinary);
    QVERIFY2(leaf.toText().contains(usage), qPrintable(leaf.toText()));
    QCOMPARE(leaf.toText().contains(u"CA:TRUE"_s), wish.role == Role::Authority);
}

void TstCertificateAuthority::authoritiesSayWhatTheyMayDoAndWhoSignedThem()
{
    const CertificateAuthority root(u"Root"_s);
    const CertificateAuthority middle = root.intermediate({ .commonName = u"Middle"_s });
    const X509Ptr rootsOwn = read(root.root().certificatePem);
    const X509Ptr middlesOwn = read(middle.root().certificatePem);
    const X509Ptr servers = read(middle.issue(forHost()).certificatePem);
    for (const X509Ptr *authority : { &rootsOwn, &middlesOwn }) {
        QCOMPARE(X509_check_ca(authority->get()), 1);
        QCOMPARE(X509_get_key_usage(authority->get()), KU_KEY_CERT_SIGN | KU_CRL_SIGN);
    }
    const auto signedBy = [](const X509Ptr &subject, const X509Ptr &issuer) {
        const auto *named = X509_get0_authority_key_id(subject.get());
        const auto *own = X509_get0_subject_key_id(issuer.get());
        return named && own && ASN1_OCTET_STRING_cmp(named, own) == 0;
    };
    QVERIFY(signedBy(servers, middlesOwn));
    QVERIFY(signedBy(middlesOwn, rootsOwn));
    QVERIFY(signedBy(rootsOwn, rootsOwn));
    QVERIFY(!signedBy(servers, rootsOwn));
}

void TstCertificateAuthority::theStrictestCheckHasNothingAgainstIt_data()
{
    QTest::addColumn<CertificateWish>("root");
    QTest::addColumn<QList<CertificateWish>>("below");
    QTest::addColumn<CertificateWish>("server");

    const CertificateWish narrow { .permittedNames = { u"harbour.example"_s } };
    CertificateWish rsa = forHost();
    rsa.key = Key::Rsa2048;
    QTest::newRow("all by default") << CertificateWish {} << QList<CertificateWish> {} << forHost();
    QTest::newRow("RSA") << CertificateWish { .key = Key::Rsa2048 } << QList<CertificateWish> {}
                         << rsa;
    QTest::newRow("a server without a subject")
        << CertificateWish {} << QList<CertificateWish> {}
        << CertificateWish { .dnsNames = { u"mx.harbour.example"_s } };
    QTest::newRow("a server with addresses")
        << CertificateWish {} << QList<CertificateWish> {}
        << CertificateWish { .commonName = u"192.0.2.1"_s, .addresses = { u"192.0.2.1"_s } };
    QTest::newRow("below authorities, one of them kept within its names")
        << CertificateWish {} << QList<CertificateWish> { {}, narrow } << forHost();
    QTest::newRow("a root that is kept within its names")
        << narrow << QList<CertificateWish> {} << forHost();
}

void TstCertificateAuthority::theStrictestCheckHasNothingAgainstIt()
{
    QFETCH(const CertificateWish, root);
    QFETCH(const QList<CertificateWish>, below);
    QFETCH(const CertificateWish, server);

    const CertificateAuthority trusted(u"Root"_s, root);
    std::vector<CertificateAuthority> authorities;
    for (CertificateWish wish : below) {
        wish.commonName = u"Authority %1"_s.arg(authorities.size());
        const CertificateAuthority &above = authorities.empty() ? trusted : authorities.back();
        authorities.push_back(above.intermediate(wish));
    }
    const CertificateAuthority &issuer = authorities.empty() ? trusted : authorities.back();
    QCOMPARE(strictlyAgainst(issuer.issue(server), trusted), QByteArray());
    QVERIFY(!strictlyAgainst(issuer.issue(server), CertificateAuthority(u"Root"_s)).isEmpty());
}

void TstCertificateAuthority::theKeyFitsTheCertificate_data()
{
    QTest::addColumn<Key>("kind");
    QTest::addColumn<QSsl::KeyAlgorithm>("algorithm");
    QTest::addColumn<int>("bits");
    QTest::newRow("EC P-256") << Key::EcP256 << QSsl::Ec << 256;
    QTest::newRow("RSA of 2048 bits") << Key::Rsa2048 << QSsl::Rsa << 2048;
    QTest::newRow("RSA of 1024 bits, too weak for anyone") << Key::Rsa1024 << QSsl::Rsa << 1024;
}

void TstCertificateAuthority::theKeyFitsTheCertificate()
{
    QFETCH(const Key, kind);
    QFETCH(const QSsl::KeyAlgorithm, algorithm);
    QFETCH(const int, bits);

    CertificateWish wish = forHost();
    wish.key = kind;
    const IssuedCertificate issued = CertificateAuthority(u"Root"_s).issue(wish);
    const QSslKey key(issued.keyPem, algorithm);
    QVERIFY(!key.isNull());
    QCOMPARE(leafOf(issued).publicKey().algorithm(), algorithm);
    QCOMPARE(leafOf(issued).publicKey().length(), bits);
    QVERIFY(issued.keyPem.startsWith("-----BEGIN PRIVATE KEY-----"));
    QVERIFY(!issued.certificatePem.contains("PRIVATE"));
    QVERIFY(key.toPem()
        != QSslKey(CertificateAuthority(u"Root"_s).issue(wish).keyPem, algorithm).toPem());
}

void TstCertificateAuthority::everyFaultCanBeWishedFor_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<Faults>("faults");

    const QString host = u"mx.harbour.example"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("expired yesterday") << CertificateWish {
        .dnsNames = { host }, .notBefore = now.addDays(-91), .notAfter = now.addDays(-1)
    } << Faults { QSslError::CertificateExpired };
    QTest::newRow("valid from tomorrow on") << CertificateWish { .dnsNames = { host },
        .notBefore = now.addDays(1) } << Faults { QSslError::CertificateNotYetValid };
    QTest::newRow("made for another host")
        << CertificateWish { .dnsNames = { u"*.hoster.example"_s } }
        << Faults { QSslError::HostNameMismatch };
    QTest::newRow("past 2049, where the time changes its form")
        << CertificateWish { .dnsNames = { host },
               .notAfter = QDateTime::fromString(u"2061-07-01T12:00:00Z"_s, Qt::ISODate) }
        << Faults {};
}

void TstCertificateAuthority::everyFaultCanBeWishedFor()
{
    QFETCH(const CertificateWish, wish);
    QFETCH(const Faults, faults);

    const CertificateAuthority authority(u"Root"_s);
    const IssuedCertificate issued = authority.issue(wish);
    QCOMPARE(faultsOf(chainOf(issued), authority), faults);
    if (wish.notAfter.isValid())
        QCOMPARE(leafOf(issued).expiryDate().toSecsSinceEpoch(), wish.notAfter.toSecsSinceEpoch());
}

// Qt's verify() checks no purpose; a real handshake does (tst_scriptedserver).
void TstCertificateAuthority::aClientsCertificateIsNotForServers()
{
    const CertificateAuthority authority(u"Root"_s);
    CertificateWish wish = forHost();
    QVERIFY(leafOf(authority.issue(wish)).toText().contains(u"TLS Web Server Authentication"_s));
    wish.role = Role::ClientOnly;
    const QString text = leafOf(authority.issue(wish)).toText();
    QVERIFY(text.contains(u"TLS Web Client Authentication"_s));
    QVERIFY(!text.contains(u"TLS Web Server Authentication"_s));
}

void TstCertificateAuthority::aSha1SignatureIsOneAndTheOthersAreNot()
{
    const CertificateAuthority rsa(u"Root"_s, { .key = Key::Rsa2048 });
    const CertificateAuthority ec(u"Root"_s);
    CertificateWish weak = forHost();
    weak.digest = Digest::Sha1;
    QVERIFY(leafOf(rsa.issue(weak)).toText().contains(u"sha1WithRSAEncryption"_s));
    QVERIFY(leafOf(ec.issue(weak)).toText().contains(u"ecdsa-with-SHA1"_s));
    QVERIFY(leafOf(ec.issue(forHost())).toText().contains(u"ecdsa-with-SHA256"_s));
    QVERIFY(!leafOf(rsa.issue(forHost())).toText().contains(u"sha1"_s));
}

void TstCertificateAuthority::namesOfEveryKindStandInTheSan()
{
    const CertificateAuthority authority(u"Root"_s);
    const IssuedCertificate issued = authority.issue({ .commonName = u"other.example"_s,
        .dnsNames = { u"a.example"_s, u"*.b.example"_s },
        .addresses = { u"192.0.2.1"_s, u"2001:db8::1"_s } });
    const auto names = leafOf(issued).subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"*.b.example"_s));
    QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
    QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"192.0.2.1"_s));
    QCOMPARE(faultsOf(chainOf(issued), authority, u"192.0.2.1"_s), Faults {});
    QCOMPARE(faultsOf(chainOf(issued), authority, u"192.0.2.2"_s),
        Faults { QSslError::HostNameMismatch });
    QCOMPARE(faultsOf(chainOf(issued), authority, u"mail.b.example"_s), Faults {});
}

void TstCertificateAuthority::anIntermediateNeedsItsIssuersToBeSent()
{
    const CertificateAuthority root(u"Root"_s);
    const CertificateAuthority below = root.intermediate({ .commonName = u"Issuing Authority"_s });
    const IssuedCertificate issued = below.issue(forHost());

    QCOMPARE(issued.issuersPem, below.root().certificatePem);
    QCOMPARE(leafOf(issued).issuerDisplayName(), u"Issuing Authority"_s);
    QCOMPARE(leafOf(below.root()).issuerDisplayName(), u"Root"_s);
    QCOMPARE(faultsOf(chainOf(issued), root), Faults {});
    QVERIFY(
        faultsOf({ leafOf(issued) }, root).contains(QSslError::UnableToGetLocalIssuerCertificate));
    const CertificateAuthority stranger(u"Root"_s);
    QVERIFY(!faultsOf(chainOf(issued), stranger).isEmpty());
}

void TstCertificateAuthority::anIntermediateBelowAnIntermediateIsFine()
{
    const CertificateAuthority root(u"Root"_s);
    const CertificateAuthority middle = root.intermediate({ .commonName = u"Middle"_s });
    const CertificateAuthority lowest = middle.intermediate({ .commonName = u"Lowest"_s });
    const IssuedCertificate issued = lowest.issue(forHost());
    QCOMPARE(issued.issuersPem, lowest.root().certificatePem + middle.root().certificatePem);
    QCOMPARE(faultsOf(chainOf(issued), root), Faults {});
}

void TstCertificateAuthority::anAuthorityIsKeptWithinItsNames()
{
    const CertificateAuthority root(u"Root"_s);
    const CertificateAuthority narrow = root.intermediate(
        { .commonName = u"Harbour only"_s, .permittedNames = { u"harbour.example"_s } });
    QCOMPARE(faultsOf(chainOf(narrow.issue(forHost())), root), Faults {});
    const QString other = u"smtp.hoster.example"_s;
    // Qt has no name for this fault.
    QCOMPARE(faultsOf(chainOf(narrow.issue(forHost(other))), root, other),
        Faults { QSslError::UnspecifiedError });
}

void TstCertificateAuthority::selfSignedIsItsOwnIssuerAndNoAuthority()
{
    const IssuedCertificate issued = CertificateAuthority::selfSigned(forHost());
    QVERIFY(leafOf(issued).isSelfSigned());
    QVERIFY(!leafOf(issued).toText().contains(u"CA:TRUE"_s));
    QVERIFY(issued.issuersPem.isEmpty());
    const CertificateAuthority authority(u"Root"_s);
    QCOMPARE(faultsOf(chainOf(issued), authority), Faults { QSslError::SelfSignedCertificate });
    QVERIFY(leafOf(authority.root()).isSelfSigned());
}

void TstCertificateAuthority::serialNumbersAreLongPositiveAndUnique()
{
    const CertificateAuthority authority(u"Root"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const QByteArray serial = leafOf(authority.issue(forHost())).serialNumber();
        QVERIFY2(!serial.startsWith('-'), serial.constData());
        QCOMPARE(serial.split(':').size(), 16);
        seen.insert(serial);
    }
    QCOMPARE(seen.size(), 50);
}

void TstCertificateAuthority::aLongCommonNameIsCut()
{
    const QString longName(200, u'a');
    const QSslCertificate leaf =
        leafOf(CertificateAuthority(u"Root"_s).issue({ .commonName = longName }));
    QCOMPARE(leaf.subjectDisplayName(), longName.left(64));
    QVERIFY(!extension(leaf, subjectAltName).has_value());
}

void TstCertificateAuthority::anAuthorityCanBeMoved()
{
    CertificateAuthority first(u"First"_s);
    CertificateAuthority second(u"Second"_s);
    const QByteArray pem = first.root().certificatePem;
    second = std::move(first);
    QCOMPARE(second.root().certificatePem, pem);
    QCOMPARE(leafOf(second.issue(forHost())).issuerDisplayName(), u"First"_s);
}

QTEST_GUILESS_MAIN(TstCertificateAuthority)

#include "tst_certificateauthority.moc"
