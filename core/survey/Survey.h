// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"
#include "core/seams/Network.h"
#include "core/sources/Source.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth
{

/// How much a survey does once a good answer is proven.
enum class Thoroughness {
    Enough, ///< finish both lanes of the recommended host, stop what cannot be better
    Everything, ///< finish every lane of every candidate (--all)
};

struct SurveyOrder
{
    std::optional<MailAddress> address; ///< nothing for `probe HOST`
    QList<Candidate> given; ///< candidates without a source: `--server`, `probe HOST`
    Thoroughness thoroughness = Thoroughness::Enough;
    std::chrono::milliseconds deadline { 20'000 };
};

/// Finds a mailbox's submission server: asks all sources side by side, tries what they name as soon
/// as they name it, and ends with one verdict. The only place that orders things in time.
class Survey : public QObject
{
    Q_OBJECT

public:
    /// The sources must have the survey as their parent, or outlive it; they are started by it.
    Survey(Network &network, SurveyOrder order, QObject *parent = nullptr);
    ~Survey() override;

    /// Before start() only.
    void addSource(Source *source);

    void start();
    /// Stops what still runs; `finished` follows with what is known.
    void stop();

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }

Q_SIGNALS:
    void candidateFound(const mailberth::Candidate &candidate);
    void sourceAnswered(const mailberth::SourceAnswer &answer);
    void probeAdvanced(const mailberth::ProbeReport &report);
    /// A better answer than before is proven; the survey may still go on to compare.
    void answerImproved(const mailberth::Verdict &verdict);
    /// Exactly once, queued.
    void finished(const mailberth::Verdict &verdict);

private:
    Network &m_network;
    SurveyOrder m_order;
    Evidence m_evidence;
};

} // namespace mailberth
