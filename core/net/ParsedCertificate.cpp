// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ParsedCertificate.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace mailberth
{

namespace
{

struct FreeGeneralNames
{
    void operator()(GENERAL_NAMES *list) const { GENERAL_NAMES_free(list); }
};

struct FreeAccessDescriptions
{
    void operator()(AUTHORITY_INFO_ACCESS *list) const { AUTHORITY_INFO_ACCESS_free(list); }
};

struct FreeNameConstraints
{
    void operator()(NAME_CONSTRAINTS *constraints) const { NAME_CONSTRAINTS_free(constraints); }
};

QByteArray bytesOf(const ASN1_STRING *string)
{
    return QByteArray(
        reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

std::optional<IpAddress> addressIn(const ASN1_STRING *string)
{
    const QByteArray octets = bytesOf(string);
    std::array<quint8, 4> v4 {};
    std::array<quint8, 16> v6 {};
    if (octets.size() == qsizetype(v4.size())) {
        std::memcpy(v4.data(), octets.constData(), v4.size());
        return IpAddress::v4(v4);
    }
    if (octets.size() == qsizetype(v6.size())) {
        std::memcpy(v6.data(), octets.constData(), v6.size());
        return IpAddress::v6(v6);
    }
    return std::nullopt;
}

/// Calls with each subject alternative name in its order.
template<typename Visitor>
void eachName(X509 *certificate, Visitor visit)
{
    const std::unique_ptr<GENERAL_NAMES, FreeGeneralNames> list(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(list.get()); ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(list.get(), i), &type);
        if (type == GEN_DNS || type == GEN_IPADD)
            visit(type, static_cast<const ASN1_STRING *>(value));
    }
}

/// "P-256" where NIST named the curve, else OpenSSL's name for it.
QString curveName(X509 *certificate)
{
    X509_ALGOR *algorithm = nullptr;
    X509_PUBKEY_get0_param(
        nullptr, nullptr, nullptr, &algorithm, X509_get_X509_PUBKEY(certificate));
    int type = V_ASN1_UNDEF;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_OBJECT)
        return QStringLiteral("with explicit parameters");
    const int curve = OBJ_obj2nid(static_cast<const ASN1_OBJECT *>(value));
    const char *nist = EC_curve_nid2nist(curve);
    return QString::fromLatin1(nist ? nist : OBJ_nid2sn(curve));
}

} // namespace

ParsedCertificate::ParsedCertificate(std::shared_ptr<x509_st> certificate)
    : m_certificate(std::move(certificate))
{
}

std::optional<ParsedCertificate> ParsedCertificate::fromDer(const QByteArray &der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const std::shared_ptr<X509> certificate(
        d2i_X509(nullptr, &begin, static_cast<long>(der.size())), &X509_free);
    if (!certificate)
        return std::nullopt;
    return ParsedCertificate(certificate);
}

QStringList ParsedCertificate::names() const
{
    QStringList all;
    eachName(m_certificate.get(), [&all](int type, const ASN1_STRING *value) {
        if (type == GEN_DNS)
            all.append(QString::fromLatin1(bytesOf(value)));
        else if (const auto address = addressIn(value))
            all.append(address->toString());
    });
    return all;
}

PresentedIdentity ParsedCertificate::presentedIdentity() const
{
    PresentedIdentity identity;
    eachName(m_certificate.get(), [&identity](int type, const ASN1_STRING *value) {
        if (type == GEN_DNS)
            identity.dnsNames.append(bytesOf(value));
        else if (const auto address = addressIn(value))
            identity.addresses.append(*address);
    });
    return identity;
}

QString ParsedCertificate::key() const
{
    EVP_PKEY *key = X509_get0_pubkey(m_certificate.get());
    if (!key)
        return QStringLiteral("unknown");
    switch (const int type = EVP_PKEY_base_id(key)) {
    case EVP_PKEY_RSA:
        return QStringLiteral("RSA %1").arg(EVP_PKEY_bits(key));
    case EVP_PKEY_EC:
        return QStringLiteral("EC %1").arg(curveName(m_certificate.get()));
    case EVP_PKEY_ED25519:
        return QStringLiteral("Ed25519");
    case EVP_PKEY_ED448:
        return QStringLiteral("Ed448");
    default:
        return QStringLiteral("%1 %2").arg(
            QString::fromLatin1(OBJ_nid2sn(type)), QString::number(EVP_PKEY_bits(key)));
    }
}

QString ParsedCertificate::signature() const
{
    return QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(m_certificate.get())));
}

bool ParsedCertificate::hasWeakKey() const
{
    EVP_PKEY *key = X509_get0_pubkey(m_certificate.get());
    if (!key)
        return false;
    switch (EVP_PKEY_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
    case EVP_PKEY_DSA:
        return EVP_PKEY_bits(key) < 2048;
    case EVP_PKEY_EC:
        return EVP_PKEY_bits(key) < 224;
    default:
        return false;
    }
}

bool ParsedCertificate::hasWeakSignature() const
{
    int digest = NID_undef;
    X509_get_signature_info(m_certificate.get(), &digest, nullptr, nullptr, nullptr);
    return digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1;
}

bool ParsedCertificate::isSelfIssued() const
{
    return isIssuedBy(*this);
}

bool ParsedCertificate::isIssuedBy(const ParsedCertificate &other) const
{
    return X509_NAME_cmp(X509_get_issuer_name(m_certificate.get()),
               X509_get_subject_name(other.m_certificate.get()))
        == 0;
}

bool ParsedCertificate::namesItsIssuersPlace() const
{
    const std::unique_ptr<AUTHORITY_INFO_ACCESS, FreeAccessDescriptions> list(
        static_cast<AUTHORITY_INFO_ACCESS *>(
            X509_get_ext_d2i(m_certificate.get(), NID_info_access, nullptr, nullptr)));
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(list.get()); ++i) {
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(list.get(), i)->method) == NID_ad_ca_issuers)
            return true;
    }
    return false;
}

bool ParsedCertificate::isForServers() const
{
    const quint32 uses = X509_get_extended_key_usage(m_certificate.get());
    return (uses & (XKU_SSL_SERVER | XKU_ANYEKU)) != 0; // all bits are set where it is absent
}

bool ParsedCertificate::isWithinConstraintsOf(const ParsedCertificate &authority) const
{
    const std::unique_ptr<NAME_CONSTRAINTS, FreeNameConstraints> constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(
            authority.m_certificate.get(), NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return true;
    return NAME_CONSTRAINTS_check(m_certificate.get(), constraints.get()) == X509_V_OK
        && NAME_CONSTRAINTS_check_CN(m_certificate.get(), constraints.get()) == X509_V_OK;
}

} // namespace mailberth
