// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"

#include <QByteArray>

namespace mailberth
{

/// The settings for programs that read JSON: schema "mailberth-settings/1", as
/// resources/schemas/mailberth-settings-1.schema.json has it.
[[nodiscard]] QByteArray jsonSettings(const Account &account);

} // namespace mailberth
