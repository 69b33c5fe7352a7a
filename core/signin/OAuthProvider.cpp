// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/OAuthProvider.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailberth
{

namespace
{

OAuthProvider google()
{
    return {
        .id = QStringLiteral("google"),
        .name = QStringLiteral("Google"),
        .authorization = QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth")),
        .token = QUrl(QStringLiteral("https://oauth2.googleapis.com/token")),
        .device = {}, // its device flow grants a short list of scopes, and mail is not among them
        .issuer = QStringLiteral("https://accounts.google.com"),
        .scopes = { QStringLiteral("https://mail.google.com/") },
        .extraParameters = { { QStringLiteral("access_type"), QStringLiteral("offline") } },
        .submissionHosts = { QStringLiteral("smtp.gmail.com"),
            QStringLiteral("smtp.googlemail.com") },
        .exchangerDomains = { QStringLiteral("google.com"), QStringLiteral("googlemail.com") },
        .source = QStringLiteral("https://accounts.google.com/.well-known/openid-configuration; "
                                 "https://developers.google.com/gmail/imap/xoauth2-protocol"),
    };
}

OAuthProvider microsoft()
{
    const QString root = QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/");
    return {
        .id = QStringLiteral("microsoft"),
        .name = QStringLiteral("Microsoft"),
        .authorization = QUrl(root + QStringLiteral("authorize")),
        .token = QUrl(root + QStringLiteral("token")),
        .device = QUrl(root + QStringLiteral("devicecode")),
        .issuer = QStringLiteral("https://login.microsoftonline.com/{tenantid}/v2.0"),
        .scopes = { QStringLiteral("https://outlook.office.com/SMTP.Send"),
            QStringLiteral("offline_access") },
        .extraParameters = {},
        .submissionHosts = { QStringLiteral("smtp.office365.com"),
            QStringLiteral("smtp-mail.outlook.com") },
        .exchangerDomains = { QStringLiteral("protection.outlook.com"),
            QStringLiteral("mx.microsoft") },
        .source = QStringLiteral(
            "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration; "
            "https://learn.microsoft.com/exchange/client-developer/legacy-protocols/"
            "how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth"),
    };
}

/// Yahoo and AOL share one house and keep separate clients and names.
OAuthProvider ofYahoo(const QString &id, const QString &name, const QStringList &hosts,
    const QStringList &exchangerDomains)
{
    const QString root = QStringLiteral("https://api.login.%1.com").arg(id);
    return {
        .id = id,
        .name = name,
        .authorization = QUrl(root + QStringLiteral("/oauth2/request_auth")),
        .token = QUrl(root + QStringLiteral("/oauth2/get_token")),
        .device = {},
        .issuer = root,
        .scopes = { QStringLiteral("mail-w") },
        .extraParameters = {},
        .submissionHosts = hosts,
        .exchangerDomains = exchangerDomains,
        .source = QStringLiteral("https://senders.yahooinc.com/developer/documentation; "
                                 "https://developer.yahoo.com/oauth2/guide"),
    };
}

bool isWithinAny(const HostName &host, const QStringList &domains)
{
    return std::any_of(domains.begin(), domains.end(), [&](const QString &domain) {
        return host.ascii() == domain || host.ascii().endsWith(u'.' + domain);
    });
}

template<typename Domains>
std::optional<OAuthProvider> providerOf(const HostName &host, Domains domains)
{
    const QList<OAuthProvider> &all = knownOAuthProviders();
    const auto at = std::find_if(all.begin(), all.end(),
        [&](const OAuthProvider &provider) { return isWithinAny(host, provider.*domains); });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

} // namespace

const QList<OAuthProvider> &knownOAuthProviders()
{
    static const QList<OAuthProvider> all {
        google(),
        microsoft(),
        ofYahoo(QStringLiteral("yahoo"), QStringLiteral("Yahoo"),
            { QStringLiteral("mail.yahoo.com") }, { QStringLiteral("yahoodns.net") }),
        ofYahoo(
            QStringLiteral("aol"), QStringLiteral("AOL"), { QStringLiteral("smtp.aol.com") }, {}),
    };
    return all;
}

std::optional<OAuthProvider> oauthProviderForServer(const HostName &host)
{
    return providerOf(host, &OAuthProvider::submissionHosts);
}

std::optional<OAuthProvider> oauthProviderForExchanger(const HostName &exchanger)
{
    return providerOf(exchanger, &OAuthProvider::exchangerDomains);
}

bool OAuthProvider::issues(const QString &issuerOfAnswer) const
{
    const QString tenant = QStringLiteral("{tenantid}");
    if (!issuer.contains(tenant))
        return issuerOfAnswer == issuer; // simple string comparison (RFC 9207 section 2.4)
    const QStringList around = issuer.split(tenant);
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(around.first())
            + QStringLiteral("[0-9a-f-]{36}") + QRegularExpression::escape(around.last())));
    return pattern.match(issuerOfAnswer).hasMatch();
}

bool isAllowed(const QUrl &endpoint, EndpointRule rule)
{
    if (!endpoint.isValid() || endpoint.host().isEmpty())
        return false;
    if (endpoint.scheme() == QStringLiteral("https"))
        return true;
    return rule == EndpointRule::HttpsOrLoopback && endpoint.scheme() == QStringLiteral("http")
        && endpoint.host() == QStringLiteral("127.0.0.1");
}

} // namespace mailberth
