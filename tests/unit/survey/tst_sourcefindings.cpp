// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Judge.h"
#include "core/survey/SourceFindings.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

SourceAnswer naming(SourceId source, Trust trust, const char *name)
{
    return { source, Found { .candidates = { candidate(submissions(name), source, trust) } } };
}

Evidence evidenceOf(const QList<ProbeReport> &probes, const QList<SourceAnswer> &sources = {})
{
    Evidence evidence = evidenceFor(mailbox("ann@example.org"), probes);
    evidence.sources = sources;
    return evidence;
}

ProbeReport ready(const char *name, SourceId source, Trust trust)
{
    return readyReport(candidate(submissions(name), source, trust));
}

template<typename Kind>
std::optional<Kind> only(const Evidence &evidence)
{
    std::optional<Kind> result;
    for (const Finding &finding : findingsAboutSources(evidence)) {
        if (const auto *found = std::get_if<Kind>(&finding))
            result = result ? std::nullopt : std::optional(*found);
    }
    return result;
}

} // namespace

class TstSourceFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sourcesThatNameOtherServersDisagree()
    {
        const auto found = only<finding::SourcesDisagree>(
            evidenceOf({ ready("a.example.org", SourceId::Autoconfig, Trust::Provider) },
                { naming(SourceId::Srv, Trust::Dns, "b.example.org"),
                    naming(SourceId::Autoconfig, Trust::Provider, "a.example.org") }));
        QVERIFY(found);
        QCOMPARE(found->namings.first().source, SourceId::Autoconfig);
        QCOMPARE(found->namings.size(), 2);
        QCOMPARE(found->proven, host("a.example.org"));
    }

    void sourcesThatShareAServerAgree()
    {
        QVERIFY(!only<finding::SourcesDisagree>(evidenceOf({},
            { naming(SourceId::Srv, Trust::Dns, "a.example.org"),
                naming(SourceId::Ispdb, Trust::ThirdParty, "a.example.org") })));
    }

    void guessesAndCertificatesDisagreeWithNobody()
    {
        QVERIFY(!only<finding::SourcesDisagree>(evidenceOf({},
            { naming(SourceId::Srv, Trust::Dns, "a.example.org"),
                naming(SourceId::Guess, Trust::Guess, "b.example.org"),
                naming(SourceId::Certificate, Trust::Guess, "c.example.org") })));
    }

    void nothingIsSaidOfItWhileSourcesMayStillAnswer()
    {
        Evidence evidence = evidenceOf({},
            { naming(SourceId::Srv, Trust::Dns, "a.example.org"),
                naming(SourceId::Mx, Trust::Dns, "b.example.org") });
        QVERIFY(only<finding::SourcesDisagree>(evidence));
        evidence.ending = SurveyEnding::Unfinished;
        QVERIFY(!only<finding::SourcesDisagree>(evidence));
    }

    void plaintextIsToldWithWhatTheEncryptedPortsDo()
    {
        const SourceAnswer plain { SourceId::Ispdb,
            Found { .inTheClear = { { host("smtp.example.org"), 25 } } } };
        const auto works = only<finding::PublishedInTheClear>(evidenceOf(
            { ready("smtp.example.org", SourceId::Ispdb, Trust::ThirdParty) }, { plain, plain }));
        QVERIFY(works);
        QCOMPARE(works->encrypted, OtherLane::Works);
        const auto fails = only<finding::PublishedInTheClear>(
            evidenceOf({ refusedReport(candidate(submissions("smtp.example.org"))) }, { plain }));
        QVERIFY(fails);
        QCOMPARE(fails->encrypted, OtherLane::FailsToo);
    }

    void foreignHosts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<SourceId>("source");
        QTest::addColumn<Trust>("trust");
        QTest::addColumn<bool>("isSaid");
        const auto row = [](const char *name, const char *hostName, SourceId source, Trust trust,
                             bool isSaid) {
            QTest::newRow(name) << QString::fromLatin1(hostName) << source << trust << isSaid;
        };
        row("of the domain's own", "smtp.example.org", SourceId::Srv, Trust::Dns, false);
        row("of another domain", "mx.hoster.example", SourceId::Srv, Trust::Dns, true);
        row("of another domain, by the provider itself", "mx.hoster.example", SourceId::Autoconfig,
            Trust::Provider, true);
        row("of a neighbour below a public suffix", "smtp.other.org", SourceId::Mx, Trust::Dns,
            true);
        row("of the book", "smtp.gmail.com", SourceId::Mx, Trust::Dns, false);
        row("chosen by the person", "mx.hoster.example", SourceId::Person, Trust::Person, false);
        row("set by the organisation", "mx.hoster.example", SourceId::Organisation, Trust::Person,
            false);
    }

    void foreignHosts()
    {
        QFETCH(const QString, name);
        QFETCH(const SourceId, source);
        QFETCH(const Trust, trust);
        QFETCH(const bool, isSaid);
        const auto found =
            only<finding::ForeignHost>(evidenceOf({ ready(qPrintable(name), source, trust) }));
        QCOMPARE(found.has_value(), isSaid);
        if (found) {
            QCOMPARE(found->domain, host("example.org"));
            QVERIFY(!found->certificateOwner.isEmpty());
            QCOMPARE(
                severity(*found), trust == Trust::Provider ? Severity::Info : Severity::Warning);
        }
    }

    void theUserNameThatIsPublishedIsRecommended()
    {
        Candidate named = candidate(submissions("smtp.example.org"));
        named.username = UsernameForm::Other;
        named.usernameText = QStringLiteral("ann.example.org");
        const Verdict verdict = judge(evidenceOf({ readyReport(named) }));
        QCOMPARE(verdict.recommendation->username, QStringLiteral("ann.example.org"));
    }

    void theCardOfWhoKnowsBestIsShown()
    {
        const auto card = [](SourceId source, const char *name) {
            return SourceAnswer { source,
                Found { .provider = ProviderCard { .name = QString::fromLatin1(name) } } };
        };
        const Verdict verdict = judge(evidenceOf({},
            { card(SourceId::Srv, "srv"), card(SourceId::Book, "book"),
                card(SourceId::Ispdb, "ispdb") }));
        QCOMPARE(verdict.provider->name, QStringLiteral("book"));
    }

    void dnsThatDeniesTheServiceIsBelievedOnlyIfNothingIsProven()
    {
        const SourceAnswer denied { SourceId::Srv,
            Found { .provider = ProviderCard { .name = QStringLiteral("example.org"),
                        .submission = ProviderCard::Submission::NotOffered } } };
        const auto isSaid = [](const Verdict &verdict) {
            return std::any_of(
                verdict.findings.begin(), verdict.findings.end(), [](const Finding &finding) {
                    return std::holds_alternative<finding::NoSubmission>(finding);
                });
        };
        QVERIFY(isSaid(judge(evidenceOf({}, { denied }))));
        QVERIFY(!isSaid(judge(
            evidenceOf({ ready("smtp.example.org", SourceId::Guess, Trust::Guess) }, { denied }))));
    }
};

QTEST_APPLESS_MAIN(TstSourceFindings)
#include "tst_sourcefindings.moc"
