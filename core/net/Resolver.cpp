// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/Resolver.h"

namespace mailberth
{

namespace
{

QList<DnsChannel::Server> asList(const std::optional<LiveNetworkOptions::NameServer> &server)
{
    if (!server)
        return {};
    return { { server->address.toString(), server->port } };
}

} // namespace

Resolver::Resolver(const std::optional<LiveNetworkOptions::NameServer> &server, Stopwatch clock,
    std::shared_ptr<ContactBook> contacts)
    : m_clock(clock)
    , m_contacts(std::move(contacts))
    , m_fallback(server ? AddressQuestion::Fallback::None : AddressQuestion::Fallback::System)
    , m_channel(std::make_unique<DnsChannel>(asList(server)))
{
}

Resolver::~Resolver()
{
    m_channel.reset(); // settles every open question, which then sees no channel any more
}

AddressQuestion *Resolver::addressesOf(const HostName &host)
{
    AddressQuestion *&question = m_addressQuestions[host];
    if (!question) {
        question = new AddressQuestion(host, *m_channel, m_fallback, m_clock, this);
        connect(question, &AddressQuestion::severalServersAsked, this,
            [this, host] { noteAllServers(host.ascii()); });
        noteFirstServer(host.ascii());
        question->ask();
    }
    return question;
}

RecordQuestion *Resolver::recordsOf(const QString &name, DnsChannel::RecordType type)
{
    RecordQuestion *&question = m_recordQuestions[{ name, type }];
    if (!question) {
        question = new RecordQuestion(name, type, *m_channel, m_clock, this);
        connect(question, &RecordQuestion::severalServersAsked, this,
            [this, name] { noteAllServers(name); });
        noteFirstServer(name);
        question->ask();
    }
    return question;
}

void Resolver::noteFirstServer(const QString &name)
{
    const QList<DnsChannel::Server> servers = m_channel->servers();
    if (!servers.isEmpty())
        m_contacts->note(
            servers.first().address, servers.first().port, Contact::Protocol::Dns, name);
}

void Resolver::noteAllServers(const QString &name)
{
    if (!m_channel)
        return;
    for (const DnsChannel::Server &server : m_channel->servers())
        m_contacts->note(server.address, server.port, Contact::Protocol::Dns, name);
}

} // namespace mailberth
