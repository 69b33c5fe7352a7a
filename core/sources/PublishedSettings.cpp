// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/PublishedSettings.h"

#include <algorithm>

namespace mailberth
{

namespace
{

Candidate candidateFor(const PublishedServer &server, const Endpoint &endpoint,
    const Provenance &provenance, qsizetype rank)
{
    return {
        .endpoint = endpoint,
        .username = server.usernameForm,
        .credentials = server.credentials,
        .provenance = provenance,
        .rank = static_cast<int>(rank),
        .usernameText = server.username,
    };
}

void addServer(Found &found, const PublishedServer &server, const Provenance &provenance, int first)
{
    const auto add = [&](quint16 port, Security security) {
        const Endpoint endpoint { server.host, port, security };
        const bool isKnown = std::any_of(found.candidates.begin(), found.candidates.end(),
            [&](const Candidate &candidate) { return candidate.endpoint == endpoint; });
        if (!isKnown)
            found.candidates << candidateFor(
                server, endpoint, provenance, first + found.candidates.size());
    };
    switch (server.way) {
    case PublishedWay::ImplicitTls:
        add(server.port, Security::ImplicitTls);
        return;
    case PublishedWay::StartTls:
        add(server.port, Security::StartTls);
        return;
    case PublishedWay::InTheClear:
        found.inTheClear << PlainSetting { server.host, server.port };
        break;
    case PublishedWay::NotSaid:
        break;
    }
    add(submissionsPort, Security::ImplicitTls);
    add(submissionPort, Security::StartTls);
}

QList<Credential> credentialsOf(const QList<PublishedServer> &servers)
{
    QList<Credential> all;
    for (const PublishedServer &server : servers) {
        for (const Credential credential : server.credentials) {
            if (!all.contains(credential))
                all << credential;
        }
    }
    return all;
}

} // namespace

Found settingsIn(const AutoconfigDocument &document, const Provenance &provenance, int firstRank)
{
    Found found { .incoming = document.incoming };
    for (const PublishedServer &server : document.outgoing)
        addServer(found, server, provenance, firstRank);
    for (IncomingServer &server : found.incoming)
        server.provenance = provenance;
    if (!document.name.isEmpty()) {
        found.provider = ProviderCard {
            .name = document.name,
            .helpPage = document.helpPage,
            .credentials = credentialsOf(document.outgoing),
            .note = document.restrictions.join(QStringLiteral(", ")),
            .enablePage = document.enablePage,
        };
    }
    return found;
}

Found settingsIn(const PaccDocument &document, const Provenance &provenance)
{
    Found found { .incoming = document.incoming };
    if (document.outgoing)
        addServer(found, *document.outgoing, provenance, 0);
    for (IncomingServer &server : found.incoming)
        server.provenance = provenance;
    if (!document.name.isEmpty()) {
        found.provider = ProviderCard {
            .name = document.name,
            .helpPage = document.helpPage,
            .credentials = document.credentials,
        };
    }
    return found;
}

} // namespace mailberth
