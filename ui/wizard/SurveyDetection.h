// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/survey/Survey.h"
#include "ui/wizard/Detection.h"

#include <memory>

namespace mailberth
{

/// A detection by a survey that keeps its own network, and so its own clock and time zero.
class SurveyDetection : public Detection
{
    Q_OBJECT

public:
    SurveyDetection(std::unique_ptr<Network> network, const DetectionOrder &order,
        const std::optional<HostName> &remembered, QObject *parent = nullptr);
    ~SurveyDetection() override;

    /// To add sources, before start().
    [[nodiscard]] Survey &survey() { return *m_survey; }

    void start() override;
    void cancel() override;
    [[nodiscard]] const Evidence &evidence() const override;

private:
    std::unique_ptr<Network> m_network; // outlives the survey
    std::unique_ptr<Survey> m_survey;
};

} // namespace mailberth
