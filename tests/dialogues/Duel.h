// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/SubmissionDialogue.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

namespace mailberth::test
{

/// A session with credentials against a server that says what is written down, one segment after
/// each turn of the client's. Verified TLS, unless it is said otherwise.
struct Duel
{
    Security security = Security::ImplicitTls;
    Identity identity = Identity::Verified;
    Errand errand = errand::SignIn {};
    QList<QByteArray> segments;
    std::optional<SaslMechanism> mechanism = {}; ///< the person's choice
};

/// How the server's bytes come in.
struct Delivery
{
    enum class Cut { Whole, ByteByByte } cut = Cut::Whole;
    /// After so many bytes this happens instead of everything else.
    qsizetype stopAfter = -1;
    smtp::Event interruption = smtp::event::Cancelled {};
};

/// What a duel came to, and everything that was wanted on the way.
struct Fought
{
    explicit Fought(ProbeReport begun)
        : report { .connection = std::move(begun) }
    {
    }

    SubmissionReport report;
    QByteArray inTheClear; ///< what the client said before verified TLS
    QByteArray encrypted; ///< and after it, secrets included
    int finishes = 0;
    int closes = 0;
    int wantedAfterClose = 0;
    int secretsBeforeTls = 0;
    int contents = 0;
    int changesAfterFinish = 0;

    [[nodiscard]] QString signIn() const { return code(report.signIn.outcome); }
    [[nodiscard]] QString message() const
    {
        return report.message ? code(report.message->outcome) : QString();
    }
};

inline const QByteArray duelUser = "user";
inline const QByteArray duelPassword = "pencil-and-paper";

[[nodiscard]] Fought fight(const Duel &duel, const Delivery &delivery = {});
[[nodiscard]] qsizetype bytesIn(const Duel &duel);

} // namespace mailberth::test
