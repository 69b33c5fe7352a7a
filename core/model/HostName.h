// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/IpAddress.h"

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace mailberth
{

/// The name of a host as it may stand in a DNS question, or an IP address literal.
/// Always valid: letters, digits, hyphens and dots after IDNA, lower-case, no trailing dot.
class HostName
{
public:
    /// Reads a DNS name (RFC 1123 section 2.1, IDNA by RFC 5891; labels of at most 63 octets, 253
    /// in all) or an IP address, bare or in brackets. Returns nothing for anything else. An
    /// underscore is refused: service labels are not hosts.
    [[nodiscard]] static std::optional<HostName> parse(QStringView text);
    [[nodiscard]] static HostName of(const IpAddress &address);

    /// The form that goes into DNS, SNI and JSON: A-labels ("xn--…"), or the address's text.
    [[nodiscard]] const QString &ascii() const { return m_ascii; }
    /// The address, if this is a literal and not a name.
    [[nodiscard]] const std::optional<IpAddress> &address() const { return m_address; }
    /// This name below another label, as "smtp" + "example.org"; nothing if that is no valid name.
    [[nodiscard]] std::optional<HostName> below(QStringView label) const;
    /// True if this name is `other` or ends in "." + `other`. Addresses are within themselves only.
    [[nodiscard]] bool isWithin(const HostName &other) const;

    friend bool operator==(const HostName &, const HostName &) = default;
    friend size_t qHash(const HostName &host, size_t seed = 0)
    {
        return ::qHash(host.m_ascii, seed);
    }

private:
    explicit HostName(QString ascii, std::optional<IpAddress> address = std::nullopt);

    QString m_ascii;
    std::optional<IpAddress> m_address;
};

} // namespace mailberth
