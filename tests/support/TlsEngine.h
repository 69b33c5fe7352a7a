// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CertificateAuthority.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace mailberth::test
{

/// How a server does TLS. Everything that real servers do wrong can be wished for.
struct ServingTls
{
    demo::IssuedCertificate certificate {}; ///< also with a weak key or a weak signature
    enum class Versions {
        Tls12AndLater,
        Tls13,
        Tls12,
        Tls11,
        Tls10
    } versions = Versions::Tls12AndLater;
    /// In OpenSSL's language, for TLS 1.2 and before; empty: all.
    QByteArray ciphers {};
    enum class DhGroup { Usual, Bits1024 } dhGroup = DhGroup::Usual; ///< needs a DHE cipher and RSA
    enum class ClientCertificate {
        NotAsked,
        Demanded
    } clientCertificate = ClientCertificate::NotAsked;
};

/// The server's side of TLS on bytes alone, by OpenSSL itself at security level 0. QSslSocket
/// refuses to serve weak keys, and does not tell which host a client asked for.
class TlsEngine
{
public:
    enum class State { Underway, Established, Failed };

    explicit TlsEngine(const ServingTls &tls);
    ~TlsEngine();

    /// Takes what came from the client and goes as far as it leads.
    void feed(const QByteArray &bytes);
    /// Encrypts; not before TLS is established.
    void write(const QByteArray &plain);
    void closeNotify();
    /// Has both sides agree on new keys: by a handshake inside the session in TLS 1.2, by a
    /// KeyUpdate that asks for the other side's in TLS 1.3 (RFC 8446 section 4.6.3). TLS 1.2 shows
    /// the certificate of `now` in it.
    void renewKeys(const ServingTls &now);
    [[nodiscard]] bool isRenewingKeys() const;

    [[nodiscard]] State state() const;
    [[nodiscard]] QByteArray takeDecrypted();
    [[nodiscard]] QByteArray takeOutgoing();
    [[nodiscard]] QString serverName() const; ///< of the SNI; empty if there is none

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mailberth::test
