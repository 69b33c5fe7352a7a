// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Fetched.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

namespace
{

std::optional<WebAnswer::Kind> kindOf(const fetched::Untrusted &untrusted)
{
    return untrusted.faults.contains(CertificateFault::NameMismatch)
        ? std::optional(WebAnswer::Kind::NotItsName)
        : std::nullopt;
}

/// Nothing for an answer in the clear: anyone could have given it.
std::optional<WebAnswer::Kind> kindOf(const FetchAnswer &answer)
{
    if (const auto *refused = std::get_if<fetched::Refused>(&answer.result);
        refused && refused->status == networkAuthenticationRequired)
        return WebAnswer::Kind::WantsSignIn;
    if (answer.from.scheme() != u"https")
        return std::nullopt;
    using Kind = std::optional<WebAnswer::Kind>;
    return std::visit(Overloaded {
                          [](const fetched::Untrusted &untrusted) { return kindOf(untrusted); },
                          [](const fetched::NoAddress &) { return Kind(); },
                          [](const fetched::Unreachable &) { return Kind(); },
                          [](const fetched::TooSlow &) { return Kind(); },
                          [](const fetched::Cancelled &) { return Kind(); },
                          [](const auto &) { return Kind(WebAnswer::Kind::Proven); },
                      },
        answer.result);
}

} // namespace

std::optional<WebAnswer> webAnswerIn(const FetchAnswer &answer)
{
    const auto host = HostName::parse(answer.from.host(QUrl::FullyEncoded));
    const auto kind = kindOf(answer);
    return host && kind ? std::optional(WebAnswer { *host, *kind }) : std::nullopt;
}

QString fetched::id(const Result &result)
{
    return std::visit(
        Overloaded {
            [](const Delivered &) { return QStringLiteral("delivered"); },
            [](const NotThere &) { return QStringLiteral("not-there"); },
            [](const Refused &) { return QStringLiteral("refused"); },
            [](const NoAddress &) { return QStringLiteral("no-address"); },
            [](const Unreachable &) { return QStringLiteral("unreachable"); },
            [](const Untrusted &) { return QStringLiteral("untrusted"); },
            [](const NotHttp &) { return QStringLiteral("not-http"); },
            [](const TooLarge &) { return QStringLiteral("too-large"); },
            [](const TooSlow &) { return QStringLiteral("too-slow"); },
            [](const RedirectedAway &) { return QStringLiteral("redirected-away"); },
            [](const TooManyRedirects &) { return QStringLiteral("too-many-redirects"); },
            [](const Cancelled &) { return QStringLiteral("cancelled"); },
        },
        result);
}

} // namespace mailberth
