// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Reply.h"

#include <QByteArray>

namespace mailberth::smtp
{

/// The server's name for a message it took, as the usual servers put it into their reply; empty if
/// it is none of theirs. Letters, digits and a few signs only, at most 64 bytes.
[[nodiscard]] QByteArray queueIdIn(const Reply &reply);

} // namespace mailberth::smtp
