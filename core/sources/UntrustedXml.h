// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

/// What is done with a stranger's XML before a parser sees it. QXmlStreamReader reads a whole tag
/// and a whole document type before it tells of either, and takes quadratic time for attributes
/// and their declarations: 256 KiB of them cost more than a second.
namespace mailberth
{

inline constexpr qsizetype mostTag = 2000; ///< UTF-16 units between < and >
inline constexpr int mostAttributes = 16; ///< in one tag

/// Why a document is not parsed.
enum class XmlExcess { DocumentType, TagTooLong, TooManyAttributes };

/// The document as text, in the encoding that its first bytes or its declaration name, else UTF-8;
/// nothing, if its bytes are not of that encoding. What is looked over and what is parsed must be
/// this same text: in an encoding like UTF-7 the bytes show no tag at all.
[[nodiscard]] std::optional<QString> xmlFrom(const QByteArray &bytes);

/// What makes this text too much for a parser, however the rest of it looks. Linear in its length.
[[nodiscard]] std::optional<XmlExcess> excessIn(QStringView xml);

/// Where a text that is not well-formed breaks, and why: "line 12: Opening and ending tag
/// mismatch." A fact for whoever mends it. Nothing if it is well-formed.
[[nodiscard]] std::optional<QString> mistakeIn(QStringView xml);

} // namespace mailberth
