// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesGeometry.h"

#include "tests/support/LogGuard.h"

#include <QFontMetrics>
#include <QGuiApplication>

using namespace mailberth;

namespace
{

LanesFrame frame(int width = 750, Qt::LayoutDirection direction = Qt::LeftToRight,
    LanesDetail detail = LanesDetail::Full)
{
    return { .font = QGuiApplication::font(),
        .size = { width, 200 },
        .direction = direction,
        .detail = detail,
        .titles = { QStringLiteral("465"), QStringLiteral("587") },
        .subtitles = { QStringLiteral("TLS"), QStringLiteral("STARTTLS") },
        .legend = { QStringLiteral("opening the connection"), QStringLiteral("readable on the way"),
            QStringLiteral("agreeing on keys"), QStringLiteral("encrypted") } };
}

LanesFrame twiceAsLarge(LanesFrame made)
{
    made.font.setPointSizeF(made.font.pointSizeF() * 2);
    return made;
}

/// Everything that has a place of its own.
QList<QRect> placesOf(const LanesGeometry &geometry)
{
    QList<QRect> places { geometry.axis() };
    for (qsizetype lane = 0; lane < geometry.frame().titles.size(); ++lane)
        places += { geometry.title(lane), geometry.subtitle(lane), geometry.road(lane),
            geometry.note(lane) };
    return places + geometry.legend();
}

QRect mirrored(const QRect &rect, int width)
{
    return { width - rect.right() - 1, rect.top(), rect.width(), rect.height() };
}

} // namespace

class TstLanesGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void timeRunsWithTheReading_data();
    void timeRunsWithTheReading();
    void rightToLeftIsTheMirrorOfLeftToRight();
    void nothingStandsUponAnythingElse_data();
    void nothingStandsUponAnythingElse();
    void everythingIsInsideThePicture_data();
    void everythingIsInsideThePicture();
    void emptyRoadsStandWhereFullOnesWill();
    void aPieceIsNeverInvisible();
    void behindALongRoadThereIsRoomForItsResult();
    void theCompactPictureIsLowerAndHasNoLegend();
    void wordsFitTheirLinesInALargeFont();
    void aLargeFontStillFitsASmallWindow();
};

void TstLanesGeometry::timeRunsWithTheReading_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TstLanesGeometry::timeRunsWithTheReading()
{
    QFETCH(Qt::LayoutDirection, direction);
    const LanesGeometry geometry(frame(750, direction));
    const QRect road = geometry.road(0);
    const QRect first = geometry.piece(0, 0, 100, 250);
    const QRect second = geometry.piece(0, 100, 250, 250);
    QCOMPARE(first.united(second), road);
    QVERIFY(!first.intersects(second));
    QCOMPARE(first.left() < second.left(), direction == Qt::LeftToRight);
    QCOMPARE(geometry.title(0).left() < road.left(), direction == Qt::LeftToRight);
    QCOMPARE(geometry.behind(0, 100, 250).intersects(first), false);
    QCOMPARE(geometry.behind(0, 100, 250).intersects(second), true);
}

void TstLanesGeometry::rightToLeftIsTheMirrorOfLeftToRight()
{
    const LanesGeometry leftToRight(frame());
    const LanesGeometry rightToLeft(frame(750, Qt::RightToLeft));
    const QList<QRect> places = placesOf(leftToRight);
    const QList<QRect> others = placesOf(rightToLeft);
    QCOMPARE(places.size(), others.size());
    for (qsizetype i = 0; i < places.size(); ++i)
        QCOMPARE(others.at(i), mirrored(places.at(i), 750));
    QCOMPARE(rightToLeft.behind(1, 30, 250), mirrored(leftToRight.behind(1, 30, 250), 750));
}

void TstLanesGeometry::nothingStandsUponAnythingElse_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("large");
    QTest::newRow("in a usual window") << 750 << false;
    QTest::newRow("in a narrow window, where the legend takes several lines") << 420 << false;
    QTest::newRow("in a wide window") << 1900 << false;
    QTest::newRow("with a font of twice the size") << 750 << true;
}

void TstLanesGeometry::nothingStandsUponAnythingElse()
{
    QFETCH(int, width);
    QFETCH(bool, large);
    const LanesGeometry geometry(large ? twiceAsLarge(frame(width)) : frame(width));
    const QList<QRect> places = placesOf(geometry);
    for (qsizetype one = 0; one < places.size(); ++one) {
        for (qsizetype other = one + 1; other < places.size(); ++other)
            QVERIFY2(!places.at(one).intersects(places.at(other)),
                qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
    }
}

void TstLanesGeometry::everythingIsInsideThePicture_data()
{
    nothingStandsUponAnythingElse_data();
}

void TstLanesGeometry::everythingIsInsideThePicture()
{
    QFETCH(int, width);
    QFETCH(bool, large);
    const LanesGeometry geometry(large ? twiceAsLarge(frame(width)) : frame(width));
    const QRect picture(0, 0, width, geometry.height());
    for (const QRect &place : placesOf(geometry))
        QVERIFY(picture.contains(place));
}

void TstLanesGeometry::emptyRoadsStandWhereFullOnesWill()
{
    LanesFrame empty = frame();
    empty.titles.clear();
    empty.subtitles.clear();
    const LanesGeometry before(empty);
    const LanesGeometry after(frame());
    QCOMPARE(before.height(), after.height());
    QCOMPARE(before.axis(), after.axis());
    QCOMPARE(before.legend(), after.legend());
}

void TstLanesGeometry::aPieceIsNeverInvisible()
{
    const LanesGeometry geometry(frame());
    QVERIFY(geometry.piece(0, 100, 100, 20000).width() >= 1);
    QVERIFY(geometry.piece(0, 0, 0, 0).width() >= 1);
}

void TstLanesGeometry::behindALongRoadThereIsRoomForItsResult()
{
    const LanesGeometry geometry(frame());
    const QRect behind = geometry.behind(0, 250, 250);
    const QFontMetrics metrics(geometry.fonts().strong);
    QVERIFY(behind.width() - metrics.height()
        > metrics.horizontalAdvance(QStringLiteral("works, 205 ms")));
}

void TstLanesGeometry::theCompactPictureIsLowerAndHasNoLegend()
{
    const LanesGeometry full(frame());
    const LanesGeometry compact(frame(750, Qt::LeftToRight, LanesDetail::Compact));
    QVERIFY(compact.height() < full.height());
    QVERIFY(compact.legend().isEmpty());
    QVERIFY(compact.note(0).isEmpty());
    QCOMPARE(compact.road(0).width(), full.road(0).width());
}

void TstLanesGeometry::wordsFitTheirLinesInALargeFont()
{
    const LanesGeometry geometry(twiceAsLarge(frame()));
    const QFontMetrics small(geometry.fonts().small);
    const QFontMetrics title(geometry.fonts().title);
    QVERIFY(geometry.road(0).height() >= 2 * small.height());
    QVERIFY(geometry.note(0).height() >= QFontMetrics(geometry.fonts().text).height());
    QVERIFY(geometry.title(1).height() >= title.height());
    QVERIFY(geometry.title(1).width() >= title.horizontalAdvance(QStringLiteral("587")));
    QVERIFY(geometry.subtitle(1).width() >= small.horizontalAdvance(QStringLiteral("STARTTLS")));
    for (const QRect &item : geometry.legend())
        QVERIFY(item.height() >= small.height());
}

void TstLanesGeometry::aLargeFontStillFitsASmallWindow()
{
    QVERIFY(LanesGeometry(twiceAsLarge(frame())).leastWidth() <= 750);
}

QTEST_MAIN(TstLanesGeometry)
#include "tst_lanes_geometry.moc"
