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

namespace
{

/// Signed in by PLAIN, and the message's step behind it if there is a message.
SubmissionReport signedInReport(
    const SubmissionOrder &order, Instant start, std::chrono::milliseconds step)
{
    SubmissionReport report { .connection = readyReport(
                                  order.candidate(), { .start = start, .step = step }) };
    const Instant auth = endOf(report.connection).value_or(start);
    report.connection.timeline << Step { Stage::Auth, auth, auth + step, Exposure::Encrypted };
    report.signIn = { SaslMechanism::Plain, signin::SignedIn { reply(235, "2.7.0 signed in") },
        {} };
    return report;
}

void addMessage(SubmissionReport &report, const MessageOutcome &outcome, const Errand &errand)
{
    const auto *sending = std::get_if<errand::SendMessage>(&errand);
    const Step auth = report.connection.timeline.constLast();
    const Instant end = *auth.end + (*auth.end - auth.start);
    report.connection.timeline << Step { Stage::Message, *auth.end, end, Exposure::Encrypted };
    report.message = { outcome, sending ? sending->content.size() : 0 };
}

} // namespace

SubmissionBehaviour accepts(std::chrono::milliseconds step)
{
    return [step](const SubmissionOrder &order, Instant start) {
        SubmissionReport report = signedInReport(order, start, step);
        if (std::holds_alternative<errand::CheckEnvelope>(order.errand))
            addMessage(report, message::EnvelopeAccepted {}, order.errand);
        if (std::holds_alternative<errand::SendMessage>(order.errand))
            addMessage(report, message::Accepted { reply(250, "2.0.0 queued as 4bQ7Xy"), "4bQ7Xy" },
                order.errand);
        return report;
    };
}

SubmissionBehaviour signInEnds(const SignInOutcome &outcome, std::chrono::milliseconds step)
{
    return [outcome, step](const SubmissionOrder &order, Instant start) {
        SubmissionReport report = signedInReport(order, start, step);
        report.signIn.outcome = outcome;
        if (!std::holds_alternative<errand::SignIn>(order.errand))
            report.message = MessageReport {};
        return report;
    };
}

SubmissionBehaviour messageEnds(const MessageOutcome &outcome, std::chrono::milliseconds step)
{
    return [outcome, step](const SubmissionOrder &order, Instant start) {
        SubmissionReport report = signedInReport(order, start, step);
        addMessage(report, outcome, order.errand);
        return report;
    };
}

SubmissionBehaviour connectionEnds(
    Stage last, const Outcome &outcome, std::chrono::milliseconds step)
{
    return [last, outcome, step](const SubmissionOrder &order, Instant start) {
        SubmissionReport report { .connection = reportThrough(
                                      last, outcome, order.candidate(), { start, step }) };
        if (!std::holds_alternative<errand::SignIn>(order.errand))
            report.message = MessageReport {};
        return report;
    };
}

} // namespace mailberth::test
