// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/wizard/FakeDetection.h"
#include "ui/wizard/WizardSession.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const QList<SourceId> allSources { SourceId::Book, SourceId::Guess, SourceId::Ispdb };

/// A session with a script in place of a network.
struct Scene
{
    FakeDetections detections;
    WizardSession session { detections.factory(), allSources };

    Scene() { session.setLeastShow(0ms); }

    [[nodiscard]] const SessionState &state() const { return session.state(); }
    void searchFor(const char *address)
    {
        session.typeAddress(QString::fromLatin1(address));
        session.find();
    }
    void answer(const Evidence &evidence)
    {
        detections.latest().end(evidence);
        QCoreApplication::processEvents();
    }
};

Evidence bothLanesWork(const char *address, const char *server)
{
    return evidenceFor(mailbox(address),
        { readyReport(candidate(submissions(server))),
            readyReport(candidate(submission(server))) });
}

Evidence nothingWorks(const char *address, const char *server)
{
    return evidenceFor(mailbox(address),
        { silentReport(candidate(submissions(server))),
            silentReport(candidate(submission(server))) });
}

} // namespace

class TstWizardSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void pagesTurnByIntent_data();
    void pagesTurnByIntent();
    void emptyAddressIsSaidOnlyWhenFindIsPressed();
    void wrongAddressIsNotSaidWhileItIsTyped();
    void pastedFormFillsBothFields();
    void nameTypedByHandStays();
    void correctedAddressLeavesNothingOfTheOldAnswer();
    void typedServerOutlivesTheAddress();
    void securityFollowsThePortUntilItIsChosen_data();
    void securityFollowsThePortUntilItIsChosen();
    void serverWithoutPortIsTriedOnBoth();
    void openServerFieldsWithoutTextChangeNothing();
    void nothingThatWeFilledInIsCalledWrong();
    void serverTypedAsAddressCanBeTaken();
    void leavingThirdPartiesOutLeavesThemOut();
    void nextWorksFromTheFirstProof();
    void resultComesByItselfOnlyToThoseWhoWatch();
    void quickSearchIsNoFlash();
    void stopKeepsWhatIsKnown();
    void lateNewsOfAStoppedSearchIsNotHeard();
    void againAsksTheSame();
    void choiceOutlivesARepetitionButNotAnotherAddress();
    void checksAreCountedHonestly();
    void escapeStopsThenAsksThenStays();
    void anotherAddressBeginsAnew();
    void failureLeadsToTheResultPage();
};

void TstWizardSession::pagesTurnByIntent_data()
{
    using Act = std::function<void(Scene &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<Page>("page");
    const auto search = [](Scene &scene) { scene.searchFor("ann@example.org"); };
    const auto found = [search](Scene &scene) {
        search(scene);
        scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    };
    const auto failed = [search](Scene &scene) {
        search(scene);
        scene.answer(nothingWorks("ann@example.org", "smtp.example.org"));
    };

    QTest::newRow("the first page comes first") << Act([](Scene &) {}) << Page::Address;
    QTest::newRow("a search shows the roads") << Act(search) << Page::Searching;
    QTest::newRow("an ended search shows its result") << Act(found) << Page::Result;
    QTest::newRow("a failed search does, too") << Act(failed) << Page::Result;
    QTest::newRow("the settings come after the result") << Act([found](Scene &scene) {
        found(scene);
        scene.session.goOn();
    }) << Page::Done;
    QTest::newRow("nothing comes after a failure") << Act([failed](Scene &scene) {
        failed(scene);
        scene.session.goOn();
    }) << Page::Result;
    QTest::newRow("nothing comes after a search without an answer") << Act([search](Scene &scene) {
        search(scene);
        scene.session.goOn();
    }) << Page::Searching;
    QTest::newRow("going back to the roads stays there") << Act([found](Scene &scene) {
        found(scene);
        scene.session.show(Page::Searching);
    }) << Page::Searching;
    QTest::newRow("searching again from the settings shows the roads") << Act(
        [found](Scene &scene) {
            found(scene);
            scene.session.goOn();
            scene.session.again();
        }) << Page::Searching;
    QTest::newRow("a server by hand is entered on the first page") << Act([failed](Scene &scene) {
        failed(scene);
        scene.session.enterServer();
    }) << Page::Address;
}

void TstWizardSession::pagesTurnByIntent()
{
    QFETCH(std::function<void(Scene &)>, act);
    QFETCH(Page, page);
    Scene scene;
    act(scene);
    QCOMPARE(scene.state().page, page);
}

void TstWizardSession::emptyAddressIsSaidOnlyWhenFindIsPressed()
{
    Scene scene;
    scene.session.leaveAddress();
    QCOMPARE(scene.state().complaint, Complaint::None);
    scene.session.goOn();
    QCOMPARE(scene.state().complaint, Complaint::Address);
    QCOMPARE(scene.state().page, Page::Address);
    QVERIFY(scene.detections.orders.isEmpty());
}

void TstWizardSession::wrongAddressIsNotSaidWhileItIsTyped()
{
    Scene scene;
    scene.session.typeAddress(QStringLiteral("ann@"));
    QCOMPARE(scene.state().complaint, Complaint::None);
    scene.session.leaveAddress();
    QCOMPARE(scene.state().complaint, Complaint::Address);
    scene.session.typeAddress(QStringLiteral("ann@e"));
    QCOMPARE(scene.state().complaint, Complaint::None);
}

void TstWizardSession::pastedFormFillsBothFields()
{
    Scene scene;
    scene.session.typeAddress(QStringLiteral("\"Ann Example\" <ann@example.org>"));
    QCOMPARE(scene.state().name.text, QStringLiteral("Ann Example"));
    QVERIFY(scene.state().mended.isEmpty());
    scene.session.leaveAddress();
    QCOMPARE(scene.state().typedAddress, QStringLiteral("ann@example.org"));
    QVERIFY(scene.state().mended.contains(Mend::TookFromAngleBrackets));
    // What we put there is read again without a fault.
    scene.session.typeAddress(scene.state().typedAddress);
    QVERIFY(mailAddress(scene.state()).has_value());
    QVERIFY(scene.state().mended.isEmpty());
}

void TstWizardSession::nameTypedByHandStays()
{
    Scene scene;
    scene.session.typeName(QStringLiteral("Annie"));
    scene.session.typeAddress(QStringLiteral("\"Ann Example\" <ann@example.org>"));
    QCOMPARE(scene.state().name.text, QStringLiteral("Annie"));
    scene.session.typeName(QString());
    scene.session.typeAddress(QStringLiteral("\"Bob\" <bob@example.org>"));
    QCOMPARE(scene.state().name.text, QStringLiteral("Bob"));
}

void TstWizardSession::correctedAddressLeavesNothingOfTheOldAnswer()
{
    Scene scene;
    scene.session.typeName(QStringLiteral("Ann"));
    scene.searchFor("ann@exmaple.org");
    scene.answer(bothLanesWork("ann@exmaple.org", "smtp.exmaple.org"));
    scene.session.choose(submission("smtp.exmaple.org"));
    scene.session.show(Page::Address);
    scene.session.typeAddress(QStringLiteral("ann@example.org"));

    const Answer &answer = scene.state().answer;
    QCOMPARE(answer.search, Search::NotYet);
    QVERIFY(answer.evidence.probes.isEmpty());
    QVERIFY(!answer.verdict.recommendation);
    QVERIFY(answer.story.headline.isEmpty());
    QVERIFY(!answer.picked);
    QCOMPARE(scene.state().name.text, QStringLiteral("Ann"));

    scene.session.find();
    QCOMPARE(scene.detections.orders.constLast().address, mailbox("ann@example.org"));
}

void TstWizardSession::typedServerOutlivesTheAddress()
{
    Scene scene;
    scene.session.nameServer(ServerEntry::Use::UseThis);
    scene.session.typeServerHost(QStringLiteral("smtp.example.net"));
    scene.session.typeServerPort(QStringLiteral("2525"));
    scene.session.typeAddress(QStringLiteral("ann@example.org"));
    scene.session.typeAddress(QStringLiteral("bob@example.com"));
    QCOMPARE(scene.state().server.host.text, QStringLiteral("smtp.example.net"));
    QCOMPARE(scene.state().server.port.text, QStringLiteral("2525"));
    scene.session.find();
    const DetectionOrder &order = scene.detections.orders.constLast();
    QCOMPARE(order.given.size(), 1);
    QCOMPARE(order.given.constFirst().endpoint.port, 2525);
    QCOMPARE(order.given.constFirst().provenance.trust, Trust::Person);
    QVERIFY(order.sources.isEmpty());
}

void TstWizardSession::securityFollowsThePortUntilItIsChosen_data()
{
    using Act = std::function<void(WizardSession &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("port");
    QTest::addColumn<Security>("security");

    QTest::newRow("465 means TLS from the first byte")
        << Act([](WizardSession &session) { session.typeServerPort(QStringLiteral("465")); })
        << QStringLiteral("465") << Security::ImplicitTls;
    QTest::newRow("587 means STARTTLS")
        << Act([](WizardSession &session) { session.typeServerPort(QStringLiteral("587")); })
        << QStringLiteral("587") << Security::StartTls;
    QTest::newRow("a port pasted behind the host is taken") << Act([](WizardSession &session) {
        session.typeServerHost(QStringLiteral("smtp.example.org:587"));
    }) << QStringLiteral("587") << Security::StartTls;
    QTest::newRow("a port typed by hand stays when a host with another is pasted") << Act(
        [](WizardSession &session) {
            session.typeServerPort(QStringLiteral("465"));
            session.typeServerHost(QStringLiteral("smtp.example.org:587"));
        }) << QStringLiteral("465") << Security::ImplicitTls;
    QTest::newRow("a pasted port goes with the host that brought it") << Act(
        [](WizardSession &session) {
            session.typeServerHost(QStringLiteral("smtp.example.org:587"));
            session.typeServerHost(QStringLiteral("smtp.example.net"));
        }) << QString() << usualSecurity(0);
    QTest::newRow("a security chosen by hand stays when the port changes") << Act(
        [](WizardSession &session) {
            session.typeServerPort(QStringLiteral("2525"));
            session.chooseSecurity(Security::ImplicitTls);
            session.typeServerPort(QStringLiteral("587"));
        }) << QStringLiteral("587") << Security::ImplicitTls;
}

void TstWizardSession::securityFollowsThePortUntilItIsChosen()
{
    QFETCH(std::function<void(WizardSession &)>, act);
    Scene scene;
    act(scene.session);
    QTEST(scene.state().server.port.text, "port");
    QTEST(scene.state().server.security, "security");
}

void TstWizardSession::serverWithoutPortIsTriedOnBoth()
{
    Scene scene;
    scene.session.nameServer(ServerEntry::Use::UseThis);
    scene.session.typeServerHost(QStringLiteral("smtp.example.net"));
    scene.session.find();
    QCOMPARE(scene.detections.orders.size(), 1);
    const QList<Candidate> given = scene.detections.orders.constFirst().given;
    QCOMPARE(given.size(), 2);
    QCOMPARE(given.at(0).endpoint, submissions("smtp.example.net"));
    QCOMPARE(given.at(1).endpoint, submission("smtp.example.net"));
    QVERIFY(!scene.detections.orders.constFirst().address);
}

void TstWizardSession::nothingThatWeFilledInIsCalledWrong()
{
    Scene scene;
    scene.session.typeAddress(QStringLiteral("mailto:\"Ann\" <Ann@Example.org>"));
    scene.session.leaveAddress();
    QCOMPARE(scene.state().complaint, Complaint::None);
    QVERIFY(mailAddress(scene.state()));
    // What was put into the field is read as it stands there.
    scene.session.typeAddress(QString(scene.state().typedAddress));
    scene.session.leaveAddress();
    QCOMPARE(scene.state().complaint, Complaint::None);

    scene.session.nameServer(ServerEntry::Use::UseThis);
    scene.session.typeServerHost(QStringLiteral("smtp.example.org:2465"));
    QCOMPARE(scene.state().server.port.text, QStringLiteral("2465"));
    QVERIFY(!serverFault(scene.state().server));
    scene.session.typeServerHost(QStringLiteral("smtp.example.org"));
    QVERIFY(!serverFault(scene.state().server));
    scene.session.find();
    QCOMPARE(scene.state().complaint, Complaint::None);
    QCOMPARE(scene.state().page, Page::Searching);
}

void TstWizardSession::openServerFieldsWithoutTextChangeNothing()
{
    Scene scene;
    scene.session.nameServer(ServerEntry::Use::UseThis);
    scene.searchFor("ann@example.org");
    QCOMPARE(scene.detections.orders.constLast().sources, allSources);
}

void TstWizardSession::serverTypedAsAddressCanBeTaken()
{
    Scene scene;
    scene.session.typeAddress(QStringLiteral("smtp://smtp.example.net:587"));
    scene.session.leaveAddress();
    QCOMPARE(scene.state().complaint, Complaint::Address);
    scene.session.takeAddressAsServer();
    QCOMPARE(scene.state().complaint, Complaint::None);
    QVERIFY(scene.state().typedAddress.isEmpty());
    QCOMPARE(scene.state().server.use, ServerEntry::Use::UseThis);
    const auto order = orderFrom(scene.state());
    QVERIFY(order);
    QCOMPARE(order->given.constFirst().endpoint, submission("smtp.example.net"));
}

void TstWizardSession::leavingThirdPartiesOutLeavesThemOut()
{
    Scene scene;
    QVERIFY(knowsThirdParties(scene.state()));
    scene.session.setThirdParties(ThirdParties::LeaveOut);
    scene.searchFor("ann@example.org");
    const QList<SourceId> asked = scene.detections.orders.constLast().sources;
    QVERIFY(!asked.contains(SourceId::Ispdb));
    QVERIFY(asked.contains(SourceId::Guess));
}

void TstWizardSession::nextWorksFromTheFirstProof()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    QVERIFY(!mayGoOn(scene.state()));
    Evidence evidence = bothLanesWork("ann@example.org", "smtp.example.org");
    evidence.probes[1].outcome = outcome::Running {};
    scene.detections.latest().see(evidence);
    QVERIFY(mayGoOn(scene.state()));
    QCOMPARE(scene.state().page, Page::Searching);

    scene.session.goOn();
    QCOMPARE(scene.state().page, Page::Result);
    QCOMPARE(scene.state().answer.search, Search::Running);
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    QCOMPARE(scene.state().page, Page::Result);
    QCOMPARE(scene.state().answer.verdict.alternatives.size(), 1);
}

void TstWizardSession::resultComesByItselfOnlyToThoseWhoWatch()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    scene.session.takeOver();
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    QCOMPARE(scene.state().page, Page::Searching);
    QVERIFY(mayGoOn(scene.state()));

    scene.session.again();
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    QCOMPARE(scene.state().page, Page::Result);
}

void TstWizardSession::quickSearchIsNoFlash()
{
    Scene scene;
    scene.session.setLeastShow(50ms);
    scene.searchFor("ann@example.org");
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    QCOMPARE(scene.state().answer.search, Search::Over);
    QCOMPARE(scene.state().page, Page::Searching);
    QTRY_COMPARE(scene.state().page, Page::Result);

    // Whoever presses Next in the meantime does not wait, and is not pushed on later.
    scene.session.again();
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    scene.session.goOn();
    QCOMPARE(scene.state().page, Page::Result);
    scene.session.show(Page::Searching);
    bool isTimeOver = false;
    QTimer::singleShot(60ms, &scene.session, [&isTimeOver] { isTimeOver = true; });
    QTRY_VERIFY(isTimeOver);
    QCOMPARE(scene.state().page, Page::Searching);
}

void TstWizardSession::stopKeepsWhatIsKnown()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    Evidence evidence = bothLanesWork("ann@example.org", "smtp.example.org");
    evidence.probes[1].outcome = outcome::Running {};
    scene.detections.latest().see(evidence);
    scene.session.stop();
    QVERIFY(scene.detections.latest().wasCancelled());
    QCoreApplication::processEvents();
    QCOMPARE(scene.state().answer.search, Search::Over);
    QCOMPARE(scene.state().answer.evidence.ending, SurveyEnding::Stopped);
    QCOMPARE(scene.state().page, Page::Searching);
    QVERIFY(scene.state().answer.verdict.recommendation);
    QVERIFY(!scene.state().answer.progress.isEmpty());
}

void TstWizardSession::lateNewsOfAStoppedSearchIsNotHeard()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    const QPointer<FakeDetection> first = scene.detections.made.constFirst();
    scene.searchFor("bob@example.com");
    QVERIFY(first->wasCancelled());
    first->see(bothLanesWork("ann@example.org", "smtp.example.org"));
    QVERIFY(scene.state().answer.evidence.probes.isEmpty());
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(first.isNull());
    QCOMPARE(scene.state().answer.search, Search::Running);
}

void TstWizardSession::againAsksTheSame()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    scene.answer(nothingWorks("ann@example.org", "smtp.example.org"));
    scene.session.again();
    QCOMPARE(scene.detections.orders.size(), 2);
    QCOMPARE(scene.detections.orders.at(0), scene.detections.orders.at(1));
    QCOMPARE(scene.state().answer.search, Search::Running);
    QVERIFY(scene.state().answer.evidence.probes.isEmpty());
}

void TstWizardSession::choiceOutlivesARepetitionButNotAnotherAddress()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    QCOMPARE(chosenSettings(scene.state().answer)->endpoint(), submissions("smtp.example.org"));
    scene.session.choose(submission("smtp.example.org"));
    QCOMPARE(chosenSettings(scene.state().answer)->endpoint(), submission("smtp.example.org"));
    const QList<Fact> settings = settingsFacts(scene.state().answer);
    QVERIFY(std::any_of(settings.cbegin(), settings.cend(),
        [](const Fact &fact) { return fact.value == QStringLiteral("587"); }));

    scene.session.again();
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    QCOMPARE(pickedSettings(scene.state().answer)->endpoint, submission("smtp.example.org"));

    scene.searchFor("bob@example.com");
    scene.answer(bothLanesWork("bob@example.com", "smtp.example.org"));
    QCOMPARE(pickedSettings(scene.state().answer)->endpoint, submissions("smtp.example.org"));
}

void TstWizardSession::checksAreCountedHonestly()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    QCOMPARE(scene.state().answer.checks, (Checks { 0, 3 }));
    Evidence evidence = bothLanesWork("ann@example.org", "smtp.example.org");
    evidence.probes[1].outcome = outcome::Running {};
    evidence.sources = { { SourceId::Guess, NothingHere {} } };
    scene.detections.latest().see(evidence);
    QCOMPARE(scene.state().answer.checks, (Checks { 2, 5 }));
}

void TstWizardSession::escapeStopsThenAsksThenStays()
{
    Scene scene;
    scene.searchFor("ann@example.org");
    scene.session.escape();
    QVERIFY(scene.detections.latest().wasCancelled());
    QCOMPARE(scene.state().leaving, SessionState::Leaving::No);
    QCoreApplication::processEvents();
    scene.session.escape();
    QCOMPARE(scene.state().leaving, SessionState::Leaving::Asked);
    scene.session.escape();
    QCOMPARE(scene.state().leaving, SessionState::Leaving::No);
    scene.session.escape();
    scene.session.leave();
    QCOMPARE(scene.state().leaving, SessionState::Leaving::Yes);

    Scene untouched;
    untouched.session.escape();
    QCOMPARE(untouched.state().leaving, SessionState::Leaving::Yes);
}

void TstWizardSession::anotherAddressBeginsAnew()
{
    Scene scene;
    scene.session.setThirdParties(ThirdParties::LeaveOut);
    scene.searchFor("ann@example.org");
    scene.answer(bothLanesWork("ann@example.org", "smtp.example.org"));
    scene.session.goOn();
    scene.session.enterAnotherAddress();
    QCOMPARE(scene.state().page, Page::Address);
    QVERIFY(scene.state().typedAddress.isEmpty());
    QCOMPARE(scene.state().answer.search, Search::NotYet);
    // A wish about privacy is not asked twice.
    QCOMPARE(scene.state().thirdParties, ThirdParties::LeaveOut);
}

void TstWizardSession::failureLeadsToTheResultPage()
{
    Scene scene;
    QSignalSpy changed(&scene.session, &WizardSession::changed);
    scene.searchFor("ann@example.org");
    scene.answer(nothingWorks("ann@example.org", "smtp.example.org"));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(scene.state().answer.verdict.standing, Standing::Unusable);
    QVERIFY(!mayGoOn(scene.state()));
    QVERIFY(!scene.state().answer.story.findings.isEmpty());
    QVERIFY(settingsFacts(scene.state().answer).isEmpty());
}

QTEST_GUILESS_MAIN(TstWizardSession)
#include "tst_wizard_session.moc"
