// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth
{

enum class TlsVersion { Tls10, Tls11, Tls12, Tls13, Unknown };

/// "TLS 1.3" and so on, "unknown" for what the library does not name.
[[nodiscard]] QString id(TlsVersion version);

/// Why a certificate does not prove that this is the server asked for. Ids are finding codes.
enum class CertificateFault {
    Expired,
    NotYetValid,
    NameMismatch, ///< no SAN is the host asked for (RFC 9525 section 6.3)
    SelfSigned, ///< the leaf signed itself
    UnknownIssuer, ///< the chain ends at an issuer nobody here trusts
    IncompleteChain, ///< the leaf's issuer was not sent
    WeakKey, ///< RSA below 2048 bits, EC below 224 (RFC 9325 section 4.5)
    WeakSignature, ///< SHA-1 or MD5 in the chain below the root
    NameConstraint, ///< an issuer was not allowed to name this host (RFC 5280 section 4.2.1.10)
    NotForServers, ///< the extended key usage lacks serverAuth
    Revoked,
    Unclassified, ///< refused by the TLS library for a reason we could not find ourselves
};

/// The part behind "tls." in the finding's code: "cert-expired", "cert-wrong-host", …
[[nodiscard]] QString id(CertificateFault fault);

/// What a person or a colleague wants to know of one certificate.
struct CertificateFacts
{
    QString subject; ///< the common name, else the organisation, else the first SAN
    QString issuer;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QStringList names; ///< dNSName and iPAddress SANs, in order, at most 100
    QString key; ///< "RSA 2048", "EC P-256", "Ed25519"
    QString signature; ///< "sha256WithRSAEncryption"
    QByteArray sha256; ///< of the DER, 32 bytes

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// Whether the peer proved to be the server that was asked for. Nothing secret is sent otherwise.
enum class Identity { Verified, NotVerified };

/// How the two sides came to their keys. Whoever records a connection whose keys were fixed can
/// read it once he has the server's key: it lacks forward secrecy (RFC 9325 section 4.1).
enum class KeyExchange { Ephemeral, Fixed, Unknown };

/// What a finished or refused TLS handshake showed.
struct TlsFacts
{
    TlsVersion version = TlsVersion::Unknown;
    QString cipher; ///< the suite's IANA or OpenSSL name
    KeyExchange keyExchange = KeyExchange::Unknown;
    Identity identity = Identity::NotVerified;
    QList<CertificateFault> faults; ///< empty if and only if the identity is verified
    QList<CertificateFacts> chain; ///< as the server sent it, leaf first, at most 10

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

/// Why a handshake did not come to an end, as far as the TLS library says. No certificate faults.
enum class HandshakeFault {
    NotTls, ///< the peer answered something that is no TLS record
    VersionRefused, ///< no common version; we speak TLS 1.2 and 1.3 (RFC 8996)
    NoSharedCipher, ///< alert handshake_failure
    LegacyRenegotiation, ///< the server lacks RFC 5746
    WeakKeyExchange, ///< a Diffie-Hellman group below 2048 bits
    ClientCertificate, ///< the server demands a certificate of ours
    Other,
};

[[nodiscard]] QString id(HandshakeFault fault);

} // namespace mailberth
