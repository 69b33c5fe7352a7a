// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/Detection.h"

#include <QList>
#include <QPointer>

namespace mailberth::test
{

/// A detection that sees what the test says, when it says so.
class FakeDetection : public Detection
{
    Q_OBJECT

public:
    using Detection::Detection;

    void start() override { m_runs = true; }
    void cancel() override
    {
        m_wasCancelled = true;
        if (m_runs)
            end(m_evidence, SurveyEnding::Stopped);
    }
    [[nodiscard]] const Evidence &evidence() const override { return m_evidence; }

    void see(const Evidence &evidence)
    {
        m_evidence = evidence;
        m_evidence.ending = SurveyEnding::Unfinished;
        Q_EMIT advanced();
    }
    void end(const Evidence &evidence, SurveyEnding ending = SurveyEnding::Complete)
    {
        m_runs = false;
        m_evidence = evidence;
        m_evidence.ending = ending;
        QMetaObject::invokeMethod(this, &Detection::finished, Qt::QueuedConnection);
    }

    [[nodiscard]] bool runs() const { return m_runs; }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }

private:
    Evidence m_evidence;
    bool m_runs = false;
    bool m_wasCancelled = false;
};

/// Everything that a session ordered, in order.
struct FakeDetections
{
    QList<DetectionOrder> orders;
    QList<std::optional<HostName>> remembered; ///< given with each order
    QList<QPointer<FakeDetection>> made;

    [[nodiscard]] FakeDetection &latest() const { return *made.constLast(); }
    [[nodiscard]] DetectionFactory factory()
    {
        return [this](const DetectionOrder &order, const std::optional<HostName> &host,
                   QObject *parent) {
            auto *detection = new FakeDetection(parent);
            orders.append(order);
            remembered.append(host);
            made.append(detection);
            return detection;
        };
    }
};

} // namespace mailberth::test
