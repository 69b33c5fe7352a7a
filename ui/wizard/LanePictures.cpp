// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/LanePictures.h"

#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

struct WaitingLane
{
    Q_DECLARE_TR_FUNCTIONS(WaitingLane)

public:
    static LanePicture to(const Endpoint &endpoint);
};

LanePicture WaitingLane::to(const Endpoint &endpoint)
{
    ProbeReport report { .candidate = {
                             .endpoint = endpoint,
                             .provenance = { SourceId::Person, Trust::Guess, {} },
                         } };
    LaneStory story { .endpoint = endpoint,
        .tone = Tone::Note,
        .title = QString::number(endpoint.port),
        .subtitle = shortName(endpoint.security),
        .result = tr("waiting"),
        .spoken = tr("Port %1: waiting for a server's name.").arg(endpoint.port) };
    return { report, story };
}

/// The roads that a search will try first, as far as they are known before it begins.
QList<Endpoint> endpointsAhead(const DetectionOrder &order)
{
    QList<Endpoint> endpoints;
    for (const Candidate &candidate : order.given)
        endpoints.append(candidate.endpoint);
    if (endpoints.isEmpty() && order.address) {
        const HostName &domain = order.address->domain();
        endpoints = { { domain, submissionsPort, Security::ImplicitTls },
            { domain, submissionPort, Security::StartTls } };
    }
    return endpoints;
}

} // namespace

QList<LanePicture> lanePictures(const Answer &answer)
{
    QList<LanePicture> pictures;
    const QList<ProbeReport> &probes = answer.evidence.probes;
    for (const LaneStory &story : answer.story.lanes) {
        const auto probe = std::find_if(probes.cbegin(), probes.cend(),
            [&](const ProbeReport &report) { return report.candidate.endpoint == story.endpoint; });
        if (probe != probes.cend())
            pictures.append({ *probe, story });
    }
    return pictures;
}

QList<LanePicture> lanePicturesFromTheStart(const Answer &answer)
{
    QList<LanePicture> pictures = lanePictures(answer);
    const QList<Endpoint> ahead = endpointsAhead(answer.order);
    for (qsizetype place = 0; place < ahead.size(); ++place) {
        const bool hasBegun =
            std::any_of(pictures.cbegin(), pictures.cend(), [&](const LanePicture &picture) {
                return picture.story.endpoint.port == ahead.at(place).port;
            });
        if (!hasBegun)
            pictures.insert(std::min(place, pictures.size()), WaitingLane::to(ahead.at(place)));
    }
    return pictures;
}

} // namespace mailberth
