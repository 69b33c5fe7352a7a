// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// The verdict in one word. It is the command line's exit status and the window's colour.
enum class Standing {
    Ready, ///< proven settings (0)
    Limited, ///< proven, but with a restriction the person must know (0)
    Unusable, ///< nothing that may be used (1)
    Offline, ///< this machine has no network (3)
};

[[nodiscard]] QString id(Standing standing);

/// Why an endpoint is recommended, as data.
enum class Reason {
    Proven, ///< tried here: TLS verified, sign-in offered
    ImplicitTlsPreferred, ///< RFC 8314 section 3.3
    NothingInTheClear, ///< measured: no byte of the conversation was readable on the way
    OnlyLaneThatWorks, ///< the other port of this host does not
    NamedByProvider, ///< by the provider itself or our verified book
    NamedByPerson,
    FoundByGuess, ///< nobody named it; it exists and proved its name
};

[[nodiscard]] QString id(Reason reason);

/// Settings that were proven here.
struct Recommendation
{
    Endpoint endpoint;
    QStringList mechanisms; ///< SASL, as offered after TLS
    std::optional<quint64> sizeLimit; ///< bytes; 0: no fixed limit
    UsernameForm usernameForm = UsernameForm::EmailAddress;
    QString username; ///< empty if only the provider knows it, or no address was given
    Provenance provenance;
    QList<Reason> reasons;

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// What the evidence amounts to. A pure function of it: see core/survey/Judge.h.
struct Verdict
{
    Standing standing = Standing::Unusable;
    std::optional<Recommendation> recommendation;
    QList<Recommendation> alternatives; ///< best first
    QList<Finding> findings; ///< gravest first
    std::optional<ProviderCard> provider;
    /// The host that all this is about: the recommended one, else the one that tells most about
    /// what is wrong. Nothing if no host was tried.
    std::optional<HostName> focus;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace mailberth
