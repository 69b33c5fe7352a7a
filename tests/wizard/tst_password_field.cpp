// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "ui/wizard/PasswordField.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace mailberth;

class TstPasswordField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void pastedBlanksAreLeftOutWithANotice_data();
    void pastedBlanksAreLeftOutWithANotice();
    void typedBlanksStay();
    void hiddenUntilShown();
    void capsLockIsNoticedByItsLetters_data();
    void capsLockIsNoticedByItsLetters();
    void clearedFieldRemembersNothing();
    void hiddenTextCannotBeCopied();
};

namespace
{

QString remarkIn(const PasswordField &field)
{
    return field.findChild<QLabel *>(QStringLiteral("passwordRemark"))->text();
}

} // namespace

void TstPasswordField::pastedBlanksAreLeftOutWithANotice_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("a blank behind")
        << QStringLiteral("berth-465 ") << QByteArray("berth-465") << true;
    QTest::newRow("a line's end behind")
        << QStringLiteral("berth-465\n") << QByteArray("berth-465") << true;
    QTest::newRow("a blank before")
        << QStringLiteral(" berth-465") << QByteArray("berth-465") << true;
    QTest::newRow("blanks within, as in app passwords")
        << QStringLiteral("abcd efgh") << QByteArray("abcd efgh") << false;
    QTest::newRow("nothing around")
        << QStringLiteral("berth-465") << QByteArray("berth-465") << false;
}

void TstPasswordField::pastedBlanksAreLeftOutWithANotice()
{
    QFETCH(QString, pasted);
    QFETCH(bool, noticed);
    PasswordField field;
    QGuiApplication::clipboard()->setText(pasted);
    field.edit()->paste();
    QTEST(field.secret().bytes().toByteArray(), "kept");
    QCOMPARE(!remarkIn(field).isEmpty(), noticed);
    QTest::keyClicks(field.edit(), QStringLiteral("x"));
    QVERIFY(remarkIn(field).isEmpty());
}

void TstPasswordField::typedBlanksStay()
{
    PasswordField field;
    QTest::keyClicks(field.edit(), QStringLiteral(" berth "));
    QCOMPARE(field.secret().bytes().toByteArray(), QByteArray(" berth "));
    QVERIFY(remarkIn(field).isEmpty());
}

void TstPasswordField::hiddenUntilShown()
{
    PasswordField field;
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    auto *show = field.findChild<QAbstractButton *>(QStringLiteral("showPassword"));
    show->click();
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
    show->click();
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
}

void TstPasswordField::capsLockIsNoticedByItsLetters_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("withShift");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("a capital without Shift") << QStringLiteral("A") << false << true;
    QTest::newRow("a small letter with Shift") << QStringLiteral("a") << true << true;
    QTest::newRow("a capital with Shift") << QStringLiteral("A") << true << false;
    QTest::newRow("a small letter without Shift") << QStringLiteral("a") << false << false;
    QTest::newRow("a digit says nothing") << QStringLiteral("7") << false << false;
}

void TstPasswordField::capsLockIsNoticedByItsLetters()
{
    QFETCH(QString, letter);
    QFETCH(bool, withShift);
    QFETCH(bool, noticed);
    PasswordField field;
    QKeyEvent press(QEvent::KeyPress, letter.at(0).toUpper().unicode(),
        withShift ? Qt::ShiftModifier : Qt::NoModifier, letter);
    QCoreApplication::sendEvent(field.edit(), &press);
    QCOMPARE(!remarkIn(field).isEmpty(), noticed);
    QCOMPARE(!field.edit()->accessibleDescription().isEmpty(), noticed);
}

void TstPasswordField::clearedFieldRemembersNothing()
{
    PasswordField field;
    QTest::keyClicks(field.edit(), QStringLiteral("berth-465"));
    field.clear();
    QVERIFY(field.secret().isEmpty());
    field.edit()->undo();
    QVERIFY(field.secret().isEmpty());
}

void TstPasswordField::hiddenTextCannotBeCopied()
{
    PasswordField field;
    QTest::keyClicks(field.edit(), QStringLiteral("berth-465"));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    field.edit()->selectAll();
    field.edit()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

QTEST_MAIN(TstPasswordField)
#include "tst_password_field.moc"
