// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SubmissionOrder.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth::smtp
{

/// What a message says, in the person's language. Line breaks within become blanks.
struct MessageWords
{
    QString subject;
    QStringList paragraphs;
    QString language; ///< BCP 47: "de", "pt-BR"
    QString senderName {}; ///< to stand beside the sender's address; empty: none

    friend bool operator==(const MessageWords &, const MessageWords &) = default;
};

/// What makes one message differ from the next; random and clock are the caller's.
struct MessageMarks
{
    QDateTime date;
    QByteArray random; ///< at least 16 bytes, never used twice

    friend bool operator==(const MessageMarks &, const MessageMarks &) = default;
};

/// A whole message (RFC 5322): plain text and HTML of the same words (RFC 2046 section 5.1.4),
/// UTF-8, marked as made by a program (RFC 3834 section 5). The envelope's addresses stand in From
/// and To as they are, in UTF-8 where they must (RFC 6532). Of this computer it tells nothing: no
/// name, no time zone, no program's version; the Message-ID ends in the sender's domain.
///
/// Lines end in CR LF and are folded at 78 characters where that is possible, never beyond 998.
/// Nothing, if an address could break out of its line.
[[nodiscard]] std::optional<QByteArray> testMessage(
    const Envelope &envelope, const MessageWords &words, const MessageMarks &marks);

} // namespace mailberth::smtp
