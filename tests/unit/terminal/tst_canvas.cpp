// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "ui/terminal/Canvas.h"
#include "ui/terminal/Cells.h"

#include <QtTest/QTest>

using namespace mailberth::terminal;

class TstCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { mailberth::test::failOnAnyWarning(); }

    void cellsAreCountedAsATerminalShowsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("ASCII") << QStringLiteral("Server") << 6;
        QTest::newRow("letters with accents are one cell each") << QStringLiteral("Für Zoë") << 7;
        QTest::newRow("a combining accent takes no cell of its own")
            << QStringLiteral("Zoe\u0308") << 3;
        QTest::newRow("Chinese takes two cells a character") << QStringLiteral("邮件") << 4;
        QTest::newRow("Japanese kana take two") << QStringLiteral("メール") << 6;
        QTest::newRow("half-width kana take one") << QStringLiteral("ﾒｰﾙ") << 3;
        QTest::newRow("Hangul takes two") << QStringLiteral("메일") << 4;
        QTest::newRow("full-width letters take two") << QStringLiteral("ＴＬＳ") << 6;
        QTest::newRow("Arabic takes one") << QStringLiteral("بريد") << 4;
        QTest::newRow("an emoji beyond the first plane takes two")
            << QString::fromUtf8("\xf0\x9f\x93\xa7") << 2;
        QTest::newRow("a zero-width joiner takes none") << QStringLiteral("a\u200db") << 2;
        QTest::newRow("our own patterns take one") << QStringLiteral("·┄▒█└┘─✓✗…") << 10;
    }
    void cellsAreCountedAsATerminalShowsThem()
    {
        QFETCH(const QString, text);
        QFETCH(const int, count);
        QCOMPARE(cells(text), count);
        QCOMPARE(cells(padded(text, 20)), 20);
    }

    void longTextIsNotCutByPadding()
    {
        QCOMPARE(padded(QStringLiteral("User name"), 4), QStringLiteral("User name"));
    }

    void linesBreakAtBlanks()
    {
        QCOMPARE(wrapped(QStringLiteral("one two three four"), 9),
            (QStringList {
                QStringLiteral("one two"), QStringLiteral("three"), QStringLiteral("four") }));
        QCOMPARE(wrapped(QString(), 9), QStringList());
    }

    void wordsToBeCopiedStayWhole()
    {
        const QString url = QStringLiteral("https://www.rfc-editor.org/rfc/rfc8314");
        QCOMPARE(wrapped(QStringLiteral("see ") + url, 10),
            (QStringList { QStringLiteral("see"), url }));
    }

    void noBreakSpacesDoNotBreak()
    {
        QCOMPARE(wrapped(QStringLiteral("took 118\u00a0ms"), 9),
            (QStringList { QStringLiteral("took"), QStringLiteral("118\u00a0ms") }));
    }

    void languagesWithoutBlanksBreakBetweenCharacters()
    {
        QCOMPARE(wrapped(QStringLiteral("邮件服务器没有回答"), 8),
            (QStringList {
                QStringLiteral("邮件服务"), QStringLiteral("器没有回"), QStringLiteral("答") }));
    }

    void laterWritingCoversEarlier()
    {
        Canvas canvas;
        canvas.fill(0, 2, 6, u'-');
        canvas.write(0, 4, QStringLiteral("ab"));
        QCOMPARE(canvas.lines(Colours::None), QStringList { QStringLiteral("  --ab--") });
    }

    void wideCharactersTakeTwoCells()
    {
        Canvas canvas;
        canvas.write(0, 0, QStringLiteral("邮件"));
        canvas.write(0, 5, QStringLiteral("x"));
        QCOMPARE(canvas.columns(), 6);
        QCOMPARE(canvas.lines(Colours::None), QStringList { QStringLiteral("邮件 x") });
    }

    void combiningMarksStayWithTheirLetter()
    {
        Canvas canvas;
        canvas.write(0, 0, QStringLiteral("o\u0308x"));
        QCOMPARE(canvas.columns(), 2);
        QCOMPARE(canvas.lines(Colours::None), QStringList { QStringLiteral("o\u0308x") });
    }

    void rowsEndWithoutBlanks()
    {
        Canvas canvas;
        canvas.write(1, 1, QStringLiteral("a  "));
        QCOMPARE(canvas.lines(Colours::None), (QStringList { QString(), QStringLiteral(" a") }));
    }

    void inkIsOneRunAndIsTakenBack()
    {
        Canvas canvas;
        canvas.write(0, 0, QStringLiteral("ab"), Ink::Good);
        canvas.write(0, 2, QStringLiteral("c"));
        QCOMPARE(canvas.lines(Colours::Few), QStringList { QStringLiteral("\x1b[32mab\x1b[0mc") });
        QCOMPARE(canvas.lines(Colours::None), QStringList { QStringLiteral("abc") });
    }
};

QTEST_GUILESS_MAIN(TstCanvas)
#include "tst_canvas.moc"
