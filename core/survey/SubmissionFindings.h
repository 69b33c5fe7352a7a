// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Finding.h"
#include "core/model/SubmissionReport.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// What stood in the way of a sign-in and a message, gravest first; empty or warnings only if all
/// went well. Pure.
[[nodiscard]] QList<Finding> findingsIn(
    const SubmissionReport &report, const std::optional<ProviderCard> &provider);

/// The way to sign in that one of these proposes in place of the one that was refused.
[[nodiscard]] std::optional<SaslMechanism> otherWayIn(const QList<Finding> &findings);

} // namespace mailberth
