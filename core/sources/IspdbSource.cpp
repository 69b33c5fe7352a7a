// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/IspdbSource.h"

#include "core/sources/ExchangerLevels.h"

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
    // Unsigned DNS leads there: what the list says of these names is worth no more than that.
    int rank = forTheExchanger;
    for (const HostName &level : levelsOf(answer.exchangers.first().host)) {
        if (level != address().domain())
            ask(entryOf(level), SourceId::Ispdb, Trust::Dns, rank);
        rank += forTheExchanger;
    }
}

} // namespace mailberth
