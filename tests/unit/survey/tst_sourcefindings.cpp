// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Fetched.h"
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

    void aGuessBesideADomainThatCouldNotBeAskedSaysSo()
    {
        const QList<ProbeReport> guessed { ready("a.example.org", SourceId::Guess, Trust::Guess) };
        const Unreachable silent { QStringLiteral("timed out") };
        const auto unheard = only<finding::SourceUnheard>(
            evidenceOf(guessed, { { SourceId::Srv, silent }, { SourceId::Ispdb, silent } }));
        QVERIFY(unheard);
        QCOMPARE(unheard->source, SourceId::Srv);
        QVERIFY(only<finding::SourceUnheard>(
            evidenceOf(guessed, { { SourceId::Autoconfig, Unreachable { notWaitedFor() } } })));
        QVERIFY(!only<finding::SourceUnheard>(
            evidenceOf(guessed, { { SourceId::Autoconfig, silent } })));
        QVERIFY(!only<finding::SourceUnheard>(evidenceOf(
            { ready("a.example.org", SourceId::Mx, Trust::Dns) }, { { SourceId::Srv, silent } })));
    }

    void theHosterIsNamedBesideAProvenOwnName()
    {
        const auto beside = [](const char *exchanger, const char *proven) {
            Evidence evidence = evidenceOf({ ready(proven, SourceId::Guess, Trust::Guess) }, {});
            evidence.exchangers = { { .domain = host("example.org"),
                .status = NameStatus::Found,
                .exchangers = { { host(exchanger), 10 } } } };
            return only<finding::HosterBeside>(evidence);
        };
        const auto hoster = beside("mx1.hoster.example", "smtp.example.org");
        QVERIFY(hoster);
        QCOMPARE(hoster->hoster, host("hoster.example"));
        QVERIFY(hoster->servers.isEmpty());
        QVERIFY(!beside("mx.example.org", "smtp.example.org"));
        QVERIFY(!beside("mx1.hoster.example", "smtp.hoster.example"));
        QVERIFY(!beside("mxa-1.gslb.pphosted.com", "smtp.example.org")); // filters for others
    }

    void whatAFetchShowsOfTheServer_data()
    {
        using namespace fetched;
        using Kind = WebAnswer::Kind;
        using Shown = std::optional<Kind>;
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Shown>("shown");
        const auto row = [](const char *name, const Result &result, Shown shown,
                             const char *scheme = "https") {
            QTest::newRow(name) << QString::fromLatin1(scheme) << result << shown;
        };
        row("a page", Delivered { {}, "<html>" }, Kind::Proven);
        row("a page in the clear", Delivered { {}, "<html>" }, {}, "http");
        row("no such page", NotThere {}, Kind::Proven);
        row("a way elsewhere", RedirectedAway {}, Kind::Proven);
        row("an error", fetched::Refused { 503 }, Kind::Proven);
        row("511", fetched::Refused { 511 }, Kind::WantsSignIn);
        row("511 in the clear", fetched::Refused { 511 }, Kind::WantsSignIn, "http");
        row("a certificate for another name",
            Untrusted { { CertificateFault::SelfSigned, CertificateFault::NameMismatch }, {} },
            Kind::NotItsName);
        row("an unknown issuer, as of a company or a security program",
            Untrusted { { CertificateFault::UnknownIssuer }, {} }, {});
        row("silence", TooSlow {}, {});
        row("no connection", fetched::Unreachable {}, {});
        row("no such host", NoAddress { NameStatus::NoSuchName }, {});
        row("not waited for", Cancelled {}, {});
    }

    void whatAFetchShowsOfTheServer()
    {
        QFETCH(const QString, scheme);
        QFETCH(const fetched::Result, result);
        QFETCH(const std::optional<WebAnswer::Kind>, shown);
        const QUrl url(scheme + QStringLiteral("://autoconfig.example.org/x"));
        const auto answer = webAnswerIn({ .asked = url, .from = url, .result = result });
        QCOMPARE(answer.has_value(), shown.has_value());
        if (answer)
            QCOMPARE(*answer, (WebAnswer { host("autoconfig.example.org"), *shown }));
    }

    void hotspots_data()
    {
        using Kind = WebAnswer::Kind;
        using Sign = finding::CaptivePortal::Sign;
        QTest::addColumn<QList<WebAnswer>>("web");
        QTest::addColumn<std::optional<Sign>>("sign");
        const WebAnswer own { host("autoconfig.example.org"), Kind::NotItsName };
        const WebAnswer alsoOwn { host("example.org"), Kind::NotItsName };
        const WebAnswer list { host("autoconfig.thunderbird.net"), Kind::NotItsName };
        const WebAnswer right { host("autoconfig.thunderbird.net"), Kind::Proven };
        const WebAnswer wantsSignIn { host("example.org"), Kind::WantsSignIn };
        const auto row = [](const char *name, const QList<WebAnswer> &web,
                             std::optional<Sign> sign) { QTest::newRow(name) << web << sign; };
        row("nobody answered", {}, {});
        row("one owner's certificates are wrong", { own, alsoOwn }, {});
        row("only the list's certificate is wrong", { list }, {});
        row("two owners' certificates are wrong", { own, list }, Sign::ForeignCertificates);
        row("one of them is right", { own, alsoOwn, right }, {});
        row("two are wrong and one is right",
            { own, list, { host("hoster.example"), Kind::Proven } }, {});
        row("the network says so", { own, wantsSignIn }, Sign::SaysSo);
    }

    void hotspots()
    {
        QFETCH(const QList<WebAnswer>, web);
        QFETCH(const std::optional<finding::CaptivePortal::Sign>, sign);
        Evidence evidence = evidenceOf({});
        evidence.web = web;
        const auto found = only<finding::CaptivePortal>(evidence);
        QCOMPARE(found.has_value(), sign.has_value());
        if (found) {
            QCOMPARE(found->sign, *sign);
            QVERIFY(!found->proven);
        }
        evidence.ending = SurveyEnding::Unfinished;
        QVERIFY(!only<finding::CaptivePortal>(evidence));
    }

    void aHotspotIsSaidToLetMailThroughWhereItDoes()
    {
        Evidence evidence =
            evidenceOf({ ready("smtp.example.org", SourceId::Guess, Trust::Guess) });
        evidence.web = { { host("example.org"), WebAnswer::Kind::WantsSignIn } };
        const auto found = only<finding::CaptivePortal>(evidence);
        QVERIFY(found);
        QCOMPARE(found->proven, host("smtp.example.org"));
        QCOMPARE(found->hosts, QList<HostName> { host("example.org") });
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
        QTest::addColumn<InBook>("inBook");
        QTest::addColumn<bool>("isSaid");
        const auto row = [](const char *name, const char *hostName, SourceId source, Trust trust,
                             bool isSaid, InBook inBook = InBook::NotAsked) {
            QTest::newRow(name) << QString::fromLatin1(hostName) << source << trust << inBook
                                << isSaid;
        };
        row("of the domain's own", "smtp.example.org", SourceId::Srv, Trust::Dns, false);
        row("of another domain", "mx.hoster.example", SourceId::Srv, Trust::Dns, true);
        row("of another domain, by the provider itself", "mx.hoster.example", SourceId::Autoconfig,
            Trust::Provider, false);
        row("two labels below the domain's own", "smtp.mail.example.org", SourceId::Guess,
            Trust::Guess, true);
        row("of a neighbour below a public suffix", "smtp.other.org", SourceId::Mx, Trust::Dns,
            true);
        row("of the platform in the book", "smtp.gmail.com", SourceId::Mx, Trust::Dns, false,
            InBook::AsPlatform);
        row("chosen by the person", "mx.hoster.example", SourceId::Person, Trust::Person, false);
        row("set by the organisation", "mx.hoster.example", SourceId::Organisation, Trust::Person,
            false);
    }

    void foreignHosts()
    {
        QFETCH(const QString, name);
        QFETCH(const SourceId, source);
        QFETCH(const Trust, trust);
        QFETCH(const InBook, inBook);
        QFETCH(const bool, isSaid);
        ProbeReport proven = ready(qPrintable(name), source, trust);
        proven.candidate.provenance.inBook = inBook;
        const auto found = only<finding::ForeignHost>(evidenceOf({ proven }));
        QCOMPARE(found.has_value(), isSaid);
        if (found) {
            QCOMPARE(found->domain, host("example.org"));
            QVERIFY(!found->certificateOwner.isEmpty());
            QCOMPARE(severity(*found), Severity::Warning);
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
