// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/CertificateAuthority.h"

#include "core/demo/Owned.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QtGlobal>

#include <array>
#include <utility>

namespace mailberth::demo
{

namespace
{

using KeyPair = Owned<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Certificate = Owned<X509, X509_free>;
using Number = Owned<BIGNUM, BN_free>;
using Integer = Owned<ASN1_INTEGER, ASN1_INTEGER_free>;
using Time = Owned<ASN1_TIME, ASN1_TIME_free>;
using Octets = Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;
using Bits = Owned<ASN1_BIT_STRING, ASN1_BIT_STRING_free>;
using Name = Owned<GENERAL_NAME, GENERAL_NAME_free>;
using Names = Owned<GENERAL_NAMES, GENERAL_NAMES_free>;
using BasicConstraints = Owned<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>;
using Purposes = Owned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
using IssuerKeyId = Owned<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using NameConstraints = Owned<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;
using Subtree = Owned<GENERAL_SUBTREE, GENERAL_SUBTREE_free>;
using Accesses = Owned<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>;
using Memory = Owned<BIO, BIO_free_all>;

enum class Importance { Ordinary, Critical };

// Every call here fails only for want of memory or entropy, and nobody could go on without.
void must(bool done)
{
    if (done)
        return;
    std::array<char, 256> reason {};
    ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
    qFatal("cannot make a certificate: %s", reason.data());
}

template<typename Handle>
[[nodiscard]] Handle made(Handle handle)
{
    must(handle != nullptr);
    return handle;
}

KeyPair newKey(CertificateWish::Key kind)
{
    const bool ec = kind == CertificateWish::Key::EcP256;
    const KeyContext context(made(EVP_PKEY_CTX_new_id(ec ? EVP_PKEY_EC : EVP_PKEY_RSA, nullptr)));
    must(EVP_PKEY_keygen_init(context.get()) == 1);
    if (ec)
        must(EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context.get(), NID_X9_62_prime256v1) == 1);
    else
        must(EVP_PKEY_CTX_set_rsa_keygen_bits(
                 context.get(), kind == CertificateWish::Key::Rsa1024 ? 1024 : 2048)
            == 1);
    EVP_PKEY *key = nullptr;
    must(EVP_PKEY_keygen(context.get(), &key) == 1);
    return KeyPair(key);
}

// Positive, unique and unguessable: 127 random bits below a leading one (RFC 5280 section 4.1.2.2
// allows 20 octets).
void setSerialNumber(X509 *certificate)
{
    const Number number(made(BN_new()));
    must(BN_rand(number.get(), 128, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1);
    const Integer serial(made(BN_to_ASN1_INTEGER(number.get(), nullptr)));
    must(X509_set_serialNumber(certificate, serial.get()) == 1);
}

// ASN1_TIME_set picks UTCTime up to 2049 and GeneralizedTime after (RFC 5280 section 4.1.2.5).
Time timeOf(const QDateTime &wished, int daysFromNow)
{
    const QDateTime when =
        wished.isValid() ? wished : QDateTime::currentDateTimeUtc().addDays(daysFromNow);
    return Time(made(ASN1_TIME_set(nullptr, static_cast<time_t>(when.toSecsSinceEpoch()))));
}

void setValidity(X509 *certificate, const CertificateWish &wish)
{
    must(X509_set1_notBefore(certificate, timeOf(wish.notBefore, -1).get()) == 1);
    must(X509_set1_notAfter(certificate, timeOf(wish.notAfter, 90).get()) == 1);
}

void setSubject(X509 *certificate, const QString &commonName)
{
    if (commonName.isEmpty())
        return;
    const QByteArray text = commonName.left(ub_common_name).toUtf8();
    must(X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName,
             MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()),
             static_cast<int>(text.size()), -1, 0)
        == 1);
}

template<typename Value>
void addExtension(X509 *certificate, int nid, const Value &value, Importance importance)
{
    must(X509_add1_ext_i2d(certificate, nid, value.get(),
             importance == Importance::Critical ? 1 : 0, X509V3_ADD_DEFAULT)
        == 1);
}

void addBasicConstraints(X509 *certificate, CertificateWish::Role role)
{
    const BasicConstraints constraints(made(BASIC_CONSTRAINTS_new()));
    constraints->ca = role == CertificateWish::Role::Authority ? 1 : 0;
    addExtension(certificate, NID_basic_constraints, constraints, Importance::Critical);
}

// RFC 5280 section 4.2.1.3: bit 0 digitalSignature, 2 keyEncipherment, 5 keyCertSign, 6 cRLSign.
void addKeyUsage(X509 *certificate, const CertificateWish &wish)
{
    const Bits bits(made(ASN1_BIT_STRING_new()));
    const auto use = [&bits](int bit) { must(ASN1_BIT_STRING_set_bit(bits.get(), bit, 1) == 1); };
    if (wish.role == CertificateWish::Role::Authority) {
        use(5);
        use(6);
    } else {
        use(0);
        if (wish.key != CertificateWish::Key::EcP256)
            use(2);
    }
    addExtension(certificate, NID_key_usage, bits, Importance::Critical);
}

void addExtendedKeyUsage(X509 *certificate, CertificateWish::Role role)
{
    if (role == CertificateWish::Role::Authority)
        return;
    const Purposes purposes(made(sk_ASN1_OBJECT_new_null()));
    const int purpose =
        role == CertificateWish::Role::ClientOnly ? NID_client_auth : NID_server_auth;
    must(sk_ASN1_OBJECT_push(purposes.get(), OBJ_nid2obj(purpose)) > 0);
    addExtension(certificate, NID_ext_key_usage, purposes, Importance::Ordinary);
}

Name dnsName(const QString &name)
{
    const QByteArray text = name.toLatin1();
    ASN1_IA5STRING *value = made(ASN1_IA5STRING_new());
    must(ASN1_STRING_set(value, text.constData(), static_cast<int>(text.size())) == 1);
    Name general(made(GENERAL_NAME_new()));
    GENERAL_NAME_set0_value(general.get(), GEN_DNS, value);
    return general;
}

Name addressName(const QString &address)
{
    ASN1_OCTET_STRING *value = made(a2i_IPADDRESS(address.toLatin1().constData()));
    Name general(made(GENERAL_NAME_new()));
    GENERAL_NAME_set0_value(general.get(), GEN_IPADD, value);
    return general;
}

void addAlternativeNames(X509 *certificate, const CertificateWish &wish)
{
    const Names names(made(GENERAL_NAMES_new()));
    const auto add = [&names](Name name) {
        must(sk_GENERAL_NAME_push(names.get(), name.release()) > 0);
    };
    for (const QString &name : wish.dnsNames)
        add(dnsName(name));
    for (const QString &address : wish.addresses)
        add(addressName(address));
    if (sk_GENERAL_NAME_num(names.get()) == 0)
        return;
    addExtension(certificate, NID_subject_alt_name, names,
        wish.commonName.isEmpty() ? Importance::Critical : Importance::Ordinary);
}

void addNameConstraints(X509 *certificate, const QStringList &permitted)
{
    if (permitted.isEmpty())
        return;
    const NameConstraints constraints(made(NAME_CONSTRAINTS_new()));
    constraints->permittedSubtrees = made(sk_GENERAL_SUBTREE_new_null());
    for (const QString &name : permitted) {
        Subtree subtree(made(GENERAL_SUBTREE_new()));
        GENERAL_NAME_free(subtree->base);
        subtree->base = dnsName(name).release();
        must(sk_GENERAL_SUBTREE_push(constraints->permittedSubtrees, subtree.release()) > 0);
    }
    addExtension(certificate, NID_name_constraints, constraints, Importance::Critical);
}

// RFC 5280 section 4.2.1.2, method (1): the SHA-1 of the public key. A name, not a security mark.
Octets keyIdOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int size = 0;
    must(X509_pubkey_digest(certificate, EVP_sha1(), digest.data(), &size) == 1);
    Octets id(made(ASN1_OCTET_STRING_new()));
    must(ASN1_OCTET_STRING_set(id.get(), digest.data(), static_cast<int>(size)) == 1);
    return id;
}

void addKeyIds(X509 *certificate, const X509 *issuer)
{
    addExtension(
        certificate, NID_subject_key_identifier, keyIdOf(certificate), Importance::Ordinary);
    const IssuerKeyId id(made(AUTHORITY_KEYID_new()));
    id->keyid = keyIdOf(issuer).release();
    addExtension(certificate, NID_authority_key_identifier, id, Importance::Ordinary);
}

// Below an intermediate public authorities say where its certificate could be fetched (RFC 5280
// section 4.2.2.1), and a client may tell from it that a server left something out.
void addIssuersPlace(X509 *certificate)
{
    const Accesses accesses(made(sk_ACCESS_DESCRIPTION_new_null()));
    ACCESS_DESCRIPTION *issuers = made(ACCESS_DESCRIPTION_new());
    must(sk_ACCESS_DESCRIPTION_push(accesses.get(), issuers) > 0);
    ASN1_OBJECT_free(issuers->method);
    issuers->method = OBJ_nid2obj(NID_ad_ca_issuers);
    ASN1_IA5STRING *place = made(ASN1_IA5STRING_new());
    must(ASN1_STRING_set(place, "http://authority.invalid/issuer.cer", -1) == 1);
    GENERAL_NAME_set0_value(issuers->location, GEN_URI, place);
    addExtension(certificate, NID_info_access, accesses, Importance::Ordinary);
}

bool isSelfSigned(const X509 *certificate)
{
    return X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(certificate))
        == 0;
}

QByteArray taken(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(made(BIO_new(BIO_s_mem())));
    must(PEM_write_bio_X509(memory.get(), certificate) == 1);
    return taken(memory);
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(made(BIO_new(BIO_s_mem())));
    must(PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
        == 1);
    return taken(memory);
}

/// A key with its certificate in OpenSSL's form.
struct KeyedCertificate
{
    KeyPair key;
    Certificate certificate;
};

/// Makes a certificate as wished and signs it: by the issuer, or by itself if there is none.
KeyedCertificate newCertificate(const CertificateWish &wish, const KeyedCertificate *issuer)
{
    KeyedCertificate fresh { newKey(wish.key), Certificate(made(X509_new())) };
    X509 *certificate = fresh.certificate.get();
    const KeyedCertificate &signer = issuer ? *issuer : fresh;

    must(X509_set_version(certificate, 2) == 1); // X.509 version 3
    setSerialNumber(certificate);
    setValidity(certificate, wish);
    setSubject(certificate, wish.commonName);
    must(X509_set_issuer_name(certificate, X509_get_subject_name(signer.certificate.get())) == 1);
    must(X509_set_pubkey(certificate, fresh.key.get()) == 1);

    addBasicConstraints(certificate, wish.role);
    // What installers make for themselves carries no key usage either, and with one that forbids
    // signing OpenSSL would not even take it for self-signed.
    if (issuer || wish.role == CertificateWish::Role::Authority)
        addKeyUsage(certificate, wish);
    addExtendedKeyUsage(certificate, wish.role);
    addAlternativeNames(certificate, wish);
    addNameConstraints(certificate, wish.permittedNames);
    addKeyIds(certificate, signer.certificate.get());
    if (issuer && !isSelfSigned(issuer->certificate.get()))
        addIssuersPlace(certificate);

    const EVP_MD *digest = wish.digest == CertificateWish::Digest::Sha1 ? EVP_sha1() : EVP_sha256();
    must(X509_sign(certificate, signer.key.get(), digest) > 0);
    return fresh;
}

IssuedCertificate asPem(const KeyedCertificate &keyed, const QByteArray &issuersPem)
{
    return { pemOf(keyed.certificate.get()), pemOf(keyed.key.get()), issuersPem };
}

CertificateWish asAuthority(CertificateWish wish, const QString &name)
{
    wish.commonName = name;
    wish.role = CertificateWish::Role::Authority;
    return wish;
}

} // namespace

struct CertificateAuthority::Private
{
    KeyedCertificate own;
    IssuedCertificate pem;
    bool isRoot;

    /// What stands between a certificate issued here and the root.
    [[nodiscard]] QByteArray chainBelowRoot() const
    {
        return isRoot ? QByteArray() : QByteArray(pem.certificatePem + pem.issuersPem);
    }
};

CertificateAuthority::CertificateAuthority(const QString &name)
    : CertificateAuthority(name, CertificateWish {})
{
}

CertificateAuthority::CertificateAuthority(const QString &name, const CertificateWish &wish)
{
    KeyedCertificate own = newCertificate(asAuthority(wish, name), nullptr);
    IssuedCertificate pem = asPem(own, {});
    d = std::make_unique<Private>(Private { std::move(own), std::move(pem), true });
}

CertificateAuthority::CertificateAuthority(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

CertificateAuthority::~CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority &&) noexcept = default;
CertificateAuthority &CertificateAuthority::operator=(CertificateAuthority &&) noexcept = default;

const IssuedCertificate &CertificateAuthority::root() const
{
    return d->pem;
}

IssuedCertificate CertificateAuthority::issue(const CertificateWish &wish) const
{
    return asPem(newCertificate(wish, &d->own), d->chainBelowRoot());
}

CertificateAuthority CertificateAuthority::intermediate(const CertificateWish &wish) const
{
    KeyedCertificate own = newCertificate(asAuthority(wish, wish.commonName), &d->own);
    IssuedCertificate pem = asPem(own, d->chainBelowRoot());
    return CertificateAuthority(
        std::make_unique<Private>(Private { std::move(own), std::move(pem), false }));
}

IssuedCertificate CertificateAuthority::selfSigned(const CertificateWish &wish)
{
    return asPem(newCertificate(wish, nullptr), {});
}

} // namespace mailberth::demo
