// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Evidence.h"
#include "core/model/ProbeReport.h"

#include <QList>

#include <chrono>

/// Builders of what a survey sees, for tests of everything that comes after it. All text must be
/// valid: a wrong host in a test ends the test.
namespace mailberth::test
{

using namespace std::chrono_literals;

[[nodiscard]] HostName host(const char *name);
[[nodiscard]] IpAddress ip(const char *address);
[[nodiscard]] MailAddress mailbox(const char *address);
/// Port 465, implicit TLS.
[[nodiscard]] Endpoint submissions(const char *hostName);
/// Port 587, STARTTLS.
[[nodiscard]] Endpoint submission(const char *hostName);
[[nodiscard]] Candidate candidate(
    const Endpoint &endpoint, SourceId source = SourceId::Guess, Trust trust = Trust::Guess);

[[nodiscard]] smtp::Reply reply(int code, const char *text);
/// An EHLO answer: capabilities({ "SIZE 52428800", "AUTH PLAIN LOGIN" }).
[[nodiscard]] smtp::Capabilities capabilities(const QList<QByteArray> &lines);
/// TLS 1.3 with a certificate for `name` that nothing is wrong with.
[[nodiscard]] TlsFacts verifiedTls(const HostName &name);
/// The same, refused for these faults.
[[nodiscard]] TlsFacts refusedTls(const HostName &name, const QList<CertificateFault> &faults);

/// The steps of a whole probe: tcp, tls, greeting, ehlo or tcp, greeting, ehlo, starttls, tls,
/// ehlo2.
[[nodiscard]] QList<Stage> stagesOf(Security security);

/// When a probe began and how long each of its steps took.
struct Pace
{
    Instant start {};
    std::chrono::milliseconds step { 20 };
};

/// A probe that went well up to and including `last` and then ended with `outcome`: with the steps,
/// the greeting, the capabilities and the TLS facts that are known by then.
[[nodiscard]] ProbeReport reportThrough(
    Stage last, const Outcome &outcome, const Candidate &candidate, Pace pace = {});

/// Proven; AUTH PLAIN LOGIN and SIZE 52428800 after TLS.
[[nodiscard]] ProbeReport readyReport(const Candidate &candidate, Pace pace = {});
[[nodiscard]] ProbeReport refusedReport(const Candidate &candidate, Pace pace = {});
/// Not even the connection stands.
[[nodiscard]] ProbeReport silentReport(
    const Candidate &candidate, std::chrono::milliseconds waited = 8s, Pace pace = {});
/// Everything before `stage` went well, then nothing came for `waited`.
[[nodiscard]] ProbeReport timedOutReport(
    Stage stage, const Candidate &candidate, std::chrono::milliseconds waited = 8s, Pace pace = {});
[[nodiscard]] ProbeReport certificateRefusedReport(
    const Candidate &candidate, const QList<CertificateFault> &faults, Pace pace = {});
/// 587 whose EHLO answer is exactly these lines, without STARTTLS among them.
[[nodiscard]] ProbeReport startTlsMissingReport(
    const Candidate &candidate, const QList<QByteArray> &offered, Pace pace = {});
/// The whole conversation, but no AUTH after TLS.
[[nodiscard]] ProbeReport noSignInReport(const Candidate &candidate, Pace pace = {});

/// The evidence of a complete survey for `address`.
[[nodiscard]] Evidence evidenceFor(const MailAddress &address, const QList<ProbeReport> &probes);

} // namespace mailberth::test
