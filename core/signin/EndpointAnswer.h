// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Fetched.h"
#include "core/model/OAuthAnswer.h"

#include <optional>

namespace mailberth
{

/// How asking a provider's endpoint failed; nothing where it said something that is to be read. A
/// refusal of the provider's own (4xx) is such: its words are in the body (RFC 6749 section 5.2).
[[nodiscard]] std::optional<OAuthAnswer> failureIn(const FetchAnswer &answer);

} // namespace mailberth
