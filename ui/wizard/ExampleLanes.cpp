// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/ExampleLanes.h"

#include "ui/words/Lanes.h"

#include <chrono>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

/// One question and its answer.
constexpr auto roundTrip = 29ms;

struct ExampleStep
{
    Stage stage;
    Exposure exposure;
};

const QList<ExampleStep> &stepsOf(Security security)
{
    static const QList<ExampleStep> implicitTls { { Stage::Connect, Exposure::InTheClear },
        { Stage::Handshake, Exposure::InTheClear }, { Stage::Greeting, Exposure::Encrypted },
        { Stage::Ehlo, Exposure::Encrypted } };
    static const QList<ExampleStep> startTls { { Stage::Connect, Exposure::InTheClear },
        { Stage::Greeting, Exposure::InTheClear }, { Stage::Ehlo, Exposure::InTheClear },
        { Stage::StartTls, Exposure::InTheClear }, { Stage::Handshake, Exposure::InTheClear },
        { Stage::EhloAgain, Exposure::Encrypted } };
    return security == Security::ImplicitTls ? implicitTls : startTls;
}

LanePicture exampleLane(quint16 port)
{
    const Security security = usualSecurity(port);
    ProbeReport report {
        .candidate = { .endpoint = { *HostName::parse(u"smtp.example.org"), port, security },
            .provenance = { SourceId::Person, Trust::Person, {} } },
        .outcome = outcome::Ready {},
    };
    Instant at = 0ms;
    for (const ExampleStep &step : stepsOf(security)) {
        report.timeline.append({ step.stage, at, at + roundTrip, step.exposure });
        at += roundTrip;
    }
    return { report, describe(report, at) };
}

} // namespace

QList<LanePicture> exampleLanes(Illustration illustration)
{
    switch (illustration) {
    case Illustration::None:
        return {};
    case Illustration::BothLanes:
        return { exampleLane(submissionsPort), exampleLane(submissionPort) };
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
