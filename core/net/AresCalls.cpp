// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/AresCalls.h"

#include <QString>

#include <memory>

namespace mailberth::ares
{

namespace
{

/// Who waits for an answer.
struct Waiting
{
    Answered answered;
    void *context;
};

Waiting taken(void *waiting)
{
    return *std::unique_ptr<Waiting>(static_cast<Waiting *>(waiting));
}

QByteArray octets(const unsigned char *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace

#if ARES_VERSION >= 0x011c00 // 1.28.0

namespace
{

QByteArray messageOf(const ares_dns_record_t *record)
{
    unsigned char *data = nullptr;
    std::size_t size = 0;
    if (!record || ares_dns_write(record, &data, &size) != ARES_SUCCESS)
        return {};
    const QByteArray message = octets(data, size);
    ares_free_string(data);
    return message;
}

void onRecord(
    void *waiting, ares_status_t status, std::size_t timeouts, const ares_dns_record_t *record)
{
    const Waiting who = taken(waiting);
    who.answered(who.context, status, static_cast<int>(timeouts), messageOf(record));
}

/// Reads "192.0.2.1:53" and "[2001:db8::1]:53", the latter perhaps with an interface behind.
DnsServer serverIn(const QString &text)
{
    const QString place = text.section(u'%', 0, 0);
    QString address = place.section(u':', 0, -2);
    address.remove(u'[').remove(u']');
    return { address, place.section(u':', -1).toUShort() };
}

} // namespace

void query(ares_channel channel, const QByteArray &name, int type, Answered answered, void *context)
{
    ares_query_dnsrec(channel, name.constData(), ARES_CLASS_IN,
        static_cast<ares_dns_rec_type_t>(type), onRecord, new Waiting { answered, context },
        nullptr);
}

QList<DnsServer> serversOf(ares_channel channel)
{
    const std::unique_ptr<char, decltype(&ares_free_string)> list(
        ares_get_servers_csv(channel), ares_free_string);
    QList<DnsServer> servers;
    for (const QString &text : QString::fromLatin1(list.get()).split(u',', Qt::SkipEmptyParts))
        servers.append(serverIn(text));
    return servers;
}

#else

namespace
{

void onMessage(void *waiting, int status, int timeouts, unsigned char *data, int size)
{
    const Waiting who = taken(waiting);
    who.answered(who.context, status, timeouts, data ? octets(data, size) : QByteArray());
}

} // namespace

void query(ares_channel channel, const QByteArray &name, int type, Answered answered, void *context)
{
    constexpr int internetClass = 1; // RFC 1035 section 3.2.4
    ares_query(channel, name.constData(), internetClass, type, onMessage,
        new Waiting { answered, context });
}

QList<DnsServer> serversOf(ares_channel channel)
{
    ares_addr_port_node *list = nullptr;
    if (ares_get_servers_ports(channel, &list) != ARES_SUCCESS)
        return {};
    QList<DnsServer> servers;
    for (const auto *node = list; node; node = node->next) {
        char text[64] = {};
        ares_inet_ntop(node->family, &node->addr, text, sizeof text);
        const int port = node->udp_port ? node->udp_port : 53;
        servers.append({ QString::fromLatin1(text), static_cast<quint16>(port) });
    }
    if (list)
        ares_free_data(list);
    return servers;
}

#endif

} // namespace mailberth::ares
