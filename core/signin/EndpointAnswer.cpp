// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/EndpointAnswer.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

namespace
{

using Failure = std::optional<OAuthAnswer>;

Failure aRedirect()
{
    return oauth::Unreadable { QStringLiteral("a redirect") };
}

/// No answer of the kind that the standard knows comes with this status.
Failure failureWith(int status)
{
    constexpr int firstRedirect = 300;
    constexpr int firstClientError = 400;
    constexpr int firstServerError = 500;
    if (status >= firstServerError)
        return oauth::Unreachable { QStringLiteral("HTTP %1").arg(status) };
    if (status >= firstRedirect && status < firstClientError)
        return aRedirect();
    return std::nullopt;
}

} // namespace

std::optional<OAuthAnswer> failureIn(const FetchAnswer &answer)
{
    return std::visit(
        Overloaded {
            [](const fetched::Delivered &) { return Failure(); },
            [](const fetched::Refused &refused) { return failureWith(refused.status); },
            [](const fetched::NotThere &) { return Failure(); },
            [](const fetched::NoAddress &none) {
                return Failure(oauth::Unreachable { id(none.status) });
            },
            [](const fetched::Unreachable &o) {
                return Failure(oauth::Unreachable { o.diagnostic });
            },
            [&](const fetched::Untrusted &) {
                return Failure(oauth::Untrusted { answer.from.host() });
            },
            [](const fetched::NotHttp &o) { return Failure(oauth::Unreadable { o.diagnostic }); },
            [](const fetched::TooLarge &) {
                return Failure(oauth::Unreadable { QStringLiteral("the answer is too long") });
            },
            [](const fetched::TooSlow &) {
                return Failure(
                    oauth::Unreachable { QStringLiteral("no whole answer within the time") });
            },
            [](const fetched::RedirectedAway &) { return aRedirect(); },
            [](const fetched::TooManyRedirects &) { return aRedirect(); },
            [](const fetched::Cancelled &) { return Failure(oauth::Cancelled {}); },
        },
        answer.result);
}

} // namespace mailberth
