// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/DeviceGrant.h"

#include "core/signin/OAuthJson.h"

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr std::chrono::seconds slowDown(5); // RFC 8628 section 3.5
constexpr std::chrono::seconds longestLife = std::chrono::hours(1);
constexpr std::chrono::seconds longestInterval = std::chrono::minutes(1);

QString errorOf(const OAuthAnswer &answer)
{
    const auto *refused = std::get_if<oauth::Refused>(&answer);
    return refused ? refused->error : QString();
}

std::chrono::seconds secondsIn(const QJsonValue &value)
{
    return std::chrono::seconds(std::max<qint64>(0, value.toVariant().toLongLong()));
}

/// A page that a person may be sent to. Google and others of old say verification_url.
QUrl pageIn(const QJsonObject &object, const QString &name, EndpointRule rule)
{
    const QString text = object.value(name).toString();
    const QUrl page(text, QUrl::StrictMode);
    return text.size() <= 512 && isAllowed(page, rule) ? page : QUrl();
}

} // namespace

std::variant<DeviceGrant, OAuthAnswer> DeviceGrant::parse(QByteArrayView body, EndpointRule rule)
{
    const auto object = readOAuthJson(body);
    if (!object)
        return oauth::Unreadable { QStringLiteral("not a JSON object") };
    if (const QJsonValue error = (*object)[QStringLiteral("error")]; error.isString())
        return refusal(error.toString(), (*object)[QStringLiteral("error_description")].toString());

    DeviceGrant grant;
    grant.m_deviceCode = Secret::fromText((*object)[QStringLiteral("device_code")].toString());
    DeviceInvitation &invitation = grant.m_invitation;
    invitation.userCode = (*object)[QStringLiteral("user_code")].toString();
    invitation.page = pageIn(*object, QStringLiteral("verification_uri"), rule);
    if (invitation.page.isEmpty())
        invitation.page = pageIn(*object, QStringLiteral("verification_url"), rule);
    invitation.pageWithCode = pageIn(*object, QStringLiteral("verification_uri_complete"), rule);
    invitation.lifetime = std::min(secondsIn((*object)[QStringLiteral("expires_in")]), longestLife);
    if (const auto interval = secondsIn((*object)[QStringLiteral("interval")]);
        interval.count() > 0)
        grant.m_interval = std::min(interval, longestInterval);

    if (grant.m_deviceCode.isEmpty() || invitation.userCode.isEmpty()
        || invitation.userCode.size() > 64)
        return oauth::Unreadable { QStringLiteral("no usable code for the person") };
    if (invitation.page.isEmpty())
        return oauth::Unreadable { QStringLiteral("no usable page for the code") };
    if (invitation.lifetime.count() == 0)
        return oauth::Unreadable { QStringLiteral("a code without a lifetime") };
    return grant;
}

DeviceGrant::Next DeviceGrant::after(const OAuthAnswer &answer)
{
    const QString error = errorOf(answer);
    if (error == QStringLiteral("slow_down"))
        m_interval += slowDown;
    // A network that fails for a moment is no end (section 3.5); the code's lifetime is.
    const bool goesOn = error == QStringLiteral("authorization_pending")
        || error == QStringLiteral("slow_down")
        || std::holds_alternative<oauth::Unreachable>(answer)
        || std::holds_alternative<oauth::Untrusted>(answer);
    return goesOn ? Next::AskAgain : Next::End;
}

OAuthAnswer endOfDeviceFlow(const OAuthAnswer &answer)
{
    return errorOf(answer) == QStringLiteral("expired_token") ? OAuthAnswer(oauth::Expired {})
                                                              : answer;
}

} // namespace mailberth
