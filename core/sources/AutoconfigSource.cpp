// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AutoconfigSource.h"

#include "core/sources/ExchangerLevels.h"

namespace mailberth
{

namespace
{

// Ranks of the first server at each place: no file has so many that they could meet.
constexpr int atItsOwnHost = 0;
constexpr int atTheDomain = 20;
constexpr int inTheClear = 40;
constexpr int inOneDomain = 80;

} // namespace

AutoconfigSource::AutoconfigSource(
    Network &network, const MailAddress &address, PlainHttp plainHttp, QObject *parent)
    : SettingsFileSource(network, address, parent)
    , m_plainHttp(plainHttp)
{
}

void AutoconfigSource::start()
{
    if (isOver())
        return;
    int farther = 0;
    for (const HostName &domain : withParents(address().domain())) {
        askAt(domain, farther);
        farther += inOneDomain;
    }
}

void AutoconfigSource::askAt(const HostName &domain, int farther)
{
    const bool hasRoom = domain.below(u"autoconfig").has_value();
    const QString wellKnown =
        QStringLiteral("://%1/.well-known/autoconfig/mail/config-v1.1.xml").arg(domain.ascii());
    if (hasRoom)
        ask(autoconfigPlace(domain, QStringLiteral("https")), SourceId::Autoconfig, Trust::Provider,
            farther + atItsOwnHost);
    ask(QStringLiteral("https") + wellKnown, SourceId::Autoconfig, Trust::Provider,
        farther + atTheDomain);
    switch (m_plainHttp) {
    case PlainHttp::Never:
        break;
    case PlainHttp::IfPublished:
        if (hasRoom)
            ask(autoconfigPlace(domain, QStringLiteral("http")), SourceId::Autoconfig, Trust::Guess,
                farther + inTheClear);
        ask(QStringLiteral("http") + wellKnown, SourceId::Autoconfig, Trust::Guess,
            farther + inTheClear + atTheDomain);
        break;
    }
}

} // namespace mailberth
