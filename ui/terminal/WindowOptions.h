// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace mailberth::terminal
{

/// One option of the window's program. There are few: the window asks for everything else.
struct WindowOption
{
    QString name; ///< without hyphens: "world"
    QString placeholder; ///< "NAME", or empty for an option without a value
    QString summary; ///< translated

    [[nodiscard]] bool takesValue() const { return !placeholder.isEmpty(); }
};

[[nodiscard]] QString windowPurpose();
/// Without --help and --version, which every program has.
[[nodiscard]] QList<WindowOption> windowOptions();
/// What the one argument is for.
[[nodiscard]] QString windowArgument();

} // namespace mailberth::terminal
