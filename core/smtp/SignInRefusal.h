// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SignInReport.h"
#include "core/model/SubmissionOrder.h"

namespace mailberth::smtp
{

/// Reads out of a refusal why somebody was not signed in: by the code, the enhanced code, the words
/// and the provider that says them. `report` tells the mechanism and what the server said of a
/// token; `order` the server, what its provider publishes, and the form of the user name.
[[nodiscard]] RefusalCause refusalCause(
    const Reply &reply, const SignInReport &report, const SubmissionOrder &order);

} // namespace mailberth::smtp
