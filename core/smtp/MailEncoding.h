// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace mailberth::smtp
{

inline constexpr qsizetype usualLine = 78; ///< characters without CR LF (RFC 5322 section 2.1.1)

[[nodiscard]] bool isAscii(QByteArrayView bytes);
/// No line, ended by CR LF, is longer than usual.
[[nodiscard]] bool keepsToUsualLines(const QByteArray &text);
/// Letters, digits and hyphens (RFC 5646), at least two.
[[nodiscard]] bool isLanguageTag(QByteArrayView text);

/// Everything that ends or breaks a line, and every other control character, becomes a blank.
[[nodiscard]] QString onOneLine(const QString &text);

/// "Name: text", folded; encoded words (RFC 2047) where it is not ASCII, or a word fills a line.
[[nodiscard]] QByteArray unstructured(QByteArrayView name, const QString &text);

/// "Name: phrase <address>" (RFC 5322 section 3.4), folded; the phrase as a quoted string, or as
/// encoded words (RFC 2047 section 5) where it is not ASCII. Without a phrase the address alone.
[[nodiscard]] QByteArray mailboxField(
    QByteArrayView name, const QString &phrase, const QByteArray &address);

/// One paragraph as format=flowed (RFC 3676 section 4): soft breaks end in a blank, the last line
/// does not. In UTF-8.
[[nodiscard]] QByteArray flowed(const QString &paragraph);

/// RFC 2045 section 6.7. CR LF in `text` are line ends.
[[nodiscard]] QByteArray quotedPrintable(QByteArrayView text);

} // namespace mailberth::smtp
