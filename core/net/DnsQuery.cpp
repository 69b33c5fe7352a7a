// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsQuery.h"

#include "core/net/AresCalls.h"

#include <QSocketNotifier>
#include <QStringList>

#include <utility>

namespace mailberth
{

namespace
{

/// Of each server. Who wants to ask again asks another query: from 1.28 on c-ares closes the port
/// to which a late answer would come.
constexpr int tries = 1;

/// c-ares counts its users; on Windows it starts the socket library.
struct AresLibrary
{
    AresLibrary() { ares_library_init(ARES_LIB_INIT_ALL); }
    ~AresLibrary() { ares_library_cleanup(); }
};

/// One server in the form of ares_set_servers_ports_csv().
QString serverText(const DnsServer &server)
{
    const bool isIpv6 = server.address.contains(u':');
    return isIpv6 ? QStringLiteral("[%1]:%2").arg(server.address).arg(server.port)
                  : QStringLiteral("%1:%2").arg(server.address).arg(server.port);
}

} // namespace

DnsQuery::DnsQuery(const DnsAsking &asking, QObject *parent)
    : QObject(parent)
{
    static const AresLibrary library;

    ares_options options {};
    // Without this, "server failure" and "no server there" come out as the same error.
    options.flags = ARES_FLAG_NOCHECKRESP;
    // Whether it asks again by TCP is not c-ares' to decide: another server may be there by then.
    options.flags |=
        asking.transport == DnsAsking::Transport::Tcp ? ARES_FLAG_USEVC : ARES_FLAG_IGNTC;
    options.timeout = static_cast<int>(asking.patience.count());
    options.tries = tries;
    options.sock_state_cb = &DnsQuery::onSocketState;
    options.sock_state_cb_data = this;
    const int given = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, given) != ARES_SUCCESS)
        m_channel = nullptr;

    QStringList texts;
    for (const DnsServer &server : asking.servers)
        texts.append(serverText(server));
    if (m_channel && !texts.isEmpty())
        ares_set_servers_ports_csv(m_channel, texts.join(u',').toLatin1().constData());

    m_timer.setSingleShot(true);
    connect(
        &m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

DnsQuery::~DnsQuery()
{
    if (m_channel)
        ares_destroy(m_channel); // answers what is still open
}

void DnsQuery::ask(const QString &name, int type, std::function<void(const Result &)> then)
{
    if (!m_channel)
        return then({ ARES_ECONNREFUSED, 0, {} });
    m_then = std::move(then);
    ares::query(m_channel, name.toLatin1(), type, &DnsQuery::onAnswer, this);
    rearmTimer();
}

QList<DnsServer> DnsQuery::servers() const
{
    return m_channel ? ares::serversOf(m_channel) : QList<DnsServer>();
}

void DnsQuery::onAnswer(void *self, int status, int timeouts, const QByteArray &message)
{
    if (const auto then = std::exchange(static_cast<DnsQuery *>(self)->m_then, nullptr))
        then({ status, timeouts, message });
}

void DnsQuery::onSocketState(void *self, ares_socket_t socket, int readable, int writable)
{
    static_cast<DnsQuery *>(self)->watch(socket, readable != 0, writable != 0);
}

void DnsQuery::watch(ares_socket_t socket, bool readable, bool writable)
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

void DnsQuery::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    rearmTimer();
}

void DnsQuery::rearmTimer()
{
    timeval wait {};
    if (ares_timeout(m_channel, nullptr, &wait))
        m_timer.start(static_cast<int>(wait.tv_sec * 1000 + wait.tv_usec / 1000 + 1));
    else
        m_timer.stop();
}

} // namespace mailberth
