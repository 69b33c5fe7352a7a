// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ServerBehaviour.h"

#include <algorithm>
#include <utility>

namespace mailberth::test
{

namespace
{

/// The addresses that were ordered take the place of the builders' one.
ProbeReport withOrderedAddress(ProbeReport report, const ProbeOrder &order)
{
    for (DialAttempt &attempt : report.attempts) {
        attempt.address = order.addresses.value(0, attempt.address);
    }
    if (report.address) {
        report.address = report.attempts.first().address;
    }
    return report;
}

Pace paceFor(std::chrono::milliseconds total, Stage last, const ProbeOrder &order, Instant start)
{
    const auto steps = stagesOf(order.candidate.endpoint.security).indexOf(last) + 1;
    return { start, total / std::max<qsizetype>(1, steps) };
}

/// Division leaves a rest; the last step takes it, so that `total` holds to the millisecond.
ProbeReport endingAt(ProbeReport report, Instant end)
{
    report.timeline.last().end = end;
    return report;
}

} // namespace

ServerBehaviour readyAfter(std::chrono::milliseconds total)
{
    return [total](const ProbeOrder &order, Instant start) {
        const Stage last = stagesOf(order.candidate.endpoint.security).last();
        const Pace pace = paceFor(total, last, order, start);
        return withOrderedAddress(
            endingAt(readyReport(order.candidate, pace), start + total), order);
    };
}

ServerBehaviour refusedAfter(std::chrono::milliseconds total)
{
    return [total](const ProbeOrder &order, Instant start) {
        return withOrderedAddress(refusedReport(order.candidate, { start, total }), order);
    };
}

ServerBehaviour silent()
{
    return silentAt(Stage::Connect);
}

ServerBehaviour silentAt(Stage stage, std::chrono::milliseconds step)
{
    return [stage, step](const ProbeOrder &order, Instant start) {
        ProbeReport report = stage == Stage::Connect
            ? silentReport(order.candidate, 1ms, { start, step })
            : timedOutReport(stage, order.candidate, 1ms, { start, step });
        report.outcome = outcome::Running {};
        report.timeline.last().end.reset();
        if (stage == Stage::Connect) {
            report.attempts.first().end.reset();
            report.attempts.first().result = DialAttempt::Result::Pending;
        }
        return withOrderedAddress(report, order);
    };
}

ServerBehaviour endsAfter(std::chrono::milliseconds total, Stage last, const Outcome &outcome)
{
    return [total, last, outcome](const ProbeOrder &order, Instant start) {
        const Pace pace = paceFor(total, last, order, start);
        const ProbeReport report = reportThrough(last, outcome, order.candidate, pace);
        return withOrderedAddress(endingAt(report, start + total), order);
    };
}

ServerBehaviour certificateRefusedAfter(
    std::chrono::milliseconds total, const QList<CertificateFault> &faults)
{
    return [total, faults](const ProbeOrder &order, Instant start) {
        const Pace pace = paceFor(total, Stage::Handshake, order, start);
        const ProbeReport report = certificateRefusedReport(order.candidate, faults, pace);
        return withOrderedAddress(endingAt(report, start + total), order);
    };
}

ServerBehaviour changed(ServerBehaviour behaviour, std::function<void(ProbeReport &report)> change)
{
    return [behaviour = std::move(behaviour), change = std::move(change)](
               const ProbeOrder &order, Instant start) {
        ProbeReport report = behaviour(order, start);
        change(report);
        return report;
    };
}

} // namespace mailberth::test
