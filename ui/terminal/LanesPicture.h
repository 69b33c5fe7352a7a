// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "ui/terminal/Canvas.h"
#include "ui/terminal/Surface.h"
#include "ui/words/Story.h"

#include <QList>

#include <optional>

namespace mailberth::terminal
{

/// One lane to draw: what was measured and the words beside it.
struct Lane
{
    ProbeReport report;
    LaneStory story;
};

/// Draws lanes above each other on one time axis, which starts when the first connection is opened
/// and covers 250 ms, 500 ms, 1, 2, 5, 10 or 20 s (25, 50 or 100 ms for quick neighbours). `now` is
/// where a lane that has not ended is cut off. Every step takes one cell at least, so that none
/// vanishes. Nothing if the surface is narrower than 60 columns or there is nothing to draw: the
/// sentences stand alone then.
[[nodiscard]] std::optional<Canvas> lanesPicture(
    const QList<Lane> &lanes, Instant now, const Surface &surface);

} // namespace mailberth::terminal
