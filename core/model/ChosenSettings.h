// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Recommendation.h"

#include <utility>

namespace mailberth
{

/// Settings that were proven, at a host that somebody chose. Everything by which a secret leaves
/// takes these and nothing else. Only the rule makes them (core/survey/ChoosingRule.h): they are
/// read from no file and built from no recommendation.
class ChosenSettings
{
public:
    [[nodiscard]] const Recommendation &recommendation() const { return m_recommendation; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_recommendation.endpoint; }
    [[nodiscard]] ChosenBy by() const { return *m_recommendation.chosenBy; }

    /// The same server, with the user name that the person gave.
    [[nodiscard]] ChosenSettings withUserName(const QString &userName) const
    {
        ChosenSettings settings = *this;
        settings.m_recommendation.username = userName;
        return settings;
    }

    friend bool operator==(const ChosenSettings &, const ChosenSettings &) = default;

private:
    friend class ChoosingRule;

    ChosenSettings(Recommendation recommendation, ChosenBy by)
        : m_recommendation(std::move(recommendation))
    {
        m_recommendation.chosenBy = by;
    }

    Recommendation m_recommendation;
};

} // namespace mailberth
