// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/AddressQuestion.h"

#include "core/net/DnsRecords.h"
#include "core/net/OwnThread.h"
#include "core/net/SystemLookUp.h"

namespace mailberth
{

using namespace std::chrono_literals;

namespace
{

constexpr auto waitForIpv6 = 50ms; // RFC 8305 section 3, "Resolution Delay"
constexpr auto waitForIpv4 = 250ms; // IPv6 alone is good, but IPv4 is what saves a broken IPv6
constexpr auto waitForSystem = 5s;

} // namespace

AddressQuestion::AddressQuestion(
    const HostName &host, DnsChannel &channel, Fallback fallback, Stopwatch clock, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_channel(channel)
    , m_fallback(fallback)
    , m_clock(clock)
{
    m_resolutionDelay.setSingleShot(true);
    m_resolutionDelay.setTimerType(Qt::PreciseTimer);
    connect(&m_resolutionDelay, &QTimer::timeout, this, &AddressQuestion::dnsIsDone);
}

AddressQuestion::~AddressQuestion()
{
    if (m_phase == Phase::AskingSystem) // nobody who waits is left without an answer
        settle(saidByDns(), {}, AnsweredBy::Dns);
}

void AddressQuestion::ask()
{
    m_start = m_clock.now();
    askFor(DnsChannel::RecordType::Aaaa);
    askFor(DnsChannel::RecordType::A);
}

void AddressQuestion::askFor(DnsChannel::RecordType type)
{
    // The channel settles every question before it goes, and it goes before its questions.
    m_channel.ask(m_host.ascii(), type,
        [this, type](const DnsChannel::Reply &reply) { familyAnswered(type, reply); });
}

void AddressQuestion::familyAnswered(DnsChannel::RecordType type, const DnsChannel::Reply &reply)
{
    if (reply.asked == DnsChannel::Reply::Servers::Several)
        Q_EMIT severalServersAsked();
    const bool isIpv4 = type == DnsChannel::RecordType::A;
    Family &family = isIpv4 ? m_ipv4 : m_ipv6;
    family.status = reply.status;
    family.aliases = aliasesIn(reply.message);
    if (reply.status == NameStatus::Found) {
        const auto read = isIpv4 ? ipv4AddressesIn(reply.message) : ipv6AddressesIn(reply.message);
        family.addresses = read.value_or(QList<IpAddress>());
        if (family.addresses.isEmpty())
            family.status = read ? NameStatus::NoRecord : NameStatus::Failed;
    }
    if (m_phase != Phase::AskingDns)
        return;
    if (m_ipv4.status && m_ipv6.status)
        dnsIsDone();
    else if (const auto wait = timeLeftToWait())
        m_resolutionDelay.start(*wait);
}

/// How long the family that answered waits for the other one; nothing: as long as it takes.
std::optional<std::chrono::milliseconds> AddressQuestion::timeLeftToWait() const
{
    if (!m_ipv4.addresses.isEmpty() || m_ipv4.status == NameStatus::NoSuchName)
        return waitForIpv6;
    // "No such name" to AAAA alone proves nothing: some servers say it by mistake (RFC 4074
    // section 4.2).
    if (!m_ipv6.addresses.isEmpty())
        return waitForIpv4;
    return std::nullopt;
}

void AddressQuestion::dnsIsDone()
{
    m_resolutionDelay.stop();
    const NameStatus said = saidByDns();
    const bool worthAsking = said == NameStatus::NoSuchName || said == NameStatus::NoServer;
    if (worthAsking && m_fallback == Fallback::System)
        askSystem();
    else
        settle(said, interleaved(m_ipv6.addresses, m_ipv4.addresses), AnsweredBy::Dns);
}

void AddressQuestion::askSystem()
{
    m_phase = Phase::AskingSystem;
    askInOwnThread<QList<IpAddress>>(
        this, waitForSystem, [host = m_host] { return systemAddressesOf(host); },
        [this](const auto &known) { systemAnswered(known.value_or(QList<IpAddress>())); });
}

void AddressQuestion::systemAnswered(const QList<IpAddress> &known)
{
    QList<IpAddress> ipv4;
    QList<IpAddress> ipv6;
    for (const IpAddress &address : known)
        (address.family() == IpAddress::Family::IPv4 ? ipv4 : ipv6).append(address);
    if (ipv4.isEmpty() && ipv6.isEmpty())
        settle(saidByDns(), {}, AnsweredBy::Dns);
    else
        settle(NameStatus::Found, interleaved(ipv6, ipv4), AnsweredBy::System);
}

NameStatus AddressQuestion::saidByDns() const
{
    if (!m_ipv4.addresses.isEmpty() || !m_ipv6.addresses.isEmpty())
        return NameStatus::Found;
    const NameStatus ipv4 = m_ipv4.status.value_or(NameStatus::TimedOut);
    const NameStatus ipv6 = m_ipv6.status.value_or(NameStatus::TimedOut);
    // The absence of IPv4 says nothing of IPv6 if that question failed.
    return ipv4 == NameStatus::NoRecord && ipv6 != NameStatus::NoSuchName ? ipv6 : ipv4;
}

void AddressQuestion::settle(NameStatus status, const QList<IpAddress> &addresses, AnsweredBy by)
{
    m_phase = Phase::Settled;
    const QList<HostName> &aliases = m_ipv4.aliases.isEmpty() ? m_ipv6.aliases : m_ipv4.aliases;
    m_answer = AddressAnswer { m_host, status, addresses, by, saidByDns(), m_start, m_clock.now(),
        aliases };
    Q_EMIT answered(*m_answer);
}

} // namespace mailberth
