// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesLayout.h"

#include "tests/support/LogGuard.h"

#include <algorithm>

using namespace mailberth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

Step step(Stage stage, Instant start, std::optional<Instant> end,
    Exposure exposure = Exposure::InTheClear)
{
    return { .stage = stage, .start = start, .end = end, .exposure = exposure };
}

LaneTimeline connecting(Instant start, std::optional<Instant> end, const Outcome &outcome)
{
    return { .steps = { step(Stage::Connect, start, end) }, .outcome = outcome };
}

/// 587: what the four patterns are for. Begins 40 ms after the survey.
LaneTimeline startTlsLane()
{
    return { .steps = { step(Stage::Connect, 40ms, 60ms), step(Stage::Greeting, 60ms, 90ms),
                 step(Stage::Ehlo, 90ms, 110ms), step(Stage::StartTls, 110ms, 130ms),
                 step(Stage::Handshake, 130ms, 150ms),
                 step(Stage::EhloAgain, 150ms, 190ms, Exposure::Encrypted) },
        .outcome = outcome::Ready {} };
}

/// 465 beside it, from the same moment on.
LaneTimeline implicitTlsLane()
{
    return { .steps = { step(Stage::Resolve, 30ms, 40ms), step(Stage::Connect, 40ms, 60ms),
                 step(Stage::Handshake, 60ms, 80ms),
                 step(Stage::Greeting, 80ms, 100ms, Exposure::Encrypted),
                 step(Stage::Ehlo, 100ms, 120ms, Exposure::Encrypted) },
        .outcome = outcome::Ready {} };
}

QList<Surface> surfacesOf(const LaneRoad &road)
{
    QList<Surface> surfaces;
    for (const RoadPiece &piece : road.pieces)
        surfaces += piece.surface;
    return surfaces;
}

} // namespace

class TstLanesLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void theAxisGrowsInStepsAndNeverShrinks_data();
    void theAxisGrowsInStepsAndNeverShrinks();
    void theAxisHasRoomForWhatMayStillCome_data();
    void theAxisHasRoomForWhatMayStillCome();
    void ticksDivideTheAxisEvenly();
    void whatIsReadableAndWhatIsNot();
    void bothLanesBeginTogether();
    void aLaneThatBeginsLaterStandsFurtherOn();
    void theEndOfARoad_data();
    void theEndOfARoad();
    void aRunningRoadReachesToNow();
    void aStepThatNeverEndedTakesNoTimeOnceTheLaneIsOver();
    void aStepOfNoTimeIsStillAPiece();
    void noStepsAtAll();
    void noLanesAtAll();
    void whatIsTooLongIsCutAtTheEdge();
    void silenceLeavesRoomForTheRoadThatArrived_data();
    void silenceLeavesRoomForTheRoadThatArrived();
    void aClockBehindTheReportsDoesNoHarm();
};

void TstLanesLayout::silenceLeavesRoomForTheRoadThatArrived_data()
{
    QTest::addColumn<int>("arrived");
    QTest::addColumn<int>("silent");
    QTest::addColumn<int>("axis");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("192 ms beside 8 s") << 192 << 8000 << 500 << true;
    QTest::newRow("192 ms beside 300 ms") << 192 << 300 << 500 << false;
    QTest::newRow("4 s beside 8 s") << 4000 << 8000 << 10000 << false;
    QTest::newRow("4 ms beside 3 s") << 4 << 3000 << 10 << true;
}

void TstLanesLayout::silenceLeavesRoomForTheRoadThatArrived()
{
    QFETCH(int, arrived);
    QFETCH(int, silent);
    QFETCH(int, axis);
    QFETCH(bool, isCut);
    const LaneTimeline good = connecting(0ms, milliseconds(arrived), outcome::Ready {});
    const LaneTimeline bad = connecting(
        0ms, milliseconds(silent), outcome::TimedOut { Stage::Connect, milliseconds(silent) });
    const LanesLayout layout = layOut({ bad, good }, milliseconds(silent));
    QCOMPARE(layout.axis.count(), axis);
    QCOMPARE(layout.lanes.at(0).shown == LaneRoad::Shown::CutShort, isCut);
    QCOMPARE(layout.lanes.at(1).shown, LaneRoad::Shown::Whole);
    QCOMPARE(layout.lanes.at(0).pieces.at(0).duration.count(), silent); // what is said of it
    QVERIFY(layout.lanes.at(0).endsAt <= layout.axis);

    // Until all is over the road may still arrive, and is drawn whole.
    const LaneTimeline running = connecting(0ms, std::nullopt, outcome::Running {});
    QVERIFY(layOut({ running, good }, milliseconds(silent)).axis.count() >= silent);
}

void TstLanesLayout::theAxisGrowsInStepsAndNeverShrinks_data()
{
    QTest::addColumn<int>("reach");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("axis");
    QTest::newRow("a quick road stands on the shortest axis") << 118 << 0 << 250;
    QTest::newRow("a road as long as the axis fits it") << 250 << 0 << 250;
    QTest::newRow("one millisecond more takes the next length") << 251 << 250 << 500;
    QTest::newRow("half a second and a bit takes a second") << 501 << 500 << 1000;
    QTest::newRow("a second and a bit takes two") << 1001 << 1000 << 2000;
    QTest::newRow("more than two takes five") << 2001 << 2000 << 5000;
    QTest::newRow("a short road keeps the long axis it once had") << 118 << 2000 << 2000;
    QTest::newRow("eight seconds stand on ten") << 8000 << 5000 << 10000;
    QTest::newRow("more than ten seconds stand on twenty") << 10001 << 5000 << 20000;
    QTest::newRow("what is longer than all axes is cut at the longest") << 90000 << 0 << 20000;
}

void TstLanesLayout::theAxisGrowsInStepsAndNeverShrinks()
{
    QFETCH(int, reach);
    QFETCH(int, before);
    QFETCH(int, axis);
    const LaneTimeline lane = connecting(40ms, std::nullopt, outcome::Running {});
    const LanesLayout layout = layOut({ lane }, 40ms + milliseconds(reach), milliseconds(before));
    QCOMPARE(layout.axis.count(), axis);
    QVERIFY(layout.lanes.at(0).endsAt <= layout.axis);
    QVERIFY(axisLengths().contains(layout.axis));
}

void TstLanesLayout::theAxisHasRoomForWhatMayStillCome_data()
{
    QTest::addColumn<bool>("secondIsOver");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("axis");
    QTest::newRow("when all is over, a short road gets a short axis") << true << 0 << 10;
    QTest::newRow("one lane that runs keeps room for both") << false << 0 << 250;
    QTest::newRow("what was long while it ran stays long when it is over") << true << 250 << 250;
}

void TstLanesLayout::theAxisHasRoomForWhatMayStillCome()
{
    QFETCH(bool, secondIsOver);
    QFETCH(int, before);
    QFETCH(int, axis);
    const LaneTimeline over = connecting(0ms, 4ms, outcome::Ready {});
    const LaneTimeline running = connecting(0ms, std::nullopt, outcome::Running {});
    const LanesLayout layout =
        layOut({ over, secondIsOver ? over : running }, 4ms, milliseconds(before));
    QCOMPARE(layout.axis.count(), axis);
}

void TstLanesLayout::ticksDivideTheAxisEvenly()
{
    for (const milliseconds length : axisLengths()) {
        const LanesLayout layout =
            layOut({ connecting(0ms, length, outcome::Ready {}) }, length, length);
        QCOMPARE(layout.axis, length);
        QCOMPARE(layout.ticks.first().count(), 0);
        QCOMPARE(layout.ticks.last(), length);
        QVERIFY(layout.ticks.size() == 5 || layout.ticks.size() == 6);
        const milliseconds part = layout.ticks.at(1);
        for (qsizetype i = 1; i < layout.ticks.size(); ++i)
            QCOMPARE(layout.ticks.at(i) - layout.ticks.at(i - 1), part);
    }
}

void TstLanesLayout::whatIsReadableAndWhatIsNot()
{
    const LanesLayout layout = layOut({ implicitTlsLane(), startTlsLane() }, 200ms);
    const LaneRoad &implicitTls = layout.lanes.at(0);
    QCOMPARE(surfacesOf(implicitTls),
        QList<Surface>({ Surface::Opening, Surface::Opening, Surface::Handshake, Surface::Encrypted,
            Surface::Encrypted }));
    QVERIFY(!implicitTls.inTheClear); // the emptiness is the explanation
    QCOMPARE(implicitTls.lockedFrom, std::optional<milliseconds>(50ms));

    const LaneRoad &startTls = layout.lanes.at(1);
    QCOMPARE(surfacesOf(startTls),
        QList<Surface>({ Surface::Opening, Surface::Readable, Surface::Readable, Surface::Readable,
            Surface::Handshake, Surface::Encrypted }));
    QCOMPARE(startTls.inTheClear, (std::optional<Span>({ 30ms, 100ms })));
    QCOMPARE(startTls.lockedFrom, std::optional<milliseconds>(120ms));
}

void TstLanesLayout::bothLanesBeginTogether()
{
    const LanesLayout layout = layOut({ implicitTlsLane(), startTlsLane() }, 200ms);
    QCOMPARE(layout.lanes.at(0).pieces.first().start.count(), 0); // the name, at 30 ms
    QCOMPARE(layout.lanes.at(1).pieces.first().start.count(), 10);
    QCOMPARE(layout.lanes.at(0).endsAt.count(), 90);
    QCOMPARE(layout.lanes.at(1).endsAt.count(), 160);
}

void TstLanesLayout::aLaneThatBeginsLaterStandsFurtherOn()
{
    const LanesLayout layout = layOut({ connecting(5000ms, 5100ms, outcome::Refused {}),
                                          connecting(5300ms, 5400ms, outcome::Refused {}) },
        5400ms);
    QCOMPARE(layout.lanes.at(0).pieces.first().start.count(), 0);
    QCOMPARE(layout.lanes.at(1).pieces.first().start.count(), 300);
    QCOMPARE(layout.axis.count(), 500); // the five seconds before do not count
}

void TstLanesLayout::theEndOfARoad_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("hasSteps");
    QTest::addColumn<RoadEnd>("end");
    QTest::newRow("a lane that runs goes on")
        << Outcome(outcome::Running {}) << true << RoadEnd::Running;
    QTest::newRow("a lane without a step has not begun")
        << Outcome(outcome::Running {}) << false << RoadEnd::NotBegun;
    QTest::newRow("what is proven has arrived")
        << Outcome(outcome::Ready {}) << true << RoadEnd::Arrived;
    QTest::newRow("what was stopped is neither good nor bad")
        << Outcome(outcome::Cancelled {}) << true << RoadEnd::Stopped;
    QTest::newRow("what was stopped before it began is stopped, too")
        << Outcome(outcome::Cancelled {}) << false << RoadEnd::Stopped;
    QTest::newRow("what works but must not be used has not arrived")
        << Outcome(outcome::CertificateRefused {}) << true << RoadEnd::Broken;
    QTest::newRow("a name without an address ends the road before it begins")
        << Outcome(outcome::NameNotFound {}) << false << RoadEnd::Broken;
    QTest::newRow("silence ends the road")
        << Outcome(outcome::TimedOut { Stage::Connect, 8s }) << true << RoadEnd::Broken;
}

void TstLanesLayout::theEndOfARoad()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, hasSteps);
    QFETCH(RoadEnd, end);
    LaneTimeline lane = connecting(0ms, std::nullopt, outcome);
    if (!hasSteps)
        lane.steps.clear();
    QCOMPARE(layOut({ lane }, 100ms).lanes.at(0).end, end);
}

void TstLanesLayout::aRunningRoadReachesToNow()
{
    LaneTimeline lane = startTlsLane();
    lane.outcome = outcome::Running {};
    lane.steps.last().end.reset();
    const LaneRoad road = layOut({ lane }, 400ms).lanes.at(0);
    QCOMPARE(road.endsAt.count(), 360);
    QCOMPARE(road.pieces.last().end.count(), 360);
    QCOMPARE(road.waiting.count(), 250); // since the step began
    const LaneRoad later = layOut({ lane }, 401ms).lanes.at(0);
    QCOMPARE(later.endsAt.count(), 361);
    QCOMPARE(later.pieces.first(), road.pieces.first()); // what is over does not move
}

void TstLanesLayout::aStepThatNeverEndedTakesNoTimeOnceTheLaneIsOver()
{
    LaneTimeline lane = startTlsLane();
    lane.outcome = outcome::ConnectionLost { Stage::EhloAgain, outcome::Ending::Reset };
    lane.steps.last().end.reset();
    const LaneRoad road = layOut({ lane }, 9000ms).lanes.at(0);
    QCOMPARE(road.endsAt.count(), 110);
    QCOMPARE(road.waiting.count(), 0);
}

void TstLanesLayout::aStepOfNoTimeIsStillAPiece()
{
    const LaneTimeline lane { .steps = { step(Stage::Connect, 7ms, 7ms),
                                  step(Stage::Greeting, 7ms, 7ms) },
        .outcome = outcome::StartTlsNotOffered {} };
    const LanesLayout layout = layOut({ lane }, 7ms);
    QCOMPARE(layout.lanes.at(0).pieces.size(), 2);
    QCOMPARE(layout.lanes.at(0).pieces.at(0).duration.count(), 0);
    QCOMPARE(layout.lanes.at(0).endsAt.count(), 0);
    QCOMPARE(layout.lanes.at(0).inTheClear, (std::optional<Span>({ 0ms, 0ms })));
    QVERIFY(layout.axis.count() > 0);
}

void TstLanesLayout::noStepsAtAll()
{
    const LanesLayout layout = layOut({ {}, {} }, 12345ms);
    QCOMPARE(layout.lanes.size(), 2);
    QCOMPARE(layout.axis.count(), 250);
    for (const LaneRoad &road : layout.lanes) {
        QVERIFY(road.pieces.isEmpty());
        QVERIFY(!road.inTheClear);
        QVERIFY(!road.lockedFrom);
        QCOMPARE(road.endsAt.count(), 0);
        QCOMPARE(road.waiting.count(), 0);
    }
}

void TstLanesLayout::noLanesAtAll()
{
    const LanesLayout layout = layOut({}, 0ms);
    QVERIFY(layout.lanes.isEmpty());
    QCOMPARE(layout.axis.count(), 250);
    QCOMPARE(layout.ticks.last().count(), 250);
}

void TstLanesLayout::whatIsTooLongIsCutAtTheEdge()
{
    const LaneTimeline lane { .steps = { step(Stage::Connect, 0ms, 19s),
                                  step(Stage::Greeting, 19s, 25s), step(Stage::Ehlo, 25s, 30s),
                                  step(Stage::StartTls, 30s, 31s, Exposure::Encrypted) },
        .outcome = outcome::Ready {} };
    const LaneRoad road = layOut({ lane }, 31s).lanes.at(0);
    QCOMPARE(road.endsAt, milliseconds(20s));
    QCOMPARE(road.pieces.at(1).start, milliseconds(19s));
    QCOMPARE(road.pieces.at(1).end, milliseconds(20s));
    QCOMPARE(road.pieces.at(2).start, milliseconds(20s));
    QCOMPARE(road.inTheClear, (std::optional<Span>({ 19s, 20s })));
    QCOMPARE(road.lockedFrom, std::optional<milliseconds>(20s));
}

void TstLanesLayout::aClockBehindTheReportsDoesNoHarm()
{
    const LaneTimeline lane = connecting(500ms, std::nullopt, outcome::Running {});
    const LaneRoad road = layOut({ lane }, 100ms).lanes.at(0);
    QCOMPARE(road.endsAt.count(), 0);
    QCOMPARE(road.waiting.count(), 0);
}

QTEST_GUILESS_MAIN(TstLanesLayout)
#include "tst_lanes_layout.moc"
