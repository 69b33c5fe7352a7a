// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace mailberth::pasted
{

/// What is read of a pasted text, in bytes; the rest is not looked at.
inline constexpr qsizetype longestPaste = 65'536;

/// A pasted text out of the coats that programs and mail put around an error: any charset, bytes
/// read in the wrong one, quoted-printable, HTML, "\n", "\xc3" and "\303" as programs print them,
/// terminal colours, invisible letters. Lines end in a line feed. Says nothing about what it means.
[[nodiscard]] QString unwrapped(QByteArrayView bytes);

} // namespace mailberth::pasted
