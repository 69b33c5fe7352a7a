// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/KnownHosts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mailberth
{

namespace
{

// { "version": 1, "hosts": [ { "domain": "firma.example", "host": "smtp.mailfarm.example" } ] },
// the latest last.
constexpr QLatin1String versionKey("version");
constexpr QLatin1String hostsKey("hosts");
constexpr QLatin1String domainKey("domain");
constexpr QLatin1String hostKey("host");

bool isFor(const QJsonValue &entry, const HostName &domain)
{
    return entry[domainKey].toString() == domain.ascii();
}

} // namespace

KnownHosts::KnownHosts()
{
    m_root[versionKey] = version;
    m_root[hostsKey] = QJsonArray();
}

std::variant<KnownHosts, KnownHosts::Fault> KnownHosts::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root[versionKey].isDouble())
        return Fault::Damaged;
    if (root[versionKey].toDouble() != version)
        return Fault::OtherVersion;
    if (!root[hostsKey].isArray())
        return Fault::Damaged;
    KnownHosts known;
    known.m_root = root;
    return known;
}

QByteArray KnownHosts::toJson() const
{
    QJsonObject root = m_root;
    QByteArray json = QJsonDocument(root).toJson();
    QJsonArray hosts = root[hostsKey].toArray();
    while (json.size() > mostBytes && !hosts.isEmpty()) {
        hosts.removeFirst();
        root[hostsKey] = hosts;
        json = QJsonDocument(root).toJson();
    }
    return json;
}

std::optional<HostName> KnownHosts::hostFor(const HostName &domain) const
{
    const QJsonArray hosts = m_root[hostsKey].toArray();
    for (const QJsonValue &entry : hosts) {
        if (isFor(entry, domain))
            return HostName::parse(entry[hostKey].toString());
    }
    return std::nullopt;
}

void KnownHosts::remember(const HostName &domain, const HostName &host)
{
    QJsonArray hosts;
    QJsonObject latest;
    const QJsonArray before = m_root[hostsKey].toArray();
    for (const QJsonValue &entry : before) {
        if (isFor(entry, domain))
            latest = entry.toObject();
        else
            hosts.append(entry);
    }
    latest[domainKey] = domain.ascii();
    latest[hostKey] = host.ascii();
    hosts.append(latest);
    while (hosts.size() > mostDomains)
        hosts.removeFirst();
    m_root[hostsKey] = hosts;
}

qsizetype KnownHosts::count() const
{
    return m_root[hostsKey].toArray().size();
}

} // namespace mailberth
