// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RecordQuestion.h"

namespace mailberth
{

RecordQuestion::RecordQuestion(const QString &name, DnsChannel::RecordType type,
    DnsChannel &channel, Stopwatch clock, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_type(type)
    , m_channel(channel)
    , m_clock(clock)
{
}

void RecordQuestion::ask()
{
    m_start = m_clock.now();
    m_channel.ask(m_name, m_type, [this](const DnsChannel::Reply &reply) { settle(reply); });
}

void RecordQuestion::settle(const DnsChannel::Reply &reply)
{
    if (reply.asked == DnsChannel::Reply::Servers::Several)
        Q_EMIT severalServersAsked();
    m_answer = RecordAnswer { reply.status, reply.message, m_start, m_clock.now() };
    Q_EMIT answered(*m_answer);
}

} // namespace mailberth
