// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/Network.h"
#include "tests/support/ScriptedWorld.h"

#include <memory>
#include <utility>

namespace mailberth::test
{

/// A question of any kind: answers what stands in the world's table, when it is due.
template<typename Base, typename Answer>
class ScriptedLookUp : public Base
{
public:
    using World = std::shared_ptr<ScriptedWorld>;

    ScriptedLookUp(World world, QObject *parent)
        : Base(parent)
        , m_world(std::move(world))
    {
    }

    void start() override
    {
        if (m_isStarted || m_isOver)
            return;
        m_isStarted = true;
        ScriptedRow<Answer> &row = ask();
        ++row.timesAsked;
        row.firstAsked = row.firstAsked.value_or(m_world->clock);
        if (!row.after)
            return;
        Answer answer = row.answer;
        answer.start = *row.firstAsked;
        answer.end = *row.firstAsked + *row.after;
        m_world->at(answer.end, this, [this, answer] { finish(answer); });
    }

    void cancel() override { finish(cancelled()); }

protected:
    [[nodiscard]] virtual ScriptedRow<Answer> &ask() = 0;
    [[nodiscard]] virtual Answer cancelled() const = 0;

    World m_world;

private:
    void finish(Answer answer)
    {
        if (std::exchange(m_isOver, true))
            return;
        QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT this->finished(answer); }, Qt::QueuedConnection);
    }

    bool m_isStarted = false;
    bool m_isOver = false;
};

/// Asks for the addresses of a host.
class ScriptedAddressJob : public ScriptedLookUp<AddressJob, AddressAnswer>
{
public:
    ScriptedAddressJob(World world, const HostName &host, QObject *parent);

protected:
    [[nodiscard]] ScriptedRow<AddressAnswer> &ask() override;
    [[nodiscard]] AddressAnswer cancelled() const override;

private:
    HostName m_host;
};

class ScriptedMailExchangerJob : public ScriptedLookUp<MailExchangerJob, MailExchangerAnswer>
{
public:
    ScriptedMailExchangerJob(World world, const HostName &domain, QObject *parent);

protected:
    [[nodiscard]] ScriptedRow<MailExchangerAnswer> &ask() override;
    [[nodiscard]] MailExchangerAnswer cancelled() const override;

private:
    HostName m_domain;
};

class ScriptedServiceJob : public ScriptedLookUp<ServiceJob, ServiceAnswer>
{
public:
    ScriptedServiceJob(
        World world, const HostName &domain, const QString &service, QObject *parent);

protected:
    [[nodiscard]] ScriptedRow<ServiceAnswer> &ask() override;
    [[nodiscard]] ServiceAnswer cancelled() const override;

private:
    HostName m_domain;
    QString m_service;
};

class ScriptedTextJob : public ScriptedLookUp<TextJob, TextAnswer>
{
public:
    ScriptedTextJob(World world, const HostName &domain, const QString &label, QObject *parent);

protected:
    [[nodiscard]] ScriptedRow<TextAnswer> &ask() override;
    [[nodiscard]] TextAnswer cancelled() const override;

private:
    HostName m_domain;
    QString m_label;
};

class ScriptedRootJob : public ScriptedLookUp<RootJob, RootAnswer>
{
public:
    using ScriptedLookUp::ScriptedLookUp;

protected:
    [[nodiscard]] ScriptedRow<RootAnswer> &ask() override { return m_world->root; }
    [[nodiscard]] RootAnswer cancelled() const override { return { NameStatus::Failed }; }
};

/// Fetches what stands in the world's table, unless the order's time is over before.
class ScriptedFetchJob : public FetchJob
{
public:
    ScriptedFetchJob(
        std::shared_ptr<ScriptedWorld> world, const FetchOrder &order, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] Secret takeReply() override { return {}; } // nobody posts in this world

private:
    void finish(const fetched::Result &result);

    std::shared_ptr<ScriptedWorld> m_world;
    FetchOrder m_order;
    FetchAnswer m_answer;
    bool m_isStarted = false;
    bool m_isOver = false;
};

/// Lets a report told beforehand come to light step by step.
class ScriptedProbeJob : public ProbeJob
{
public:
    ScriptedProbeJob(
        std::shared_ptr<ScriptedWorld> world, const ProbeOrder &order, QObject *parent);
    ~ScriptedProbeJob() override;

    void start() override;
    void cancel() override;
    void giveUp() override;
    [[nodiscard]] const ProbeReport &report() const override { return m_report; }

private:
    void schedule();
    void show();
    void stop(const Outcome &outcome);
    void finish(const ProbeReport &report);

    std::shared_ptr<ScriptedWorld> m_world;
    ProbeOrder m_order;
    ProbeReport m_report; ///< as far as it has come to light
    ProbeReport m_whole;
    bool m_isStarted = false;
    bool m_isOver = false;
    bool m_isAdvancedQueued = false;
};

/// The same for an order with credentials.
class ScriptedSubmissionJob : public SubmissionJob
{
public:
    ScriptedSubmissionJob(
        std::shared_ptr<ScriptedWorld> world, SubmissionOrder order, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] const SubmissionReport &report() const override { return m_report; }

private:
    void schedule(const SubmissionReport &whole);
    void show(const SubmissionReport &whole);
    void finish(const SubmissionReport &report);

    std::shared_ptr<ScriptedWorld> m_world;
    SubmissionOrder m_order;
    SubmissionReport m_report; ///< as far as it has come to light
    bool m_isStarted = false;
    bool m_isOver = false;
};

} // namespace mailberth::test
