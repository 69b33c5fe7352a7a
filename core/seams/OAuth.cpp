// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/seams/OAuth.h"

namespace mailberth
{

OAuthOrder oauthOrder(
    const OAuthProvider &provider, const OAuthClients &clients, const QString &loginHint)
{
    const auto client = clients.constFind(provider.id);
    return { .provider = provider,
        .client = client == clients.cend() ? std::nullopt : std::optional(*client),
        .loginHint = loginHint };
}

} // namespace mailberth
