// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/ReferenceIdentity.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct x509_st;

namespace mailberth
{

/// What stands in a certificate and Qt does not tell. Read with OpenSSL's libcrypto, whatever
/// library Qt itself uses for TLS.
class ParsedCertificate
{
public:
    [[nodiscard]] static std::optional<ParsedCertificate> fromDer(const QByteArray &der);

    /// dNSName and iPAddress SANs as text, in their order.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] PresentedIdentity presentedIdentity() const;
    [[nodiscard]] QString key() const; ///< "RSA 2048", "EC P-256", "Ed25519"
    [[nodiscard]] QString signature() const; ///< "sha256WithRSAEncryption"
    /// RSA, DSA or DH below 2048 bits, EC below 224 (RFC 9325 section 4.5).
    [[nodiscard]] bool hasWeakKey() const;
    /// Signed over SHA-1 or MD5.
    [[nodiscard]] bool hasWeakSignature() const;
    /// The issuer's name is its own.
    [[nodiscard]] bool isSelfIssued() const;
    /// By name; the signature is the TLS library's business.
    [[nodiscard]] bool isIssuedBy(const ParsedCertificate &other) const;
    /// It says where its issuer's certificate can be fetched (RFC 5280 section 4.2.2.1), as those
    /// of public authorities do.
    [[nodiscard]] bool namesItsIssuersPlace() const;
    /// No extended key usage, or one that includes serverAuth (RFC 5280 section 4.2.1.12).
    [[nodiscard]] bool isForServers() const;
    /// False if `authority` may not name what this one names (RFC 5280 section 4.2.1.10).
    [[nodiscard]] bool isWithinConstraintsOf(const ParsedCertificate &authority) const;

private:
    explicit ParsedCertificate(std::shared_ptr<x509_st> certificate);

    std::shared_ptr<x509_st> m_certificate;
};

} // namespace mailberth
