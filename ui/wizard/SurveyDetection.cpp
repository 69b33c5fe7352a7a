// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SurveyDetection.h"

#include <utility>

namespace mailberth
{

SurveyDetection::SurveyDetection(std::unique_ptr<Network> network, const DetectionOrder &order,
    const std::optional<HostName> &remembered, QObject *parent)
    : Detection(parent)
    , m_network(std::move(network))
    , m_survey(std::make_unique<Survey>(*m_network,
          SurveyOrder { .address = order.address, .given = order.given, .remembered = remembered }))
{
    connect(m_survey.get(), &Survey::candidateFound, this, &Detection::advanced);
    connect(m_survey.get(), &Survey::sourceAnswered, this, &Detection::advanced);
    connect(m_survey.get(), &Survey::probeAdvanced, this, &Detection::advanced);
    connect(m_survey.get(), &Survey::answerImproved, this, &Detection::advanced);
    connect(m_survey.get(), &Survey::finished, this, &Detection::finished);
}

SurveyDetection::~SurveyDetection() = default;

void SurveyDetection::start()
{
    m_survey->start();
}

void SurveyDetection::cancel()
{
    m_survey->stop();
}

const Evidence &SurveyDetection::evidence() const
{
    return m_survey->evidence();
}

} // namespace mailberth
