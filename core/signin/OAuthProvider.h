// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace mailberth
{

/// Which addresses of a provider are talked to.
enum class EndpointRule {
    HttpsOnly,
    HttpsOrLoopback, ///< for tests: also http to 127.0.0.1
};

/// Where and for what one provider's people sign in. Comes from the table in this program only:
/// a server cannot send anybody to a sign-in page of its choice.
struct OAuthProvider
{
    QString id; ///< "google", "microsoft", "yahoo", "aol": the keys of an organisation's file
    QString name; ///< as people know it
    QUrl authorization; ///< RFC 6749 section 3.1
    QUrl token; ///< RFC 6749 section 3.2
    QUrl device; ///< RFC 8628 section 3.1; empty where the device flow does not allow mail
    /// RFC 9207; "{tenantid}" stands for one organisation's id. Empty where none is known.
    QString issuer;
    QStringList scopes;
    QList<std::pair<QString, QString>> extraParameters; ///< of the authorization request
    QStringList submissionHosts; ///< hosts and domains that take this provider's tokens
    QStringList exchangerDomains; ///< domains of the mail exchangers of its customers
    QString source; ///< where this was read

    friend bool operator==(const OAuthProvider &, const OAuthProvider &) = default;

    [[nodiscard]] bool issues(const QString &issuerOfAnswer) const;
};

[[nodiscard]] const QList<OAuthProvider> &knownOAuthProviders();

/// The provider whose tokens this submission server takes.
[[nodiscard]] std::optional<OAuthProvider> oauthProviderForServer(const HostName &host);
/// The provider that takes the mail of a domain with this exchanger. A hint for what to offer: the
/// token goes to the submission server, so that one decides.
[[nodiscard]] std::optional<OAuthProvider> oauthProviderForExchanger(const HostName &exchanger);

[[nodiscard]] bool isAllowed(const QUrl &endpoint, EndpointRule rule);

} // namespace mailberth
