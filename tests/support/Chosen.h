// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/survey/ChoosingRule.h"

namespace mailberth::test
{

/// These settings, with the person's yes to their host.
[[nodiscard]] inline ChosenSettings chosen(const Recommendation &recommendation)
{
    return *ChoosingRule(std::nullopt, { recommendation.endpoint.host }).choose(recommendation);
}

/// The settings that this candidate amounts to, with the person's yes to its host.
[[nodiscard]] inline ChosenSettings chosen(const Candidate &candidate)
{
    return chosen(Recommendation { .endpoint = candidate.endpoint,
        .usernameForm = candidate.username,
        .username = candidate.usernameText,
        .credentials = candidate.credentials,
        .provenance = candidate.provenance });
}

} // namespace mailberth::test
