// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"
#include "core/seams/Network.h"

class QSslSocket;

namespace mailberth
{

class Dialler;
class SmtpLine;

/// One try at one endpoint over the real network: first a Dialler, then an SmtpLine.
class LiveProbe : public ProbeJob
{
    Q_OBJECT

public:
    LiveProbe(const ProbeOrder &order, const Surroundings &surroundings, QObject *parent);
    ~LiveProbe() override;

    void start() override;
    void cancel() override;
    void giveUp() override;
    [[nodiscard]] const ProbeReport &report() const override;

private:
    void dial(const QList<IpAddress> &addresses, quint16 port);
    void connected(QSslSocket *socket, const IpAddress &address);
    void dialFailed(const Outcome &outcome);
    void endConnectStep();
    void advanceSoon();
    [[nodiscard]] std::optional<Authorities> authoritiesLeft() const;
    void finish();
    void noteContact(const QString &fact);

    Surroundings m_surroundings;
    QList<IpAddress> m_addresses;
    QString m_contactHost; // as connected: after a redirect
    quint16 m_contactPort;
    QList<Step> m_before; // steps that were over when the probe began
    Authorities m_authorities;
    ProbeReport m_report; // until the line has one of its own
    Dialler *m_dialler = nullptr;
    SmtpLine *m_line = nullptr;
    enum class Phase { NotStarted, Dialling, Talking, Finished } m_phase = Phase::NotStarted;
    enum class Advance { None, Queued } m_advance = Advance::None;
};

} // namespace mailberth
