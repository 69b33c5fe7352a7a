// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/Submission.h"

#include <functional>

namespace mailberth
{

/// Submission over a network: it looks the server's addresses up, then hands the order on. Each job
/// asks for its network when it is made, and keeps it.
class NetworkSubmission : public Submission
{
public:
    /// `caught` tells the latest message that came to the other end, where that can be seen.
    explicit NetworkSubmission(NetworkFactory factory, std::function<QString()> caught = {});

    [[nodiscard]] std::optional<SaslMechanism> mechanismFor(
        const ChosenSettings &settings) const override;
    [[nodiscard]] bool takesTokens(const ChosenSettings &settings) const override;
    [[nodiscard]] SigningJob *signIn(
        const SignInConsent &consent, Secret secret, QObject *parent) override;
    [[nodiscard]] SigningJob *send(
        const MessageConsent &consent, Secret secret, QObject *parent) override;
    [[nodiscard]] QString caughtMessage() const override;

private:
    NetworkFactory m_factory;
    std::function<QString()> m_caught;
};

} // namespace mailberth
