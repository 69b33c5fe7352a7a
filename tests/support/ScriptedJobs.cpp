// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedJobs.h"

#include <QSet>

#include <algorithm>

namespace mailberth::test
{

namespace
{

bool isOver(const ProbeReport &report, Stage stage)
{
    return std::any_of(report.timeline.begin(), report.timeline.end(),
        [stage](const Step &step) { return step.stage == stage && step.end; });
}

void showTimeline(ProbeReport &report, Instant now)
{
    report.timeline.removeIf([now](const Step &step) { return step.start > now; });
    for (Step &step : report.timeline) {
        if (step.end && *step.end > now) {
            step.end.reset();
        }
    }
}

void showAttempts(ProbeReport &report, Instant now)
{
    report.attempts.removeIf([now](const DialAttempt &attempt) { return attempt.start > now; });
    for (DialAttempt &attempt : report.attempts) {
        if (attempt.end && *attempt.end > now) {
            attempt.end.reset();
            attempt.result = DialAttempt::Result::Pending;
        }
    }
}

/// What a probe that will end as `whole` can know at `now`.
ProbeReport asSeenAt(const ProbeReport &whole, Instant now)
{
    ProbeReport report = whole;
    report.outcome = outcome::Running {};
    showTimeline(report, now);
    showAttempts(report, now);
    report.transcript.removeIf([now](const TranscriptLine &line) { return line.at > now; });
    if (!isOver(report, Stage::Connect)) {
        report.address.reset();
    }
    if (!isOver(report, Stage::Greeting)) {
        report.greeting.reset();
    }
    if (!isOver(report, Stage::Ehlo)) {
        report.beforeTls.reset();
    }
    if (!isOver(report, Stage::Handshake)) {
        report.tls.reset();
    }
    if (!isOver(report, stagesOf(report.candidate.endpoint.security).last())) {
        report.afterTls.reset();
    }
    return report;
}

} // namespace

ScriptedAddressJob::ScriptedAddressJob(World world, const HostName &host, QObject *parent)
    : ScriptedLookUp(std::move(world), parent)
    , m_host(host)
{
}

ScriptedRow<AddressAnswer> &ScriptedAddressJob::ask()
{
    m_world->namesTold << m_host.ascii();
    return m_world->name(m_host);
}

AddressAnswer ScriptedAddressJob::cancelled() const
{
    AddressAnswer answer { .host = m_host, .status = NameStatus::Failed };
    answer.saidByDns = NameStatus::Failed;
    answer.start = answer.end = m_world->clock;
    return answer;
}

ScriptedMailExchangerJob::ScriptedMailExchangerJob(
    World world, const HostName &domain, QObject *parent)
    : ScriptedLookUp(std::move(world), parent)
    , m_domain(domain)
{
}

ScriptedRow<MailExchangerAnswer> &ScriptedMailExchangerJob::ask()
{
    m_world->namesTold << m_domain.ascii();
    return m_world->domain(m_domain);
}

MailExchangerAnswer ScriptedMailExchangerJob::cancelled() const
{
    MailExchangerAnswer answer { .domain = m_domain, .status = NameStatus::Failed };
    answer.start = answer.end = m_world->clock;
    return answer;
}

ScriptedServiceJob::ScriptedServiceJob(
    World world, const HostName &domain, const QString &service, QObject *parent)
    : ScriptedLookUp(std::move(world), parent)
    , m_domain(domain)
    , m_service(service)
{
}

ScriptedRow<ServiceAnswer> &ScriptedServiceJob::ask()
{
    m_world->namesTold << nameBelow(m_domain, m_service);
    return m_world->service(m_domain, m_service);
}

ServiceAnswer ScriptedServiceJob::cancelled() const
{
    const Instant now = m_world->clock;
    return { m_domain, m_service, NameStatus::Failed, {}, now, now };
}

ScriptedTextJob::ScriptedTextJob(
    World world, const HostName &domain, const QString &label, QObject *parent)
    : ScriptedLookUp(std::move(world), parent)
    , m_domain(domain)
    , m_label(label)
{
}

ScriptedRow<TextAnswer> &ScriptedTextJob::ask()
{
    m_world->namesTold << nameBelow(m_domain, m_label);
    return m_world->text(m_domain, m_label);
}

TextAnswer ScriptedTextJob::cancelled() const
{
    const Instant now = m_world->clock;
    return { m_domain, m_label, NameStatus::Failed, {}, now, now };
}

ScriptedFetchJob::ScriptedFetchJob(
    std::shared_ptr<ScriptedWorld> world, const FetchOrder &order, QObject *parent)
    : FetchJob(parent)
    , m_world(std::move(world))
    , m_order(order)
    , m_answer { .asked = order.url, .from = order.url }
{
}

void ScriptedFetchJob::start()
{
    if (m_isStarted || m_isOver)
        return;
    m_isStarted = true;
    m_answer.start = m_world->clock;
    m_world->fetched << m_order;
    ScriptedRow<FetchAnswer> &row = m_world->document(m_order.url);
    ++row.timesAsked;
    row.firstAsked = row.firstAsked.value_or(m_world->clock);
    const auto finishAt = [this](std::chrono::milliseconds after, const fetched::Result &result) {
        m_world->at(m_world->clock + after, this, [this, result] { finish(result); });
    };
    if (row.after && *row.after < m_order.total) {
        m_answer.from = row.answer.from;
        finishAt(*row.after, row.answer.result);
    } else {
        finishAt(m_order.total, fetched::TooSlow {});
    }
}

void ScriptedFetchJob::cancel()
{
    finish(fetched::Cancelled {});
}

void ScriptedFetchJob::finish(const fetched::Result &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_answer.result = result;
    m_answer.end = m_world->clock;
    if (!m_isStarted)
        m_answer.start = m_answer.end;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_answer); }, Qt::QueuedConnection);
}

ScriptedProbeJob::ScriptedProbeJob(
    std::shared_ptr<ScriptedWorld> world, const ProbeOrder &order, QObject *parent)
    : ProbeJob(parent)
    , m_world(std::move(world))
    , m_order(order)
    , m_report { .candidate = order.candidate }
    , m_whole { .candidate = order.candidate }
{
    m_report.timeline = order.before;
}

ScriptedProbeJob::~ScriptedProbeJob()
{
    if (m_isStarted && !m_isOver)
        --m_world->probesRunning;
}

void ScriptedProbeJob::start()
{
    if (m_isStarted || m_isOver)
        return;
    m_isStarted = true;
    ++m_world->probesRunning;
    m_world->probed << m_order;
    m_whole = m_world->server(m_order.candidate.endpoint)(m_order, m_world->clock);
    m_whole.timeline = m_order.before + m_whole.timeline;
    schedule();
}

void ScriptedProbeJob::cancel()
{
    stop(outcome::Cancelled {});
}

void ScriptedProbeJob::giveUp()
{
    const Instant now = m_world->clock;
    const ProbeReport seen = asSeenAt(m_whole, now);
    const auto running = std::find_if(
        seen.timeline.begin(), seen.timeline.end(), [](const Step &step) { return !step.end; });
    const bool isWaiting = running != seen.timeline.end();
    stop(outcome::TimedOut {
        isWaiting ? running->stage : Stage::Connect, isWaiting ? now - running->start : 0ms });
}

void ScriptedProbeJob::schedule()
{
    QSet<Instant::rep> moments;
    for (const Step &step : std::as_const(m_whole.timeline)) {
        moments << std::max(m_world->clock, step.start).count();
        if (step.end)
            moments << std::max(m_world->clock, *step.end).count();
    }
    for (const Instant::rep moment : std::as_const(moments))
        m_world->at(Instant(moment), this, [this] { show(); });
    if (!isRunning(m_whole)) {
        const Instant end = endOf(m_whole).value_or(m_world->clock);
        m_world->at(end, this, [this] { finish(m_whole); });
    }
}

void ScriptedProbeJob::show()
{
    if (m_isOver)
        return;
    m_report = asSeenAt(m_whole, m_world->clock);
    if (std::exchange(m_isAdvancedQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAdvancedQueued = false;
            if (!m_isOver)
                Q_EMIT advanced(m_report);
        },
        Qt::QueuedConnection);
}

void ScriptedProbeJob::stop(const Outcome &outcome)
{
    if (m_isOver)
        return;
    const Instant now = m_world->clock;
    ProbeReport report = m_isStarted ? asSeenAt(m_whole, now) : m_report;
    for (Step &step : report.timeline)
        step.end = step.end.value_or(now);
    for (DialAttempt &attempt : report.attempts) {
        if (attempt.result == DialAttempt::Result::Pending) {
            attempt.result = DialAttempt::Result::TimedOut;
            attempt.end = now;
        }
    }
    report.outcome = outcome;
    finish(report);
}

void ScriptedProbeJob::finish(const ProbeReport &report)
{
    if (std::exchange(m_isOver, true))
        return;
    m_report = report;
    if (m_isStarted)
        --m_world->probesRunning;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

ScriptedSubmissionJob::ScriptedSubmissionJob(
    std::shared_ptr<ScriptedWorld> world, SubmissionOrder order, QObject *parent)
    : SubmissionJob(parent)
    , m_world(std::move(world))
    , m_order(std::move(order))
    , m_report { .connection = { .candidate = m_order.candidate(), .timeline = m_order.before } }
{
    if (!std::holds_alternative<errand::SignIn>(m_order.errand))
        m_report.message = MessageReport {};
}

void ScriptedSubmissionJob::start()
{
    if (m_isStarted || m_isOver)
        return;
    m_isStarted = true;
    const Credentials &credentials = m_order.credentials;
    m_world->submitted << Submitted { m_order.candidate(), credentials.username,
        credentials.secret.bytes().toByteArray(), credentials.kind, m_order.errand };
    SubmissionReport whole =
        m_world->submissionServer(m_order.settings.endpoint())(m_order, m_world->clock);
    whole.connection.timeline = m_order.before + whole.connection.timeline;
    schedule(whole);
}

void ScriptedSubmissionJob::schedule(const SubmissionReport &whole)
{
    QSet<Instant::rep> moments;
    for (const Step &step : whole.connection.timeline)
        moments << std::max(m_world->clock, step.start).count();
    for (const Instant::rep moment : std::as_const(moments))
        m_world->at(Instant(moment), this, [this, whole] { show(whole); });
    if (!isRunning(whole.connection)) {
        const Instant end = endOf(whole.connection).value_or(m_world->clock);
        m_world->at(end, this, [this, whole] { finish(whole); });
    }
}

void ScriptedSubmissionJob::show(const SubmissionReport &whole)
{
    if (m_isOver)
        return;
    m_report.connection = asSeenAt(whole.connection, m_world->clock);
    if (isOver(m_report.connection, Stage::Auth))
        m_report.signIn = whole.signIn;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isOver)
                Q_EMIT advanced(m_report);
        },
        Qt::QueuedConnection);
}

void ScriptedSubmissionJob::cancel()
{
    SubmissionReport stopped = m_report;
    for (Step &step : stopped.connection.timeline)
        step.end = step.end.value_or(m_world->clock);
    stopped.connection.outcome = outcome::Cancelled {};
    finish(stopped);
}

void ScriptedSubmissionJob::finish(const SubmissionReport &report)
{
    if (std::exchange(m_isOver, true))
        return;
    m_report = report;
    m_order.credentials.secret.clear();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

} // namespace mailberth::test
