// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/RecordingNetwork.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

RecordingNetwork::RecordingNetwork(Network &network, Evidence &evidence)
    : m_network(network)
    , m_evidence(evidence)
{
}

Instant RecordingNetwork::now() const
{
    return m_network.now();
}

void RecordingNetwork::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_network.after(delay, context, std::move(then));
}

AddressJob *RecordingNetwork::addressesOf(const HostName &host, QObject *parent)
{
    AddressJob *job = m_network.addressesOf(host, parent);
    QObject::connect(
        job, &AddressJob::finished, parent, [&known = m_evidence.names](const auto &answer) {
            const bool isKnown = std::any_of(known.begin(), known.end(),
                [&](const AddressAnswer &other) { return other.host == answer.host; });
            if (!isKnown)
                known << answer;
        });
    return job;
}

MailExchangerJob *RecordingNetwork::mailExchangersOf(const HostName &domain, QObject *parent)
{
    MailExchangerJob *job = m_network.mailExchangersOf(domain, parent);
    QObject::connect(job, &MailExchangerJob::finished, parent,
        [&known = m_evidence.exchangers](const auto &answer) {
            const bool isKnown = std::any_of(known.begin(), known.end(),
                [&](const MailExchangerAnswer &other) { return other.domain == answer.domain; });
            if (!isKnown)
                known << answer;
        });
    return job;
}

ServiceJob *RecordingNetwork::servicesOf(
    const HostName &domain, const QString &service, QObject *parent)
{
    return m_network.servicesOf(domain, service, parent);
}

TextJob *RecordingNetwork::textsOf(const HostName &domain, const QString &label, QObject *parent)
{
    return m_network.textsOf(domain, label, parent);
}

RootJob *RecordingNetwork::root(QObject *parent)
{
    RootJob *job = m_network.root(parent);
    QObject::connect(job, &RootJob::finished, parent,
        [&evidence = m_evidence](const RootAnswer &answer) { evidence.root = answer; });
    return job;
}

FetchJob *RecordingNetwork::fetch(const FetchOrder &order, QObject *parent)
{
    FetchJob *job = m_network.fetch(order, parent);
    QObject::connect(
        job, &FetchJob::finished, parent, [&known = m_evidence.web](const FetchAnswer &answer) {
            const std::optional<WebAnswer> shown = webAnswerIn(answer);
            if (shown && !known.contains(*shown))
                known << *shown;
        });
    return job;
}

ProbeJob *RecordingNetwork::probe(const ProbeOrder &order, QObject *parent)
{
    return m_network.probe(order, parent);
}

SubmissionJob *RecordingNetwork::submission(SubmissionOrder order, QObject *parent)
{
    return m_network.submission(std::move(order), parent);
}

QList<Contact> RecordingNetwork::contacted() const
{
    return m_network.contacted();
}

} // namespace mailberth
