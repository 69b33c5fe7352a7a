// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SystemLookUp.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <sys/socket.h>
#endif

#include <cstring>
#include <memory>
#include <optional>

namespace mailberth
{

namespace
{

/// The name as it must be given so that nothing is put behind it.
QByteArray asItStands(const HostName &host)
{
    const QByteArray name = host.ascii().toLatin1();
#ifdef __GLIBC__
    // The C library's settings are the calling thread's own (resolver(3)). A name with a dot at its
    // end would not be found in the file of hosts.
    res_init();
    _res.options &= ~static_cast<unsigned long>(RES_DEFNAMES | RES_DNSRCH);
    return name;
#else
    return name + '.'; // an absolute name (RFC 1034 section 3.1)
#endif
}

std::optional<IpAddress> addressIn(const sockaddr *socketAddress)
{
    if (socketAddress->sa_family == AF_INET) {
        sockaddr_in ipv4 {};
        std::memcpy(&ipv4, socketAddress, sizeof ipv4);
        std::array<quint8, 4> bytes {};
        std::memcpy(bytes.data(), &ipv4.sin_addr, bytes.size());
        return IpAddress::v4(bytes);
    }
    if (socketAddress->sa_family == AF_INET6) {
        sockaddr_in6 ipv6 {};
        std::memcpy(&ipv6, socketAddress, sizeof ipv6);
        if (ipv6.sin6_scope_id != 0) // means something on one interface only
            return std::nullopt;
        std::array<quint8, 16> bytes {};
        std::memcpy(bytes.data(), &ipv6.sin6_addr, bytes.size());
        return IpAddress::v6(bytes);
    }
    return std::nullopt;
}

} // namespace

QList<IpAddress> systemAddressesOf(const HostName &host)
{
    addrinfo wanted {};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(asItStands(host).constData(), nullptr, &wanted, &found) != 0)
        return {};
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> list(found, &freeaddrinfo);
    QList<IpAddress> addresses;
    for (const addrinfo *each = list.get(); each; each = each->ai_next) {
        const auto address = addressIn(each->ai_addr);
        if (address && !addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

} // namespace mailberth
