// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Hmac.h"
#include "core/smtp/Pbkdf2.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

#include <limits>

using namespace mailberth;
using namespace mailberth::smtp;
using namespace mailberth::test;

using Algorithm = QCryptographicHash::Algorithm;

namespace
{

constexpr int all = 1'000'000; // rounds

QByteArray hexOf(const Secret &secret)
{
    return secret.bytes().toByteArray().toHex();
}

} // namespace

class TstKeyDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void hmacAsInTheRfcs_data();
    void hmacAsInTheRfcs();
    void hmacForgetsTheLastMessage();
    void pbkdf2AsInTheRfcs_data();
    void pbkdf2AsInTheRfcs();
    void pbkdf2ComesToTheSameInPieces_data();
    void pbkdf2ComesToTheSameInPieces();
    void pbkdf2EndsAfterItsRounds_data();
    void pbkdf2EndsAfterItsRounds();
};

void TstKeyDerivation::hmacAsInTheRfcs_data()
{
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, Algorithm algorithm, const QByteArray &key,
                         const QByteArray &message, const char *hex) {
        QTest::newRow(name) << algorithm << key << message << QByteArray(hex);
    };
    const QByteArray jefe = "Jefe";
    const QByteArray question = "what do ya want for nothing?";
    const QByteArray counting =
        QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819");
    const QByteArray fiftyDd(50, '\xdd');
    const QByteArray fiftyCd(50, '\xcd');
    const QByteArray longKey = "Test Using Larger Than Block-Size Key - Hash Key First";
    const QByteArray longBoth = "Test Using Larger Than Block-Size Key and Larger Than One "
                                "Block-Size Data";
    const QByteArray longer =
        "This is a test using a larger than block-size key and a larger than block-size data. The "
        "key needs to be hashed before being used by the HMAC algorithm.";

    const auto sha256 = QCryptographicHash::Sha256;
    row("RFC 4231 section 4.2, SHA-256", sha256, QByteArray(20, '\x0b'), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    row("RFC 4231 section 4.3, SHA-256", sha256, jefe, question,
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    row("RFC 4231 section 4.4, SHA-256", sha256, QByteArray(20, '\xaa'), fiftyDd,
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    row("RFC 4231 section 4.5, SHA-256", sha256, counting, fiftyCd,
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    row("RFC 4231 section 4.7, SHA-256", sha256, QByteArray(131, '\xaa'), longKey,
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    row("RFC 4231 section 4.8, SHA-256", sha256, QByteArray(131, '\xaa'), longer,
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");

    const auto sha1 = QCryptographicHash::Sha1;
    row("RFC 2202 section 3, case 1, SHA-1", sha1, QByteArray(20, '\x0b'), "Hi There",
        "b617318655057264e28bc0b6fb378c8ef146be00");
    row("RFC 2202 section 3, case 2, SHA-1", sha1, jefe, question,
        "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    row("RFC 2202 section 3, case 3, SHA-1", sha1, QByteArray(20, '\xaa'), fiftyDd,
        "125d7342b9ac11cd91a39af48aa17b4f63f175d3");
    row("RFC 2202 section 3, case 4, SHA-1", sha1, counting, fiftyCd,
        "4c9007f4026250c6bc8414f9bf50c86c2d7235da");
    row("RFC 2202 section 3, case 5, SHA-1", sha1, QByteArray(20, '\x0c'), "Test With Truncation",
        "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04");
    row("RFC 2202 section 3, case 6, SHA-1", sha1, QByteArray(80, '\xaa'), longKey,
        "aa4ae5e15272d00e95705637ce8a3b55ed402112");
    row("RFC 2202 section 3, case 7, SHA-1", sha1, QByteArray(80, '\xaa'), longBoth,
        "e8e99d0f45237d786d6bbaa7965c7808bbff1a91");

    const auto md5 = QCryptographicHash::Md5;
    row("RFC 2202 section 2, case 1, MD5", md5, QByteArray(16, '\x0b'), "Hi There",
        "9294727a3638bb1c13f48ef8158bfc9d");
    row("RFC 2202 section 2, case 2, MD5", md5, jefe, question, "750c783e6ab0b503eaa86e310a5db738");
    row("RFC 2202 section 2, case 3, MD5", md5, QByteArray(16, '\xaa'), fiftyDd,
        "56be34521d144c88dbb8c733f0e8b3f6");
    row("RFC 2202 section 2, case 4, MD5", md5, counting, fiftyCd,
        "697eaf0aca3a3aea3a75164746ffaa79");
    row("RFC 2202 section 2, case 5, MD5", md5, QByteArray(16, '\x0c'), "Test With Truncation",
        "56461ef2342edc00f9bab995690efd4c");
    row("RFC 2202 section 2, case 6, MD5", md5, QByteArray(80, '\xaa'), longKey,
        "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
    row("RFC 2202 section 2, case 7, MD5", md5, QByteArray(80, '\xaa'), longBoth,
        "6f630fad67cda0ee1fb1f562db3aa53e");

    row("a key of nothing", sha256, {}, "m",
        "a64092104c76d9ef65599c33c177609ecd49857456eb28133c4daea25bea960a");
    row("a key of a block but one byte", sha256, QByteArray(63, 'k'), "m",
        "e458f5dd7e8afee6b774e5d451ae43f4d268bf11646030143d0b0231dcb02383");
    row("a key of one block", sha256, QByteArray(64, 'k'), "m",
        "3b7a8d453e76edb519238a515105a57508d0f169f480ebeee120a9e7803289fa");
    row("a key of a block and one byte", sha256, QByteArray(65, 'k'), "m",
        "c2d7d4c2256ddb097409ec0c67e1d58fa1a007fc6932cac0d892a525d08af7cc");
    row("a message of nothing", sha256, "key", {},
        "5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0");
}

void TstKeyDerivation::hmacAsInTheRfcs()
{
    QFETCH(Algorithm, algorithm);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hex);
    Hmac hmac(algorithm, key);
    QCOMPARE(hexOf(hmac.of(message)), hex);
    QCOMPARE(hmac.size() * 2, hex.size());
    QByteArray room(hmac.size() + 1, '#');
    hmac.into(room.data(), message);
    QCOMPARE(room.chopped(1).toHex(), hex);
    QCOMPARE(room.back(), '#');
}

void TstKeyDerivation::hmacForgetsTheLastMessage()
{
    Hmac hmac(QCryptographicHash::Sha256, QByteArrayView("Jefe"));
    const QByteArray first = hexOf(hmac.of("one"));
    QVERIFY(hexOf(hmac.of("two")) != first);
    QCOMPARE(hexOf(hmac.of("one")), first);
}

void TstKeyDerivation::pbkdf2AsInTheRfcs_data()
{
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, Algorithm algorithm, const QByteArray &password,
                         const QByteArray &salt, int rounds, const char *hex) {
        QTest::newRow(name) << algorithm << password << salt << rounds << QByteArray(hex);
    };
    // Of keys longer than a hash, the first block.
    const auto sha1 = QCryptographicHash::Sha1;
    row("RFC 6070, one round", sha1, "password", "salt", 1,
        "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    row("RFC 6070, two rounds", sha1, "password", "salt", 2,
        "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    row("RFC 6070, 4096 rounds", sha1, "password", "salt", 4096,
        "4b007901b765489abead49d926f721d065a429c1");
    row("RFC 6070, long password and salt", sha1, "passwordPASSWORDpassword",
        "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, "3d2eec4fe41c849b80c8d83662c0e44a8b291a96");
    row("RFC 6070, NULs in both", sha1, QByteArray("pass\0word", 9), QByteArray("sa\0lt", 5), 4096,
        "56fa6aa75548099dcc37d7f03425e0c37f1c42b2");

    const auto sha256 = QCryptographicHash::Sha256;
    row("RFC 7914 section 11, one round", sha256, "passwd", "salt", 1,
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    row("RFC 7914 section 11, 80000 rounds", sha256, "Password", "NaCl", 80000,
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    row("a password longer than a block", sha256, QByteArray(65, 'x'), "s", 3,
        "60db18c0ae18c5c8e4910e03582cc1be954f4f182214aff2b4375896c188ba8c");
    row("a password of nothing", sha256, {}, "salt", 1,
        "f135c27993baf98773c5cdb40a5706ce6a345cde61b000a67858650cd6a324d7");
    row("a salt of nothing", sha256, "password", {}, 1,
        "c1232f10f62715fda06ae7c0a2037ca19b33cf103b727ba56d870c11f290a2ab");
}

void TstKeyDerivation::pbkdf2AsInTheRfcs()
{
    QFETCH(Algorithm, algorithm);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, rounds);
    QFETCH(QByteArray, hex);
    Pbkdf2 derivation(algorithm, Secret::copyOf(password), salt, rounds);
    QCOMPARE(derivation.isOver(), rounds == 1);
    derivation.advance(all);
    QVERIFY(derivation.isOver());
    QCOMPARE(hexOf(derivation.key()), hex);
    derivation.advance(all); // there is nothing left to do
    QCOMPARE(hexOf(derivation.key()), hex);
}

void TstKeyDerivation::pbkdf2ComesToTheSameInPieces_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<int>("pieces");
    QTest::newRow("a round at a time") << 1 << 4095;
    QTest::newRow("pieces that do not fit") << 1000 << 5;
    QTest::newRow("pieces that fit") << 819 << 5;
    QTest::newRow("all but one round") << 4094 << 2;
    QTest::newRow("just all") << 4095 << 1;
    QTest::newRow("more than there is") << all << 1;
}

void TstKeyDerivation::pbkdf2ComesToTheSameInPieces()
{
    QFETCH(int, piece);
    QFETCH(int, pieces);
    Pbkdf2 derivation(QCryptographicHash::Sha1, Secret::copyOf("password"), "salt", 4096);
    int done = 0;
    for (; done < pieces; ++done) {
        QVERIFY(!derivation.isOver());
        derivation.advance(piece);
    }
    QVERIFY(derivation.isOver());
    QCOMPARE(hexOf(derivation.key()), "4b007901b765489abead49d926f721d065a429c1");
}

void TstKeyDerivation::pbkdf2EndsAfterItsRounds_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("advance");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("one round is the first hash") << 1 << 0 << true;
    QTest::newRow("no rounds count as one") << 0 << 0 << true;
    QTest::newRow("rounds below nothing count as one")
        << std::numeric_limits<int>::min() << 0 << true;
    QTest::newRow("nothing is done where nothing is asked") << 2 << 0 << false;
    QTest::newRow("nothing is undone") << 3 << -1 << false;
    QTest::newRow("one is left") << 3 << 1 << false;
    QTest::newRow("rounds without end are not worked off at once")
        << std::numeric_limits<int>::max() << 10 << false;
}

void TstKeyDerivation::pbkdf2EndsAfterItsRounds()
{
    QFETCH(int, rounds);
    QFETCH(int, advance);
    QFETCH(bool, isOver);
    Pbkdf2 derivation(QCryptographicHash::Sha1, Secret::copyOf("password"), "salt", rounds);
    const QByteArray before = hexOf(derivation.key());
    derivation.advance(advance);
    QCOMPARE(derivation.isOver(), isOver);
    QCOMPARE(hexOf(derivation.key()) == before, advance <= 0);
}

QTEST_APPLESS_MAIN(TstKeyDerivation)
#include "tst_keyderivation.moc"
