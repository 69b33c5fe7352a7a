// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Judge.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const Candidate lane465 = candidate(submissions("smtp.example.org"));
const Candidate lane587 = candidate(submission("smtp.example.org"));

Verdict verdictOn(const QList<ProbeReport> &probes)
{
    return judge(evidenceFor(mailbox("ann@example.org"), probes));
}

} // namespace

class TstJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void prefersImplicitTls()
    {
        const Verdict verdict = verdictOn({ readyReport(lane587), readyReport(lane465) });
        QCOMPARE(verdict.standing, Standing::Ready);
        QCOMPARE(verdict.recommendation->endpoint, lane465.endpoint);
        QCOMPARE(verdict.recommendation->username, QStringLiteral("ann@example.org"));
        QCOMPARE(verdict.alternatives.size(), 1);
        QCOMPARE(verdict.alternatives.first().endpoint, lane587.endpoint);
        const QList<Reason> &reasons = verdict.recommendation->reasons;
        QVERIFY(reasons.contains(Reason::Proven));
        QVERIFY(reasons.contains(Reason::ImplicitTlsPreferred));
        QVERIFY(!reasons.contains(Reason::OnlyLaneThatWorks));
    }

    void takesWhatWorks()
    {
        const Verdict verdict = verdictOn({ silentReport(lane465), readyReport(lane587) });
        QCOMPARE(verdict.standing, Standing::Ready);
        QCOMPARE(verdict.recommendation->endpoint, lane587.endpoint);
        QVERIFY(verdict.recommendation->reasons.contains(Reason::OnlyLaneThatWorks));
        QVERIFY(!verdict.recommendation->reasons.contains(Reason::ImplicitTlsPreferred));
        QVERIFY(verdict.alternatives.isEmpty());
    }

    void aLaneThatWasStoppedHasNotFailed()
    {
        const Verdict verdict = verdictOn({ readyReport(lane465),
            reportThrough(Stage::Connect, outcome::Cancelled {}, lane587) });
        QVERIFY(!verdict.recommendation->reasons.contains(Reason::OnlyLaneThatWorks));
    }

    void theProvidersWordCountsMoreThanAGuess()
    {
        const Candidate named =
            candidate(submission("relay.example.net"), SourceId::Book, Trust::Provider);
        const Verdict verdict = verdictOn({ readyReport(lane465), readyReport(named) });
        QCOMPARE(verdict.recommendation->endpoint, named.endpoint);
        QVERIFY(verdict.recommendation->reasons.contains(Reason::NamedByProvider));
    }

    void anUnverifiedServerIsNeverRecommended_data()
    {
        QTest::addColumn<CertificateFault>("fault");
        for (const CertificateFault fault :
            { CertificateFault::Expired, CertificateFault::NotYetValid,
                CertificateFault::NameMismatch, CertificateFault::SelfSigned,
                CertificateFault::UnknownIssuer, CertificateFault::IncompleteChain,
                CertificateFault::WeakKey, CertificateFault::WeakSignature,
                CertificateFault::NameConstraint, CertificateFault::NotForServers,
                CertificateFault::Revoked, CertificateFault::Unclassified })
            QTest::newRow(qPrintable(id(fault))) << fault;
    }

    void anUnverifiedServerIsNeverRecommended()
    {
        QFETCH(const CertificateFault, fault);
        const Verdict verdict = verdictOn({ certificateRefusedReport(lane465, { fault }),
            certificateRefusedReport(lane587, { fault }) });
        QCOMPARE(verdict.standing, Standing::Unusable);
        QVERIFY(!verdict.recommendation);
        QVERIFY(verdict.alternatives.isEmpty());
        QCOMPARE(verdict.focus, host("smtp.example.org"));
    }

    void aServerWithoutSignInIsNotRecommended()
    {
        const Verdict verdict = verdictOn({ noSignInReport(lane465) });
        QCOMPARE(verdict.standing, Standing::Unusable);
        QVERIFY(!verdict.recommendation);
    }

    void aServerThatTakesNoPasswordsIsLimited()
    {
        ProbeReport report = readyReport(lane465);
        report.afterTls = capabilities({ "AUTH XOAUTH2 OAUTHBEARER" });
        QCOMPARE(verdictOn({ report }).standing, Standing::Limited);
    }

    void saysWhatItMeasured()
    {
        ProbeReport report = readyReport(lane465);
        report.afterTls = capabilities({ "SIZE 1000", "AUTH SCRAM-SHA-256 PLAIN" });
        const Recommendation recommended = *verdictOn({ report }).recommendation;
        QCOMPARE(recommended.mechanisms,
            (QStringList { QStringLiteral("SCRAM-SHA-256"), QStringLiteral("PLAIN") }));
        QCOMPARE(recommended.sizeLimit, 1000u);
    }

    void theUserNameFollowsTheProvidersForm()
    {
        Candidate local = lane465;
        local.username = UsernameForm::LocalPart;
        QCOMPARE(verdictOn({ readyReport(local) }).recommendation->username, QStringLiteral("ann"));
        local.username = UsernameForm::Other;
        QCOMPARE(verdictOn({ readyReport(local) }).recommendation->username, QString());
    }

    void nothingTriedIsUnusable()
    {
        const Verdict verdict = verdictOn({});
        QCOMPARE(verdict.standing, Standing::Unusable);
        QVERIFY(!verdict.focus);
        QVERIFY(!verdict.findings.isEmpty());
    }

    void theFocusIsTheHostThatTellsMost()
    {
        const Verdict verdict =
            verdictOn({ refusedReport(candidate(submissions("mail.example.org"))),
                certificateRefusedReport(lane465, { CertificateFault::Expired }) });
        QCOMPARE(verdict.focus, host("smtp.example.org"));
    }

    void aProviderWithoutSubmissionIsAnAnswer()
    {
        Evidence evidence = evidenceFor(mailbox("ann@example.org"), {});
        ProviderCard card { .name = QStringLiteral("Closed"),
            .submission = ProviderCard::Submission::NotOffered };
        evidence.sources = { { SourceId::Book, Found { {}, card } } };
        const Verdict verdict = judge(evidence);
        QCOMPARE(verdict.standing, Standing::Unusable);
        QCOMPARE(verdict.findings.size(), 1);
        QCOMPARE(code(verdict.findings.first()), QStringLiteral("auth.provider-has-no-smtp"));
        QCOMPARE(verdict.provider, card);
    }
};

QTEST_GUILESS_MAIN(TstJudge)
#include "tst_judge.moc"
