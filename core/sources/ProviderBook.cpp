// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/ProviderBook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <limits>

namespace mailberth
{

namespace
{

constexpr int bookVersion = 1;

std::optional<quint16> readPort(const QJsonValue &value)
{
    const int port = value.toInt(0);
    return port > 0 && port <= std::numeric_limits<quint16>::max()
        ? std::optional(static_cast<quint16>(port))
        : std::nullopt;
}

std::optional<UsernameForm> readUsername(const QString &text)
{
    for (const UsernameForm form :
        { UsernameForm::EmailAddress, UsernameForm::LocalPart, UsernameForm::Other }) {
        if (text == id(form))
            return form;
    }
    return std::nullopt;
}

std::optional<Credential> readCredential(const QString &text)
{
    for (const Credential credential : { Credential::Password, Credential::AppPassword,
             Credential::OAuth2, Credential::ProviderIssued }) {
        if (text == id(credential))
            return credential;
    }
    return std::nullopt;
}

std::optional<QList<Credential>> readCredentials(const QJsonArray &array)
{
    QList<Credential> credentials;
    for (const QJsonValue &value : array) {
        const auto credential = readCredential(value.toString());
        if (!credential)
            return std::nullopt;
        credentials << *credential;
    }
    return credentials;
}

std::optional<ProviderCard::Submission> readSubmission(const QString &text)
{
    if (text == QStringLiteral("offered"))
        return ProviderCard::Submission::Offered;
    if (text == QStringLiteral("none"))
        return ProviderCard::Submission::NotOffered;
    return std::nullopt;
}

std::optional<ProviderCard::Role> readRole(const QString &text)
{
    if (text.isEmpty())
        return ProviderCard::Role::Mailboxes;
    if (text == QStringLiteral("forwards"))
        return ProviderCard::Role::Forwards;
    if (text == QStringLiteral("filters"))
        return ProviderCard::Role::Filters;
    return std::nullopt;
}

std::optional<ProviderCard> readCard(const QJsonObject &row)
{
    const auto submission = readSubmission(row[QStringLiteral("submission")].toString());
    const auto credentials = readCredentials(row[QStringLiteral("credentials")].toArray());
    const QString help = row[QStringLiteral("help")].toString();
    const QUrl helpPage(help, QUrl::StrictMode);
    const bool isHelpUsable =
        help.isEmpty() || (helpPage.isValid() && helpPage.scheme() == QStringLiteral("https"));
    const QString name = row[QStringLiteral("name")].toString();
    const auto role = readRole(row[QStringLiteral("role")].toString());
    if (!submission || !credentials || !role || !isHelpUsable || name.isEmpty())
        return std::nullopt;
    return ProviderCard {
        .name = name,
        .helpPage = help,
        .submission = *submission,
        .credentials = *credentials,
        .note = row[QStringLiteral("note")].toString(),
        .role = *role,
    };
}

std::optional<Candidate> readServer(
    const QJsonObject &server, const ProviderCard &card, const Provenance &provenance, int rank)
{
    const auto host = HostName::parse(server[QStringLiteral("host")].toString());
    const auto port = readPort(server[QStringLiteral("port")]);
    const auto security = securityFromId(server[QStringLiteral("security")].toString());
    const auto username = readUsername(server[QStringLiteral("username")].toString());
    if (!host || !port || !security || !username)
        return std::nullopt;
    return Candidate {
        .endpoint = { *host, *port, *security },
        .username = *username,
        .credentials = card.credentials,
        .provenance = provenance,
        .rank = rank,
    };
}

std::optional<Found> readProvider(const QJsonObject &row)
{
    const auto card = readCard(row);
    const Provenance provenance { .source = SourceId::Book,
        .trust = Trust::Provider,
        .detail = row[QStringLiteral("source")].toString() };
    if (!card || provenance.detail.isEmpty())
        return std::nullopt;

    Found found { .provider = card };
    for (const QJsonValue &server : row[QStringLiteral("servers")].toArray()) {
        const int rank = static_cast<int>(found.candidates.size());
        const auto candidate = readServer(server.toObject(), *card, provenance, rank);
        if (!candidate)
            return std::nullopt;
        found.candidates << *candidate;
    }
    const bool isContradiction =
        card->submission == ProviderCard::Submission::NotOffered && !found.candidates.isEmpty();
    return isContradiction ? std::nullopt : std::optional(found);
}

/// Enters the names of one row; false if one of them is no name, or another row's.
bool enter(const QJsonArray &names, qsizetype row, QHash<HostName, qsizetype> &rowOf)
{
    for (const QJsonValue &text : names) {
        const auto name = HostName::parse(text.toString());
        if (!name || rowOf.contains(*name))
            return false;
        rowOf.insert(*name, row);
    }
    return true;
}

/// "{name}": the very host that the record names; "smtp.{parent}": beside it, below the same name.
std::optional<HostName> hostBy(const QString &pattern, const HostName &name)
{
    QString host = pattern;
    host.replace(QStringLiteral("{name}"), name.ascii());
    host.replace(QStringLiteral("{parent}"), name.ascii().section(u'.', 1));
    return HostName::parse(host);
}

Found atHost(const Found &platform, const std::optional<HostName> &host)
{
    Found there = platform;
    if (!host) {
        there.candidates.clear();
        return there;
    }
    for (Candidate &candidate : there.candidates)
        candidate.endpoint.host = *host;
    return there;
}

} // namespace

const ProviderBook &ProviderBook::shipped()
{
    static const ProviderBook book = [] {
        QFile file(QStringLiteral(":/mailberth/providers.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the provider book is missing in this program");
        const auto parsed = parse(file.readAll());
        if (!parsed)
            qFatal("the provider book in this program cannot be read");
        return *parsed;
    }();
    return book;
}

std::optional<ProviderBook> ProviderBook::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[QStringLiteral("version")].toInt() != bookVersion)
        return std::nullopt;

    ProviderBook book;
    for (const QJsonValue &value : root[QStringLiteral("providers")].toArray()) {
        const QJsonObject row = value.toObject();
        const auto provider = readProvider(row);
        if (!provider)
            return std::nullopt;
        const qsizetype number = book.m_providers.size();
        if (!enter(row[QStringLiteral("domains")].toArray(), number, book.m_rowOf)
            || !enter(row[QStringLiteral("mx")].toArray(), number, book.m_rowOfExchangers)
            || !enter(row[QStringLiteral("aliases")].toArray(), number, book.m_rowOfAliases)
            || !enter(row[QStringLiteral("spf")].toArray(), number, book.m_rowOfSpf))
            return std::nullopt;
        const ServerOwner owner { row[QStringLiteral("id")].toString(),
            row[QStringLiteral("plain_refusal")].toString(), provider->provider->helpPage };
        const QString pattern = row[QStringLiteral("server_pattern")].toString();
        if (!pattern.isEmpty())
            book.m_patternOf.insert(number, pattern);
        for (const Candidate &candidate : provider->candidates) {
            if (!pattern.isEmpty())
                continue; // its hosts are examples
            book.m_servers << candidate.endpoint.host;
            if (!book.m_owners.contains(candidate.endpoint.host.ascii()))
                book.m_owners.insert(candidate.endpoint.host.ascii(), owner);
        }
        for (const QJsonValue &text : row[QStringLiteral("hosts")].toArray()) {
            const auto ending = HostName::parse(text.toString());
            if (!ending)
                return std::nullopt;
            book.m_owners.insert(ending->ascii(), owner);
        }
        book.m_providers << *provider;
    }
    return book;
}

std::optional<Found> ProviderBook::find(const HostName &domain) const
{
    const auto row = m_rowOf.constFind(domain);
    return row == m_rowOf.constEnd() ? std::nullopt : std::optional(m_providers.at(*row));
}

std::optional<Found> ProviderBook::findByExchanger(const HostName &exchanger) const
{
    return findByEnding(m_rowOfExchangers, exchanger);
}

std::optional<Found> ProviderBook::findByAlias(const HostName &target) const
{
    return findByEnding(m_rowOfAliases, target);
}

std::optional<Found> ProviderBook::findBySpf(const HostName &included) const
{
    return findByEnding(m_rowOfSpf, included);
}

/// The longest ending that fits, for it is the narrowest.
std::optional<Found> ProviderBook::findByEnding(
    const QHash<HostName, qsizetype> &rowOf, const HostName &name) const
{
    auto best = rowOf.constEnd();
    for (auto row = rowOf.constBegin(); row != rowOf.constEnd(); ++row) {
        const bool isLonger =
            best == rowOf.constEnd() || row.key().ascii().size() > best.key().ascii().size();
        if (isLonger && name.isWithin(row.key()))
            best = row;
    }
    if (best == rowOf.constEnd())
        return std::nullopt;
    const Found &platform = m_providers.at(*best);
    const auto pattern = m_patternOf.constFind(*best);
    return pattern == m_patternOf.constEnd() ? platform : atHost(platform, hostBy(*pattern, name));
}

std::optional<ServerOwner> ProviderBook::ownerOf(const HostName &host) const
{
    QString ending = host.ascii();
    for (;;) {
        const auto owner = m_owners.constFind(ending);
        if (owner != m_owners.constEnd())
            return *owner;
        const qsizetype dot = ending.indexOf(u'.');
        if (dot < 0)
            return std::nullopt;
        ending = ending.mid(dot + 1);
    }
}

QString ProviderBook::plainRefusalOf(const QString &id) const
{
    for (const ServerOwner &owner : m_owners) {
        if (!id.isEmpty() && owner.id == id)
            return owner.plainRefusal;
    }
    return {};
}

bool ProviderBook::namesServer(const HostName &host) const
{
    return m_servers.contains(host);
}

} // namespace mailberth
