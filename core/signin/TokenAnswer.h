// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OAuthAnswer.h"
#include "core/model/Secret.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth
{

/// More than this is no answer of a token endpoint, and is not read.
inline constexpr qsizetype longestTokenAnswer = 64 * 1024; // bytes

/// What a provider granted.
struct Tokens
{
    Secret access; ///< for AUTH OAUTHBEARER or XOAUTH2; never kept
    Secret refresh; ///< for the keychain; empty if the provider gave none
    std::optional<std::chrono::seconds> lifetime; ///< of the access token, as the provider says
};

/// An answer to one question for tokens. While a device flow goes on, the endpoint answers
/// "authorization_pending" or "slow_down" (RFC 8628 section 3.5): those come as oauth::Refused.
using TokenAnswer = std::variant<Tokens, OAuthAnswer>;

/// Reads the body of a token endpoint's answer (RFC 6749 sections 5.1 and 5.2).
[[nodiscard]] TokenAnswer readTokenAnswer(QByteArrayView body);

/// An error code of a provider as an ending; access_denied is a person's no. Both texts are
/// shortened, and a code that is not of the grammar's characters is not passed on.
[[nodiscard]] OAuthAnswer refusal(const QString &error, const QString &description);

} // namespace mailberth
