// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/IpAddress.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace mailberth
{

namespace
{

using Bytes = std::array<quint8, 16>;

constexpr qsizetype longestText = 45; // "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A decimal byte without leading zeros: "010" is octal to some readers and ten to others.
std::optional<quint8> parseByte(QStringView text)
{
    const bool hasLeadingZero = text.size() > 1 && text.front() == u'0';
    if (text.isEmpty() || text.size() > 3 || hasLeadingZero
        || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    const int value = text.toInt();
    return value > 255 ? std::nullopt : std::optional(static_cast<quint8>(value));
}

std::optional<std::array<quint8, 4>> parseV4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    std::array<quint8, 4> bytes {};
    for (size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = parseByte(parts[static_cast<qsizetype>(i)]);
        if (!byte) {
            return std::nullopt;
        }
        bytes[i] = *byte;
    }
    return bytes;
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

std::optional<quint16> parseGroup(QStringView text)
{
    if (text.isEmpty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isHexDigit)) {
        return std::nullopt;
    }
    return text.toUShort(nullptr, 16);
}

/// One side of the "::", or the whole address: groups, the very last of which may be dotted.
std::optional<QList<quint16>> parseGroups(QStringView text, bool isTail)
{
    QList<quint16> groups;
    if (text.isEmpty()) {
        return groups;
    }
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isTail && i == parts.size() - 1 && parts[i].contains(u'.')) {
            const auto v4 = parseV4(parts[i]);
            if (!v4) {
                return std::nullopt;
            }
            groups << static_cast<quint16>((*v4)[0] << 8 | (*v4)[1])
                   << static_cast<quint16>((*v4)[2] << 8 | (*v4)[3]);
            continue;
        }
        const auto group = parseGroup(parts[i]);
        if (!group) {
            return std::nullopt;
        }
        groups << *group;
    }
    return groups;
}

Bytes bytesOf(const QList<quint16> &groups)
{
    Bytes bytes {};
    for (size_t i = 0; i < 8; ++i) {
        const quint16 group = groups[static_cast<qsizetype>(i)];
        bytes[2 * i] = static_cast<quint8>(group >> 8);
        bytes[2 * i + 1] = static_cast<quint8>(group & 0xff);
    }
    return bytes;
}

std::optional<Bytes> parseV6(QStringView text)
{
    const qsizetype gap = text.indexOf(QStringView(u"::"));
    if (gap < 0) {
        const auto groups = parseGroups(text, true);
        return groups && groups->size() == 8 ? std::optional(bytesOf(*groups)) : std::nullopt;
    }
    const auto head = parseGroups(text.first(gap), false);
    const auto tail = parseGroups(text.sliced(gap + 2), true);
    // "::" stands for at least one group (RFC 4291 section 2.2).
    if (!head || !tail || head->size() + tail->size() > 7) {
        return std::nullopt;
    }
    const QList<quint16> zeros(8 - head->size() - tail->size(), 0);
    return bytesOf(*head + zeros + *tail);
}

bool isV4Mapped(const Bytes &bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](quint8 byte) { return byte == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
}

bool isAllZero(const Bytes &bytes, size_t count)
{
    return std::all_of(bytes.begin(), bytes.begin() + count, [](quint8 byte) { return byte == 0; });
}

QString dottedQuad(const quint8 *bytes)
{
    return QStringLiteral("%1.%2.%3.%4").arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
}

/// The longest run of two or more zero groups, the first of equals (RFC 5952 section 4.2).
struct Run
{
    size_t start = 0;
    size_t length = 0;
};

Run longestZeroRun(const std::array<quint16, 8> &groups)
{
    Run longest;
    Run current;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i] != 0) {
            current = { i + 1, 0 };
            continue;
        }
        ++current.length;
        if (current.length >= 2 && current.length > longest.length) {
            longest = current;
        }
    }
    return longest;
}

QString joinGroups(const std::array<quint16, 8> &groups, size_t from, size_t to)
{
    QStringList parts;
    for (size_t i = from; i < to; ++i) {
        parts << QString::number(groups[i], 16);
    }
    return parts.join(u':');
}

QString v6Text(const Bytes &bytes)
{
    if (isV4Mapped(bytes)) { // RFC 5952 section 5
        return QStringLiteral("::ffff:") + dottedQuad(bytes.data() + 12);
    }
    std::array<quint16, 8> groups {};
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i] = static_cast<quint16>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
    }
    const Run run = longestZeroRun(groups);
    if (run.length == 0) {
        return joinGroups(groups, 0, 8);
    }
    return joinGroups(groups, 0, run.start) + QStringLiteral("::")
        + joinGroups(groups, run.start + run.length, 8);
}

bool isPrivateV4(const quint8 *bytes)
{
    return bytes[0] == 0 || bytes[0] == 127 || bytes[0] == 10
        || (bytes[0] == 172 && (bytes[1] & 0xf0) == 16) || (bytes[0] == 192 && bytes[1] == 168)
        || (bytes[0] == 169 && bytes[1] == 254) || (bytes[0] == 100 && (bytes[1] & 0xc0) == 64)
        || (bytes[0] == 192 && bytes[1] == 0 && bytes[2] == 0)
        || (bytes[0] == 198 && (bytes[1] & 0xfe) == 18) || bytes[0] >= 224;
}

/// The IPv4 address to which a translator or a tunnel carries what is sent to an IPv6 address:
/// RFC 4291 sections 2.5.5.1 and 2.5.5.2, NAT64 (RFC 6052), 6to4 (RFC 3056).
const quint8 *carriedV4(const Bytes &bytes)
{
    constexpr std::array<quint8, 12> nat64 { 0, 0x64, 0xff, 0x9b };
    if (isV4Mapped(bytes) || std::equal(nat64.begin(), nat64.end(), bytes.begin()))
        return bytes.data() + 12;
    if (bytes[0] == 0x20 && bytes[1] == 0x02)
        return bytes.data() + 2;
    return isAllZero(bytes, 12) ? bytes.data() + 12 : nullptr;
}

} // namespace

IpAddress::IpAddress(Family family, const std::array<quint8, 16> &bytes)
    : m_family(family)
    , m_bytes(bytes)
{
}

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    if (text.size() > longestText) {
        return std::nullopt;
    }
    if (const auto bytes = parseV4(text)) {
        return v4(*bytes);
    }
    if (const auto bytes = parseV6(text)) {
        return v6(*bytes);
    }
    return std::nullopt;
}

IpAddress IpAddress::v4(const std::array<quint8, 4> &bytes)
{
    Bytes padded {};
    std::copy(bytes.begin(), bytes.end(), padded.begin());
    return { Family::IPv4, padded };
}

IpAddress IpAddress::v6(const std::array<quint8, 16> &bytes)
{
    return { Family::IPv6, bytes };
}

bool IpAddress::isLoopback() const
{
    if (m_family == Family::IPv4) {
        return m_bytes[0] == 127;
    }
    return isV4Mapped(m_bytes) ? m_bytes[12] == 127 : isAllZero(m_bytes, 15) && m_bytes[15] == 1;
}

bool IpAddress::isPrivate() const
{
    if (m_family == Family::IPv4) {
        return isPrivateV4(m_bytes.data());
    }
    if (const quint8 *carried = carriedV4(m_bytes)) {
        return isPrivateV4(carried);
    }
    const bool isUniqueLocal = (m_bytes[0] & 0xfe) == 0xfc;
    const bool isLinkOrSiteLocal = m_bytes[0] == 0xfe && (m_bytes[1] & 0x80) == 0x80;
    const bool isMulticast = m_bytes[0] == 0xff;
    return isUniqueLocal || isLinkOrSiteLocal || isMulticast;
}

QString IpAddress::toString() const
{
    return m_family == Family::IPv4 ? dottedQuad(m_bytes.data()) : v6Text(m_bytes);
}

} // namespace mailberth
