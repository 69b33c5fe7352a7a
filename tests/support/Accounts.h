// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"

namespace mailberth::test
{

/// ann@example.org, "Ann Example", smtp.example.org on 465 with PLAIN and LOGIN, nothing published.
[[nodiscard]] Account account();
/// imap.example.org on 993, TLS from the first byte, published by the provider.
[[nodiscard]] IncomingServer imapServer(const char *hostName = "imap.example.org");
/// The same with imapServer() published.
[[nodiscard]] Account accountWithIncoming();

} // namespace mailberth::test
