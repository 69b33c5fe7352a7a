// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/Network.h"
#include "tests/support/Reports.h"

#include <QList>

#include <chrono>
#include <functional>

namespace mailberth::test
{

/// How a scripted server behaves: the whole report of a probe that starts at `start`, told
/// beforehand. The network shows it bit by bit as its clock goes on. A report that is still Running
/// never ends by itself.
using ServerBehaviour = std::function<ProbeReport(const ProbeOrder &order, Instant start)>;

/// How a scripted server takes an order with credentials: the whole report, told beforehand.
using SubmissionBehaviour =
    std::function<SubmissionReport(const SubmissionOrder &order, Instant start)>;

/// Proves itself `total` after the probe's start.
[[nodiscard]] ServerBehaviour readyAfter(std::chrono::milliseconds total);
[[nodiscard]] ServerBehaviour refusedAfter(std::chrono::milliseconds total = 20ms);
/// Never answers; a probe of it ends only by giveUp() or cancel().
[[nodiscard]] ServerBehaviour silent();
/// Goes on as usual, one step each `step`, until `stage`; then never answers again.
[[nodiscard]] ServerBehaviour silentAt(Stage stage, std::chrono::milliseconds step = 20ms);
/// Goes on as usual through `last` and then ends with `outcome`, `total` after the start.
[[nodiscard]] ServerBehaviour endsAfter(
    std::chrono::milliseconds total, Stage last, const Outcome &outcome);
/// Refused for its certificate, `total` after the start.
[[nodiscard]] ServerBehaviour certificateRefusedAfter(
    std::chrono::milliseconds total, const QList<CertificateFault> &faults);
/// The same server, but its report changed at last: `changed(readyAfter(60ms), [](auto &r) {…})`.
[[nodiscard]] ServerBehaviour changed(
    ServerBehaviour behaviour, std::function<void(ProbeReport &report)> change);

/// Everything goes well, one step each `step`; a message is taken as "4bQ7Xy".
[[nodiscard]] SubmissionBehaviour accepts(std::chrono::milliseconds step = 20ms);
/// The sign-in ends so.
[[nodiscard]] SubmissionBehaviour signInEnds(
    const SignInOutcome &outcome, std::chrono::milliseconds step = 20ms);
/// Signed in, and then the message ends so.
[[nodiscard]] SubmissionBehaviour messageEnds(
    const MessageOutcome &outcome, std::chrono::milliseconds step = 20ms);
/// Not even the sign-in is reached: the connection ends so, after `last`.
[[nodiscard]] SubmissionBehaviour connectionEnds(
    Stage last, const Outcome &outcome, std::chrono::milliseconds step = 20ms);

} // namespace mailberth::test
