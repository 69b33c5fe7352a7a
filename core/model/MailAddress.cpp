// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/MailAddress.h"

#include "core/model/PastedText.h"

#include <algorithm>
#include <utility>

namespace mailberth
{

namespace
{

constexpr qsizetype longestLocalPart = 64; // octets, RFC 5321 section 4.5.3.1.1
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;

bool hasSpace(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// The position behind the closing quotation mark of a text that begins with one; 0 if none closes.
qsizetype endOfQuotedString(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'"') {
            return i + 1;
        }
    }
    return 0;
}

/// Characters that stand only inside quotation marks (RFC 5321 section 4.1.2, "atext").
bool mustBeQuoted(QChar c)
{
    static constexpr QStringView specials = u"\"(),:;<>@[\\]";
    return specials.contains(c);
}

/// Two faults of form are forgiven: dots at the ends and in pairs. Japanese mobile providers have
/// given out such addresses, and they receive mail.
std::optional<AddressFault> faultOfLocalPart(QStringView local)
{
    if (local.isEmpty() || local == QStringView(u"\"\"")) {
        return AddressFault::NothingBeforeAt;
    }
    if (local.toUtf8().size() > longestLocalPart) {
        return AddressFault::LocalPartTooLong;
    }
    if (local.front() == u'"') {
        // Its end was found, and what stands between may be anything but what is taken for the
        // brackets around an address.
        return local.contains(u'<') || local.contains(u'>')
            ? std::optional(AddressFault::LocalPartMalformed)
            : std::nullopt;
    }
    if (hasSpace(local)) {
        return AddressFault::SpaceInside;
    }
    if (std::any_of(local.begin(), local.end(), mustBeQuoted)) {
        return AddressFault::LocalPartMalformed;
    }
    return std::nullopt;
}

/// Asked only of what is no host name: octets tell well enough whether length is the reason.
bool isTooLongLabel(QStringView label)
{
    return label.toUtf8().size() > longestLabel;
}

bool isTooLongDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return domain.size() > longestDomain
        || std::any_of(labels.begin(), labels.end(), isTooLongLabel);
}

std::variant<HostName, AddressFault> readDomain(QStringView domain)
{
    if (domain.isEmpty()) {
        return AddressFault::NothingAfterAt;
    }
    if (domain.front() == u'[' || IpAddress::parse(domain)) {
        return AddressFault::AddressLiteral;
    }
    if (hasSpace(domain)) {
        return AddressFault::SpaceInside;
    }
    if (const auto host = HostName::parse(domain)) {
        return *host;
    }
    return isTooLongDomain(domain) ? AddressFault::DomainTooLong : AddressFault::DomainMalformed;
}

/// Reads local@domain, mended already.
std::variant<MailAddress, AddressFault> readMailbox(QStringView text)
{
    const bool isQuoted = text.startsWith(u'"');
    const qsizetype quotedEnd = isQuoted ? endOfQuotedString(text) : 0;
    const qsizetype at = text.indexOf(u'@', quotedEnd);
    if (at < 0) {
        return AddressFault::NoAt;
    }
    if (isQuoted && at != quotedEnd) {
        return AddressFault::LocalPartMalformed;
    }
    const QStringView domain = text.sliced(at + 1);
    if (domain.contains(u'@')) {
        return AddressFault::SeveralAts;
    }
    // RFC 6532 section 3.1 asks for this form; macOS pastes the other. It may be longer, and a
    // Greek question mark becomes a semicolon in it.
    const QString local = text.first(at).toString().normalized(QString::NormalizationForm_C);
    if (const auto fault = faultOfLocalPart(local)) {
        return *fault;
    }
    const auto host = readDomain(domain);
    if (const auto *fault = std::get_if<AddressFault>(&host)) {
        return *fault;
    }
    return MailAddress(local, std::get<HostName>(host));
}

/// "Ann <ann@example.org>, Bob": what stands before the last bracket holds another address.
bool namesSomebodyElse(QStringView beforeBrackets)
{
    const auto separates = [](QChar c) { return c == u',' || c == u';' || c == u'>'; };
    return beforeBrackets.contains(u'@')
        && std::any_of(beforeBrackets.begin(), beforeBrackets.end(), separates);
}

/// "smtp://host", "host:587": someone knows the server and types it where the address belongs.
bool isServer(const PastedText &pasted)
{
    if (pasted.startsWithScheme()) {
        return true;
    }
    const auto server = readServer(pasted.text());
    return std::holds_alternative<ReadServer>(server) && std::get<ReadServer>(server).port;
}

/// "[2001:db8::1]:465", "host:587" and "2001:db8::1", cut at the colon before the port.
struct HostAndPort
{
    QStringView host;
    std::optional<QStringView> port;
};

HostAndPort splitAtPort(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool isInsideBrackets = colon < text.lastIndexOf(u']');
    if (colon < 0 || isInsideBrackets || IpAddress::parse(text)) {
        return { text, std::nullopt };
    }
    return { text.first(colon), text.sliced(colon + 1) };
}

std::optional<quint16> readPort(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() > 5 || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    const quint16 port = text.toUShort();
    return port == 0 ? std::nullopt : std::optional(port);
}

} // namespace

MailAddress::MailAddress(QString localPart, HostName domain)
    : m_localPart(std::move(localPart))
    , m_domain(std::move(domain))
{
}

QString MailAddress::toString() const
{
    return m_localPart + u'@' + m_domain.ascii();
}

std::variant<ReadAddress, AddressFault> readAddress(const QString &typed)
{
    PastedText pasted(typed);
    if (pasted.text().isEmpty()) {
        return AddressFault::Empty;
    }
    if (pasted.isTreacherous()) {
        return AddressFault::ControlCharacter;
    }
    const QString displayName = pasted.takeFromAngleBrackets();
    if (namesSomebodyElse(displayName)) {
        return AddressFault::SeveralAts;
    }
    pasted.dropMailto();
    if (pasted.text().isEmpty()) {
        return AddressFault::Empty;
    }
    if (pasted.isTreacherous()) { // what was percent-encoded is visible only now
        return AddressFault::ControlCharacter;
    }
    if (isServer(pasted)) {
        return AddressFault::ServerInstead;
    }
    const auto mailbox = readMailbox(pasted.text());
    if (const auto *fault = std::get_if<AddressFault>(&mailbox)) {
        return *fault;
    }
    return ReadAddress { std::get<MailAddress>(mailbox), displayName, pasted.mends() };
}

std::variant<ReadServer, ServerFault> readServer(const QString &typed)
{
    PastedText pasted(typed);
    if (pasted.isTreacherous()) {
        return ServerFault::HostMalformed;
    }
    if (pasted.text().contains(u'@')) {
        return ServerFault::MailboxInstead;
    }
    pasted.takeFromAngleBrackets();
    pasted.dropSchemeAndPath();
    if (pasted.text().isEmpty()) {
        return ServerFault::Empty;
    }
    const HostAndPort parts = splitAtPort(pasted.text());
    const auto host = HostName::parse(parts.host);
    if (!host) {
        return ServerFault::HostMalformed;
    }
    if (!parts.port) {
        return ReadServer { *host, std::nullopt, pasted.mends() };
    }
    const auto port = readPort(*parts.port);
    if (!port) {
        return ServerFault::PortMalformed;
    }
    return ReadServer { *host, port, pasted.mends() };
}

} // namespace mailberth
