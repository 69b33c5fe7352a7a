// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/net/AddressQuestion.h"
#include "core/net/ContactBook.h"
#include "core/net/DnsChannel.h"
#include "core/net/LiveNetwork.h"
#include "core/net/RecordQuestion.h"
#include "core/net/Stopwatch.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <utility>

namespace mailberth
{

/// Names to addresses and other records. Every name is asked for once in the life of a resolver,
/// however often and by however many it is wanted.
class Resolver : public QObject
{
    Q_OBJECT

public:
    Resolver(const std::optional<LiveNetworkOptions::NameServer> &server, Stopwatch clock,
        std::shared_ptr<ContactBook> contacts);
    ~Resolver() override;

    /// The question for this host's addresses; asked now if nobody asked before. Has its answer
    /// already, or will signal it. Belongs to the resolver.
    [[nodiscard]] AddressQuestion *addressesOf(const HostName &host);
    /// The same for its records of another type. The name may carry labels that no host has:
    /// "_submissions._tcp.example.org".
    [[nodiscard]] RecordQuestion *recordsOf(const QString &name, DnsChannel::RecordType type);

private:
    void noteFirstServer(const QString &name);
    void noteAllServers(const QString &name);

    Stopwatch m_clock;
    std::shared_ptr<ContactBook> m_contacts;
    AddressQuestion::Fallback m_fallback;
    QHash<HostName, AddressQuestion *> m_addressQuestions;
    std::map<std::pair<QString, DnsChannel::RecordType>, RecordQuestion *> m_recordQuestions;
    std::unique_ptr<DnsChannel> m_channel;
};

} // namespace mailberth
