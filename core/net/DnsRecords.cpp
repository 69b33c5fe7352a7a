// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsRecords.h"

#include "core/net/DnsChannel.h"
#include "core/net/DnsMessage.h"

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

using RecordType = DnsChannel::RecordType;

constexpr qsizetype maxText = 4096; // bytes

/// What `read` makes of each record of this type; nothing if one of them, or the message, is
/// malformed.
template<typename Record>
std::optional<QList<Record>> recordsIn(
    const QByteArray &message, RecordType type, Record (*read)(DnsPart &))
{
    auto answers = answersIn(message, static_cast<quint16>(type));
    if (!answers)
        return std::nullopt;
    QList<Record> records;
    for (DnsPart &data : *answers) {
        records.append(read(data));
        if (!data.isRead())
            return std::nullopt;
    }
    return records;
}

template<std::size_t Size>
std::array<quint8, Size> addressIn(DnsPart &data)
{
    std::array<quint8, Size> address {};
    const QByteArray octets = data.octets(Size);
    std::copy(octets.begin(), octets.end(), address.begin());
    return address;
}

IpAddress ipv4AddressIn(DnsPart &data)
{
    return IpAddress::v4(addressIn<4>(data));
}

IpAddress ipv6AddressIn(DnsPart &data)
{
    return IpAddress::v6(addressIn<16>(data));
}

QString nameIn(DnsPart &data)
{
    return data.name();
}

/// RFC 1035 section 3.3.9.
struct Exchanger
{
    quint16 preference;
    QString host;
};

Exchanger exchangerIn(DnsPart &data)
{
    const quint16 preference = data.number();
    return { preference, data.name() };
}

/// RFC 2782.
struct Service
{
    quint16 priority;
    quint16 weight;
    quint16 port;
    QString target;
};

Service serviceIn(DnsPart &data)
{
    const quint16 priority = data.number();
    const quint16 weight = data.number();
    const quint16 port = data.number();
    return { priority, weight, port, data.name() };
}

/// RFC 1035 section 3.3.14: one or more strings.
QByteArray textIn(DnsPart &data)
{
    QByteArray text = data.string();
    while (!data.isMalformed() && !data.isRead())
        text += data.string();
    return text;
}

} // namespace

std::optional<QList<IpAddress>> ipv4AddressesIn(const QByteArray &message)
{
    return recordsIn(message, RecordType::A, ipv4AddressIn);
}

std::optional<QList<IpAddress>> ipv6AddressesIn(const QByteArray &message)
{
    return recordsIn(message, RecordType::Aaaa, ipv6AddressIn);
}

QList<HostName> aliasesIn(const QByteArray &message)
{
    const auto targets = recordsIn<QString>(message, RecordType::Cname, nameIn);
    QList<HostName> aliases;
    for (const QString &target : targets.value_or(QList<QString>())) {
        if (auto host = HostName::parse(target))
            aliases.append(*std::move(host));
    }
    return aliases;
}

MailExchangers mailExchangersIn(const QByteArray &message)
{
    const auto records = recordsIn(message, RecordType::Mx, exchangerIn);
    if (!records)
        return {};

    // RFC 7505 section 3: a null MX stands alone.
    const bool aloneAtTheRoot = records->size() == 1 && records->first().host.isEmpty();
    if (aloneAtTheRoot)
        return { NameStatus::Found, {}, MailExchangerAnswer::NullMx::Yes };

    MailExchangers found;
    for (const Exchanger &record : *records) {
        if (auto host = HostName::parse(record.host))
            found.exchangers.append({ *std::move(host), record.preference });
    }
    std::stable_sort(found.exchangers.begin(), found.exchangers.end(),
        [](const auto &a, const auto &b) { return a.preference < b.preference; });
    if (!found.exchangers.isEmpty())
        found.status = NameStatus::Found;
    return found;
}

ServiceRecords serviceRecordsIn(const QByteArray &message)
{
    const auto records = recordsIn(message, RecordType::Srv, serviceIn);
    if (!records)
        return {};
    if (records->isEmpty()) // an alias that leads to none
        return { NameStatus::NoRecord, {} };

    ServiceRecords found;
    for (const Service &record : *records) {
        std::optional<HostName> host = HostName::parse(record.target);
        if (host || record.target.isEmpty())
            found.records.append({ record.priority, record.weight, host, record.port });
    }
    if (!found.records.isEmpty())
        found.status = NameStatus::Found;
    return found;
}

TextRecords textRecordsIn(const QByteArray &message)
{
    auto texts = recordsIn(message, RecordType::Txt, textIn);
    if (!texts)
        return {};
    const NameStatus status = texts->isEmpty() ? NameStatus::NoRecord : NameStatus::Found;
    texts->removeIf([](const QByteArray &text) { return text.size() > maxText; });
    return { status, *texts };
}

QList<IpAddress> interleaved(const QList<IpAddress> &ipv6, const QList<IpAddress> &ipv4)
{
    QList<IpAddress> all;
    const auto add = [&all](const QList<IpAddress> &family, qsizetype i) {
        if (i < family.size() && !all.contains(family.at(i)))
            all.append(family.at(i));
    };
    for (qsizetype i = 0; i < std::max(ipv6.size(), ipv4.size()); ++i) {
        add(ipv6, i);
        add(ipv4, i);
    }
    return all;
}

} // namespace mailberth
