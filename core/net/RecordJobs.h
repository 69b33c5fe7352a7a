// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Resolver.h"
#include "core/net/Stopwatch.h"
#include "core/seams/Network.h"

#include <QPointer>

namespace mailberth
{

/// Waits for the resolver's answer on one domain's records of one type. The question itself goes on
/// for others when the job is cancelled.
template<typename Base, typename Answer>
class LiveRecordJob : public Base
{
public:
    LiveRecordJob(const HostName &domain, const QString &label, DnsChannel::RecordType type,
        Resolver *resolver, Stopwatch clock, QObject *parent)
        : Base(parent)
        , m_domain(domain)
        , m_label(label)
        , m_type(type)
        , m_resolver(resolver)
        , m_clock(clock)
    {
    }

    void start() override
    {
        if (m_settled)
            return;
        if (m_domain.address()) // has no such records: RFC 5321 section 5.1 on user@[192.0.2.1]
            return settleWithout(NameStatus::NoRecord);
        if (!m_resolver)
            return cancel();

        const QString name =
            m_label.isEmpty() ? m_domain.ascii() : QString(m_label + u'.' + m_domain.ascii());
        RecordQuestion *question = m_resolver->recordsOf(name, m_type);
        if (question->answer())
            settle(*question->answer());
        else
            QObject::connect(question, &RecordQuestion::answered, this,
                [this](const RecordAnswer &answer) { settle(answer); });
    }

    /// Ends the job as NameStatus::Failed.
    void cancel() override { settleWithout(NameStatus::Failed); }

protected:
    /// What the records say, without `start` and `end`.
    [[nodiscard]] virtual Answer read(const RecordAnswer &answer) const = 0;

    HostName m_domain;
    QString m_label;

private:
    void settleWithout(NameStatus status)
    {
        const Instant now = m_clock.now();
        settle({ status, {}, now, now });
    }

    void settle(const RecordAnswer &records)
    {
        if (std::exchange(m_settled, true))
            return;
        Answer answer = read(records);
        answer.start = records.start;
        answer.end = records.end;
        QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT this->finished(answer); }, Qt::QueuedConnection);
    }

    DnsChannel::RecordType m_type;
    QPointer<Resolver> m_resolver;
    Stopwatch m_clock;
    bool m_settled = false;
};

class LiveMailExchangerJob : public LiveRecordJob<MailExchangerJob, MailExchangerAnswer>
{
public:
    LiveMailExchangerJob(
        const HostName &domain, Resolver *resolver, Stopwatch clock, QObject *parent);

protected:
    [[nodiscard]] MailExchangerAnswer read(const RecordAnswer &answer) const override;
};

class LiveServiceJob : public LiveRecordJob<ServiceJob, ServiceAnswer>
{
public:
    LiveServiceJob(const HostName &domain, const QString &service, Resolver *resolver,
        Stopwatch clock, QObject *parent);

protected:
    [[nodiscard]] ServiceAnswer read(const RecordAnswer &answer) const override;
};

class LiveTextJob : public LiveRecordJob<TextJob, TextAnswer>
{
public:
    LiveTextJob(const HostName &domain, const QString &label, Resolver *resolver, Stopwatch clock,
        QObject *parent);

protected:
    [[nodiscard]] TextAnswer read(const RecordAnswer &answer) const override;
};

/// The root is no host name, and so it has a job of its own.
class LiveRootJob : public RootJob
{
    Q_OBJECT

public:
    LiveRootJob(Resolver *resolver, Stopwatch clock, QObject *parent);

    void start() override;
    /// Ends the job as NameStatus::Failed.
    void cancel() override;

private:
    void settle(const RootAnswer &answer);

    QPointer<Resolver> m_resolver;
    Stopwatch m_clock;
    bool m_settled = false;
};

} // namespace mailberth
