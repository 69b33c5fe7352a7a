// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/ScriptedServer.h"
#include "tests/wizard/DemoWizard.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/wizard/DetailsPanel.h"
#include "ui/wizard/ErrorTextWindow.h"
#include "ui/wizard/HelpWindow.h"
#include "ui/wizard/MessageStages.h"
#include "ui/wizard/PasswordField.h"
#include "ui/words/ExplanationWords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 5000; // milliseconds for QTRY: a loopback detection takes a tenth of it

/// Both ports of the provider's submission host lead to this server instead.
QList<Redirect> bothPortsTo(const ScriptedServer &server)
{
    const HostName host = *HostName::parse(u"smtp.harbour.example");
    const IpAddress here = *IpAddress::parse(u"127.0.0.1");
    return { { host, submissionsPort, here, server.port() },
        { host, submissionPort, here, server.port() } };
}

} // namespace

class TstWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void walksByKeyboardAloneFromStartToEnd();
    void tabReachesEveryControlOfEveryPage();
    void firstFactStandsThereWithinHalfASecond();
    void stopKeepsWhatIsKnown();
    void escapeStopsThenAsks();
    void serverThatNeverAnswersCanBeStopped();
    void htmlGreetingStaysPlainAndShort();
    void twoDetectionsInARowAgree();
    void backKeepsWhatWasTypedAndNothingOld();
    void signsInOnTheOtherLaneToo();
    void aBlankIsLeftOutByOneButton();
    void anotherWayIsTriedByOneButton();
    void wrongPasswordIsSaidAndNothingIsKept();
    void passwordIsInNothingThatIsWritten();
    void messageComesToTheBoxAsItWasMeant();
    void otherLaneCanBeChosen();
    void detailsOpenOnEveryPageButTheFirst();
    void detailsAreSavedAsTextAndJson();
    void fileThatCannotBeWrittenIsSaidInPlace();
    void helpNeedsNoNetwork();
    void anErrorMessageIsExplained();
    void anAddressInAnErrorMessageIsOfferedAndNotSearchedUnasked();
    void aSecretInAnErrorMessageIsSaidAndNotShown();
    void closingEndsTheSearch();
    void everyWorldEndsInASentence_data();
    void everyWorldEndsInASentence();
};

void TstWizard::walksByKeyboardAloneFromStartToEnd()
{
    DemoWizard demo;
    QVERIFY(demo.isReady());
    QCOMPARE(demo.wizard.focusWidget(), demo.find("address"));
    demo.type(DemoWizard::address());
    demo.press(Qt::Key_Return);
    QCOMPARE(demo.state().page, Page::Searching);
    QCOMPARE(demo.wizard.windowTitle(), QStringLiteral("Mailberth: 2 of 6"));

    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    QCOMPARE(demo.wizard.currentId(), static_cast<int>(Page::Result));
    QCOMPARE(demo.wizard.focusWidget(), demo.find("card465"));
    QVERIFY(demo.wizard.findChildren<PasswordField *>().isEmpty());
    demo.press(Qt::Key_Return);
    QCOMPARE(demo.state().page, Page::SignIn);
    QCOMPARE(demo.wizard.windowTitle(), QStringLiteral("Mailberth: 4 of 6"));
    QCOMPARE(demo.wizard.focusWidget(), demo.find("password"));
    demo.type(QString::fromUtf8(demo::Provider::password()));
    demo.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::TestMessage, patience);
    QCOMPARE(demo.wizard.windowTitle(), QStringLiteral("Mailberth: 5 of 6"));
    QVERIFY(demo.caught().isEmpty());
    demo.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().account.message.phase, Phase::Over, patience);
    QCOMPARE(demo.caught().size(), 1);
    demo.press(Qt::Key_Return);
    QCOMPARE(demo.state().page, Page::Done);
    QCOMPARE(demo.caught().size(), 1);
    QCOMPARE(demo.wizard.windowTitle(), QStringLiteral("Mailberth: 6 of 6"));

    QCOMPARE(demo.wizard.focusWidget(), demo.find("copyAll"));
    demo.press(Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(
        copied.contains(u"smtp.harbour.example") && copied.contains(u"465"), qPrintable(copied));
    demo.press(Qt::Key_Tab);
    demo.press(Qt::Key_Escape);
    QVERIFY(!demo.wizard.isVisible());
}

void TstWizard::tabReachesEveryControlOfEveryPage()
{
    DemoWizard demo;
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    for (const Page page :
        { Page::SignIn, Page::Done, Page::Result, Page::Searching, Page::Address }) {
        demo.session.show(page);
        settle();
        QSet<QWidget *> reached;
        for (int step = 0; step < 60; ++step) {
            reached.insert(demo.wizard.focusWidget());
            demo.press(Qt::Key_Tab);
        }
        for (QAbstractButton *button : demo.wizard.findChildren<QAbstractButton *>()) {
            const bool isOwn = button->isVisible() && button->isEnabled()
                && (button->focusPolicy() & Qt::TabFocus);
            // Of a group of radio buttons Tab reaches the chosen one; arrows lead to the others.
            const bool isInGroup = button->autoExclusive() && !button->isChecked();
            if (isOwn && !isInGroup)
                QVERIFY2(reached.contains(button), qPrintable(button->text()));
        }
    }
}

void TstWizard::firstFactStandsThereWithinHalfASecond()
{
    DemoWizard demo;
    demo.session.typeAddress(DemoWizard::address());
    QElapsedTimer sinceEnter;
    sinceEnter.start();
    demo.session.find();
    QTRY_VERIFY_WITH_TIMEOUT(!demo.state().answer.evidence.names.isEmpty(), 500);
    QVERIFY(sinceEnter.elapsed() <= 500);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
}

void TstWizard::stopKeepsWhatIsKnown()
{
    DemoWizard demo(QStringLiteral("blocked-465"));
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_VERIFY_WITH_TIMEOUT(demo.state().answer.verdict.recommendation, patience);
    auto *stop = demo.find<QAbstractButton>("stop");
    QVERIFY(stop && stop->isEnabled());
    QVERIFY(demo.wizard.button(QWizard::NextButton)->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(demo.state().answer.search, Search::Over);
    QCOMPARE(demo.state().answer.evidence.ending, SurveyEnding::Stopped);
    QCOMPARE(demo.state().page, Page::Searching);
    QVERIFY(!stop->isEnabled());
    QVERIFY(demo.find("again"));
    demo.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(demo.state().page, Page::Result);
    QCOMPARE(demo.state().answer.verdict.recommendation->endpoint.port, submissionPort);
}

void TstWizard::escapeStopsThenAsks()
{
    DemoWizard demo(QStringLiteral("blocked-465"));
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    demo.press(Qt::Key_Escape);
    QTRY_COMPARE(demo.state().answer.search, Search::Over);
    QVERIFY(!demo.find("stay"));
    demo.press(Qt::Key_Escape);
    QVERIFY(demo.find("stay"));
    QCOMPARE(demo.wizard.focusWidget(), demo.find("stay"));
    QVERIFY(demo.wizard.isVisible());
    demo.press(Qt::Key_Space);
    QVERIFY(!demo.find("stay"));
    demo.press(Qt::Key_Escape);
    QTest::mouseClick(demo.find("leave"), Qt::LeftButton);
    QVERIFY(!demo.wizard.isVisible());
}

void TstWizard::serverThatNeverAnswersCanBeStopped()
{
    ScriptedServer mute({}); // takes connections and says nothing
    DemoWizard demo(QStringLiteral("good"), bothPortsTo(mute));
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_VERIFY_WITH_TIMEOUT(mute.conversations().size() >= 2, patience);
    QVERIFY(!demo.wizard.button(QWizard::NextButton)->isEnabled());
    demo.press(Qt::Key_Escape);
    QTRY_COMPARE(demo.state().answer.search, Search::Over);
    QVERIFY(!demo.state().answer.progress.isEmpty());
    QVERIFY(demo.wizard.button(QWizard::NextButton)->isEnabled());
    demo.session.goOn();
    QVERIFY(!demo.state().answer.story.headline.isEmpty());
    QVERIFY(demo.find("tryAgain"));
}

void TstWizard::htmlGreetingStaysPlainAndShort()
{
    const QByteArray page =
        QByteArray("<h1>Hotspot</h1><img src=\"http://192.0.2.1/x\">").leftJustified(500, 'x')
        + "\r\n";
    ScriptedServer hotspot({ say(page) });
    DemoWizard demo(QStringLiteral("good"), bothPortsTo(hotspot));
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    demo.session.takeOver();
    QTRY_VERIFY_WITH_TIMEOUT(!demo.state().answer.story.lanes.isEmpty()
            && std::any_of(demo.state().answer.evidence.probes.cbegin(),
                demo.state().answer.evidence.probes.cend(),
                [](const ProbeReport &probe) {
                    return std::holds_alternative<outcome::NotSmtp>(probe.outcome);
                }),
        patience);
    demo.session.stop();
    QTRY_COMPARE(demo.state().answer.search, Search::Over);
    demo.session.goOn();
    demo.session.showDetails(SessionState::Details::Open);
    settle();
    QVERIFY(demo.wizard.width() <= 800);
    for (QLabel *label : demo.wizard.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() != Qt::RichText, qPrintable(label->text()));
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
            qPrintable(label->text()));
        QVERIFY(label->text().size() < 1000);
    }
    QVERIFY(demo.find<QPlainTextEdit>("detailsText")->toPlainText().contains(u"<h1>Hotspot</h1>"));
}

void TstWizard::twoDetectionsInARowAgree()
{
    DemoWizard demo;
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    const auto first = demo.state().answer.verdict.recommendation;
    QVERIFY(first);
    QTest::mouseClick(demo.find("again"), Qt::LeftButton);
    QCOMPARE(demo.state().page, Page::Searching);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    QCOMPARE(demo.state().answer.verdict.recommendation, first);
    QCOMPARE(demo.state().answer.evidence.probes.size(), 2);
}

void TstWizard::backKeepsWhatWasTypedAndNothingOld()
{
    DemoWizard demo;
    demo.type(QStringLiteral("ann@nowhere.example"));
    demo.find<QLineEdit>("name")->setFocus();
    demo.type(QStringLiteral("Ann"));
    demo.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    QVERIFY(!demo.state().answer.verdict.recommendation);
    demo.wizard.back();
    demo.wizard.back();
    QCOMPARE(demo.state().page, Page::Address);
    auto *address = demo.find<QLineEdit>("address");
    QCOMPARE(address->text(), QStringLiteral("ann@nowhere.example"));
    QCOMPARE(demo.find<QLineEdit>("name")->text(), QStringLiteral("Ann"));

    address->setFocus();
    address->selectAll();
    demo.type(DemoWizard::address());
    QVERIFY(demo.state().answer.story.headline.isEmpty());
    QCOMPARE(demo.find<QLineEdit>("name")->text(), QStringLiteral("Ann"));
    demo.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    QVERIFY(demo.state().answer.verdict.recommendation);
    for (QLabel *label : demo.wizard.findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(!label->text().contains(u"nowhere"), qPrintable(label->text()));
    }
}

void TstWizard::signsInOnTheOtherLaneToo()
{
    DemoWizard demo;
    demo.comeToSignIn(patience);
    demo.session.show(Page::Result);
    demo.session.choose(
        Endpoint { *HostName::parse(u"smtp.harbour.example"), submissionPort, Security::StartTls });
    demo.session.goOn();
    demo.session.account()->signIn(Secret::copyOf(demo::Provider::password()));
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::TestMessage, patience);
    QVERIFY(isSignedIn(demo.state()));
    QCOMPARE(demo.state().account.signIn.report->signIn.mechanism, SaslMechanism::ScramSha256);
}

/// A blank that was typed along: seen beside the refusal, and left out by one button.
void TstWizard::aBlankIsLeftOutByOneButton()
{
    DemoWizard demo;
    demo.comeToSignIn(patience);
    demo.type(QString::fromUtf8(demo::Provider::password()) + u' ');
    demo.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(demo.find("refusal"), patience);
    QVERIFY(demo.find<MessageStrip>("refusal")->text().contains(u"blank"));
    auto *button = demo.find<QAbstractButton>("tryAs");
    QVERIFY(button->text().contains(u"without the blanks"));
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::TestMessage, patience);
    QCOMPARE(demo.state().account.signIn.tries, 2);
}

/// The way is a try of its own, made by the person only.
void TstWizard::anotherWayIsTriedByOneButton()
{
    DemoWizard demo;
    demo.comeToSignIn(patience);
    demo.type(QStringLiteral("berth-587"));
    demo.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(demo.find("refusal"), patience);
    QCOMPARE(demo.state().account.signIn.report->signIn.mechanism, SaslMechanism::ScramSha256);
    QCOMPARE(demo.state().account.signIn.tries, 1);
    demo.find<QAbstractButton>("tryAs")->click();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().account.signIn.phase, Phase::Over, patience);
    QCOMPARE(demo.state().account.signIn.tries, 2);
    QCOMPARE(demo.state().account.signIn.report->signIn.mechanism, SaslMechanism::Plain);
    QTRY_VERIFY_WITH_TIMEOUT(demo.find<QAbstractButton>("tryAs"), patience);
    QVERIFY(demo.find<QAbstractButton>("tryAs")->text().contains(u"ann"));
}

void TstWizard::wrongPasswordIsSaidAndNothingIsKept()
{
    DemoWizard demo;
    demo.comeToSignIn(patience);
    demo.type(QStringLiteral("berth-587"));
    demo.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(demo.find("refusal"), patience);
    QCOMPARE(demo.state().page, Page::SignIn);
    auto *password = demo.find<QLineEdit>("password");
    QCOMPARE(password->text(), QStringLiteral("berth-587"));
    QCOMPARE(password->selectedText().size(), password->text().size());
    QCOMPARE(demo.wizard.focusWidget(), password);
    auto *more = demo.wizard.findChild<QLabel *>(QStringLiteral("refusalMore"));
    QVERIFY(more->text().contains(u"535"));
    QVERIFY(!more->isVisible());
    QVERIFY(!demo.find<MessageStrip>("refusal")->text().contains(u"535"));
    QVERIFY(demo.find<QAbstractButton>("tryAs")->text().contains(u"PLAIN"));
    QVERIFY(demo.vault.stored().isEmpty());
    QVERIFY(!QApplication::activeModalWidget());

    demo.type(QString::fromUtf8(demo::Provider::password()));
    demo.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::TestMessage, patience);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(demo.vault.stored().size(), 1);
}

void TstWizard::passwordIsInNothingThatIsWritten()
{
    DemoWizard demo;
    demo.comeToSignIn(patience);
    const QByteArray secret = demo::Provider::password();
    demo.session.account()->signIn(Secret::copyOf(secret));
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::TestMessage, patience);
    demo.session.account()->send();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().account.message.phase, Phase::Over, patience);
    const SubmissionReport &sent = *demo.state().account.message.report;
    QVERIFY(!sent.connection.transcript.isEmpty());
    for (const TranscriptLine &line : sent.connection.transcript)
        QVERIFY(!line.bytes.contains(secret) && !line.bytes.contains(secret.toBase64()));
    const QTemporaryDir folder;
    for (const ReportFormat format : { ReportFormat::Text, ReportFormat::Json }) {
        const QString name = folder.filePath(QStringLiteral("report"));
        demo.wizard.details().save(format, name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret));
    }
}

void TstWizard::messageComesToTheBoxAsItWasMeant()
{
    DemoWizard demo;
    demo.comeToSignIn(patience);
    demo.session.account()->signIn(Secret::copyOf(demo::Provider::password()));
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::TestMessage, patience);
    demo.session.account()->typeSubject(QStringLiteral("Grüße vom Kai"));
    demo.session.account()->send();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().account.message.phase, Phase::Over, patience);
    QVERIFY(isSent(demo.state()));
    QCOMPARE(demo.caught().size(), 1);
    QCOMPARE(demo.caught().constFirst().recipients,
        QList<QByteArray> { DemoWizard::address().toUtf8() });
    QVERIFY(demo.find("caught"));
    QVERIFY(demo.state().account.message.caught.contains(u"smtp.harbour.example"));
    for (const MessageStage &stage : messageStages(demo.state().account.message.report, true)) {
        QCOMPARE(stage.how, MessageStage::How::Done);
        QVERIFY(stage.taken);
    }
}

void TstWizard::otherLaneCanBeChosen()
{
    DemoWizard demo;
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    demo.press(Qt::Key_Right);
    QTRY_VERIFY(demo.find<QAbstractButton>("card587")->isChecked());
    demo.press(Qt::Key_Return);
    QCOMPARE(demo.state().account.settings->endpoint().port, submissionPort);
    demo.session.skip();
    QCOMPARE(demo.state().page, Page::Done);
    QCOMPARE(chosenSettings(demo.state().answer)->endpoint().port, submissionPort);
    demo.session.show(Page::Result);
    QVERIFY(demo.find<QAbstractButton>("card587")->isChecked());
    QVERIFY(!demo.find<QAbstractButton>("card465")->isChecked());
}

void TstWizard::detailsOpenOnEveryPageButTheFirst()
{
    DemoWizard demo;
    demo.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!demo.find("detailsText"));
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    demo.press(Qt::Key_D, Qt::ControlModifier);
    for (const Page page : { Page::Result, Page::Searching, Page::Result, Page::Done }) {
        demo.session.show(page);
        auto *text = demo.find<QPlainTextEdit>("detailsText");
        QVERIFY(text);
        QVERIFY(text->isReadOnly());
        QVERIFY(text->toPlainText().contains(u"smtp.harbour.example:465"));
    }
    demo.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!demo.find("detailsText"));
}

void TstWizard::detailsAreSavedAsTextAndJson()
{
    DemoWizard demo;
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    demo.session.showDetails(SessionState::Details::Open);
    const QTemporaryDir folder;
    const QString textName = folder.filePath(QStringLiteral("report.txt"));
    const QString jsonName = folder.filePath(QStringLiteral("report.json"));
    demo.wizard.details().save(ReportFormat::Text, textName);
    QVERIFY(demo.find("saved"));
    demo.wizard.details().save(ReportFormat::Json, jsonName);

    QFile text(textName);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("EHLO"));
    QFile json(jsonName);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(report.value(u"schema").toString(), QStringLiteral("mailberth/1"));
    QCOMPARE(report.value(u"address").toString(), DemoWizard::address());
}

void TstWizard::fileThatCannotBeWrittenIsSaidInPlace()
{
    DemoWizard demo;
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, patience);
    demo.session.showDetails(SessionState::Details::Open);
    const QTemporaryDir folder;
    demo.wizard.details().save(
        ReportFormat::Text, folder.filePath(QStringLiteral("missing/report.txt")));
    QVERIFY(demo.find("saved"));
    QVERIFY(!QApplication::activeModalWidget());
}

namespace
{

/// The window for error messages, opened from the first page, with that text in it.
ErrorTextWindow *explaining(DemoWizard &demo, const QString &text)
{
    demo.wizard.button(QWizard::HelpButton)->click();
    auto *window = demo.wizard.findChild<ErrorTextWindow *>();
    if (window)
        window->findChild<QPlainTextEdit *>()->setPlainText(text);
    return window;
}

QString saidIn(const ErrorTextWindow &window)
{
    QStringList all;
    for (const QLabel *label : window.findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace

void TstWizard::anErrorMessageIsExplained()
{
    DemoWizard demo;
    const auto *window = explaining(demo, QStringLiteral("0x800CCC0D"));
    QVERIFY(window && window->isVisible());
    QVERIFY(!window->isModal());
    QVERIFY(saidIn(*window).contains(explanationOf(u"dns.dns-nxdomain-host")->title));
    window->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("It does not work."));
    QVERIFY(saidIn(*window).contains(topicsOf({}).constFirst().title));
    QVERIFY(!saidIn(*window).contains(explanationOf(u"dns.dns-nxdomain-host")->title));
}

void TstWizard::anAddressInAnErrorMessageIsOfferedAndNotSearchedUnasked()
{
    DemoWizard demo;
    const auto *window = explaining(demo,
        QStringLiteral("ann@harbour.example: 550 5.7.60 SMTP; Client does not have permissions to "
                       "send as this sender; smtp.harbour.example: Name or service not known"));
    auto *look = window->findChild<QPushButton *>(QStringLiteral("lookForAddress"));
    QVERIFY(look);
    look->click();
    QVERIFY(!window->isVisible());
    QCOMPARE(demo.state().page, Page::Address);
    QCOMPARE(demo.state().typedAddress, QStringLiteral("ann@harbour.example"));
    QCOMPARE(demo.state().answer.search, Search::NotYet);
    QCOMPARE(demo.state().server.use, ServerEntry::Use::LookItUp);
}

void TstWizard::aSecretInAnErrorMessageIsSaidAndNotShown()
{
    DemoWizard demo;
    const auto *window = explaining(demo,
        QStringLiteral("AUTH PLAIN AGFubkBleGFtcGxlLm9yZwBzd29yZGZpc2g=\n535 5.7.8 Error: "
                       "authentication failed"));
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("secretInText"))->isVisible());
    QVERIFY(!saidIn(*window).contains(QLatin1String("AGFubkBleGFtcGxl")));
    window->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("0x800CCC0D"));
    QVERIFY(!window->findChild<QWidget *>(QStringLiteral("secretInText"))->isVisible());
}

void TstWizard::helpNeedsNoNetwork()
{
    DemoWizard demo;
    demo.press(Qt::Key_F1);
    auto *help = demo.wizard.findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QVERIFY(!help->isModal());
    auto *answer = help->findChild<QLabel *>(QStringLiteral("answer"));
    const QString first = answer->text();
    QVERIFY(first.contains(u"465") && first.contains(u"587"));
    help->showTopic(1);
    QVERIFY(answer->text() != first);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QVERIFY(demo.wizard.isVisible());
    QCOMPARE(demo.state().answer.search, Search::NotYet);
}

void TstWizard::closingEndsTheSearch()
{
    ScriptedServer mute({});
    DemoWizard demo(QStringLiteral("good"), bothPortsTo(mute));
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_VERIFY_WITH_TIMEOUT(mute.conversations().size() >= 2, patience);
    demo.wizard.close();
    QVERIFY(!demo.wizard.isVisible());
    const auto allEnded = [&mute] {
        const QList<Conversation> conversations = mute.conversations();
        return std::all_of(conversations.cbegin(), conversations.cend(),
            [](const Conversation &talk) { return talk.line == Conversation::Line::Ended; });
    };
    QTRY_VERIFY(allEnded());
}

void TstWizard::everyWorldEndsInASentence_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<bool>("works");
    QTest::newRow("both ports work") << QStringLiteral("good") << true;
    QTest::newRow("a firewall strips STARTTLS") << QStringLiteral("stripped") << false;
    QTest::newRow("the certificate has expired") << QStringLiteral("expired") << false;
    QTest::newRow("the certificate is for another name") << QStringLiteral("wrong-name") << false;
}

void TstWizard::everyWorldEndsInASentence()
{
    QFETCH(QString, world);
    QFETCH(bool, works);
    DemoWizard demo(world);
    demo.session.typeAddress(DemoWizard::address());
    demo.session.find();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state().page, Page::Result, 20'000);
    QCOMPARE(demo.state().answer.verdict.recommendation.has_value(), works);
    QVERIFY(!demo.state().answer.story.headline.isEmpty());
    QCOMPARE(demo.wizard.button(QWizard::NextButton)->isEnabled(), works);
    if (!works) {
        QVERIFY(!demo.state().answer.story.findings.isEmpty());
        QVERIFY(demo.find("tryAgain"));
        QCOMPARE(demo.wizard.focusWidget(), demo.find("tryAgain"));
    }
}

QTEST_MAIN(TstWizard)
#include "tst_wizard.moc"
