// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ToneColours.h"

#include "tests/support/LogGuard.h"

#include <QGuiApplication>

#include <cmath>

using namespace mailberth;

namespace
{

constexpr Tone allTones[] = { Tone::Good, Tone::Caution, Tone::Bad, Tone::Note };

QPalette palette(const QColor &window, const QColor &text, const QColor &base,
    const QColor &highlight, const QColor &highlightedText)
{
    QPalette made(window, window);
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::Text, text);
    made.setColor(QPalette::Base, base);
    made.setColor(QPalette::Highlight, highlight);
    made.setColor(QPalette::HighlightedText, highlightedText);
    return made;
}

} // namespace

class TstToneColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void contrastIsWcags_data();
    void contrastIsWcags();
    void darkIsToldByLightness();
    void everyTextReadsWell_data();
    void everyTextReadsWell();
    void theTonesDiffer_data();
    void theTonesDiffer();
    void theRoadReadsInBlackAndWhite_data();
    void theRoadReadsInBlackAndWhite();
    void theSurfaceIsAFifthOfTheTone();
    void thePersonsTextStaysWhereItReadsWell();
};

void TstToneColours::contrastIsWcags_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black and white have the most")
        << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("a colour and itself have none") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the order does not matter") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the grey that just passes on white")
        << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("the grey that just fails on white")
        << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
}

void TstToneColours::contrastIsWcags()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrast(one, other) - ratio) < 0.01);
}

void TstToneColours::darkIsToldByLightness()
{
    QVERIFY(!isDark(palette(Qt::white, Qt::black, Qt::white, Qt::blue, Qt::white)));
    QVERIFY(isDark(palette(Qt::black, Qt::yellow, Qt::black, Qt::yellow, Qt::black)));
}

void TstToneColours::everyTextReadsWell_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << palette(
        QColor(0xef, 0xef, 0xef), Qt::black, Qt::white, QColor(0x30, 0x8c, 0xc6), Qt::white);
    QTest::newRow("light with a soft black") << palette(QColor(0xef, 0xf0, 0xf1),
        QColor(0x23, 0x26, 0x29), QColor(0xfc, 0xfc, 0xfc), QColor(0x3d, 0xae, 0xe9), Qt::white);
    QTest::newRow("dark") << palette(QColor(0x24, 0x27, 0x2c), QColor(0xea, 0xec, 0xee),
        QColor(0x1b, 0x1e, 0x21), QColor(0x62, 0xa8, 0xf2), QColor(0x10, 0x12, 0x14));
    QTest::newRow("dark with a highlight as dark as the ground")
        << palette(QColor(0x35, 0x35, 0x35), Qt::white, QColor(0x2a, 0x2a, 0x2a),
               QColor(0x20, 0x20, 0x40), QColor(0x40, 0x40, 0x40));
    QTest::newRow("high contrast, black on white")
        << palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white);
    QTest::newRow("high contrast, white on black")
        << palette(Qt::black, Qt::white, Qt::black, Qt::white, Qt::black);
    QTest::newRow("high contrast, yellow on black")
        << palette(Qt::black, Qt::yellow, Qt::black, Qt::yellow, Qt::black);
    QTest::newRow("a light highlight on white") << palette(QColor(0xfa, 0xfa, 0xfa),
        QColor(0x30, 0x30, 0x30), Qt::white, QColor(0xff, 0xd0, 0x80), QColor(0xff, 0xff, 0xff));
    QTest::newRow("words that hardly read in the person's own colours")
        << palette(QColor(0x80, 0x80, 0x80), QColor(0x30, 0x30, 0x30), QColor(0x88, 0x88, 0x88),
               QColor(0x60, 0x60, 0xa0), Qt::white);
    QTest::newRow("Qt's own") << QGuiApplication::palette();
}

void TstToneColours::everyTextReadsWell()
{
    QFETCH(QPalette, palette);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    for (const Tone tone : allTones) {
        const ToneColours colours = toneColours(tone, palette);
        QVERIFY(contrast(colours.text, colours.surface) >= leastContrast);
        QVERIFY(contrast(colours.mark, colours.surface) >= leastContrast);
        QVERIFY(contrast(colours.mark, window) >= leastContrast);
        QVERIFY(contrast(colours.mark, base) >= leastContrast);
    }
    const QColor quiet = quietText(palette);
    QVERIFY(contrast(quiet, window) >= leastContrast);
    QVERIFY(contrast(quiet, base) >= leastContrast);

    const RoadColours road = roadColours(palette);
    QVERIFY(contrast(road.opening, base) >= leastContrast);
    QVERIFY(contrast(road.readable, base) >= leastContrast);
    QVERIFY(contrast(road.readable, road.readableSurface) >= leastContrast);
    QVERIFY(contrast(road.handshake, base) >= leastContrast);
    QVERIFY(contrast(road.encrypted, base) >= leastContrast);
    QVERIFY(contrast(road.onEncrypted, road.encrypted) >= leastContrast);
}

void TstToneColours::theTonesDiffer_data()
{
    everyTextReadsWell_data();
}

void TstToneColours::theTonesDiffer()
{
    QFETCH(QPalette, palette);
    for (const Tone one : allTones) {
        for (const Tone other : allTones)
            QCOMPARE(toneColours(one, palette) == toneColours(other, palette), one == other);
    }
}

void TstToneColours::theRoadReadsInBlackAndWhite_data()
{
    everyTextReadsWell_data();
}

/// The hollow band is as light as the ground, the filled one is not: without any colour, too.
void TstToneColours::theRoadReadsInBlackAndWhite()
{
    QFETCH(QPalette, palette);
    const RoadColours road = roadColours(palette);
    QVERIFY(contrast(road.readableSurface, palette.color(QPalette::Base)) < 1.5);
    QVERIFY(contrast(road.encrypted, road.readableSurface) > 3);
}

void TstToneColours::theSurfaceIsAFifthOfTheTone()
{
    const QPalette light = palette(Qt::white, Qt::black, Qt::white, Qt::blue, Qt::white);
    for (const Tone tone : allTones) {
        const QColor surface = toneColours(tone, light).surface;
        QVERIFY(surface != QColor(Qt::white));
        QVERIFY(contrast(surface, Qt::white) < 1.6); // still nearly the window
    }
}

void TstToneColours::thePersonsTextStaysWhereItReadsWell()
{
    const QColor soft(0x23, 0x26, 0x29);
    const QPalette light = palette(QColor(0xef, 0xf0, 0xf1), soft, Qt::white, Qt::blue, Qt::white);
    for (const Tone tone : allTones)
        QCOMPARE(toneColours(tone, light).text.rgb(), soft.rgb());
}

QTEST_MAIN(TstToneColours)
#include "tst_tone_colours.moc"
