// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Survey.h"

#include "core/sources/GuessSource.h"
#include "core/survey/Judge.h"
#include "core/survey/LookedUp.h"
#include "core/survey/Ranking.h"
#include "core/survey/SourceFindings.h"
#include "core/survey/Strangers.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

using namespace std::chrono_literals;

namespace
{

/// How long a lane may take to connect once another is proven. A lost SYN is sent again after one
/// second and after three (RFC 6298 section 2), so this forgives one loss, on slow roads as well.
constexpr auto connectPatience = 3300ms;

/// How long a lane may take in all once another is proven.
constexpr auto lanePatience = 8000ms;

/// How long a server may take to see that the session before has ended.
constexpr auto pauseBeforeAnother = 500ms;

/// How long a greeting may be missing before the port is asked whether it speaks TLS at once.
constexpr auto silenceBeforeComparing = 3000ms;

/// How long no name may be found before it is asked whether the name servers know any.
constexpr auto namePatience = 1500ms;

/// How long slow sources may still name something better once a server is proven.
constexpr auto sourcePatience = 1500ms;

/// How long all sources together may take, whatever becomes of it.
constexpr auto discoveryPatience = 8000ms;

/// Known before anybody is asked over the network, or only guessed.
bool needsNobodysWord(SourceId source)
{
    switch (source) {
    case SourceId::Person:
    case SourceId::Organisation:
    case SourceId::Book:
    case SourceId::Guess:
        return true;
    case SourceId::Srv:
    case SourceId::Autoconfig:
    case SourceId::Ispdb:
    case SourceId::Pacc:
    case SourceId::Mx:
    case SourceId::Autodiscover:
    case SourceId::Spf:
    case SourceId::Certificate:
        return false;
    }
    Q_UNREACHABLE();
}

/// Nothing of it has come, not even the first of its lines: some servers say that one at once and
/// turn away who speaks before the last.
bool awaitsGreeting(const ProbeReport &report)
{
    return !report.timeline.isEmpty() && report.timeline.last().stage == Stage::Greeting
        && !report.timeline.last().end && !report.firstHeard;
}

bool provesTls(HandshakeFault fault)
{
    switch (fault) {
    case HandshakeFault::VersionRefused:
    case HandshakeFault::NoSharedCipher:
    case HandshakeFault::LegacyRenegotiation:
    case HandshakeFault::WeakKeyExchange:
    case HandshakeFault::ClientCertificate:
        return true;
    case HandshakeFault::NotTls:
    case HandshakeFault::Other:
        return false;
    }
    Q_UNREACHABLE();
}

/// The handshake failed in a way that a plain SMTP server on this port would explain.
bool mayBePlain(const Outcome &outcome)
{
    if (const auto *failed = std::get_if<outcome::HandshakeFailed>(&outcome))
        return !provesTls(failed->fault);
    const auto *lost = std::get_if<outcome::ConnectionLost>(&outcome);
    return lost && lost->stage == Stage::Handshake;
}

/// As a server does that lets an address have only so many sessions at a time.
bool isTurnedAway(const Outcome &outcome)
{
    if (const auto *refused = std::get_if<outcome::GreetingRefused>(&outcome))
        return refused->reply.code / 100 == 4;
    if (const auto *refused = std::get_if<outcome::EhloRefused>(&outcome))
        return refused->reply.code == smtp::closingDown;
    const auto *lost = std::get_if<outcome::ConnectionLost>(&outcome);
    return lost && lost->stage == Stage::Greeting;
}

SurveyOrder withRememberedAccepted(SurveyOrder order)
{
    if (order.remembered && !order.accepted.contains(*order.remembered))
        order.accepted << *order.remembered;
    return order;
}

Candidate otherWay(Candidate candidate)
{
    Security &security = candidate.endpoint.security;
    security = security == Security::StartTls ? Security::ImplicitTls : Security::StartTls;
    return candidate;
}

} // namespace

struct Survey::Lane
{
    enum class Role { Asked, Comparison };
    enum class Phase { Open, Over };
    enum class Turn { First, Again };

    Candidate candidate;
    AddressAnswer where;
    Role role = Role::Asked;
    Phase phase = Phase::Open;
    Instant began {};
    ProbeJob *job = nullptr; ///< nothing while it waits to be tried again
    bool isWatched = false;
    Turn turn = Turn::First;

    [[nodiscard]] bool isOpen() const { return phase == Phase::Open; }
    [[nodiscard]] bool isWaiting() const { return isOpen() && !job; }
    [[nodiscard]] const Endpoint &endpoint() const { return candidate.endpoint; }
    [[nodiscard]] bool isConnected() const { return job && job->report().address; }
};

Survey::Survey(Network &network, SurveyOrder order, QObject *parent)
    : QObject(parent)
    , m_network(network, m_evidence)
    , m_order(withRememberedAccepted(std::move(order)))
    , m_rule(m_order.address, m_order.accepted)
    , m_named(m_rule)
    , m_known(m_rule)
{
    m_evidence.address = m_order.address;
    m_evidence.accepted = m_order.accepted;
    m_evidence.remembered = m_order.remembered;
}

Survey::~Survey() = default;

void Survey::addSource(const SourceMaker &make)
{
    Q_ASSERT(m_state == State::Ready);
    m_sources << AskedSource { make(m_network, this) };
}

Verdict Survey::verdict() const
{
    return judge(m_evidence);
}

void Survey::start()
{
    Q_ASSERT(m_state == State::Ready);
    m_state = State::Running;
    m_network.after(m_order.deadline, this, [this] { runOutOfTime(); });
    m_network.after(discoveryPatience, this, [this] { stopAsking(); });
    m_network.after(namePatience, this, [this] {
        if (m_state == State::Running && m_order.address && !isAnyNameFound())
            askTheRoot();
    });
    for (const Candidate &candidate : std::as_const(m_order.given)) {
        m_rule.hear(candidate);
        m_named.add(candidate);
        Q_EMIT candidateFound(candidate);
    }
    for (qsizetype number = 0; number < m_sources.size(); ++number)
        startSource(number);
    schedule();
    finishIfDone();
}

void Survey::stop()
{
    endEverything(SurveyEnding::Stopped);
}

void Survey::startSource(qsizetype number)
{
    AskedSource &asked = m_sources[number];
    asked.start = m_network.now();
    connect(asked.source, &Source::found, this, &Survey::take);
    connect(asked.source, &Source::finished, this,
        [this, number](const SourceReport &report) { takeAnswer(number, report); });
    asked.source->start();
}

void Survey::take(const Candidate &candidate)
{
    if (m_state != State::Running || !isWelcome(candidate))
        return;
    m_rule.hear(candidate);
    bool isNew = false;
    bool isBetter = false;
    for (const Candidate &lane : bothLanes(candidate)) {
        const CandidateList::Change change = m_named.add(lane);
        if (needsNobodysWord(lane.provenance.source))
            m_known.add(lane);
        isNew = isNew || change == CandidateList::Change::New;
        Lane *running = change == CandidateList::Change::Better ? laneOf(lane.endpoint) : nullptr;
        if (!running)
            continue;
        isBetter = true;
        running->candidate = lane;
        for (ProbeReport &report : m_evidence.probes) {
            if (report.candidate.endpoint == lane.endpoint)
                report.candidate = lane;
        }
    }
    if (isNew)
        Q_EMIT candidateFound(candidate);
    if (isBetter)
        reconsider();
    schedule();
}

void Survey::takeAnswer(qsizetype number, const SourceReport &report)
{
    if (m_state == State::Over)
        return;
    enterAnswer(m_sources[number], report);
    if (const auto *found = std::get_if<Found>(&report)) {
        for (const Candidate &candidate : found->candidates)
            take(candidate);
    }
    Q_EMIT sourceAnswered(m_evidence.sources.last());
    finishIfDone();
}

void Survey::enterAnswer(AskedSource &asked, const SourceReport &report)
{
    asked.phase = AskedSource::Phase::Over;
    m_evidence.sources << SourceAnswer { asked.source->sourceId(), report, asked.start,
        m_network.now(), asked.source->notes(), asked.source->unusable() };
    m_rule.hear(m_evidence.sources.last());
}

/// What is not known by now is not waited for. Listeners go on: they ask nobody.
void Survey::stopAsking()
{
    for (const AskedSource &asked : std::as_const(m_sources)) {
        if (asked.source->manner() == Source::Manner::Asks)
            asked.source->cancel();
    }
}

void Survey::schedule()
{
    if (m_state != State::Running)
        return;
    const QList<CandidateHost> hosts = m_named.candidates().hosts();
    for (const CandidateHost &host : hosts) {
        if (wasStarted(host.host)) {
            const bool hasNewLane = std::any_of(host.lanes.begin(), host.lanes.end(),
                [this](const Candidate &candidate) { return isToBeStarted(candidate); });
            if (hasNewLane && !m_resolving.contains(host.host))
                resolve(host.host);
        } else if (mayStart(host)) {
            startHost(host);
        }
    }
}

bool Survey::mayStart(const CandidateHost &host) const
{
    if (m_order.thoroughness == Thoroughness::Everything)
        return true;
    if (!mayBeRecommended(host))
        return false;
    if (m_recommended)
        return isWorthTrying(host.host);
    return isTurnOf(host.host, m_named) || isTurnOf(host.host, m_known);
}

bool Survey::mayBeRecommended(const CandidateHost &host) const
{
    return std::any_of(host.lanes.begin(), host.lanes.end(),
        [this](const Candidate &lane) { return m_rule.mayBeRecommended(lane); });
}

/// A certificate is shown by whoever answers at an address. Only the domain's own hosts, on which a
/// panel often shows its own name, are believed so far that the name is tried.
bool Survey::mayFollowNamesOf(const Candidate &candidate) const
{
    return m_rule.choiceOf(candidate) == ChosenBy::OwnName;
}

bool Survey::isWelcome(const Candidate &candidate) const
{
    return candidate.provenance.source != SourceId::Certificate
        || m_order.certificateNames == CertificateNames::Proposed
        || m_order.accepted.contains(candidate.endpoint.host);
}

bool Survey::isTurnOf(const HostName &host, const StartOrder &order) const
{
    return order.isTurnOf(
        host, m_network.now(), [this](const CandidateHost &before) { return hasFailed(before); });
}

/// Could be recommended before what is proven, or stands beside it for comparison.
bool Survey::isWorthTrying(const HostName &host) const
{
    if (m_order.thoroughness == Thoroughness::Everything || !m_recommended)
        return true;
    const HostName &proven = m_recommended->endpoint.host;
    const CandidateList &named = m_named.candidates();
    return host == proven || !(named.precedence(proven) < named.precedence(host));
}

bool Survey::hasFailed(const CandidateHost &host) const
{
    return wasStarted(host.host) && !m_resolving.contains(host.host)
        && std::none_of(m_lanes.begin(), m_lanes.end(),
            [&](const auto &lane) { return lane->endpoint().host == host.host && lane->isOpen(); });
}

void Survey::startHost(const CandidateHost &host)
{
    m_startedHosts << host.host;
    if (isTurnOf(host.host, m_known))
        m_known.noteStart(m_network.now());
    m_named.noteStart(m_network.now());
    m_network.after(StartOrder::headStart, this, [this] { schedule(); });
    resolve(host.host);
}

void Survey::resolve(const HostName &host)
{
    m_resolving << host;
    AddressJob *job = m_network.addressesOf(host, this);
    connect(job, &AddressJob::finished, this, &Survey::startLanes);
    job->start();
}

void Survey::startLanes(const AddressAnswer &answer)
{
    m_resolving.removeOne(answer.host);
    if (m_state == State::Running) {
        for (const CandidateHost &host : m_named.candidates().hosts()) {
            if (host.host != answer.host)
                continue;
            for (const Candidate &candidate : host.lanes) {
                if (isToBeStarted(candidate))
                    startLane(candidate, answer);
            }
        }
        schedule();
    }
    finishIfDone();
}

bool Survey::isToBeStarted(const Candidate &candidate) const
{
    const Endpoint &endpoint = candidate.endpoint;
    const bool isAvoided = std::any_of(m_evidence.avoided.begin(), m_evidence.avoided.end(),
        [&](const AvoidedStranger &stranger) { return stranger.candidate.endpoint == endpoint; });
    return !laneOf(endpoint) && !isAvoided && isWorthTrying(endpoint.host);
}

void Survey::startLane(const Candidate &candidate, const AddressAnswer &answer)
{
    const Approach approach = approachTo(candidate, answer, m_order.address);
    if (approach.objection) {
        m_evidence.avoided << AvoidedStranger { candidate, *approach.objection, answer.addresses };
        return;
    }
    AddressAnswer where = answer;
    where.addresses = approach.addresses;
    Lane &lane = *m_lanes.emplace_back(std::make_unique<Lane>(
        Lane { .candidate = candidate, .where = where, .began = m_network.now() }));
    probe(lane);
    limit(lane);
}

/// What nobody named gets no more time than a lost SYN or two need; an exchanger, which most often
/// takes no submission, not even a greeting's.
void Survey::limit(Lane &lane)
{
    const Provenance &provenance = lane.candidate.provenance;
    if (m_order.thoroughness == Thoroughness::Enough && provenance.source == SourceId::Guess
        && provenance.trust == Trust::Guess) {
        const bool isExchanger = provenance.detail == GuessSource::mailExchanger();
        m_network.after(connectPatience, this, [&lane, isExchanger] {
            if (lane.job && lane.isOpen() && (isExchanger || !lane.isConnected()))
                lane.job->giveUp();
        });
    }
    if (m_recommended && m_order.thoroughness == Thoroughness::Enough)
        hurry(lane);
}

void Survey::probe(Lane &lane)
{
    ProbeReport begun { .candidate = lane.candidate, .timeline = nameStep(lane.where) };
    m_evidence.probes.removeIf([&lane](const ProbeReport &report) {
        return report.candidate.endpoint == lane.endpoint();
    });
    m_evidence.probes << begun;
    if (const std::optional<Outcome> failure = failureOf(lane.where)) {
        begun.outcome = *failure;
        endLane(lane, begun);
        return;
    }
    lane.job = m_network.probe({ lane.candidate, lane.where.addresses, begun.timeline }, this);
    connect(lane.job, &ProbeJob::advanced, this,
        [this, &lane](const ProbeReport &report) { takeReport(lane, report); });
    connect(lane.job, &ProbeJob::finished, this,
        [this, &lane](const ProbeReport &report) { endLane(lane, report); });
    lane.job->start();
}

void Survey::takeReport(Lane &lane, const ProbeReport &report)
{
    if (m_state == State::Over)
        return;
    const auto known = std::find_if(m_evidence.probes.begin(), m_evidence.probes.end(),
        [&](const ProbeReport &other) { return other.candidate.endpoint == lane.endpoint(); });
    *known = report;
    known->candidate = lane.candidate; // better news may have come since the probe was ordered
    Q_EMIT probeAdvanced(*known);
    if (lane.isWatched && (report.firstHeard || report.greeting))
        dropComparisonWith(lane);
    settleSamePort(lane, report);
    if (lane.isOpen() && lane.role == Lane::Role::Asked && !lane.isWatched
        && lane.endpoint().security == Security::StartTls && awaitsGreeting(report)) {
        lane.isWatched = true;
        m_network.after(silenceBeforeComparing, this, [this, &lane] { compareIfSilent(lane); });
    }
}

void Survey::endLane(Lane &lane, const ProbeReport &report)
{
    if (isTurnedAwayForTheOther(lane, report)) {
        tryAgainAlone(lane);
        return;
    }
    lane.phase = Lane::Phase::Over;
    takeReport(lane, report);
    if (m_state == State::Running) {
        if (mayFollowNamesOf(lane.candidate)) {
            for (const AskedSource &asked : std::as_const(m_sources))
                asked.source->hear(*reportOn(m_evidence, lane.endpoint()));
        }
        if (lane.role == Lane::Role::Asked && lane.endpoint().security == Security::ImplicitTls
            && mayBePlain(report.outcome))
            compareOtherWay(lane);
        reconsider();
        schedule();
        tryAgainWhoWait();
    }
    finishIfDone();
}

bool Survey::isTurnedAwayForTheOther(const Lane &lane, const ProbeReport &report) const
{
    return m_state == State::Running && lane.turn == Lane::Turn::First
        && isTurnedAway(report.outcome)
        && std::any_of(m_lanes.begin(), m_lanes.end(), [&](const auto &other) {
               return other.get() != &lane && other->endpoint().host == lane.endpoint().host
                   && other->isConnected();
           });
}

bool Survey::isAnotherOpenAt(const Lane &lane) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [&](const auto &other) {
        return other.get() != &lane && other->endpoint().host == lane.endpoint().host
            && other->isOpen() && other->job;
    });
}

void Survey::tryAgainAlone(Lane &lane)
{
    lane.turn = Lane::Turn::Again;
    lane.job->deleteLater();
    lane.job = nullptr;
    tryAgainWhoWait();
}

void Survey::tryAgainWhoWait()
{
    for (const auto &waiting : m_lanes) {
        if (!waiting->isWaiting() || isAnotherOpenAt(*waiting))
            continue;
        m_network.after(pauseBeforeAnother, this, [this, &lane = *waiting] {
            if (m_state != State::Running || !lane.isWaiting() || isAnotherOpenAt(lane))
                return;
            lane.began = m_network.now();
            probe(lane);
            limit(lane);
        });
    }
}

void Survey::compareIfSilent(Lane &lane)
{
    if (m_state == State::Running && lane.isOpen() && lane.job
        && awaitsGreeting(lane.job->report()))
        compareOtherWay(lane);
}

void Survey::compareOtherWay(const Lane &lane)
{
    const Candidate other = otherWay(lane.candidate);
    if (laneOf(other.endpoint))
        return;
    // Patience counts from the lane's own beginning: comparing must not take its time once more.
    Lane &comparison = *m_lanes.emplace_back(std::make_unique<Lane>(Lane {
        .candidate = other,
        .where = lane.where,
        .role = Lane::Role::Comparison,
        .began = lane.began,
    }));
    probe(comparison);
    limit(comparison);
}

/// It greeted after all.
void Survey::dropComparisonWith(const Lane &lane)
{
    Lane *comparison = laneOf(otherWay(lane.candidate).endpoint);
    if (comparison && comparison->isOpen() && comparison->role == Lane::Role::Comparison)
        cancel(*comparison);
}

/// A server that begins with TLS will never greet in the clear: the lane that waits for it may end.
void Survey::settleSamePort(const Lane &lane, const ProbeReport &report)
{
    if (lane.endpoint().security != Security::ImplicitTls || !report.tls)
        return;
    const Lane *other = laneOf(otherWay(lane.candidate).endpoint);
    if (other && other->isOpen() && other->job)
        other->job->giveUp();
}

void Survey::reconsider()
{
    const QList<ProbeReport> proven = recommendableBestFirst(m_evidence);
    if (proven.isEmpty())
        return;
    const Candidate best = proven.first().candidate;
    if (!m_evidence.firstProof) {
        m_evidence.firstProof = m_network.now();
        m_network.after(sourcePatience, this, [this] { finishIfDone(); });
    }
    const bool isImproved = m_recommended != best;
    m_recommended = best;
    if (isImproved)
        Q_EMIT answerImproved(verdict());
    if (m_order.thoroughness == Thoroughness::Enough) {
        stopWhatCannotBeBetter();
        hurryTheRest();
    }
}

void Survey::stopWhatCannotBeBetter()
{
    for (const auto &lane : m_lanes) {
        if (lane->isOpen() && !isWorthTrying(lane->endpoint().host))
            cancel(*lane);
    }
}

void Survey::hurryTheRest()
{
    for (const auto &lane : m_lanes)
        hurry(*lane);
}

/// There is an answer already: this lane may still become a better one, but not take all its time.
void Survey::hurry(Lane &lane)
{
    if (!lane.isOpen())
        return;
    const Instant sinceBegan = m_network.now() - lane.began;
    const auto giveUp = [&lane, began = lane.began] {
        if (lane.isOpen() && lane.job && lane.began == began)
            lane.job->giveUp();
    };
    m_network.after(std::max(0ms, connectPatience - sinceBegan), this, [&lane, giveUp] {
        if (!lane.isConnected())
            giveUp();
    });
    m_network.after(std::max(0ms, lanePatience - sinceBegan), this, giveUp);
}

void Survey::cancel(Lane &lane)
{
    if (lane.isWaiting())
        endLane(lane, { .candidate = lane.candidate, .outcome = outcome::Cancelled {} });
    else if (lane.isOpen())
        lane.job->cancel();
}

void Survey::runOutOfTime()
{
    endEverything(SurveyEnding::DeadlinePassed);
}

void Survey::endEverything(SurveyEnding ending)
{
    if (m_state != State::Running)
        return;
    m_state = State::Ending;
    m_evidence.ending = ending;
    for (const auto &lane : m_lanes) {
        if (lane->isOpen() && lane->job && ending == SurveyEnding::DeadlinePassed)
            lane->job->giveUp();
        else
            cancel(*lane);
    }
    for (const AskedSource &asked : std::as_const(m_sources))
        asked.source->cancel();
    finishIfDone();
}

void Survey::finishIfDone()
{
    if (m_state == State::Running && !isEnough())
        return;
    if (m_state == State::Ready || m_state == State::Over || isAnyLaneOpen())
        return;
    if (m_state == State::Running && isAnySourceRunning(Source::Manner::Listens)) {
        // What they heard may still name a server; their end comes here again.
        for (const AskedSource &asked : std::as_const(m_sources)) {
            if (asked.source->manner() == Source::Manner::Listens)
                asked.source->cancel();
        }
        return;
    }
    if (m_state == State::Running && mustAskTheRoot())
        return askTheRoot();
    if (m_evidence.ending == SurveyEnding::Unfinished)
        m_evidence.ending = SurveyEnding::Complete;
    m_state = State::Over;
    m_evidence.end = m_network.now();
    for (AskedSource &asked : m_sources) {
        if (asked.phase == AskedSource::Phase::Running
            && asked.source->manner() == Source::Manner::Asks)
            enterAnswer(asked, Unreachable { notWaitedFor() });
        asked.source->cancel();
    }
    m_evidence.contacted = m_network.contacted();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(verdict()); }, Qt::QueuedConnection);
}

/// Not one name was found: that may be the name server's doing.
bool Survey::mustAskTheRoot() const
{
    const auto wasAsked = [](const AddressAnswer &answer) {
        return answer.by == AnsweredBy::Dns || answer.by == AnsweredBy::System;
    };
    return m_order.address && !m_evidence.root
        && std::any_of(m_evidence.names.begin(), m_evidence.names.end(), wasAsked)
        && !isAnyNameFound();
}

bool Survey::isAnyNameFound() const
{
    const auto isFound = [](const auto &answer) { return answer.status == NameStatus::Found; };
    return std::any_of(m_evidence.names.begin(), m_evidence.names.end(), isFound)
        || std::any_of(m_evidence.exchangers.begin(), m_evidence.exchangers.end(), isFound);
}

void Survey::askTheRoot()
{
    if (m_root)
        return;
    m_root = m_network.root(this);
    connect(m_root, &RootJob::finished, this, &Survey::finishIfDone);
    m_root->start();
}

/// Nothing that could still come would change the answer, or nothing can come any more.
bool Survey::isEnough() const
{
    if (isAnyLaneOpen() || !m_resolving.isEmpty())
        return false;
    if (m_evidence.firstProof && m_order.thoroughness == Thoroughness::Enough)
        return !isAnySourceRunning(Source::Manner::Asks)
            || m_network.now() - *m_evidence.firstProof >= sourcePatience;
    const bool wasAllTried = std::all_of(m_named.candidates().hosts().begin(),
        m_named.candidates().hosts().end(), [this](const CandidateHost &host) {
            return wasStarted(host.host)
                || (m_order.thoroughness == Thoroughness::Enough && !mayBeRecommended(host));
        });
    return !isAnySourceRunning(Source::Manner::Asks) && wasAllTried;
}

bool Survey::isAnySourceRunning(Source::Manner manner) const
{
    return std::any_of(m_sources.begin(), m_sources.end(), [&](const AskedSource &asked) {
        return asked.source->manner() == manner && asked.phase == AskedSource::Phase::Running;
    });
}

Survey::Lane *Survey::laneOf(const Endpoint &endpoint) const
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
        [&](const auto &lane) { return lane->endpoint() == endpoint; });
    return found == m_lanes.end() ? nullptr : found->get();
}

bool Survey::wasStarted(const HostName &host) const
{
    return m_startedHosts.contains(host);
}

bool Survey::isAnyLaneOpen() const
{
    return std::any_of(
        m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane->isOpen(); });
}

} // namespace mailberth
