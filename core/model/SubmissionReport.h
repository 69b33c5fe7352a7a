// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MessageReport.h"
#include "core/model/ProbeReport.h"
#include "core/model/SignInReport.h"

#include <optional>

namespace mailberth
{

/// Everything that one session with credentials showed: the connection as a probe would report it,
/// the sign-in, and what became of the message. Holds no secret.
struct SubmissionReport
{
    /// Timeline, TLS, capabilities and the redacted transcript of the whole session. Its outcome is
    /// Running until all is over, then Ready if the session held, whatever the server answered.
    ProbeReport connection;
    SignInReport signIn;
    std::optional<MessageReport> message; ///< nothing if the order was to sign in only

    friend bool operator==(const SubmissionReport &, const SubmissionReport &) = default;
};

/// Everything that was ordered was done.
[[nodiscard]] bool hasSucceeded(const SubmissionReport &report);

} // namespace mailberth
