// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveAddressJob.h"

namespace mailberth
{

LiveAddressJob::LiveAddressJob(const HostName &host, const QList<Redirect> &redirects,
    Resolver *resolver, Stopwatch clock, QObject *parent)
    : AddressJob(parent)
    , m_host(host)
    , m_redirects(redirects)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

void LiveAddressJob::start()
{
    if (m_settled)
        return;
    if (const auto addresses = redirected(); !addresses.isEmpty())
        return settleWithoutAsking(addresses, AnsweredBy::Redirect);
    if (m_host.address())
        return settleWithoutAsking({ *m_host.address() }, AnsweredBy::Literal);
    if (!m_resolver)
        return cancel();

    AddressQuestion *question = m_resolver->addressesOf(m_host);
    if (question->answer())
        settle(*question->answer());
    else
        connect(question, &AddressQuestion::answered, this, &LiveAddressJob::settle);
}

void LiveAddressJob::cancel()
{
    const Instant now = m_clock.now();
    settle({ m_host, NameStatus::Failed, {}, AnsweredBy::Dns, NameStatus::Failed, now, now });
}

QList<IpAddress> LiveAddressJob::redirected() const
{
    QList<IpAddress> addresses;
    for (const Redirect &redirect : m_redirects) {
        if (redirect.host == m_host && !addresses.contains(redirect.toAddress))
            addresses.append(redirect.toAddress);
    }
    return addresses;
}

void LiveAddressJob::settleWithoutAsking(const QList<IpAddress> &addresses, AnsweredBy by)
{
    const Instant now = m_clock.now();
    settle({ m_host, NameStatus::Found, addresses, by, NameStatus::Found, now, now });
}

void LiveAddressJob::settle(const AddressAnswer &answer)
{
    if (std::exchange(m_settled, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

} // namespace mailberth
