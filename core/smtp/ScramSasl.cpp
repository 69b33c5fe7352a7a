// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/ScramSasl.h"

#include "core/smtp/Base64.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

namespace
{

constexpr QByteArrayView gs2Header = "n,,"; // no channel binding, nobody else's name
constexpr QByteArrayView encodedHeader = "biws"; // the same in Base64
constexpr qsizetype mostDigits = 9; // of an iteration count that is not too many anyway

QByteArray saslName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

/// The value of "x=value"; nothing for another attribute.
std::optional<QByteArray> valueOf(char attribute, const QByteArray &text)
{
    if (text.size() < 2 || text.at(0) != attribute || text.at(1) != '=')
        return std::nullopt;
    return text.mid(2);
}

bool isPrintable(const QByteArray &nonce) // RFC 5802 section 7; a comma cannot be in it
{
    return std::all_of(nonce.begin(), nonce.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isNumber(const QByteArray &text) // posit-number
{
    return !text.isEmpty() && text.front() != '0'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ScramSasl::ScramSasl(QCryptographicHash::Algorithm algorithm, PreparedCredentials credentials,
    const QByteArray &nonce)
    : m_algorithm(algorithm)
    , m_credentials(std::move(credentials))
    , m_nonce(nonce)
{
}

std::optional<Secret> ScramSasl::initialResponse()
{
    m_authMessage = "n=" + saslName(m_credentials.username) + ",r=" + m_nonce;
    Secret message = Secret::copyOf(gs2Header);
    message.append(m_authMessage);
    return message;
}

SaslStep ScramSasl::take(QByteArrayView challenge)
{
    if (challenge.size() > longestChallenge)
        return sasl::Fault { SaslFault::ChallengeTooLong };
    switch (m_next) {
    case Next::ServerFirst:
        return takeServerFirst(challenge.toByteArray());
    case Next::ServerFinal:
        return takeServerFinal(challenge.toByteArray());
    case Next::Derivation:
    case Next::Verdict:
        break;
    }
    return sasl::Fault { SaslFault::ChallengeUnexpected };
}

SaslStep ScramSasl::takeServerFirst(const QByteArray &message)
{
    const QList<QByteArray> attributes = message.split(',');
    if (valueOf('m', attributes.value(0)))
        return sasl::Fault { SaslFault::ExtensionDemanded };
    const auto nonce = valueOf('r', attributes.value(0));
    const auto salt = valueOf('s', attributes.value(1));
    const auto iterations = valueOf('i', attributes.value(2));
    if (!nonce || !salt || !iterations || !isPrintable(*nonce) || !isNumber(*iterations))
        return sasl::Fault { SaslFault::ChallengeMalformed };
    const auto saltBytes = fromStrictBase64(*salt);
    if (!saltBytes || saltBytes->isEmpty() || saltBytes->size() > longestSalt)
        return sasl::Fault { SaslFault::ChallengeMalformed };
    // A nonce without anything of the server's own would let it play an old answer again.
    if (!nonce->startsWith(m_nonce) || nonce->size() == m_nonce.size())
        return sasl::Fault { SaslFault::NonceForeign };
    const int count = iterations->size() > mostDigits ? mostIterations + 1 : iterations->toInt();
    if (count < fewestIterations)
        return sasl::Fault { SaslFault::IterationsTooFew };
    if (count > mostIterations)
        return sasl::Fault { SaslFault::IterationsTooMany };

    m_nonce = *nonce;
    m_authMessage += ',' + message;
    m_derivation.emplace(m_algorithm, m_credentials.secret, *saltBytes, count);
    m_credentials.secret.clear();
    m_next = Next::Derivation;
    return think();
}

SaslStep ScramSasl::think()
{
    if (!m_derivation)
        return sasl::Fault { SaslFault::ChallengeUnexpected };
    m_derivation->advance(iterationsAtOnce);
    if (!m_derivation->isOver())
        return sasl::Think {};
    m_next = Next::ServerFinal;
    sasl::Respond response { clientFinal(m_derivation->key()) };
    m_derivation.reset();
    return response;
}

// RFC 5802 section 3.
Secret ScramSasl::clientFinal(const Secret &saltedPassword)
{
    const QByteArray withoutProof = "c=" + encodedHeader + ",r=" + m_nonce;
    m_authMessage += ',' + withoutProof;

    Hmac keyed(m_algorithm, saltedPassword.bytes());
    const Secret clientKey = keyed.of("Client Key");
    const Secret serverKey = keyed.of("Server Key");
    QCryptographicHash hash(m_algorithm);
    hash.addData(clientKey.bytes());
    const Secret storedKey = Secret::copyOf(hash.resultView());
    const Secret clientSignature = Hmac(m_algorithm, storedKey.bytes()).of(m_authMessage);
    m_serverSignature = Hmac(m_algorithm, serverKey.bytes()).of(m_authMessage);

    Secret proof;
    for (qsizetype at = 0; at < clientKey.size(); ++at) {
        const char mixed =
            static_cast<char>(clientKey.bytes().at(at) ^ clientSignature.bytes().at(at));
        proof.append(QByteArrayView(&mixed, 1));
    }
    Secret message = Secret::copyOf(withoutProof);
    message.append(",p=");
    message.append(toBase64(proof).bytes());
    return message;
}

SaslStep ScramSasl::takeServerFinal(const QByteArray &message)
{
    m_next = Next::Verdict;
    const QByteArray first = message.split(',').constFirst();
    if (valueOf('e', first)) // refused; the reply code follows
        return sasl::Respond {};
    const auto verifier = valueOf('v', first);
    const auto signature = verifier ? fromStrictBase64(*verifier) : std::nullopt;
    if (!signature)
        return sasl::Fault { SaslFault::ChallengeMalformed };
    if (Secret::copyOf(*signature) != m_serverSignature)
        return sasl::Fault { SaslFault::SignatureWrong };
    m_server = Server::Proven;
    return sasl::Respond {};
}

std::optional<SaslFault> ScramSasl::doubtAboutSuccess() const
{
    return m_server == Server::Proven ? std::nullopt : std::optional(SaslFault::SignatureMissing);
}

} // namespace mailberth::smtp
