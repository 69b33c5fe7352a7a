// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"

#include "app/OrganisationPath.h"
#include "core/signin/LiveOAuth.h"
#include "core/sources/AutoconfigSource.h"
#include "core/sources/AutodiscoverSource.h"
#include "core/sources/BookSource.h"
#include "core/sources/CertificateSource.h"
#include "core/sources/GuessSource.h"
#include "core/sources/IspdbSource.h"
#include "core/sources/MxSource.h"
#include "core/sources/OrganisationSource.h"
#include "core/sources/PaccSource.h"
#include "core/sources/SpfSource.h"
#include "core/sources/SrvSource.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace mailberth::app
{

namespace
{

Source *makeSource(SourceId source, Network &network, const MailAddress &address,
    const Asking &asking, const OrganisationReading &organisation, QObject *parent)
{
    switch (source) {
    case SourceId::Person: // not asked: what a person named is given to the survey
    case SourceId::Organisation:
        return new OrganisationSource(organisationFilePath(), organisation, address, parent);
    case SourceId::Book:
        return new BookSource(address, parent);
    case SourceId::Srv:
        return new SrvSource(network, address, anyNumber, parent);
    case SourceId::Autoconfig:
        return new AutoconfigSource(network, address, asking.plainHttp, parent);
    case SourceId::Ispdb:
        return new IspdbSource(network, address, parent);
    case SourceId::Pacc:
        return new PaccSource(network, address, parent);
    case SourceId::Mx:
        return new MxSource(network, address, asking.reach, parent);
    case SourceId::Autodiscover:
        return new AutodiscoverSource(network, address, parent);
    case SourceId::Spf:
        return new SpfSource(network, address, parent);
    case SourceId::Certificate:
        return new CertificateSource(parent);
    case SourceId::Guess:
        return new GuessSource(network, address, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

std::unique_ptr<Network> makeNetwork(const LiveNetworkOptions &options)
{
    return std::make_unique<LiveNetwork>(options);
}

NetworkFactory networksWith(const LiveNetworkOptions &options)
{
    return [options] { return makeNetwork(options); };
}

std::unique_ptr<OAuthFlows> makeOAuthFlows(NetworkFactory networks)
{
    return std::make_unique<LiveOAuth>(std::move(networks));
}

OrganisationReading organisation()
{
    return OrganisationFile::read(organisationFilePath());
}

OAuthClients oauthClients()
{
    const OrganisationReading reading = organisation();
    const auto *file = std::get_if<OrganisationFile>(&reading);
    return file ? file->oauth : OAuthClients {};
}

QList<SourceId> availableSources()
{
    return permittedBy(organisation()).sources;
}

void addSources(Survey &survey, const MailAddress &address, const Asking &asking)
{
    addSources(survey, address, asking, organisation());
}

void addSources(Survey &survey, const MailAddress &address, const Asking &asking,
    const OrganisationReading &organisation)
{
    const Permission permitted = permittedBy(organisation);
    const bool isUseless = std::holds_alternative<Malformed>(organisation);
    Asking within = asking;
    within.reach = std::max(asking.reach, permitted.reach);
    for (const SourceId source : permitted.sources) {
        const bool isToldAnyway = isUseless && source == SourceId::Organisation;
        if (asking.sources.contains(source) || isToldAnyway) {
            survey.addSource([=](Network &network, QObject *parent) {
                return makeSource(source, network, address, within, organisation, parent);
            });
        }
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
