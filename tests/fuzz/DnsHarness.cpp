// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"

#include "core/net/DnsRecords.h"

#include <algorithm>

namespace mailberth::test
{

namespace
{

constexpr qsizetype mostRecords = 32;
constexpr qsizetype longestText = 4096;

Complaint wrongWith(const MailExchangers &found)
{
    if (found.exchangers.size() > mostRecords)
        return "more exchangers than are read";
    const auto &all = found.exchangers;
    if (!std::is_sorted(all.begin(), all.end(),
            [](const auto &a, const auto &b) { return a.preference < b.preference; }))
        return "exchangers out of order";
    if (found.nullMx == MailExchangerAnswer::NullMx::Yes && !all.isEmpty())
        return "exchangers beside the word that there are none";
    if ((found.status == NameStatus::Failed) != all.isEmpty()
        && found.nullMx == MailExchangerAnswer::NullMx::No)
        return "a status that does not fit the exchangers";
    return {};
}

Complaint wrongWith(const ServiceRecords &found)
{
    if (found.records.size() > mostRecords)
        return "more services than are read";
    if ((found.status == NameStatus::Found) == found.records.isEmpty())
        return "a status that does not fit the services";
    return {};
}

Complaint wrongWith(const TextRecords &found)
{
    if (found.texts.size() > mostRecords)
        return "more texts than are read";
    if (std::any_of(found.texts.begin(), found.texts.end(),
            [](const QByteArray &text) { return text.size() > longestText; }))
        return "a text that is too long";
    if (found.status != NameStatus::Found && !found.texts.isEmpty())
        return "a status that does not fit the texts";
    return {};
}

Complaint wrongWith(const std::optional<QList<IpAddress>> &found, IpAddress::Family family)
{
    if (!found)
        return {};
    if (found->size() > mostRecords)
        return "more addresses than are read";
    if (std::any_of(found->begin(), found->end(),
            [family](const IpAddress &each) { return each.family() != family; }))
        return "an address of the other family";
    return {};
}

} // namespace

Complaint tryDns(const QByteArray &input)
{
    for (const Complaint &complaint : { wrongWith(ipv4AddressesIn(input), IpAddress::Family::IPv4),
             wrongWith(ipv6AddressesIn(input), IpAddress::Family::IPv6),
             wrongWith(mailExchangersIn(input)), wrongWith(serviceRecordsIn(input)),
             wrongWith(textRecordsIn(input)) }) {
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace mailberth::test
