// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/Network.h"
#include "tests/support/ServerBehaviour.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace mailberth::test
{

/// One row of the table of names.
template<typename Answer>
struct ScriptedRow
{
    Answer answer;
    std::optional<std::chrono::milliseconds> after = 0ms; ///< nothing: never
    std::optional<Instant> firstAsked = std::nullopt;
    int timesAsked = 0;
};

/// An order with credentials as a scripted server received it, opened so that a test can look.
struct Submitted
{
    Candidate candidate;
    QString username;
    QByteArray secret;
    Credentials::Kind kind = Credentials::Kind::Password;
    Errand errand;
};

/// What a ScriptedNetwork and its jobs share: the clock, what is due when, and the tables.
struct ScriptedWorld
{
    struct Due
    {
        QPointer<QObject> context; ///< gone: nothing happens
        std::function<void()> then;
    };

    Instant clock {};
    std::multimap<Instant, Due> queue; ///< equal moments stay in the order of their insertion
    QHash<HostName, ScriptedRow<AddressAnswer>> names;
    QHash<HostName, ScriptedRow<MailExchangerAnswer>> domains;
    QHash<QString, ScriptedRow<ServiceAnswer>> services; ///< by "_submissions._tcp.example.org"
    QHash<QString, ScriptedRow<TextAnswer>> texts; ///< by "_ua-auto-config.example.org"
    ScriptedRow<RootAnswer> root { { NameStatus::Found } };
    QHash<QUrl, ScriptedRow<FetchAnswer>> documents;
    QHash<QString, ServerBehaviour> servers; ///< by "host:port"
    QHash<QString, SubmissionBehaviour> submissionServers; ///< by "host:port"
    QList<ProbeOrder> probed;
    QList<Submitted> submitted;
    QList<FetchOrder> fetched;
    QStringList namesTold;
    int probesRunning = 0;

    void at(Instant moment, QObject *context, std::function<void()> then);
    [[nodiscard]] ScriptedRow<AddressAnswer> &name(const HostName &host);
    [[nodiscard]] ScriptedRow<MailExchangerAnswer> &domain(const HostName &domain);
    [[nodiscard]] ScriptedRow<ServiceAnswer> &service(
        const HostName &domain, const QString &service);
    [[nodiscard]] ScriptedRow<TextAnswer> &text(const HostName &domain, const QString &label);
    [[nodiscard]] ScriptedRow<FetchAnswer> &document(const QUrl &url);
    [[nodiscard]] ServerBehaviour server(const Endpoint &endpoint) const;
    [[nodiscard]] SubmissionBehaviour submissionServer(const Endpoint &endpoint) const;
};

[[nodiscard]] QString serverKey(const HostName &host, quint16 port);
/// The name that the DNS is asked for: `label` below `domain`, or `domain` itself.
[[nodiscard]] QString nameBelow(const HostName &domain, const QString &label);

} // namespace mailberth::test
