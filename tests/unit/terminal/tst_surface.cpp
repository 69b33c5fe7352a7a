// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "ui/terminal/Surface.h"

#include <QtTest/QTest>

using namespace mailberth::terminal;

namespace
{

using Variables = QMap<QString, QString>;

Surroundings surroundings(Surroundings::Goes goes, const Variables &variables = {}, int columns = 0)
{
    Surroundings made;
    made.goes = goes;
    made.columns = columns;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        made.environment.insert(variable.key(), variable.value());
    return made;
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class TstSurface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { mailberth::test::failOnAnyWarning(); }

    void coloursNeedATerminalAndAPersonWhoWantsThem_data()
    {
        QTest::addColumn<Surroundings::Goes>("goes");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<Colours>("colours");
        using Goes = Surroundings::Goes;
        QTest::newRow("a terminal has colours")
            << Goes::ToTerminal << Variables { { text("TERM"), text("xterm") } } << Colours::Few;
        QTest::newRow("a pipe has none") << Goes::Elsewhere << Variables {} << Colours::None;
        QTest::newRow("a dumb terminal has none")
            << Goes::ToTerminal << Variables { { text("TERM"), text("dumb") } } << Colours::None;
        QTest::newRow("NO_COLOR forbids them")
            << Goes::ToTerminal << Variables { { text("NO_COLOR"), text("1") } } << Colours::None;
        QTest::newRow("an empty NO_COLOR forbids nothing")
            << Goes::ToTerminal << Variables { { text("NO_COLOR"), QString() } } << Colours::Few;
        QTest::newRow("CLICOLOR=0 forbids them")
            << Goes::ToTerminal << Variables { { text("CLICOLOR"), text("0") } } << Colours::None;
        QTest::newRow("CLICOLOR_FORCE demands them in a pipe")
            << Goes::Elsewhere << Variables { { text("CLICOLOR_FORCE"), text("1") } }
            << Colours::Few;
        QTest::newRow("CLICOLOR_FORCE=0 demands nothing")
            << Goes::Elsewhere << Variables { { text("CLICOLOR_FORCE"), text("0") } }
            << Colours::None;
        QTest::newRow("NO_COLOR is stronger than CLICOLOR_FORCE")
            << Goes::ToTerminal
            << Variables { { text("NO_COLOR"), text("1") }, { text("CLICOLOR_FORCE"), text("1") } }
            << Colours::None;
    }
    void coloursNeedATerminalAndAPersonWhoWantsThem()
    {
        QFETCH(const Surroundings::Goes, goes);
        QFETCH(const Variables, variables);
        QFETCH(const Colours, colours);
        QCOMPARE(surfaceIn(surroundings(goes, variables)).colours, colours);
    }

    void charsetFollowsTheLocale_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<Charset>("charset");
        QTest::newRow("no locale is ASCII") << Variables {} << Charset::Ascii;
        QTest::newRow("the C locale is ASCII")
            << Variables { { text("LANG"), text("C") } } << Charset::Ascii;
        QTest::newRow("UTF-8 is named")
            << Variables { { text("LANG"), text("de_DE.UTF-8") } } << Charset::Utf8;
        QTest::newRow("utf8 is named without a hyphen")
            << Variables { { text("LANG"), text("en_US.utf8") } } << Charset::Utf8;
        QTest::newRow("LC_ALL is stronger than LANG") << Variables { { text("LANG"), text("C") },
            { text("LC_ALL"), text("C.UTF-8") } } << Charset::Utf8;
        QTest::newRow("LC_CTYPE is stronger than LANG")
            << Variables { { text("LANG"), text("C.UTF-8") }, { text("LC_CTYPE"), text("C") } }
            << Charset::Ascii;
        QTest::newRow("an empty LC_ALL does not count")
            << Variables { { text("LC_ALL"), QString() }, { text("LANG"), text("C.UTF-8") } }
            << Charset::Utf8;
    }
    void charsetFollowsTheLocale()
    {
        QFETCH(const Variables, variables);
        QFETCH(const Charset, charset);
        QCOMPARE(
            surfaceIn(surroundings(Surroundings::Goes::ToTerminal, variables)).charset, charset);
    }

    void systemMayKnowItsCharset()
    {
        Surroundings windows = surroundings(Surroundings::Goes::ToTerminal);
        windows.systemCharset = Charset::Utf8;
        QCOMPARE(surfaceIn(windows).charset, Charset::Utf8);
    }

    void widthFollowsTheTerminal_data()
    {
        QTest::addColumn<Surroundings::Goes>("goes");
        QTest::addColumn<int>("known");
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("columns");
        using Goes = Surroundings::Goes;
        QTest::newRow("the terminal knows it") << Goes::ToTerminal << 132 << QString() << 132;
        QTest::newRow("the terminal knows better than COLUMNS")
            << Goes::ToTerminal << 132 << text("40") << 132;
        QTest::newRow("COLUMNS helps where nobody knows")
            << Goes::ToTerminal << 0 << text("100") << 100;
        QTest::newRow("nobody knows") << Goes::ToTerminal << 0 << QString() << 80;
        QTest::newRow("COLUMNS counts in a pipe") << Goes::Elsewhere << 0 << text("50") << 50;
        QTest::newRow("a pipe is 80 wide") << Goes::Elsewhere << 0 << QString() << 80;
        QTest::newRow("nonsense does not count") << Goes::Elsewhere << 0 << text("wide") << 80;
        QTest::newRow("no terminal is narrower than text")
            << Goes::ToTerminal << 3 << QString() << 20;
    }
    void widthFollowsTheTerminal()
    {
        QFETCH(const Surroundings::Goes, goes);
        QFETCH(const int, known);
        QFETCH(const QString, told);
        QFETCH(const int, columns);
        const Variables variables =
            told.isEmpty() ? Variables {} : Variables { { text("COLUMNS"), told } };
        QCOMPARE(surfaceIn(surroundings(goes, variables, known)).columns, columns);
    }

    void linesAreWrittenOverOnlyOnTerminalsThatCan()
    {
        using Goes = Surroundings::Goes;
        QCOMPARE(surfaceIn(surroundings(Goes::ToTerminal)).motion, Motion::OneLine);
        QCOMPARE(surfaceIn(surroundings(Goes::Elsewhere)).motion, Motion::None);
        QCOMPARE(
            surfaceIn(surroundings(Goes::ToTerminal, { { text("TERM"), text("dumb") } })).motion,
            Motion::None);
    }
};

QTEST_GUILESS_MAIN(TstSurface)
#include "tst_surface.moc"
