// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RecordJobs.h"

#include "core/net/DnsRecords.h"

namespace mailberth
{

using RecordType = DnsChannel::RecordType;

LiveMailExchangerJob::LiveMailExchangerJob(
    const HostName &domain, Resolver *resolver, Stopwatch clock, QObject *parent)
    : LiveRecordJob(domain, QString(), RecordType::Mx, resolver, clock, parent)
{
}

MailExchangerAnswer LiveMailExchangerJob::read(const RecordAnswer &answer) const
{
    if (answer.status != NameStatus::Found)
        return { .domain = m_domain, .status = answer.status };
    const MailExchangers found = mailExchangersIn(answer.message);
    return { m_domain, found.status, found.exchangers, found.nullMx };
}

LiveServiceJob::LiveServiceJob(const HostName &domain, const QString &service, Resolver *resolver,
    Stopwatch clock, QObject *parent)
    : LiveRecordJob(domain, service, RecordType::Srv, resolver, clock, parent)
{
}

ServiceAnswer LiveServiceJob::read(const RecordAnswer &answer) const
{
    if (answer.status != NameStatus::Found)
        return { .domain = m_domain, .service = m_label, .status = answer.status };
    const ServiceRecords found = serviceRecordsIn(answer.message);
    return { m_domain, m_label, found.status, found.records };
}

LiveTextJob::LiveTextJob(const HostName &domain, const QString &label, Resolver *resolver,
    Stopwatch clock, QObject *parent)
    : LiveRecordJob(domain, label, RecordType::Txt, resolver, clock, parent)
{
}

TextAnswer LiveTextJob::read(const RecordAnswer &answer) const
{
    if (answer.status != NameStatus::Found)
        return { .domain = m_domain, .label = m_label, .status = answer.status };
    const TextRecords found = textRecordsIn(answer.message);
    return { m_domain, m_label, found.status, found.texts };
}

LiveRootJob::LiveRootJob(Resolver *resolver, Stopwatch clock, QObject *parent)
    : RootJob(parent)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

void LiveRootJob::start()
{
    if (m_settled)
        return;
    if (!m_resolver)
        return cancel();
    RecordQuestion *question = m_resolver->recordsOf(QStringLiteral("."), RecordType::Ns);
    const auto take = [this](const RecordAnswer &answer) {
        settle({ answer.status, answer.start, answer.end });
    };
    if (question->answer())
        take(*question->answer());
    else
        connect(question, &RecordQuestion::answered, this, take);
}

void LiveRootJob::cancel()
{
    const Instant now = m_clock.now();
    settle({ NameStatus::Failed, now, now });
}

void LiveRootJob::settle(const RootAnswer &answer)
{
    if (std::exchange(m_settled, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

} // namespace mailberth
