// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <ares.h>

#include <chrono>
#include <functional>

class QSocketNotifier;

namespace mailberth
{

struct DnsServer
{
    QString address;
    quint16 port;
};

/// How servers are asked: each when those before it do not answer; none named: the system's.
struct DnsAsking
{
    QList<DnsServer> servers;
    std::chrono::milliseconds patience; ///< for each server
    enum class Transport { Udp, Tcp } transport = Transport::Udp;
};

/// One question to DNS servers: c-ares on Qt's event loop. Its sockets are its own, so whoever
/// forges an answer must guess its port beside its number (RFC 5452 section 9.2).
class DnsQuery : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        int status; ///< c-ares' own
        int timeouts; ///< how often nobody answered in time
        QByteArray message; ///< the whole DNS message, perhaps empty
    };

    DnsQuery(const DnsAsking &asking, QObject *parent);
    ~DnsQuery() override;

    /// To be called once. `then` is called exactly once, perhaps before this returns, and with
    /// ARES_EDESTRUCTION when the query goes first.
    void ask(const QString &name, int type, std::function<void(const Result &)> then);

    /// The servers that are asked, in order.
    [[nodiscard]] QList<DnsServer> servers() const;

private:
    struct Watch
    {
        QSocketNotifier *readable = nullptr;
        QSocketNotifier *writable = nullptr;
    };

    static void onAnswer(void *self, int status, int timeouts, const QByteArray &message);
    static void onSocketState(void *self, ares_socket_t socket, int readable, int writable);
    void watch(ares_socket_t socket, bool readable, bool writable);
    void process(ares_socket_t readable, ares_socket_t writable);
    void rearmTimer();

    ares_channel m_channel = nullptr;
    QHash<ares_socket_t, Watch> m_watches;
    QTimer m_timer; // c-ares' own time-outs and repetitions
    std::function<void(const Result &)> m_then;
};

} // namespace mailberth
