// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace mailberth
{

/// One place where a service is offered (RFC 2782).
struct ServiceRecord
{
    quint16 priority; ///< the lowest is tried first
    quint16 weight; ///< the share among those of one priority
    std::optional<HostName> target; ///< nothing: ".", decidedly not offered here
    quint16 port;

    friend bool operator==(const ServiceRecord &, const ServiceRecord &) = default;
};

/// Where a domain offers a service, in the order of the DNS message: whom to choose is not decided
/// here. At most 32 records; targets that are no host names are left out.
struct ServiceAnswer
{
    HostName domain;
    QString service; ///< "_submissions._tcp"
    NameStatus status;
    QList<ServiceRecord> records;
    Instant start {};
    Instant end {};

    friend bool operator==(const ServiceAnswer &, const ServiceAnswer &) = default;
};

/// The texts that a domain publishes below a label (RFC 1035 section 3.3.14), in the order of the
/// DNS message. At most 32 records, each with its strings joined, 4096 bytes at most.
struct TextAnswer
{
    HostName domain;
    QString label; ///< "_ua-auto-config"; empty: the domain itself
    NameStatus status;
    QList<QByteArray> texts;
    Instant start {};
    Instant end {};

    friend bool operator==(const TextAnswer &, const TextAnswer &) = default;
};

} // namespace mailberth
