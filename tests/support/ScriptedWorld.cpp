// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedWorld.h"

#include <algorithm>
#include <utility>

namespace mailberth::test
{

namespace
{

AddressAnswer unknownName(const HostName &host)
{
    AddressAnswer answer { .host = host, .status = NameStatus::NoSuchName };
    answer.saidByDns = NameStatus::NoSuchName;
    if (host.address()) {
        answer.status = NameStatus::Found;
        answer.addresses = { *host.address() };
        answer.by = AnsweredBy::Literal;
        answer.saidByDns = NameStatus::Found;
    }
    return answer;
}

} // namespace

void ScriptedWorld::at(Instant moment, QObject *context, std::function<void()> then)
{
    queue.emplace(std::max(moment, clock), Due { context, std::move(then) });
}

ScriptedRow<AddressAnswer> &ScriptedWorld::name(const HostName &host)
{
    const auto row = names.find(host);
    return row != names.end() ? *row : *names.insert(host, { unknownName(host) });
}

ScriptedRow<MailExchangerAnswer> &ScriptedWorld::domain(const HostName &domain)
{
    const auto row = domains.find(domain);
    return row != domains.end()
        ? *row
        : *domains.insert(domain, { { .domain = domain, .status = NameStatus::NoSuchName } });
}

ScriptedRow<ServiceAnswer> &ScriptedWorld::service(const HostName &domain, const QString &service)
{
    const QString name = nameBelow(domain, service);
    const auto row = services.find(name);
    return row != services.end()
        ? *row
        : *services.insert(
            name, { { .domain = domain, .service = service, .status = NameStatus::NoSuchName } });
}

ScriptedRow<TextAnswer> &ScriptedWorld::text(const HostName &domain, const QString &label)
{
    const QString name = nameBelow(domain, label);
    const auto row = texts.find(name);
    return row != texts.end()
        ? *row
        : *texts.insert(
            name, { { .domain = domain, .label = label, .status = NameStatus::NoSuchName } });
}

ScriptedRow<FetchAnswer> &ScriptedWorld::document(const QUrl &url)
{
    if (const auto row = documents.find(url); row != documents.end())
        return *row;
    const auto host = HostName::parse(url.host());
    const NameStatus status = host ? name(*host).answer.status : NameStatus::NoSuchName;
    FetchAnswer answer { .asked = url, .from = url, .result = fetched::NoAddress { status } };
    if (status == NameStatus::Found)
        answer.result = fetched::Unreachable { QStringLiteral("refused") };
    return *documents.insert(url, { answer, 20ms });
}

ServerBehaviour ScriptedWorld::server(const Endpoint &endpoint) const
{
    return servers.value(serverKey(endpoint.host, endpoint.port), refusedAfter());
}

SubmissionBehaviour ScriptedWorld::submissionServer(const Endpoint &endpoint) const
{
    return submissionServers.value(serverKey(endpoint.host, endpoint.port),
        connectionEnds(Stage::Connect, outcome::Refused {}));
}

QString serverKey(const HostName &host, quint16 port)
{
    return host.ascii() + u':' + QString::number(port);
}

QString nameBelow(const HostName &domain, const QString &label)
{
    return label.isEmpty() ? domain.ascii() : QString(label + u'.' + domain.ascii());
}

} // namespace mailberth::test
