// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/SubmissionReport.h"

namespace mailberth
{

bool hasSucceeded(const SubmissionReport &report)
{
    if (!isSignedIn(report.signIn))
        return false;
    return !report.message || isAccepted(*report.message)
        || std::holds_alternative<message::EnvelopeAccepted>(report.message->outcome);
}

} // namespace mailberth
