// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/ServerConfiguration.h"
#include "core/demo/SubmissionServer.h"
#include "tests/support/LogGuard.h"
#include "tests/support/WatchedSecret.h"
#include "tests/unit/net/SubmissionTrial.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

/// What becomes of the secret of an order: it is gone by the time the job has finished.
class TstSubmissionSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isGoneWhenTheJobHasFinished_data();
    void isGoneWhenTheJobHasFinished();
};

enum class Course { SignsIn, IsRefused, MeetsAWrongCertificate, IsCancelledBeforeItsStart };

void TstSubmissionSecret::isGoneWhenTheJobHasFinished_data()
{
    QTest::addColumn<Course>("course");
    QTest::addColumn<QString>("signIn");
    QTest::newRow("it signed in") << Course::SignsIn << QStringLiteral("signed-in");
    QTest::newRow("it was refused") << Course::IsRefused << QStringLiteral("refused");
    QTest::newRow("it never came to signing in")
        << Course::MeetsAWrongCertificate << QStringLiteral("not-tried");
    QTest::newRow("it was cancelled before its start")
        << Course::IsCancelledBeforeItsStart << QStringLiteral("not-tried");
}

void TstSubmissionSecret::isGoneWhenTheJobHasFinished()
{
    QFETCH(Course, course);
    QFETCH(QString, signIn);
    const QByteArray right = course == Course::IsRefused ? QByteArray("another") : trialPassword;
    const demo::ServerConduct conduct { .hostName = "smtp.example.test",
        .mailbox = { ann().toString().toUtf8(), right } };
    const auto certificate = course == Course::MeetsAWrongCertificate
        ? trialAuthority().issue({ .dnsNames = { QStringLiteral("other.test") } })
        : goodCertificate();
    demo::SubmissionServer server(
        demo::SubmissionServer::Lane::ImplicitTls, conduct, demo::serverConfiguration(certificate));
    QVERIFY(server.start());

    SubmissionOrder order = trialOrder();
    const WatchedSecret watched(order.credentials.secret);
    SubmissionTrial trial(server.serverPort(), std::move(order));
    bool wasGone = false;
    connect(trial.job, &SubmissionJob::finished, this,
        [&] { wasGone = watched.wasReturned() && watched.wasWiped(); });
    QVERIFY(!watched.wasReturned());
    if (course == Course::IsCancelledBeforeItsStart)
        trial.job->cancel();
    QVERIFY(trial.run());
    QCOMPARE(trial.signIn(), signIn);
    QVERIFY(wasGone);
}

QTEST_GUILESS_MAIN(TstSubmissionSecret)
#include "tst_submissionsecret.moc"
