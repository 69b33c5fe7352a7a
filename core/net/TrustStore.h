// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/LiveNetwork.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <functional>

namespace mailberth
{

/// The TLS settings of every handshake: TLS 1.2 and 1.3, a verified peer, and whom to trust.
class TrustStore : public QObject
{
    Q_OBJECT

public:
    explicit TrustStore(const TrustAnchors &anchors);

    /// Calls `then` as soon as the trusted authorities are known: now, if they are, unless
    /// `context` is gone by then.
    void whenReady(QObject *context, std::function<void()> then);

    /// The settings; complete once whenReady() has called.
    [[nodiscard]] const QSslConfiguration &configuration() const { return m_configuration; }
    /// The authorities that were given beside or instead of the system's.
    [[nodiscard]] const QList<QSslCertificate> &givenAnchors() const { return m_given; }

Q_SIGNALS:
    void ready();

private:
    void loadSystemsBeside();

    QSslConfiguration m_configuration;
    QList<QSslCertificate> m_given;
    enum class State { Loading, Ready } m_state = State::Ready;
};

} // namespace mailberth
