// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/TlsFacts.h"

namespace mailberth
{

QString id(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return QStringLiteral("TLS 1.0");
    case TlsVersion::Tls11:
        return QStringLiteral("TLS 1.1");
    case TlsVersion::Tls12:
        return QStringLiteral("TLS 1.2");
    case TlsVersion::Tls13:
        return QStringLiteral("TLS 1.3");
    case TlsVersion::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString id(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::Expired:
        return QStringLiteral("cert-expired");
    case CertificateFault::NotYetValid:
        return QStringLiteral("cert-not-yet-valid");
    case CertificateFault::NameMismatch:
        return QStringLiteral("cert-wrong-host");
    case CertificateFault::SelfSigned:
        return QStringLiteral("cert-self-signed");
    case CertificateFault::UnknownIssuer:
        return QStringLiteral("cert-unknown-issuer");
    case CertificateFault::IncompleteChain:
        return QStringLiteral("cert-incomplete-chain");
    case CertificateFault::WeakKey:
    case CertificateFault::WeakSignature:
        return QStringLiteral("cert-key-or-sig-weak");
    case CertificateFault::NameConstraint:
        return QStringLiteral("cert-name-constraint");
    case CertificateFault::NotForServers:
        return QStringLiteral("cert-not-for-servers");
    case CertificateFault::Revoked:
        return QStringLiteral("cert-revoked");
    case CertificateFault::Unclassified:
        return QStringLiteral("cert-refused");
    }
    Q_UNREACHABLE();
}

QString id(HandshakeFault fault)
{
    switch (fault) {
    case HandshakeFault::NotTls:
        return QStringLiteral("not-tls");
    case HandshakeFault::VersionRefused:
        return QStringLiteral("tls-version-too-old");
    case HandshakeFault::NoSharedCipher:
        return QStringLiteral("no-shared-cipher");
    case HandshakeFault::LegacyRenegotiation:
        return QStringLiteral("legacy-renegotiation");
    case HandshakeFault::WeakKeyExchange:
        return QStringLiteral("dh-too-small");
    case HandshakeFault::ClientCertificate:
        return QStringLiteral("client-cert-requested");
    case HandshakeFault::Other:
        return QStringLiteral("handshake-failed");
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
