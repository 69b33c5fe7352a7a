// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArray>
#include <QString>

namespace mailberth
{

/// 256 bits of the system's randomness as 43 unreserved characters.
[[nodiscard]] QByteArray freshRandomText();

/// The proof that whoever redeems an authorization code is who asked for it (RFC 7636, S256).
struct Pkce
{
    Secret verifier; ///< 43 characters; goes to the token endpoint only
    QString challenge; ///< its SHA-256; goes through the browser

    [[nodiscard]] static Pkce fresh();
};

/// base64url(SHA-256(verifier)) without padding (RFC 7636 section 4.2).
[[nodiscard]] QString challengeFor(QByteArrayView verifier);

} // namespace mailberth
