// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/JsonReport.h"
#include "core/survey/Judge.h"
#include "tests/support/FindingCases.h"
#include "tests/support/Reports.h"

#include <QJsonDocument>

#include <cstdio>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

QList<Outcome> everyOutcome()
{
    return { outcome::Running {}, outcome::Ready {}, outcome::Refused {}, outcome::NoRoute {},
        outcome::TimedOut {}, outcome::ConnectionLost {}, outcome::ProxyFailed {},
        outcome::NameNotFound {}, outcome::NameServiceFailed {}, outcome::GreetingRefused {},
        outcome::EhloRefused {}, outcome::StartTlsNotOffered {}, outcome::StartTlsRefused {},
        outcome::Tampered {}, outcome::NotSmtp {}, outcome::ProtocolViolation {},
        outcome::HandshakeFailed {}, outcome::CertificateRefused {}, outcome::NoSignIn {},
        outcome::Cancelled {} };
}

Candidate named(const Endpoint &endpoint)
{
    return candidate(endpoint, SourceId::Book, Trust::Provider);
}

ProbeReport withTranscript(ProbeReport report)
{
    using From = TranscriptLine::From;
    report.transcript = { { From::Server, Exposure::InTheClear, 40ms, "220 mail.example.org" },
        { From::Client, Exposure::Encrypted, 120ms, "EHLO [192.0.2.9]" } };
    return report;
}

Evidence fullEvidence()
{
    Evidence evidence = evidenceFor(mailbox("jörg@example.org"),
        { readyReport(named(submissions("smtp.example.org"))),
            withTranscript(readyReport(named(submission("smtp.example.org")))) });
    evidence.names = { { .host = host("smtp.example.org"),
        .status = NameStatus::Found,
        .addresses = { ip("2001:db8::1"), ip("192.0.2.1") },
        .by = AnsweredBy::System,
        .saidByDns = NameStatus::NoSuchName,
        .end = 12ms } };
    evidence.exchangers = { { .domain = host("example.org"),
        .status = NameStatus::Found,
        .exchangers = { { host("mx.example.org"), 10 } },
        .end = 9ms } };
    evidence.sources = { { SourceId::Book, Found {} }, { SourceId::Guess, NothingHere {} },
        { SourceId::Srv, Unreachable { QStringLiteral("example.org: timed-out") } },
        { SourceId::Pacc, Malformed { QStringLiteral("no JSON") } } };
    evidence.contacted = { { QStringLiteral("192.0.2.53"), 53, Contact::Protocol::Dns,
                               { QStringLiteral("smtp.example.org") } },
        { QStringLiteral("smtp.example.org"), 465, Contact::Protocol::Smtp,
            { QStringLiteral("tls-server-name smtp.example.org") } } };
    return evidence;
}

/// A whole report, with every finding there is.
QJsonObject full()
{
    const Evidence evidence = fullEvidence();
    Verdict verdict = judge(evidence);
    for (const FindingCase &it : findingCases())
        verdict.findings << it.finding;
    verdict.provider = ProviderCard { .name = QStringLiteral("Example Mail"),
        .helpPage = QStringLiteral("https://example.org/help"),
        .credentials = { Credential::AppPassword },
        .note = QStringLiteral("enable SMTP") };
    return jsonReport(evidence, verdict);
}

/// A server was named, and its probe ended in each possible way.
QJsonObject everyEnding()
{
    Evidence evidence;
    for (const Outcome &outcome : everyOutcome()) {
        evidence.probes << reportThrough(
            Stage::Greeting, outcome, candidate(submission("smtp.example.org")));
    }
    return jsonReport(evidence, { .standing = Standing::Limited });
}

QJsonObject whileItRuns()
{
    ProbeReport report = readyReport(candidate(submission("smtp.example.org")));
    report.outcome = outcome::Running {};
    report.timeline.last().end.reset();
    report.attempts.first().end.reset();
    report.attempts.first().result = DialAttempt::Result::Pending;
    Evidence evidence;
    evidence.probes = { report };
    return jsonReport(evidence, judge(evidence));
}

QJsonObject refusedForItsCertificate()
{
    const auto report = certificateRefusedReport(candidate(submissions("192.0.2.1")),
        { CertificateFault::NameMismatch, CertificateFault::Expired });
    const Evidence evidence = evidenceFor(mailbox("ann@example.org"), { report });
    return jsonReport(evidence, judge(evidence));
}

/// What a server says that would like to be a terminal's command, and more than it may.
QJsonObject hostile()
{
    const QByteArray nasty("\x1b[31m\xe2\x80\xae\r\n\0\xff\"\\", 13);
    ProbeReport report = withTranscript(readyReport(candidate(submissions("smtp.example.org"))));
    report.greeting = smtp::Reply { 220, { nasty, nasty } };
    report.afterTls = smtp::Capabilities { nasty,
        { { "SIZE", { "99999999999999999999" } }, { "AUTH", { nasty } }, { nasty, {} } } };
    report.transcript.first().bytes = nasty;
    report.tls->chain.first().subject = QString::fromLatin1(nasty);
    report.tls->chain.first().names = { QString::fromLatin1(nasty) };
    Verdict verdict { .standing = Standing::Unusable };
    verdict.findings << finding::GreetingRefused { submissions("smtp.example.org"),
        { 554, { nasty } } };
    return jsonReport(evidenceFor(mailbox("ann@example.org"), { report }), verdict);
}

} // namespace

/// Prints one report a line, for the schema's judge.
int main()
{
    const QList<QJsonObject> samples { full(), everyEnding(), whileItRuns(),
        refusedForItsCertificate(), hostile(), jsonReport({}, { .standing = Standing::Offline }),
        jsonReport({}, { .standing = Standing::Unusable }) };
    for (const QJsonObject &sample : samples) {
        const QByteArray line = QJsonDocument(sample).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
    }
    return 0;
}
