// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth::app
{

/// Where this person's known hosts are kept; empty where the system names no place for settings.
[[nodiscard]] QString hostMemoryPath();

} // namespace mailberth::app
