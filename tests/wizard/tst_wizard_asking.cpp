// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/HostMemory.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/wizard/FakeDetection.h"
#include "tests/wizard/FakeSigning.h"
#include "tests/wizard/Looks.h"
#include "ui/widgets/LaneCard.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/Wizard.h"
#include "ui/wizard/WizardSession.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const char *const mailFarm = "smtp.mailfarm.example";

Evidence unchosen(const char *name = mailFarm)
{
    return evidenceFor(mailbox("ann@firma.example"),
        { readyReport(candidate(submissions(name), SourceId::Mx, Trust::Dns)),
            readyReport(candidate(submission(name), SourceId::Mx, Trust::Dns)) });
}

Evidence chosen()
{
    return evidenceFor(mailbox("ann@firma.example"),
        { readyReport(candidate(submissions("smtp.firma.example"))) });
}

/// Somebody else answers in the place of the host that the book names, and proves his own name.
Evidence intercepted()
{
    return evidenceFor(mailbox("ann@firma.example"),
        { certificateRefusedReport(
              candidate(submissions("smtp.firma.example"), SourceId::Book, Trust::Provider),
              { CertificateFault::NameMismatch }),
            refusedReport(candidate(submissions("smtp.evil.example"), SourceId::Srv, Trust::Dns)),
            readyReport(candidate(submission("smtp.evil.example"), SourceId::Srv, Trust::Dns)) });
}

/// The window over a script, and a folder for what is remembered.
struct Scene
{
    QTemporaryDir folder;
    QString fileName = folder.filePath(QStringLiteral("mailberth/hosts.json"));
    HostMemory memory { fileName };
    FakeDetections detections;
    FakeSigning signing;
    WizardSession session { detections.factory(), { SourceId::Book, SourceId::Mx } };
    Wizard wizard { session };

    explicit Scene(const QString &look = QStringLiteral("light"))
    {
        const QList<Look> all = looks();
        wear(*std::find_if(
            all.cbegin(), all.cend(), [&look](const Look &worn) { return worn.name == look; }));
        session.setLeastShow(0ms);
        session.offerSigning(signing.submission, signing.vault);
        showAt800x600(wizard);
    }

    [[nodiscard]] const SessionState &state() const { return session.state(); }
    [[nodiscard]] const Answer &answer() const { return session.state().answer; }
    void search()
    {
        session.typeAddress(QStringLiteral("ann@firma.example"));
        session.find();
    }
    void searchAndFind(const Evidence &evidence)
    {
        search();
        detections.latest().end(evidence);
        settle();
    }

    template<typename Widget = QPushButton>
    [[nodiscard]] Widget *find(const char *name) const
    {
        for (Widget *widget : wizard.findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template<typename Widget>
    [[nodiscard]] QList<Widget *> visible() const
    {
        QList<Widget *> all = wizard.findChildren<Widget *>();
        all.removeIf([](const Widget *widget) { return !widget->isVisible(); });
        return all;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = wizard.focusWidget();
        QTest::keyClick(focus ? focus : &wizard, key, modifiers);
        settle();
    }
    [[nodiscard]] QString heading() const { return find<QWidget>("heading")->accessibleName(); }
    [[nodiscard]] bool asks() const { return find("yes") && find("no"); }
};

QString nameOf(QWidget *widget, QAccessible::Text kind)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(kind) : QString();
}

} // namespace

/// Settings that nobody chose: the person is asked, and before the answer there is nothing else.
class TstWizardAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theQuestionIsAllThatShows();
    void nothingLeadsOnBeforeTheAnswer_data();
    void nothingLeadsOnBeforeTheAnswer();
    void theKeyboardBeginsAtTheHeadingAndComesToBothAnswers();
    void inLargeTextTheAnswersComeIntoSight();
    void theAnswersSayWhatTheyAnswer();
    void yesMakesItAnOrdinaryResult_data();
    void yesMakesItAnOrdinaryResult();
    void noLeadsToTheServersFields();
    void escapeIsNoAnswer();
    void yesIsForTheHostThatWasAskedAbout();
    void nothingIsAskedWhileBetterMayCome();
    void anotherSearchAsksAgain();
    void theYesIsRemembered();
    void aSignInIsRemembered();
    void aRefusedSignInIsNotRemembered();
    void anotherHostThanBeforeStandsAboveAll();
    void whatIsRememberedCanBeForgotten();
    void aFileThatIsNotUnderstoodIsSaidAndLeftAlone();
    void withoutMemoryNothingIsWritten();
    void aRefusalNeverTellsToUseAnything();
};

void TstWizardAsking::theQuestionIsAllThatShows()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    QCOMPARE(scene.state().page, Page::Result);
    QVERIFY(scene.asks());
    QCOMPARE(scene.heading(), QStringLiteral("Is mailfarm.example your provider?"));
    QCOMPARE(scene.find<QLabel>("summary")->text(),
        QStringLiteral("It receives mail for firma.example; nobody confirms it."));
    QCOMPARE(scene.find<QLabel>("owner")->text(), QStringLiteral("mailfarm.example"));
    QVERIFY(scene.find<QLabel>("owner")->font().pointSizeF()
        > 1.5 * scene.find<QLabel>("summary")->font().pointSizeF());
    QVERIFY(!scene.find<QLabel>("ownerAscii"));
    QVERIFY(scene.visible<LaneCard>().isEmpty());
    QVERIFY(scene.visible<QLineEdit>().isEmpty());
    QVERIFY(!scene.find<QWidget>("lanes"));
    QVERIFY(!scene.find("copySettings"));
    QVERIFY(!scene.wizard.button(QWizard::NextButton)->isVisible());
    for (const QPushButton *button : scene.visible<QPushButton>())
        QVERIFY2(!button->isDefault(), qPrintable(button->text()));
    QVERIFY(!scene.find("yes")->autoDefault());
    QVERIFY(!scene.find("no")->autoDefault());
}

void TstWizardAsking::nothingLeadsOnBeforeTheAnswer_data()
{
    using Act = std::function<void(Scene &)>;
    QTest::addColumn<Act>("act");
    const auto pressAt = [](const char *name, Qt::Key key) {
        return Act([name, key](Scene &scene) {
            scene.find<QWidget>(name)->setFocus();
            scene.press(key);
        });
    };
    QTest::newRow("Enter at the heading") << pressAt("heading", Qt::Key_Return);
    QTest::newRow("Enter at yes") << pressAt("yes", Qt::Key_Return);
    QTest::newRow("Enter of the number pad at yes") << pressAt("yes", Qt::Key_Enter);
    QTest::newRow("Enter at no") << pressAt("no", Qt::Key_Return);
    QTest::newRow("Space at the heading") << pressAt("heading", Qt::Key_Space);
    QTest::newRow("the key of Next")
        << Act([](Scene &scene) { scene.press(Qt::Key_I, Qt::AltModifier); });
    QTest::newRow("a click on Next that nobody sees")
        << Act([](Scene &scene) { scene.wizard.button(QWizard::NextButton)->click(); });
    QTest::newRow("going on") << Act([](Scene &scene) { scene.session.goOn(); });
    QTest::newRow("a card that is not there") << Act([](Scene &scene) {
        scene.session.choose(submission(mailFarm));
        scene.session.goOn();
    });
    QTest::newRow("copying") << Act(
        [](Scene &scene) { scene.press(Qt::Key_C, Qt::ControlModifier); });
    QTest::newRow("copying with the details open") << Act([](Scene &scene) {
        scene.press(Qt::Key_D, Qt::ControlModifier);
        scene.find<QWidget>("heading")->setFocus();
        scene.press(Qt::Key_C, Qt::ControlModifier);
        scene.press(Qt::Key_D, Qt::ControlModifier);
    });
    QTest::newRow("the window turns the page") << Act([](Scene &scene) { scene.wizard.next(); });
}

void TstWizardAsking::nothingLeadsOnBeforeTheAnswer()
{
    QFETCH(std::function<void(Scene &)>, act);
    QGuiApplication::clipboard()->setText(QStringLiteral("what was there"));
    Scene scene;
    scene.session.rememberIn(scene.memory);
    scene.searchAndFind(unchosen());
    act(scene);
    settle();
    QCOMPARE(scene.state().page, Page::Result);
    QVERIFY(scene.asks());
    QVERIFY(scene.answer().accepted.isEmpty());
    QVERIFY(settingsFacts(scene.answer()).isEmpty());
    QVERIFY(!accountToHandOver(scene.state()));
    QVERIFY(scene.signing.submission.secrets.isEmpty());
    QVERIFY(scene.visible<QLineEdit>().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("what was there"));
    QCOMPARE(scene.memory.count(), 0);
}

void TstWizardAsking::theKeyboardBeginsAtTheHeadingAndComesToBothAnswers()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    QCOMPARE(scene.wizard.focusWidget(), scene.find<QWidget>("heading"));
    scene.press(Qt::Key_Tab);
    QCOMPARE(scene.wizard.focusWidget(), scene.find("yes"));
    scene.press(Qt::Key_Tab);
    QCOMPARE(scene.wizard.focusWidget(), scene.find("no"));
    scene.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(scene.wizard.focusWidget(), scene.find("yes"));
}

void TstWizardAsking::inLargeTextTheAnswersComeIntoSight()
{
    Scene scene(QStringLiteral("200"));
    Evidence evidence = unchosen();
    evidence.remembered = host("smtp.before.example");
    scene.searchAndFind(evidence);
    for (const char *name : { "yes", "no" }) {
        scene.press(Qt::Key_Tab);
        const QWidget *answer = scene.find(name);
        QCOMPARE(scene.wizard.focusWidget(), answer);
        QCOMPARE(answer->visibleRegion().boundingRect(), answer->rect());
    }
}

void TstWizardAsking::theAnswersSayWhatTheyAnswer()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    QCOMPARE(nameOf(scene.find<QWidget>("heading"), QAccessible::Name), scene.heading());
    QCOMPARE(nameOf(scene.find("yes"), QAccessible::Name), QStringLiteral("Yes, it is"));
    QCOMPARE(nameOf(scene.find("no"), QAccessible::Name), QStringLiteral("No, enter server…"));
    for (const char *answer : { "yes", "no" }) {
        const QString description = nameOf(scene.find(answer), QAccessible::Description);
        QVERIFY(description.contains(scene.heading()));
        QVERIFY(description.contains(u"nobody confirms it"));
    }
}

void TstWizardAsking::yesMakesItAnOrdinaryResult_data()
{
    using Act = std::function<void(Scene &)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("by mouse") << Act(
        [](Scene &scene) { QTest::mouseClick(scene.find("yes"), Qt::LeftButton); });
    QTest::newRow("by Tab and Space") << Act([](Scene &scene) {
        scene.press(Qt::Key_Tab);
        scene.press(Qt::Key_Space);
    });
    QTest::newRow("by its letter")
        << Act([](Scene &scene) { scene.press(Qt::Key_Y, Qt::AltModifier); });
}

void TstWizardAsking::yesMakesItAnOrdinaryResult()
{
    QFETCH(std::function<void(Scene &)>, act);
    Scene scene;
    scene.searchAndFind(unchosen());
    act(scene);
    settle();
    QTRY_VERIFY(!scene.asks()); // a letter animates its button first
    QCOMPARE(scene.state().page, Page::Result);
    QVERIFY(scene.heading().startsWith(u"Use smtp.mailfarm.example"));
    QCOMPARE(scene.visible<LaneCard>().size(), 2);
    QVERIFY(scene.find("copySettings"));
    QVERIFY(scene.wizard.button(QWizard::NextButton)->isVisible());
    QVERIFY(scene.wizard.button(QWizard::NextButton)->isEnabled());
    QCOMPARE(scene.wizard.focusWidget(), scene.find<QWidget>("card465"));
    QCOMPARE(chosenSettings(scene.answer())->by(), ChosenBy::Person);
    // The fields still ask for the same, so nothing is forgotten.
    scene.session.typeAddress(QStringLiteral("ann@firma.example"));
    QVERIFY(chosenSettings(scene.answer()));
    scene.session.goOn();
    QCOMPARE(scene.state().page, Page::SignIn);
}

void TstWizardAsking::noLeadsToTheServersFields()
{
    Scene scene;
    scene.session.rememberIn(scene.memory);
    scene.searchAndFind(unchosen());
    scene.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(scene.state().page, Page::Address);
    QCOMPARE(scene.state().server.use, ServerEntry::Use::UseThis);
    QVERIFY(scene.find<QLineEdit>("server"));
    QCOMPARE(scene.wizard.focusWidget(), scene.find<QLineEdit>("server"));
    QVERIFY(!chosenSettings(scene.answer()));
    QCOMPARE(scene.memory.count(), 0);
}

void TstWizardAsking::escapeIsNoAnswer()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    scene.press(Qt::Key_Escape);
    QCOMPARE(scene.state().leaving, SessionState::Leaving::Asked);
    scene.press(Qt::Key_Escape);
    QCOMPARE(scene.state().leaving, SessionState::Leaving::No);
    QVERIFY(scene.asks());
    QVERIFY(scene.answer().accepted.isEmpty());
}

void TstWizardAsking::yesIsForTheHostThatWasAskedAbout()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    scene.session.accept(host("smtp.evil.example"));
    QVERIFY(scene.asks());
    QVERIFY(scene.answer().accepted.isEmpty());
    scene.session.accept(host(mailFarm));
    QVERIFY(!scene.asks());
    QVERIFY(chosenSettings(scene.answer()));
}

void TstWizardAsking::nothingIsAskedWhileBetterMayCome()
{
    Scene scene;
    scene.search();
    scene.detections.latest().see(unchosen());
    settle();
    scene.session.goOn();
    QCOMPARE(scene.state().page, Page::Searching);
    scene.session.show(Page::Result);
    settle();
    QVERIFY(!scene.asks());
    scene.session.accept(host(mailFarm));
    QVERIFY(scene.answer().accepted.isEmpty());
    scene.detections.latest().end(chosen());
    settle();
    QVERIFY(!scene.asks());
    QVERIFY(chosenSettings(scene.answer()));
}

void TstWizardAsking::anotherSearchAsksAgain()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    scene.session.accept(host(mailFarm));
    scene.session.again();
    scene.detections.latest().end(unchosen());
    settle();
    QVERIFY(scene.asks());
}

void TstWizardAsking::theYesIsRemembered()
{
    Scene scene;
    scene.session.rememberIn(scene.memory);
    scene.searchAndFind(unchosen());
    QVERIFY(!scene.detections.remembered.constLast());
    scene.session.accept(host(mailFarm));
    QCOMPARE(scene.memory.hostFor(host("firma.example")), host(mailFarm));
    scene.session.again();
    QCOMPARE(scene.detections.remembered.constLast(), host(mailFarm));
    scene.session.typeAddress(QStringLiteral("ann@other.example"));
    scene.session.find();
    QVERIFY(!scene.detections.remembered.constLast());
}

void TstWizardAsking::aSignInIsRemembered()
{
    Scene scene;
    scene.session.rememberIn(scene.memory);
    scene.searchAndFind(chosen());
    QCOMPARE(scene.memory.count(), 0);
    scene.session.goOn();
    scene.session.account()->signIn(Secret::fromText(u"berth-465"));
    scene.signing.submission.latest().end(signedIn(scene.signing.submission.latest()));
    settle();
    QCOMPARE(scene.memory.hostFor(host("firma.example")), host("smtp.firma.example"));
}

void TstWizardAsking::aRefusedSignInIsNotRemembered()
{
    Scene scene;
    scene.session.rememberIn(scene.memory);
    scene.searchAndFind(chosen());
    scene.session.goOn();
    scene.session.account()->signIn(Secret::fromText(u"berth-587"));
    scene.signing.submission.latest().end(refused(scene.signing.submission.latest()));
    settle();
    QCOMPARE(scene.memory.count(), 0);
}

void TstWizardAsking::anotherHostThanBeforeStandsAboveAll()
{
    for (Evidence evidence : { unchosen(), chosen() }) {
        Scene scene;
        evidence.remembered = host("smtp.before.example");
        scene.searchAndFind(evidence);
        auto *card = scene.find<QWidget>("dns.other-host-than-before");
        QVERIFY(card);
        const auto topOf = [&scene](const QWidget *widget) {
            return widget->mapTo(&scene.wizard, QPoint(0, 0)).y();
        };
        const char *const next = scene.asks() ? "owner" : "lanes";
        QVERIFY(topOf(card) < topOf(scene.find<QWidget>(next)));
        QVERIFY(nameOf(card, QAccessible::Name).contains(u"smtp.before.example"));
    }
}

void TstWizardAsking::whatIsRememberedCanBeForgotten()
{
    Scene scene;
    QVERIFY(!scene.find<QWidget>("remembered"));
    scene.session.rememberIn(scene.memory);
    settle();
    QVERIFY(!scene.find<QWidget>("remembered"));
    QVERIFY(!scene.memory.remember(host("firma.example"), host(mailFarm)));
    scene.session.rememberIn(scene.memory);
    settle();
    QVERIFY(scene.find<QWidget>("remembered"));
    QTest::mouseClick(scene.find("forgetServers"), Qt::LeftButton);
    settle();
    QVERIFY(!scene.find<QWidget>("remembered"));
    QVERIFY(!QFile::exists(scene.fileName));
    QCOMPARE(scene.memory.count(), 0);
}

void TstWizardAsking::aFileThatIsNotUnderstoodIsSaidAndLeftAlone()
{
    Scene scene;
    QVERIFY(!scene.memory.remember(host("firma.example"), host(mailFarm)));
    const QByteArray later = R"({ "version": 2 })";
    QVERIFY(!writeWhole(scene.fileName, later,
        { .ifItExists = IfItExists::WriteOver, .readers = FileWish::Readers::OwnerOnly }));
    scene.session.rememberIn(scene.memory);
    settle();
    QVERIFY(scene.find<QWidget>("remembered"));
    scene.searchAndFind(unchosen());
    QVERIFY(scene.asks());
    scene.session.accept(host(mailFarm));
    QFile file(scene.fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), later);
}

void TstWizardAsking::withoutMemoryNothingIsWritten()
{
    Scene scene;
    scene.searchAndFind(unchosen());
    scene.session.accept(host(mailFarm));
    QVERIFY(chosenSettings(scene.answer()));
    QVERIFY(!QFile::exists(scene.fileName));
}

void TstWizardAsking::aRefusalNeverTellsToUseAnything()
{
    Scene scene;
    scene.searchAndFind(intercepted());
    QCOMPARE(scene.state().page, Page::Result);
    QVERIFY(!scene.answer().verdict.recommendation);
    QVERIFY(!scene.asks());
    QVERIFY(scene.visible<QLabel>().size() > 4);
    for (const QLabel *label : scene.visible<QLabel>())
        QVERIFY2(!label->text().startsWith(u"Use "), qPrintable(label->text()));
}

QTEST_MAIN(TstWizardAsking)
#include "tst_wizard_asking.moc"
