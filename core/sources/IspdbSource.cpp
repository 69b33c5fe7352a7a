// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/IspdbSource.h"

#include "core/model/RegistrableDomain.h"

namespace mailberth
{

namespace
{

constexpr int forTheDomain = 0;
constexpr int forTheExchanger = 20;

QString entryOf(const HostName &domain)
{
    return QStringLiteral("https://autoconfig.thunderbird.net/v1.1/") + domain.ascii();
}

} // namespace

IspdbSource::IspdbSource(Network &network, const MailAddress &address, QObject *parent)
    : SettingsFileSource(network, address, parent)
{
}

void IspdbSource::start()
{
    if (isOver())
        return;
    ask(entryOf(address().domain()), SourceId::Ispdb, Trust::ThirdParty, forTheDomain);
    askForExchangers();
}

void IspdbSource::takeExchangers(const MailExchangerAnswer &answer)
{
    if (answer.exchangers.isEmpty())
        return;
    const auto hoster = registrableDomain(answer.exchangers.first().host);
    // Unsigned DNS leads there: what the list says of that domain is worth no more than that.
    if (hoster && *hoster != address().domain())
        ask(entryOf(*hoster), SourceId::Ispdb, Trust::Dns, forTheExchanger);
}

} // namespace mailberth
