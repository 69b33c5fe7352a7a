// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// Whose choice a host is, by the rule that SECURITY.md states under the same numbers. Only a host
/// that somebody chose gets a password.
enum class ChosenBy {
    Person, ///< 1: the person typed it, or said yes to it by name
    Organisation, ///< 2: the organisation's file names it
    Book, ///< 3: the provider book names it for the mail domain
    Platform, ///< 4: the book names it for the platform to which the domain's records lead
    Domain, ///< 5: the mail domain names it over https
    List, ///< 6: Mozilla's list names it for the mail domain
    OwnName, ///< 7: it is the mail domain's own, or one label below
};

[[nodiscard]] QString id(ChosenBy by);

/// Why an endpoint is recommended, as data.
enum class Reason {
    Proven, ///< tried here: TLS verified, sign-in offered
    ImplicitTlsPreferred, ///< RFC 8314 section 3.3
    NothingInTheClear, ///< measured: no byte of the conversation was readable on the way
    OnlyLaneThatWorks, ///< the other port of this host does not
    NamedByProvider, ///< by the provider itself or our verified book
    NamedByList, ///< by a list kept by others
    NamedByPerson,
    NamedUnconfirmed, ///< in a way that can be forged: an unsigned record, http, a certificate
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
    QList<Credential> credentials; ///< what to sign in with, as published; empty: not published
    Provenance provenance;
    QList<Reason> reasons;
    std::optional<ChosenBy> chosenBy; ///< nothing: a proposal, to which nobody has said yes

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// The server of these settings, as it would be tried again.
[[nodiscard]] Candidate candidateOf(const Recommendation &recommendation);

} // namespace mailberth
