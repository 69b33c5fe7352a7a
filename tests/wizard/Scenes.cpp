// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/Scenes.h"

#include "tests/support/Reports.h"
#include "ui/wizard/AccountFlow.h"

#include <QCoreApplication>

namespace mailberth::test
{

namespace
{

const char *const address = "ann@example.org";
const char *const server = "smtp.example.org";
const char *const registered = "smtp.office365.com"; ///< whose provider knows this program

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

/// The exchanger's owner names it, and nobody who can be trusted with it.
Evidence unchosen(const char *name)
{
    return evidenceFor(mailbox(address),
        { readyReport(candidate(submissions(name), SourceId::Mx, Trust::Dns), { 12ms, 29ms }),
            readyReport(candidate(submission(name), SourceId::Mx, Trust::Dns), { 12ms, 32ms }) });
}

Evidence otherThanBefore()
{
    Evidence evidence = unchosen("smtp.mailfarm.example");
    evidence.remembered = host("smtp.before.example");
    return evidence;
}

/// Chosen, but not what it was the last time.
Evidence ownOtherThanBefore()
{
    Evidence evidence = bothWork();
    evidence.remembered = host("mail.before.example");
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

/// Comes to the sign-in page first.
Scene signing(const char *name,
    const std::function<void(WizardSession &session, FakeSigning &signing)> &act,
    const LookAnswer &keychain = KeychainSeen { Keychain::GnomeKeyring, KeychainLock::Unlocked })
{
    return { QString::fromLatin1(name),
        [](WizardSession &session, FakeDetections &detections) {
            searchAndEnd(session, detections, bothWork());
        },
        Scene::Window::Wizard,
        [act, keychain](WizardSession &session, FakeSigning &fakes) {
            fakes.vault.seen = keychain;
            session.goOn();
            QCoreApplication::processEvents();
            act(session, fakes);
        } };
}

Evidence proven(const char *name)
{
    return evidenceFor(mailbox(address),
        { readyReport(
            candidate(submissions(name), SourceId::Book, Trust::Provider), { 12ms, 29ms }) });
}

/// Comes to the sign-in page of a server that takes tokens.
Scene signingOnPage(const char *name, const char *host,
    const std::function<void(WizardSession &session, FakeSigning &signing)> &act,
    std::optional<SaslMechanism> password = SaslMechanism::Plain)
{
    return { QString::fromLatin1(name),
        [host](WizardSession &session, FakeDetections &detections) {
            searchAndEnd(session, detections, proven(host));
        },
        Scene::Window::Wizard,
        [act, password](WizardSession &session, FakeSigning &fakes) {
            fakes.submission.takesAnyToken = true;
            fakes.submission.mechanism = password;
            session.goOn();
            QCoreApplication::processEvents();
            act(session, fakes);
        } };
}

/// To the sign-in page once more, with this in the keychain.
void comeAgainWith(WizardSession &session, FakeSigning &fakes, SecretKind kind)
{
    const Endpoint &endpoint = session.state().account.settings->endpoint();
    fakes.vault.held.insert(
        entryName({ QString::fromLatin1(address), endpoint.host, endpoint.port, kind }), "kept");
    session.account()->leave();
    session.show(Page::Result);
    session.goOn();
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

void visit(WizardSession &session, PageVisit::On on = PageVisit::On::ThisComputer)
{
    session.account()->signInOnPage(on);
}

/// Signed in; the keychain answers this, or nothing yet.
void signInWith(
    WizardSession &session, FakeSigning &fakes, const std::optional<VaultAnswer> &answer)
{
    fakes.vault.keeping = answer;
    session.account()->signIn(Secret::fromText(u"berth-465"));
    fakes.submission.latest().end(signedIn(fakes.submission.latest()));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void sendWith(WizardSession &session, FakeSigning &fakes, const MessageOutcome &outcome)
{
    signInWith(session, fakes, vault::Done {});
    session.account()->typeSubject(QStringLiteral("Mailberth 14:02"));
    session.account()->send();
    fakes.submission.latest().end(withMessage(fakes.submission.latest(), outcome));
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
        { QStringLiteral("3-asking"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, unchosen("smtp.mailfarm.example"));
            } },
        { QStringLiteral("3-asking-letters"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, unchosen("smtp.xn--bcher-kva.de"));
            } },
        { QStringLiteral("3-asking-changed"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, otherThanBefore());
            } },
        { QStringLiteral("3-asking-details"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, unchosen("smtp.mailfarm.example"));
                session.showDetails(SessionState::Details::Open);
            } },
        { QStringLiteral("3-result-changed"),
            [](WizardSession &session, FakeDetections &detections) {
                searchAndEnd(session, detections, ownOtherThanBefore());
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
        signing("4-sign-in", [](WizardSession &, FakeSigning &) {}),
        signing("4-sign-in-scram",
            [](WizardSession &session, FakeSigning &fakes) {
                fakes.submission.mechanism = SaslMechanism::ScramSha256;
                session.account()->leave();
                session.show(Page::Result);
                session.goOn();
            }),
        signing("4-kept",
            [](WizardSession &session, FakeSigning &fakes) {
                comeAgainWith(session, fakes, SecretKind::Password);
            }),
        signingOnPage("4-page-kept", registered,
            [](WizardSession &session, FakeSigning &fakes) {
                comeAgainWith(session, fakes, SecretKind::RefreshToken);
            }),
        signingOnPage("4-page", registered, [](WizardSession &, FakeSigning &) {}),
        signingOnPage(
            "4-page-only", registered, [](WizardSession &, FakeSigning &) {}, std::nullopt),
        signingOnPage(
            "4-page-unregistered", "smtp.gmail.com", [](WizardSession &, FakeSigning &) {},
            std::nullopt),
        signingOnPage("4-page-open", registered,
            [](WizardSession &session, FakeSigning &) { visit(session); }),
        signingOnPage("4-page-invited", registered,
            [](WizardSession &session, FakeSigning &fakes) {
                visit(session, PageVisit::On::OtherDevice);
                fakes.flows.latest().invite(QStringLiteral("https://microsoft.com/devicelogin"),
                    QStringLiteral("WDJB-MJHT"));
            }),
        signingOnPage("4-page-declined", registered,
            [](WizardSession &session, FakeSigning &fakes) {
                visit(session);
                fakes.flows.latest().end(oauth::Declined {});
                QCoreApplication::processEvents();
            }),
        signing("4-signing-in",
            [](WizardSession &session, FakeSigning &) {
                session.account()->signIn(Secret::fromText(u"berth-465"));
            }),
        signing("4-refused",
            [](WizardSession &session, FakeSigning &fakes) {
                session.account()->signIn(Secret::fromText(u"berth-587"));
                fakes.submission.latest().end(refused(fakes.submission.latest()));
                QCoreApplication::processEvents();
            }),
        signing("4-password-missing",
            [](WizardSession &session, FakeSigning &) { session.account()->signIn({}); }),
        signing(
            "4-keychain-none", [](WizardSession &, FakeSigning &) {}, vault::NoKeychain {}),
        signing("4-keychain-locked",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Locked {});
            }),
        signing("4-keychain-denied",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Denied {});
            }),
        signing("4-keychain-silent",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Silent { 10s });
            }),
        signing("4-keychain-waiting",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, std::nullopt);
            }),
        signing("4-signed-in",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Done {});
                session.show(Page::SignIn);
            }),
        signing("5-message",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Done {});
            }),
        signing("5-sending",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Done {});
                session.account()->send();
                FakeSubmissionJob &job = fakes.submission.latest();
                SubmissionReport report = withMessage(job, message::NotTried {});
                report.connection.timeline.last().end.reset();
                job.see(report);
            }),
        signing("5-accepted",
            [](WizardSession &session, FakeSigning &fakes) {
                fakes.submission.caught =
                    QStringLiteral("From: Ann Example <ann@example.org>\nTo: ann@example.org\n"
                                   "Subject: Mailberth 14:02\n\nIt works.\n");
                sendWith(session, fakes,
                    message::Accepted { reply(250, "2.0.0 Ok: queued as 4F2A1"), "4F2A1" });
            }),
        signing("5-refused",
            [](WizardSession &session, FakeSigning &fakes) {
                sendWith(session, fakes,
                    message::Refused { MessageStep::Rcpt, reply(550, "5.1.1 No such user here"),
                        MessageRefusal::RecipientUnknown });
            }),
        signing("5-unknown",
            [](WizardSession &session, FakeSigning &fakes) {
                sendWith(session, fakes, message::Unknown {});
            }),
        signing("6-done", [](WizardSession &session, FakeSigning &) { session.skip(); }),
        signing("6-done-signed-in",
            [](WizardSession &session, FakeSigning &fakes) {
                signInWith(session, fakes, vault::Done {});
                session.skip();
            }),
        signing("6-done-sent",
            [](WizardSession &session, FakeSigning &fakes) {
                sendWith(session, fakes,
                    message::Accepted { reply(250, "2.0.0 Ok: queued as 4F2A1"), "4F2A1" });
                session.goOn();
            }),
        signing("6-done-thunderbird",
            [](WizardSession &session, FakeSigning &) {
                session.skip();
                session.lookAtHandOver({ TargetId::Thunderbird, Form::Autoconfig });
            }),
        { QStringLiteral("help"), [](auto &, auto &) {}, Scene::Window::Help },
        { QStringLiteral("error-text"), [](auto &, auto &) {}, Scene::Window::ErrorText },
    };
}

} // namespace mailberth::test
