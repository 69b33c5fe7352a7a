// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

namespace mailberth
{

/// Our registration with a provider: configuration, as an organisation's file gives it.
struct OAuthClient
{
    QString id;
    /// Empty for most. That of an installed program is known to everybody who has the program
    /// (RFC 8252 section 8.5), so it is no secret of a person's.
    QString secret;

    friend bool operator==(const OAuthClient &, const OAuthClient &) = default;
};

/// By provider: "google", "microsoft", …
using OAuthClients = QHash<QString, OAuthClient>;

} // namespace mailberth
