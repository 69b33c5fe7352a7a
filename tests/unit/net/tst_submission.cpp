// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/ServerConfiguration.h"
#include "core/demo/SubmissionServer.h"
#include "core/smtp/DotStuffing.h"
#include "tests/support/LogGuard.h"
#include "tests/unit/net/SubmissionTrial.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const QByteArray content = "Subject: x\r\n\r\n.\r\n..dots\r\nend\r\n";

demo::ServerConduct conduct()
{
    return { .hostName = "smtp.example.test",
        .mailbox = { ann().toString().toUtf8(), trialPassword } };
}

QSslConfiguration tls()
{
    return demo::serverConfiguration(goodCertificate());
}

/// Trusts an authority of no server here, and beside it the system's.
LiveNetworkOptions trustingAStrangerToo()
{
    const demo::CertificateAuthority stranger(QStringLiteral("Stranger"));
    return { .anchors = { stranger.root().certificatePem, TrustAnchors::Scope::BesideTheSystems } };
}

/// Makes the trial authority one of the system's, as long as it lives.
class TrustedByTheSystem
{
public:
    TrustedByTheSystem()
    {
        QSslConfiguration with = m_before;
        with.setCaCertificates(
            QSslCertificate::fromData(trialAuthority().root().certificatePem, QSsl::Pem));
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~TrustedByTheSystem() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedByTheSystem)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

/// Orders with credentials over real sockets and real TLS, with the demonstration's server.
class TstSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aMessageArrivesAsItWasWritten_data();
    void aMessageArrivesAsItWasWritten();
    void anEnvelopeIsCheckedWithoutSending();
    void aWrongPasswordIsRefusedOnce();
    void anAppPasswordIsAskedFor();
    void aCertificateThatIsWrongEndsItBeforeAnySecret();
    void theSystemsAuthoritiesAreAskedSecond_data();
    void theSystemsAuthoritiesAreAskedSecond();
    void whoeverNobodyKnowsHearsNoSecretInEitherConnection_data();
    void whoeverNobodyKnowsHearsNoSecretInEitherConnection();
    void aServerThatIsNotThereIsSaidToBeMissing();
    void cancelledBeforeItsStart();
};

void TstSubmission::aMessageArrivesAsItWasWritten_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("465, implicit TLS") << Security::ImplicitTls;
    QTest::newRow("587, STARTTLS") << Security::StartTls;
}

void TstSubmission::aMessageArrivesAsItWasWritten()
{
    QFETCH(Security, security);
    const auto lane = security == Security::ImplicitTls ? demo::SubmissionServer::Lane::ImplicitTls
                                                        : demo::SubmissionServer::Lane::StartTls;
    demo::SubmissionServer server(lane, conduct(), tls());
    QVERIFY(server.start());
    QList<demo::CaughtMail> caught;
    connect(&server, &demo::SubmissionServer::mailCaught, this,
        [&caught](const demo::CaughtMail &mail) { caught << mail; });

    SubmissionTrial trial(
        server.serverPort(), trialOrder(errand::SendMessage { toOneself(), content }, security));
    QVERIFY(trial.run());
    QCOMPARE(trial.signIn(), QStringLiteral("signed-in"));
    QCOMPARE(trial.report().signIn.mechanism, SaslMechanism::ScramSha256);
    QCOMPARE(trial.message(), QStringLiteral("accepted"));
    QVERIFY(hasSucceeded(trial.report()));
    QCOMPARE(code(trial.report().connection.outcome), QStringLiteral("ready"));
    QCOMPARE(caught.size(), 1);
    QCOMPARE(caught.constFirst().content, content);
    QCOMPARE(caught.constFirst().sender, "ann@example.test");
    QCOMPARE(caught.constFirst().recipients, QList<QByteArray> { "ann@example.test" });
    const auto &accepted = std::get<message::Accepted>(trial.report().message->outcome);
    QVERIFY(accepted.reply.text().contains(accepted.queueId));
    QCOMPARE(accepted.queueId.size(), 12);
}

void TstSubmission::anEnvelopeIsCheckedWithoutSending()
{
    demo::SubmissionServer server(demo::SubmissionServer::Lane::ImplicitTls, conduct(), tls());
    QVERIFY(server.start());
    QSignalSpy caught(&server, &demo::SubmissionServer::mailCaught);
    SubmissionTrial trial(server.serverPort(), trialOrder(errand::CheckEnvelope { toOneself() }));
    QVERIFY(trial.run());
    QCOMPARE(trial.message(), QStringLiteral("envelope-accepted"));
    QVERIFY(hasSucceeded(trial.report()));
    QCOMPARE(caught.size(), 0);
}

void TstSubmission::aWrongPasswordIsRefusedOnce()
{
    demo::SubmissionServer server(demo::SubmissionServer::Lane::ImplicitTls, conduct(), tls());
    QVERIFY(server.start());
    SubmissionOrder order = trialOrder(errand::SendMessage { toOneself(), content });
    order.credentials.secret = Secret::fromText(u"something else");
    SubmissionTrial trial(server.serverPort(), std::move(order));
    QVERIFY(trial.run());
    QCOMPARE(trial.signIn(), QStringLiteral("refused"));
    QCOMPARE(std::get<signin::Refused>(trial.report().signIn.outcome).cause,
        RefusalCause::WrongCredentials);
    QCOMPARE(trial.message(), QStringLiteral("not-tried"));
    const auto &transcript = trial.report().connection.transcript;
    const auto auths = std::count_if(transcript.begin(), transcript.end(),
        [](const TranscriptLine &line) { return line.bytes.startsWith("AUTH "); });
    QCOMPARE(auths, 1);
}

void TstSubmission::anAppPasswordIsAskedFor()
{
    demo::ServerConduct wanting = conduct();
    wanting.signIn = demo::ServerConduct::SignIn::ByAppPasswordOnly;
    wanting.mailbox.password.reset();
    demo::SubmissionServer server(demo::SubmissionServer::Lane::StartTls, wanting, tls());
    QVERIFY(server.start());
    SubmissionTrial trial(server.serverPort(), trialOrder(errand::SignIn {}, Security::StartTls));
    QVERIFY(trial.run());
    QCOMPARE(std::get<signin::Refused>(trial.report().signIn.outcome).cause,
        RefusalCause::AppPasswordNeeded);
    QVERIFY(!trial.report().message);
}

void TstSubmission::aCertificateThatIsWrongEndsItBeforeAnySecret()
{
    const auto wrong = trialAuthority().issue({ .dnsNames = { QStringLiteral("other.test") } });
    ScriptedServer server({ startTls(wrong) });
    SubmissionTrial trial(server.port(), trialOrder());
    QVERIFY(trial.run());
    QCOMPARE(trial.signIn(), QStringLiteral("not-tried"));
    QCOMPARE(code(trial.report().connection.outcome), QStringLiteral("certificate-refused"));
    QCOMPARE(server.latest().encrypted, QByteArray());
    QCOMPARE(server.connections(), 1);
}

void TstSubmission::theSystemsAuthoritiesAreAskedSecond_data()
{
    aMessageArrivesAsItWasWritten_data();
}

void TstSubmission::theSystemsAuthoritiesAreAskedSecond()
{
    QFETCH(Security, security);
    const TrustedByTheSystem trusted;
    const auto lane = security == Security::ImplicitTls ? demo::SubmissionServer::Lane::ImplicitTls
                                                        : demo::SubmissionServer::Lane::StartTls;
    demo::SubmissionServer server(lane, conduct(), tls());
    QVERIFY(server.start());
    SubmissionTrial trial(
        server.serverPort(), trialOrder(errand::SignIn {}, security), trustingAStrangerToo());
    QVERIFY(trial.run());
    QCOMPARE(trial.signIn(), QStringLiteral("signed-in"));
    QCOMPARE(code(trial.report().connection.outcome), QStringLiteral("ready"));
    QCOMPARE(trial.reports.size(), 1);
}

void TstSubmission::whoeverNobodyKnowsHearsNoSecretInEitherConnection_data()
{
    QTest::addColumn<Script>("first");
    QTest::addColumn<Script>("second");
    QTest::addColumn<QString>("outcome");
    const auto signedByItself =
        demo::CertificateAuthority::selfSigned({ .dnsNames = { trialHost().ascii() } });
    const Script stranger { startTls(signedByItself) };
    QTest::newRow("signed by itself, twice")
        << stranger << stranger << QStringLiteral("certificate-refused");
    QTest::newRow("an authority that nobody knows, twice")
        << Script { startTls(goodCertificate()) } << Script { startTls(goodCertificate()) }
        << QStringLiteral("certificate-refused");
    QTest::newRow("gone when it is asked again")
        << stranger << Script { test::close() } << QStringLiteral("connection-lost");
}

void TstSubmission::whoeverNobodyKnowsHearsNoSecretInEitherConnection()
{
    QFETCH(Script, first);
    QFETCH(Script, second);
    QFETCH(QString, outcome);
    ScriptedServer server(first);
    server.then(second);
    SubmissionTrial trial(server.port(), trialOrder(), trustingAStrangerToo());
    QVERIFY(trial.run());
    QCOMPARE(code(trial.report().connection.outcome), outcome);
    QCOMPARE(trial.signIn(), QStringLiteral("not-tried"));
    QCOMPARE(server.connections(), 2);
    for (const Conversation &conversation : server.conversations())
        QCOMPARE(conversation.encrypted, QByteArray());
}

void TstSubmission::aServerThatIsNotThereIsSaidToBeMissing()
{
    demo::SubmissionServer server(demo::SubmissionServer::Lane::ImplicitTls, conduct(), tls());
    QVERIFY(server.start());
    const quint16 port = server.serverPort();
    server.close();
    SubmissionTrial trial(port, trialOrder(errand::CheckEnvelope { toOneself() }));
    QVERIFY(trial.run());
    QCOMPARE(trial.signIn(), QStringLiteral("not-tried"));
    QCOMPARE(trial.message(), QStringLiteral("not-tried"));
    QCOMPARE(code(trial.report().connection.outcome), QStringLiteral("refused"));
}

void TstSubmission::cancelledBeforeItsStart()
{
    SubmissionTrial trial(1, trialOrder());
    QSignalSpy finished(trial.job, &SubmissionJob::finished);
    trial.job->cancel();
    trial.job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(trial.reports.size(), 1);
    QCOMPARE(code(trial.report().connection.outcome), QStringLiteral("cancelled"));
    QCOMPARE(trial.signIn(), QStringLiteral("not-tried"));
}

QTEST_GUILESS_MAIN(TstSubmission)
#include "tst_submission.moc"
