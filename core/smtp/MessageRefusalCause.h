// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/MessageReport.h"

namespace mailberth::smtp
{

/// Reads out of a refusal why a message was not taken at this step, from a client that is signed
/// in: by the code, the enhanced code (RFC 3463), the words and the provider that says them.
[[nodiscard]] MessageRefusal messageRefusal(
    const Reply &reply, MessageStep step, const HostName &server);

} // namespace mailberth::smtp
