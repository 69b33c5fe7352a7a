// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/ProbeReport.h"
#include "core/model/Verdict.h"
#include "ui/words/Story.h"

#include <QList>

#include <chrono>

namespace mailberth
{

/// The lanes of the host that the verdict is about, one for each port, TLS from the first byte
/// first. None if the host has no address. The window and the terminal draw these.
[[nodiscard]] QList<ProbeReport> tellingLanes(const Verdict &verdict, const Evidence &evidence);

/// One lane in words. `now` is where a lane that has not ended is cut off.
[[nodiscard]] LaneStory describe(const ProbeReport &lane, Instant now);

/// How long a lane took, from the opening of its connection to its end, or to `now`.
[[nodiscard]] std::chrono::milliseconds timeTaken(const ProbeReport &lane, Instant now);

} // namespace mailberth
