// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesLayout.h"

#include "tests/support/LogGuard.h"

using namespace mailberth;
using namespace std::chrono_literals;

class TstLanesLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void theAxisGrowsInStepsAndNeverShrinks_data();
    void theAxisGrowsInStepsAndNeverShrinks();
};

void TstLanesLayout::theAxisGrowsInStepsAndNeverShrinks_data()
{
    QTest::addColumn<int>("reach");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("axis");
    QTest::newRow("a quick road stands on the shortest axis") << 118 << 0 << 250;
    QTest::newRow("a road as long as the axis fits it") << 250 << 0 << 250;
    QTest::newRow("one millisecond more takes the next length") << 251 << 250 << 500;
    QTest::newRow("half a second and a bit takes a second") << 501 << 500 << 1000;
    QTest::newRow("a short road keeps the long axis it once had") << 118 << 2000 << 2000;
    QTest::newRow("eight seconds stand on ten") << 8000 << 5000 << 10000;
    QTest::newRow("what is longer than all axes is cut at the longest") << 90000 << 0 << 20000;
}

void TstLanesLayout::theAxisGrowsInStepsAndNeverShrinks()
{
    QFETCH(int, reach);
    QFETCH(int, before);
    QFETCH(int, axis);
    const LaneTimeline lane { .steps = { Step { Stage::Connect, 40ms, Instant(40 + reach) } },
        .outcome = outcome::Ready {} };
    const LanesLayout layout = layOut({ lane }, 40ms, std::chrono::milliseconds(before));
    QCOMPARE(layout.axis.count(), axis);
    QVERIFY(layout.lanes.at(0).endsAt <= layout.axis);
    QCOMPARE(layout.ticks.first().count(), 0);
    QCOMPARE(layout.ticks.last().count(), axis);
}

QTEST_GUILESS_MAIN(TstLanesLayout)
#include "tst_lanes_layout.moc"
