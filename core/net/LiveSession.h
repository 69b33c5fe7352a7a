// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "core/net/Surroundings.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;

namespace mailberth
{

class Dialler;
class SmtpLine;

namespace smtp
{
class Speaker;
}

/// One try at one endpoint over the real network: first a Dialler, then an SmtpLine. What is said
/// on the line is another's matter. Where a name has several addresses, one that connects and then
/// does not do does not decide for the others: they are tried next, as long as nothing of the
/// person's was told.
class LiveSession : public QObject
{
    Q_OBJECT

public:
    /// Makes who speaks on the line, from the report so far. Called again where a certificate that
    /// was refused is to be looked at with other authorities, and for another address of the host:
    /// for a connection of its own.
    using MakeSpeaker = std::function<std::shared_ptr<smtp::Speaker>(const ProbeReport &begun)>;

    struct Target
    {
        Candidate candidate;
        QList<IpAddress> addresses;
        QList<Step> before;
    };

    LiveSession(const Target &target, const Surroundings &surroundings, MakeSpeaker makeSpeaker,
        QObject *parent);
    ~LiveSession() override;

    void start();
    void cancel();
    void giveUp();
    [[nodiscard]] const ProbeReport &report() const;
    void noteContact(const QString &fact);

Q_SIGNALS:
    /// At most once for each turn of the event loop.
    void advanced();
    /// Queued, and once. The report does not change any more, whatever is said at the farewell.
    void finished();

private:
    void dial(const QList<IpAddress> &addresses, quint16 port);
    void wayChosen(const ProxyChoice::Choice &choice);
    void connected(QSslSocket *socket, const IpAddress &address);
    void dialFailed(const Outcome &outcome);
    void endConnectStep();
    void advanceSoon();
    [[nodiscard]] std::optional<Authorities> authoritiesLeft() const;
    [[nodiscard]] bool failed(const Outcome &outcome) const;
    void setAside();
    void begin(const QList<IpAddress> &addresses);
    void finish();

    Surroundings m_surroundings;
    MakeSpeaker m_makeSpeaker;
    QList<IpAddress> m_addresses;
    QString m_contactHost; // as connected: after a redirect
    quint16 m_contactPort;
    QList<Step> m_before; // steps that were over when the session began
    Authorities m_authorities;
    ProbeReport m_report; // until the line has one of its own
    std::optional<ProbeReport> m_failed; // with the first address that connected, and did not do
    QList<IpAddress> m_addressesLeft; // that nobody has tried yet
    enum class Patience { Left, Over } m_patience = Patience::Left;
    Dialler *m_dialler = nullptr;
    SmtpLine *m_line = nullptr;
    enum class Phase { NotStarted, Dialling, Talking, Finished } m_phase = Phase::NotStarted;
    enum class Advance { None, Queued } m_advance = Advance::None;
};

} // namespace mailberth
