// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MailAddress.h"

#include <QString>

namespace mailberth
{

/// What is wrong with a typed address, and how it should look, in one or two short sentences.
[[nodiscard]] QString describe(AddressFault fault);
/// The same for a typed server.
[[nodiscard]] QString describe(ServerFault fault);

} // namespace mailberth
