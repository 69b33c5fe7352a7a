// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QString>

#include <optional>

namespace mailberth
{

/// How a submission port is secured. There is no value for plaintext, on purpose.
enum class Security {
    ImplicitTls, ///< TLS from the first byte; port 465, `submissions` (RFC 8314 section 3.3)
    StartTls, ///< plain until STARTTLS; port 587, `submission` (RFC 6409, RFC 3207)
};

inline constexpr quint16 submissionsPort = 465; ///< RFC 8314 section 7.3
inline constexpr quint16 submissionPort = 587; ///< RFC 6409 section 3.1

/// The security that IANA's registry gives a port: implicit TLS on 465, STARTTLS elsewhere.
[[nodiscard]] constexpr Security usualSecurity(quint16 port)
{
    return port == submissionsPort ? Security::ImplicitTls : Security::StartTls;
}

/// One way into a submission server.
struct Endpoint
{
    HostName host;
    quint16 port;
    Security security;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// "host:465", "[2001:db8::1]:587".
[[nodiscard]] QString hostAndPort(const Endpoint &endpoint);
/// The stable ids "implicit-tls" and "starttls" of the command line and the JSON.
[[nodiscard]] QString id(Security security);
[[nodiscard]] std::optional<Security> securityFromId(QStringView text);

} // namespace mailberth
