// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsChannel.h"

#include <QPointer>

#include <array>
#include <utility>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

using Transport = DnsAsking::Transport;

/// A lost SYN is sent again after one second and after three (RFC 6298 section 2).
constexpr auto tcpPatience = 3300ms;

/// When a question is asked again, in first patiences: each wait is twice as long as the one
/// before.
constexpr std::array again { 1, 3, 7 };
/// Some networks lose datagrams only.
constexpr int byTcpAsWell = 3;

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

/// TC in RFC 1035 section 4.1.1.
bool isTruncated(const QByteArray &message)
{
    constexpr qsizetype flagsAt = 2;
    constexpr int truncation = 0x02;
    return message.size() > flagsAt && (message.at(flagsAt) & truncation) != 0;
}

DnsAsking byTcp(DnsAsking asking)
{
    asking.transport = Transport::Tcp;
    asking.patience = tcpPatience;
    return asking;
}

bool saysThatItCannotTell(int aresStatus)
{
    return aresStatus == ARES_ESERVFAIL || aresStatus == ARES_EREFUSED
        || aresStatus == ARES_ENOTIMP;
}

} // namespace

/// Lives until its query has answered, also when it was given up before that.
struct DnsChannel::Question
{
    QString name;
    RecordType type;
    std::function<void(const Reply &)> then;
    QList<QPointer<DnsQuery>> queries {};
    int open = 0; // of them
    enum class Contact {
        None,
        Silent, // a datagram went out, and nothing came back
        Made, // a server is there, but did not do
    } contact = Contact::None;
    Reply::Servers asked = Reply::Servers::FirstOnly;

    [[nodiscard]] bool isUnheard() const { return then && contact != Contact::Made; }

    /// Nothing more is asked on behalf of nobody.
    void drop()
    {
        for (const QPointer<DnsQuery> &query : std::as_const(queries)) {
            if (query)
                query->deleteLater();
        }
    }

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
    : m_first { servers, patience.whole }
    , m_patience(patience)
    , m_servers(servers.isEmpty() ? DnsQuery(m_first, nullptr).servers() : servers)
{
}

DnsChannel::~DnsChannel()
{
    qDeleteAll(findChildren<DnsQuery *>()); // settles what is still open
}

void DnsChannel::ask(const QString &name, RecordType type, std::function<void(const Reply &)> then)
{
    auto question = std::make_shared<Question>(Question { name, type, std::move(then) });
    QTimer::singleShot(m_patience.whole, this, [weak = std::weak_ptr(question)] {
        const auto open = weak.lock();
        if (!open)
            return;
        open->settle({ NameStatus::TimedOut, {}, Reply::Servers::Several });
        open->drop();
    });
    put(question, m_first);
    for (const int when : again) {
        QTimer::singleShot(
            m_patience.first * when, this, [this, when, weak = std::weak_ptr(question)] {
                const auto open = weak.lock();
                if (open && open->isUnheard())
                    askAgain(open, when);
            });
    }
}

/// What went out is still waited for: a name server may be slow, and not everyone's takes TCP.
void DnsChannel::askAgain(const std::shared_ptr<Question> &question, int when)
{
    question->contact = Question::Contact::Silent;
    DnsAsking asking = m_first;
    if (m_servers.size() > 1) {
        const qsizetype next = question->queries.size() % m_servers.size();
        asking.servers = m_servers.sliced(next) + m_servers.first(next);
        question->asked = Reply::Servers::Several;
    }
    put(question, asking);
    if (when == byTcpAsWell)
        put(question, byTcp(m_first));
}

void DnsChannel::put(const std::shared_ptr<Question> &question, const DnsAsking &asking)
{
    auto *query = new DnsQuery(asking, this);
    question->queries << query;
    ++question->open;
    query->ask(question->name, static_cast<int>(question->type),
        [this, question, asking, query](const DnsQuery::Result &result) {
            query->deleteLater();
            --question->open;
            if (!question->then)
                return;
            answered(question, asking, result);
        });
}

void DnsChannel::answered(const std::shared_ptr<Question> &question, const DnsAsking &asking,
    const DnsQuery::Result &result)
{
    if (result.timeouts > 0 || result.status == ARES_ECONNREFUSED)
        question->asked = Reply::Servers::Several;
    if (saysThatItCannotTell(result.status) && serversOf(asking).size() > 1) {
        question->contact = Question::Contact::Made;
        question->asked = Reply::Servers::Several;
        DnsAsking theOthers = asking;
        theOthers.servers = serversOf(asking).mid(1);
        return put(question, theOthers);
    }
    const bool isNoAnswer = result.status == ARES_ETIMEOUT || result.status == ARES_ECONNREFUSED;
    if (isNoAnswer && question->open > 0) { // the other way may still bring one
        question->contact = Question::Contact::Silent;
        return;
    }
    // Answers that do not fit into a datagram are asked for again by TCP (RFC 7766).
    if (asking.transport == Transport::Udp && isTruncated(result.message)) {
        question->contact = Question::Contact::Made;
        return put(question, byTcp(asking));
    }
    NameStatus status = nameStatus(result.status);
    if (status == NameStatus::NoServer && question->contact == Question::Contact::Made)
        status = NameStatus::Failed;
    if (status == NameStatus::NoServer && question->contact == Question::Contact::Silent)
        status = NameStatus::TimedOut;
    question->settle({ status, result.message, question->asked });
    question->drop();
}

const QList<DnsChannel::Server> &DnsChannel::serversOf(const DnsAsking &asking) const
{
    return asking.servers.isEmpty() ? m_servers : asking.servers;
}

} // namespace mailberth
