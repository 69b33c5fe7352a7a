// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsRecords.h"

#include <ares.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace mailberth
{

namespace
{

constexpr std::size_t maxAddresses = 32;
constexpr qsizetype maxRecords = 32;
constexpr qsizetype maxText = 4096; // bytes

const unsigned char *bytesOf(const QByteArray &message)
{
    return reinterpret_cast<const unsigned char *>(message.constData());
}

/// An alias that leads to no address is a good answer, too.
std::optional<QList<IpAddress>> emptyUnlessMalformed(int status)
{
    return status == ARES_ENODATA ? std::optional(QList<IpAddress>()) : std::nullopt;
}

NameStatus statusWithoutRecords(int status)
{
    return status == ARES_ENODATA ? NameStatus::NoRecord : NameStatus::Failed;
}

struct FreeAresData
{
    void operator()(void *data) const { ares_free_data(data); }
};

} // namespace

std::optional<QList<IpAddress>> ipv4AddressesIn(const QByteArray &message)
{
    std::array<ares_addrttl, maxAddresses> records {};
    int count = static_cast<int>(records.size());
    const int status = ares_parse_a_reply(
        bytesOf(message), static_cast<int>(message.size()), nullptr, records.data(), &count);
    if (status != ARES_SUCCESS)
        return emptyUnlessMalformed(status);
    QList<IpAddress> addresses;
    for (int i = 0; i < count; ++i) {
        std::array<quint8, 4> bytes {};
        std::memcpy(bytes.data(), &records[static_cast<std::size_t>(i)].ipaddr, bytes.size());
        addresses.append(IpAddress::v4(bytes));
    }
    return addresses;
}

std::optional<QList<IpAddress>> ipv6AddressesIn(const QByteArray &message)
{
    std::array<ares_addr6ttl, maxAddresses> records {};
    int count = static_cast<int>(records.size());
    const int status = ares_parse_aaaa_reply(
        bytesOf(message), static_cast<int>(message.size()), nullptr, records.data(), &count);
    if (status != ARES_SUCCESS)
        return emptyUnlessMalformed(status);
    QList<IpAddress> addresses;
    for (int i = 0; i < count; ++i) {
        std::array<quint8, 16> bytes {};
        std::memcpy(bytes.data(), &records[static_cast<std::size_t>(i)].ip6addr, bytes.size());
        addresses.append(IpAddress::v6(bytes));
    }
    return addresses;
}

MailExchangers mailExchangersIn(const QByteArray &message)
{
    ares_mx_reply *parsed = nullptr;
    if (ares_parse_mx_reply(bytesOf(message), static_cast<int>(message.size()), &parsed)
        != ARES_SUCCESS)
        return {};
    const std::unique_ptr<ares_mx_reply, FreeAresData> records(parsed);

    // RFC 7505 section 3: a null MX stands alone.
    const bool aloneAtTheRoot = parsed && !parsed->next && *parsed->host == '\0';
    if (aloneAtTheRoot)
        return { NameStatus::Found, {}, MailExchangerAnswer::NullMx::Yes };

    MailExchangers found;
    for (const ares_mx_reply *record = parsed; record; record = record->next) {
        if (auto host = HostName::parse(QString::fromLatin1(record->host)))
            found.exchangers.append({ *std::move(host), record->priority });
    }
    std::stable_sort(found.exchangers.begin(), found.exchangers.end(),
        [](const auto &a, const auto &b) { return a.preference < b.preference; });
    if (!found.exchangers.isEmpty())
        found.status = NameStatus::Found;
    return found;
}

ServiceRecords serviceRecordsIn(const QByteArray &message)
{
    ares_srv_reply *parsed = nullptr;
    const int status =
        ares_parse_srv_reply(bytesOf(message), static_cast<int>(message.size()), &parsed);
    if (status != ARES_SUCCESS)
        return { statusWithoutRecords(status), {} };
    const std::unique_ptr<ares_srv_reply, FreeAresData> first(parsed);
    if (!parsed) // an alias that leads to none
        return { NameStatus::NoRecord, {} };

    ServiceRecords found;
    for (const ares_srv_reply *record = parsed; record && found.records.size() < maxRecords;
         record = record->next) {
        const QString target = QString::fromLatin1(record->host);
        std::optional<HostName> host = HostName::parse(target);
        if (host || target.isEmpty())
            found.records.append({ record->priority, record->weight, host, record->port });
    }
    if (!found.records.isEmpty())
        found.status = NameStatus::Found;
    return found;
}

TextRecords textRecordsIn(const QByteArray &message)
{
    ares_txt_ext *parsed = nullptr;
    const int status =
        ares_parse_txt_reply_ext(bytesOf(message), static_cast<int>(message.size()), &parsed);
    if (status != ARES_SUCCESS)
        return { statusWithoutRecords(status), {} };
    const std::unique_ptr<ares_txt_ext, FreeAresData> first(parsed);

    TextRecords found { parsed ? NameStatus::Found : NameStatus::NoRecord, {} };
    for (const ares_txt_ext *string = parsed; string; string = string->next) {
        if (string->record_start) {
            if (found.texts.size() == maxRecords)
                break;
            found.texts.append(QByteArray());
        }
        found.texts.last().append(
            reinterpret_cast<const char *>(string->txt), static_cast<qsizetype>(string->length));
    }
    found.texts.removeIf([](const QByteArray &text) { return text.size() > maxText; });
    return found;
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
