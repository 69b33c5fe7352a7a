// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/MailExchangerQuestion.h"

#include "core/net/DnsRecords.h"

namespace mailberth
{

MailExchangerQuestion::MailExchangerQuestion(
    const HostName &domain, DnsChannel &channel, Stopwatch clock, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_channel(channel)
    , m_clock(clock)
{
}

void MailExchangerQuestion::ask()
{
    m_start = m_clock.now();
    m_channel.ask(m_domain.ascii(), DnsChannel::RecordType::Mx,
        [this](const DnsChannel::Reply &reply) { settle(reply); });
}

void MailExchangerQuestion::settle(const DnsChannel::Reply &reply)
{
    if (reply.asked == DnsChannel::Reply::Servers::Several)
        Q_EMIT severalServersAsked();
    MailExchangers found { reply.status, {}, MailExchangerAnswer::NullMx::No };
    if (reply.status == NameStatus::Found)
        found = mailExchangersIn(reply.message);
    m_answer = MailExchangerAnswer { m_domain, found.status, found.exchangers, found.nullMx,
        m_start, m_clock.now() };
    Q_EMIT answered(*m_answer);
}

} // namespace mailberth
