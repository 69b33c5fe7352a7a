// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/OAuthClient.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace mailberth
{

/// What an organisation sets for all its computers: servers, sources that are not asked, and its
/// own OAuth clients. The form is resources/schemas/organisation-1.schema.json.
struct OrganisationFile
{
    struct Server
    {
        QList<HostName> domains; ///< mail domains it is for, exactly; empty: every one
        Endpoint endpoint;
        UsernameForm username = UsernameForm::EmailAddress;

        friend bool operator==(const Server &, const Server &) = default;
    };

    static constexpr qsizetype mostBytes = 256 * 1024;

    QString name;
    QString helpPage; ///< https, or empty
    QList<Server> servers; ///< best first
    QList<SourceId> sourcesOff;
    OAuthClients oauth; ///< that the organisation registered itself

    /// Reads the whole file, or says where it is wrong: half of an administrator's wishes would be
    /// worse than none.
    [[nodiscard]] static std::variant<OrganisationFile, Malformed> parse(const QByteArray &json);
    /// The same for a file on this computer. It is small, local and read once: no job.
    [[nodiscard]] static std::variant<OrganisationFile, NothingHere, Unreachable, Malformed> read(
        const QString &path);

    /// The servers for one mail domain, and the organisation's card; nothing if there are none.
    [[nodiscard]] SourceReport settingsFor(const HostName &domain) const;

    friend bool operator==(const OrganisationFile &, const OrganisationFile &) = default;
};

} // namespace mailberth
