// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

/// A mailbox's address (RFC 5321 section 4.1.2, with the internationalised local part of RFC 6531).
class MailAddress
{
public:
    MailAddress(QString localPart, HostName domain);

    [[nodiscard]] const QString &localPart() const { return m_localPart; }
    [[nodiscard]] const HostName &domain() const { return m_domain; }
    /// local@domain, the domain in its ASCII form.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const MailAddress &, const MailAddress &) = default;

private:
    QString m_localPart;
    HostName m_domain;
};

/// Why a typed text is no mail address. Each has one sentence in the catalogue.
enum class AddressFault {
    Empty,
    NoAt,
    SeveralAts,
    NothingBeforeAt,
    NothingAfterAt,
    SpaceInside,
    ControlCharacter,
    LocalPartMalformed, ///< a character that must be quoted (RFC 5321 section 4.1.2)
    LocalPartTooLong, ///< over 64 octets (RFC 5321 section 4.5.3.1.1)
    DomainTooLong, ///< over 253 octets, or a label over 63
    DomainMalformed,
    AddressLiteral, ///< ann@[192.0.2.1]: nothing can be looked up for it
    ServerInstead, ///< smtp://host:587 or host:587: a server was typed, not a mailbox
};

/// What was put right in a typed or pasted text before it was read. Said to the person, once.
enum class Mend {
    TrimmedSpaces,
    DroppedScheme, ///< mailto:, smtp://, smtps://
    TookFromAngleBrackets, ///< "Ann" <ann@example.org>
    DroppedQuotes, ///< quotation marks around the whole text
    DroppedPath, ///< what stood behind the host in a URL
    DroppedTrailingDot, ///< or a comma or semicolon pasted along
    WidenedToAscii, ///< full-width @ or dots of an input method
};

/// An address as a person typed or pasted it, and what was mended to read it.
struct ReadAddress
{
    MailAddress address;
    QString displayName; ///< the name beside the brackets, if there was one
    QList<Mend> mends;

    friend bool operator==(const ReadAddress &, const ReadAddress &) = default;
};

/// Reads what a person typed or pasted as a mail address. Never throws, never contacts anyone.
[[nodiscard]] std::variant<ReadAddress, AddressFault> readAddress(const QString &typed);

/// Why a typed text is no server.
enum class ServerFault { Empty, HostMalformed, PortMalformed, MailboxInstead };

/// A server as a person typed or pasted it: "host", "host:587", "smtps://host",
/// "[2001:db8::1]:465".
struct ReadServer
{
    HostName host;
    std::optional<quint16> port; ///< never 0
    QList<Mend> mends;

    friend bool operator==(const ReadServer &, const ReadServer &) = default;
};

[[nodiscard]] std::variant<ReadServer, ServerFault> readServer(const QString &typed);

} // namespace mailberth
