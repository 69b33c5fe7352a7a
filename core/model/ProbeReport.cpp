// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/ProbeReport.h"

#include <algorithm>

namespace mailberth
{

namespace
{

const Step *stepAt(const ProbeReport &report, Stage stage)
{
    const auto step = std::find_if(report.timeline.begin(), report.timeline.end(),
        [stage](const Step &candidate) { return candidate.stage == stage; });
    return step == report.timeline.end() ? nullptr : &*step;
}

/// The last moment of which the timeline knows.
Instant lastMoment(const ProbeReport &report)
{
    Instant last {};
    for (const Step &step : report.timeline) {
        last = std::max(last, step.end.value_or(step.start));
    }
    return last;
}

} // namespace

QString id(DialAttempt::Result result)
{
    switch (result) {
    case DialAttempt::Result::Pending:
        return QStringLiteral("pending");
    case DialAttempt::Result::Connected:
        return QStringLiteral("connected");
    case DialAttempt::Result::Refused:
        return QStringLiteral("refused");
    case DialAttempt::Result::TimedOut:
        return QStringLiteral("timed-out");
    case DialAttempt::Result::NoRoute:
        return QStringLiteral("no-route");
    case DialAttempt::Result::Abandoned:
        return QStringLiteral("abandoned");
    }
    Q_UNREACHABLE();
}

bool isReady(const ProbeReport &report)
{
    return std::holds_alternative<outcome::Ready>(report.outcome);
}

bool isRunning(const ProbeReport &report)
{
    return std::holds_alternative<outcome::Running>(report.outcome);
}

std::optional<Instant> endOf(const ProbeReport &report)
{
    const auto lasts = [](const Step &step) { return !step.end; };
    if (report.timeline.isEmpty()
        || std::any_of(report.timeline.begin(), report.timeline.end(), lasts)) {
        return std::nullopt;
    }
    return lastMoment(report);
}

std::chrono::milliseconds timeInTheClear(const ProbeReport &report)
{
    if (report.candidate.endpoint.security == Security::ImplicitTls) {
        return {};
    }
    const Step *connect = stepAt(report, Stage::Connect);
    if (!connect || !connect->end) {
        return {};
    }
    const Step *handshake = stepAt(report, Stage::Handshake);
    const Instant until = handshake ? handshake->start : lastMoment(report);
    return std::max(Instant {}, until - *connect->end);
}

} // namespace mailberth
