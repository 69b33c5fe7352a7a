// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Findings.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const Candidate lane465 = candidate(submissions("smtp.example.org"));
const Candidate lane587 = candidate(submission("smtp.example.org"));
const Candidate tlsOn587 =
    candidate({ host("smtp.example.org"), submissionPort, Security::ImplicitTls });
const Candidate plainOn465 =
    candidate({ host("smtp.example.org"), submissionsPort, Security::StartTls });

Candidate named(const Candidate &guess)
{
    return candidate(guess.endpoint, SourceId::Srv, Trust::Dns);
}

Evidence evidenceOf(const QList<ProbeReport> &probes)
{
    return evidenceFor(mailbox("ann@example.org"), probes);
}

QStringList codesIn(const Evidence &evidence)
{
    QStringList codes;
    for (const Finding &finding : findingsIn(evidence))
        codes << code(finding);
    return codes;
}

AddressAnswer unanswered(const char *name, NameStatus status)
{
    return { .host = host(name), .status = status, .addresses = {}, .saidByDns = status };
}

} // namespace

class TstFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void endingsOfOneLane_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Stage>("last");
        QTest::addColumn<QString>("code");

        const auto row = [](const char *sentence, Stage last, const Outcome &outcome,
                             const char *code) {
            QTest::newRow(sentence) << outcome << last << QString::fromLatin1(code);
        };
        row("a refused port", Stage::Connect, outcome::Refused {}, "tcp.provider-has-no-587");
        row("a greeting that says no", Stage::Greeting,
            outcome::GreetingRefused { reply(554, "no service here") },
            "smtp.banner-554-no-service");
        row("a greeting that says later", Stage::Greeting,
            outcome::GreetingRefused { reply(421, "too busy") }, "smtp.server-busy-4xx");
        row("silence instead of a greeting", Stage::Connect,
            outcome::TimedOut { Stage::Greeting, 8s }, "smtp.greeting-timeout");
        row("silence in the handshake", Stage::StartTls, outcome::TimedOut { Stage::Handshake, 8s },
            "tls.handshake-timeout");
        row("no EHLO", Stage::Greeting,
            outcome::EhloRefused { reply(502, "what?"), outcome::Helo::Accepted },
            "smtp.ehlo-not-supported");
        row("STARTTLS refused for now", Stage::StartTls,
            outcome::StartTlsRefused { reply(454, "TLS not available") }, "tls.starttls-454");
        row("STARTTLS refused for good", Stage::StartTls,
            outcome::StartTlsRefused { reply(502, "no") }, "smtp.starttls-refused");
        row("data behind the answer to STARTTLS", Stage::StartTls,
            outcome::Tampered { "250 AUTH PLAIN\r\n" }, "smtp.starttls-injection");
        row("a web server", Stage::Connect,
            outcome::NotSmtp { outcome::Protocol::Http, "HTTP/1.1" }, "tls.https-on-smtp-port");
        row("a mailbox server", Stage::Connect,
            outcome::NotSmtp { outcome::Protocol::Imap, "* OK" }, "tcp.imap-host-used-as-smtp");
        row("an old TLS version", Stage::StartTls,
            outcome::HandshakeFailed { HandshakeFault::VersionRefused, {} },
            "tls.tls-version-too-old");
        row("a lost connection", Stage::Connect,
            outcome::ConnectionLost { Stage::Greeting, outcome::Ending::Reset },
            "tcp.rst-after-connect");
        row("no sign-in after TLS", Stage::EhloAgain, outcome::NoSignIn {},
            "smtp.auth-not-advertised");
    }

    void endingsOfOneLane()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const Stage, last);
        QFETCH(const QString, code);
        const Evidence evidence =
            evidenceOf({ readyReport(lane465), reportThrough(last, outcome, lane587) });
        QCOMPARE(codesIn(evidence), QStringList { code });
    }

    void certificateFaultsAreFindingsOfTheirOwn()
    {
        const Evidence evidence = evidenceOf({ certificateRefusedReport(
            lane465, { CertificateFault::Expired, CertificateFault::NameMismatch }) });
        const QStringList codes = codesIn(evidence);
        QVERIFY(codes.contains(QStringLiteral("tls.cert-expired")));
        QVERIFY(codes.contains(QStringLiteral("tls.cert-wrong-host")));
        QCOMPARE(codes.size(), 2);
    }

    void twoProvenLanesAreNoFinding()
    {
        QCOMPARE(
            codesIn(evidenceOf({ readyReport(lane465), readyReport(lane587) })), QStringList {});
    }

    void aStoppedLaneIsNoFinding()
    {
        const Evidence evidence = evidenceOf({ readyReport(lane465),
            reportThrough(Stage::Connect, outcome::Cancelled {}, lane587) });
        QCOMPARE(codesIn(evidence), QStringList {});
    }

    void oneSilentPortIsNotASilentHost()
    {
        const Evidence evidence = evidenceOf({ readyReport(lane465), silentReport(lane587) });
        QCOMPARE(
            codesIn(evidence), QStringList { QStringLiteral("tcp.one-submission-port-blocked") });
    }

    void aHostThatRefusesOnePortIsNotSilent()
    {
        const Evidence evidence =
            evidenceOf({ refusedReport(named(lane465)), silentReport(named(lane587)) });
        const QStringList codes = codesIn(evidence);
        QVERIFY(codes.contains(QStringLiteral("tcp.one-submission-port-blocked")));
        QVERIFY(codes.contains(QStringLiteral("tcp.conn-refused")));
        QVERIFY(!codes.contains(QStringLiteral("tcp.conn-timeout-host-down")));
    }

    void aHostThatNobodyNamedIsNotBlamedForItsClosedPorts()
    {
        const Endpoint web = submissions("example.org");
        for (const ProbeReport &ended : { refusedReport(candidate(web)),
                 silentReport(candidate(web)), timedOutReport(Stage::Greeting, candidate(web)) })
            QCOMPARE(codesIn(evidenceOf({ ended })),
                QStringList { QStringLiteral("dns.no-server-named") });
        // Once it speaks it is a mail server, and what is wrong with it is worth saying.
        QCOMPARE(codesIn(evidenceOf({ certificateRefusedReport(
                     candidate(web), { CertificateFault::NameMismatch }) })),
            QStringList { QStringLiteral("tls.cert-wrong-host") });
    }

    void twoSilentPortsAreOneSilentHost()
    {
        const QList<Finding> found = findingsIn(
            evidenceOf({ silentReport(named(lane465), 8s), silentReport(named(lane587), 9s) }));
        QCOMPARE(found.size(), 1);
        const auto *silent = std::get_if<finding::HostSilent>(&found.first());
        QVERIFY(silent);
        QCOMPARE(silent->ports, (QList<quint16> { 465, 587 }));
        QCOMPARE(silent->waited, std::chrono::milliseconds(9s));
    }

    void aPortThatBeginsWithTlsShowsByComparison()
    {
        const Evidence evidence = evidenceOf({ refusedReport(lane465),
            timedOutReport(Stage::Greeting, lane587), readyReport(tlsOn587) });
        const QStringList codes = codesIn(evidence);
        QVERIFY(codes.contains(QStringLiteral("tls.plain-on-tls-port")));
        QVERIFY(!codes.contains(QStringLiteral("smtp.greeting-timeout")));
    }

    void aPortThatGreetsInTheClearShowsByComparison()
    {
        const ProbeReport notTls = reportThrough(
            Stage::Connect, outcome::HandshakeFailed { HandshakeFault::NotTls, {} }, lane465);
        const ProbeReport greeted =
            reportThrough(Stage::Ehlo, outcome::StartTlsNotOffered {}, plainOn465);
        const QStringList codes = codesIn(evidenceOf({ notTls, greeted, refusedReport(lane587) }));
        QVERIFY(codes.contains(QStringLiteral("tls.tls-on-starttls-port")));
        // What the comparison itself ended with is no fault of anybody's.
        QVERIFY(!codes.contains(QStringLiteral("smtp.starttls-not-offered")));
        QVERIFY(!codes.contains(QStringLiteral("tls.handshake-failed")));
    }

    void aMaskedKeywordPointsToAMiddlebox()
    {
        const Evidence evidence = evidenceOf(
            { startTlsMissingReport(lane587, { "SIZE 1000", "XXXXXXXA", "AUTH PLAIN" }) });
        const QList<Finding> found = findingsIn(evidence);
        QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("smtp.starttls-stripped-asa") });
        const auto &missing = std::get<finding::StartTlsMissing>(found.first());
        QCOMPARE(missing.masked, QStringList { QStringLiteral("XXXXXXXA") });
        QCOMPARE(missing.authInTheClear, QStringList { QStringLiteral("PLAIN") });
    }

    void signInBeforeTlsIsAWarningOnAWorkingLane()
    {
        ProbeReport report = readyReport(lane587);
        report.beforeTls = capabilities({ "STARTTLS", "AUTH PLAIN" });
        QCOMPARE(codesIn(evidenceOf({ report })),
            QStringList { QStringLiteral("smtp.auth-before-tls") });
    }

    void differentSignInOnTheTwoLanesIsWorthKnowing()
    {
        ProbeReport report = readyReport(lane587);
        report.afterTls = capabilities({ "AUTH PLAIN" });
        QCOMPARE(codesIn(evidenceOf({ readyReport(lane465), report })),
            QStringList { QStringLiteral("smtp.auth-differs") });
    }

    void keysThatAreFixedAreNamed()
    {
        ProbeReport report = readyReport(lane465);
        report.tls->keyExchange = KeyExchange::Fixed;
        QCOMPARE(codesIn(evidenceOf({ report })),
            QStringList { QStringLiteral("tls.no-forward-secrecy") });
        report.tls->keyExchange = KeyExchange::Unknown;
        QCOMPARE(codesIn(evidenceOf({ report })), QStringList());
    }

    void aSystemThatDoesNotNameItsProxyIsNamedOnce()
    {
        ProbeReport one = readyReport(lane465);
        ProbeReport other = readyReport(lane587);
        one.proxySilence = other.proxySilence = 2s;
        QCOMPARE(codesIn(evidenceOf({ one, other })),
            QStringList { QStringLiteral("local.proxy-unknown") });
    }

    void aSlowGreetingIsNamed()
    {
        const Evidence evidence = evidenceOf({ readyReport(lane465, { .step = 3100ms }) });
        QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("smtp.banner-delay") });
    }

    void ipv6_data()
    {
        QTest::addColumn<DialAttempt::Result>("result");
        QTest::addColumn<std::chrono::milliseconds>("lasted");
        QTest::addColumn<bool>("isBroken");

        using Result = DialAttempt::Result;
        using std::chrono::milliseconds;
        QTest::newRow("silent for the whole head start")
            << Result::Abandoned << milliseconds(260) << true;
        QTest::newRow("refused") << Result::Refused << milliseconds(20) << true;
        QTest::newRow("timed out") << Result::TimedOut << milliseconds(9000) << true;
        QTest::newRow("merely a little slower") << Result::Abandoned << milliseconds(30) << false;
        QTest::newRow("not to be had on this machine")
            << Result::NoRoute << milliseconds(0) << false;
    }

    void ipv6()
    {
        QFETCH(const DialAttempt::Result, result);
        QFETCH(const std::chrono::milliseconds, lasted);
        QFETCH(const bool, isBroken);
        ProbeReport report = readyReport(lane465);
        report.address = ip("192.0.2.1");
        report.attempts = { { ip("2001:db8::1"), 0ms, Instant(lasted), result },
            { ip("192.0.2.1"), 250ms, Instant(300ms), DialAttempt::Result::Connected } };
        QCOMPARE(
            codesIn(evidenceOf({ report })).contains(QStringLiteral("tcp.ipv6-broken")), isBroken);
    }

    void offlineIsSaidOnlyIfEverythingFailedThatWay()
    {
        Evidence evidence = evidenceOf({});
        evidence.names = { unanswered("smtp.example.org", NameStatus::NoServer),
            unanswered("mail.example.org", NameStatus::TimedOut) };
        QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("local.no-internet") });

        evidence.names << unanswered("example.org", NameStatus::NoSuchName);
        QVERIFY(!codesIn(evidence).contains(QStringLiteral("local.no-internet")));
    }

    void aSurveyThatStillRunsIsNeverCalledOffline()
    {
        Evidence evidence = evidenceOf({});
        evidence.ending = SurveyEnding::Unfinished;
        evidence.names = { unanswered("smtp.example.org", NameStatus::NoServer) };
        QCOMPARE(codesIn(evidence), QStringList {});
    }

    void aDomainThatDoesNotExistIsNamed()
    {
        Evidence evidence = evidenceOf({});
        evidence.exchangers = {
            { .domain = host("example.org"), .status = NameStatus::NoSuchName, .exchangers = {} }
        };
        evidence.names = { unanswered("smtp.example.org", NameStatus::NoSuchName) };
        QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("dns.dns-no-mx") });
    }

    void aDomainWithoutServersEndsInAFindingToo()
    {
        Evidence evidence = evidenceOf({});
        evidence.names = { unanswered("smtp.example.org", NameStatus::NoSuchName) };
        const QList<Finding> found = findingsIn(evidence);
        QCOMPARE(found.size(), 1);
        const auto *none = std::get_if<finding::NoServerNamed>(&found.first());
        QVERIFY(none);
        QCOMPARE(none->tried, QList<HostName> { host("smtp.example.org") });
    }

    void whereNobodyCouldBeAskedTheDomainIsNotSaidToExist()
    {
        for (const NameStatus status :
            { NameStatus::Failed, NameStatus::TimedOut, NameStatus::NoServer }) {
            Evidence evidence = evidenceOf({});
            evidence.exchangers = {
                { .domain = host("example.org"), .status = status, .exchangers = {} }
            };
            QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("dns.dns-servfail") });
        }
    }

    void aNamedHostThatDoesNotExistIsNamed()
    {
        const Candidate named =
            candidate(submissions("smtp.exmaple.org"), SourceId::Person, Trust::Person);
        ProbeReport report { .candidate = named, .outcome = outcome::NameNotFound {} };
        QCOMPARE(codesIn(evidenceOf({ report })),
            QStringList { QStringLiteral("dns.dns-nxdomain-host") });
    }

    void aGuessThatFailedIsNotHeldAgainstAProvenServer()
    {
        const Evidence evidence = evidenceOf({ readyReport(lane465), readyReport(lane587),
            refusedReport(candidate(submissions("mail.example.org"))) });
        QCOMPARE(codesIn(evidence), QStringList {});
    }

    void dnsAndTheSystemDisagree()
    {
        Evidence evidence = evidenceOf({ readyReport(lane465), readyReport(lane587) });
        evidence.names = { { .host = host("smtp.example.org"),
            .status = NameStatus::Found,
            .addresses = { ip("192.0.2.7") },
            .by = AnsweredBy::System,
            .saidByDns = NameStatus::NoSuchName } };
        QCOMPARE(codesIn(evidence).size(), 1);
        QVERIFY(std::holds_alternative<finding::NamesDisagree>(findingsIn(evidence).first()));
    }

    void theLaneThatCameFurthestIsHeardFirst()
    {
        const Evidence evidence = evidenceOf({ refusedReport(named(lane465)),
            startTlsMissingReport(named(lane587), { "AUTH PLAIN" }) });
        QCOMPARE(codesIn(evidence),
            (QStringList {
                QStringLiteral("smtp.starttls-not-offered"), QStringLiteral("tcp.conn-refused") }));
    }

    void problemsStandBeforeRemarks()
    {
        const ProbeReport slow =
            reportThrough(Stage::Ehlo, outcome::StartTlsNotOffered {}, lane587, { .step = 3500ms });
        const QList<Finding> found = findingsIn(evidenceOf({ slow }));
        QCOMPARE(found.size(), 2);
        QCOMPARE(severity(found.first()), Severity::Problem);
        QVERIFY(severity(found.last()) < Severity::Problem);
    }

    void settingsThatCannotBeUsedAreSaidFirst()
    {
        Evidence evidence = evidenceOf({ refusedReport(lane465), refusedReport(lane587) });
        QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("dns.no-server-named") });
        const QString place = QStringLiteral("https://autoconfig.example.org/…");
        SourceAnswer broken { SourceId::Autoconfig, Malformed { place } };
        broken.unusable = { { place, UnusablePage::Why::Malformed, QStringLiteral("line 3") } };
        evidence.sources = { broken };
        QCOMPARE(codesIn(evidence), QStringList { QStringLiteral("dns.settings-malformed") });
        evidence.sources.first().unusable.first().why = UnusablePage::Why::Refused;
        QCOMPARE(codesIn(evidence),
            (QStringList {
                QStringLiteral("dns.settings-refused"), QStringLiteral("dns.no-server-named") }));
        evidence.ending = SurveyEnding::Unfinished;
        QVERIFY(!codesIn(evidence).contains(QStringLiteral("dns.settings-refused")));
    }

    void besideAProvenServerBrokenSettingsAreARemark()
    {
        Evidence evidence = evidenceOf({ readyReport(lane465) });
        SourceAnswer broken { SourceId::Autoconfig, Malformed {} };
        broken.unusable = { { {}, UnusablePage::Why::Malformed, {} },
            { {}, UnusablePage::Why::Silent, {} } };
        evidence.sources = { broken };
        const QList<Finding> found = findingsIn(evidence);
        QCOMPARE(found.size(), 1);
        QCOMPARE(severity(found.first()), Severity::Info);
        evidence.sources.first().report = Found {};
        QVERIFY(findingsIn(evidence).isEmpty());
    }

    void closedPortsOfAHostThatNobodyNamedAreNoFault()
    {
        const ProbeReport spoken =
            reportThrough(Stage::Ehlo, outcome::StartTlsNotOffered {}, lane587);
        QCOMPARE(codesIn(evidenceOf({ refusedReport(lane465), spoken })),
            QStringList { QStringLiteral("smtp.starttls-not-offered") });
    }

    void anOrganisationsFileOfNoUseComesFirst()
    {
        const QString unusable = QStringLiteral("local.organisation-file-unusable");
        const Malformed useless { QStringLiteral("/etc/x: is a link") };
        Evidence evidence =
            evidenceOf({ refusedReport(named(lane465)), refusedReport(named(lane587)) });
        QVERIFY(codesIn(evidence).size() > 1);
        evidence.sources = { { SourceId::Pacc, useless } };
        QVERIFY(!codesIn(evidence).contains(unusable));
        evidence.sources << SourceAnswer { SourceId::Organisation, useless };
        QCOMPARE(codesIn(evidence).first(), unusable);
        QCOMPARE(codesIn(evidence).count(unusable), 1);

        Evidence offline = evidenceOf({});
        offline.names = { unanswered("smtp.example.org", NameStatus::NoServer) };
        QCOMPARE(codesIn(offline), QStringList { QStringLiteral("local.no-internet") });
        offline.sources = evidence.sources;
        QCOMPARE(codesIn(offline), (QStringList { unusable, QStringLiteral("local.no-internet") }));
    }
};

QTEST_GUILESS_MAIN(TstFindings)
#include "tst_findings.moc"
