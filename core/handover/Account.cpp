// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Account.h"

#include "core/handover/Escaping.h"
#include "core/survey/ChoosingRule.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

namespace
{

bool isEncrypted(const IncomingServer &server)
{
    return server.encryption != IncomingServer::Encryption::None;
}

} // namespace

QList<IncomingServer> incomingServers(const Evidence &evidence)
{
    const ChoosingRule rule(evidence);
    QList<SourceAnswer> answers = evidence.sources;
    // SourceId names the sources in the order in which their word carries.
    std::stable_sort(
        answers.begin(), answers.end(), [](const SourceAnswer &one, const SourceAnswer &other) {
            return one.source < other.source;
        });
    QList<IncomingServer> servers;
    for (const SourceAnswer &answer : std::as_const(answers)) {
        const auto *found = std::get_if<Found>(&answer.report);
        if (!found)
            continue;
        for (const IncomingServer &server : found->incoming) {
            if (!rule.choiceOf(server))
                continue;
            const bool isKnown =
                std::any_of(servers.cbegin(), servers.cend(), [&server](const auto &known) {
                    return known.protocol == server.protocol && known.host == server.host
                        && known.port == server.port && isEncrypted(known) == isEncrypted(server);
                });
            if (!isKnown)
                servers.append(server);
        }
    }
    return servers;
}

Account accountOf(Account account)
{
    account.address = MailAddress(writable(account.address.localPart()), account.address.domain());
    account.displayName = writable(account.displayName);
    account.outgoing =
        account.outgoing.withUserName(writable(account.outgoing.recommendation().username));
    for (IncomingServer &server : std::exchange(account.incoming, {})) {
        server.username = writable(server.username);
        server.provenance.detail = writable(server.provenance.detail);
        (isEncrypted(server) ? account.incoming : account.leftOut) << server;
    }
    return account;
}

Security securityOf(const IncomingServer &server)
{
    switch (server.encryption) {
    case IncomingServer::Encryption::ImplicitTls:
        return Security::ImplicitTls;
    case IncomingServer::Encryption::StartTls:
    case IncomingServer::Encryption::None: // not in an account; said so, a program refuses it
        return Security::StartTls;
    }
    Q_UNREACHABLE();
}

QStringList placesLeftOut(const Account &account)
{
    QStringList places;
    for (const IncomingServer &server : account.leftOut)
        places << hostAndPort({ server.host, server.port, securityOf(server) });
    return places;
}

std::optional<IncomingServer> bestIncoming(const Account &account)
{
    if (account.incoming.isEmpty())
        return std::nullopt;
    const auto imap = std::find_if(
        account.incoming.cbegin(), account.incoming.cend(), [](const IncomingServer &server) {
            return server.protocol == IncomingServer::Protocol::Imap;
        });
    return imap == account.incoming.cend() ? account.incoming.constFirst() : *imap;
}

QString outgoingUserName(const Account &account)
{
    const Recommendation &outgoing = account.outgoing.recommendation();
    return outgoing.username.isEmpty() ? usernameFor(outgoing.usernameForm, account.address)
                                       : outgoing.username;
}

bool followsFromAddress(const QString &userName, const MailAddress &address)
{
    return userName.isEmpty() || userName == address.toString() || userName == address.localPart();
}

QString incomingUserName(const Account &account, const IncomingServer &server)
{
    return server.username.isEmpty() ? outgoingUserName(account) : server.username;
}

} // namespace mailberth
