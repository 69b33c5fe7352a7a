// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/TlsFacts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace mailberth
{

/// How asking for one document can end.
namespace fetched
{

/// Here it is, or whatever the server calls so: a captive portal's page comes like this, too.
struct Delivered
{
    QByteArray contentType; ///< as sent: "text/xml; charset=utf-8"; empty if it was not said
    QByteArray body; ///< decoded, complete

    friend bool operator==(const Delivered &, const Delivered &) = default;
};

struct NotThere // 404 or 410: the server is there, the document is not
{
    friend bool operator==(const NotThere &, const NotThere &) = default;
};

/// Any other answer that brings no document: 401, 403, 503, a redirect to nowhere.
struct Refused
{
    int status;

    friend bool operator==(const Refused &, const Refused &) = default;
};

/// The host has no address (NoSuchName, NoRecord), or the DNS could not tell.
struct NoAddress
{
    NameStatus status;

    friend bool operator==(const NoAddress &, const NoAddress &) = default;
};

/// No connection, or it ended before the answer did.
struct Unreachable
{
    QString diagnostic; ///< a fact for helpdesk people, untranslated

    friend bool operator==(const Unreachable &, const Unreachable &) = default;
};

/// Nobody known vouches for the server, or TLS itself failed: nothing was asked of it.
struct Untrusted
{
    QList<CertificateFault> faults; ///< empty if TLS failed
    QString diagnostic;

    friend bool operator==(const Untrusted &, const Untrusted &) = default;
};

/// What came is not HTTP, or breaks its rules.
struct NotHttp
{
    QString diagnostic;

    friend bool operator==(const NotHttp &, const NotHttp &) = default;
};

struct TooLarge // more than FetchOrder::mostBytes, said or sent
{
    friend bool operator==(const TooLarge &, const TooLarge &) = default;
};

struct TooSlow // FetchOrder::connect or FetchOrder::total is over
{
    friend bool operator==(const TooSlow &, const TooSlow &) = default;
};

/// The answer lies with another registrable domain, or only in the clear. Nobody went there.
struct RedirectedAway
{
    QUrl to;

    friend bool operator==(const RedirectedAway &, const RedirectedAway &) = default;
};

struct TooManyRedirects
{
    friend bool operator==(const TooManyRedirects &, const TooManyRedirects &) = default;
};

struct Cancelled
{
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
};

using Result = std::variant<Delivered, NotThere, Refused, NoAddress, Unreachable, Untrusted,
    NotHttp, TooLarge, TooSlow, RedirectedAway, TooManyRedirects, Cancelled>;

/// "delivered", "not-there", "refused", "no-address", "unreachable", "untrusted", "not-http",
/// "too-large", "too-slow", "redirected-away", "too-many-redirects", "cancelled".
[[nodiscard]] QString id(const Result &result);

} // namespace fetched

/// What came of asking for one document.
struct FetchAnswer
{
    QUrl asked;
    QUrl from; ///< after redirects: who answered, or who was asked last
    fetched::Result result;
    Instant start {};
    Instant end {};

    friend bool operator==(const FetchAnswer &, const FetchAnswer &) = default;
};

inline constexpr int networkAuthenticationRequired = 511; ///< RFC 6585 section 6: captive portals

/// Whether the server proved to be the one that was asked, as far as the answer shows.
[[nodiscard]] std::optional<WebAnswer> webAnswerIn(const FetchAnswer &answer);

} // namespace mailberth
