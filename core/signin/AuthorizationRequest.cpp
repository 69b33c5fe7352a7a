// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/AuthorizationRequest.h"

#include "core/model/FormBody.h"
#include "core/signin/TokenAnswer.h"

#include <QUrlQuery>

namespace mailberth
{

namespace
{

/// A parameter's value; nothing if it is missing or comes twice (RFC 6749 section 3.1).
std::optional<QString> only(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

} // namespace

AuthorizationRequest AuthorizationRequest::fresh(const OAuthProvider &provider,
    const OAuthClient &client, const QUrl &redirect, const QString &loginHint)
{
    return { provider, client, redirect, QString::fromLatin1(freshRandomText()), Pkce::fresh(),
        loginHint };
}

QUrl AuthorizationRequest::url() const
{
    FormBody query;
    query.add("response_type", "code");
    query.add("client_id", client.id);
    query.add("redirect_uri", redirect.toString());
    query.add("scope", provider.scopes.join(u' '));
    query.add("state", state);
    query.add("code_challenge", pkce.challenge);
    query.add("code_challenge_method", "S256");
    if (!loginHint.isEmpty())
        query.add("login_hint", loginHint);
    for (const auto &[name, value] : provider.extraParameters)
        query.add(name.toLatin1(), value);
    QUrl url = provider.authorization;
    url.setQuery(QString::fromLatin1(query.bytes()), QUrl::StrictMode);
    return url;
}

Callback AuthorizationRequest::read(QByteArrayView target) const
{
    QByteArray text = target.toByteArray();
    text.replace('+', "%20"); // a form's space; QUrlQuery leaves it alone
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    if (!url.isValid() || url.path() != redirect.path()
        || only(query, QStringLiteral("state")) != state)
        return NoCallback {};

    if (query.hasQueryItem(QStringLiteral("iss"))
        && !provider.issues(only(query, QStringLiteral("iss")).value_or(QString())))
        return OAuthAnswer(oauth::Foreign {});

    if (const auto error = only(query, QStringLiteral("error")))
        return refusal(
            *error, only(query, QStringLiteral("error_description")).value_or(QString()));
    const auto code = only(query, QStringLiteral("code"));
    if (!code || code->isEmpty())
        return OAuthAnswer(oauth::Unreadable { QStringLiteral("a callback without a code") });
    return AuthorizationCode { Secret::fromText(*code) };
}

} // namespace mailberth
