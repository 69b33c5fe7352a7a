// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth::terminal
{

/// The manual page of mailberth-cli in man's macros (man-pages(7), groff_man(7)), made of what
/// `--help` is made of, so that the two cannot drift.
[[nodiscard]] QString commandLineManPage();

/// The manual page of the window's program.
[[nodiscard]] QString windowManPage();

/// Text for roff: backslashes, hyphens, and dots and quotes at the beginning of a line are text.
[[nodiscard]] QString roffText(const QString &text);

} // namespace mailberth::terminal
