// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/LiveNetwork.h"
#include "core/net/Resolver.h"
#include "core/seams/Network.h"

#include <QPointer>

#include <optional>

namespace mailberth
{

/// Waits for the resolver's answer on one host. Literals and redirected hosts need no question.
class LiveAddressJob : public AddressJob
{
    Q_OBJECT

public:
    LiveAddressJob(const HostName &host, const QList<Redirect> &redirects, Resolver *resolver,
        Stopwatch clock, QObject *parent);

    void start() override;
    /// Ends the job as NameStatus::Failed; the question itself goes on for others.
    void cancel() override;

private:
    [[nodiscard]] QList<IpAddress> redirected() const;
    void settleWithoutAsking(const QList<IpAddress> &addresses, AnsweredBy by);
    void settle(const AddressAnswer &answer);

    HostName m_host;
    QList<Redirect> m_redirects;
    QPointer<Resolver> m_resolver;
    Stopwatch m_clock;
    bool m_settled = false;
};

} // namespace mailberth
