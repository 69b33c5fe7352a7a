// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Credential.h"
#include "core/model/Endpoint.h"
#include "core/model/IncomingServer.h"
#include "core/model/MailAddress.h"
#include "core/model/Provenance.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

/// What a server expects as the user name.
enum class UsernameForm {
    EmailAddress, ///< ann@example.org
    LocalPart, ///< ann
    Other, ///< something only the provider knows (an API key's name, a customer number)
};

[[nodiscard]] QString id(UsernameForm form);
/// The user name in that form, empty for UsernameForm::Other.
[[nodiscard]] QString usernameFor(UsernameForm form, const MailAddress &address);

/// A server that may be the right one, before it was tried.
struct Candidate
{
    Endpoint endpoint;
    UsernameForm username = UsernameForm::EmailAddress;
    QList<Credential> credentials; ///< empty: not published
    Provenance provenance;
    int rank = 0; ///< order within its source, 0 first
    QString usernameText; ///< for UsernameForm::Other, as published; empty: only the provider knows

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What is known of a provider beyond its servers, from the provider book or from itself.
struct ProviderCard
{
    QString name;
    QString helpPage; ///< https, or empty
    enum class Submission { Offered, NotOffered } submission = Submission::Offered;
    QList<Credential> credentials;
    QString note; ///< a fact, untranslated: "enable POP3/IMAP in webmail"
    QString enablePage; ///< where a customer must switch access on first; https, or empty
    /// What its mail exchangers do for a domain. Only where mailboxes are does anybody submit.
    enum class Role { Mailboxes, Forwards, Filters } role = Role::Mailboxes;

    friend bool operator==(const ProviderCard &, const ProviderCard &) = default;
};

/// A server that somebody publishes without encryption. Never a way to take; a fact to be told.
struct PlainSetting
{
    HostName host;
    quint16 port;

    friend bool operator==(const PlainSetting &, const PlainSetting &) = default;
};

/// A source had something. No candidates with a card that says NotOffered is an answer, too.
struct Found
{
    QList<Candidate> candidates;
    std::optional<ProviderCard> provider;
    QList<IncomingServer> incoming; ///< best first, for the hand-over only
    QList<PlainSetting>
        inTheClear; ///< published plain; their hosts' encrypted ports are candidates

    friend bool operator==(const Found &, const Found &) = default;
};

/// The source answered, and knows nothing of this domain.
struct NothingHere
{
    friend bool operator==(const NothingHere &, const NothingHere &) = default;
};

/// The source could not be asked. Not the same as an empty answer.
struct Unreachable
{
    QString diagnostic; ///< a fact for helpdesk people, untranslated

    friend bool operator==(const Unreachable &, const Unreachable &) = default;
};

/// The source answered something that cannot be used.
struct Malformed
{
    QString diagnostic;

    friend bool operator==(const Malformed &, const Malformed &) = default;
};

/// What one source said of one address.
using SourceReport = std::variant<Found, NothingHere, Unreachable, Malformed>;

/// "found", "nothing", "unreachable", "malformed".
[[nodiscard]] QString id(const SourceReport &report);

} // namespace mailberth
