// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "ui/wizard/Detection.h"

namespace mailberth::app
{

/// Detections over the real network, reached in this way.
[[nodiscard]] DetectionFactory liveDetections(const LiveNetworkOptions &options);

} // namespace mailberth::app
