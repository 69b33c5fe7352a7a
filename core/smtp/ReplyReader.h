// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Outcome.h"
#include "core/smtp/Reply.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace mailberth::smtp
{

/// Cuts a stream of bytes into replies, with a bound on everything (RFC 5321 section 4.5.3.1 names
/// 512 octets a line; real servers send more).
class ReplyReader
{
public:
    static constexpr qsizetype maxLine = 4 * 1024; ///< bytes, without the line end
    static constexpr qsizetype maxReply = 64 * 1024; ///< bytes of one reply
    static constexpr qsizetype maxLines = 256; ///< lines of one reply
    static constexpr qsizetype maxSession = 512 * 1024; ///< bytes fed in all

    enum class Fault { LineTooLong, ReplyTooLong, SessionTooLong, MixedCodes, Malformed };

    /// Adds bytes as they came.
    void feed(QByteArrayView bytes);
    /// The next whole reply or the fault that stands in its place; nothing if more bytes are
    /// needed. A line ends with CR LF; LF alone is forgiven, a CR or NUL inside a line is not.
    /// A fault comes once; after it nothing is read any more. What comes does not depend on how the
    /// bytes were cut.
    [[nodiscard]] std::optional<std::variant<Reply, Fault>> next();
    /// True if no byte waits: no whole reply, no part of one.
    [[nodiscard]] bool isEmpty() const;
    /// What was fed and not yet taken as a reply.
    [[nodiscard]] QByteArray rest() const;

private:
    using Next = std::optional<std::variant<Reply, Fault>>;

    [[nodiscard]] std::optional<Fault> faultAt(char byte) const;
    [[nodiscard]] Next takeLine();
    [[nodiscard]] Next fail(Fault fault);
    [[nodiscard]] Reply takeReply();

    QByteArray m_buffer; ///< begins with the first byte of the reply that is on its way
    qsizetype m_cursor = 0; ///< the first byte that was not looked at
    qsizetype m_lineStart = 0;
    Reply m_reply; ///< the lines seen so far
    qsizetype m_fed = 0;
    enum class Session { Within, TooLong } m_session = Session::Within;
    enum class Health { Sound, Failed } m_health = Health::Sound;
};

/// The same fault as a probe's outcome tells it.
[[nodiscard]] outcome::Violation violationOf(ReplyReader::Fault fault);

} // namespace mailberth::smtp
