// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Text from outside, written so that it stays text in the format it goes into. What cannot be seen
/// or changes how its neighbours are read (control characters, line breaks, bidirectional marks,
/// zero-width characters) is written as the format's own escape, so that whoever reads the file
/// sees what is in it, and a program reads back exactly what went in.
namespace mailberth
{

/// The text without what one of the formats cannot carry: the control characters other than tab,
/// line feed and carriage return (XML 1.0 section 2.2; HTML reads references to 0x80-0x9F as
/// others), halves of surrogate pairs, and what Unicode says is no character. Each becomes U+FFFD.
[[nodiscard]] QString writable(const QString &text);

/// True for what must be written as an escape to be seen: what is unseen anywhere (isUnseen()), and
/// every space but the usual one.
[[nodiscard]] bool isHidden(char32_t character);

/// For element content and quoted attributes of XML and HTML.
[[nodiscard]] QString xmlText(const QString &text);
/// For an XML comment: no "--" and no hyphen at the end (XML 1.0 section 2.5), nothing hidden.
[[nodiscard]] QString xmlCommentText(const QString &text);

/// A PowerShell expression that yields the text: 'it''s', or ('a' + [char]0x202E + 'b').
/// PowerShell takes four typographic quotation marks for the straight one; all are doubled.
[[nodiscard]] QString powerShellText(const QString &text);

/// The value of a string in a .reg file: "C:\\mail" in quotation marks, or hex(1): with its
/// UTF-16LE bytes where the text holds what quotation marks cannot.
[[nodiscard]] QString registryText(const QString &text);

/// JSON in UTF-8 with everything hidden as \uXXXX.
[[nodiscard]] QByteArray jsonWithNothingHidden(const QByteArray &json);

} // namespace mailberth
