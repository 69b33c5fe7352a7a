// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesLayout.h"

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds shortestLive = 250ms;
/// A failed road is drawn so many times as long as one that arrived, at most.
constexpr int mostBeside = 2;

Surface surfaceOf(const Step &step)
{
    switch (step.stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return Surface::Opening;
    case Stage::Handshake:
        return Surface::Handshake;
    case Stage::Greeting:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::EhloAgain:
    case Stage::Auth:
    case Stage::Message:
        break;
    }
    return step.exposure == Exposure::Encrypted ? Surface::Encrypted : Surface::Readable;
}

/// The moment that the axis begins with: the first step of all lanes.
Instant beginningOf(const QList<LaneTimeline> &timelines, Instant now)
{
    std::optional<Instant> first;
    for (const LaneTimeline &timeline : timelines) {
        for (const Step &step : timeline.steps)
            first = std::min(first.value_or(step.start), step.start);
    }
    return first.value_or(now);
}

RoadEnd endOfRoad(const LaneTimeline &timeline)
{
    if (std::holds_alternative<outcome::Ready>(timeline.outcome))
        return RoadEnd::Arrived;
    if (std::holds_alternative<outcome::Cancelled>(timeline.outcome))
        return RoadEnd::Stopped;
    if (!std::holds_alternative<outcome::Running>(timeline.outcome))
        return RoadEnd::Broken;
    return timeline.steps.isEmpty() ? RoadEnd::NotBegun : RoadEnd::Running;
}

/// A step that still lasts reaches to now; in a lane that has ended none can last.
Instant endOfStep(const Step &step, RoadEnd end, Instant now)
{
    if (step.end)
        return std::max(*step.end, step.start);
    return end == RoadEnd::Running ? std::max(now, step.start) : step.start;
}

void noteSpans(LaneRoad &road, const RoadPiece &piece)
{
    if (piece.surface == Surface::Encrypted && !road.lockedFrom)
        road.lockedFrom = piece.start;
    if (piece.surface != Surface::Readable)
        return;
    if (road.inTheClear)
        road.inTheClear->end = std::max(road.inTheClear->end, piece.end);
    else
        road.inTheClear = Span { piece.start, piece.end };
}

LaneRoad layOutLane(const LaneTimeline &timeline, Instant beginning, Instant now)
{
    LaneRoad road;
    road.end = endOfRoad(timeline);
    for (const Step &step : timeline.steps) {
        const Instant end = endOfStep(step, road.end, now);
        const RoadPiece piece { .stage = step.stage,
            .surface = surfaceOf(step),
            .start = step.start - beginning,
            .end = end - beginning,
            .duration = end - step.start };
        noteSpans(road, piece);
        road.endsAt = std::max(road.endsAt, piece.end);
        if (road.end == RoadEnd::Running && !step.end)
            road.waiting = std::max(road.waiting, piece.duration);
        road.pieces += piece;
    }
    return road;
}

bool hasEnded(const LaneRoad &road)
{
    return road.end != RoadEnd::NotBegun && road.end != RoadEnd::Running;
}

/// What may still come gets room, so that the axis seldom grows under a reader's eyes.
milliseconds shortestFor(const QList<LaneRoad> &lanes)
{
    const bool allOver = !lanes.isEmpty() && std::all_of(lanes.cbegin(), lanes.cend(), hasEnded);
    return allOver ? milliseconds::zero() : shortestLive;
}

milliseconds axisFor(milliseconds reach, milliseconds atLeast)
{
    for (const milliseconds length : axisLengths()) {
        if (length >= reach && length >= atLeast)
            return length;
    }
    return axisLengths().last();
}

/// Four or five equal parts with round numbers.
milliseconds tickEvery(milliseconds axis)
{
    const bool beginsWithTwo = axis == 2s || axis == 20s;
    return beginsWithTwo ? axis / 4 : axis / 5;
}

/// How far the axis must reach: to the end of every road, but of those that failed only as far as
/// one that arrived leaves them room.
milliseconds reachOf(const QList<LaneRoad> &lanes)
{
    milliseconds longest {};
    milliseconds arrived {};
    for (const LaneRoad &road : lanes) {
        longest = std::max(longest, road.endsAt);
        if (road.end == RoadEnd::Arrived)
            arrived = std::max(arrived, road.endsAt);
    }
    const bool allOver = std::all_of(lanes.cbegin(), lanes.cend(), hasEnded);
    return allOver && arrived > 0ms ? std::min(longest, mostBeside * arrived) : longest;
}

void cutAt(milliseconds axis, LaneRoad &road)
{
    if (road.endsAt > axis)
        road.shown = LaneRoad::Shown::CutShort;
    for (RoadPiece &piece : road.pieces) {
        piece.start = std::min(piece.start, axis);
        piece.end = std::min(piece.end, axis);
    }
    road.endsAt = std::min(road.endsAt, axis);
    if (road.inTheClear) {
        road.inTheClear->start = std::min(road.inTheClear->start, axis);
        road.inTheClear->end = std::min(road.inTheClear->end, axis);
    }
    if (road.lockedFrom)
        road.lockedFrom = std::min(*road.lockedFrom, axis);
}

} // namespace

const QList<milliseconds> &axisLengths()
{
    static const QList<milliseconds> lengths { 10ms, 25ms, 50ms, 100ms, 250ms, 500ms, 1s, 2s, 5s,
        10s, 20s };
    return lengths;
}

LanesLayout layOut(const QList<LaneTimeline> &timelines, Instant now, milliseconds atLeast)
{
    const Instant beginning = beginningOf(timelines, now);
    LanesLayout layout {};
    for (const LaneTimeline &timeline : timelines)
        layout.lanes += layOutLane(timeline, beginning, now);
    layout.axis = axisFor(reachOf(layout.lanes), std::max(atLeast, shortestFor(layout.lanes)));
    for (LaneRoad &road : layout.lanes)
        cutAt(layout.axis, road);
    for (milliseconds tick {}; tick <= layout.axis; tick += tickEvery(layout.axis))
        layout.ticks += tick;
    return layout;
}

} // namespace mailberth
