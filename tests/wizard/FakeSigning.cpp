// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/FakeSigning.h"

#include "tests/support/Reports.h"

namespace mailberth::test
{

namespace
{

using namespace std::chrono_literals;

/// A whole session up to the sign-in's end, at a leisurely pace.
SubmissionReport connected(const FakeSubmissionJob &job)
{
    SubmissionReport report { .connection =
                                  readyReport(job.report().connection.candidate, { 0ms, 22ms }),
        .signIn = {},
        .message = {} };
    report.connection.timeline.append({ Stage::Auth, 88ms, 132ms, Exposure::Encrypted });
    report.signIn.mechanism = SaslMechanism::Plain;
    return report;
}

void say(SubmissionReport &report, TranscriptLine::From from, Instant at, const char *bytes)
{
    report.connection.transcript.append({ from, Exposure::Encrypted, at, bytes });
}

} // namespace

SubmissionReport signedIn(const FakeSubmissionJob &job)
{
    SubmissionReport report = connected(job);
    report.signIn.outcome = signin::SignedIn { reply(235, "2.7.0 Authentication successful") };
    return report;
}

SubmissionReport refused(const FakeSubmissionJob &job)
{
    SubmissionReport report = connected(job);
    report.signIn.outcome = signin::Refused { reply(535, "5.7.8 Error: authentication failed"),
        RefusalCause::WrongCredentials };
    return report;
}

SubmissionReport withMessage(const FakeSubmissionJob &job, const MessageOutcome &outcome)
{
    using From = TranscriptLine::From;
    SubmissionReport report = signedIn(job);
    report.message = MessageReport { outcome, 734 };
    const auto *refusal = std::get_if<message::Refused>(&outcome);
    say(report, From::Client, 132ms, "MAIL FROM:<ann@example.org>");
    if (refusal && refusal->step == MessageStep::Mail) {
        say(report, From::Server, 153ms, "550 5.7.1 Not yours");
        return report;
    }
    say(report, From::Server, 153ms, "250 2.1.0 Ok");
    say(report, From::Client, 153ms, "RCPT TO:<ann@example.org>");
    if (refusal && refusal->step == MessageStep::Rcpt) {
        say(report, From::Server, 172ms, "550 5.1.1 No such user here");
        return report;
    }
    say(report, From::Server, 172ms, "250 2.1.5 Ok");
    report.connection.timeline.append({ Stage::Message, 132ms, 231ms, Exposure::Encrypted });
    return report;
}

} // namespace mailberth::test
