// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth::terminal
{

/// The help text, laid out for 80 columns: of all commands, or of the one named.
[[nodiscard]] QString helpText(const QString &command = {});

/// "mailberth-cli 0.1.0", with what it is built on.
[[nodiscard]] QString versionText();

} // namespace mailberth::terminal
