// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ProxyChoice.h"

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr int socksPort = 1080; // RFC 1928 section 3
constexpr int httpProxyPort = 8080;

QNetworkProxy proxyAt(const QUrl &url)
{
    const bool socks = url.scheme().startsWith(QLatin1String("socks"));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(socks ? socksPort : httpProxyPort)), url.userName(),
        url.password());
}

bool canTunnel(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::Socks5Proxy
        || proxy.type() == QNetworkProxy::HttpProxy;
}

QNetworkProxy systemsProxyFor(const QString &host, quint16 port)
{
    const QNetworkProxyQuery query(host, port, QString(), QNetworkProxyQuery::TcpSocket);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    const auto usable = std::find_if(proxies.begin(), proxies.end(), canTunnel);
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

} // namespace

QNetworkProxy proxyFor(const std::optional<QUrl> &wish, const QString &host, quint16 port,
    const QList<IpAddress> &addresses)
{
    if (wish)
        return wish->isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyAt(*wish);
    const bool onlyLoopback = std::all_of(addresses.begin(), addresses.end(),
        [](const IpAddress &address) { return address.isLoopback(); });
    return onlyLoopback ? QNetworkProxy(QNetworkProxy::NoProxy) : systemsProxyFor(host, port);
}

} // namespace mailberth
