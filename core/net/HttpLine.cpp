// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpLine.h"

#include "core/net/TlsInspection.h"

#include <QSslSocket>

namespace mailberth
{

namespace
{

/// The head of a request (RFC 9112 section 3.2).
QByteArray headOf(const HttpLine::Request &request, const HostName &host)
{
    const QUrl &url = request.url;
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();

    QByteArray authority = host.ascii().toLatin1();
    if (host.address() && host.address()->family() == IpAddress::Family::IPv6)
        authority = '[' + authority + ']';
    if (url.port() >= 0)
        authority += ':' + QByteArray::number(url.port());

    const QByteArray fields = request.form
        ? "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded"
          "\r\nContent-Length: "
            + QByteArray::number(request.form->bytes().size())
        : QByteArray("Accept: */*");
    return (request.form ? "POST " : "GET ") + target + " HTTP/1.1\r\nHost: " + authority
        + "\r\nUser-Agent: Mailberth\r\n" + fields
        + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

} // namespace

HttpLine::HttpLine(QSslSocket *socket, Request request, const HostName &peer,
    std::shared_ptr<TrustStore> trust, Authorities authorities, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_request(std::move(request))
    , m_peer(peer)
    , m_trust(std::move(trust))
    , m_authorities(authorities)
    , m_reader(m_request.mostBytes,
          m_request.form ? HttpReader::Bodies::OfErrorsToo : HttpReader::Bodies::OfDocuments)
    , m_ending(m_request.url.scheme() == u"http" ? HttpReader::Ending::ByThePeer
                                                 : HttpReader::Ending::Unproven)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::readyRead, this, &HttpLine::readEverything);
    connect(m_socket, &QSslSocket::encrypted, this, &HttpLine::encrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &HttpLine::certificateRefused);
    connect(m_socket, &QSslSocket::alertReceived, this,
        [this](QSsl::AlertLevel, QSsl::AlertType alert) {
            if (alert == QSsl::AlertType::CloseNotify)
                m_ending = HttpReader::Ending::ByThePeer;
        });
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpLine::failed);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpLine::ended);
}

void HttpLine::start()
{
    if (m_request.url.scheme() == u"http")
        return ask();
    if (m_socket->bytesAvailable() > 0) // would come out as if it had been sent through TLS
        return finish(fetched::Untrusted { {}, QStringLiteral("words before TLS") });
    QSslConfiguration configuration = m_trust->configuration(m_authorities);
    configuration.setAllowedNextProtocols({ QByteArrayLiteral("http/1.1") });
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(m_peer.ascii());
    Q_EMIT peerNamed();
    m_socket->startClientEncryption();
}

void HttpLine::encrypted()
{
    const TlsFacts facts = inspect(handshakeOn(*m_socket), m_peer, m_trust->givenAnchors());
    if (facts.identity == Identity::Verified)
        ask();
    else // stricter than Qt
        finish(fetched::Untrusted { facts.faults, QString() });
}

/// Qt closes the connection next, and with it goes what there is to know of the handshake.
void HttpLine::certificateRefused()
{
    m_refusedCertificate = inspect(handshakeOn(*m_socket), m_peer, m_trust->givenAnchors());
}

void HttpLine::ask()
{
    m_phase = Phase::Reading;
    send(headOf(m_request, m_peer));
    Q_EMIT asked();
    readEverything(); // what came unasked is an answer, too
}

/// In one write: the length of what TLS makes of it tells more of a secret that travels alone.
void HttpLine::send(const QByteArray &head)
{
    Secret bytes = Secret::copyOf(head);
    if (const auto form = std::exchange(m_request.form, nullptr))
        bytes.append(form->bytes());
    m_socket->write(bytes.bytes().data(), bytes.size());
    m_socket->flush(); // Qt's own copy lives until here
}

void HttpLine::readEverything()
{
    if (m_phase != Phase::Reading)
        return;
    QByteArray bytes = m_socket->readAll();
    m_reader.feed(bytes);
    wipe(bytes.data(), bytes.size());
    lookAtReader();
}

void HttpLine::failed()
{
    switch (m_socket->error()) {
    case QAbstractSocket::RemoteHostClosedError:
        return ended();
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        if (m_phase == Phase::Handshaking)
            return finish(fetched::Untrusted {
                m_refusedCertificate ? m_refusedCertificate->faults : QList<CertificateFault>(),
                m_socket->errorString() });
        [[fallthrough]]; // it was trusted, and asked
    default:
        return finish(fetched::Unreachable { m_socket->errorString() });
    }
}

void HttpLine::ended()
{
    if (m_phase == Phase::Handshaking)
        return finish(fetched::Unreachable { QStringLiteral("closed during the handshake") });
    if (m_socket->mode() == QSslSocket::UnencryptedMode) // see SmtpLine::ended()
        readEverything(); // what was said before the end
    m_reader.closed(m_ending);
    lookAtReader();
}

void HttpLine::lookAtReader()
{
    switch (m_reader.state()) {
    case HttpReader::State::Reading:
        return;
    case HttpReader::State::Complete:
        return finish(m_reader.take());
    case HttpReader::State::Malformed:
        return finish(fetched::NotHttp { m_reader.diagnostic() });
    case HttpReader::State::TooLarge:
        return finish(fetched::TooLarge {});
    case HttpReader::State::CutOff:
        return finish(fetched::Unreachable { QStringLiteral("closed before the end") });
    }
}

/// The connection goes queued, for Qt may be in the middle of telling us something.
void HttpLine::finish(const Ending &ending)
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    m_socket->disconnect(this);
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
    Q_EMIT finished(ending);
}

} // namespace mailberth
