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
    case ARES_ECANCELLED: // another question had this answer
        return NameStatus::NoServer;
    default:
        return NameStatus::Failed;
    }
}

/// One server in the form of ares_set_servers_ports_csv().
QString serverText(const DnsChannel::Server &server)
{
    const bool isIpv6 = server.address.contains(u':');
    return isIpv6 ? QStringLiteral("[%1]:%2").arg(server.address).arg(server.port)
                  : QStringLiteral("%1:%2").arg(server.address).arg(server.port);
}

/// TC in RFC 1035 section 4.1.1.
bool isTruncated(const QByteArray &message)
{
    constexpr qsizetype flagsAt = 2;
    constexpr int truncation = 0x02;
    return message.size() > flagsAt && (message.at(flagsAt) & truncation) != 0;
}

bool saysThatItCannotTell(int aresStatus)
{
    return aresStatus == ARES_ESERVFAIL || aresStatus == ARES_EREFUSED
        || aresStatus == ARES_ENOTIMP;
}

} // namespace

/// Lives until c-ares has called back, also when it was given up before that.
struct DnsChannel::Question
{
    DnsChannel *channel;
    QString name;
    RecordType type;
    std::function<void(const Reply &)> then;

    void settle(const Reply &reply)
    {
        if (const auto callback = std::exchange(then, nullptr))
            callback(reply);
    }
};

DnsChannel::DnsChannel(const QList<Server> &servers)
    : DnsChannel(servers, Patience())
{
}

DnsChannel::DnsChannel(const QList<Server> &servers, Patience patience)
    : DnsChannel(servers, patience, Transport::Udp)
{
}

DnsChannel::DnsChannel(const QList<Server> &servers, Patience patience, Transport transport)
    : m_patience(patience)
    , m_transport(transport)
{
    static const AresLibrary library;

    ares_options options {};
    // Without this, "server failure" and "no server there" come out as the same error.
    options.flags = ARES_FLAG_NOCHECKRESP;
    // c-ares would ask again by TCP from the same channel; where nobody listens there, that takes
    // the questions that are open by UDP with it.
    options.flags |= transport == Transport::Tcp ? ARES_FLAG_USEVC : ARES_FLAG_IGNTC;
    options.timeout = static_cast<int>(patience.first.count());
    options.tries = tries;
    options.sock_state_cb = &DnsChannel::onSocketState;
    options.sock_state_cb_data = this;
    const int given = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, given) != ARES_SUCCESS)
        m_channel = nullptr;

    QStringList texts;
    for (const Server &server : servers)
        texts.append(serverText(server));
    if (m_channel && !texts.isEmpty())
        ares_set_servers_ports_csv(m_channel, texts.join(u',').toLatin1().constData());

    m_timer.setSingleShot(true);
    connect(
        &m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

DnsChannel::~DnsChannel()
{
    m_others.reset();
    m_byTcp.reset();
    if (m_channel)
        ares_destroy(m_channel); // settles what is still open
}

void DnsChannel::ask(const QString &name, RecordType type, std::function<void(const Reply &)> then)
{
    if (!m_channel) {
        then({ NameStatus::NoServer, {} });
        return;
    }
    auto question = std::make_shared<Question>(Question { this, name, type, std::move(then) });
    QTimer::singleShot(m_patience.whole, this, [weak = std::weak_ptr(question)] {
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
    const QByteArray message(reinterpret_cast<const char *>(bytes), bytes ? size : 0);
    (*asked)->channel->settle(*asked, status, timeouts, message);
}

void DnsChannel::settle(
    const std::shared_ptr<Question> &question, int status, int timeouts, const QByteArray &message)
{
    if (saysThatItCannotTell(status) && servers().size() > 1)
        return askTheOthers(question);
    if (m_transport == Transport::Udp && isTruncated(message))
        return askByTcp(question);
    if (status == ARES_ECONNREFUSED)
        QMetaObject::invokeMethod(this, &DnsChannel::dropOpenQuestions, Qt::QueuedConnection);
    const bool onlyTheFirst = timeouts == 0 && status != ARES_ECONNREFUSED;
    question->settle({ nameStatus(status), status == ARES_SUCCESS ? message : QByteArray(),
        onlyTheFirst ? Reply::Servers::FirstOnly : Reply::Servers::Several });
}

void DnsChannel::askTheOthers(const std::shared_ptr<Question> &question)
{
    if (!m_others)
        m_others = std::make_unique<DnsChannel>(servers().mid(1), m_patience);
    m_others->ask(question->name, question->type, [question](Reply reply) {
        if (reply.status == NameStatus::NoServer) // but the first one was there
            reply.status = NameStatus::Failed;
        reply.asked = Reply::Servers::Several;
        question->settle(reply);
    });
}

void DnsChannel::askByTcp(const std::shared_ptr<Question> &question)
{
    if (!m_byTcp)
        m_byTcp.reset(new DnsChannel(servers(), m_patience, Transport::Tcp));
    m_byTcp->ask(question->name, question->type, [question](Reply reply) {
        if (reply.status == NameStatus::NoServer) // but there is one by UDP
            reply.status = NameStatus::Failed;
        question->settle(reply);
    });
}

// Questions share a socket, and the one message that a port is closed reaches only one of them: the
// others would wait for their time-outs.
void DnsChannel::dropOpenQuestions()
{
    ares_cancel(m_channel);
    rearmTimer();
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
