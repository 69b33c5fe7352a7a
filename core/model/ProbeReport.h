// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/IpAddress.h"
#include "core/model/Outcome.h"
#include "core/model/TlsFacts.h"
#include "core/smtp/Capabilities.h"
#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace mailberth
{

/// A point in time: milliseconds since the survey began. Never a date.
using Instant = std::chrono::milliseconds;

/// Who can read what travels.
enum class Exposure {
    InTheClear, ///< anyone on the way
    Encrypted, ///< the peer only
};

/// One piece of road in the lanes picture.
struct Step
{
    Stage stage;
    Instant start;
    std::optional<Instant> end; ///< nothing while it lasts
    Exposure exposure = Exposure::InTheClear;

    friend bool operator==(const Step &, const Step &) = default;
};

/// One try to connect to one address.
struct DialAttempt
{
    enum class Result { Pending, Connected, Refused, TimedOut, NoRoute, Abandoned };

    IpAddress address;
    Instant start;
    std::optional<Instant> end;
    Result result = Result::Pending; ///< Abandoned: another address was quicker

    friend bool operator==(const DialAttempt &, const DialAttempt &) = default;
};

[[nodiscard]] QString id(DialAttempt::Result result);

/// One line or chunk of the conversation, redacted before it came here.
struct TranscriptLine
{
    enum class From { Client, Server };

    From from;
    Exposure exposure;
    Instant at;
    QByteArray bytes; ///< as sent, without the line end; words for a secret instead of it

    friend bool operator==(const TranscriptLine &, const TranscriptLine &) = default;
};

/// Everything that one try at one endpoint showed. Grows while the probe runs.
struct ProbeReport
{
    Candidate candidate;
    Outcome outcome = outcome::Running {};
    std::optional<IpAddress> address; ///< the one that answered
    QList<DialAttempt> attempts;
    QList<Step> timeline;
    std::optional<smtp::Reply> greeting;
    std::optional<smtp::Capabilities> beforeTls; ///< never merged with those after TLS (RFC 3207)
    std::optional<smtp::Capabilities> afterTls;
    std::optional<TlsFacts> tls;
    QList<TranscriptLine> transcript;
    std::optional<Instant> firstHeard {}; ///< the server's first byte, be it of half a line
    /// The system did not say within this time whether a proxy leads there; none was used.
    std::optional<std::chrono::milliseconds> proxySilence;

    friend bool operator==(const ProbeReport &, const ProbeReport &) = default;
};

[[nodiscard]] bool isReady(const ProbeReport &report);
[[nodiscard]] bool isRunning(const ProbeReport &report);
/// When the last step ended, or nothing while one lasts or none began.
[[nodiscard]] std::optional<Instant> endOf(const ProbeReport &report);
/// How long after the connection stood what was said could be read by anyone on the way: from the
/// end of "tcp" to the beginning of "tls". Zero for implicit TLS.
[[nodiscard]] std::chrono::milliseconds timeInTheClear(const ProbeReport &report);

} // namespace mailberth
