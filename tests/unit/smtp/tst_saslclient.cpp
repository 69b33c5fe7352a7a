// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SaslClient.h"
#include "core/smtp/ScramSasl.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::smtp;
using namespace mailberth::test;

namespace
{

std::unique_ptr<SaslClient> client(SaslMechanism mechanism, const QByteArray &user,
    const QByteArray &secret, const QByteArray &nonce = "nonce")
{
    return makeSaslClient(mechanism, { user, Secret::copyOf(secret) }, nonce);
}

QByteArray bytesOf(const std::optional<Secret> &secret)
{
    return secret ? secret->bytes().toByteArray() : "(none)";
}

/// The answer once everything is worked out; "fault: id" if there is none.
QByteArray answer(SaslClient &client, const QByteArray &challenge)
{
    SaslStep step = client.take(challenge);
    while (std::holds_alternative<sasl::Think>(step))
        step = client.think();
    if (const auto *fault = std::get_if<sasl::Fault>(&step))
        return "fault: " + id(fault->fault).toLatin1();
    return std::get<sasl::Respond>(step).bytes.bytes().toByteArray();
}

QByteArray doubtOf(const SaslClient &client)
{
    const auto doubt = client.doubtAboutSuccess();
    return doubt ? id(*doubt).toLatin1() : QByteArray();
}

} // namespace

class TstSaslClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void scramAsInTheRfcs_data();
    void scramAsInTheRfcs();
    void scramEscapesTheName();
    void scramRefusesAServerFirst_data();
    void scramRefusesAServerFirst();
    void scramRefusesAServerFinal_data();
    void scramRefusesAServerFinal();
    void scramTakesARefusalForOne();
    void scramWorksInPieces();

    void plainSaysAllAtOnce();
    void loginAnswersTwoQuestions();
    void cramMd5AsInTheRfc();
    void bearersSayTheirTokenInTheirForm_data();
    void bearersSayTheirTokenInTheirForm();
    void bearersHearWhyATokenIsRefused();
};

void TstSaslClient::scramAsInTheRfcs_data()
{
    QTest::addColumn<SaslMechanism>("mechanism");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QList<QByteArray>>("exchange");
    QTest::newRow("RFC 5802 section 5, SHA-1")
        << SaslMechanism::ScramSha1 << QByteArray("fyko+d2lbbFgONRv9qkxdawL")
        << QList<QByteArray> { "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
               "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
               "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
               "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
               "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=" };
    QTest::newRow("RFC 7677 section 3, SHA-256")
        << SaslMechanism::ScramSha256 << QByteArray("rOprNGfwEbeRWgbNEkqO")
        << QList<QByteArray> { "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
               "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
               "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
               "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
               "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
               "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=" };
}

void TstSaslClient::scramAsInTheRfcs()
{
    QFETCH(SaslMechanism, mechanism);
    QFETCH(QByteArray, nonce);
    QFETCH(QList<QByteArray>, exchange);
    const auto scram = client(mechanism, "user", "pencil", nonce);
    QCOMPARE(bytesOf(scram->initialResponse()), exchange.at(0));
    QCOMPARE(answer(*scram, exchange.at(1)), exchange.at(2));
    QCOMPARE(doubtOf(*scram), "signature-missing");
    QCOMPARE(answer(*scram, exchange.at(3)), QByteArray());
    QCOMPARE(doubtOf(*scram), QByteArray());
    QCOMPARE(answer(*scram, exchange.at(3)), "fault: challenge-unexpected");
}

void TstSaslClient::scramEscapesTheName()
{
    const auto scram = client(SaslMechanism::ScramSha256, "a=b,c", "x");
    QCOMPARE(bytesOf(scram->initialResponse()), "n,,n=a=3Db=2Cc,r=nonce");
}

void TstSaslClient::scramRefusesAServerFirst_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const QByteArray &challenge, const char *fault) {
        QTest::newRow(name) << challenge << QByteArray(fault);
    };
    row("a nonce of somebody else's", "r=other123,s=c2FsdA==,i=4096", "nonce-foreign");
    row("our nonce with nothing added", "r=nonce,s=c2FsdA==,i=4096", "nonce-foreign");
    row("half of our nonce", "r=non,s=c2FsdA==,i=4096", "nonce-foreign");
    row("one round", "r=nonce1,s=c2FsdA==,i=1", "iterations-too-few");
    row("one round less than the least", "r=nonce1,s=c2FsdA==,i=4095", "iterations-too-few");
    row("one round more than the most", "r=nonce1,s=c2FsdA==,i=1000001", "iterations-too-many");
    row("rounds for minutes", "r=nonce1,s=c2FsdA==,i=2147483647", "iterations-too-many");
    row("rounds beyond any number", "r=nonce1,s=c2FsdA==,i=99999999999999999999",
        "iterations-too-many");
    row("rounds below nothing", "r=nonce1,s=c2FsdA==,i=-4096", "challenge-malformed");
    row("rounds that begin with a zero", "r=nonce1,s=c2FsdA==,i=04096", "challenge-malformed");
    row("no rounds", "r=nonce1,s=c2FsdA==", "challenge-malformed");
    row("no salt", "r=nonce1,i=4096", "challenge-malformed");
    row("an empty salt", "r=nonce1,s=,i=4096", "challenge-malformed");
    row("a salt that is no Base64", "r=nonce1,s=c2FsdA,i=4096", "challenge-malformed");
    row("a salt without end", "r=nonce1,s=" + QByteArray(1200, 'x').toBase64() + ",i=4096",
        "challenge-malformed");
    row("a nonce with a blank", "r=nonce 1,s=c2FsdA==,i=4096", "challenge-malformed");
    row("an extension that must be known", "m=x,r=nonce1,s=c2FsdA==,i=4096", "extension-demanded");
    row("nothing", "", "challenge-malformed");
    row("garbage", QByteArray::fromHex("00ff80fe"), "challenge-malformed");
    row("a megabyte", QByteArray(1'048'576, 'a'), "challenge-too-long");
}

void TstSaslClient::scramRefusesAServerFirst()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, fault);
    const auto scram = client(SaslMechanism::ScramSha256, "user", "pencil");
    QVERIFY(scram->initialResponse());
    QCOMPARE(answer(*scram, challenge), "fault: " + fault);
    QCOMPARE(doubtOf(*scram), "signature-missing");
}

void TstSaslClient::scramRefusesAServerFinal_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the signature of one who does not know the password")
        << QByteArray("v=" + QByteArray(32, 'x').toBase64()) << QByteArray("signature-wrong");
    QTest::newRow("half a signature") << QByteArray("v=cm1G") << QByteArray("signature-wrong");
    QTest::newRow("a signature that is no Base64")
        << QByteArray("v=!!!") << QByteArray("challenge-malformed");
    QTest::newRow("no signature") << QByteArray() << QByteArray("challenge-malformed");
}

void TstSaslClient::scramRefusesAServerFinal()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, fault);
    const auto scram = client(SaslMechanism::ScramSha256, "user", "pencil");
    QVERIFY(scram->initialResponse());
    QVERIFY(answer(*scram, "r=nonce1,s=c2FsdA==,i=4096").startsWith("c=biws,r=nonce1,p="));
    QCOMPARE(answer(*scram, challenge), "fault: " + fault);
    QCOMPARE(doubtOf(*scram), "signature-missing");
}

void TstSaslClient::scramTakesARefusalForOne()
{
    const auto scram = client(SaslMechanism::ScramSha256, "user", "pencil");
    QVERIFY(scram->initialResponse());
    QVERIFY(answer(*scram, "r=nonce1,s=c2FsdA==,i=4096").startsWith("c=biws"));
    QCOMPARE(answer(*scram, "e=invalid-proof"), QByteArray());
    QCOMPARE(doubtOf(*scram), "signature-missing");
}

void TstSaslClient::scramWorksInPieces()
{
    const auto scram = client(SaslMechanism::ScramSha256, "user", "pencil");
    QVERIFY(scram->initialResponse());
    SaslStep step = scram->take("r=nonce1,s=c2FsdA==,i=50000");
    int pieces = 1;
    for (; std::holds_alternative<sasl::Think>(step); ++pieces)
        step = scram->think();
    QVERIFY(std::holds_alternative<sasl::Respond>(step));
    QCOMPARE(pieces, (50'000 - 1 + ScramSasl::iterationsAtOnce - 1) / ScramSasl::iterationsAtOnce);
}

void TstSaslClient::plainSaysAllAtOnce()
{
    const auto plain = client(SaslMechanism::Plain, "tim", "tanstaaftanstaaf"); // RFC 4616
    QCOMPARE(bytesOf(plain->initialResponse()), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    QCOMPARE(doubtOf(*plain), QByteArray());
    QCOMPARE(answer(*plain, "more?"), "fault: challenge-unexpected");
}

void TstSaslClient::loginAnswersTwoQuestions()
{
    const auto login = client(SaslMechanism::Login, "tim", "tanstaaf");
    QCOMPARE(bytesOf(login->initialResponse()), "(none)");
    QCOMPARE(doubtOf(*login), "success-too-early");
    QCOMPARE(answer(*login, "Username:"), "tim");
    QCOMPARE(doubtOf(*login), "success-too-early");
    QCOMPARE(answer(*login, "whatever it asks"), "tanstaaf");
    QCOMPARE(doubtOf(*login), QByteArray());
    QCOMPARE(answer(*login, "Password, again:"), "fault: challenge-unexpected");
}

void TstSaslClient::cramMd5AsInTheRfc()
{
    const auto cram = client(SaslMechanism::CramMd5, "tim", "tanstaaftanstaaf"); // RFC 2195
    QCOMPARE(bytesOf(cram->initialResponse()), "(none)");
    QCOMPARE(doubtOf(*cram), "success-too-early");
    QCOMPARE(answer(*cram, "<1896.697170952@postoffice.reston.mci.net>"),
        "tim b913a602c7eda7a495b4e6e7334d3890");
    QCOMPARE(doubtOf(*cram), QByteArray());
    QCOMPARE(answer(*cram, "again"), "fault: challenge-unexpected");
    QCOMPARE(answer(*client(SaslMechanism::CramMd5, "tim", "x"), ""), "fault: challenge-malformed");
}

void TstSaslClient::bearersSayTheirTokenInTheirForm_data()
{
    QTest::addColumn<SaslMechanism>("mechanism");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("acknowledgement");
    QTest::newRow("OAUTHBEARER (RFC 7628 section 4.1)")
        << SaslMechanism::OAuthBearer
        << QByteArray("n,a=user@example.com,\x01"
                      "auth=Bearer vF9dft4qmT\x01\x01")
        << QByteArray("\x01");
    QTest::newRow("XOAUTH2") << SaslMechanism::XOAuth2
                             << QByteArray("user=user@example.com\x01"
                                           "auth=Bearer vF9dft4qmT\x01\x01")
                             << QByteArray();
}

void TstSaslClient::bearersSayTheirTokenInTheirForm()
{
    QFETCH(SaslMechanism, mechanism);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, acknowledgement);
    const auto bearer = client(mechanism, "user@example.com", "vF9dft4qmT");
    QCOMPARE(bytesOf(bearer->initialResponse()), message);
    QCOMPARE(doubtOf(*bearer), QByteArray());
    QCOMPARE(answer(*bearer, "{\"status\":\"401\"}"), acknowledgement);
}

void TstSaslClient::bearersHearWhyATokenIsRefused()
{
    const auto bearer = client(SaslMechanism::XOAuth2, "ann", "token");
    QVERIFY(bearer->initialResponse());
    QCOMPARE(answer(*bearer, "{\"status\":\"400\"}"), QByteArray());
    QCOMPARE(bearer->tokenError(), "{\"status\":\"400\"}");
    QCOMPARE(doubtOf(*bearer), "challenge-unexpected");
    QCOMPARE(answer(*bearer, "{}"), "fault: challenge-unexpected");
}

QTEST_APPLESS_MAIN(TstSaslClient)
#include "tst_saslclient.moc"
