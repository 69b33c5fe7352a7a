// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Fetched.h"
#include "core/model/FormBody.h"
#include "core/model/HostName.h"
#include "core/model/TlsFacts.h"
#include "core/net/HttpReader.h"
#include "core/net/TrustStore.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <variant>

class QSslSocket;

namespace mailberth
{

/// Asks one server one thing over one connected socket: TLS first where the scheme wants it, then
/// one request, written once. A GET says nothing of the person. Decides nothing.
class HttpLine : public QObject
{
    Q_OBJECT

public:
    using Ending = std::variant<HttpAnswer, fetched::Unreachable, fetched::Untrusted,
        fetched::NotHttp, fetched::TooLarge>;

    struct Request
    {
        QUrl url;
        std::shared_ptr<const FormBody> form; ///< to be posted; nothing: GET
        qint64 mostBytes; ///< of the answer's body
    };

    /// Takes the socket, which is connected and was not read from.
    HttpLine(QSslSocket *socket, Request request, const HostName &peer,
        std::shared_ptr<TrustStore> trust, Authorities authorities, QObject *parent);

    void start();

Q_SIGNALS:
    /// The peer was told the name of the server we want (SNI, RFC 6066 section 3).
    void peerNamed();
    /// The peer is who it should be, and was asked.
    void asked();
    /// Once, and then nothing more.
    void finished(const mailberth::HttpLine::Ending &ending);

private:
    void encrypted();
    void certificateRefused();
    void ask();
    void send(const QByteArray &head);
    void readEverything();
    void failed();
    void ended();
    void lookAtReader();
    void finish(const Ending &ending);

    QSslSocket *m_socket;
    Request m_request;
    HostName m_peer;
    std::shared_ptr<TrustStore> m_trust;
    Authorities m_authorities;
    HttpReader m_reader;
    std::optional<TlsFacts> m_refusedCertificate;
    HttpReader::Ending m_ending; // as far as it was announced
    enum class Phase { Handshaking, Reading, Over } m_phase = Phase::Handshaking;
};

} // namespace mailberth
