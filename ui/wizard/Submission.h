// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MailAddress.h"
#include "core/model/SaslMechanism.h"
#include "core/model/Verdict.h"
#include "core/seams/Network.h"

#include <QString>

#include <optional>

namespace mailberth
{

/// One consent: one try to sign in, at this server, as this user. The secret goes beside it.
struct SignInConsent
{
    enum class By { Password, ProviderPage };

    ChosenSettings settings;
    QString userName;
    By by = By::Password;
    std::optional<SaslMechanism> mechanism = {}; ///< the person's choice; else the strongest

    friend bool operator==(const SignInConsent &, const SignInConsent &) = default;
};

/// One consent: one message, from this mailbox to this one.
struct MessageConsent
{
    SignInConsent signIn;
    MailAddress from;
    QString fromName; ///< empty: none
    MailAddress to;
    QString subject;

    friend bool operator==(const MessageConsent &, const MessageConsent &) = default;
};

/// A submission that tells whom it contacted.
class SigningJob : public SubmissionJob
{
    Q_OBJECT

public:
    using SubmissionJob::SubmissionJob;

    /// Everyone so far, and what of the person they saw.
    [[nodiscard]] virtual QList<Contact> contacted() const = 0;
};

/// Signing in and sending: the seam behind which the wizard's session keeps no socket. Real: on the
/// live network, put together in app/; in tests: a script.
class Submission
{
public:
    virtual ~Submission() = default;

    /// What a password would be used with at this server; nothing: it takes none.
    [[nodiscard]] virtual std::optional<SaslMechanism> mechanismFor(
        const ChosenSettings &settings) const = 0;
    /// Whether this server takes tokens (OAuth 2.0) after TLS.
    [[nodiscard]] virtual bool takesTokens(const ChosenSettings &settings) const = 0;
    /// `secret` is the access token with By::ProviderPage.
    [[nodiscard]] virtual SigningJob *signIn(
        const SignInConsent &consent, Secret secret, QObject *parent) = 0;
    [[nodiscard]] virtual SigningJob *send(
        const MessageConsent &consent, Secret secret, QObject *parent) = 0;
    /// The latest message as it came to the other end, where that can be seen: in the
    /// demonstration's box. Empty elsewhere.
    [[nodiscard]] virtual QString caughtMessage() const { return {}; }
};

} // namespace mailberth
