// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace mailberth::demo
{

/// What a certificate is to say. The defaults make a good one.
struct CertificateWish
{
    QString commonName;
    QStringList dnsNames; ///< dNSName SANs
    QStringList addresses; ///< iPAddress SANs
    QDateTime notBefore; ///< invalid: a day ago
    QDateTime notAfter; ///< invalid: 90 days from now
    enum class Key { EcP256, Rsa2048, Rsa1024 } key = Key::EcP256;
    enum class Digest { Sha256, Sha1 } digest = Digest::Sha256;
    enum class Role { Server, Authority, ClientOnly } role = Role::Server;
    QStringList permittedNames; ///< name constraints of an authority (RFC 5280 section 4.2.1.10)
};

/// A certificate and its private key, in memory only.
struct IssuedCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// A certificate authority that lives as long as the process and is trusted by nobody but the
/// demonstration and the tests.
class CertificateAuthority
{
public:
    /// Throws nothing; an authority that cannot be made (no entropy, no memory) aborts the program.
    explicit CertificateAuthority(const QString &name);
    CertificateAuthority(const QString &name, const CertificateWish &wish);
    ~CertificateAuthority();

    [[nodiscard]] const IssuedCertificate &root() const;
    [[nodiscard]] IssuedCertificate issue(const CertificateWish &wish) const;
    /// An authority below this one.
    [[nodiscard]] CertificateAuthority intermediate(const CertificateWish &wish) const;
    [[nodiscard]] static IssuedCertificate selfSigned(const CertificateWish &wish);

    CertificateAuthority(CertificateAuthority &&) noexcept;
    CertificateAuthority &operator=(CertificateAuthority &&) noexcept;

private:
    struct Private;
    explicit CertificateAuthority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mailberth::demo
