// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Pbkdf2.h"
#include "core/smtp/SaslClient.h"

#include <QCryptographicHash>

#include <optional>

namespace mailberth::smtp
{

/// SCRAM (RFC 5802, with SHA-256 RFC 7677): the password never travels, and the server proves that
/// it knows it, too. Without channel binding, for Qt 6.4 gives none of TLS 1.3's away.
class ScramSasl : public SaslClient
{
public:
    static constexpr int fewestIterations = 4096; ///< RFC 7677 section 4
    static constexpr int mostIterations = 1'000'000; ///< some seconds of work
    static constexpr int iterationsAtOnce = 1024; ///< a few milliseconds
    static constexpr qsizetype longestChallenge = 4096; ///< bytes
    static constexpr qsizetype longestSalt = 1024; ///< bytes

    ScramSasl(QCryptographicHash::Algorithm algorithm, PreparedCredentials credentials,
        const QByteArray &nonce);

    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] SaslStep take(QByteArrayView challenge) override;
    [[nodiscard]] SaslStep think() override;
    [[nodiscard]] std::optional<SaslFault> doubtAboutSuccess() const override;

private:
    enum class Next { ServerFirst, Derivation, ServerFinal, Verdict };

    [[nodiscard]] SaslStep takeServerFirst(const QByteArray &message);
    [[nodiscard]] SaslStep takeServerFinal(const QByteArray &message);
    [[nodiscard]] Secret clientFinal(const Secret &saltedPassword);

    QCryptographicHash::Algorithm m_algorithm;
    PreparedCredentials m_credentials;
    QByteArray m_nonce; // ours; then both
    QByteArray m_authMessage; // as far as it is known (RFC 5802 section 3)
    std::optional<Pbkdf2> m_derivation;
    Secret m_serverSignature;
    Next m_next = Next::ServerFirst;
    enum class Server { Unproven, Proven } m_server = Server::Unproven;
};

} // namespace mailberth::smtp
