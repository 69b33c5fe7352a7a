// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace mailberth::terminal
{

enum class Shell { Bash, Zsh, Fish };

/// What a shell completes after `mailberth-cli`, made of the same table as `--help`. `worlds` are
/// the ids of the demonstration's worlds.
[[nodiscard]] QString completions(Shell shell, const QStringList &worlds);

} // namespace mailberth::terminal
