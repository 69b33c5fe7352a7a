// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace mailberth::smtp
{

inline constexpr qsizetype longestTextLine = 998; ///< bytes without CR LF (RFC 5322 section 2.1.1)

/// True if a message may travel: CR LF ends every line, also the last; no NUL, no bare CR or LF, no
/// line beyond the limit. What looks like an end and is none is how mails are smuggled
/// (CVE-2023-51764).
[[nodiscard]] bool isTransparent(const QByteArray &content);

/// The message as DATA wants it: a dot before each dot that begins a line, and the final dot
/// (RFC 5321 section 4.5.2). Only for what isTransparent().
[[nodiscard]] QByteArray dotStuffed(const QByteArray &content);

} // namespace mailberth::smtp
