// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/PseudoLanguage.h"
#include "tests/wizard/Looks.h"
#include "tests/wizard/Scenes.h"
#include "ui/wizard/Wizard.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// One scene on one computer, in a window as small as they come.
struct Performance
{
    FakeDetections detections;
    FakeSigning signing;
    WizardSession session;
    Wizard wizard;

    Performance(const Scene &scene, const Look &look)
        : session((wear(look), detections.factory()), { SourceId::Book, SourceId::Guess })
        , wizard(session)
    {
        session.setLeastShow(std::chrono::milliseconds::zero());
        showAt800x600(wizard);
        session.offerSigning(
            signing.submission, signing.vault, signing.access({ QStringLiteral("microsoft") }));
        scene.play(session, detections);
        if (scene.sign)
            scene.sign(session, signing);
        settle();
    }
};

template<typename Widget>
QList<Widget *> visible(const QWidget &window)
{
    QList<Widget *> found;
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return { widget.mapTo(&window, QPoint(0, 0)), widget.size() };
}

QScrollArea *scrollAreaAround(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// All words that a person can see or hear.
QString wordsOn(const QWidget &window)
{
    QStringList words { window.windowTitle() };
    for (QWidget *widget : visible<QWidget>(window)) {
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
            words << interface->text(QAccessible::Name) << interface->text(QAccessible::Description)
                  << interface->text(QAccessible::Value);
        }
    }
    words.removeDuplicates();
    return words.join(QLatin1Char('\n'));
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// What makes the content of a scroll area wider than it should be.
QString widestIn(const QScrollArea &area)
{
    QStringList wide;
    for (QWidget *widget : area.widget()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->minimumSizeHint().width() > area.viewport()->width() / 2)
            wide.append(QStringLiteral("%1: %2")
                            .arg(describe(widget))
                            .arg(widget->minimumSizeHint().width()));
    }
    return wide.join(QStringLiteral("; "));
}

/// A row for each scene in each look.
void addScenes()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Look>("look");
    for (const Look &look : looks()) {
        for (const Scene &scene : scenes()) {
            if (scene.window == Scene::Window::Wizard)
                QTest::addRow("%s in %s", qPrintable(scene.name), qPrintable(look.name))
                    << scene << look;
        }
    }
}

} // namespace

class TstWizardManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyButtonLiesInside800x600_data() { addScenes(); }
    void everyButtonLiesInside800x600();
    void mnemonicsAreUnique_data() { addScenes(); }
    void mnemonicsAreUnique();
    void everyControlHasAName_data() { addScenes(); }
    void everyControlHasAName();
    void nothingIsCutOff_data() { addScenes(); }
    void nothingIsCutOff();
    void pseudoLanguageShowsWhatIsForgotten();
    void everyWordCanBeTranslated_data();
    void everyWordCanBeTranslated();
    void failuresNeverSpeakOfPasswords_data();
    void failuresNeverSpeakOfPasswords();
    void failuresDifferInTheirHeadings();
    void failuresNameWhoCanActAndHaveAButton_data() { failuresNeverSpeakOfPasswords_data(); }
    void failuresNameWhoCanActAndHaveAButton();
};

void TstWizardManners::everyButtonLiesInside800x600()
{
    QFETCH(Scene, scene);
    QFETCH(Look, look);
    Performance performance(scene, look);
    const Wizard &wizard = performance.wizard;
    QVERIFY2(wizard.width() <= 800 && wizard.height() <= 600,
        qPrintable(QStringLiteral("%1×%2").arg(wizard.width()).arg(wizard.height())));
    int buttons = 0;
    for (QAbstractButton *button : visible<QAbstractButton>(wizard)) {
        QScrollArea *area = scrollAreaAround(button);
        // What scrolls may be below the edge for now, but never beside it.
        const QWidget &room =
            area ? static_cast<QWidget &>(*area->widget()) : static_cast<const QWidget &>(wizard);
        QVERIFY2(room.rect().contains(placeIn(room, *button)), qPrintable(describe(button)));
        if (area)
            QVERIFY2(
                area->widget()->width() <= area->viewport()->width(), qPrintable(widestIn(*area)));
        ++buttons;
    }
    QVERIFY(buttons >= 2);
}

void TstWizardManners::mnemonicsAreUnique()
{
    QFETCH(Scene, scene);
    QFETCH(Look, look);
    Performance performance(scene, look);
    QHash<QString, QString> takenBy;
    const auto take = [&takenBy](const QString &text, const QWidget *widget) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return true;
        const bool isFree = !takenBy.contains(key);
        if (!isFree)
            qInfo() << key << "is taken by" << takenBy.value(key) << "and" << text;
        takenBy.insert(key, describe(widget));
        return isFree;
    };
    for (QAbstractButton *button : visible<QAbstractButton>(performance.wizard))
        QVERIFY(take(button->text(), button));
    for (QLabel *label : visible<QLabel>(performance.wizard)) {
        if (label->buddy())
            QVERIFY(take(label->text(), label));
    }
    QVERIFY(!takenBy.isEmpty());
}

void TstWizardManners::everyControlHasAName()
{
    QFETCH(Scene, scene);
    QFETCH(Look, look);
    Performance performance(scene, look);
    int controls = 0;
    for (QWidget *widget : visible<QWidget>(performance.wizard)) {
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool isPartOfAnother = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (!isControl || isPartOfAnother || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(describe(widget)));
        ++controls;
    }
    QVERIFY(controls > 0);
}

/// No word of ours is wider or higher than the place it has.
void TstWizardManners::nothingIsCutOff()
{
    QFETCH(Scene, scene);
    QFETCH(Look, look);
    Performance performance(scene, look);
    for (QLabel *label : visible<QLabel>(performance.wizard)) {
        const QSize wanted(label->minimumSizeHint().width(),
            label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                       : label->minimumSizeHint().height());
        const bool fits = label->width() >= wanted.width() && label->height() >= wanted.height();
        QVERIFY2(fits,
            qPrintable(QStringLiteral("\"%1\" has %2×%3 and wants %4×%5")
                           .arg(label->text())
                           .arg(label->width())
                           .arg(label->height())
                           .arg(wanted.width())
                           .arg(wanted.height())));
    }
    for (QAbstractButton *button : visible<QAbstractButton>(performance.wizard)) {
        if (!button->text().isEmpty())
            QVERIFY2(
                button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

void TstWizardManners::pseudoLanguageShowsWhatIsForgotten()
{
    QCOMPARE(
        inPseudoLanguage(QStringLiteral("&Find %1 of %n")), QStringLiteral("⟦&Fïñd %1 ööf %n⟧"));
    QVERIFY(inPseudoLanguage(QStringLiteral("Find the settings")).size() > 17 * 6 / 5);
    const QString whole =
        QStringLiteral("⟦Uše ⟦pört⟧ smtp of 465⟧ smtp.example.org, SCRAM-SHA-256");
    QCOMPARE(forgottenWords(whole), QStringList());
    QCOMPARE(
        forgottenWords(QStringLiteral("⟦Uše⟧ port 465.")), QStringList { QStringLiteral("port") });
}

void TstWizardManners::everyWordCanBeTranslated_data()
{
    QTest::addColumn<Scene>("scene");
    for (const Scene &scene : scenes())
        QTest::addRow("%s", qPrintable(scene.name)) << scene;
}

void TstWizardManners::everyWordCanBeTranslated()
{
    QFETCH(Scene, scene);
    const QList<Look> all = looks();
    const auto pseudo = std::find_if(all.cbegin(), all.cend(),
        [](const Look &look) { return look.words == Look::Words::Pseudo; });
    Performance performance(scene, *pseudo);
    // What was typed into the scene, what servers say in it, and names are in no language of ours.
    const QStringList values { QStringLiteral("Ann"), QStringLiteral("Example"),
        QStringLiteral("Trust"), QStringLiteral("Mailberth"), QStringLiteral("Thunderbird") };
    static const QRegularExpression reply(QStringLiteral("^[2-5]\\d\\d "));
    int words = 0;
    for (const QString &line : wordsOn(performance.wizard).split(QLatin1Char('\n'))) {
        const bool isFile = line.trimmed().startsWith(u'<'); // shown before it is written
        if (isFile || line.contains(reply) || line.startsWith(u"Outlook ("))
            continue;
        for (const QString &forgotten : forgottenWords(line))
            QVERIFY2(values.contains(forgotten), qPrintable(line));
        words += line.contains(QChar(u'⟦')) ? 1 : 0;
    }
    QVERIFY(words > 3);
}

void TstWizardManners::failuresNeverSpeakOfPasswords_data()
{
    QTest::addColumn<Scene>("scene");
    for (const Scene &scene : scenes()) {
        if (scene.name.startsWith(u"3-failed"))
            QTest::addRow("%s", qPrintable(scene.name)) << scene;
    }
}

void TstWizardManners::failuresNeverSpeakOfPasswords()
{
    QFETCH(Scene, scene);
    Performance performance(scene, looks().constFirst());
    const QString words = wordsOn(performance.wizard);
    QVERIFY(words.size() > 100);
    QVERIFY2(!words.contains(u"password", Qt::CaseInsensitive), qPrintable(words));
}

void TstWizardManners::failuresDifferInTheirHeadings()
{
    QHash<QString, QString> sceneOf;
    for (const Scene &scene : scenes()) {
        if (!scene.name.startsWith(u"3-failed"))
            continue;
        Performance performance(scene, looks().constFirst());
        const QString heading = performance.session.state().answer.story.headline;
        QVERIFY(!heading.isEmpty());
        QVERIFY2(!sceneOf.contains(heading), qPrintable(heading));
        sceneOf.insert(heading, scene.name);
    }
    QVERIFY(sceneOf.size() >= 4);
}

void TstWizardManners::failuresNameWhoCanActAndHaveAButton()
{
    QFETCH(Scene, scene);
    Performance performance(scene, looks().constFirst());
    const QList<FindingStory> findings = performance.session.state().answer.story.findings;
    QVERIFY(!findings.isEmpty());
    for (const FindingStory &finding : findings) {
        auto *card = performance.wizard.findChild<QWidget *>(finding.code);
        QVERIFY2(card && card->isVisible(), qPrintable(finding.code));
        const bool hasButton = !visible<QAbstractButton>(*card).isEmpty();
        QCOMPARE(hasButton, finding.actor != Actor::You);
        QVERIFY(!finding.remedy.isEmpty());
    }
    for (const char *name : { "tryAgain", "enterServer" }) {
        auto *button = performance.wizard.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible(), name);
    }
}

QTEST_MAIN(TstWizardManners)
#include "tst_wizard_manners.moc"
