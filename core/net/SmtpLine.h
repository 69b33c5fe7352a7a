// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/TlsFacts.h"
#include "core/net/LinuxTcp.h"
#include "core/net/Stopwatch.h"
#include "core/net/TrustStore.h"
#include "core/smtp/Speaker.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace mailberth
{

/// Lets one speaker talk over one connected socket: turns signals into events and obeys wants.
/// Decides nothing, and says nothing that the speaker did not want said; but a secret is not
/// written to a peer that was not proven by TLS, whoever wants it.
class SmtpLine : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket, which is connected and was not read from. The speaker may be looked at by
    /// others, who keep it as long as they like; it is told and obeyed here alone.
    SmtpLine(QSslSocket *socket, std::shared_ptr<smtp::Speaker> speaker, const HostName &peer,
        std::shared_ptr<TrustStore> trust, Authorities authorities, Stopwatch clock,
        QObject *parent);
    ~SmtpLine() override;

    /// Begins with event::Connected.
    void start();
    /// Tells the speaker something that did not come over the wire.
    void tell(const smtp::Event &event);

    [[nodiscard]] const ProbeReport &report() const { return m_speaker->report(); }

Q_SIGNALS:
    /// The speaker was told something.
    void advanced();
    /// The peer was told the name of the server we want (SNI, RFC 6066 section 3).
    void peerNamed();
    /// The report is complete; the farewell goes on by itself.
    void finished();

private:
    // Wants.
    void obey(const smtp::Want &want);
    void send(const QByteArray &bytes);
    void send(const smtp::want::SendSecret &line);
    void resumeSoon();
    void startTls();
    void close();

    // Events.
    void readEverything();
    void encrypted();
    void certificateRefused();
    void failed();
    void giveUpConnection();
    void ended();
    void acknowledgeAtOnce();

    enum class Tls { None, Handshaking, Established };

    QSslSocket *m_socket;
    std::shared_ptr<smtp::Speaker> m_speaker;
    HostName m_peer;
    std::shared_ptr<TrustStore> m_trust;
    Authorities m_authorities;
    Stopwatch m_clock;
    LinuxTcp m_tcp;
    QTimer m_deadline;
    QList<smtp::Event> m_untold; // events that came up while wants were obeyed
    enum class Telling { No, Yes } m_telling = Telling::No;
    Tls m_tls = Tls::None;
    Identity m_identity = Identity::NotVerified;
    std::optional<TlsFacts> m_refusedCertificate;
    enum class Connection { Open, Over } m_connection = Connection::Open;
};

} // namespace mailberth
