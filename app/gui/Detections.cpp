// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/Detections.h"

#include "ui/wizard/SurveyDetection.h"

namespace mailberth::app
{

DetectionFactory liveDetections(const LiveNetworkOptions &options)
{
    return [options](const DetectionOrder &order, const std::optional<HostName> &remembered,
               QObject *parent) {
        auto *detection = new SurveyDetection(makeNetwork(options), order, remembered, parent);
        if (order.address)
            addSources(detection->survey(), *order.address, { order.sources, order.reach });
        return detection;
    };
}

} // namespace mailberth::app
