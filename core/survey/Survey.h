// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"
#include "core/seams/Network.h"
#include "core/sources/Source.h"
#include "core/survey/RecordingNetwork.h"
#include "core/survey/StartOrder.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mailberth
{

/// How much a survey does once a good answer is proven.
enum class Thoroughness {
    Enough, ///< finish both lanes of the recommended host, stop what cannot be better
    Everything, ///< finish every lane of every candidate (--all)
};

/// What becomes of a name that stands on the refused certificate of one of the domain's own hosts.
enum class CertificateNames {
    Proposed, ///< tried; whether it is the right one is asked
    OnlyAccepted, ///< tried if the person has accepted it: a password would follow at once
};

struct SurveyOrder
{
    std::optional<MailAddress> address; ///< nothing for `probe HOST`
    QList<Candidate> given; ///< tried as they are: `--server`, `probe HOST`
    QList<HostName> accepted {}; ///< to which the person said yes by name
    /// Accepted or signed in to before for this mail domain; that yes still counts.
    std::optional<HostName> remembered {};
    CertificateNames certificateNames = CertificateNames::Proposed;
    Thoroughness thoroughness = Thoroughness::Enough;
    std::chrono::milliseconds deadline { 20'000 };
};

/// Makes a source that asks through `network`; the parent owns it.
using SourceMaker = std::function<Source *(Network &network, QObject *parent)>;

/// Finds a mailbox's submission server: asks all sources side by side, tries what they name as soon
/// as they name it, and ends with one verdict. The only place that orders things in time:
///
/// * The best named host is tried at once, on both lanes. The next one follows when all before it
///   have failed, or after a head start, so that one silent host holds up no other.
/// * Where the organisation or the book knows the mail domain, nobody else's servers are tried.
/// * What others name never makes that later which is known without them: the book's servers and
///   the guessed ones keep a turn of their own beside the common one.
/// * The first proven endpoint is an answer; a better one replaces it. What cannot be better any
///   more is stopped, but both lanes of the recommended host are finished: the comparison is the
///   product.
/// * A lane that is still silent once the other is proven gets a little longer, not its full time.
/// * A lane that is connected but hears nothing, or whose handshake fails, is compared with the
///   other kind of TLS on the same port: that tells a wrong port from a broken server.
/// * A lane that is turned away while another one of its host is open is tried again, alone: some
///   servers let an address have one session at a time, and both lanes are our doing.
class Survey : public QObject
{
    Q_OBJECT

public:
    Survey(Network &network, SurveyOrder order, QObject *parent = nullptr);
    ~Survey() override;

    /// Before start() only.
    void addSource(const SourceMaker &make);

    void start();
    /// Stops what still runs; `finished` follows with what is known.
    void stop();

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    /// What the evidence so far amounts to.
    [[nodiscard]] Verdict verdict() const;

Q_SIGNALS:
    void candidateFound(const mailberth::Candidate &candidate);
    void sourceAnswered(const mailberth::SourceAnswer &answer);
    void probeAdvanced(const mailberth::ProbeReport &report);
    /// A better answer than before is proven; the survey may still go on to compare.
    void answerImproved(const mailberth::Verdict &verdict);
    /// Exactly once, queued.
    void finished(const mailberth::Verdict &verdict);

private:
    struct Lane;
    enum class State { Ready, Running, Ending, Over };

    /// A source of this survey, and how far it is.
    struct AskedSource
    {
        enum class Phase { Running, Over };

        Source *source;
        Instant start {};
        Phase phase = Phase::Running;
    };

    void startSource(qsizetype number);
    void take(const Candidate &candidate);
    void takeAnswer(qsizetype number, const SourceReport &report);
    void enterAnswer(AskedSource &asked, const SourceReport &report);
    void stopAsking();
    void schedule();
    [[nodiscard]] bool isWorthTrying(const HostName &host) const;
    [[nodiscard]] bool mayBeRecommended(const CandidateHost &host) const;
    [[nodiscard]] bool mayFollowNamesOf(const Candidate &candidate) const;
    [[nodiscard]] bool isWelcome(const Candidate &candidate) const;
    [[nodiscard]] bool mayStart(const CandidateHost &host) const;
    [[nodiscard]] bool isTurnOf(const HostName &host, const StartOrder &order) const;
    [[nodiscard]] bool hasFailed(const CandidateHost &host) const;
    void startHost(const CandidateHost &host);
    void resolve(const HostName &host);
    void startLanes(const AddressAnswer &answer);
    [[nodiscard]] bool isToBeStarted(const Candidate &candidate) const;
    void startLane(const Candidate &candidate, const AddressAnswer &answer);
    void limit(Lane &lane);
    void probe(Lane &lane);
    [[nodiscard]] bool isTurnedAwayForTheOther(const Lane &lane, const ProbeReport &report) const;
    [[nodiscard]] bool isAnotherOpenAt(const Lane &lane) const;
    void tryAgainAlone(Lane &lane);
    void tryAgainWhoWait();
    void takeReport(Lane &lane, const ProbeReport &report);
    void endLane(Lane &lane, const ProbeReport &report);
    void compareIfSilent(Lane &lane);
    void compareOtherWay(const Lane &lane);
    void dropComparisonWith(const Lane &lane);
    void settleSamePort(const Lane &lane, const ProbeReport &report);
    void reconsider();
    void stopWhatCannotBeBetter();
    void hurry(Lane &lane);
    void cancel(Lane &lane);
    void hurryTheRest();
    void runOutOfTime();
    void endEverything(SurveyEnding ending);
    void finishIfDone();
    [[nodiscard]] bool mustAskTheRoot() const;
    [[nodiscard]] bool isAnyNameFound() const;
    void askTheRoot();

    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] bool isAnySourceRunning(Source::Manner manner) const;
    [[nodiscard]] Lane *laneOf(const Endpoint &endpoint) const;
    [[nodiscard]] bool wasStarted(const HostName &host) const;
    [[nodiscard]] bool isAnyLaneOpen() const;

    RecordingNetwork m_network;
    SurveyOrder m_order;
    Evidence m_evidence;
    ChoosingRule m_rule;
    StartOrder m_named; ///< everything that anybody named
    StartOrder m_known; ///< what is known, set or guessed without anybody's word
    QList<AskedSource> m_sources;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QList<HostName> m_startedHosts;
    QList<HostName> m_resolving; ///< started hosts whose addresses are still asked for
    RootJob *m_root = nullptr; ///< once it is asked for
    std::optional<Candidate> m_recommended; ///< the best that is proven so far
    State m_state = State::Ready;
};

} // namespace mailberth
