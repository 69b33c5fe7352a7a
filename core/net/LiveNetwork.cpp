// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveNetwork.h"

#include "core/net/LiveAddressJob.h"
#include "core/net/LiveFetch.h"
#include "core/net/LiveProbe.h"
#include "core/net/LiveSubmission.h"
#include "core/net/RecordJobs.h"
#include "core/net/Resolver.h"
#include "core/net/Surroundings.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace mailberth
{

std::optional<Redirect> redirectOf(
    const HostName &host, quint16 port, const QList<Redirect> &redirects)
{
    const auto redirect = std::find_if(redirects.begin(), redirects.end(),
        [&](const Redirect &r) { return r.host == host && r.port == port; });
    return redirect == redirects.end() ? std::nullopt : std::optional(*redirect);
}

struct LiveNetwork::Private
{
    explicit Private(LiveNetworkOptions options)
        : surroundings { std::move(options), {}, std::make_shared<ContactBook>(), nullptr, nullptr }
        , resolver(surroundings.options.nameServer, surroundings.clock, surroundings.contacts)
    {
        surroundings.trust = std::make_shared<TrustStore>(surroundings.options.anchors);
        surroundings.proxies = std::make_shared<ProxyChoice>(surroundings.options.proxy);
    }

    Surroundings surroundings;
    Resolver resolver;
};

LiveNetwork::LiveNetwork(LiveNetworkOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
    // Loading the TLS library takes some milliseconds. Queued: by then the first questions are on
    // their way, and it costs nobody any time.
    QMetaObject::invokeMethod(
        &d->resolver, [trust = d->surroundings.trust] { trust->prepare(); }, Qt::QueuedConnection);
}

LiveNetwork::~LiveNetwork() = default;

Instant LiveNetwork::now() const
{
    return d->surroundings.clock.now();
}

void LiveNetwork::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

AddressJob *LiveNetwork::addressesOf(const HostName &host, QObject *parent)
{
    return new LiveAddressJob(
        host, d->surroundings.options.redirects, &d->resolver, d->surroundings.clock, parent);
}

MailExchangerJob *LiveNetwork::mailExchangersOf(const HostName &domain, QObject *parent)
{
    return new LiveMailExchangerJob(domain, &d->resolver, d->surroundings.clock, parent);
}

ServiceJob *LiveNetwork::servicesOf(const HostName &domain, const QString &service, QObject *parent)
{
    return new LiveServiceJob(domain, service, &d->resolver, d->surroundings.clock, parent);
}

TextJob *LiveNetwork::textsOf(const HostName &domain, const QString &label, QObject *parent)
{
    return new LiveTextJob(domain, label, &d->resolver, d->surroundings.clock, parent);
}

RootJob *LiveNetwork::root(QObject *parent)
{
    return new LiveRootJob(&d->resolver, d->surroundings.clock, parent);
}

FetchJob *LiveNetwork::fetch(const FetchOrder &order, QObject *parent)
{
    return new LiveFetch(order, d->surroundings, &d->resolver, parent);
}

ProbeJob *LiveNetwork::probe(const ProbeOrder &order, QObject *parent)
{
    return new LiveProbe(order, d->surroundings, parent);
}

SubmissionJob *LiveNetwork::submission(SubmissionOrder order, QObject *parent)
{
    return new LiveSubmission(std::move(order), d->surroundings, parent);
}

QList<Contact> LiveNetwork::contacted() const
{
    return d->surroundings.contacts->contacts();
}

} // namespace mailberth
