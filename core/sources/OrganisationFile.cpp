// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/OrganisationFile.h"

#include "core/model/Printable.h"
#include "core/sources/PublishedValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace mailberth
{

namespace
{

Malformed wrong(const QString &where, const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    return { where + QStringLiteral(": \"") + printable(text) + QStringLiteral("\"") };
}

std::optional<UsernameForm> usernameFrom(const QJsonValue &value)
{
    if (value.isUndefined())
        return UsernameForm::EmailAddress;
    for (const UsernameForm form :
        { UsernameForm::EmailAddress, UsernameForm::LocalPart, UsernameForm::Other }) {
        if (value.toString() == id(form))
            return form;
    }
    return std::nullopt;
}

std::optional<Malformed> readServers(const QJsonArray &array, OrganisationFile &file)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString where =
            QStringLiteral("servers[%1].").arg(QString::number(file.servers.size()));
        // An administrator may well mean an address, or a name without a dot.
        const auto host = HostName::parse(object[QStringLiteral("host")].toString());
        if (!host)
            return wrong(where + QStringLiteral("host"), object[QStringLiteral("host")]);
        const auto port = publishedPort(QString::number(object[QStringLiteral("port")].toInt(0)));
        if (!port)
            return wrong(where + QStringLiteral("port"), object[QStringLiteral("port")]);
        const auto security = securityFromId(object[QStringLiteral("security")].toString());
        if (!security)
            return wrong(where + QStringLiteral("security"), object[QStringLiteral("security")]);
        const auto username = usernameFrom(object[QStringLiteral("username")]);
        if (!username)
            return wrong(where + QStringLiteral("username"), object[QStringLiteral("username")]);
        OrganisationFile::Server server { {}, { *host, *port, *security }, *username };
        for (const QJsonValue &text : object[QStringLiteral("domains")].toArray()) {
            const auto domain = HostName::parse(text.toString());
            if (!domain)
                return wrong(where + QStringLiteral("domains"), text);
            server.domains << *domain;
        }
        file.servers << server;
    }
    return std::nullopt;
}

std::optional<Malformed> readSourcesOff(const QJsonArray &array, OrganisationFile &file)
{
    for (const QJsonValue &text : array) {
        const auto source = sourceFromId(text.toString());
        if (!source || source == SourceId::Person || source == SourceId::Organisation)
            return wrong(QStringLiteral("sources_off"), text);
        file.sourcesOff << *source;
    }
    return std::nullopt;
}

std::optional<Malformed> readOAuth(const QJsonObject &object, OrganisationFile &file)
{
    for (auto client = object.begin(); client != object.end(); ++client) {
        const QJsonObject row = client.value().toObject();
        const QString clientId = row[QStringLiteral("client_id")].toString();
        if (clientId.isEmpty())
            return wrong(QStringLiteral("oauth.%1.client_id").arg(printable(client.key())),
                row[QStringLiteral("client_id")]);
        file.oauth.insert(client.key(),
            OAuthClient { clientId, row[QStringLiteral("client_secret")].toString() });
    }
    return std::nullopt;
}

} // namespace

std::variant<OrganisationFile, Malformed> OrganisationFile::parse(const QByteArray &json)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Malformed { QStringLiteral("not a JSON object (at byte %1)").arg(error.offset) };
    const QJsonObject root = document.object();
    if (root[QStringLiteral("schema")].toString() != u"mailberth-organisation/1")
        return wrong(QStringLiteral("schema"), root[QStringLiteral("schema")]);

    OrganisationFile file;
    file.name = root[QStringLiteral("name")].toString();
    const QString help = root[QStringLiteral("help")].toString();
    file.helpPage = publishedPage(help);
    if (!help.isEmpty() && file.helpPage.isEmpty())
        return wrong(QStringLiteral("help"), help);
    if (const auto fault = readServers(root[QStringLiteral("servers")].toArray(), file))
        return *fault;
    if (const auto fault = readSourcesOff(root[QStringLiteral("sources_off")].toArray(), file))
        return *fault;
    if (const auto fault = readOAuth(root[QStringLiteral("oauth")].toObject(), file))
        return *fault;
    return file;
}

OrganisationReading OrganisationFile::read(const QString &path, const Believed &believed)
{
    const auto whole = readAdministratorsFile(path, mostBytes, believed);
    if (std::holds_alternative<NothingHere>(whole))
        return NothingHere {};
    if (const auto *fault = std::get_if<Malformed>(&whole))
        return *fault;
    const auto &json = std::get<QByteArray>(whole);
    if (json.size() > mostBytes)
        return Malformed { path + QStringLiteral(": too large") };
    auto parsed = parse(json);
    if (const auto *fault = std::get_if<Malformed>(&parsed))
        return Malformed { path + QStringLiteral(": ") + fault->diagnostic };
    return std::get<OrganisationFile>(parsed);
}

SourceReport OrganisationFile::settingsFor(const HostName &domain) const
{
    Found found;
    for (const Server &server : servers) {
        if (!server.domains.isEmpty() && !server.domains.contains(domain))
            continue;
        found.candidates << Candidate {
            .endpoint = server.endpoint,
            .username = server.username,
            .provenance = { SourceId::Organisation, Trust::Person, name },
            .rank = static_cast<int>(found.candidates.size()),
        };
    }
    if (found.candidates.isEmpty())
        return NothingHere {};
    if (!name.isEmpty())
        found.provider = ProviderCard { .name = name, .helpPage = helpPage };
    return found;
}

Permission permittedBy(const OrganisationReading &reading)
{
    if (std::holds_alternative<Malformed>(reading))
        return { { SourceId::Organisation, SourceId::Book, SourceId::Srv, SourceId::Mx },
            Reach::NoWeb };
    QList<SourceId> sources { SourceId::Organisation, SourceId::Book, SourceId::Srv,
        SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc, SourceId::Mx, SourceId::Autodiscover,
        SourceId::Spf, SourceId::Certificate, SourceId::Guess };
    if (const auto *file = std::get_if<OrganisationFile>(&reading))
        sources.removeIf([file](SourceId source) { return file->sourcesOff.contains(source); });
    return { sources, Reach::Everyone };
}

} // namespace mailberth
