// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TlsInspection.h"

#include "core/net/ParsedCertificate.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr qsizetype maxChain = 10;
constexpr qsizetype maxNames = 100;
constexpr qsizetype maxText = 256; // characters of a name that a stranger wrote

TlsVersion versionOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return TlsVersion::Tls12;
    case QSsl::TlsV1_3:
        return TlsVersion::Tls13;
    default: // nothing else is spoken
        return TlsVersion::Unknown;
    }
}

KeyExchange keyExchangeOf(const QSslCipher &cipher, TlsVersion version)
{
    if (version == TlsVersion::Tls13) // knows no other
        return KeyExchange::Ephemeral;
    const QString method = cipher.keyExchangeMethod(); // "ECDH" and "DH" are the ephemeral kinds
    if (method.isEmpty())
        return KeyExchange::Unknown;
    const bool isEphemeral =
        method.startsWith(QLatin1String("ECDH")) || method.startsWith(QLatin1String("DH"));
    return isEphemeral ? KeyExchange::Ephemeral : KeyExchange::Fixed;
}

QString firstOf(const QStringList &commonNames, const QStringList &organisations)
{
    const QStringList all = commonNames + organisations;
    return all.isEmpty() ? QString() : all.first().left(maxText);
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    facts.notBefore = certificate.effectiveDate().toUTC();
    facts.notAfter = certificate.expiryDate().toUTC();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    if (const auto parsed = ParsedCertificate::fromDer(certificate.toDer())) {
        facts.names = parsed->names().mid(0, maxNames);
        facts.key = parsed->key();
        facts.signature = parsed->signature();
    }
    if (facts.subject.isEmpty() && !facts.names.isEmpty())
        facts.subject = facts.names.first().left(maxText);
    return facts;
}

QList<ParsedCertificate> parsed(const QList<QSslCertificate> &certificates)
{
    QList<ParsedCertificate> all;
    for (const QSslCertificate &certificate : certificates) {
        if (const auto one = ParsedCertificate::fromDer(certificate.toDer()))
            all.append(*one);
    }
    return all;
}

/// Nobody trusted issued the end of the chain: is it the server that left something out?
CertificateFault missingIssuer(const QList<ParsedCertificate> &chain)
{
    if (chain.isEmpty())
        return CertificateFault::UnknownIssuer;
    const ParsedCertificate &leaf = chain.first();
    if (leaf.isSelfIssued())
        return CertificateFault::SelfSigned;
    const bool issuerWasSent = std::any_of(chain.begin() + 1, chain.end(),
        [&leaf](const ParsedCertificate &other) { return leaf.isIssuedBy(other); });
    // A private authority often signs the leaf itself and is not sent, and nobody would need it to
    // be. A leaf that says where to fetch its issuer is one of a longer chain.
    const bool isOneOfAChain = chain.size() > 1 || leaf.namesItsIssuersPlace();
    return issuerWasSent || !isOneOfAChain ? CertificateFault::UnknownIssuer
                                           : CertificateFault::IncompleteChain;
}

std::optional<CertificateFault> faultIn(
    QSslError::SslError error, const QList<ParsedCertificate> &chain)
{
    switch (error) {
    case QSslError::NoError:
        return std::nullopt;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return CertificateFault::NameMismatch;
    case QSslError::SelfSignedCertificate:
        return CertificateFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
        return CertificateFault::UnknownIssuer;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return missingIssuer(chain);
    case QSslError::InvalidPurpose:
        return CertificateFault::NotForServers;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateFault::Revoked;
    default:
        return CertificateFault::Unclassified;
    }
}

/// The first certificate with those that issued it, one above the other, as far as they are known.
QList<ParsedCertificate> pathUpFrom(const ParsedCertificate &leaf, QList<ParsedCertificate> others)
{
    QList<ParsedCertificate> path { leaf };
    while (!path.last().isSelfIssued()) {
        const auto issuer = std::find_if(others.begin(), others.end(),
            [&path](const ParsedCertificate &other) { return path.last().isIssuedBy(other); });
        if (issuer == others.end())
            break;
        path.append(*issuer);
        others.erase(issuer); // names may go in a circle
    }
    return path;
}

/// What the TLS library refused without a name for it in Qt.
QList<CertificateFault> explanations(const QList<ParsedCertificate> &path)
{
    QList<CertificateFault> found;
    const ParsedCertificate &leaf = path.first();
    for (const ParsedCertificate &certificate : path) {
        if (certificate.hasWeakKey())
            found.append(CertificateFault::WeakKey);
        if (!certificate.isSelfIssued() && certificate.hasWeakSignature())
            found.append(CertificateFault::WeakSignature);
        if (!leaf.isWithinConstraintsOf(certificate))
            found.append(CertificateFault::NameConstraint);
    }
    return found;
}

/// What we refuse in a leaf although Qt may accept it.
QList<CertificateFault> ownObjections(const ParsedCertificate &leaf, const HostName &reference)
{
    QList<CertificateFault> found;
    if (!names(leaf.presentedIdentity(), reference))
        found.append(CertificateFault::NameMismatch);
    if (leaf.hasWeakKey())
        found.append(CertificateFault::WeakKey);
    if (!leaf.isSelfIssued() && leaf.hasWeakSignature())
        found.append(CertificateFault::WeakSignature);
    if (!leaf.isForServers())
        found.append(CertificateFault::NotForServers);
    return found;
}

QList<CertificateFault> faultsIn(const HandshakeResult &handshake, const HostName &reference,
    const QList<QSslCertificate> &anchors)
{
    const QList<ParsedCertificate> chain = parsed(handshake.chain);
    QList<CertificateFault> faults;
    for (const QSslError &error : handshake.errors) {
        if (const auto fault = faultIn(error.error(), chain))
            faults.append(*fault);
    }
    if (chain.isEmpty()) { // nobody proved anything
        faults.append(CertificateFault::Unclassified);
    } else {
        faults.append(ownObjections(chain.first(), reference));
        if (faults.contains(CertificateFault::Unclassified))
            faults.append(explanations(pathUpFrom(chain.first(), chain.mid(1) + parsed(anchors))));
    }
    if (std::any_of(faults.begin(), faults.end(),
            [](CertificateFault fault) { return fault != CertificateFault::Unclassified; }))
        faults.removeAll(CertificateFault::Unclassified);
    std::sort(faults.begin(), faults.end());
    faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
    return faults;
}

} // namespace

HandshakeResult handshakeOn(const QSslSocket &socket)
{
    const TlsVersion version = versionOf(socket.sessionProtocol());
    const QSslCipher cipher = socket.sessionCipher();
    return { version, cipher.name(), keyExchangeOf(cipher, version), socket.peerCertificateChain(),
        socket.sslHandshakeErrors(),
        socket.isEncrypted() ? HandshakeResult::Ending::Encrypted
                             : HandshakeResult::Ending::Refused };
}

TlsFacts inspect(const HandshakeResult &handshake, const HostName &reference,
    const QList<QSslCertificate> &anchors)
{
    TlsFacts facts;
    facts.version = handshake.version;
    facts.cipher = handshake.cipher;
    facts.keyExchange = handshake.keyExchange;
    facts.faults = faultsIn(handshake, reference, anchors);
    if (handshake.ending == HandshakeResult::Ending::Refused && facts.faults.isEmpty())
        facts.faults.append(CertificateFault::Unclassified);
    facts.identity = facts.faults.isEmpty() ? Identity::Verified : Identity::NotVerified;
    for (const QSslCertificate &certificate : handshake.chain.mid(0, maxChain))
        facts.chain.append(factsOf(certificate));
    return facts;
}

HandshakeFault handshakeFaultIn(const QString &errorString)
{
    static const QRegularExpression number(QStringLiteral("error:([0-9A-Fa-f]{8}):"));
    const auto match = number.match(errorString);
    if (!match.hasMatch())
        return HandshakeFault::Other;
    const quint32 code = match.capturedView(1).toUInt(nullptr, 16);
    // OpenSSL 1.1.1 keeps a function number in the middle; 3.0 does not, and its library number
    // moved (ERR_LIB_SSL is 20 in both).
    const bool isOldForm = (code >> 24) == 20;
    const quint32 reason = isOldForm ? code & 0xFFF : code & 0x7FFFFF;
    switch (reason) { // openssl/sslerr.h; alerts of the peer count from 1000
    case 267: // wrong version number: the bytes are no TLS record at all
    case 156: // http request
    case 155: // https proxy request
        return HandshakeFault::NotTls;
    case 1070: // alert protocol version
    case 258: // unsupported protocol
    case 191: // no protocols available
        return HandshakeFault::VersionRefused;
    case 1040: // alert handshake failure
    case 1071: // alert insufficient security
    case 193: // no shared cipher
        return HandshakeFault::NoSharedCipher;
    case 338: // unsafe legacy renegotiation disabled
        return HandshakeFault::LegacyRenegotiation;
    case 394: // dh key too small
        return HandshakeFault::WeakKeyExchange;
    case 1116: // alert certificate required
        return HandshakeFault::ClientCertificate;
    default:
        return HandshakeFault::Other;
    }
}

} // namespace mailberth
