// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedNetwork.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace mailberth::test
{

namespace
{

/// One row of the table of names.
template<typename Answer>
struct ScriptedAnswer
{
    Answer answer;
    std::optional<std::chrono::milliseconds> after = 0ms; ///< nothing: never
    std::optional<Instant> firstAsked = std::nullopt;
    int timesAsked = 0;
};

using ScriptedName = ScriptedAnswer<AddressAnswer>;
using ScriptedDomain = ScriptedAnswer<MailExchangerAnswer>;

ScriptedName unknownName(const HostName &host)
{
    AddressAnswer answer { .host = host, .status = NameStatus::NoSuchName };
    answer.saidByDns = NameStatus::NoSuchName;
    if (host.address()) {
        answer.status = NameStatus::Found;
        answer.addresses = { *host.address() };
        answer.by = AnsweredBy::Literal;
        answer.saidByDns = NameStatus::Found;
    }
    return { answer };
}

ScriptedDomain unknownDomain(const HostName &domain)
{
    return { { .domain = domain, .status = NameStatus::NoSuchName } };
}

} // namespace

struct ScriptedNetwork::World
{
    struct Due
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };

    Instant clock {};
    std::multimap<Instant, Due> queue; // equal moments stay in the order of their insertion
    QHash<HostName, ScriptedName> names;
    QHash<HostName, ScriptedDomain> domains;
    QHash<QString, ScriptedServer> servers; // by "host:port"
    QList<ProbeOrder> probed;
    QStringList namesTold;
    int probesRunning = 0;

    void at(Instant moment, QObject *context, std::function<void()> then)
    {
        queue.emplace(std::max(moment, clock), Due { context, std::move(then) });
    }

    ScriptedName &name(const HostName &host)
    {
        const auto row = names.find(host);
        return row != names.end() ? *row : *names.insert(host, unknownName(host));
    }

    ScriptedDomain &domain(const HostName &domain)
    {
        const auto row = domains.find(domain);
        return row != domains.end() ? *row : *domains.insert(domain, unknownDomain(domain));
    }
};

namespace
{

QString serverKey(const HostName &host, quint16 port)
{
    return host.ascii() + u':' + QString::number(port);
}

/// A look-up of either kind. `Row` finds its row in the table when it starts.
template<typename Base, typename Answer>
class ScriptedLookUp : public Base
{
public:
    using Row = std::function<ScriptedAnswer<Answer> &()>;
    using At = std::function<void(Instant, QObject *, std::function<void()>)>;

    ScriptedLookUp(Answer cancelled, Row row, std::function<Instant()> now, At at, QObject *parent)
        : Base(parent)
        , m_cancelled(std::move(cancelled))
        , m_row(std::move(row))
        , m_now(std::move(now))
        , m_at(std::move(at))
    {
    }

    void start() override
    {
        if (m_started || m_over) {
            return;
        }
        m_started = true;
        ScriptedAnswer<Answer> &row = m_row();
        ++row.timesAsked;
        row.firstAsked = row.firstAsked.value_or(m_now());
        if (!row.after) {
            return;
        }
        Answer answer = row.answer;
        answer.start = *row.firstAsked;
        answer.end = *row.firstAsked + *row.after;
        m_at(answer.end, this, [this, answer] { finish(answer); });
    }

    void cancel() override
    {
        m_cancelled.start = m_cancelled.end = m_now();
        finish(m_cancelled);
    }

private:
    void finish(const Answer &answer)
    {
        if (m_over) {
            return;
        }
        m_over = true;
        QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT this->finished(answer); }, Qt::QueuedConnection);
    }

    Answer m_cancelled;
    Row m_row;
    std::function<Instant()> m_now;
    At m_at;
    bool m_started = false;
    bool m_over = false;
};

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

// --- probes

namespace
{

/// Lets a report told beforehand come to light step by step.
class ScriptedProbe : public ProbeJob
{
public:
    struct Hooks
    {
        std::function<Instant()> now;
        std::function<void(Instant, QObject *, std::function<void()>)> at;
        std::function<ScriptedServer(const ProbeOrder &)> begin; ///< records the probe's start
        std::function<void()> ended;
    };

    ScriptedProbe(const ProbeOrder &order, Hooks hooks, QObject *parent)
        : ProbeJob(parent)
        , m_order(order)
        , m_hooks(std::move(hooks))
        , m_report { .candidate = order.candidate }
    {
        m_report.timeline = order.before;
    }

    ~ScriptedProbe() override
    {
        if (m_started && !m_over) {
            m_hooks.ended();
        }
    }

    void start() override
    {
        if (m_started || m_over) {
            return;
        }
        m_started = true;
        const Instant begin = m_hooks.now();
        m_whole = m_hooks.begin(m_order)(m_order, begin);
        m_whole.timeline = m_order.before + m_whole.timeline;
        schedule(begin);
    }

    void cancel() override { stop(outcome::Cancelled {}); }

    void giveUp() override
    {
        const Instant now = m_hooks.now();
        const ProbeReport seen = asSeenAt(m_whole, now);
        const auto running = std::find_if(
            seen.timeline.begin(), seen.timeline.end(), [](const Step &step) { return !step.end; });
        const bool isWaiting = running != seen.timeline.end();
        stop(outcome::TimedOut {
            isWaiting ? running->stage : Stage::Connect, isWaiting ? now - running->start : 0ms });
    }

    const ProbeReport &report() const override { return m_report; }

private:
    void schedule(Instant begin)
    {
        QSet<Instant::rep> moments;
        for (const Step &step : std::as_const(m_whole.timeline)) {
            moments << std::max(begin, step.start).count();
            if (step.end) {
                moments << std::max(begin, *step.end).count();
            }
        }
        for (const Instant::rep moment : std::as_const(moments)) {
            m_hooks.at(Instant(moment), this, [this] { show(); });
        }
        if (!isRunning(m_whole)) {
            m_hooks.at(endOf(m_whole).value_or(begin), this, [this] { finish(m_whole); });
        }
    }

    void show()
    {
        if (m_over) {
            return;
        }
        m_report = asSeenAt(m_whole, m_hooks.now());
        if (std::exchange(m_isAdvancedQueued, true)) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isAdvancedQueued = false;
                if (!m_over) {
                    Q_EMIT advanced(m_report);
                }
            },
            Qt::QueuedConnection);
    }

    void stop(const Outcome &outcome)
    {
        if (m_over) {
            return;
        }
        const Instant now = m_hooks.now();
        ProbeReport report = m_started ? asSeenAt(m_whole, now) : m_report;
        for (Step &step : report.timeline) {
            step.end = step.end.value_or(now);
        }
        for (DialAttempt &attempt : report.attempts) {
            if (attempt.result == DialAttempt::Result::Pending) {
                attempt.result = DialAttempt::Result::TimedOut;
                attempt.end = now;
            }
        }
        report.outcome = outcome;
        finish(report);
    }

    void finish(const ProbeReport &report)
    {
        if (m_over) {
            return;
        }
        m_over = true;
        m_report = report;
        if (m_started) {
            m_hooks.ended();
        }
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
    }

    ProbeOrder m_order;
    Hooks m_hooks;
    ProbeReport m_report;
    ProbeReport m_whole = m_report;
    bool m_started = false;
    bool m_over = false;
    bool m_isAdvancedQueued = false;
};

/// The addresses that were ordered take the place of the builders' one.
ProbeReport withOrderedAddress(ProbeReport report, const ProbeOrder &order)
{
    for (DialAttempt &attempt : report.attempts) {
        attempt.address = order.addresses.value(0, attempt.address);
    }
    if (report.address) {
        report.address = report.attempts.first().address;
    }
    return report;
}

Pace paceFor(std::chrono::milliseconds total, Stage last, const ProbeOrder &order, Instant start)
{
    const auto steps = stagesOf(order.candidate.endpoint.security).indexOf(last) + 1;
    return { start, total / std::max<qsizetype>(1, steps) };
}

/// Division leaves a rest; the last step takes it, so that `total` holds to the millisecond.
ProbeReport endingAt(ProbeReport report, Instant end)
{
    report.timeline.last().end = end;
    return report;
}

} // namespace

ScriptedServer readyAfter(std::chrono::milliseconds total)
{
    return [total](const ProbeOrder &order, Instant start) {
        const Stage last = stagesOf(order.candidate.endpoint.security).last();
        const Pace pace = paceFor(total, last, order, start);
        return withOrderedAddress(
            endingAt(readyReport(order.candidate, pace), start + total), order);
    };
}

ScriptedServer refusedAfter(std::chrono::milliseconds total)
{
    return [total](const ProbeOrder &order, Instant start) {
        return withOrderedAddress(refusedReport(order.candidate, { start, total }), order);
    };
}

ScriptedServer silent()
{
    return silentAt(Stage::Connect);
}

ScriptedServer silentAt(Stage stage, std::chrono::milliseconds step)
{
    return [stage, step](const ProbeOrder &order, Instant start) {
        ProbeReport report = stage == Stage::Connect
            ? silentReport(order.candidate, 1ms, { start, step })
            : timedOutReport(stage, order.candidate, 1ms, { start, step });
        report.outcome = outcome::Running {};
        report.timeline.last().end.reset();
        if (stage == Stage::Connect) {
            report.attempts.first().end.reset();
            report.attempts.first().result = DialAttempt::Result::Pending;
        }
        return withOrderedAddress(report, order);
    };
}

ScriptedServer endsAfter(std::chrono::milliseconds total, Stage last, const Outcome &outcome)
{
    return [total, last, outcome](const ProbeOrder &order, Instant start) {
        const Pace pace = paceFor(total, last, order, start);
        const ProbeReport report = reportThrough(last, outcome, order.candidate, pace);
        return withOrderedAddress(endingAt(report, start + total), order);
    };
}

ScriptedServer certificateRefusedAfter(
    std::chrono::milliseconds total, const QList<CertificateFault> &faults)
{
    return [total, faults](const ProbeOrder &order, Instant start) {
        const Pace pace = paceFor(total, Stage::Handshake, order, start);
        const ProbeReport report = certificateRefusedReport(order.candidate, faults, pace);
        return withOrderedAddress(endingAt(report, start + total), order);
    };
}

ScriptedServer changed(ScriptedServer server, std::function<void(ProbeReport &report)> change)
{
    return [server = std::move(server), change = std::move(change)](
               const ProbeOrder &order, Instant start) {
        ProbeReport report = server(order, start);
        change(report);
        return report;
    };
}

// --- the table

ScriptedNetwork::ScriptedNetwork()
    : m_world(std::make_shared<World>())
{
}

ScriptedNetwork::~ScriptedNetwork() = default;

void ScriptedNetwork::name(
    const char *host, const QStringList &addresses, std::chrono::milliseconds after)
{
    AddressAnswer answer { .host = test::host(host), .status = NameStatus::Found };
    for (const QString &address : addresses) {
        answer.addresses << ip(qUtf8Printable(address));
    }
    nameAnswers(host, answer, after);
}

void ScriptedNetwork::nameFails(
    const char *host, NameStatus status, std::chrono::milliseconds after)
{
    AddressAnswer answer { .host = test::host(host), .status = status };
    answer.saidByDns = status;
    nameAnswers(host, answer, after);
}

void ScriptedNetwork::nameAnswers(
    const char *host, AddressAnswer answer, std::chrono::milliseconds after)
{
    answer.host = test::host(host);
    m_world->name(answer.host) = { answer, after };
}

void ScriptedNetwork::nameNeverAnswers(const char *host)
{
    m_world->name(test::host(host)).after.reset();
}

void ScriptedNetwork::exchangers(
    const char *domain, const QList<const char *> &hosts, std::chrono::milliseconds after)
{
    MailExchangerAnswer answer { .domain = host(domain), .status = NameStatus::Found };
    for (const char *exchanger : hosts) {
        const int preference = 10 * (static_cast<int>(answer.exchangers.size()) + 1);
        answer.exchangers << MailExchanger { host(exchanger), preference };
    }
    m_world->domain(answer.domain) = { answer, after };
}

void ScriptedNetwork::exchangersFail(
    const char *domain, NameStatus status, std::chrono::milliseconds after)
{
    m_world->domain(host(domain)) = { { .domain = host(domain), .status = status }, after };
}

void ScriptedNetwork::nullExchanger(const char *domain, std::chrono::milliseconds after)
{
    MailExchangerAnswer answer { .domain = host(domain), .status = NameStatus::Found };
    answer.nullMx = MailExchangerAnswer::NullMx::Yes;
    m_world->domain(answer.domain) = { answer, after };
}

void ScriptedNetwork::exchangersNeverAnswer(const char *domain)
{
    m_world->domain(host(domain)).after.reset();
}

void ScriptedNetwork::server(const char *host, quint16 port, ScriptedServer behaviour)
{
    m_world->servers.insert(serverKey(test::host(host), port), std::move(behaviour));
}

// --- time

namespace
{

void letSignalsArrive()
{
    // What is posted while events are sent waits for the next call: a job's queued end may lead to
    // another's, and no chain in the house is longer than this.
    for (int link = 0; link < 16; ++link)
        QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

void ScriptedNetwork::advanceTo(Instant moment)
{
    letSignalsArrive();
    while (nextDue() && *nextDue() <= moment) {
        const auto next = m_world->queue.begin();
        m_world->clock = next->first;
        const World::Due due = std::move(next->second);
        m_world->queue.erase(next);
        if (due.context) {
            due.then();
            letSignalsArrive();
        }
    }
    m_world->clock = std::max(m_world->clock, moment);
}

void ScriptedNetwork::advanceBy(std::chrono::milliseconds time)
{
    advanceTo(m_world->clock + time);
}

std::optional<Instant> ScriptedNetwork::nextDue() const
{
    const auto next = std::find_if(m_world->queue.begin(), m_world->queue.end(),
        [](const auto &entry) { return !entry.second.context.isNull(); });
    return next == m_world->queue.end() ? std::nullopt : std::optional(next->first);
}

// --- what happened

int ScriptedNetwork::timesAsked(const char *host) const
{
    return m_world->name(test::host(host)).timesAsked;
}

int ScriptedNetwork::timesAskedForExchangers(const char *domain) const
{
    return m_world->domain(host(domain)).timesAsked;
}

QList<ProbeOrder> ScriptedNetwork::probed() const
{
    return m_world->probed;
}

bool ScriptedNetwork::wasProbed(const char *host, quint16 port) const
{
    return std::any_of(
        m_world->probed.begin(), m_world->probed.end(), [&](const ProbeOrder &order) {
            const Endpoint &endpoint = order.candidate.endpoint;
            return endpoint.host == test::host(host) && endpoint.port == port;
        });
}

int ScriptedNetwork::probesRunning() const
{
    return m_world->probesRunning;
}

// --- the seam

Instant ScriptedNetwork::now() const
{
    return m_world->clock;
}

void ScriptedNetwork::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_world->at(m_world->clock + delay, context, std::move(then));
}

AddressJob *ScriptedNetwork::addressesOf(const HostName &host, QObject *parent)
{
    AddressAnswer cancelled { .host = host, .status = NameStatus::Failed };
    cancelled.saidByDns = NameStatus::Failed;
    return new ScriptedLookUp<AddressJob, AddressAnswer>(
        cancelled,
        [world = m_world, host]() -> ScriptedName & {
            world->namesTold << host.ascii();
            return world->name(host);
        },
        [world = m_world] { return world->clock; },
        [world = m_world](Instant moment, QObject *context, std::function<void()> then) {
            world->at(moment, context, std::move(then));
        },
        parent);
}

MailExchangerJob *ScriptedNetwork::mailExchangersOf(const HostName &domain, QObject *parent)
{
    const MailExchangerAnswer cancelled { .domain = domain, .status = NameStatus::Failed };
    return new ScriptedLookUp<MailExchangerJob, MailExchangerAnswer>(
        cancelled,
        [world = m_world, domain]() -> ScriptedDomain & {
            world->namesTold << domain.ascii();
            return world->domain(domain);
        },
        [world = m_world] { return world->clock; },
        [world = m_world](Instant moment, QObject *context, std::function<void()> then) {
            world->at(moment, context, std::move(then));
        },
        parent);
}

ProbeJob *ScriptedNetwork::probe(const ProbeOrder &order, QObject *parent)
{
    ScriptedProbe::Hooks hooks;
    hooks.now = [world = m_world] { return world->clock; };
    hooks.at = [world = m_world](Instant moment, QObject *context, std::function<void()> then) {
        world->at(moment, context, std::move(then));
    };
    hooks.begin = [world = m_world](const ProbeOrder &begun) {
        world->probed << begun;
        ++world->probesRunning;
        const Endpoint &endpoint = begun.candidate.endpoint;
        return world->servers.value(serverKey(endpoint.host, endpoint.port), refusedAfter());
    };
    hooks.ended = [world = m_world] { --world->probesRunning; };
    return new ScriptedProbe(order, std::move(hooks), parent);
}

QList<Contact> ScriptedNetwork::contacted() const
{
    QList<Contact> contacts;
    if (!m_world->namesTold.isEmpty()) {
        QStringList names = m_world->namesTold;
        names.removeDuplicates();
        contacts << Contact { QStringLiteral("192.0.2.53"), 53, Contact::Protocol::Dns, names };
    }
    for (const ProbeOrder &order : std::as_const(m_world->probed)) {
        const Endpoint &endpoint = order.candidate.endpoint;
        const QString told = QStringLiteral("tls-server-name ") + endpoint.host.ascii();
        contacts << Contact { endpoint.host.ascii(), endpoint.port, Contact::Protocol::Smtp,
            { told } };
    }
    return contacts;
}

} // namespace mailberth::test
