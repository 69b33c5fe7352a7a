// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FactList.h"

#include "tests/support/LogGuard.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/FindingCard.h"
#include "ui/widgets/ServerText.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace mailberth;

namespace
{

QList<Fact> settings()
{
    return { { QStringLiteral("Server"), QStringLiteral("smtp.example.org") },
        { QStringLiteral("Port"), QStringLiteral("465") },
        { QStringLiteral("User name"), QStringLiteral("ann@example.org") } };
}

FindingStory finding()
{
    return { .code = QStringLiteral("net.host-silent"),
        .tone = Tone::Bad,
        .headline = QStringLiteral("The mail server does not answer."),
        .explanation = QStringLiteral("It stayed silent on 465 and on 587 for 8 seconds."),
        .actor = Actor::Network,
        .remedy = QStringLiteral("Ask whoever runs this network.") };
}

bool says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&](const QLabel *label) { return label->text() == words && !label->isHidden(); });
}

} // namespace

class TstFactList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void eachFactHasAButtonThatCopiesIt();
    void withoutCopyingThereAreNoButtons();
    void aButtonNamesWhatItCopies();
    void copyingSaysSoAndMovesNothing();
    void newFactsReplaceTheOld();
    void theSameFactsChangeNothing();
    void allFactsAreOneTextToCopy();
    void aFindingSaysWhatWhoAndHow();
    void aFindingWithoutExplanationLeavesNoGap();
    void aFindingsButtonBelongsToIt();
};

void TstFactList::eachFactHasAButtonThatCopiesIt()
{
    FactList list(FactList::Copying::Each);
    list.setFacts(settings());
    const auto buttons = list.findChildren<CopyButton *>();
    QCOMPARE(buttons.size(), settings().size());
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), settings().at(i).value);
    }
}

void TstFactList::withoutCopyingThereAreNoButtons()
{
    FactList list(FactList::Copying::None);
    list.setFacts(settings());
    QVERIFY(list.findChildren<CopyButton *>().isEmpty());
    QCOMPARE(list.findChildren<ServerText *>().size(), settings().size());
}

void TstFactList::aButtonNamesWhatItCopies()
{
    FactList list(FactList::Copying::Each);
    list.setFacts(settings());
    QStringList names;
    for (CopyButton *button : list.findChildren<CopyButton *>())
        names += QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(names.first().contains(QStringLiteral("Server")));
}

void TstFactList::copyingSaysSoAndMovesNothing()
{
    CopyButton button(QStringLiteral("Server"), QStringLiteral("smtp.example.org"));
    const QSize before = button.sizeHint();
    const QString words = button.text();
    const QString spoken = button.accessibleName();
    QSignalSpy copied(&button, &CopyButton::copied);
    button.click();
    QCOMPARE(copied.size(), 1);
    QVERIFY(button.text() != words);
    QVERIFY(button.accessibleName() != spoken);
    QCOMPARE(button.sizeHint(), before);
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), words, 5000);
    QCOMPARE(button.accessibleName(), spoken);
    QCOMPARE(button.sizeHint(), before);
}

void TstFactList::newFactsReplaceTheOld()
{
    FactList list(FactList::Copying::Each);
    list.setFacts(settings());
    list.setFacts({ { QStringLiteral("Port"), QStringLiteral("587") } });
    QCOMPARE(list.findChildren<ServerText *>().size(), 1);
    QCOMPARE(list.findChild<ServerText *>()->serverText(), QStringLiteral("587"));
    QCOMPARE(list.findChildren<CopyButton *>().size(), 1);
}

void TstFactList::theSameFactsChangeNothing()
{
    FactList list(FactList::Copying::Each);
    list.setFacts(settings());
    const auto *before = list.findChild<ServerText *>();
    list.setFacts(settings());
    QCOMPARE(list.findChild<ServerText *>(), before); // a selection would survive
}

void TstFactList::allFactsAreOneTextToCopy()
{
    QCOMPARE(asText(settings()),
        QStringLiteral("Server: smtp.example.org\nPort: 465\nUser name: ann@example.org"));
    QCOMPARE(asText({}), QString());
}

void TstFactList::aFindingSaysWhatWhoAndHow()
{
    FindingCard card(finding());
    card.show();
    QVERIFY(says(card, finding().headline));
    QVERIFY(says(card, finding().explanation));
    QVERIFY(says(card, finding().remedy));
    QVERIFY(says(card, QStringLiteral("Network")));
    QVERIFY(!says(card, QStringLiteral("You")));
    QCOMPARE(card.accessibleName(), finding().headline);
    for (const QLabel *label : card.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TstFactList::aFindingWithoutExplanationLeavesNoGap()
{
    FindingCard card(finding());
    card.show();
    const int before = card.sizeHint().height();
    FindingStory shorter = finding();
    shorter.explanation.clear();
    card.setStory(shorter);
    QTRY_VERIFY(card.sizeHint().height() < before);
}

void TstFactList::aFindingsButtonBelongsToIt()
{
    FindingCard card(finding());
    QPushButton *again = card.addButton(QStringLiteral("Try again"));
    card.show();
    QVERIFY(again->isVisible());
    QVERIFY(card.rect().contains(QRect(again->mapTo(&card, QPoint()), again->size())));
    QVERIFY(!again->autoDefault()); // Enter belongs to the wizard's own button
}

QTEST_MAIN(TstFactList)
#include "tst_fact_list.moc"
