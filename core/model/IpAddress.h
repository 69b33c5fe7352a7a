// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace mailberth
{

/// One IPv4 or IPv6 address, without a scope and without a port.
class IpAddress
{
public:
    enum class Family { IPv4, IPv6 };

    /// Reads "192.0.2.1" or "2001:db8::1" (RFC 4291 section 2.2); nothing else is an address here:
    /// no brackets, no scope, no port, no octal or shortened IPv4.
    [[nodiscard]] static std::optional<IpAddress> parse(QStringView text);
    [[nodiscard]] static IpAddress v4(const std::array<quint8, 4> &bytes);
    [[nodiscard]] static IpAddress v6(const std::array<quint8, 16> &bytes);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isLoopback() const;
    /// Addresses that lead to no host on the public Internet: loopback, link-local, multicast,
    /// unspecified and reserved ones, those of RFC 1918, RFC 4193 and RFC 6598, and IPv6 addresses
    /// that carry one of these (RFC 6890 has the list; its examples for texts count as public).
    [[nodiscard]] bool isPrivate() const;
    /// The canonical text: dotted quad, or lower-case RFC 5952 form.
    [[nodiscard]] QString toString() const;
    /// The sixteen bytes of an IPv6 address, or the four of an IPv4 address followed by zeros.
    [[nodiscard]] const std::array<quint8, 16> &bytes() const { return m_bytes; }

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    IpAddress(Family family, const std::array<quint8, 16> &bytes);

    Family m_family;
    std::array<quint8, 16> m_bytes;
};

} // namespace mailberth
