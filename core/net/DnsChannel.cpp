// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsChannel.h"

#include <QSocketNotifier>

#include <algorithm>
#include <memory>

namespace mailberth
{

namespace
{

constexpr int internetClass = 1; // RFC 1035 section 3.2.4
constexpr int firstTimeoutMs = 2'000;
constexpr int tries = 3;

/// c-ares counts its users; on Windows it starts the socket library.
struct AresLibrary
{
    AresLibrary() { ares_library_init(ARES_LIB_INIT_ALL); }
    ~AresLibrary() { ares_library_cleanup(); }
};

NameStatus nameStatus(int aresStatus)
{
    switch (aresStatus) {
    case ARES_SUCCESS:
        return NameStatus::Found;
    case ARES_ENOTFOUND:
        return NameStatus::NoSuchName;
    case ARES_ENODATA:
        return NameStatus::NoRecord;
    case ARES_ETIMEOUT:
        return NameStatus::TimedOut;
    case ARES_ECONNREFUSED: // "could not contact DNS servers": no route to them counts, too
        return NameStatus::NoServer;
    default:
        return NameStatus::Failed;
    }
}

QString serverText(const LiveNetworkOptions::NameServer &server)
{
    const QString address = server.address.toString();
    return server.address.family() == IpAddress::Family::IPv6
        ? QStringLiteral("[%1]:%2").arg(address).arg(server.port)
        : QStringLiteral("%1:%2").arg(address).arg(server.port);
}

} // namespace

/// Lives until c-ares has called back, also when it was given up before that.
struct DnsChannel::Question
{
    std::function<void(const Reply &)> then;

    void settle(const Reply &reply)
    {
        if (const auto callback = std::exchange(then, nullptr))
            callback(reply);
    }
};

DnsChannel::DnsChannel(const std::optional<LiveNetworkOptions::NameServer> &server, QObject *parent)
    : QObject(parent)
{
    static const AresLibrary library;

    ares_options options {};
    options.timeout = firstTimeoutMs;
    options.tries = tries;
    options.sock_state_cb = &DnsChannel::onSocketState;
    options.sock_state_cb_data = this;
    const int given = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, given) != ARES_SUCCESS)
        m_channel = nullptr;
    if (m_channel && server)
        ares_set_servers_ports_csv(m_channel, serverText(*server).toLatin1().constData());

    m_timer.setSingleShot(true);
    connect(
        &m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

DnsChannel::~DnsChannel()
{
    if (m_channel)
        ares_destroy(m_channel); // settles what is still open
}

void DnsChannel::ask(const QString &name, RecordType type, std::function<void(const Reply &)> then)
{
    if (!m_channel) {
        then({ NameStatus::NoServer, {} });
        return;
    }
    auto question = std::make_shared<Question>(Question { std::move(then) });
    QTimer::singleShot(patience, this, [weak = std::weak_ptr(question)] {
        if (const auto open = weak.lock())
            open->settle({ NameStatus::TimedOut, {}, Reply::Servers::Several });
    });
    ares_query(m_channel, name.toLatin1().constData(), internetClass, static_cast<int>(type),
        &DnsChannel::onAnswer, new std::shared_ptr<Question>(std::move(question)));
    rearmTimer();
}

QList<DnsChannel::Server> DnsChannel::servers() const
{
    ares_addr_port_node *list = nullptr;
    if (!m_channel || ares_get_servers_ports(m_channel, &list) != ARES_SUCCESS)
        return {};
    QList<Server> servers;
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

void DnsChannel::onAnswer(void *question, int status, int timeouts, unsigned char *bytes, int size)
{
    const std::unique_ptr<std::shared_ptr<Question>> asked(
        static_cast<std::shared_ptr<Question> *>(question));
    Reply reply { nameStatus(status), {} };
    if (reply.status == NameStatus::Found)
        reply.message = QByteArray(reinterpret_cast<const char *>(bytes), size);
    const bool definite = reply.status == NameStatus::Found
        || reply.status == NameStatus::NoSuchName || reply.status == NameStatus::NoRecord;
    if (timeouts > 0 || !definite)
        reply.asked = Reply::Servers::Several;
    (*asked)->settle(reply);
}

void DnsChannel::onSocketState(void *self, ares_socket_t socket, int readable, int writable)
{
    static_cast<DnsChannel *>(self)->watch(socket, readable != 0, writable != 0);
}

void DnsChannel::watch(ares_socket_t socket, bool readable, bool writable)
{
    Watch &watch = m_watches[socket];
    const auto apply = [this, socket](
                           QSocketNotifier *&notifier, QSocketNotifier::Type type, bool wanted) {
        if (wanted && !notifier) {
            notifier = new QSocketNotifier(static_cast<qintptr>(socket), type, this);
            connect(notifier, &QSocketNotifier::activated, this, [this, socket, type] {
                process(type == QSocketNotifier::Read ? socket : ARES_SOCKET_BAD,
                    type == QSocketNotifier::Write ? socket : ARES_SOCKET_BAD);
            });
        } else if (!wanted && notifier) {
            notifier->setEnabled(false); // now: the number may belong to another socket at once
            notifier->deleteLater(); // later: it may be the one that called us
            notifier = nullptr;
        }
    };
    apply(watch.readable, QSocketNotifier::Read, readable);
    apply(watch.writable, QSocketNotifier::Write, writable);
    if (!readable && !writable)
        m_watches.remove(socket);
}

void DnsChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    rearmTimer();
}

void DnsChannel::rearmTimer()
{
    timeval wait {};
    if (ares_timeout(m_channel, nullptr, &wait))
        m_timer.start(static_cast<int>(wait.tv_sec * 1000 + wait.tv_usec / 1000 + 1));
    else
        m_timer.stop();
}

} // namespace mailberth
