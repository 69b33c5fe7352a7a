// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth::app
{

/// Where an organisation puts its file on this system: a place that only an administrator writes.
[[nodiscard]] QString organisationFilePath();

} // namespace mailberth::app
