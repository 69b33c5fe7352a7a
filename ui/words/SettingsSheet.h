// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"
#include "core/handover/Sheet.h"
#include "core/handover/Target.h"

#include <QStringList>

namespace mailberth
{

/// An account's settings as a sheet: outgoing first, then incoming as published.
[[nodiscard]] Sheet settingsSheet(const Account &account, const QStringList &remarks);

/// What to type into a program, a group a page. Only for targets that have a Form::Steps.
[[nodiscard]] Sheet stepsSheet(TargetId target, const Account &account, const QStringList &remarks);

/// A sheet as plain text: "Label: value" a line, nothing in it that could not be seen.
[[nodiscard]] QString asText(const Sheet &sheet);

} // namespace mailberth
