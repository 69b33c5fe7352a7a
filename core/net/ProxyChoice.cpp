// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ProxyChoice.h"

#include "core/net/OwnThread.h"

#include <QNetworkProxy>

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr quint16 socksPort = 1080; // RFC 1928 section 3
constexpr quint16 httpProxyPort = 8080;

Proxy proxyAt(const QUrl &url)
{
    const bool socks = url.scheme().startsWith(QLatin1String("socks"));
    return { socks ? Proxy::Kind::Socks5 : Proxy::Kind::Http, url.host(),
        static_cast<quint16>(url.port(socks ? socksPort : httpProxyPort)) };
}

std::optional<Proxy::Kind> kindOf(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::NoProxy:
        return Proxy::Kind::None;
    case QNetworkProxy::Socks5Proxy:
        return Proxy::Kind::Socks5;
    case QNetworkProxy::HttpProxy:
        return Proxy::Kind::Http;
    default: // cannot carry a connection on
        return std::nullopt;
    }
}

/// Takes as long as the system likes.
Proxy systemsProxyFor(const QString &host, quint16 port)
{
    const QNetworkProxyQuery query(host, port, QString(), QNetworkProxyQuery::TcpSocket);
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(query)) {
        const auto kind = kindOf(proxy);
        if (!kind)
            continue;
        if (*kind == Proxy::Kind::None)
            return {};
        const quint16 usualPort = *kind == Proxy::Kind::Socks5 ? socksPort : httpProxyPort;
        return { *kind, proxy.hostName(), proxy.port() ? proxy.port() : usualPort, proxy.user(),
            proxy.password() };
    }
    return {};
}

} // namespace

ProxyChoice::ProxyChoice(const std::optional<QUrl> &wish)
    : ProxyChoice(wish, &systemsProxyFor, usualPatience)
{
}

ProxyChoice::ProxyChoice(
    const std::optional<QUrl> &wish, AskSystem askSystem, std::chrono::milliseconds patience)
    : m_askSystem(std::move(askSystem))
    , m_patience(patience)
{
    if (wish)
        m_wish = wish->isEmpty() ? Proxy {} : proxyAt(*wish);
}

void ProxyChoice::choose(const Destination &destination, QObject *context, Then then)
{
    const bool onlyLoopback = std::all_of(destination.addresses.begin(),
        destination.addresses.end(), [](const IpAddress &address) { return address.isLoopback(); });
    const Place place { destination.host, destination.port };
    const auto known = m_known.find(place);
    if (m_wish)
        return then({ *m_wish });
    if (onlyLoopback)
        return then({});
    if (m_system == System::Silent)
        return then({ .silence = m_patience });
    if (known != m_known.end())
        return then({ known->second });
    m_waiting.append({ place, context, std::move(then) });
    if (m_waiting.size() == 1)
        askNext();
}

void ProxyChoice::askNext()
{
    const Place place = m_waiting.constFirst().place;
    askInOwnThread<Proxy>(
        this, m_patience, [ask = m_askSystem, place] { return ask(place.first, place.second); },
        [this, place](const std::optional<Proxy> &proxy) { answered(place, proxy); });
}

void ProxyChoice::answered(const Place &place, const std::optional<Proxy> &proxy)
{
    if (proxy)
        m_known[place] = *proxy;
    else
        m_system = System::Silent;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (proxy && one.place != place)
            m_waiting.append(one);
    }
    if (!m_waiting.isEmpty())
        askNext();
    for (const Waiting &one : waiting) {
        if (one.context && (!proxy || one.place == place))
            one.then(proxy ? Choice { *proxy } : Choice { .silence = m_patience });
    }
}

} // namespace mailberth
