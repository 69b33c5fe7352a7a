// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"

#include "core/sources/BookSource.h"
#include "core/sources/GuessSource.h"

namespace mailberth::app
{

std::unique_ptr<Network> makeNetwork(const LiveNetworkOptions &options)
{
    return std::make_unique<LiveNetwork>(options);
}

QList<SourceId> availableSources()
{
    return { SourceId::Book, SourceId::Guess };
}

void addSources(Survey &survey, const MailAddress &address, const QList<SourceId> &asked)
{
    if (asked.contains(SourceId::Book)) {
        survey.addSource(
            [address](Network &, QObject *parent) { return new BookSource(address, parent); });
    }
    if (asked.contains(SourceId::Guess)) {
        survey.addSource([address](Network &network, QObject *parent) {
            return new GuessSource(network, address, parent);
        });
    }
}

LiveNetworkOptions waysTo(const demo::Provider &provider)
{
    LiveNetworkOptions options {
        .nameServer = LiveNetworkOptions::NameServer { provider.nameServerAddress(),
            provider.nameServerPort() },
        .anchors = { provider.authorityPem(), TrustAnchors::Scope::Alone },
        .proxy = QUrl(),
    };
    for (const demo::Berth &berth : provider.berths())
        options.redirects << Redirect { berth.host, berth.port, berth.address, berth.realPort };
    return options;
}

} // namespace mailberth::app
