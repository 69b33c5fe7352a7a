// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/Network.h"

namespace mailberth
{

/// One submission order over the real network.
class LiveSubmission : public SubmissionJob
{
    Q_OBJECT

public:
    LiveSubmission(SubmissionOrder order, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] const SubmissionReport &report() const override { return m_report; }

private:
    SubmissionOrder m_order;
    SubmissionReport m_report;
};

} // namespace mailberth
