// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/PublishedRecords.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace mailberth
{

/// The addresses in the answer to an A question, in the server's order. At most 32 are read.
/// Nothing if the message is malformed.
[[nodiscard]] std::optional<QList<IpAddress>> ipv4AddressesIn(const QByteArray &message);
/// The same for an AAAA question.
[[nodiscard]] std::optional<QList<IpAddress>> ipv6AddressesIn(const QByteArray &message);

/// Where the aliases (CNAME) in an answer lead, in the server's order; what is no host name is left
/// out. Whatever the question was, and whether or not it was answered. Empty if the message is
/// malformed.
[[nodiscard]] QList<HostName> aliasesIn(const QByteArray &message);

/// What the answer to an MX question says. At most 32 records are read.
struct MailExchangers
{
    NameStatus status = NameStatus::Failed;
    QList<MailExchanger> exchangers; ///< best first; targets that are no host names are left out
    MailExchangerAnswer::NullMx nullMx = MailExchangerAnswer::NullMx::No;
};

[[nodiscard]] MailExchangers mailExchangersIn(const QByteArray &message);

/// What the answer to an SRV question says: see ServiceAnswer.
struct ServiceRecords
{
    NameStatus status = NameStatus::Failed;
    QList<ServiceRecord> records;
};

[[nodiscard]] ServiceRecords serviceRecordsIn(const QByteArray &message);

/// What the answer to a TXT question says: see TextAnswer. A text that is too long is left out.
struct TextRecords
{
    NameStatus status = NameStatus::Failed;
    QList<QByteArray> texts;
};

[[nodiscard]] TextRecords textRecordsIn(const QByteArray &message);

/// Both families alternating, IPv6 first (RFC 8305 section 4); each address once.
[[nodiscard]] QList<IpAddress> interleaved(
    const QList<IpAddress> &ipv6, const QList<IpAddress> &ipv4);

} // namespace mailberth
