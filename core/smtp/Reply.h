// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace mailberth::smtp
{

/// "5.7.8": class, subject, detail (RFC 3463 section 2).
struct EnhancedCode
{
    int klass;
    int subject;
    int detail;

    friend bool operator==(const EnhancedCode &, const EnhancedCode &) = default;
};

/// True if `bytes` are the beginning of a reply line, or may become it with more bytes: a code of
/// 200 to 599, then a space, a hyphen or the line's end (RFC 5321 section 4.2). The second digit is
/// not held to 0..5, for real servers say "571".
[[nodiscard]] bool beginsLikeReply(QByteArrayView bytes);

/// One whole reply of a server (RFC 5321 section 4.2). Its text is the server's: bytes of no
/// promised encoding, never shown without escaping.
struct Reply
{
    int code = 0; ///< 200 to 599
    QList<QByteArray> lines; ///< without code, separator and line end; at least one

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 300; }
    /// The enhanced status code at the beginning of the first line, if the class fits the code.
    [[nodiscard]] std::optional<EnhancedCode> enhancedCode() const;
    /// All lines joined by a line feed.
    [[nodiscard]] QByteArray text() const;

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// The server hangs up; may come at any time, as the answer to whatever was asked (RFC 5321 3.8).
inline constexpr int closingDown = 421;

} // namespace mailberth::smtp
