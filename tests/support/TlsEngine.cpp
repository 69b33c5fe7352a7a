// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TlsEngine.h"

#include "core/demo/Owned.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <QtGlobal>

#include <array>

namespace mailberth::test
{

namespace
{

using demo::Owned;
using Context = Owned<SSL_CTX, SSL_CTX_free>;
using Session = Owned<SSL, SSL_free>;
using Certificate = Owned<X509, X509_free>;
using KeyPair = Owned<EVP_PKEY, EVP_PKEY_free>;
using Memory = Owned<BIO, BIO_free_all>;

void must(bool done)
{
    if (done)
        return;
    std::array<char, 256> reason {};
    ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
    qFatal("cannot serve TLS: %s", reason.data());
}

Memory reading(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

void show(SSL_CTX *context, const demo::IssuedCertificate &issued)
{
    const Memory leafPem = reading(issued.certificatePem);
    const Certificate leaf(PEM_read_bio_X509(leafPem.get(), nullptr, nullptr, nullptr));
    const Memory keyPem = reading(issued.keyPem);
    const KeyPair key(PEM_read_bio_PrivateKey(keyPem.get(), nullptr, nullptr, nullptr));
    must(SSL_CTX_use_certificate(context, leaf.get()) == 1);
    must(SSL_CTX_use_PrivateKey(context, key.get()) == 1);

    const Memory issuersPem = reading(issued.issuersPem);
    while (X509 *issuer = PEM_read_bio_X509(issuersPem.get(), nullptr, nullptr, nullptr))
        must(SSL_CTX_add_extra_chain_cert(context, issuer) == 1); // takes it over
    ERR_clear_error(); // the end of the list is an error to OpenSSL
}

struct VersionRange
{
    int least;
    int most;
};

VersionRange rangeOf(ServingTls::Versions versions)
{
    switch (versions) {
    case ServingTls::Versions::Tls12AndLater:
        return { TLS1_2_VERSION, 0 };
    case ServingTls::Versions::Tls13:
        return { TLS1_3_VERSION, TLS1_3_VERSION };
    case ServingTls::Versions::Tls12:
        return { TLS1_2_VERSION, TLS1_2_VERSION };
    case ServingTls::Versions::Tls11:
        return { TLS1_1_VERSION, TLS1_1_VERSION };
    case ServingTls::Versions::Tls10:
        return { TLS1_VERSION, TLS1_VERSION };
    }
    Q_UNREACHABLE();
}

void speakOnly(SSL_CTX *context, ServingTls::Versions versions)
{
    const VersionRange range = rangeOf(versions);
    must(SSL_CTX_set_min_proto_version(context, range.least) == 1);
    must(SSL_CTX_set_max_proto_version(context, range.most) == 1);
}

// The Second Oakley Group (RFC 2409 section 6.2), which servers have used for decades.
void use1024BitGroup(SSL_CTX *context)
{
    static const QByteArray group =
        QByteArrayLiteral("-----BEGIN DH PARAMETERS-----\n"
                          "MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR\n"
                          "Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL\n"
                          "/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC\n"
                          "-----END DH PARAMETERS-----\n");
    const Memory pem = reading(group);
    EVP_PKEY *parameters = PEM_read_bio_Parameters(pem.get(), nullptr);
    must(SSL_CTX_set0_tmp_dh_pkey(context, parameters) == 1); // takes it over
}

Context contextOf(const ServingTls &tls)
{
    Context context(SSL_CTX_new(TLS_server_method()));
    must(context != nullptr);
    SSL_CTX_set_security_level(context.get(), 0);
    must(SSL_CTX_set_cipher_list(context.get(),
             tls.ciphers.isEmpty() ? "ALL:@SECLEVEL=0"
                                   : QByteArray(tls.ciphers + ":@SECLEVEL=0").constData())
        == 1);
    speakOnly(context.get(), tls.versions);
    show(context.get(), tls.certificate);
    if (tls.dhGroup == ServingTls::DhGroup::Bits1024)
        use1024BitGroup(context.get());
    else
        SSL_CTX_set_dh_auto(context.get(), 1);
    if (tls.clientCertificate == ServingTls::ClientCertificate::Demanded)
        SSL_CTX_set_verify(
            context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return context;
}

} // namespace

struct TlsEngine::Private
{
    void shakeHands();
    void decrypt();

    Context context;
    Session session;
    BIO *incoming; ///< the session's
    BIO *outgoing; ///< the session's
    State state = State::Underway;
    QByteArray decrypted {};
};

TlsEngine::TlsEngine(const ServingTls &tls)
{
    Context context = contextOf(tls);
    Session session(SSL_new(context.get()));
    must(session != nullptr);
    BIO *incoming = BIO_new(BIO_s_mem());
    BIO *outgoing = BIO_new(BIO_s_mem());
    SSL_set_bio(session.get(), incoming, outgoing); // takes both over
    SSL_set_accept_state(session.get());
    d = std::make_unique<Private>(
        Private { std::move(context), std::move(session), incoming, outgoing });
}

TlsEngine::~TlsEngine() = default;

void TlsEngine::feed(const QByteArray &bytes)
{
    BIO_write(d->incoming, bytes.constData(), static_cast<int>(bytes.size()));
    if (d->state == State::Underway)
        d->shakeHands();
    if (d->state == State::Established)
        d->decrypt();
}

void TlsEngine::Private::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(session.get());
    if (result == 1)
        state = State::Established;
    else if (SSL_get_error(session.get(), result) != SSL_ERROR_WANT_READ)
        state = State::Failed;
}

void TlsEngine::Private::decrypt()
{
    std::array<char, 16'384> piece {};
    for (;;) {
        ERR_clear_error();
        const int size = SSL_read(session.get(), piece.data(), static_cast<int>(piece.size()));
        if (size > 0) {
            decrypted.append(piece.data(), size);
            continue;
        }
        const int error = SSL_get_error(session.get(), size);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_ZERO_RETURN)
            state = State::Failed;
        return;
    }
}

void TlsEngine::write(const QByteArray &plain)
{
    ERR_clear_error();
    SSL_write(d->session.get(), plain.constData(), static_cast<int>(plain.size()));
}

void TlsEngine::closeNotify()
{
    ERR_clear_error();
    SSL_shutdown(d->session.get());
}

void TlsEngine::renewKeys(const ServingTls &now)
{
    SSL *session = d->session.get();
    if (SSL_version(session) == TLS1_3_VERSION) {
        must(SSL_key_update(session, SSL_KEY_UPDATE_REQUESTED) == 1);
    } else {
        d->context = contextOf(now);
        must(SSL_set_SSL_CTX(session, d->context.get()) != nullptr);
        SSL_set_options(session, SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION);
        must(SSL_renegotiate(session) == 1);
    }
    must(SSL_do_handshake(session) == 1);
}

bool TlsEngine::isRenewingKeys() const
{
    return SSL_renegotiate_pending(d->session.get()) == 1;
}

TlsEngine::State TlsEngine::state() const
{
    return d->state;
}

QByteArray TlsEngine::takeDecrypted()
{
    return std::exchange(d->decrypted, {});
}

QByteArray TlsEngine::takeOutgoing()
{
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(d->outgoing)), Qt::Uninitialized);
    BIO_read(d->outgoing, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

QString TlsEngine::serverName() const
{
    return QString::fromUtf8(SSL_get_servername(d->session.get(), TLSEXT_NAMETYPE_host_name));
}

} // namespace mailberth::test
