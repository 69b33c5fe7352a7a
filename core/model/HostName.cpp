// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/HostName.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace mailberth
{

namespace
{

constexpr qsizetype longestLabel = 63; // octets, RFC 1035 section 2.3.4
constexpr qsizetype longestName = 253; // octets in text form, RFC 1035 section 2.3.4
/// Beyond this no text can shrink to a name, and Punycode takes quadratic time.
constexpr qsizetype longestTyped = 2 * longestName;

bool isLetterDigitHyphen(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-'
        && label.back() != u'-' && std::all_of(label.begin(), label.end(), isLetterDigitHyphen);
}

/// "1", "0x7f": the system's resolver would read such a name as an IPv4 address.
bool isNumber(QStringView label)
{
    const auto isDecimal = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isHexadecimal = [&](QChar c) { return isDecimal(c) || (c >= u'a' && c <= u'f'); };
    if (label.startsWith(u"0x")) {
        const QStringView digits = label.sliced(2);
        return std::all_of(digits.begin(), digits.end(), isHexadecimal);
    }
    return std::all_of(label.begin(), label.end(), isDecimal);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

constexpr QChar zeroWidthNonJoiner(0x200c);
constexpr QChar zeroWidthJoiner(0x200d);
constexpr unsigned char virama = 9; // a canonical combining class

bool joinsAcross(QStringView name, qsizetype position)
{
    const auto isTransparent = [](QChar c) {
        return c.joiningType() == QChar::Joining_Transparent;
    };
    const QStringView after = name.sliced(position + 1);
    const QStringView before = name.first(position);
    const auto left = std::find_if_not(before.rbegin(), before.rend(), isTransparent);
    const auto right = std::find_if_not(after.begin(), after.end(), isTransparent);
    return left != before.rend() && right != after.end()
        && (left->joiningType() == QChar::Joining_Left
            || left->joiningType() == QChar::Joining_Dual)
        && (right->joiningType() == QChar::Joining_Right
            || right->joiningType() == QChar::Joining_Dual);
}

/// The rules for the two joiners in RFC 5892 appendix A.1 and A.2, which Qt does not check. Where
/// they stand elsewhere, nobody sees them, and the name is not the one it seems to be.
bool hasStrayJoiner(QStringView name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != zeroWidthNonJoiner && name[i] != zeroWidthJoiner) {
            continue;
        }
        const bool followsVirama = i > 0 && name[i - 1].combiningClass() == virama;
        const bool isJoining = name[i] == zeroWidthNonJoiner && joinsAcross(name, i);
        if (!followsVirama && !isJoining) {
            return true;
        }
    }
    return false;
}

/// Lower-case A-labels; empty if IDNA refuses the name.
QString toAscii(QStringView name)
{
    if (isAscii(name)) {
        return name.toString().toLower();
    }
    return hasStrayJoiner(name) ? QString() : QString::fromLatin1(QUrl::toAce(name.toString()));
}

bool isName(QStringView ascii)
{
    if (ascii.isEmpty() || ascii.size() > longestName) {
        return false;
    }
    const auto labels = ascii.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isLabel) && !isNumber(labels.last());
}

QStringView withoutBrackets(QStringView text)
{
    const bool isBracketed = text.size() > 2 && text.front() == u'[' && text.back() == u']';
    return isBracketed ? text.sliced(1, text.size() - 2) : text;
}

} // namespace

HostName::HostName(QString ascii, std::optional<IpAddress> address)
    : m_ascii(std::move(ascii))
    , m_address(std::move(address))
{
}

std::optional<HostName> HostName::parse(QStringView text)
{
    if (text.size() > longestTyped) {
        return std::nullopt;
    }
    if (const auto address = IpAddress::parse(withoutBrackets(text))) {
        return of(*address);
    }
    QString ascii = toAscii(text);
    if (ascii.endsWith(u'.')) {
        ascii.chop(1);
    }
    return isName(ascii) ? std::optional(HostName(ascii)) : std::nullopt;
}

HostName HostName::of(const IpAddress &address)
{
    return HostName(address.toString(), address);
}

std::optional<HostName> HostName::below(QStringView label) const
{
    if (m_address || label.isEmpty()) {
        return std::nullopt;
    }
    return parse(QString(label.toString() + u'.' + m_ascii));
}

bool HostName::isWithin(const HostName &other) const
{
    if (m_ascii == other.m_ascii) {
        return true;
    }
    return !m_address && !other.m_address && m_ascii.endsWith(QString(u'.' + other.m_ascii));
}

} // namespace mailberth
