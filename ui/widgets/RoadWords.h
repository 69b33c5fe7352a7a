// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/LanesLayout.h"

#include <QString>

#include <chrono>

namespace mailberth
{

/// The few words of the lanes picture itself. How a lane went is told by its LaneStory.

/// What stands inside a piece of road: "greeting", "EHLO", "keys".
[[nodiscard]] QString label(Stage stage);
/// The legend's words for a pattern.
[[nodiscard]] QString legend(Surface surface);
/// A piece of road in one line: "greeting: 29 ms, readable on the way".
[[nodiscard]] QString inWords(const RoadPiece &piece);
/// "no answer yet, 3 s".
[[nodiscard]] QString stillWaiting(std::chrono::milliseconds waiting);
/// A mark of the time axis: "50", "0.2"; the last one bears the unit: "250 ms", "1 s".
[[nodiscard]] QString tickLabel(std::chrono::milliseconds tick, std::chrono::milliseconds axis);

} // namespace mailberth
