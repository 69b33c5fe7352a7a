// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"

#include <QList>

#include <chrono>
#include <optional>

namespace mailberth
{

/// What a piece of road is made of. Four patterns, four levels of lightness; colour comes last.
enum class Surface {
    Opening, ///< dotted: nothing is said yet
    Readable, ///< dashed and hollow: anyone on the way can read it
    Handshake, ///< hatched: keys are agreed on, part of it can still be read
    Encrypted, ///< filled, with a lock where it begins
};

/// How a lane's road ends, for now.
enum class RoadEnd {
    NotBegun,
    Running, ///< an arrow: it goes on
    Arrived, ///< a check: it works
    Broken, ///< a cross: the road ends here
    Stopped, ///< given up by the person or for want of need: no mark
};

/// One step as a piece of road. Times count from the axis's beginning.
struct RoadPiece
{
    Stage stage;
    Surface surface;
    std::chrono::milliseconds start;
    std::chrono::milliseconds end; ///< so far, while it lasts; no further than the axis
    std::chrono::milliseconds duration; ///< the whole, even where the road is cut

    friend bool operator==(const RoadPiece &, const RoadPiece &) = default;
};

/// A part of the axis.
struct Span
{
    std::chrono::milliseconds start;
    std::chrono::milliseconds end;

    friend bool operator==(const Span &, const Span &) = default;
};

/// One lane, ready to be drawn.
struct LaneRoad
{
    QList<RoadPiece> pieces;
    RoadEnd end = RoadEnd::NotBegun;
    std::chrono::milliseconds endsAt {}; ///< so far, while it runs
    enum class Shown { Whole, CutShort } shown = Shown::Whole; ///< cut: it goes on past the axis
    std::chrono::milliseconds waiting {}; ///< how long the running step lasts already, else zero
    std::optional<Span> inTheClear; ///< what the bracket embraces
    std::optional<std::chrono::milliseconds> lockedFrom; ///< where the lock stands

    friend bool operator==(const LaneRoad &, const LaneRoad &) = default;
};

/// All lanes on one time axis that begins with the first step of all.
struct LanesLayout
{
    std::chrono::milliseconds axis; ///< its length, one of axisLengths()
    QList<std::chrono::milliseconds> ticks; ///< from zero to the axis's end
    QList<LaneRoad> lanes;

    friend bool operator==(const LanesLayout &, const LanesLayout &) = default;
};

/// What a lane has gone through.
struct LaneTimeline
{
    QList<Step> steps;
    Outcome outcome = outcome::Running {};
};

/// The lengths that the axis may have, shortest first: from 250 ms on while something may still
/// come, so that it seldom grows; shorter ones only for roads that have all ended.
[[nodiscard]] const QList<std::chrono::milliseconds> &axisLengths();
/// Lays the lanes out as they stand at `now`. The axis is at least `atLeast` long, so that a caller
/// who passes the last one back never sees it shrink. What lasts longer than the longest axis ends
/// at its edge; so does a road that failed long after another one arrived, or the one that works
/// could not be read.
[[nodiscard]] LanesLayout layOut(const QList<LaneTimeline> &timelines, Instant now,
    std::chrono::milliseconds atLeast = std::chrono::milliseconds::zero());

} // namespace mailberth
