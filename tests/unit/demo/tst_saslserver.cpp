// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/SaslServer.h"

#include "tests/support/LogGuard.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::demo;

using Mechanism = SaslServer::Mechanism;
using Responses = QList<QByteArray>;

namespace
{

constexpr auto sha256 = QCryptographicHash::Sha256;

const Mailbox ann { "ann@harbour.example", "berth-465" };

/// The last answer to an exchange that begins with an initial response.
SaslAnswer endOf(SaslServer server, const Responses &responses)
{
    SaslAnswer answer = server.begin(responses.constFirst());
    for (const QByteArray &response : responses.mid(1))
        answer = server.on(response);
    return answer;
}

QByteArray plain(const QByteArray &authzid, const QByteArray &name, const QByteArray &password)
{
    return authzid + '\0' + name + '\0' + password;
}

/// A SCRAM client of our own, so that every part of it can be bent.
struct ScramClient
{
    QByteArray name = ann.address;
    QByteArray password = *ann.password;
    QByteArray header = "n,,";
    QByteArray nonce = "fyko+d2lbbFgONRv9qkxdawL";

    [[nodiscard]] QByteArray first() const { return header + firstBare(); }
    [[nodiscard]] QByteArray firstBare() const { return "n=" + name + ",r=" + nonce; }

    [[nodiscard]] QByteArray final(const QByteArray &challenge) const
    {
        const QList<QByteArray> parts = challenge.split(',');
        const QByteArray withoutProof = "c=" + header.toBase64() + ",r=" + parts.at(0).mid(2);
        const QByteArray message = firstBare() + ',' + challenge + ',' + withoutProof;
        const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(sha256, password,
            QByteArray::fromBase64(parts.at(1).mid(2)), parts.at(2).mid(2).toInt(), 32);
        const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", salted, sha256);
        const QByteArray signature = QMessageAuthenticationCode::hash(
            message, QCryptographicHash::hash(clientKey, sha256), sha256);
        QByteArray proof = clientKey;
        for (qsizetype i = 0; i < proof.size(); ++i)
            proof[i] = static_cast<char>(proof.at(i) ^ signature.at(i));
        return withoutProof + ",p=" + proof.toBase64();
    }
};

QByteArray challengeIn(const SaslAnswer &answer)
{
    const auto *challenge = std::get_if<sasl::Challenge>(&answer);
    return challenge ? challenge->bytes : QByteArray();
}

} // namespace

class TstSaslServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void mechanismsAreKnownByNameWithoutCase();
    void anExchangeEndsAsItShould_data();
    void anExchangeEndsAsItShould();
    void withoutAnInitialResponseTheServerAsks_data();
    void withoutAnInitialResponseTheServerAsks();
    void scramAgreesWithTheExampleOfRfc7677();
    void scramNeedsTheRightPasswordAndName_data();
    void scramNeedsTheRightPasswordAndName();
    void aBentScramMessageIsMalformed_data();
    void aBentScramMessageIsMalformed();
    void nothingFollowsTheEnd();
    void everySeedIsAnother();
};

void TstSaslServer::mechanismsAreKnownByNameWithoutCase()
{
    QCOMPARE(SaslServer::mechanisms(), QList<QByteArray>({ "SCRAM-SHA-256", "PLAIN", "LOGIN" }));
    QCOMPARE(SaslServer::mechanismFromName("SCRAM-SHA-256"), Mechanism::ScramSha256);
    QCOMPARE(SaslServer::mechanismFromName("plain"), Mechanism::Plain);
    QCOMPARE(SaslServer::mechanismFromName("Login"), Mechanism::Login);
    for (const char *unknown : { "", "PLAI", "PLAINX", "SCRAM-SHA-256-PLUS", "XOAUTH2" })
        QCOMPARE(SaslServer::mechanismFromName(unknown), std::nullopt);
}

void TstSaslServer::anExchangeEndsAsItShould_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<Responses>("responses");
    QTest::addColumn<SaslAnswer>("end");

    const QByteArray name = ann.address;
    const QByteArray password = *ann.password;
    QTest::newRow("PLAIN with the password")
        << Mechanism::Plain << Responses { plain("", name, password) }
        << SaslAnswer(sasl::Accepted {});
    QTest::newRow("PLAIN for oneself")
        << Mechanism::Plain << Responses { plain(name, name, password) }
        << SaslAnswer(sasl::Accepted {});
    QTest::newRow("PLAIN with a name in capitals")
        << Mechanism::Plain << Responses { plain("", name.toUpper(), password) }
        << SaslAnswer(sasl::Accepted {});
    QTest::newRow("PLAIN for somebody else")
        << Mechanism::Plain << Responses { plain("bob@harbour.example", name, password) }
        << SaslAnswer(sasl::Refused {});
    QTest::newRow("PLAIN with another password")
        << Mechanism::Plain << Responses { plain("", name, "berth-587") }
        << SaslAnswer(sasl::Refused {});
    QTest::newRow("PLAIN with a password in capitals")
        << Mechanism::Plain << Responses { plain("", name, password.toUpper()) }
        << SaslAnswer(sasl::Refused {});
    QTest::newRow("PLAIN with another name")
        << Mechanism::Plain << Responses { plain("", "ann", password) }
        << SaslAnswer(sasl::Refused {});
    QTest::newRow("PLAIN without a password")
        << Mechanism::Plain << Responses { plain("", name, "") } << SaslAnswer(sasl::Malformed {});
    QTest::newRow("PLAIN without a name")
        << Mechanism::Plain << Responses { plain("", "", password) }
        << SaslAnswer(sasl::Malformed {});
    QTest::newRow("PLAIN with one part too many")
        << Mechanism::Plain << Responses { plain("", name, password) + '\0' }
        << SaslAnswer(sasl::Malformed {});
    QTest::newRow("PLAIN with nothing")
        << Mechanism::Plain << Responses { "" } << SaslAnswer(sasl::Malformed {});
    QTest::newRow("LOGIN with the password")
        << Mechanism::Login << Responses { name, password } << SaslAnswer(sasl::Accepted {});
    QTest::newRow("LOGIN with another password")
        << Mechanism::Login << Responses { name, "x" } << SaslAnswer(sasl::Refused {});
    QTest::newRow("LOGIN with another name")
        << Mechanism::Login << Responses { "x", password } << SaslAnswer(sasl::Refused {});
    QTest::newRow("LOGIN with nothing")
        << Mechanism::Login << Responses { "", "" } << SaslAnswer(sasl::Refused {});
}

void TstSaslServer::anExchangeEndsAsItShould()
{
    QFETCH(const Mechanism, mechanism);
    QFETCH(const Responses, responses);
    QFETCH(const SaslAnswer, end);

    QVERIFY(endOf(SaslServer(mechanism, ann), responses) == end);
    // Who has no password gets in with none.
    const Mailbox shut { ann.address, std::nullopt };
    QVERIFY(endOf(SaslServer(mechanism, shut), responses) != SaslAnswer(sasl::Accepted {}));
}

void TstSaslServer::withoutAnInitialResponseTheServerAsks_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("PLAIN") << Mechanism::Plain << QByteArray();
    QTest::newRow("SCRAM-SHA-256") << Mechanism::ScramSha256 << QByteArray();
    QTest::newRow("LOGIN") << Mechanism::Login << QByteArray("Username:");
}

void TstSaslServer::withoutAnInitialResponseTheServerAsks()
{
    QFETCH(const Mechanism, mechanism);
    QFETCH(const QByteArray, challenge);
    SaslServer server(mechanism, ann);
    QVERIFY(server.begin(std::nullopt) == SaslAnswer(sasl::Challenge { challenge }));
    if (mechanism == Mechanism::Login)
        QVERIFY(server.on(ann.address) == SaslAnswer(sasl::Challenge { "Password:" }));
}

// RFC 7677 section 3
void TstSaslServer::scramAgreesWithTheExampleOfRfc7677()
{
    SaslServer server(Mechanism::ScramSha256, { "user", "pencil" },
        { .nonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
            .salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==") });
    const QByteArray both = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    QCOMPARE(challengeIn(server.begin("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")),
        "r=" + both + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
    QCOMPARE(challengeIn(
                 server.on("c=biws,r=" + both + ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")),
        "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    QVERIFY(server.on("") == SaslAnswer(sasl::Accepted {}));
}

void TstSaslServer::scramNeedsTheRightPasswordAndName_data()
{
    QTest::addColumn<ScramClient>("client");
    QTest::addColumn<bool>("welcome");
    QTest::newRow("the right ones") << ScramClient {} << true;
    QTest::newRow("a client that knows channel binding, too")
        << ScramClient { .header = "y,," } << true;
    QTest::newRow("for oneself") << ScramClient { .header = "n,a=ann@harbour.example," } << true;
    QTest::newRow("for somebody else")
        << ScramClient { .header = "n,a=bob@harbour.example," } << false;
    QTest::newRow("another password") << ScramClient { .password = "x" } << false;
    QTest::newRow("another name") << ScramClient { .name = "bob@harbour.example" } << false;
    QTest::newRow("an escaped name that is another") << ScramClient { .name = "a=2Cb=3D" } << false;
}

void TstSaslServer::scramNeedsTheRightPasswordAndName()
{
    QFETCH(const ScramClient, client);
    QFETCH(const bool, welcome);

    SaslServer server(Mechanism::ScramSha256, ann);
    const QByteArray challenge = challengeIn(server.begin(client.first()));
    QCOMPARE(challenge.left(26), QByteArray("r=" + client.nonce));
    QVERIFY(challenge.endsWith(",i=4096"));
    const SaslAnswer answer = server.on(client.final(challenge));
    if (welcome) {
        QVERIFY(challengeIn(answer).startsWith("v="));
        QVERIFY(server.on("") == SaslAnswer(sasl::Accepted {}));
    } else {
        QVERIFY(answer == SaslAnswer(sasl::Refused {}));
    }
}

void TstSaslServer::aBentScramMessageIsMalformed_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("finalPattern");

    const auto badFirst = [](const char *name, const char *message) {
        QTest::newRow(name) << QByteArray(message) << QByteArray();
    };
    badFirst("nothing", "");
    badFirst("channel binding, which is not offered", "p=tls-exporter,,n=ann,r=abc");
    badFirst("a header of another letter", "x,,n=ann,r=abc");
    badFirst("an extension that is mandatory", "n,,m=1,n=ann,r=abc");
    badFirst("no name", "n,,n=,r=abc");
    badFirst("no nonce", "n,,n=ann");
    badFirst("an empty nonce", "n,,n=ann,r=");
    badFirst("an escape that does not exist", "n,,n=a=20b,r=abc");
    badFirst("an identity without its letter", "n,ann,n=ann,r=abc");

    // %N is both nonces, %P a proof of the right length.
    const auto badFinal = [](const char *name, const char *message) {
        QTest::newRow(name) << QByteArray("n,,n=ann@harbour.example,r=abc") << QByteArray(message);
    };
    badFinal("an empty last message", "");
    badFinal("another header than at first", "c=eSws,r=%N,p=%P");
    badFinal("the client's nonce alone", "c=biws,r=abc,p=%P");
    badFinal("a nonce with more behind it", "c=biws,r=%Nx,p=%P");
    badFinal("no proof", "c=biws,r=%N,x=1");
    badFinal("a proof that is not Base64", "c=biws,r=%N,p=!!!");
    badFinal("a proof that is too short", "c=biws,r=%N,p=AAAA");
    badFinal("parts in another order", "r=%N,c=biws,p=%P");
}

void TstSaslServer::aBentScramMessageIsMalformed()
{
    QFETCH(const QByteArray, first);
    QFETCH(QByteArray, finalPattern);

    SaslServer server(Mechanism::ScramSha256, ann, { .nonce = "def", .salt = "salt" });
    const SaslAnswer answer = server.begin(first);
    if (first != "n,,n=ann@harbour.example,r=abc") {
        QVERIFY(answer == SaslAnswer(sasl::Malformed {}));
        return;
    }
    QCOMPARE(challengeIn(answer), "r=abcdef,s=c2FsdA==,i=4096");
    finalPattern.replace("%N", "abcdef").replace("%P", QByteArray(32, 'p').toBase64());
    QVERIFY(server.on(finalPattern) == SaslAnswer(sasl::Malformed {}));
}

void TstSaslServer::nothingFollowsTheEnd()
{
    SaslServer server(Mechanism::Plain, ann);
    const QByteArray message = plain("", ann.address, *ann.password);
    QVERIFY(server.begin(message) == SaslAnswer(sasl::Accepted {}));
    QVERIFY(server.on(message) == SaslAnswer(sasl::Malformed {}));
}

void TstSaslServer::everySeedIsAnother()
{
    const ScramSeed one = ScramSeed::random();
    const ScramSeed two = ScramSeed::random();
    QVERIFY(one.nonce != two.nonce);
    QVERIFY(one.salt != two.salt);
    QCOMPARE(one.nonce.size(), 24);
    QVERIFY(!one.nonce.contains(','));
    QVERIFY(one.iterations >= 4096);
}

QTEST_APPLESS_MAIN(TstSaslServer)

#include "tst_saslserver.moc"
