// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OAuthAnswer.h"
#include "core/model/OAuthClient.h"
#include "core/signin/OAuthProvider.h"
#include "core/signin/Pkce.h"

#include <variant>

namespace mailberth
{

/// A code that is good for one redemption at the token endpoint.
struct AuthorizationCode
{
    Secret code;
};

/// A visit to the loopback port that is not the answer to our question: a browser's for its icon,
/// or somebody's who does not know our state (RFC 6749 section 10.12). It ends nothing.
struct NoCallback
{
};

using Callback = std::variant<AuthorizationCode, NoCallback, OAuthAnswer>;

/// One question to the person's browser, and the check of what it brings back.
struct AuthorizationRequest
{
    OAuthProvider provider;
    OAuthClient client;
    QUrl redirect; ///< LoopbackListener::redirect()
    QString state; ///< 256 bits of our own
    Pkce pkce;
    QString loginHint; ///< the mail address, or empty

    [[nodiscard]] static AuthorizationRequest fresh(const OAuthProvider &provider,
        const OAuthClient &client, const QUrl &redirect, const QString &loginHint);

    /// What the browser is to open (RFC 6749 section 4.1.1, RFC 7636 section 4.3).
    [[nodiscard]] QUrl url() const;
    /// Reads the target of the browser's request, "/?code=…&state=…": whether it is ours, by its
    /// state, then its issuer, then what it says.
    [[nodiscard]] Callback read(QByteArrayView target) const;
};

} // namespace mailberth
