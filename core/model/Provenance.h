// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace mailberth
{

/// Who named a server. The ids are those of `--sources`, plus "person" for `--server`.
enum class SourceId {
    Person,
    Organisation,
    Book,
    Srv,
    Autoconfig,
    Ispdb,
    Pacc,
    Mx,
    Autodiscover,
    Spf,
    Certificate,
    Guess,
};

[[nodiscard]] QString id(SourceId source);
[[nodiscard]] std::optional<SourceId> sourceFromId(QStringView text);

/// How far a source's word carries, least first. It only ever narrows along a chain (RFC 8314
/// section 5.1): what an untrusted step named is never trusted more than that step.
enum class Trust {
    Guess, ///< nobody named it; it merely exists
    Dns, ///< unsigned DNS named it
    ThirdParty, ///< a list kept by others (Mozilla's ISPDB)
    Provider, ///< the provider itself over https, or our verified book
    Person, ///< typed by the person, or set by their organisation
};

[[nodiscard]] QString id(Trust trust);

/// Whether the provider book names exactly this host as a server of the platform to which the
/// domain's records lead.
enum class InBook { NotAsked, AsPlatform };

/// Where a candidate comes from.
struct Provenance
{
    SourceId source = SourceId::Guess;
    Trust trust = Trust::Guess;
    QString detail; ///< a fact for helpdesk people: "thunderbird/autoconfig ispdb/gmx.net.xml"
    InBook inBook = InBook::NotAsked;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace mailberth
