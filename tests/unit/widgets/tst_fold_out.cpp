// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FoldOut.h"

#include "tests/support/LogGuard.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace mailberth;

namespace
{

QWidget *paragraph()
{
    auto *label = wrappingLabel(nullptr);
    label->setText(QStringLiteral("Because of this, and because of that, and ").repeated(8));
    return label;
}

/// A fold in a dialog whose default button Enter would press.
struct Page
{
    QDialog dialog;
    FoldOut *fold = new FoldOut(QStringLiteral("&Why this one?"));
    QWidget *content;
    QPushButton *next = new QPushButton(QStringLiteral("Next"));

    explicit Page(QWidget *inside = paragraph())
        : content(inside)
    {
        fold->setContent(content);
        next->setDefault(true);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(fold);
        column->addWidget(next);
        column->addStretch(1);
        dialog.resize(400, 400);
        dialog.show();
        dialog.activateWindow();
    }
};

} // namespace

class TstFoldOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void itIsClosedAtFirst();
    void keysOpenAndCloseIt_data();
    void keysOpenAndCloseIt();
    void itsMnemonicOpensIt();
    void aClickOpensIt();
    void aScreenReaderHearsItsState();
    void openItShowsAllOfItsContent();
    void theContentStandsBelowTheWords();
    void whatIsInAClosedFoldCannotBeReached();
};

void TstFoldOut::itIsClosedAtFirst()
{
    Page page;
    QVERIFY(!page.fold->isOpen());
    QVERIFY(!page.content->isVisible());
}

void TstFoldOut::keysOpenAndCloseIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("the space bar") << Qt::Key_Space;
    QTest::newRow("Return, which must not press the default button") << Qt::Key_Return;
    QTest::newRow("Enter on the number pad") << Qt::Key_Enter;
}

void TstFoldOut::keysOpenAndCloseIt()
{
    QFETCH(Qt::Key, key);
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.dialog));
    QSignalSpy toggled(page.fold, &FoldOut::toggled);
    QSignalSpy pressedNext(page.next, &QPushButton::clicked);
    page.fold->header()->setFocus();
    QTest::keyClick(page.fold->header(), key);
    QVERIFY(page.fold->isOpen());
    QVERIFY(page.content->isVisible());
    QTest::keyClick(page.fold->header(), key);
    QVERIFY(!page.fold->isOpen());
    QTRY_VERIFY(!page.content->isVisible());
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(pressedNext.size(), 0);
}

void TstFoldOut::itsMnemonicOpensIt()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.dialog));
    QTest::keyClick(&page.dialog, Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(page.fold->isOpen());
}

void TstFoldOut::aClickOpensIt()
{
    Page page;
    QTest::mouseClick(page.fold->header(), Qt::LeftButton);
    QVERIFY(page.fold->isOpen());
}

void TstFoldOut::aScreenReaderHearsItsState()
{
    Page page;
    QAccessibleInterface *header = QAccessible::queryAccessibleInterface(page.fold->header());
    QVERIFY(header != nullptr);
    QCOMPARE(header->role(), QAccessible::Button);
    QCOMPARE(header->text(QAccessible::Name), QStringLiteral("Why this one?"));
    QVERIFY(header->state().expandable);
    QVERIFY(header->state().collapsed);
    QVERIFY(!header->state().expanded);
    QVERIFY(header->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));
    header->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(page.fold->isOpen());
    QVERIFY(header->state().expanded);
    QVERIFY(!header->state().collapsed);
}

void TstFoldOut::openItShowsAllOfItsContent()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.dialog));
    page.fold->setOpen(true);
    QWidget *clip = page.content->parentWidget();
    QTRY_VERIFY(clip->height() >= page.content->heightForWidth(page.content->width()));
    QVERIFY(page.content->height() <= clip->height());
    QVERIFY(page.fold->geometry().bottom() < page.next->geometry().top());
}

void TstFoldOut::theContentStandsBelowTheWords()
{
    Page page;
    page.fold->setOpen(true);
    QVERIFY(page.content->geometry().left() > 0);
    QCOMPARE(page.content->geometry().left(), page.fold->header()->indent());
    page.dialog.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(page.content->parentWidget()->width() - page.content->geometry().right() - 1,
        page.fold->header()->indent());
}

void TstFoldOut::whatIsInAClosedFoldCannotBeReached()
{
    auto *hidden = new QPushButton(QStringLiteral("Hidden"));
    Page page(hidden);
    QVERIFY(QTest::qWaitForWindowActive(&page.dialog));
    page.fold->header()->setFocus();
    QTest::keyClick(page.fold->header(), Qt::Key_Tab);
    QVERIFY(page.next->hasFocus());
    page.fold->setOpen(true);
    page.fold->header()->setFocus();
    QTest::keyClick(page.fold->header(), Qt::Key_Tab);
    QVERIFY(hidden->hasFocus());
}

QTEST_MAIN(TstFoldOut)
#include "tst_fold_out.moc"
