// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/CommandLine.h"

#include <QByteArray>

#include <optional>

namespace mailberth::terminal
{

/// Why nothing may be written there, or nothing. To be asked before anybody is contacted.
[[nodiscard]] std::optional<Mistake> obstacleTo(const command::Destination &destination);

/// Writes the whole file that the destination names, or leaves what was there. Returns why not, if
/// it failed.
[[nodiscard]] std::optional<Mistake> writeTo(
    const command::Destination &destination, const QByteArray &bytes);

} // namespace mailberth::terminal
