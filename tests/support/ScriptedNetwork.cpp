// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedNetwork.h"

#include "tests/support/ScriptedJobs.h"
#include "tests/support/ScriptedWorld.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace mailberth::test
{

// --- the table

ScriptedNetwork::ScriptedNetwork()
    : m_world(std::make_shared<ScriptedWorld>())
{
}

ScriptedNetwork::~ScriptedNetwork() = default;

void ScriptedNetwork::name(
    const char *host, const QStringList &addresses, std::chrono::milliseconds after)
{
    AddressAnswer answer { .host = test::host(host), .status = NameStatus::Found };
    for (const QString &address : addresses) {
        answer.addresses << ip(qUtf8Printable(address));
    }
    nameAnswers(host, answer, after);
}

void ScriptedNetwork::nameFails(
    const char *host, NameStatus status, std::chrono::milliseconds after)
{
    AddressAnswer answer { .host = test::host(host), .status = status };
    answer.saidByDns = status;
    nameAnswers(host, answer, after);
}

void ScriptedNetwork::nameAnswers(
    const char *host, AddressAnswer answer, std::chrono::milliseconds after)
{
    answer.host = test::host(host);
    m_world->name(answer.host) = { answer, after };
}

void ScriptedNetwork::nameNeverAnswers(const char *host)
{
    m_world->name(test::host(host)).after.reset();
}

void ScriptedNetwork::exchangers(
    const char *domain, const QList<const char *> &hosts, std::chrono::milliseconds after)
{
    MailExchangerAnswer answer { .domain = host(domain), .status = NameStatus::Found };
    for (const char *exchanger : hosts) {
        const int preference = 10 * (static_cast<int>(answer.exchangers.size()) + 1);
        answer.exchangers << MailExchanger { host(exchanger), preference };
    }
    m_world->domain(answer.domain) = { answer, after };
}

void ScriptedNetwork::exchangersFail(
    const char *domain, NameStatus status, std::chrono::milliseconds after)
{
    m_world->domain(host(domain)) = { { .domain = host(domain), .status = status }, after };
}

void ScriptedNetwork::nullExchanger(const char *domain, std::chrono::milliseconds after)
{
    MailExchangerAnswer answer { .domain = host(domain), .status = NameStatus::Found };
    answer.nullMx = MailExchangerAnswer::NullMx::Yes;
    m_world->domain(answer.domain) = { answer, after };
}

void ScriptedNetwork::exchangersNeverAnswer(const char *domain)
{
    m_world->domain(host(domain)).after.reset();
}

void ScriptedNetwork::services(const char *domain, const char *service,
    const QList<ServiceRecord> &records, std::chrono::milliseconds after)
{
    auto &row = m_world->service(host(domain), QString::fromLatin1(service));
    row.answer.status = NameStatus::Found;
    row.answer.records = records;
    row.after = after;
}

void ScriptedNetwork::servicesFail(
    const char *domain, const char *service, NameStatus status, std::chrono::milliseconds after)
{
    auto &row = m_world->service(host(domain), QString::fromLatin1(service));
    row.answer.status = status;
    row.after = after;
}

void ScriptedNetwork::servicesNeverAnswer(const char *domain, const char *service)
{
    m_world->service(host(domain), QString::fromLatin1(service)).after.reset();
}

void ScriptedNetwork::texts(const char *domain, const char *label, const QList<QByteArray> &texts,
    std::chrono::milliseconds after)
{
    auto &row = m_world->text(host(domain), QString::fromLatin1(label));
    row.answer.status = NameStatus::Found;
    row.answer.texts = texts;
    row.after = after;
}

void ScriptedNetwork::textsFail(
    const char *domain, const char *label, NameStatus status, std::chrono::milliseconds after)
{
    auto &row = m_world->text(host(domain), QString::fromLatin1(label));
    row.answer.status = status;
    row.after = after;
}

void ScriptedNetwork::textsNeverAnswer(const char *domain, const char *label)
{
    m_world->text(host(domain), QString::fromLatin1(label)).after.reset();
}

void ScriptedNetwork::document(const char *url, const QByteArray &body,
    std::chrono::milliseconds after, const QByteArray &contentType)
{
    fetchEnds(url, fetched::Delivered { contentType, body }, after);
}

void ScriptedNetwork::fetchEnds(
    const char *url, const fetched::Result &result, std::chrono::milliseconds after)
{
    const QUrl asked(QString::fromLatin1(url));
    m_world->documents.insert(
        asked, { { .asked = asked, .from = asked, .result = result }, after });
}

void ScriptedNetwork::documentFrom(
    const char *url, const char *from, const QByteArray &body, std::chrono::milliseconds after)
{
    document(url, body, after);
    m_world->document(QUrl(QString::fromLatin1(url))).answer.from = QUrl(QString::fromLatin1(from));
}

void ScriptedNetwork::fetchNeverEnds(const char *url)
{
    m_world->document(QUrl(QString::fromLatin1(url))).after.reset();
}

void ScriptedNetwork::server(const char *host, quint16 port, ServerBehaviour behaviour)
{
    m_world->servers.insert(serverKey(test::host(host), port), std::move(behaviour));
}

void ScriptedNetwork::submissionServer(
    const char *host, quint16 port, SubmissionBehaviour behaviour)
{
    m_world->submissionServers.insert(serverKey(test::host(host), port), std::move(behaviour));
}

// --- time

namespace
{

void letSignalsArrive()
{
    // What is posted while events are sent waits for the next call: a job's queued end may lead to
    // another's, and no chain in the house is longer than this.
    for (int link = 0; link < 16; ++link)
        QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

void ScriptedNetwork::advanceTo(Instant moment)
{
    letSignalsArrive();
    while (nextDue() && *nextDue() <= moment) {
        const auto next = m_world->queue.begin();
        m_world->clock = next->first;
        const ScriptedWorld::Due due = std::move(next->second);
        m_world->queue.erase(next);
        if (due.context) {
            due.then();
            letSignalsArrive();
        }
    }
    m_world->clock = std::max(m_world->clock, moment);
}

void ScriptedNetwork::advanceBy(std::chrono::milliseconds time)
{
    advanceTo(m_world->clock + time);
}

std::optional<Instant> ScriptedNetwork::nextDue() const
{
    const auto next = std::find_if(m_world->queue.begin(), m_world->queue.end(),
        [](const auto &entry) { return !entry.second.context.isNull(); });
    return next == m_world->queue.end() ? std::nullopt : std::optional(next->first);
}

// --- what happened

int ScriptedNetwork::timesAsked(const char *host) const
{
    return m_world->name(test::host(host)).timesAsked;
}

int ScriptedNetwork::timesAskedForExchangers(const char *domain) const
{
    return m_world->domain(host(domain)).timesAsked;
}

int ScriptedNetwork::timesAskedForServices(const char *domain, const char *service) const
{
    return m_world->service(host(domain), QString::fromLatin1(service)).timesAsked;
}

int ScriptedNetwork::timesAskedForTexts(const char *domain, const char *label) const
{
    return m_world->text(host(domain), QString::fromLatin1(label)).timesAsked;
}

QList<FetchOrder> ScriptedNetwork::fetched() const
{
    return m_world->fetched;
}

int ScriptedNetwork::timesFetched(const char *url) const
{
    const QUrl asked(QString::fromLatin1(url));
    return static_cast<int>(std::count_if(m_world->fetched.begin(), m_world->fetched.end(),
        [&asked](const FetchOrder &order) { return order.url == asked; }));
}

QList<ProbeOrder> ScriptedNetwork::probed() const
{
    return m_world->probed;
}

bool ScriptedNetwork::wasProbed(const char *host, quint16 port) const
{
    return std::any_of(
        m_world->probed.begin(), m_world->probed.end(), [&](const ProbeOrder &order) {
            const Endpoint &endpoint = order.candidate.endpoint;
            return endpoint.host == test::host(host) && endpoint.port == port;
        });
}

QList<Submitted> ScriptedNetwork::submitted() const
{
    return m_world->submitted;
}

int ScriptedNetwork::probesRunning() const
{
    return m_world->probesRunning;
}

// --- the seam

Instant ScriptedNetwork::now() const
{
    return m_world->clock;
}

void ScriptedNetwork::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_world->at(m_world->clock + delay, context, std::move(then));
}

AddressJob *ScriptedNetwork::addressesOf(const HostName &host, QObject *parent)
{
    return new ScriptedAddressJob(m_world, host, parent);
}

MailExchangerJob *ScriptedNetwork::mailExchangersOf(const HostName &domain, QObject *parent)
{
    return new ScriptedMailExchangerJob(m_world, domain, parent);
}

ServiceJob *ScriptedNetwork::servicesOf(
    const HostName &domain, const QString &service, QObject *parent)
{
    return new ScriptedServiceJob(m_world, domain, service, parent);
}

TextJob *ScriptedNetwork::textsOf(const HostName &domain, const QString &label, QObject *parent)
{
    return new ScriptedTextJob(m_world, domain, label, parent);
}

RootJob *ScriptedNetwork::root(QObject *parent)
{
    return new ScriptedRootJob(m_world, parent);
}

void ScriptedNetwork::rootFails(NameStatus status, std::chrono::milliseconds after)
{
    m_world->root = { { status }, after };
}

int ScriptedNetwork::timesAskedForTheRoot() const
{
    return m_world->root.timesAsked;
}

FetchJob *ScriptedNetwork::fetch(const FetchOrder &order, QObject *parent)
{
    return new ScriptedFetchJob(m_world, order, parent);
}

ProbeJob *ScriptedNetwork::probe(const ProbeOrder &order, QObject *parent)
{
    return new ScriptedProbeJob(m_world, order, parent);
}

SubmissionJob *ScriptedNetwork::submission(SubmissionOrder order, QObject *parent)
{
    return new ScriptedSubmissionJob(m_world, std::move(order), parent);
}

QList<Contact> ScriptedNetwork::contacted() const
{
    QList<Contact> contacts;
    if (!m_world->namesTold.isEmpty()) {
        QStringList names = m_world->namesTold;
        names.removeDuplicates();
        contacts << Contact { QStringLiteral("192.0.2.53"), 53, Contact::Protocol::Dns, names };
    }
    for (const FetchOrder &order : std::as_const(m_world->fetched)) {
        const bool isHttps = order.url.scheme() == u"https";
        contacts << Contact { order.url.host(),
            static_cast<quint16>(order.url.port(isHttps ? 443 : 80)),
            isHttps ? Contact::Protocol::Https : Contact::Protocol::Http,
            { QStringLiteral("path ") + order.url.path() } };
    }
    for (const ProbeOrder &order : std::as_const(m_world->probed)) {
        const Endpoint &endpoint = order.candidate.endpoint;
        const QString told = QStringLiteral("tls-server-name ") + endpoint.host.ascii();
        contacts << Contact { endpoint.host.ascii(), endpoint.port, Contact::Protocol::Smtp,
            { told } };
    }
    return contacts;
}

} // namespace mailberth::test
