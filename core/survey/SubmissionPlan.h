// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/SubmissionOrder.h"
#include "core/model/Verdict.h"

namespace mailberth
{

/// An order to the server that was proven and chosen, by the address at which it was proven; the
/// others of its host stand behind it. Credentials go to no other server.
[[nodiscard]] SubmissionOrder submissionOrder(const ChosenSettings &settings,
    const Evidence &evidence, Credentials credentials, Errand errand,
    std::optional<SaslMechanism> mechanism = std::nullopt);

} // namespace mailberth
