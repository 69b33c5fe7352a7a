// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/net/DnsQuery.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace mailberth
{

/// Asks DNS servers, as many questions at once as anyone wants.
class DnsChannel : public QObject
{
    Q_OBJECT

public:
    enum class RecordType {
        A = 1,
        Ns = 2,
        Cname = 5,
        Mx = 15,
        Txt = 16,
        Aaaa = 28,
        Srv = 33
    }; ///< IANA's numbers

    struct Reply
    {
        NameStatus status;
        QByteArray message; ///< the whole DNS message, perhaps empty
        enum class Servers { FirstOnly, Several } asked = Servers::FirstOnly;
    };

    struct Patience
    {
        /// Until a question is asked again. A datagram that is lost must not cost a source its
        /// turn.
        std::chrono::milliseconds first { 400 };
        std::chrono::milliseconds whole { 6'000 }; ///< for a question, whatever the servers do
    };

    using Server = DnsServer;

    /// Asks these servers, each when those before it do not answer; none given: the system's.
    explicit DnsChannel(const QList<Server> &servers);
    DnsChannel(const QList<Server> &servers, Patience patience);
    ~DnsChannel() override;

    /// Asks for one record. `then` is called exactly once, perhaps before this returns, and with
    /// NameStatus::Failed when the channel is destroyed first.
    void ask(const QString &name, RecordType type, std::function<void(const Reply &)> then);

    /// The servers that are asked, in order.
    [[nodiscard]] const QList<Server> &servers() const { return m_servers; }

private:
    struct Question;

    void put(const std::shared_ptr<Question> &question, const DnsAsking &asking);
    void askAgain(const std::shared_ptr<Question> &question, int when);
    void answered(const std::shared_ptr<Question> &question, const DnsAsking &asking,
        const DnsQuery::Result &result);
    [[nodiscard]] const QList<Server> &serversOf(const DnsAsking &asking) const;

    DnsAsking m_first; // how a question is put at first
    Patience m_patience;
    QList<Server> m_servers;
};

} // namespace mailberth
