// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/unit/words/TypicalCases.h"
#include "ui/terminal/Glyphs.h"
#include "ui/terminal/LanesPicture.h"
#include "ui/words/Lanes.h"

#include <QLocale>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::terminal;
using namespace mailberth::test;

namespace
{

constexpr Surface utf8 { .columns = 80, .charset = Charset::Utf8 };
constexpr Surface ascii { .columns = 80, .charset = Charset::Ascii };

QStringList drawn(const QList<ProbeReport> &reports, const Surface &surface, Instant now = 20s)
{
    QList<Lane> lanes;
    for (const ProbeReport &report : reports)
        lanes.append({ report, describe(report, now) });
    const auto picture = lanesPicture(lanes, now, surface);
    if (!picture)
        return { QStringLiteral("no picture") };
    QStringList lines = picture->lines(Colours::None);
    return lines.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
}

/// A report whose steps end at these times, the first one beginning at `start`.
ProbeReport timed(const Candidate &candidate, const QList<Instant> &ends, Instant start = {})
{
    ProbeReport report = readyReport(candidate);
    Instant at = start;
    for (qsizetype step = 0; step < ends.size(); ++step) {
        report.timeline[step].start = at;
        report.timeline[step].end = ends[step];
        at = ends[step];
    }
    return report;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

} // namespace

class TstLanesPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { failOnAnyWarning(); }

    void bothLanesStandOnOneAxis()
    {
        const ProbeReport on465 = timed(lane465(), { 29ms, 59ms, 88ms, 118ms });
        const ProbeReport on587 = timed(lane587(), { 31ms, 60ms, 89ms, 118ms, 148ms, 205ms });
        QCOMPARE(drawn({ on465, on587 }, utf8),
            lines({
                "       0         50        100       150       200 ms",
                " 465   ······▒▒▒▒▒▒████████████ ✓ works, 118 ms",
                " 587   ······┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄▒▒▒▒▒▒███████████ ✓ works, 205 ms",
                "             └ 87 ms readable ┘",
            }));
    }

    void withoutUtf8ItIsDrawnInAscii()
    {
        const ProbeReport on465 = timed(lane465(), { 29ms, 59ms, 88ms, 118ms });
        const ProbeReport on587 = timed(lane587(), { 31ms, 60ms, 89ms, 118ms, 148ms, 205ms });
        QCOMPARE(drawn({ on465, on587 }, ascii),
            lines({
                "       0         50        100       150       200 ms",
                " 465   ......######============ ok works, 118 ms",
                " 587   ......------------------######=========== ok works, 205 ms",
                "             | 87 ms readable |",
            }));
    }

    void axisGrowsInSteps_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("longest");
        QTest::addColumn<QString>("labels");
        const auto row = [](const char *name, std::chrono::milliseconds longest,
                             const char *labels) {
            QTest::newRow(name) << longest << QString::fromLatin1(labels);
        };
        row("a quick neighbour", 24ms, "0 5 10 15 20 ms");
        row("a local network", 80ms, "0 20 40 60 80 ms");
        row("exactly the end of an axis", 250ms, "0 50 100 150 200 ms");
        row("a little more", 251ms, "0 100 200 300 400 ms");
        row("up to a second", 800ms, "0 200 400 600 800 ms");
        row("up to two seconds", 1700ms, "0 0.5 1 1.5 s");
        row("up to five", 4800ms, "0 1 2 3 4 s");
        row("up to ten", 8s, "0 2 4 6 8 s");
        row("up to twenty", 20s, "0 5 10 15 s");
        row("up to a minute", 45s, "0 10 20 30 40 50 s");
        row("more than a minute is cut", 90s, "0 10 20 30 40 50 s");
    }
    void axisGrowsInSteps()
    {
        QFETCH(const std::chrono::milliseconds, longest);
        QFETCH(const QString, labels);
        const QStringList picture = drawn({ silentReport(lane465(), longest) }, utf8);
        QCOMPARE(picture.value(0).simplified(), labels);
    }

    void axisBeginsWithTheFirstConnectionNotWithTheName()
    {
        ProbeReport late = timed(lane465(), { 1030ms, 1060ms, 1090ms, 1120ms }, 1000ms);
        late.timeline.prepend({ Stage::Resolve, 0ms, 1000ms, Exposure::InTheClear });
        QCOMPARE(drawn({ late }, utf8),
            lines({
                "       0         50        100       150       200 ms",
                " 465   ······▒▒▒▒▒▒████████████ ✓ works, 120 ms",
            }));
    }

    void laneThatBeginsLaterIsDrawnLater()
    {
        const ProbeReport first = timed(lane465(), { 30ms, 60ms, 90ms, 120ms });
        const ProbeReport second =
            timed(lane587(), { 130ms, 160ms, 180ms, 190ms, 220ms, 250ms }, 100ms);
        const QStringList picture = drawn({ first, second }, utf8);
        QCOMPARE(picture.value(2),
            QString::fromUtf8(" 587                       ······┄┄┄┄┄┄┄┄┄┄┄┄▒▒▒▒▒▒██████ "
                              "✓ works, 150 ms"));
    }

    void everyStepTakesACellAtLeast()
    {
        const ProbeReport on465 = timed(lane465(), { 0ms, 0ms, 0ms, 0ms });
        const ProbeReport on587 = timed(lane587(), { 0ms, 0ms, 1ms, 1ms, 1ms, 200ms });
        const QStringList picture = drawn({ on465, on587 }, utf8);
        QVERIFY2(picture.value(1).startsWith(QString::fromUtf8(" 465   ·▒██ ✓")),
            qPrintable(picture.value(1)));
        QVERIFY2(picture.value(2).startsWith(QString::fromUtf8(" 587   ·┄┄┄▒███")),
            qPrintable(picture.value(2)));
    }

    void laneThatLastsIsCutOffNow()
    {
        ProbeReport open = endedWith(Stage::Connect, outcome::Running {}, lane465());
        open.timeline.last().end.reset();
        QCOMPARE(drawn({ open }, utf8, 125ms).value(1),
            QString::fromUtf8(" 465   ························· - no answer yet, 125 ms"));
    }

    void laneWithoutAConnectionShowsOnlyItsResult()
    {
        ProbeReport nameless { .candidate = lane465() };
        nameless.outcome = outcome::NameNotFound {};
        const ProbeReport works = timed(lane587(), { 30ms, 60ms, 90ms, 120ms, 150ms, 180ms });
        QCOMPARE(
            drawn({ nameless, works }, utf8).value(1), QString::fromUtf8(" 465   ✗ no such name"));
        QCOMPARE(drawn({ nameless }, utf8), lines({ "no picture" }));
    }

    void pictureFitsTheWidth_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("isDrawn");
        QTest::newRow("59 columns are too few") << 59 << false;
        QTest::newRow("60 columns are enough") << 60 << true;
        QTest::newRow("80 columns") << 80 << true;
        QTest::newRow("200 columns are not filled") << 200 << true;
    }
    void pictureFitsTheWidth()
    {
        QFETCH(const int, columns);
        QFETCH(const bool, isDrawn);
        const Surface surface { .columns = columns, .charset = Charset::Utf8 };
        const QStringList picture =
            drawn({ silentReport(lane465(), 8s), timedOutReport(Stage::Greeting, lane587(), 8s) },
                surface);
        QCOMPARE(picture.size() > 1, isDrawn);
        for (const QString &line : picture)
            QVERIFY2(line.size() <= std::min(columns, 100), qPrintable(line));
    }

    void longPortNumbersMoveTheAxis()
    {
        Candidate high = lane465();
        high.endpoint.port = 50465;
        const QStringList picture = drawn({ timed(high, { 30ms, 60ms, 90ms, 120ms }) }, utf8);
        QVERIFY(picture.value(0).startsWith(QStringLiteral("        0 ")));
        QVERIFY(picture.value(1).startsWith(QString::fromUtf8(" 50465  ······▒")));
    }

    void patternsDifferWithoutColour()
    {
        for (const Charset charset : { Charset::Utf8, Charset::Ascii }) {
            const LaneGlyphs &glyphs = laneGlyphs(charset);
            const QSet<QChar> patterns { glyphs.opening, glyphs.readable, glyphs.keys,
                glyphs.encrypted };
            QCOMPARE(patterns.size(), 4);
            const QSet<QString> marks { mark(Tone::Good, charset), mark(Tone::Caution, charset),
                mark(Tone::Bad, charset), mark(Tone::Note, charset) };
            QCOMPARE(marks.size(), 4);
        }
    }
};

QTEST_GUILESS_MAIN(TstLanesPicture)
#include "tst_lanespicture.moc"
