// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SmtpLine.h"

#include "core/model/Overloaded.h"
#include "core/net/TlsInspection.h"

#include <QSslSocket>

namespace mailberth
{

namespace event = smtp::event;
namespace want = smtp::want;

SmtpLine::SmtpLine(QSslSocket *socket, std::shared_ptr<smtp::Speaker> speaker, const HostName &peer,
    std::shared_ptr<TrustStore> trust, Authorities authorities, Stopwatch clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_speaker(std::move(speaker))
    , m_peer(peer)
    , m_trust(std::move(trust))
    , m_authorities(authorities)
    , m_clock(clock)
    , m_tcp(socket->socketDescriptor())
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::readyRead, this, &SmtpLine::readEverything);
    connect(m_socket, &QSslSocket::encrypted, this, &SmtpLine::encrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &SmtpLine::certificateRefused);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SmtpLine::failed);
    connect(m_socket, &QSslSocket::disconnected, this, &SmtpLine::ended);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &SmtpLine::acknowledgeAtOnce);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { tell(event::DeadlinePassed {}); });
}

SmtpLine::~SmtpLine()
{
    m_socket->disconnect(this);
    close();
}

void SmtpLine::start()
{
    acknowledgeAtOnce();
    tell(event::Connected {});
    readEverything(); // a proxy may have sent the server's first words together with its own
}

void SmtpLine::tell(const smtp::Event &event)
{
    m_untold.append(event);
    if (std::exchange(m_telling, Telling::Yes) == Telling::Yes)
        return; // from inside a want: the loop below comes to it
    while (!m_untold.isEmpty()) {
        for (const smtp::Want &want : m_speaker->on(m_untold.takeFirst(), m_clock.now()))
            obey(want);
    }
    m_telling = Telling::No;
    Q_EMIT advanced();
}

void SmtpLine::obey(const smtp::Want &want)
{
    std::visit(Overloaded {
                   [this](const want::Send &line) { send(line.bytes); },
                   [this](const want::SendSecret &line) { send(line); },
                   [this](const want::SendContent &content) { send(content.bytes); },
                   [this](const want::StartTls &) { startTls(); },
                   [this](const want::Deadline &deadline) { m_deadline.start(deadline.after); },
                   [this](const want::Yield &) { resumeSoon(); },
                   [this](const want::Finish &) { Q_EMIT finished(); },
                   [this](const want::Close &) { close(); },
               },
        want);
}

void SmtpLine::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

// In one write: the length of what TLS makes of it tells more of a secret that travels alone.
void SmtpLine::send(const want::SendSecret &line)
{
    if (m_tls != Tls::Established || m_identity != Identity::Verified || !m_socket->isEncrypted()) {
        giveUpConnection();
        return tell(event::NetworkFailed {});
    }
    Secret bytes = Secret::copyOf(line.prefix);
    bytes.append(line.secret->bytes());
    bytes.append("\r\n");
    m_socket->write(bytes.bytes().data(), bytes.size());
    m_socket->flush(); // Qt's own copy lives until here
}

void SmtpLine::resumeSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { tell(event::Resumed {}); }, Qt::QueuedConnection);
}

void SmtpLine::startTls()
{
    // What was read in the clear would survive the handshake and come out as if it had been sent
    // through TLS (RFC 3207 section 4.2). Nothing may lie between this check and the start; what
    // comes later goes to the TLS library and breaks the handshake.
    if (m_socket->bytesAvailable() > 0)
        return readEverything();
    m_tls = Tls::Handshaking;
    m_socket->setSslConfiguration(m_trust->configuration(m_authorities));
    m_socket->setPeerVerifyName(m_peer.ascii());
    Q_EMIT peerNamed();
    m_socket->startClientEncryption();
}

void SmtpLine::close()
{
    m_deadline.stop();
    if (std::exchange(m_connection, Connection::Over) == Connection::Over)
        return;
    m_tcp.release();
    if (m_tls == Tls::Handshaking)
        m_socket->abort(); // a polite end would wait for the handshake
    else
        m_socket->disconnectFromHost();
}

void SmtpLine::readEverything()
{
    acknowledgeAtOnce();
    if (m_tls == Tls::Handshaking)
        return;
    if (const QByteArray bytes = m_socket->readAll(); !bytes.isEmpty())
        tell(event::Bytes { bytes });
}

void SmtpLine::encrypted()
{
    m_tls = Tls::Established;
    acknowledgeAtOnce();
    const TlsFacts facts = inspect(handshakeOn(*m_socket), m_peer, m_trust->givenAnchors());
    m_identity = facts.faults.isEmpty() ? facts.identity : Identity::NotVerified;
    tell(event::TlsEstablished { facts });
}

/// Qt closes the connection next, and with it goes what there is to know of the handshake.
void SmtpLine::certificateRefused()
{
    m_refusedCertificate = inspect(handshakeOn(*m_socket), m_peer, m_trust->givenAnchors());
}

void SmtpLine::failed()
{
    if (m_connection == Connection::Over)
        return;
    switch (m_socket->error()) {
    case QAbstractSocket::RemoteHostClosedError:
        return ended();
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: {
        giveUpConnection();
        const QString said = m_socket->errorString();
        return tell(event::TlsFailed { handshakeFaultIn(said), m_refusedCertificate, said });
    }
    default:
        giveUpConnection();
        return tell(event::NetworkFailed {});
    }
}

/// Queued, for Qt is in the middle of telling us what went wrong.
void SmtpLine::giveUpConnection()
{
    m_connection = Connection::Over;
    m_tcp.release();
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
}

void SmtpLine::ended()
{
    if (m_connection == Connection::Over)
        return;
    // What was said before the end. Inside TLS all of it was told, and Qt 6.4 leaves a buffer there
    // that holds anything when it refuses new keys with another certificate.
    if (m_tls == Tls::None)
        readEverything();
    if (std::exchange(m_connection, Connection::Over) == Connection::Over)
        return;
    const LinuxTcp::End end = m_tcp.end();
    m_tcp.release();
    if (end == LinuxTcp::End::Reset)
        tell(event::NetworkFailed {});
    else
        tell(event::PeerClosed {});
}

void SmtpLine::acknowledgeAtOnce()
{
    m_tcp.acknowledgeAtOnce();
}

} // namespace mailberth
