// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AutoconfigSource.h"

namespace mailberth
{

namespace
{

// Ranks of the first server at each place: no file has so many that they could meet.
constexpr int atItsOwnHost = 0;
constexpr int atTheDomain = 20;
constexpr int inTheClear = 40;

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
    const HostName &domain = address().domain();
    const bool hasRoom = domain.below(u"autoconfig").has_value();
    if (hasRoom)
        ask(autoconfigPlace(domain, QStringLiteral("https")), SourceId::Autoconfig, Trust::Provider,
            atItsOwnHost);
    ask(QStringLiteral("https://%1/.well-known/autoconfig/mail/config-v1.1.xml")
            .arg(domain.ascii()),
        SourceId::Autoconfig, Trust::Provider, atTheDomain);
    switch (m_plainHttp) {
    case PlainHttp::Never:
        break;
    case PlainHttp::IfPublished:
        if (hasRoom)
            ask(autoconfigPlace(domain, QStringLiteral("http")), SourceId::Autoconfig, Trust::Guess,
                inTheClear);
        break;
    }
}

} // namespace mailberth
