// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace mailberth::terminal
{

/// How many letters must be added, dropped, changed or swapped with their neighbour to make one
/// word of the other (Damerau and Levenshtein, restricted).
[[nodiscard]] int editDistance(QStringView one, QStringView other);

/// The word that was perhaps meant: the nearest one, if it is near enough to be more than chance.
[[nodiscard]] std::optional<QString> nearest(QStringView typed, const QStringList &words);

} // namespace mailberth::terminal
