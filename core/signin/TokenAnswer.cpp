// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/TokenAnswer.h"

#include "core/signin/OAuthJson.h"

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr qsizetype longestToken = 16 * 1024;

OAuthAnswer unreadable(const QString &why)
{
    return oauth::Unreadable { why };
}

/// A token as it may stand in a header or a SASL message: printable ASCII (RFC 6749 appendix A.12).
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestToken
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; });
}

} // namespace

TokenAnswer readTokenAnswer(QByteArrayView body)
{
    const auto object = readOAuthJson(body);
    if (!object)
        return unreadable(QStringLiteral("not a JSON object"));
    if (const QJsonValue error = (*object)[QStringLiteral("error")]; error.isString())
        return refusal(error.toString(), (*object)[QStringLiteral("error_description")].toString());

    const QString type = (*object)[QStringLiteral("token_type")].toString();
    if (type.compare(QStringLiteral("bearer"), Qt::CaseInsensitive) != 0)
        return unreadable(QStringLiteral("the token's type is not Bearer"));
    const QString access = (*object)[QStringLiteral("access_token")].toString();
    if (!isToken(access))
        return unreadable(QStringLiteral("no usable access_token"));
    const QJsonValue refresh = (*object)[QStringLiteral("refresh_token")];
    if (!refresh.isUndefined() && !isToken(refresh.toString()))
        return unreadable(QStringLiteral("no usable refresh_token"));

    Tokens tokens { Secret::fromText(access), Secret::fromText(refresh.toString()), std::nullopt };
    // Some providers write the number as a text.
    const qint64 lifetime = (*object)[QStringLiteral("expires_in")].toVariant().toLongLong();
    if (lifetime > 0)
        tokens.lifetime = std::chrono::seconds(lifetime);
    return tokens;
}

OAuthAnswer refusal(const QString &error, const QString &description)
{
    if (error == QStringLiteral("access_denied"))
        return oauth::Declined {};
    constexpr qsizetype longest = 400;
    // RFC 6749 section 4.1.2.1
    const bool isSound = !error.isEmpty() && error.size() < 100
        && std::all_of(error.begin(), error.end(), [](QChar c) {
               return c.unicode() >= 0x20 && c.unicode() <= 0x7E && c != u'"' && c != u'\\';
           });
    return oauth::Refused { isSound ? error : QStringLiteral("unknown"),
        description.left(longest) };
}

} // namespace mailberth
