// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <variant>

namespace mailberth
{

/// How signing in through the provider's own web page (OAuth 2.0) ended. Each ending has its own
/// sentence and its own way on.
namespace oauth
{

struct Granted // the tokens are with the job
{
    friend bool operator==(const Granted &, const Granted &) = default;
};

/// Nobody registered this program with the provider: there is no client id for it.
struct NoClient
{
    friend bool operator==(const NoClient &, const NoClient &) = default;
};

/// The provider has no device flow (RFC 8628) that allows mail.
struct NoDeviceFlow
{
    friend bool operator==(const NoDeviceFlow &, const NoDeviceFlow &) = default;
};

/// An address of the provider is not https: nothing was sent there.
struct NotEncrypted
{
    QString host;

    friend bool operator==(const NotEncrypted &, const NotEncrypted &) = default;
};

/// The browser could not be opened.
struct NoBrowser
{
    friend bool operator==(const NoBrowser &, const NoBrowser &) = default;
};

/// No port on this computer could be had for the browser's answer (RFC 8252 section 7.3).
struct NoListener
{
    QString diagnostic;

    friend bool operator==(const NoListener &, const NoListener &) = default;
};

/// The person, or an administrator for them, said no on the provider's page (access_denied).
struct Declined
{
    friend bool operator==(const Declined &, const Declined &) = default;
};

/// The browser brought an answer from another provider (RFC 9207). Nothing of it was used.
struct Foreign
{
    friend bool operator==(const Foreign &, const Foreign &) = default;
};

/// The provider refused, with its own code (RFC 6749 sections 4.1.2.1 and 5.2).
struct Refused
{
    QString error; ///< "invalid_grant", "invalid_client", …; printable ASCII
    QString description; ///< the provider's own words, or empty

    friend bool operator==(const Refused &, const Refused &) = default;
};

/// What came from the provider cannot be used.
struct Unreadable
{
    QString diagnostic;

    friend bool operator==(const Unreadable &, const Unreadable &) = default;
};

/// Nobody known vouches for whoever answered in the provider's place: nothing was sent there.
struct Untrusted
{
    QString host;

    friend bool operator==(const Untrusted &, const Untrusted &) = default;
};

struct Unreachable
{
    QString diagnostic; ///< the network library's own text, for helpdesk people

    friend bool operator==(const Unreachable &, const Unreachable &) = default;
};

struct Expired // nobody confirmed in time
{
    friend bool operator==(const Expired &, const Expired &) = default;
};

struct Cancelled // stopped by the person
{
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
};

} // namespace oauth

/// Never holds a token.
using OAuthAnswer =
    std::variant<oauth::Granted, oauth::NoClient, oauth::NoDeviceFlow, oauth::NotEncrypted,
        oauth::NoBrowser, oauth::NoListener, oauth::Declined, oauth::Foreign, oauth::Refused,
        oauth::Unreadable, oauth::Untrusted, oauth::Unreachable, oauth::Expired, oauth::Cancelled>;

/// The stable code of an ending: "granted", "no-client", "declined", "foreign", …
[[nodiscard]] QString code(const OAuthAnswer &answer);

} // namespace mailberth
