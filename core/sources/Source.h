// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/MailAddress.h"
#include "core/seams/Network.h"

namespace mailberth
{

/// Asks one place for the servers of one mail domain.
class Source : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    [[nodiscard]] virtual SourceId sourceId() const = 0;

Q_SIGNALS:
    /// A candidate as soon as it is known; all of them come again in the final report.
    void found(const mailberth::Candidate &candidate);
    void finished(const mailberth::SourceReport &report);
};

} // namespace mailberth
