// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/HostName.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace mailberth
{

/// Whose server a host is, and what follows from that for its replies.
struct ServerOwner
{
    QString id; ///< "gmail": what rules about replies call it; may be empty
    QString plainRefusal; ///< the cause of a refusal without further words; empty: nothing is known
    QString helpPage; ///< https, or empty

    friend bool operator==(const ServerOwner &, const ServerOwner &) = default;
};

/// What is known of the large mail providers, without asking anybody. Each row names the public
/// source that backs it; what no source backs is not in the book.
class ProviderBook
{
public:
    /// The book inside the program: resources/providers.json.
    [[nodiscard]] static const ProviderBook &shipped();
    /// Reads a book of resources/schemas/providers.schema.json. Nothing, if any part of it cannot
    /// be used: half a book would answer wrongly without saying so.
    [[nodiscard]] static std::optional<ProviderBook> parse(const QByteArray &json);

    /// What the book says of the mail domain; nothing if it does not know exactly this domain. A
    /// provider without candidates is an answer: it offers no submission, or only what cannot be
    /// proven from here (a bridge program on the person's own computer).
    [[nodiscard]] std::optional<Found> find(const HostName &domain) const;

    /// The platform that takes the mail of a customer's own domain, known by the name of the
    /// domain's mail exchanger: the longest of the book's endings that fits, label by label.
    [[nodiscard]] std::optional<Found> findByExchanger(const HostName &exchanger) const;
    /// The platform to which an alias or an autodiscover record of the domain leads.
    [[nodiscard]] std::optional<Found> findByAlias(const HostName &target) const;
    /// The platform that a domain lets send in its SPF record, by the name that it includes.
    [[nodiscard]] std::optional<Found> findBySpf(const HostName &included) const;
    /// Whether this host is a server of some provider in the book.
    [[nodiscard]] bool namesServer(const HostName &host) const;

    /// The provider that runs this host, as far as the book tells: a server that it names, or a
    /// name that ends as the names of a provider's servers do; the longest ending counts.
    [[nodiscard]] std::optional<ServerOwner> ownerOf(const HostName &host) const;

    /// What a refusal without further words means at the provider of that id; empty if nothing is
    /// known.
    [[nodiscard]] QString plainRefusalOf(const QString &id) const;

    [[nodiscard]] qsizetype providerCount() const { return m_providers.size(); }
    [[nodiscard]] QList<HostName> domains() const { return m_rowOf.keys(); }

private:
    [[nodiscard]] std::optional<Found> findByEnding(
        const QHash<HostName, qsizetype> &rowOf, const HostName &name) const;

    QList<Found> m_providers;
    QHash<HostName, qsizetype> m_rowOf; ///< by mail domain
    QHash<HostName, qsizetype> m_rowOfExchangers; ///< by the ending of the exchangers' names
    QHash<HostName, qsizetype> m_rowOfAliases; ///< by the ending of the names that aliases lead to
    QHash<HostName, qsizetype> m_rowOfSpf; ///< by the ending of the names that SPF includes
    QHash<qsizetype, QString> m_patternOf; ///< of the server's name, where the platform has many
    QSet<HostName> m_servers;
    QHash<QString, ServerOwner> m_owners; ///< by the ending of the servers' names
};

} // namespace mailberth
