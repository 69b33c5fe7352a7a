// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace mailberth::demo
{

/// What a certificate is to say. The defaults make a good one; everything that real servers get
/// wrong can be wished for, too.
struct CertificateWish
{
    /// The subject. Cut to 64 characters (ub-common-name); if empty, the subject is empty and the
    /// SAN critical (RFC 5280 section 4.2.1.6).
    QString commonName {};
    QStringList dnsNames {}; ///< dNSName SANs, written as they stand: also wildcards and nonsense
    QStringList addresses {}; ///< iPAddress SANs
    QDateTime notBefore {}; ///< invalid: a day ago
    QDateTime notAfter {}; ///< invalid: 90 days from now
    enum class Key { EcP256, Rsa2048, Rsa1024 } key = Key::EcP256;
    enum class Digest { Sha256, Sha1 } digest = Digest::Sha256; ///< in the signature on this one
    /// Server and ClientOnly differ in the extended key usage; an Authority has none.
    enum class Role { Server, Authority, ClientOnly } role = Role::Server;
    /// DNS names below which an authority may name hosts (RFC 5280 section 4.2.1.10); empty: all.
    QStringList permittedNames {};
};

/// A certificate and its private key, in memory only.
struct IssuedCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem; ///< PKCS #8, not encrypted
    /// The authorities between this and the root, nearest first, without the root: what a server
    /// sends behind its own certificate. Leave it out to show an incomplete chain.
    QByteArray issuersPem;
};

/// A certificate authority that lives as long as the process and is trusted by nobody but the
/// demonstration and the tests. Making one and issuing takes about a millisecond with EC keys.
class CertificateAuthority
{
public:
    /// Throws nothing; an authority that cannot be made (no entropy, no memory) aborts the program.
    explicit CertificateAuthority(const QString &name);
    /// `name` stands for the wish's common name, and the role is always that of an authority.
    CertificateAuthority(const QString &name, const CertificateWish &wish);
    ~CertificateAuthority();

    /// This authority's own certificate: self-signed, unless it is an intermediate.
    [[nodiscard]] const IssuedCertificate &root() const;
    [[nodiscard]] IssuedCertificate issue(const CertificateWish &wish) const;
    /// An authority below this one. What it issues says where its certificate could be fetched, as
    /// certificates of public authorities do.
    [[nodiscard]] CertificateAuthority intermediate(const CertificateWish &wish) const;
    /// A certificate that is its own issuer and no authority, unless the wish says so.
    [[nodiscard]] static IssuedCertificate selfSigned(const CertificateWish &wish);

    CertificateAuthority(CertificateAuthority &&) noexcept;
    CertificateAuthority &operator=(CertificateAuthority &&) noexcept;

private:
    struct Private;
    explicit CertificateAuthority(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace mailberth::demo
