// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/net/DnsChannel.h"
#include "core/net/Stopwatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace mailberth
{

/// One look-up of one host's addresses, shared by everyone who asks for that host. A and AAAA are
/// asked at the same time (RFC 8305 section 3).
class AddressQuestion : public QObject
{
    Q_OBJECT

public:
    /// Whether the system's own look-up is asked where DNS knows nothing.
    enum class Fallback { None, System };

    AddressQuestion(const HostName &host, DnsChannel &channel, Fallback fallback, Stopwatch clock,
        QObject *parent);
    ~AddressQuestion() override;

    void ask();
    [[nodiscard]] const std::optional<AddressAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void answered(const mailberth::AddressAnswer &answer);
    /// DNS needed more than its first server.
    void severalServersAsked();

private:
    struct Family
    {
        std::optional<NameStatus> status; // nothing while it is open
        QList<IpAddress> addresses;
        QList<HostName> aliases;
    };

    void askFor(DnsChannel::RecordType type);
    void familyAnswered(DnsChannel::RecordType type, const DnsChannel::Reply &reply);
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeftToWait() const;
    void dnsIsDone();
    void askSystem();
    void systemAnswered(const QList<IpAddress> &known);
    [[nodiscard]] NameStatus saidByDns() const;
    void settle(NameStatus status, const QList<IpAddress> &addresses, AnsweredBy by);

    HostName m_host;
    DnsChannel &m_channel;
    Fallback m_fallback;
    Stopwatch m_clock;
    Instant m_start {};
    Family m_ipv4;
    Family m_ipv6;
    QTimer m_resolutionDelay;
    enum class Phase { AskingDns, AskingSystem, Settled } m_phase = Phase::AskingDns;
    std::optional<AddressAnswer> m_answer;
};

} // namespace mailberth
