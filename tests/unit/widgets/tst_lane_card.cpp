// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LaneCard.h"

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ServerText.h"
#include "ui/widgets/ToneColours.h"
#include "ui/words/Lanes.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLayout>
#include <QSignalSpy>

using namespace mailberth;
using namespace std::chrono_literals;

namespace
{

LaneStory story(const Endpoint &endpoint)
{
    return describe(test::readyReport(test::candidate(endpoint)), 0ms);
}

/// The two cards of a result page.
struct Pair
{
    QWidget page;
    LaneCard *first = new LaneCard(story(test::submissions("smtp.example.org")));
    LaneCard *second = new LaneCard(story(test::submission("smtp.example.org")));

    Pair()
    {
        auto *row = new QHBoxLayout(&page);
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        first->setChecked(true);
        page.resize(760, page.sizeHint().height());
        page.show();
        page.activateWindow();
        first->setFocus();
    }
};

} // namespace

class TstLaneCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void itIsARadioButtonForAScreenReader();
    void theRecommendationIsSpokenToo();
    void arrowKeysMoveTheChoice_data();
    void arrowKeysMoveTheChoice();
    void arrowKeysPassADisabledCard();
    void aClickAnywhereChooses();
    void aClickOnAValueChoosesTheCard();
    void aDisabledCardCannotBeChosenByItsValues();
    void aDisabledCardStaysLegible();
    void nothingIsCutInALargeFont();
    void aNewStoryReplacesTheOld();
};

void TstLaneCard::itIsARadioButtonForAScreenReader()
{
    Pair pair;
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(pair.first);
    QVERIFY(card != nullptr);
    QCOMPARE(card->role(), QAccessible::RadioButton);
    QVERIFY(card->state().checkable);
    QVERIFY(card->state().checked);
    QVERIFY(card->text(QAccessible::Name).contains(QStringLiteral("465")));
    QCOMPARE(card->text(QAccessible::Description), pair.first->story()->spoken);
    QVERIFY(!QAccessible::queryAccessibleInterface(pair.second)->state().checked);
    QVERIFY(card->actionInterface() != nullptr);
    QAccessible::queryAccessibleInterface(pair.second)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(pair.second->isChecked());
    QVERIFY(!pair.first->isChecked());
}

void TstLaneCard::theRecommendationIsSpokenToo()
{
    LaneCard card(story(test::submissions("smtp.example.org")));
    const QString without = card.accessibleName();
    card.setRecommended(true);
    QVERIFY(card.accessibleName() != without);
    QVERIFY(card.accessibleName().startsWith(without));
    card.setRecommended(false);
    QCOMPARE(card.accessibleName(), without);
}

void TstLaneCard::arrowKeysMoveTheChoice_data()
{
    QTest::addColumn<Qt::Key>("there");
    QTest::addColumn<Qt::Key>("back");
    QTest::newRow("right and left") << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("down and up") << Qt::Key_Down << Qt::Key_Up;
}

void TstLaneCard::arrowKeysMoveTheChoice()
{
    QFETCH(Qt::Key, there);
    QFETCH(Qt::Key, back);
    Pair pair;
    QVERIFY(QTest::qWaitForWindowActive(&pair.page));
    QSignalSpy chosen(pair.second, &QAbstractButton::clicked);
    QTest::keyClick(pair.first, there);
    QVERIFY(pair.second->isChecked());
    QVERIFY(!pair.first->isChecked());
    QVERIFY(pair.second->hasFocus());
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(pair.second, back);
    QVERIFY(pair.first->isChecked());
    QVERIFY(pair.first->hasFocus());
}

void TstLaneCard::arrowKeysPassADisabledCard()
{
    Pair pair;
    QVERIFY(QTest::qWaitForWindowActive(&pair.page));
    pair.second->setEnabled(false);
    QTest::keyClick(pair.first, Qt::Key_Right);
    QVERIFY(pair.first->isChecked());
    QVERIFY(!pair.second->isChecked());
}

void TstLaneCard::aClickAnywhereChooses()
{
    Pair pair;
    QTest::mouseClick(
        pair.second, Qt::LeftButton, {}, pair.second->rect().bottomRight() - QPoint(3, 3));
    QVERIFY(pair.second->isChecked());
}

void TstLaneCard::aClickOnAValueChoosesTheCard()
{
    Pair pair;
    QVERIFY(QTest::qWaitForWindowActive(&pair.page));
    ServerText *value = pair.second->findChildren<ServerText *>().first();
    QSignalSpy chosen(pair.second, &QAbstractButton::clicked);
    QTest::mouseClick(value, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(pair.second->isChecked());
    QVERIFY(pair.second->hasFocus());
}

void TstLaneCard::aDisabledCardCannotBeChosenByItsValues()
{
    Pair pair;
    pair.second->setEnabled(false);
    QTest::mouseClick(pair.second->findChildren<ServerText *>().first(), Qt::LeftButton);
    QTest::mouseClick(pair.second, Qt::LeftButton);
    QVERIFY(!pair.second->isChecked());
}

/// Its words tell why the road cannot be taken.
void TstLaneCard::aDisabledCardStaysLegible()
{
    Pair pair;
    pair.second->setEnabled(false);
    for (const PlainLabel *label : pair.second->findChildren<PlainLabel *>()) {
        const QColor words = label->palette().color(QPalette::Disabled, label->foregroundRole());
        for (const auto ground : { QPalette::Base, QPalette::Window })
            QVERIFY(contrast(words, label->palette().color(QPalette::Disabled, ground))
                >= leastContrast);
    }
}

void TstLaneCard::nothingIsCutInALargeFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    LaneCard card(story(test::submission("smtp.example.org")));
    card.setRecommended(true);
    const int width = card.minimumSizeHint().width();
    card.resize(width, card.layout()->totalHeightForWidth(width));
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QApplication::setFont(before);

    for (const QLabel *label : card.findChildren<QLabel *>()) {
        const QRect place(label->mapTo(&card, QPoint()), label->size());
        QVERIFY(card.rect().contains(place));
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->minimumSizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        QVERIFY(label->width() >= label->minimumSizeHint().width());
    }
}

void TstLaneCard::aNewStoryReplacesTheOld()
{
    LaneCard card(story(test::submissions("smtp.example.org")));
    const LaneStory silent =
        describe(test::silentReport(test::candidate(test::submission("other.example"))), 0ms);
    card.setStory(silent);
    QVERIFY(card.accessibleName().contains(QStringLiteral("587")));
    QVERIFY(!card.accessibleName().contains(QStringLiteral("465")));
    QCOMPARE(card.findChild<FactList *>()->facts(), silent.facts);
    QCOMPARE(card.findChildren<ServerText *>().size(), silent.facts.size());
}

QTEST_MAIN(TstLaneCard)
#include "tst_lane_card.moc"
