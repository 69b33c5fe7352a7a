// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Endpoint.h"
#include "core/smtp/TestMessage.h"

#include <QString>

namespace mailberth
{

/// What the test message says: who sent it and why, through which server, and that nothing is to be
/// done.
[[nodiscard]] smtp::MessageWords testMessageWords(
    const QString &subject, const Endpoint &endpoint, const QString &language);

} // namespace mailberth
