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

    void whoeverChoseAHostIsToldAndWhereNobodyDidTheWordIsNeeded()
    {
        const Verdict own = verdictOn({ readyReport(lane465) });
        QCOMPARE(own.recommendation->chosenBy, ChosenBy::OwnName);
        QVERIFY(own.chosen);
        QCOMPARE(own.chosen->endpoint(), lane465.endpoint);

        const Candidate proposal =
            candidate(submissions("smtp.mailfarm.example"), SourceId::Srv, Trust::Dns);
        Evidence evidence = evidenceFor(mailbox("ann@example.org"), { readyReport(proposal) });
        const Verdict asked = judge(evidence);
        QCOMPARE(asked.standing, Standing::Ready);
        QCOMPARE(asked.recommendation->endpoint, proposal.endpoint);
        QVERIFY(!asked.recommendation->chosenBy);
        QVERIFY(!asked.chosen);
        evidence.accepted = { host("smtp.mailfarm.example") };
        const Verdict accepted = judge(evidence);
        QCOMPARE(accepted.recommendation->chosenBy, ChosenBy::Person);
        QVERIFY(accepted.chosen);
    }

    void whoNamedAHostIsToldAsItIs_data()
    {
        QTest::addColumn<Provenance>("provenance");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const Provenance &provenance, Reason reason) {
            QTest::newRow(name) << provenance << reason;
        };
        row("the book", { SourceId::Book, Trust::Provider, {} }, Reason::NamedByProvider);
        row("the domain over https", { SourceId::Autoconfig, Trust::Provider, {} },
            Reason::NamedByProvider);
        row("the book, for the platform of a record",
            { SourceId::Srv, Trust::Dns, {}, InBook::AsPlatform }, Reason::NamedByProvider);
        row("Mozilla's list", { SourceId::Ispdb, Trust::ThirdParty, {} }, Reason::NamedByList);
        row("the person", { SourceId::Person, Trust::Person, {} }, Reason::NamedByPerson);
        row("an unsigned record", { SourceId::Srv, Trust::Dns, {} }, Reason::NamedUnconfirmed);
        row("the mail exchanger's file", { SourceId::Mx, Trust::Dns, {} },
            Reason::NamedUnconfirmed);
        row("a file over http", { SourceId::Autoconfig, Trust::Guess, {} },
            Reason::NamedUnconfirmed);
        row("a certificate", { SourceId::Certificate, Trust::Guess, {} }, Reason::NamedUnconfirmed);
        row("nobody", { SourceId::Guess, Trust::Guess, {} }, Reason::FoundByGuess);
    }

    void whoNamedAHostIsToldAsItIs()
    {
        QFETCH(Provenance, provenance);
        QFETCH(Reason, reason);
        Candidate named = candidate(submissions("smtp.example.org"));
        named.provenance = provenance;
        QCOMPARE(verdictOn({ readyReport(named) }).recommendation->reasons.constLast(), reason);
    }

    void anotherHostThanBeforeIsSaidFirstAndChangesNothingElse_data()
    {
        QTest::addColumn<SourceId>("source");
        QTest::addColumn<Trust>("trust");
        QTest::addColumn<QString>("remembered");
        QTest::addColumn<bool>("isSaid");
        const QString before = QStringLiteral("smtp.before.example");
        QTest::newRow("a guess") << SourceId::Guess << Trust::Guess << before << true;
        QTest::newRow("a record") << SourceId::Srv << Trust::Dns << before << true;
        QTest::newRow("the book") << SourceId::Book << Trust::Provider << before << true;
        QTest::newRow("typed") << SourceId::Person << Trust::Person << before << false;
        QTest::newRow("the same") << SourceId::Srv << Trust::Dns
                                  << QStringLiteral("smtp.mailfarm.example") << false;
    }

    void anotherHostThanBeforeIsSaidFirstAndChangesNothingElse()
    {
        QFETCH(SourceId, source);
        QFETCH(Trust, trust);
        QFETCH(QString, remembered);
        QFETCH(bool, isSaid);
        const Candidate found = candidate(submissions("smtp.mailfarm.example"), source, trust);
        Evidence evidence = evidenceFor(mailbox("ann@example.org"),
            { readyReport(found),
                refusedReport(candidate(submission("smtp.mailfarm.example"), source, trust)) });
        const Verdict without = judge(evidence);
        evidence.remembered = host(qPrintable(remembered));
        Verdict verdict = judge(evidence);
        const bool isFirst = code(verdict.findings.constFirst()) == u"dns.other-host-than-before";
        QCOMPARE(isFirst, isSaid);
        if (isSaid)
            verdict.findings.removeFirst();
        QVERIFY(verdict == without);
    }

    void nothingIsComparedWhereNothingIsRecommended()
    {
        Evidence evidence = evidenceFor(mailbox("ann@example.org"), { silentReport(lane465) });
        evidence.remembered = host("smtp.before.example");
        for (const Finding &finding : judge(evidence).findings)
            QVERIFY(!std::holds_alternative<finding::OtherHostThanBefore>(finding));
    }

    void whatWorksAndMayNotBeUsedIsNotTalkedOf()
    {
        const Candidate named =
            candidate(submissions("smtp.gmx.example"), SourceId::Book, Trust::Provider);
        const Candidate other465 =
            candidate(submissions("smtp.evil.example"), SourceId::Srv, Trust::Dns);
        const Candidate other587 =
            candidate(submission("smtp.evil.example"), SourceId::Srv, Trust::Dns);
        const Verdict verdict =
            verdictOn({ silentReport(named), refusedReport(other465), readyReport(other587) });
        QVERIFY(!verdict.recommendation);
        for (const Finding &finding : verdict.findings)
            QVERIFY(!std::holds_alternative<finding::ConnectionRefused>(finding));
    }

    void aChosenHostOutranksEveryProposal()
    {
        const Candidate proposal =
            candidate(submissions("smtp.mailfarm.example"), SourceId::Srv, Trust::Dns);
        const Verdict verdict = verdictOn({ readyReport(proposal), readyReport(lane587) });
        QCOMPARE(verdict.recommendation->endpoint, lane587.endpoint);
        QCOMPARE(verdict.alternatives.first().endpoint, proposal.endpoint);
        QVERIFY(!verdict.alternatives.first().chosenBy);
    }

    void nothingTakesThePlaceOfAHostThatIsKnownFor_data()
    {
        QTest::addColumn<SourceId>("known");
        QTest::addColumn<Trust>("trust");
        QTest::addColumn<ProbeReport>("ended");
        const struct
        {
            const char *name;
            SourceId source;
            Trust trust;
        } authorities[] {
            { "typed", SourceId::Person, Trust::Person },
            { "set by the organisation", SourceId::Organisation, Trust::Person },
            { "in the book", SourceId::Book, Trust::Provider },
        };
        for (const auto &[name, source, trust] : authorities) {
            const Candidate known = candidate(submissions("mail.gmx.example"), source, trust);
            const auto row = [&](const char *how, const ProbeReport &report) {
                QTest::addRow("%s, %s", name, how) << source << trust << report;
            };
            row("refused for its name",
                certificateRefusedReport(known, { CertificateFault::NameMismatch }));
            row("expired", certificateRefusedReport(known, { CertificateFault::Expired }));
            row("silent", silentReport(known));
            row("closed", refusedReport(known));
            row("without a name", reportThrough(Stage::Resolve, outcome::NameNotFound {}, known));
            row("cut off",
                reportThrough(Stage::Greeting,
                    outcome::ConnectionLost { Stage::Ehlo, outcome::Ending::Reset }, known));
        }
    }

    void nothingTakesThePlaceOfAHostThatIsKnownFor()
    {
        QFETCH(const ProbeReport, ended);
        QList<ProbeReport> probes { ended };
        for (const Candidate &other :
            { candidate(submissions("smtp.evil.example"), SourceId::Srv, Trust::Dns),
                candidate(submissions("smtp.b.example"), SourceId::Autoconfig, Trust::Provider),
                candidate(submissions("smtp.c.example"), SourceId::Ispdb, Trust::ThirdParty),
                candidate(submissions("smtp.d.example"), SourceId::Certificate, Trust::Guess),
                lane465 })
            probes << readyReport(other);
        Evidence evidence = evidenceFor(mailbox("ann@example.org"), probes);
        evidence.accepted = { host("smtp.evil.example") };
        const Verdict verdict = judge(evidence);
        QCOMPARE(verdict.standing, Standing::Unusable);
        QVERIFY(!verdict.recommendation && !verdict.chosen);
        QVERIFY(verdict.alternatives.isEmpty());
        QCOMPARE(verdict.focus, ended.candidate.endpoint.host);
        QCOMPARE(severity(verdict.findings.first()), Severity::Problem);
        QVERIFY(subject(verdict.findings.first())->contains(QLatin1String("mail.gmx.example")));
    }

    void aRefusedCertificateOfANamedHostIsTheVerdict_data()
    {
        QTest::addColumn<Provenance>("named");
        QTest::newRow("the domain's file")
            << Provenance { SourceId::Autoconfig, Trust::Provider, {} };
        QTest::newRow("the list") << Provenance { SourceId::Ispdb, Trust::ThirdParty, {} };
        QTest::newRow("the exchanger's platform")
            << Provenance { SourceId::Mx, Trust::Dns, {}, InBook::AsPlatform };
    }

    void aRefusedCertificateOfANamedHostIsTheVerdict()
    {
        QFETCH(const Provenance, named);
        Candidate there = candidate(submissions("smtp.mailfarm.example"));
        there.provenance = named;
        const Candidate proposal =
            candidate(submissions("smtp.evil.example"), SourceId::Srv, Trust::Dns);
        const QList<ProbeReport> others { readyReport(proposal), readyReport(lane465) };

        for (const ProbeReport &attacked :
            { certificateRefusedReport(there, { CertificateFault::NameMismatch }),
                reportThrough(Stage::StartTls, outcome::Tampered { "250 OK" }, there) }) {
            const Verdict refused = verdictOn(others + QList { attacked });
            QVERIFY(!refused.recommendation);
            QCOMPARE(refused.standing, Standing::Unusable);
            QCOMPARE(refused.focus, host("smtp.mailfarm.example"));
            QVERIFY(subject(refused.findings.first())->contains(QLatin1String("mailfarm")));
            // An acceptance of that very host makes no difference.
            Evidence evidence =
                evidenceFor(mailbox("ann@example.org"), others + QList { attacked });
            evidence.accepted = { host("smtp.mailfarm.example"), host("smtp.evil.example") };
            QVERIFY(!judge(evidence).recommendation);
        }

        const Verdict silent = verdictOn(others + QList { silentReport(there) });
        QCOMPARE(silent.recommendation->endpoint, lane465.endpoint);
        QVERIFY(subject(silent.findings.first())->contains(QLatin1String("mailfarm")));

        Candidate second = candidate(submissions("relay.mailfarm.example"));
        second.provenance = named;
        const Verdict works = verdictOn(others
            + QList { certificateRefusedReport(there, { CertificateFault::NameMismatch }),
                readyReport(second) });
        QCOMPARE(works.recommendation->endpoint, second.endpoint);
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
