// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MessageReport.h"

namespace mailberth::smtp
{

/// Reads out of a refusal why a message was not taken at this step, from a client that is signed
/// in: by the code, the enhanced code (RFC 3463) and the words.
[[nodiscard]] MessageRefusal messageRefusal(const Reply &reply, MessageStep step);

} // namespace mailberth::smtp
