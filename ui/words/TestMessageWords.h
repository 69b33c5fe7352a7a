// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Endpoint.h"
#include "core/smtp/TestMessage.h"

namespace mailberth
{

/// What the test message says, in the current language. Names the server and nothing of this
/// computer.
[[nodiscard]] smtp::MessageWords testMessageWords(const Endpoint &endpoint);

} // namespace mailberth
