// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace mailberth::terminal
{

/// How many cells of a terminal a text takes: 2 for East Asian wide characters and emoji, 0 for
/// combining marks and what is never shown, 1 for the rest (Unicode Standard Annex 11).
[[nodiscard]] int cells(QStringView text);
[[nodiscard]] int cells(char32_t character);

/// The text followed by blanks up to `width` cells.
[[nodiscard]] QString padded(const QString &text, int width);

/// The text in lines of at most `width` cells, broken at blanks. A word that is too long, such as
/// an address to be copied, stays whole; only wide characters are broken between, as their
/// languages do.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

} // namespace mailberth::terminal
