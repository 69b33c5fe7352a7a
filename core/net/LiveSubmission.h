// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/LiveSession.h"
#include "core/seams/Network.h"

#include <memory>

namespace mailberth
{

namespace smtp
{
class SubmissionDialogue;
}

/// One submission order over the real network.
class LiveSubmission : public SubmissionJob
{
    Q_OBJECT

public:
    LiveSubmission(SubmissionOrder order, const Surroundings &surroundings, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] const SubmissionReport &report() const override { return m_report; }

private:
    [[nodiscard]] std::shared_ptr<smtp::Speaker> makeSpeaker(const ProbeReport &begun);
    void learn();
    void finish();
    void noteWhatWasTold();

    std::shared_ptr<SubmissionOrder> m_order; // shared with the dialogue, and with nobody else
    SubmissionReport m_report;
    std::shared_ptr<const smtp::SubmissionDialogue> m_dialogue; // the latest; null before one talks
    LiveSession m_session;
};

} // namespace mailberth
