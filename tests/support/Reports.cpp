// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/Reports.h"

#include <QTimeZone>

#include <algorithm>

namespace mailberth::test
{

namespace
{

bool isBefore(Stage stage, Stage last, Security security)
{
    const auto stages = stagesOf(security);
    return stages.indexOf(stage) >= 0 && stages.indexOf(stage) < stages.indexOf(last);
}

CertificateFacts certificateFor(const HostName &name)
{
    return {
        .subject = name.ascii(),
        .issuer = QStringLiteral("Example Trust CA"),
        .notBefore = QDateTime::fromString(QStringLiteral("2026-01-01T00:00:00Z"), Qt::ISODate),
        .notAfter = QDateTime::fromString(QStringLiteral("2027-01-01T00:00:00Z"), Qt::ISODate),
        .names = { name.ascii() },
        .key = QStringLiteral("EC P-256"),
        .signature = QStringLiteral("sha256WithRSAEncryption"),
        .sha256 = QByteArray(32, '\x5a'),
    };
}

QList<Step> stepsThrough(Stage last, Security security, Pace pace)
{
    QList<Step> steps;
    Instant at = pace.start;
    Exposure exposure = Exposure::InTheClear;
    for (const Stage stage : stagesOf(security)) {
        steps << Step { stage, at, at + pace.step, exposure };
        at += pace.step;
        if (stage == Stage::Handshake) {
            exposure = Exposure::Encrypted;
        }
        if (stage == last) {
            break;
        }
    }
    return steps;
}

DialAttempt attempt(DialAttempt::Result result, Pace pace)
{
    return { ip("192.0.2.1"), pace.start, pace.start + pace.step, result };
}

} // namespace

HostName host(const char *name)
{
    const auto parsed = HostName::parse(QString::fromUtf8(name));
    if (!parsed) {
        qFatal("not a host: %s", name);
    }
    return *parsed;
}

IpAddress ip(const char *address)
{
    const auto parsed = IpAddress::parse(QString::fromUtf8(address));
    if (!parsed) {
        qFatal("not an address: %s", address);
    }
    return *parsed;
}

MailAddress mailbox(const char *address)
{
    const auto read = readAddress(QString::fromUtf8(address));
    if (!std::holds_alternative<ReadAddress>(read)) {
        qFatal("not a mail address: %s", address);
    }
    return std::get<ReadAddress>(read).address;
}

Endpoint submissions(const char *hostName)
{
    return { host(hostName), submissionsPort, Security::ImplicitTls };
}

Endpoint submission(const char *hostName)
{
    return { host(hostName), submissionPort, Security::StartTls };
}

Candidate candidate(const Endpoint &endpoint, SourceId source, Trust trust)
{
    return { .endpoint = endpoint,
        .username = UsernameForm::EmailAddress,
        .credentials = {},
        .provenance = { source, trust, {} },
        .rank = 0 };
}

smtp::Reply reply(int code, const char *text)
{
    return { code, QByteArray(text).split('\n') };
}

smtp::Capabilities capabilities(const QList<QByteArray> &lines)
{
    smtp::Capabilities result { "mail.example.org", {} };
    for (const QByteArray &line : lines) {
        QList<QByteArray> words = line.split(' ');
        const QByteArray keyword = words.takeFirst();
        result.offered << smtp::Capability { keyword, words };
    }
    return result;
}

TlsFacts verifiedTls(const HostName &name)
{
    return {
        .version = TlsVersion::Tls13,
        .cipher = QStringLiteral("TLS_AES_256_GCM_SHA384"),
        .identity = Identity::Verified,
        .faults = {},
        .chain = { certificateFor(name) },
    };
}

TlsFacts refusedTls(const HostName &name, const QList<CertificateFault> &faults)
{
    TlsFacts facts = verifiedTls(name);
    facts.identity = Identity::NotVerified;
    facts.faults = faults;
    return facts;
}

QList<Stage> stagesOf(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return { Stage::Connect, Stage::Handshake, Stage::Greeting, Stage::Ehlo };
    case Security::StartTls:
        return { Stage::Connect, Stage::Greeting, Stage::Ehlo, Stage::StartTls, Stage::Handshake,
            Stage::EhloAgain };
    }
    Q_UNREACHABLE();
}

ProbeReport reportThrough(Stage last, const Outcome &outcome, const Candidate &candidate, Pace pace)
{
    const Security security = candidate.endpoint.security;
    const auto isOver = [&](Stage stage) {
        return stage == last || isBefore(stage, last, security);
    };

    ProbeReport report { .candidate = candidate };
    report.outcome = outcome;
    report.timeline = stepsThrough(last, security, pace);
    report.attempts = { attempt(DialAttempt::Result::Connected, pace) };
    report.address = report.attempts.first().address;
    if (isOver(Stage::Greeting)) {
        report.greeting = reply(220, "mail.example.org ESMTP");
    }
    if (security == Security::StartTls && isOver(Stage::Ehlo)) {
        report.beforeTls = capabilities({ "SIZE 52428800", "STARTTLS" });
    }
    if (isOver(Stage::Handshake)) {
        report.tls = verifiedTls(candidate.endpoint.host);
    }
    if (last == stagesOf(security).last()) {
        report.afterTls = capabilities({ "SIZE 52428800", "AUTH PLAIN LOGIN" });
    }
    return report;
}

ProbeReport readyReport(const Candidate &candidate, Pace pace)
{
    return reportThrough(
        stagesOf(candidate.endpoint.security).last(), outcome::Ready {}, candidate, pace);
}

ProbeReport refusedReport(const Candidate &candidate, Pace pace)
{
    ProbeReport report = reportThrough(Stage::Connect, outcome::Refused {}, candidate, pace);
    report.attempts = { attempt(DialAttempt::Result::Refused, pace) };
    report.address.reset();
    return report;
}

ProbeReport silentReport(const Candidate &candidate, std::chrono::milliseconds waited, Pace pace)
{
    ProbeReport report = timedOutReport(Stage::Connect, candidate, waited, pace);
    report.attempts = { attempt(DialAttempt::Result::TimedOut, { pace.start, waited }) };
    report.address.reset();
    return report;
}

ProbeReport timedOutReport(
    Stage stage, const Candidate &candidate, std::chrono::milliseconds waited, Pace pace)
{
    const auto stages = stagesOf(candidate.endpoint.security);
    const qsizetype index = stages.indexOf(stage);
    Q_ASSERT(index >= 0);

    // What is known is what the stage before showed; then comes one long step.
    const Outcome outcome = outcome::TimedOut { stage, waited };
    const Stage before = stages[std::max<qsizetype>(0, index - 1)];
    ProbeReport report = reportThrough(before, outcome, candidate, pace);
    report.timeline = stepsThrough(stage, candidate.endpoint.security, pace);
    report.timeline.last().end = report.timeline.last().start + waited;
    return report;
}

ProbeReport certificateRefusedReport(
    const Candidate &candidate, const QList<CertificateFault> &faults, Pace pace)
{
    ProbeReport report =
        reportThrough(Stage::Handshake, outcome::CertificateRefused {}, candidate, pace);
    report.tls = refusedTls(candidate.endpoint.host, faults);
    return report;
}

ProbeReport startTlsMissingReport(
    const Candidate &candidate, const QList<QByteArray> &offered, Pace pace)
{
    ProbeReport report =
        reportThrough(Stage::Ehlo, outcome::StartTlsNotOffered {}, candidate, pace);
    report.beforeTls = capabilities(offered);
    return report;
}

ProbeReport noSignInReport(const Candidate &candidate, Pace pace)
{
    ProbeReport report = readyReport(candidate, pace);
    report.outcome = outcome::NoSignIn {};
    report.afterTls = capabilities({ "SIZE 52428800" });
    return report;
}

Evidence evidenceFor(const MailAddress &address, const QList<ProbeReport> &probes)
{
    Evidence evidence;
    evidence.address = address;
    evidence.probes = probes;
    evidence.ending = SurveyEnding::Complete;
    for (const ProbeReport &probe : probes) {
        const Instant end = endOf(probe).value_or(Instant {});
        evidence.end = std::max(evidence.end, end);
        if (isReady(probe)) {
            evidence.firstProof = std::min(evidence.firstProof.value_or(end), end);
        }
    }
    return evidence;
}

} // namespace mailberth::test
