// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/Network.h"
#include "tests/support/ScriptedWorld.h"

#include <memory>
#include <utility>

namespace mailberth::test
{

/// A look-up of either kind: answers what stands in the world's table, when it is due.
template<typename Base, typename Answer>
class ScriptedLookUp : public Base
{
public:
    using World = std::shared_ptr<ScriptedWorld>;

    ScriptedLookUp(World world, const HostName &host, QObject *parent)
        : Base(parent)
        , m_world(std::move(world))
        , m_host(host)
    {
    }

    void start() override
    {
        if (m_isStarted || m_isOver)
            return;
        m_isStarted = true;
        m_world->namesTold << m_host.ascii();
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
    HostName m_host;

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

class ScriptedAddressJob : public ScriptedLookUp<AddressJob, AddressAnswer>
{
public:
    using ScriptedLookUp::ScriptedLookUp;

protected:
    [[nodiscard]] ScriptedRow<AddressAnswer> &ask() override;
    [[nodiscard]] AddressAnswer cancelled() const override;
};

class ScriptedMailExchangerJob : public ScriptedLookUp<MailExchangerJob, MailExchangerAnswer>
{
public:
    using ScriptedLookUp::ScriptedLookUp;

protected:
    [[nodiscard]] ScriptedRow<MailExchangerAnswer> &ask() override;
    [[nodiscard]] MailExchangerAnswer cancelled() const override;
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
