// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <ares.h>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace mailberth
{

/// Asks DNS servers, as many questions at once as anyone wants: c-ares on Qt's event loop.
class DnsChannel : public QObject
{
    Q_OBJECT

public:
    enum class RecordType { A = 1, Mx = 15, Txt = 16, Aaaa = 28, Srv = 33 }; ///< IANA's numbers

    struct Reply
    {
        NameStatus status;
        QByteArray message; ///< the whole DNS message, if `status` is Found
        enum class Servers { FirstOnly, Several } asked = Servers::FirstOnly;
    };

    struct Patience
    {
        std::chrono::milliseconds first { 2'000 }; ///< until a question is asked again
        std::chrono::milliseconds whole { 6'000 }; ///< for a question, whatever the servers do
    };

    struct Server
    {
        QString address;
        quint16 port;
    };

    /// Asks these servers, each when those before it do not answer; none given: the system's.
    explicit DnsChannel(const QList<Server> &servers);
    DnsChannel(const QList<Server> &servers, Patience patience);
    ~DnsChannel() override;

    /// Asks for one record. `then` is called exactly once, perhaps before this returns, and with
    /// NameStatus::Failed when the channel is destroyed first.
    void ask(const QString &name, RecordType type, std::function<void(const Reply &)> then);

    /// The servers that are asked, in order.
    [[nodiscard]] QList<Server> servers() const;

private:
    /// Answers that do not fit into a datagram are asked for again by TCP (RFC 7766).
    enum class Transport { Udp, Tcp };

    struct Question;
    struct Watch
    {
        QSocketNotifier *readable = nullptr;
        QSocketNotifier *writable = nullptr;
    };

    DnsChannel(const QList<Server> &servers, Patience patience, Transport transport);
    void settle(const std::shared_ptr<Question> &question, int status, int timeouts,
        const QByteArray &message);
    void askTheOthers(const std::shared_ptr<Question> &question);
    void askByTcp(const std::shared_ptr<Question> &question);
    void dropOpenQuestions();
    static void onAnswer(void *question, int status, int timeouts, unsigned char *bytes, int size);
    static void onSocketState(void *self, ares_socket_t socket, int readable, int writable);
    void watch(ares_socket_t socket, bool readable, bool writable);
    void process(ares_socket_t readable, ares_socket_t writable);
    void rearmTimer();

    Patience m_patience;
    Transport m_transport;
    ares_channel m_channel = nullptr;
    QHash<ares_socket_t, Watch> m_watches;
    QTimer m_timer; // c-ares' own time-outs and repetitions
    std::unique_ptr<DnsChannel> m_others; // made when the first server says that it cannot tell
    std::unique_ptr<DnsChannel> m_byTcp; // made when an answer does not fit into a datagram
};

} // namespace mailberth
