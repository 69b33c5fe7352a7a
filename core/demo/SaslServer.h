// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace mailberth::demo
{

/// Who may sign in.
struct Mailbox
{
    QByteArray address; ///< the user name, compared without case
    std::optional<QByteArray> password; ///< nothing: every password is refused
};

/// What the server answers within a SASL exchange (RFC 4422 section 3).
namespace sasl
{

struct Challenge
{
    QByteArray bytes; ///< not yet in Base64

    friend bool operator==(const Challenge &, const Challenge &) = default;
};
struct Accepted
{
    friend bool operator==(const Accepted &, const Accepted &) = default;
};
struct Refused // the name or the secret is wrong
{
    friend bool operator==(const Refused &, const Refused &) = default;
};
struct Malformed // the client broke the mechanism's rules
{
    friend bool operator==(const Malformed &, const Malformed &) = default;
};

} // namespace sasl

using SaslAnswer = std::variant<sasl::Challenge, sasl::Accepted, sasl::Refused, sasl::Malformed>;

/// What a SCRAM server brings along; random unless a test says otherwise.
struct ScramSeed
{
    QByteArray nonce;
    QByteArray salt;
    int iterations = 4096; ///< the least that RFC 7677 section 4 allows

    [[nodiscard]] static ScramSeed random();
};

/// The server's side of one SASL exchange, pure. Speaks SCRAM-SHA-256 (RFC 5802, RFC 7677), PLAIN
/// (RFC 4616) and LOGIN (never standardised; draft-murchison-sasl-login).
class SaslServer
{
public:
    enum class Mechanism { ScramSha256, Plain, Login };

    /// All mechanisms' names, best first.
    [[nodiscard]] static QList<QByteArray> mechanisms();
    [[nodiscard]] static std::optional<Mechanism> mechanismFromName(const QByteArray &name);

    SaslServer(Mechanism mechanism, Mailbox mailbox, ScramSeed seed = ScramSeed::random());

    /// The first answer: to the initial response, or to its absence.
    [[nodiscard]] SaslAnswer begin(const std::optional<QByteArray> &initialResponse);
    /// The answer to a response to the latest challenge. After another answer than a challenge
    /// every response is malformed.
    [[nodiscard]] SaslAnswer on(const QByteArray &response);

private:
    enum class Awaits {
        PlainMessage,
        LoginName,
        LoginPassword,
        ScramFirst,
        ScramFinal,
        ScramEnd,
        Nothing
    };

    [[nodiscard]] bool isUser(const QByteArray &name) const;
    [[nodiscard]] SaslAnswer plainMessage(const QByteArray &message) const;
    [[nodiscard]] SaslAnswer loginName(const QByteArray &name);
    [[nodiscard]] SaslAnswer loginPassword(const QByteArray &password) const;
    [[nodiscard]] SaslAnswer scramFirst(const QByteArray &message);
    [[nodiscard]] SaslAnswer scramFinal(const QByteArray &message);

    Mailbox m_mailbox;
    ScramSeed m_seed;
    Awaits m_awaits;
    QByteArray m_name; ///< as the client gave it
    QByteArray m_scramHeader; ///< the client's gs2-header
    QByteArray m_scramNonce; ///< both sides' nonces
    QByteArray m_scramTranscript; ///< client-first-message-bare "," server-first-message
};

} // namespace mailberth::demo
