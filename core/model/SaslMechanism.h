// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace mailberth
{

/// The ways of signing in that we speak (RFC 4422).
enum class SaslMechanism {
    ScramSha256, ///< RFC 7677
    ScramSha1, ///< RFC 5802
    Plain, ///< RFC 4616
    Login, ///< never standardised; draft-murchison-sasl-login
    CramMd5, ///< RFC 2195; obsolete, only where nothing else is offered
    OAuthBearer, ///< RFC 7628
    XOAuth2, ///< Google's older form of the same
};

/// The name in the registry and in EHLO: "SCRAM-SHA-256".
[[nodiscard]] QString id(SaslMechanism mechanism);
/// True if the server is shown that the password is known, and never gets the password itself.
[[nodiscard]] bool provesWithoutSending(SaslMechanism mechanism);
[[nodiscard]] QList<SaslMechanism> allSaslMechanisms();
/// Compared without case.
[[nodiscard]] std::optional<SaslMechanism> saslMechanismFromName(QStringView name);

} // namespace mailberth
