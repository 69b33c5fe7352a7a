// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "ui/wizard/Submission.h"

#include <memory>

namespace mailberth::app
{

/// Signing in and sending over the real network, reached in this way. With `provider` the message
/// that came to its box can be seen; it outlives what is returned.
[[nodiscard]] std::unique_ptr<Submission> liveSubmission(
    const LiveNetworkOptions &options, const demo::Provider *provider = nullptr);

} // namespace mailberth::app
