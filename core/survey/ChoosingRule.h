// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ChosenSettings.h"
#include "core/model/Evidence.h"
#include "core/model/IncomingServer.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// The rule by which a host is chosen, and so may get a password: SECURITY.md states it, 1 to 7,
/// and it stands in code here alone. It reads who named a host for which mail domain; that the
/// host proves its name is the probe's part. Every host that it does not choose is a proposal.
class ChoosingRule
{
public:
    /// For this mailbox, with these hosts accepted by the person. Without an address only what was
    /// typed is chosen.
    explicit ChoosingRule(
        const std::optional<MailAddress> &address, const QList<HostName> &accepted = {});
    /// With all that the evidence tells of who knows the mail domain.
    explicit ChoosingRule(const Evidence &evidence);

    /// Somebody named this candidate. Where the person, the organisation or the book did, nobody
    /// else counts from now on.
    void hear(const Candidate &candidate);
    /// The book or the organisation answered for the mail domain, be it with no server at all.
    void hear(const SourceAnswer &answer);

    /// The one who knows the mail domain so well that nobody else counts: the person who typed a
    /// server, else the organisation, else the book.
    [[nodiscard]] std::optional<ChosenBy> authority() const { return m_authority; }

    /// Whose choice the candidate's host is; nothing: a proposal.
    [[nodiscard]] std::optional<ChosenBy> choiceOf(const Candidate &candidate) const;
    /// False where somebody knows the domain and names others: such a host is not recommended,
    /// whatever it proves, and whoever accepted it. False for mere guesses, too, where the domain
    /// only forwards its mail.
    [[nodiscard]] bool mayBeRecommended(const Candidate &candidate) const;
    /// An incoming server gets the same password, and so the same rule holds.
    [[nodiscard]] std::optional<ChosenBy> choiceOf(const IncomingServer &server) const;

    /// The settings with which somebody signs in; nothing where they are only a proposal.
    [[nodiscard]] std::optional<ChosenSettings> choose(const Recommendation &recommendation) const;

private:
    [[nodiscard]] std::optional<ChosenBy> namedBy(const Provenance &provenance) const;
    [[nodiscard]] std::optional<ChosenBy> choiceOf(
        const HostName &host, const Provenance &provenance) const;
    [[nodiscard]] bool isOwnName(const HostName &host) const;
    void defer(ChosenBy authority);

    std::optional<HostName> m_domain;
    QList<HostName> m_accepted;
    std::optional<ChosenBy> m_authority;
    bool m_onlyForwards = false; ///< no mailbox of the domain lies where its mail is taken
};

} // namespace mailberth
