// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/Cause.h"
#include "core/report/JsonReport.h"
#include "tests/support/FindingCases.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QTest>

#include <limits>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject firstOf(const QJsonObject &report, const char *list)
{
    return report[QString::fromLatin1(list)].toArray().first().toObject();
}

QJsonObject probeOf(const ProbeReport &report)
{
    Evidence evidence;
    evidence.probes = { report };
    return firstOf(jsonReport(evidence, {}), "probes");
}

QJsonObject findingOf(const Finding &finding)
{
    Verdict verdict;
    verdict.findings = { finding };
    return firstOf(jsonReport({}, verdict), "findings");
}

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object[QString::fromLatin1(key)];
}

const QJsonValue null = QJsonValue::Null;

} // namespace

class TstJsonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aRecommendationHasEveryKeyOfTheContract();
    void aProbeHasEveryKeyOfTheContract();
    void whatIsNotKnownIsNull();
    void aNamedServerHasNoAddress();
    void theAddressIsWholeAndUnescaped();
    void certificateErrorsAreTheCodesOfFindings();
    void aFindingNamesItsEndpointOrNone_data();
    void aFindingNamesItsEndpointOrNone();
    void factsAreNamesNumbersAndQuotes_data();
    void factsAreNamesNumbersAndQuotes();
    void timesCountFromTheBeginning();
    void aLongLineIsNotCut();
    void aHugeSizeStaysANumber();
    void nothingAServerSaysReachesATerminal();
    void contactsSayWhatTheyWereTold();
    void sourcesSayWhyTheyFailed();
    void theProviderStandsBesideTheVerdict();
};

void TstJsonReport::aRecommendationHasEveryKeyOfTheContract()
{
    Verdict verdict { .standing = Standing::Ready };
    verdict.recommendation = Recommendation {
        .endpoint = submissions("smtp.example.org"),
        .mechanisms = { QStringLiteral("PLAIN"), QStringLiteral("XOAUTH2") },
        .sizeLimit = 52428800,
        .username = QStringLiteral("ann@example.org"),
        .provenance = { SourceId::Book, Trust::Provider, QStringLiteral("a list") },
        .reasons = { Reason::Proven, Reason::ImplicitTlsPreferred },
        .chosenBy = ChosenBy::Book,
    };
    verdict.alternatives = { *verdict.recommendation };
    const QJsonObject expected = parsed(R"({
        "host": "smtp.example.org", "port": 465, "security": "implicit-tls",
        "auth": ["plain", "xoauth2"], "username": "ann@example.org",
        "source": "book", "trust": "provider",
        "reasons": ["proven", "implicit-tls-preferred"],
        "size_limit": 52428800, "consent": "given", "chosen_by": "book"})");
    const QJsonObject report = jsonReport({}, verdict);
    QCOMPARE(at(report, "schema"), QJsonValue(QStringLiteral("mailberth/1")));
    QCOMPARE(at(report, "standing"), QJsonValue(QStringLiteral("ready")));
    QCOMPARE(at(report, "recommendation").toObject(), expected);
    QCOMPARE(at(report, "alternatives").toArray(), QJsonArray { expected });
    verdict.recommendation->chosenBy.reset();
    const QJsonValue proposal = at(jsonReport({}, verdict), "recommendation");
    QCOMPARE(proposal.toObject()[QStringLiteral("consent")], QJsonValue(QStringLiteral("needed")));
    QCOMPARE(proposal.toObject()[QStringLiteral("chosen_by")], QJsonValue(QJsonValue::Null));
}

void TstJsonReport::aProbeHasEveryKeyOfTheContract()
{
    ProbeReport probe = readyReport(candidate(submission("smtp.example.org")), { 10ms, 20ms });
    probe.tls->chain.first().sha256 = QByteArray(32, '\x01');
    probe.transcript = { { TranscriptLine::From::Server, Exposure::InTheClear, 50ms, "220 hi" },
        { TranscriptLine::From::Client, Exposure::Encrypted, 111ms, "QUIT" } };
    QCOMPARE(probeOf(probe), parsed(R"({
        "host": "smtp.example.org", "port": 587, "security": "starttls", "address": "192.0.2.1",
        "outcome": "ready", "ms": 130, "source": "guess", "trust": "guess",
        "timeline": [
            {"step": "tcp", "start_ms": 10, "end_ms": 30, "encrypted": false},
            {"step": "greeting", "start_ms": 30, "end_ms": 50, "encrypted": false},
            {"step": "ehlo", "start_ms": 50, "end_ms": 70, "encrypted": false},
            {"step": "starttls", "start_ms": 70, "end_ms": 90, "encrypted": false},
            {"step": "tls", "start_ms": 90, "end_ms": 110, "encrypted": false},
            {"step": "ehlo2", "start_ms": 110, "end_ms": 130, "encrypted": true}],
        "tls": {
            "version": "TLS 1.3", "cipher": "TLS_AES_256_GCM_SHA384", "verified": true,
            "errors": [],
            "chain": [{
                "subject": "smtp.example.org", "issuer": "Example Trust CA",
                "not_before": "2026-01-01T00:00:00Z", "not_after": "2027-01-01T00:00:00Z",
                "names": ["smtp.example.org"], "key": "EC P-256",
                "signature": "sha256WithRSAEncryption",
                "sha256": "0101010101010101010101010101010101010101010101010101010101010101"}]},
        "capabilities": {
            "before_tls": ["SIZE 52428800", "STARTTLS"],
            "after_tls": ["SIZE 52428800", "AUTH PLAIN LOGIN"]},
        "greeting": "220 mail.example.org ESMTP",
        "transcript": [
            {"from": "server", "encrypted": false, "ms": 50, "text": "220 hi"},
            {"from": "client", "encrypted": true, "ms": 111, "text": "QUIT"}],
        "attempts": [
            {"address": "192.0.2.1", "start_ms": 10, "end_ms": 30, "result": "connected"}]})"));
}

void TstJsonReport::whatIsNotKnownIsNull()
{
    const QJsonObject report = jsonReport({}, {});
    QCOMPARE(at(report, "recommendation"), null);
    QCOMPARE(at(report, "provider"), null);
    QCOMPARE(at(report, "first_answer_ms"), null);
    for (const char *list : { "alternatives", "probes", "findings", "sources", "contacted" })
        QVERIFY2(at(report, list).isArray() && at(report, list).toArray().isEmpty(), list);

    ProbeReport running { candidate(submission("smtp.example.org")) };
    running.timeline = { { Stage::Connect, 5ms, std::nullopt, Exposure::InTheClear } };
    const QJsonObject probe = probeOf(running);
    for (const char *key : { "address", "ms", "tls", "greeting" })
        QVERIFY2(at(probe, key) == null, key);
    QCOMPARE(at(firstOf(probe, "timeline"), "end_ms"), null);
    QCOMPARE(
        at(probe, "capabilities").toObject(), parsed(R"({"before_tls": [], "after_tls": []})"));

    Verdict verdict;
    verdict.recommendation = Recommendation {
        .endpoint = submissions("smtp.example.org"),
        .provenance = { SourceId::Person, Trust::Person, {} },
    };
    const QJsonObject recommendation = at(jsonReport({}, verdict), "recommendation").toObject();
    QCOMPARE(at(recommendation, "username"), null);
    QCOMPARE(at(recommendation, "size_limit"), null);
}

void TstJsonReport::aNamedServerHasNoAddress()
{
    QCOMPARE(at(jsonReport({}, {}), "address"), null);
}

void TstJsonReport::theAddressIsWholeAndUnescaped()
{
    const QString longest = QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c')
        + u'.' + QString(63, u'd') + QStringLiteral(".example.org");
    for (const QString &address :
        { longest, QStringLiteral("jörg@example.org"), QStringLiteral("\"a b\"@example.org") }) {
        Evidence evidence;
        evidence.address = mailbox(qUtf8Printable(address));
        QCOMPARE(at(jsonReport(evidence, {}), "address"), QJsonValue(address));
    }
}

void TstJsonReport::certificateErrorsAreTheCodesOfFindings()
{
    const auto faults = { CertificateFault::Expired, CertificateFault::NameMismatch };
    const auto errorsAt = [&](const char *host) {
        const auto probe = probeOf(certificateRefusedReport(candidate(submissions(host)), faults));
        return at(at(probe, "tls").toObject(), "errors").toArray();
    };
    QCOMPARE(errorsAt("smtp.example.org"),
        (QJsonArray { QStringLiteral("tls.cert-expired"), QStringLiteral("tls.cert-wrong-host") }));
    QCOMPARE(errorsAt("192.0.2.1"),
        (QJsonArray { QStringLiteral("tls.cert-expired"), QStringLiteral("tls.cert-ip-literal") }));
}

void TstJsonReport::aFindingNamesItsEndpointOrNone_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("severity");

    for (const FindingCase &it : findingCases())
        QTest::newRow(it.name) << it.finding << it.code << it.severity;
}

void TstJsonReport::aFindingNamesItsEndpointOrNone()
{
    QFETCH(Finding, finding);
    QFETCH(QString, code);
    QFETCH(Severity, severity);

    const QJsonObject json = findingOf(finding);
    QCOMPARE(json.keys(),
        (QStringList { QStringLiteral("actor"), QStringLiteral("code"), QStringLiteral("endpoint"),
            QStringLiteral("facts"), QStringLiteral("severity") }));
    QCOMPARE(at(json, "actor"), QJsonValue(id(replies::actorOnceMeasured(code))));
    QCOMPARE(at(json, "code"), QJsonValue(code));
    QCOMPARE(at(json, "severity"), QJsonValue(id(severity)));
    const auto endpoint = endpointOf(finding);
    QCOMPARE(at(json, "endpoint"), endpoint ? QJsonValue(hostAndPort(*endpoint)) : null);
    QVERIFY(at(json, "facts").isObject());
}

void TstJsonReport::factsAreNamesNumbersAndQuotes_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QByteArray>("facts");

    const Endpoint tls = submissions("smtp.example.org");
    const HostName smtp = host("smtp.example.org");
    using namespace finding;
    const auto row = [](const char *name, const Finding &finding, const char *facts) {
        QTest::newRow(name) << finding << QByteArray(facts);
    };
    row("a finding that says all by its code", Offline {}, "{}");
    row("a refused port", ConnectionRefused { tls, OtherLane::Works },
        R"({"other_lane": "works"})");
    row("a silent host", HostSilent { smtp, { 465, 587 }, 8s },
        R"({"host": "smtp.example.org", "ports": [465, 587], "waited_ms": 8000})");
    row("no answer", NoAnswerAt { tls, Stage::Handshake, 8s },
        R"({"stage": "tls", "waited_ms": 8000})");
    row("a lost connection", finding::ConnectionLost { tls, Stage::Ehlo, outcome::Ending::Reset },
        R"({"stage": "ehlo", "ending": "reset"})");
    row("an unknown host", HostUnknown { smtp, SourceId::Person },
        R"({"host": "smtp.example.org", "named_by": "person"})");
    row("a domain that takes no mail",
        DomainUnknown { host("example.org"), MailExchangerAnswer::NullMx::Yes },
        R"({"domain": "example.org", "null_mx": true})");
    row("broken IPv6", Ipv6Broken { smtp, ip("2001:db8::1"), DialAttempt::Result::NoRoute },
        R"({"host": "smtp.example.org", "address": "2001:db8::1", "result": "no-route"})");
    row("names that disagree", NamesDisagree { smtp, NameStatus::NoSuchName, { ip("192.0.2.1") } },
        R"({"host": "smtp.example.org", "said_by_dns": "no-such-name",
            "known_to_this_computer": ["192.0.2.1"]})");
    row("a refused greeting", finding::GreetingRefused { tls, reply(554, "5.7.1 no\nbye") },
        R"({"reply": "554 5.7.1 no bye"})");
    row("a masked keyword", StartTlsMissing { tls, { QStringLiteral("XXXXXXXA") }, {} },
        R"({"masked": ["XXXXXXXA"], "auth_in_the_clear": [], "other_lane": "not-tried"})");
    row("names that are refused",
        finding::EhloRefused {
            tls, reply(550, "no"), outcome::Helo::NotSent, { QStringLiteral("[127.0.0.1]") } },
        R"({"reply": "550 no", "helo": "not-sent", "names": ["[127.0.0.1]"]})");
    row("settings that are refused",
        SettingsUnusable { SourceId::Autoconfig,
            { QStringLiteral("https://a.example/"), UnusablePage::Why::Refused,
                QStringLiteral("HTTP 503") },
            {} },
        R"({"source": "autoconfig", "url": "https://a.example/", "why": "refused",
            "detail": "HTTP 503", "proven": null})");
    row("injected data", DataInjected { tls, "250 x\r\n" }, R"({"surplus": "250 x\\x0D\\x0A"})");
    row("a violation", ProtocolViolated { tls, Stage::Greeting, outcome::Violation::MixedCodes },
        R"({"stage": "greeting", "violation": "mixed-codes"})");
    row("a failed handshake",
        finding::HandshakeFailed {
            tls, HandshakeFault::VersionRefused, QStringLiteral("alert 70") },
        R"({"fault": "tls-version-too-old", "diagnostic": "alert 70"})");
    row("different sign-in",
        SignInDiffers { smtp, { QStringLiteral("PLAIN") }, { QStringLiteral("XOAUTH2") } },
        R"({"host": "smtp.example.org", "implicit_tls": ["PLAIN"], "starttls": ["XOAUTH2"]})");
    row("a disagreement",
        SourcesDisagree { { { SourceId::Srv, { smtp } }, { SourceId::Mx, { host("b.example") } } },
            std::nullopt },
        R"({"named": [{"source": "srv", "hosts": ["smtp.example.org"]},
            {"source": "mx", "hosts": ["b.example"]}], "proven": null})");
    row("published plain", PublishedInTheClear { smtp, 25, SourceId::Ispdb, OtherLane::Works },
        R"({"host": "smtp.example.org", "port": 25, "named_by": "ispdb",
            "encrypted_ports": "works"})");
    row("another domain's host",
        ForeignHost { smtp, host("example.org"), host("example.com"),
            { SourceId::Srv, Trust::Dns, {} }, QStringLiteral("example") },
        R"({"host": "smtp.example.org", "owner": "example.org", "domain": "example.com",
            "named_by": "srv", "trust": "dns", "certificate_owner": "example"})");
    row("another host than before",
        OtherHostThanBefore { smtp, host("smtp.before.example"), host("example.com") },
        R"({"host": "smtp.example.org", "before": "smtp.before.example",
            "domain": "example.com"})");
    row("a stranger at a private address",
        StrangerAvoided { { smtp, 465, Security::ImplicitTls }, Objection::PrivateAddress,
            { *IpAddress::parse(u"10.0.0.1") }, SourceId::Srv },
        R"({"host": "smtp.example.org", "reason": "private-address", "addresses": ["10.0.0.1"],
            "named_by": "srv"})");
    row("a hotspot",
        CaptivePortal { CaptivePortal::Sign::ForeignCertificates, { smtp }, std::nullopt },
        R"({"sign": "foreign-certificates", "hosts": ["smtp.example.org"], "proven": null})");
    row("an organisation's file", OrganisationFileUnusable { QStringLiteral("/etc/x: is a link") },
        R"({"diagnostic": "/etc/x: is a link"})");
    row("out of time", OutOfTime { 20s }, R"({"deadline_ms": 20000})");
    row("nobody says which proxy", ProxyUnknown { 2s }, R"({"waited_ms": 2000})");
    row("no forward secrecy",
        NoForwardSecrecy { { smtp, 465, Security::ImplicitTls }, QStringLiteral("AES256-SHA") },
        R"({"cipher": "AES256-SHA"})");
}

void TstJsonReport::factsAreNamesNumbersAndQuotes()
{
    QFETCH(Finding, finding);
    QFETCH(QByteArray, facts);
    QCOMPARE(at(findingOf(finding), "facts").toObject(), parsed(facts));
}

void TstJsonReport::timesCountFromTheBeginning()
{
    Evidence evidence;
    evidence.firstProof = 612ms;
    evidence.end = 834ms;
    evidence.ending = SurveyEnding::Complete;
    evidence.sources = { { SourceId::Guess, NothingHere {}, 3ms, 40ms } };
    const QJsonObject report = jsonReport(evidence, {});
    QCOMPARE(at(report, "first_answer_ms"), QJsonValue(612));
    QCOMPARE(at(report, "verdict_ms"), QJsonValue(834));
    QCOMPARE(at(report, "ended"), QJsonValue(QStringLiteral("complete")));
    QCOMPARE(firstOf(report, "sources"),
        parsed(R"({"source": "guess", "outcome": "nothing", "diagnostic": null,
            "start_ms": 3, "ms": 40, "named": [], "in_the_clear": [], "notes": []})"));
}

void TstJsonReport::aLongLineIsNotCut()
{
    ProbeReport probe = readyReport(candidate(submissions("smtp.example.org")));
    const QByteArray line(4000, 'x');
    probe.transcript = { { TranscriptLine::From::Server, Exposure::Encrypted, 1ms, line } };
    QCOMPARE(
        at(firstOf(probeOf(probe), "transcript"), "text"), QJsonValue(QString::fromLatin1(line)));
}

void TstJsonReport::aHugeSizeStaysANumber()
{
    Verdict verdict;
    verdict.recommendation = Recommendation {
        .endpoint = submissions("smtp.example.org"),
        .sizeLimit = std::numeric_limits<quint64>::max(),
        .provenance = { SourceId::Guess, Trust::Guess, {} },
    };
    const QJsonObject recommendation = at(jsonReport({}, verdict), "recommendation").toObject();
    QCOMPARE(at(recommendation, "size_limit").toInteger(), std::numeric_limits<qint64>::max());
}

void TstJsonReport::nothingAServerSaysReachesATerminal()
{
    const QByteArray bytes("\x1b]0;x\x07\xe2\x80\xae\xc2\x9b\r\n\0", 15);
    const QString text = QString::fromUtf8(bytes);

    ProbeReport probe = readyReport(candidate(submission("smtp.example.org")));
    probe.greeting = smtp::Reply { 220, { bytes } };
    probe.beforeTls = smtp::Capabilities { bytes, { { bytes, { bytes } } } };
    probe.afterTls = probe.beforeTls;
    probe.transcript = { { TranscriptLine::From::Server, Exposure::Encrypted, 1ms, bytes } };
    probe.tls->cipher = text;
    CertificateFacts &leaf = probe.tls->chain.first();
    leaf.subject = leaf.issuer = leaf.key = leaf.signature = text;
    leaf.names = { text };

    const Endpoint endpoint = probe.candidate.endpoint;
    Verdict verdict { .standing = Standing::Unusable };
    verdict.findings = {
        finding::NoRoute { endpoint, text },
        finding::ProxyInTheWay { endpoint, text },
        finding::OrganisationFileUnusable { text },
        finding::NameServerUseless { NameStatus::NoSuchName, { text } },
        finding::SettingsUnusable {
            SourceId::Autoconfig, { text, UnusablePage::Why::Malformed, text }, {} },
        finding::SourceUnheard { SourceId::Srv, text, endpoint.host },
        finding::GreetingRefused { endpoint, { 554, { bytes } } },
        finding::EhloRefused { endpoint, { 502, { bytes } }, outcome::Helo::Refused },
        finding::StartTlsMissing { endpoint, { text }, { text } },
        finding::StartTlsRefused { endpoint, { 502, { bytes } } },
        finding::DataInjected { endpoint, bytes },
        finding::HandshakeFailed { endpoint, HandshakeFault::Other, text },
        finding::NoForwardSecrecy { endpoint, text },
        finding::CertificateProblem { endpoint, CertificateFault::Expired, leaf },
        finding::SignInBeforeTls { endpoint, { text } },
        finding::SignInDiffers { endpoint.host, { text }, { text } },
        finding::NoSubmission { text, text },
        finding::ForeignHost { endpoint.host, endpoint.host, endpoint.host, {}, text },
    };
    verdict.recommendation = Recommendation {
        .endpoint = endpoint,
        .mechanisms = { text },
        .provenance = { SourceId::Guess, Trust::Guess, text },
    };
    verdict.provider = ProviderCard { .name = text, .helpPage = text, .note = text };
    Evidence evidence = evidenceFor(mailbox("ann@example.org"), { probe });
    evidence.sources = { { SourceId::Srv, Unreachable { text } },
        { SourceId::Pacc, Malformed { text }, 0ms, 0ms, { text } } };

    const QString json = QString::fromUtf8(
        QJsonDocument(jsonReport(evidence, verdict)).toJson(QJsonDocument::Compact));
    for (const QChar c : json)
        QVERIFY2(c.isPrint(), qUtf8Printable(QString::number(c.unicode(), 16)));
    // JSON's own escapes would bring them back to life in whoever reads it.
    for (const char *escape : { "\\u001b", "\\u0007", "\\r", "\\n", "\\u0000", "\\u009b" })
        QVERIFY2(!json.contains(QString::fromLatin1(escape)), escape);
    QVERIFY(json.contains(QStringLiteral("\\\\x1B]0;x\\\\x07\\\\u{202E}\\\\x9B")));
}

void TstJsonReport::contactsSayWhatTheyWereTold()
{
    Evidence evidence;
    evidence.contacted = { { QStringLiteral("192.0.2.53"), 53, Contact::Protocol::Dns,
        { QStringLiteral("example.org"), QStringLiteral("smtp.example.org") } } };
    QCOMPARE(firstOf(jsonReport(evidence, {}), "contacted"),
        parsed(R"({"host": "192.0.2.53", "port": 53, "protocol": "dns",
                   "told": "example.org, smtp.example.org"})"));
}

void TstJsonReport::sourcesSayWhyTheyFailed()
{
    Evidence evidence;
    evidence.sources = { { SourceId::Srv, Unreachable { QStringLiteral("no-server") } } };
    QCOMPARE(firstOf(jsonReport(evidence, {}), "sources"),
        parsed(R"({"source": "srv", "outcome": "unreachable", "diagnostic": "no-server",
                   "start_ms": 0, "ms": 0, "named": [], "in_the_clear": [], "notes": []})"));
}

void TstJsonReport::theProviderStandsBesideTheVerdict()
{
    Verdict verdict;
    verdict.provider = ProviderCard { .name = QStringLiteral("Tuta"),
        .submission = ProviderCard::Submission::NotOffered };
    QCOMPARE(at(jsonReport({}, verdict), "provider").toObject(),
        parsed(R"({"name": "Tuta", "offers_submission": false, "credentials": [],
                   "help_page": null, "note": null, "enable_page": null})"));
}

QTEST_GUILESS_MAIN(TstJsonReport)
#include "tst_jsonreport.moc"
