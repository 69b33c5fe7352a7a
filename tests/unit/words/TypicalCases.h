// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"
#include "tests/support/Reports.h"

#include <QList>
#include <QString>

// What surveys typically end with, built by hand, so that these tests say nothing about how the
// survey judges. The words' and the terminal's golden texts are told of the same cases.
namespace mailberth::test
{

struct TypicalCase
{
    QString name; ///< also the name of its golden text
    Evidence evidence;
    Verdict verdict;
};

inline constexpr const char *usualHost = "smtp.example.org";

inline Candidate lane465(SourceId source = SourceId::Ispdb, Trust trust = Trust::ThirdParty)
{
    return candidate(submissions(usualHost), source, trust);
}

inline Candidate lane587(SourceId source = SourceId::Ispdb, Trust trust = Trust::ThirdParty)
{
    return candidate(submission(usualHost), source, trust);
}

inline Recommendation recommendationOf(const ProbeReport &report, const QString &username)
{
    return {
        .endpoint = report.candidate.endpoint,
        .mechanisms = report.afterTls ? report.afterTls->authMechanisms() : QStringList(),
        .usernameForm = report.candidate.username,
        .username = username,
        .provenance = report.candidate.provenance,
        .reasons = { Reason::Proven },
        .chosenBy = ChosenBy::Domain,
    };
}

/// A case with an answer: the first report is the recommended lane.
inline TypicalCase answered(const QString &name, const QList<ProbeReport> &reports,
    const QList<Finding> &findings = {}, Standing standing = Standing::Ready)
{
    TypicalCase made { name, evidenceFor(mailbox("ann@example.org"), reports), {} };
    made.verdict.standing = standing;
    made.verdict.recommendation =
        recommendationOf(reports.constFirst(), QStringLiteral("ann@example.org"));
    made.verdict.focus = reports.constFirst().candidate.endpoint.host;
    made.verdict.findings = findings;
    return made;
}

/// A case without one.
inline TypicalCase unanswered(const QString &name, const QList<ProbeReport> &reports,
    const QList<Finding> &findings, Standing standing = Standing::Unusable)
{
    TypicalCase made { name, evidenceFor(mailbox("ann@example.org"), reports), {} };
    made.verdict.standing = standing;
    if (!reports.isEmpty())
        made.verdict.focus = reports.constFirst().candidate.endpoint.host;
    made.verdict.findings = findings;
    return made;
}

inline ProbeReport endedWith(Stage last, const Outcome &outcome, const Candidate &candidate)
{
    return reportThrough(last, outcome, candidate, { 0ms, 25ms });
}

inline CertificateFacts leafFor(const char *name)
{
    return verifiedTls(host(name)).chain.constFirst();
}

inline QList<TypicalCase> casesWithAnAnswer()
{
    const Pace quick { 0ms, 29ms };
    const ProbeReport works465 = readyReport(lane465(), quick);
    const ProbeReport works587 = readyReport(lane587(), quick);
    ProbeReport onlyOAuth465 = works465;
    onlyOAuth465.afterTls = capabilities({ "SIZE 35882577", "AUTH XOAUTH2 OAUTHBEARER" });
    const Candidate guessed465 = lane465(SourceId::Guess, Trust::Guess);
    TypicalCase byHand = answered(QStringLiteral("server-entered-by-hand"),
        { readyReport(lane465(SourceId::Person, Trust::Person), quick),
            readyReport(lane587(SourceId::Person, Trust::Person), quick) });
    TypicalCase unchosen = answered(QStringLiteral("nobody-chose-it"),
        { readyReport(lane465(SourceId::Mx, Trust::Dns), quick),
            readyReport(lane587(SourceId::Mx, Trust::Dns), quick) },
        { finding::OtherHostThanBefore {
            host(usualHost), host("smtp.before.example"), host("firma.example") } });
    unchosen.evidence.address = mailbox("ann@firma.example");
    unchosen.verdict.recommendation->chosenBy.reset();
    byHand.evidence.address.reset();
    byHand.verdict.recommendation->username.clear();
    return {
        answered(QStringLiteral("both-ports-work"), { works465, works587 }),
        answered(QStringLiteral("587-is-silent"), { works465, silentReport(lane587(), 1200ms) },
            { finding::PortSilent { submission(usualHost), 1200ms } }),
        answered(QStringLiteral("465-is-silent"), { works587, silentReport(lane465(), 2500ms) },
            { finding::PortSilent { submissions(usualHost), 2500ms } }),
        answered(QStringLiteral("465-is-refused"), { works587, refusedReport(lane465(), quick) },
            { finding::ConnectionRefused { submissions(usualHost), OtherLane::Works } }),
        answered(QStringLiteral("587-is-tampered-with"),
            { works465,
                endedWith(
                    Stage::StartTls, outcome::Tampered { "250 %1 injected\x1b[31m" }, lane587()) },
            { finding::DataInjected { submission(usualHost), "250 %1 injected\x1b[31m" } }),
        answered(QStringLiteral("found-by-guess"),
            { readyReport(guessed465, quick),
                readyReport(lane587(SourceId::Guess, Trust::Guess), quick) },
            { finding::SignInDiffers { host(usualHost),
                { QStringLiteral("PLAIN"), QStringLiteral("LOGIN") },
                { QStringLiteral("PLAIN") } } }),
        answered(QStringLiteral("only-oauth"), { onlyOAuth465, works587 }, {}, Standing::Limited),
        answered(QStringLiteral("port-wants-starttls"),
            { works587,
                endedWith(Stage::Handshake, outcome::HandshakeFailed { HandshakeFault::NotTls, {} },
                    candidate({ host(usualHost), 587, Security::ImplicitTls })) }),
        byHand,
        unchosen,
        answered(QStringLiteral("quick-neighbour"),
            { readyReport(lane465(), { 0ms, 1ms }), readyReport(lane587(), { 0ms, 1ms }) }),
    };
}

inline QList<TypicalCase> casesWithoutAnAnswer()
{
    const CertificateFacts leaf = leafFor(usualHost);
    CertificateFacts shared = leaf;
    shared.subject = QStringLiteral("*.hosting.example");
    shared.names = { QStringLiteral("*.hosting.example"), QStringLiteral("hosting.example") };
    const QList<CertificateFault> expired { CertificateFault::Expired };
    const smtp::Reply blocked =
        reply(554, "5.7.1 %1 \xe2\x80\xae blocked\tsee https://x.example/%2");
    ProbeReport tooOld = endedWith(Stage::Handshake,
        outcome::HandshakeFailed {
            HandshakeFault::VersionRefused, QStringLiteral("unsupported protocol") },
        lane465());
    tooOld.tls.reset();
    TypicalCase late = unanswered(QStringLiteral("out-of-time"),
        { endedWith(Stage::Connect, outcome::Running {}, lane465()),
            endedWith(Stage::Greeting, outcome::Running {}, lane587()) },
        { finding::OutOfTime { 20s } });
    late.evidence.ending = SurveyEnding::DeadlinePassed;
    late.evidence.end = 20s;
    for (ProbeReport &probe : late.evidence.probes)
        probe.timeline.last().end.reset();
    ProbeReport nameless { .candidate = lane465() };
    nameless.outcome = outcome::NameNotFound {};
    TypicalCase stopped = unanswered(QStringLiteral("stopped-at-once"), {}, {});
    stopped.evidence.ending = SurveyEnding::Stopped;
    return {
        unanswered(QStringLiteral("host-is-silent"),
            { silentReport(lane465()), silentReport(lane587()) },
            { finding::HostSilent { host(usualHost), { 465, 587 }, 8s } }),
        unanswered(QStringLiteral("host-is-unknown"), { nameless },
            { finding::HostUnknown { host(usualHost), SourceId::Autoconfig } }),
        unanswered(QStringLiteral("certificate-expired"),
            { certificateRefusedReport(lane465(), expired),
                certificateRefusedReport(lane587(), expired) },
            { finding::CertificateProblem {
                  submissions(usualHost), CertificateFault::Expired, leaf },
                finding::CertificateProblem {
                    submission(usualHost), CertificateFault::Expired, leaf } }),
        unanswered(QStringLiteral("certificate-for-another-name"),
            { certificateRefusedReport(lane465(), { CertificateFault::NameMismatch }),
                refusedReport(lane587()) },
            { finding::CertificateProblem {
                  submissions(usualHost), CertificateFault::NameMismatch, shared },
                finding::ConnectionRefused { submission(usualHost), OtherLane::FailsToo } }),
        unanswered(QStringLiteral("offline"), {}, { finding::Offline {} }, Standing::Offline),
        unanswered(QStringLiteral("domain-is-unknown"), {},
            { finding::DomainUnknown { host("exmaple.org"), MailExchangerAnswer::NullMx::No } }),
        unanswered(QStringLiteral("nobody-names-a-server"), {},
            { finding::NoServerNamed {
                host("example.org"), { host("smtp.example.org"), host("mail.example.org") } } }),
        unanswered(QStringLiteral("starttls-stripped"),
            { silentReport(lane465()),
                startTlsMissingReport(lane587(), { "SIZE 1000", "XXXXXXXA" }) },
            { finding::StartTlsMissing {
                  submission(usualHost), { QStringLiteral("XXXXXXXA") }, {} },
                finding::PortSilent { submissions(usualHost), 8s } }),
        unanswered(QStringLiteral("sign-in-without-encryption"),
            { refusedReport(lane465()), startTlsMissingReport(lane587(), { "AUTH PLAIN LOGIN" }) },
            { finding::StartTlsMissing {
                  submission(usualHost), {}, { QStringLiteral("PLAIN"), QStringLiteral("LOGIN") } },
                finding::ConnectionRefused { submissions(usualHost), OtherLane::FailsToo } }),
        unanswered(QStringLiteral("turned-away"),
            { endedWith(Stage::Greeting, outcome::GreetingRefused { blocked }, lane465()),
                endedWith(Stage::Greeting, outcome::GreetingRefused { blocked }, lane587()) },
            { finding::GreetingRefused { submissions(usualHost), blocked } }),
        unanswered(QStringLiteral("tls-too-old"), { tooOld },
            { finding::HandshakeFailed { submissions(usualHost), HandshakeFault::VersionRefused,
                QStringLiteral("unsupported protocol") } }),
        unanswered(QStringLiteral("provider-offers-no-smtp"), {},
            { finding::NoSubmission {
                QStringLiteral("Tuta"), QStringLiteral("https://tuta.com/support") } }),
        late,
        stopped,
    };
}

inline QList<TypicalCase> typicalCases()
{
    return casesWithAnAnswer() + casesWithoutAnAnswer();
}

} // namespace mailberth::test
