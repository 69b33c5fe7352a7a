// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/CommandLine.h"
#include "ui/terminal/OptionRules.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace mailberth::terminal
{

/// An option as it was given, its value unread.
struct GivenOption
{
    OptionRule rule;
    QString value;
};

/// The arguments sorted into options and the rest, in order.
struct Sorted
{
    QList<GivenOption> options;
    QStringList words;

    [[nodiscard]] bool has(OptionId id) const
    {
        return std::any_of(options.cbegin(), options.cend(),
            [id](const GivenOption &given) { return given.rule.id == id; });
    }
};

/// Which arguments are options, and which values are theirs.
[[nodiscard]] std::variant<Sorted, Mistake> sorted(const QStringList &arguments);
/// Reads one value into the options. Returns why not, if it cannot.
[[nodiscard]] std::optional<Mistake> apply(const GivenOption &given, Options &options);

} // namespace mailberth::terminal
