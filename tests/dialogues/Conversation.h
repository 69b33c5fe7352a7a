// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Event.h"
#include "tests/dialogues/Run.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace mailberth::test
{

/// A recorded conversation with a server, from a text file. One line, one thing:
///
///     # Postfix 3.7 on 587             a comment; the first one is the title
///     LANE 587                         or 465
///     S: 220 mail.example.org ESMTP    the server says this line; lines in a row are one segment
///     S*300: 250-again                 the same 300 times
///     S. 220 half                      these bytes without a line end
///     ...                              what follows comes in a segment of its own
///     C: EHLO [127.0.0.1]              must be said here, and nothing else
///     TLS verified                     the handshake ends: verified, unverified, refused, not-tls
///     CLOSE, RESET, SILENCE, CANCEL    the other things that happen
///     AUTH PLAIN LOGIN                 must be known after TLS
///     END greeting-refused 554         the outcome with its facts
///
/// The server's bytes know the escapes \r \n \t \0 \xHH \\.
struct Conversation
{
    QString title;
    Security security = Security::StartTls;
    QList<smtp::Event> events; ///< the first is Connected
    QStringList said; ///< "after event 2: STARTTLS"
    QStringList authMechanisms;
    QString ending;

    /// Reads the text; `error` says what is wrong with it if nothing comes back.
    [[nodiscard]] static std::optional<Conversation> parse(const QByteArray &text, QString &error);

    /// How many bytes the server sends in all.
    [[nodiscard]] qsizetype size() const;
    /// The number of the event that is cut in two behind so many of the server's bytes, if any.
    [[nodiscard]] std::optional<std::size_t> eventAround(qsizetype place) const;
};

/// Where a segment is cut in two: behind so many of the server's bytes.
using Cut = std::optional<qsizetype>;

/// Plays the whole conversation and ends it, should it not have ended. The n-th event happens at
/// n times 10 ms, both parts of a cut segment at the same time.
[[nodiscard]] Run played(const Conversation &conversation, Cut cut = {});
/// Plays it byte by byte.
[[nodiscard]] Run playedByteByByte(const Conversation &conversation);
/// Plays it with another event behind so many of the server's bytes, and once more at the end.
[[nodiscard]] Run playedWith(
    const Conversation &conversation, const smtp::Event &inserted, qsizetype behind);

/// What the run made the client say, in the form of Conversation::said.
[[nodiscard]] QStringList saidIn(const Run &run);
/// The outcome's code and its facts: "timed-out greeting".
[[nodiscard]] QString describe(const Outcome &outcome);

} // namespace mailberth::test
