// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/OAuthClient.h"
#include "core/sources/AdministratorsFile.h"
#include "core/sources/Reach.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace mailberth
{

struct OrganisationFile;

/// The organisation's file on this computer: as it reads, not there, or there and of no use.
using OrganisationReading = std::variant<OrganisationFile, NothingHere, Malformed>;

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
    /// The same for a file on this computer, which only an administrator may have written. It is
    /// small, local and read once: no job.
    [[nodiscard]] static OrganisationReading read(
        const QString &path, const Believed &believed = {});

    /// The servers for one mail domain, and the organisation's card; nothing if there are none.
    [[nodiscard]] SourceReport settingsFor(const HostName &domain) const;

    friend bool operator==(const OrganisationFile &, const OrganisationFile &) = default;
};

/// Whom the organisation lets be asked on this computer.
struct Permission
{
    QList<SourceId> sources; ///< in the order in which their answers are listed
    Reach reach; ///< no further than that

    friend bool operator==(const Permission &, const Permission &) = default;
};

/// All that this version has, less what the file switches off. A file that is there and of no use
/// may have switched off anything: then nobody but DNS is asked.
[[nodiscard]] Permission permittedBy(const OrganisationReading &reading);

} // namespace mailberth
