// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/Submission.h"

#include <memory>

namespace mailberth
{

/// One submission order whose server's addresses are looked up first.
class ResolvedSubmission : public SigningJob
{
    Q_OBJECT

public:
    ResolvedSubmission(std::shared_ptr<Network> network, SubmissionOrder order, QObject *parent);
    ~ResolvedSubmission() override;

    void start() override;
    void cancel() override;
    [[nodiscard]] const SubmissionReport &report() const override { return m_report; }
    [[nodiscard]] QList<Contact> contacted() const override { return m_network->contacted(); }

private:
    void resolved(const AddressAnswer &answer);
    void end(const SubmissionReport &report);

    std::shared_ptr<Network> m_network; // outlives the jobs
    SubmissionOrder m_order;
    SubmissionReport m_report;
    Job *m_running = nullptr;
};

} // namespace mailberth
