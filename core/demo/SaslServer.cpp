// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/SaslServer.h"

#include "core/smtp/Base64.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace mailberth::demo
{

namespace
{

constexpr auto sha256 = QCryptographicHash::Sha256;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes.append(static_cast<char>(QRandomGenerator::system()->bounded(256)));
    return bytes;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, sha256);
}

QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = static_cast<char>(left.at(i) ^ right.at(i));
    return left;
}

/// The value of "k=value", or nothing for another letter.
std::optional<QByteArray> attribute(const QByteArray &text, char letter)
{
    if (text.size() < 2 || text.at(0) != letter || text.at(1) != '=')
        return std::nullopt;
    return text.mid(2);
}

// "=2C" stands for a comma, "=3D" for an equals sign, and no other "=" may (RFC 5802 section 5.1).
std::optional<QByteArray> fromSaslName(const std::optional<QByteArray> &text)
{
    if (!text || text->isEmpty())
        return std::nullopt;
    QByteArray name = *text;
    name.replace("=2C", ",");
    const qsizetype escaped = name.count("=3D");
    if (name.count('=') != escaped)
        return std::nullopt;
    return name.replace("=3D", "=");
}

} // namespace

ScramSeed ScramSeed::random()
{
    // 18 bytes are 24 characters of Base64, none of which is a comma.
    return { .nonce = randomBytes(18).toBase64(), .salt = randomBytes(16) };
}

QList<QByteArray> SaslServer::mechanisms()
{
    return { "SCRAM-SHA-256", "PLAIN", "LOGIN" };
}

std::optional<SaslServer::Mechanism> SaslServer::mechanismFromName(const QByteArray &name)
{
    static constexpr std::array order { Mechanism::ScramSha256, Mechanism::Plain,
        Mechanism::Login };
    const qsizetype index = mechanisms().indexOf(name.toUpper());
    if (index < 0)
        return std::nullopt;
    return order.at(static_cast<size_t>(index));
}

SaslServer::SaslServer(Mechanism mechanism, Mailbox mailbox, ScramSeed seed)
    : m_mailbox(std::move(mailbox))
    , m_seed(std::move(seed))
    , m_awaits(mechanism == Mechanism::Plain  ? Awaits::PlainMessage
              : mechanism == Mechanism::Login ? Awaits::LoginName
                                              : Awaits::ScramFirst)
{
}

SaslAnswer SaslServer::begin(const std::optional<QByteArray> &initialResponse)
{
    if (initialResponse)
        return on(*initialResponse);
    // LOGIN asks aloud; the other two wait for the client to begin.
    return sasl::Challenge { m_awaits == Awaits::LoginName ? QByteArrayLiteral("Username:")
                                                           : QByteArray() };
}

SaslAnswer SaslServer::on(const QByteArray &response)
{
    switch (std::exchange(m_awaits, Awaits::Nothing)) {
    case Awaits::PlainMessage:
        return plainMessage(response);
    case Awaits::LoginName:
        return loginName(response);
    case Awaits::LoginPassword:
        return loginPassword(response);
    case Awaits::ScramFirst:
        return scramFirst(response);
    case Awaits::ScramFinal:
        return scramFinal(response);
    case Awaits::ScramEnd:
        // The client has seen the server's proof and has nothing to add.
        return response.isEmpty() ? SaslAnswer(sasl::Accepted {}) : sasl::Malformed {};
    case Awaits::Nothing:
        return sasl::Malformed {};
    }
    Q_UNREACHABLE();
}

bool SaslServer::isUser(const QByteArray &name) const
{
    return name.compare(m_mailbox.address, Qt::CaseInsensitive) == 0;
}

// [authzid] NUL authcid NUL passwd (RFC 4616 section 2)
SaslAnswer SaslServer::plainMessage(const QByteArray &message) const
{
    const QList<QByteArray> parts = message.split('\0');
    if (parts.size() != 3 || parts.at(1).isEmpty() || parts.at(2).isEmpty())
        return sasl::Malformed {};
    const bool actsForItself = parts.at(0).isEmpty() || isUser(parts.at(0));
    if (actsForItself && isUser(parts.at(1)) && parts.at(2) == m_mailbox.password)
        return sasl::Accepted {};
    return sasl::Refused {};
}

SaslAnswer SaslServer::loginName(const QByteArray &name)
{
    m_name = name;
    m_awaits = Awaits::LoginPassword;
    return sasl::Challenge { "Password:" };
}

SaslAnswer SaslServer::loginPassword(const QByteArray &password) const
{
    if (isUser(m_name) && password == m_mailbox.password)
        return sasl::Accepted {};
    return sasl::Refused {};
}

// gs2-cbind-flag "," [authzid] "," "n=" name "," "r=" nonce (RFC 5802 section 7). Channel binding
// is not offered, so "p=" cannot be meant; "m=" announces an extension that nobody knows.
SaslAnswer SaslServer::scramFirst(const QByteArray &message)
{
    const QList<QByteArray> parts = message.split(',');
    if (parts.size() < 4 || (parts.at(0) != "n" && parts.at(0) != "y"))
        return sasl::Malformed {};
    const auto name = attribute(parts.at(2), 'n');
    const auto nonce = attribute(parts.at(3), 'r');
    if (!nonce || nonce->isEmpty())
        return sasl::Malformed {};
    const auto plainName = fromSaslName(name);
    const auto actsFor =
        parts.at(1).isEmpty() ? plainName : fromSaslName(attribute(parts.at(1), 'a'));
    if (!plainName || !actsFor)
        return sasl::Malformed {};

    // Whoever acts for somebody else is nobody here, but learns it at the end like a wrong
    // password.
    m_name = isUser(*actsFor) ? *plainName : QByteArray();
    m_scramHeader = parts.at(0) + ',' + parts.at(1) + ',';
    m_scramNonce = *nonce + m_seed.nonce;
    const QByteArray challenge = "r=" + m_scramNonce + ",s=" + m_seed.salt.toBase64()
        + ",i=" + QByteArray::number(m_seed.iterations);
    m_scramTranscript = message.mid(m_scramHeader.size()) + ',' + challenge;
    m_awaits = Awaits::ScramFinal;
    return sasl::Challenge { challenge };
}

// "c=" channel-binding "," "r=" nonce "," "p=" proof (RFC 5802 sections 3 and 7)
SaslAnswer SaslServer::scramFinal(const QByteArray &message)
{
    const QList<QByteArray> parts = message.split(',');
    if (parts.size() < 3)
        return sasl::Malformed {};
    const auto binding = attribute(parts.at(0), 'c');
    const auto nonce = attribute(parts.at(1), 'r');
    const auto encodedProof = attribute(parts.constLast(), 'p');
    const auto proof = encodedProof ? smtp::fromStrictBase64(*encodedProof) : std::nullopt;
    if (binding != m_scramHeader.toBase64() || nonce != m_scramNonce || !proof
        || proof->size() != QCryptographicHash::hashLength(sha256))
        return sasl::Malformed {};
    if (!isUser(m_name) || !m_mailbox.password)
        return sasl::Refused {};

    const QByteArray withoutProof = message.left(message.size() - parts.constLast().size() - 1);
    const QByteArray signedMessage = m_scramTranscript + ',' + withoutProof;
    const QByteArray saltedPassword =
        QPasswordDigestor::deriveKeyPbkdf2(sha256, *m_mailbox.password, m_seed.salt,
            m_seed.iterations, static_cast<quint64>(QCryptographicHash::hashLength(sha256)));
    const QByteArray storedKey =
        QCryptographicHash::hash(hmac(saltedPassword, "Client Key"), sha256);
    const QByteArray clientKey = exclusiveOr(*proof, hmac(storedKey, signedMessage));
    if (QCryptographicHash::hash(clientKey, sha256) != storedKey)
        return sasl::Refused {};

    m_awaits = Awaits::ScramEnd;
    const QByteArray serverKey = hmac(saltedPassword, "Server Key");
    return sasl::Challenge { "v=" + hmac(serverKey, signedMessage).toBase64() };
}

} // namespace mailberth::demo
