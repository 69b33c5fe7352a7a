// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/net/DnsChannel.h"
#include "core/net/Stopwatch.h"

#include <QObject>

#include <optional>

namespace mailberth
{

/// One look-up of one domain's mail exchangers, shared by everyone who asks for that domain.
class MailExchangerQuestion : public QObject
{
    Q_OBJECT

public:
    MailExchangerQuestion(
        const HostName &domain, DnsChannel &channel, Stopwatch clock, QObject *parent);

    void ask();
    [[nodiscard]] const std::optional<MailExchangerAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void answered(const mailberth::MailExchangerAnswer &answer);
    /// DNS needed more than its first server.
    void severalServersAsked();

private:
    void settle(const DnsChannel::Reply &reply);

    HostName m_domain;
    DnsChannel &m_channel;
    Stopwatch m_clock;
    Instant m_start {};
    std::optional<MailExchangerAnswer> m_answer;
};

} // namespace mailberth
