// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mailberth
{

/// How much of a server's text is shown, in characters; the rest becomes "…".
inline constexpr qsizetype longestQuote = 200;

/// True for what a terminal or a label would obey, hide or reorder instead of showing it: control
/// characters, bidirectional marks, zero-width characters, line separators, and what Unicode lets a
/// font leave out (Default_Ignorable_Code_Point).
[[nodiscard]] bool isUnseen(char32_t character);

/// Text from outside in a form that is safe to show: one line, shortened, with everything that
/// is unseen written as \x1B or \u{202E}.
[[nodiscard]] QString printable(QStringView text, qsizetype longest = longestQuote);

/// The same for bytes: read as UTF-8 if they are, else what is not ASCII is written as \xNN.
[[nodiscard]] QString printable(QByteArrayView bytes, qsizetype longest = longestQuote);

/// Each by itself: names of mechanisms, of hosts in a certificate.
[[nodiscard]] QStringList printable(const QStringList &texts, qsizetype longest = 80);

/// A server's reply as one quotable line: "554 5.7.1 No SMTP service here".
[[nodiscard]] QString printable(const smtp::Reply &reply);

} // namespace mailberth
