// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SaslMechanism.h"
#include "core/model/Secret.h"
#include "core/model/SignInReport.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <variant>

namespace mailberth::smtp
{

/// What a mechanism does about a challenge.
namespace sasl
{

struct Respond // not yet in Base64
{
    Secret bytes;
};

/// The answer has to be worked out: call think() until it says something else.
struct Think
{
};

struct Fault // the server broke the rules: say nothing more
{
    SaslFault fault;
};

} // namespace sasl

using SaslStep = std::variant<sasl::Respond, sasl::Think, sasl::Fault>;

/// User name and password or token as they go over the wire: see `prepared` in
/// core/smtp/PreparedCredentials.h.
struct PreparedCredentials
{
    QByteArray username; ///< UTF-8
    Secret secret; ///< UTF-8
};

/// The client's side of one SASL exchange (RFC 4422 section 3), pure: one subclass a mechanism.
class SaslClient
{
public:
    virtual ~SaslClient() = default;

    /// What goes along with AUTH, or nothing where the server speaks first.
    [[nodiscard]] virtual std::optional<Secret> initialResponse() { return std::nullopt; }
    [[nodiscard]] virtual SaslStep take(QByteArrayView challenge) = 0;
    /// Goes on with what take() left to be worked out, for a few milliseconds.
    [[nodiscard]] virtual SaslStep think()
    {
        return sasl::Fault { SaslFault::ChallengeUnexpected };
    }
    /// Why the server's "235" is not to be believed; nothing if it is.
    [[nodiscard]] virtual std::optional<SaslFault> doubtAboutSuccess() const = 0;
    /// What the server told of a token that it does not take (RFC 7628 section 3.2.2).
    [[nodiscard]] virtual QByteArray tokenError() const { return {}; }
};

/// `nonce`: at least 18 random bytes in Base64, fresh for each exchange; only SCRAM uses it.
[[nodiscard]] std::unique_ptr<SaslClient> makeSaslClient(
    SaslMechanism mechanism, PreparedCredentials credentials, const QByteArray &nonce);

} // namespace mailberth::smtp
