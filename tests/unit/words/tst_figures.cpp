// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "ui/words/Figures.h"
#include "ui/words/Typing.h"

#include <QLocale>
#include <QtTest/QTest>

using namespace mailberth;
using namespace std::chrono_literals;

class TstFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { test::failOnAnyWarning(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void durationIsAsExactAsNeeded_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("duration");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << 0ms << QStringLiteral("0 ms");
        QTest::newRow("less than a second") << 118ms << QStringLiteral("118 ms");
        QTest::newRow("just below a second") << 999ms << QStringLiteral("999 ms");
        QTest::newRow("a whole second") << 1000ms << QStringLiteral("1 s");
        QTest::newRow("seconds with a tenth") << 3200ms << QStringLiteral("3.2 s");
        QTest::newRow("a little above whole seconds") << 8004ms << QStringLiteral("8 s");
        QTest::newRow("a little below whole seconds") << 7990ms << QStringLiteral("8 s");
        QTest::newRow("many seconds") << 20'300ms << QStringLiteral("20 s");
    }
    void durationIsAsExactAsNeeded()
    {
        QFETCH(const std::chrono::milliseconds, duration);
        QFETCH(const QString, said);
        QCOMPARE(inWords(duration).replace(QChar::Nbsp, QLatin1Char(' ')), said);
        QVERIFY2(!inWords(duration).contains(QLatin1Char(' ')), "number and unit stay together");
    }

    void durationFollowsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(inWords(3200ms).replace(QChar::Nbsp, QLatin1Char(' ')), QStringLiteral("3,2 s"));
    }

    void dayHasItsMonthInWords()
    {
        QCOMPARE(
            inWords(QDateTime::fromString(QStringLiteral("2027-02-03T23:59:00Z"), Qt::ISODate)),
            QStringLiteral("3 February 2027"));
    }

    void listsEndInAnd()
    {
        using List = QStringList;
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString c = QStringLiteral("c");
        QCOMPARE(listed(List {}), QString());
        QCOMPARE(listed(List { a }), a);
        QCOMPARE(listed(List { a, b }), QStringLiteral("a and b"));
        QCOMPARE(listed(List { a, b, c }), QStringLiteral("a, b and c"));
        QCOMPARE(listed(List { a, b, c }, 2), QStringLiteral("a, b and more"));
        QCOMPARE(choiceOf(List { a, b, c }), QStringLiteral("a, b or c"));
        QCOMPARE(choiceOf(List { a, b, c }, 1), QStringLiteral("a or others"));
        QCOMPARE(listed(QList<quint16> { 465, 587 }), QStringLiteral("465 and 587"));
    }

    void placeholdersInListsStayWhatTheyAre()
    {
        QCOMPARE(listed(QStringList { QStringLiteral("%2"), QStringLiteral("%1") }),
            QStringLiteral("%2 and %1"));
    }

    void sizeIsRounded() { QCOMPARE(bytesInWords(52'428'800), QStringLiteral("50 MB")); }

    void mendedTextIsSaid_data()
    {
        QTest::addColumn<QList<Mend>>("mends");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing was mended") << QList<Mend> {} << QString();
        QTest::newRow("something stood around it")
            << QList { Mend::TrimmedSpaces, Mend::TookFromAngleBrackets }
            << QStringLiteral("Read as ann@example.org: what stood around it was left out.");
        QTest::newRow("only wide characters")
            << QList { Mend::WidenedToAscii }
            << QStringLiteral(
                   "Read as ann@example.org: wide characters were taken for ordinary ones.");
    }
    void mendedTextIsSaid()
    {
        QFETCH(const QList<Mend>, mends);
        QFETCH(const QString, said);
        QCOMPARE(describeMends(mends, QStringLiteral("ann@example.org")), said);
    }
};

QTEST_GUILESS_MAIN(TstFigures)
#include "tst_figures.moc"
