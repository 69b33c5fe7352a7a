// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/DnsChannel.h"
#include "core/net/Stopwatch.h"

#include <QObject>

#include <optional>

namespace mailberth
{

/// What one question about one kind of record brought, still in the form of the DNS.
struct RecordAnswer
{
    NameStatus status;
    QByteArray message; ///< the whole DNS message, if `status` is Found
    Instant start;
    Instant end;
};

/// One look-up of one name's records of one type, shared by everyone who asks for them.
class RecordQuestion : public QObject
{
    Q_OBJECT

public:
    RecordQuestion(const QString &name, DnsChannel::RecordType type, DnsChannel &channel,
        Stopwatch clock, QObject *parent);

    void ask();
    [[nodiscard]] const std::optional<RecordAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void answered(const mailberth::RecordAnswer &answer);
    /// DNS needed more than its first server.
    void severalServersAsked();

private:
    void settle(const DnsChannel::Reply &reply);

    QString m_name;
    DnsChannel::RecordType m_type;
    DnsChannel &m_channel;
    Stopwatch m_clock;
    Instant m_start {};
    std::optional<RecordAnswer> m_answer;
};

} // namespace mailberth
