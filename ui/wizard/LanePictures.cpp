// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/LanePictures.h"

#include <algorithm>

namespace mailberth
{

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

} // namespace mailberth
