// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/Scenes.h"

#include "tests/support/Reports.h"

#include <QCoreApplication>

namespace mailberth::test
{

namespace
{

const char *const address = "ann@example.org";
const char *const server = "smtp.example.org";

void addNames(Evidence &evidence)
{
    const Candidate named = candidate(submissions(server));
    evidence.sources = {
        { SourceId::Book, NothingHere {}, 0ms, 1ms },
        { SourceId::Guess, Found { { named, candidate(submission(server)) }, {} }, 0ms, 12ms },
    };
    AddressAnswer answer { host(server), NameStatus::Found, { ip("203.0.113.7") } };
    answer.end = 12ms;
    evidence.names = { answer };
    evidence.contacted = { { QStringLiteral("192.0.2.53"), 53, Contact::Protocol::Dns,
                               { QStringLiteral("smtp.example.org") } },
        { QStringLiteral("203.0.113.7"), 465, Contact::Protocol::Smtp,
            { QStringLiteral("tls-server-name smtp.example.org") } } };
}

Evidence bothWork()
{
    Evidence evidence = evidenceFor(mailbox(address),
        { readyReport(candidate(submissions(server)), { 12ms, 29ms }),
            readyReport(candidate(submission(server)), { 12ms, 32ms }) });
    addNames(evidence);
    return evidence;
}

/// 465 is proven, and 587 is in the middle of its second EHLO.
Evidence underway()
{
    Evidence evidence = bothWork();
    ProbeReport &startTls = evidence.probes[1];
    startTls.outcome = outcome::Running {};
    startTls.timeline.last().end.reset();
    startTls.afterTls.reset();
    evidence.firstProof = 128ms;
    return evidence;
}

Evidence onlyStartTls()
{
    Evidence evidence = evidenceFor(mailbox(address),
        { silentReport(candidate(submissions(server)), 8s, { 12ms, 29ms }),
            readyReport(candidate(submission(server)), { 12ms, 32ms }) });
    addNames(evidence);
    return evidence;
}

Evidence silence()
{
    Evidence evidence = evidenceFor(mailbox(address),
        { silentReport(candidate(submissions(server)), 8s, { 12ms, 29ms }),
            silentReport(candidate(submission(server)), 8s, { 12ms, 29ms }) });
    addNames(evidence);
    return evidence;
}

Evidence wrongCertificate()
{
    Evidence evidence = evidenceFor(mailbox(address),
        { certificateRefusedReport(
              candidate(submissions(server)), { CertificateFault::NameMismatch }, { 12ms, 29ms }),
            certificateRefusedReport(candidate(submission(server)),
                { CertificateFault::NameMismatch }, { 12ms, 32ms }) });
    for (ProbeReport &probe : evidence.probes) {
        CertificateFacts &shown = probe.tls->chain.first();
        shown.subject = QStringLiteral("web12.hosting.example");
        shown.names = { QStringLiteral("web12.hosting.example") };
    }
    addNames(evidence);
    return evidence;
}

/// The part behind the @ does not exist.
Evidence unknownDomain()
{
    Evidence evidence = evidenceFor(mailbox(address), {});
    AddressAnswer answer { host(server), NameStatus::NoSuchName };
    answer.saidByDns = NameStatus::NoSuchName;
    evidence.names = { answer, { host("example.org"), NameStatus::NoSuchName } };
    evidence.exchangers = { { host("example.org"), NameStatus::NoSuchName } };
    evidence.sources = { { SourceId::Book, NothingHere {} }, { SourceId::Guess, NothingHere {} } };
    return evidence;
}

Evidence offline()
{
    Evidence evidence = evidenceFor(mailbox(address), {});
    evidence.names = { { host(server), NameStatus::NoServer },
        { host("example.org"), NameStatus::NoServer } };
    evidence.exchangers = { { host("example.org"), NameStatus::NoServer } };
    evidence.sources = { { SourceId::Book, NothingHere {} },
        { SourceId::Guess, Unreachable { QStringLiteral("no name server") } } };
    return evidence;
}

/// A web server's answer where a mail server's greeting belongs, 500 characters of it.
Evidence webServer()
{
    QByteArray page = "<html><head><title>It works!</title></head><body onload=\"alert(1)\">";
    page = page.leftJustified(500, 'x');
    const auto speaks = [&page](const Endpoint &endpoint) {
        ProbeReport report =
            reportThrough(Stage::Greeting, outcome::NotSmtp { outcome::Protocol::Http, page },
                candidate(endpoint), { 12ms, 29ms });
        report.transcript = { { TranscriptLine::From::Server, Exposure::InTheClear, 41ms, page } };
        return report;
    };
    Evidence evidence =
        evidenceFor(mailbox(address), { speaks(submissions(server)), speaks(submission(server)) });
    addNames(evidence);
    return evidence;
}

void search(WizardSession &session)
{
    session.typeName(QStringLiteral("Ann Example"));
    session.typeAddress(QString::fromLatin1(address));
    session.find();
}

void searchAndEnd(WizardSession &session, FakeDetections &detections, const Evidence &evidence)
{
    search(session);
    detections.latest().end(evidence);
    QCoreApplication::processEvents();
}

} // namespace

QList<Scene> scenes()
{
    return {
        { QStringLiteral("1-address"), [](auto &, auto &) {} },
        { QStringLiteral("1-address-typed"),
            [](WizardSession &session, auto &) {
                session.typeAddress(QStringLiteral("\"Ann Example\" <ann@example.org>"));
                session.leaveAddress();
                session.nameServer(ServerEntry::Use::UseThis);
            } },
        { QStringLiteral("1-address-wrong"),
            [](WizardSession &session, auto &) {
                session.typeAddress(QStringLiteral("smtp.example.org:587"));
                session.leaveAddress();
            } },
        { QStringLiteral("2-searching-begun"),
            [](WizardSession &session, auto &) { search(session); } },
        { QStringLiteral("2-searching"),
            [](WizardSession &session, FakeDetections &detections) {
                search(session);
                detections.latest().see(underway());
            } },
        { QStringLiteral("2-searching-details"),
            [](WizardSession &session, FakeDetections &detections) {
                search(session);
                detections.latest().see(underway());
                session.showDetails(SessionState::Details::Open);
            } },
        { QStringLiteral("2-stopped"),
            [](WizardSession &session, FakeDetections &detections) {
                search(session);
                detections.latest().see(underway());
                session.stop();
                QCoreApplication::processEvents();
            } },
        { QStringLiteral("3-result"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, bothWork());
            } },
        { QStringLiteral("3-result-one-lane"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, onlyStartTls());
            } },
        { QStringLiteral("3-result-details"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, bothWork());
                session.showDetails(SessionState::Details::Open);
            } },
        { QStringLiteral("3-failed-silence"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, silence());
            } },
        { QStringLiteral("3-failed-certificate"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, wrongCertificate());
            } },
        { QStringLiteral("3-failed-unknown"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, unknownDomain());
            } },
        { QStringLiteral("3-failed-offline"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, offline());
            } },
        { QStringLiteral("3-failed-web-server"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, webServer());
            } },
        { QStringLiteral("3-leaving"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, bothWork());
                session.escape();
            } },
        { QStringLiteral("6-done"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, bothWork());
                session.goOn();
            } },
        { QStringLiteral("6-done-thunderbird"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, bothWork());
                session.goOn();
                session.lookAtHandOver({ TargetId::Thunderbird, Form::Autoconfig });
            } },
        { QStringLiteral("help"), [](auto &, auto &) {}, Scene::Window::Help },
    };
}

} // namespace mailberth::test
