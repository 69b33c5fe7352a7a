// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ProxyHandshake.h"

#include <algorithm>

namespace mailberth
{

namespace
{

using Move = ProxyHandshake::Move;
using Verdict = ProxyHandshake::Verdict;

constexpr char socksVersion = 5;
constexpr char withoutSignIn = 0; // RFC 1928 section 3
constexpr char byPassword = 2;
constexpr char passwordVersion = 1; // RFC 1929
constexpr qsizetype mostCredential = 255;

quint8 octetAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

Move failed(const QString &diagnostic)
{
    return { .end = ProxyHandshake::End { Verdict::Failed, diagnostic } };
}

/// "192.0.2.1:465", "[2001:db8::1]:465".
QByteArray authority(const IpAddress &address, quint16 port)
{
    const QByteArray text = address.toString().toLatin1();
    const bool isIpv6 = address.family() == IpAddress::Family::IPv6;
    return (isIpv6 ? '[' + text + ']' : text) + ':' + QByteArray::number(port);
}

Verdict verdictOfHttp(int status)
{
    switch (status) {
    case 503:
        return Verdict::FarSideRefused;
    case 504:
        return Verdict::FarSideSilent;
    default:
        return status / 100 == 2 ? Verdict::Open : Verdict::Failed;
    }
}

Verdict verdictOfSocks(quint8 reply)
{
    switch (reply) { // RFC 1928 section 6
    case 0:
        return Verdict::Open;
    case 5:
        return Verdict::FarSideRefused;
    default:
        return Verdict::Failed;
    }
}

Move concluded(qsizetype taken, Verdict verdict, const QString &said)
{
    const QString diagnostic = verdict == Verdict::Open ? QString() : said;
    return { .taken = taken, .end = ProxyHandshake::End { verdict, diagnostic } };
}

bool saysCredentials(const Proxy &proxy)
{
    return !proxy.userName.isEmpty();
}

} // namespace

ProxyHandshake::ProxyHandshake(const Proxy &proxy, const IpAddress &address, quint16 port)
    : m_proxy(proxy)
    , m_address(address)
    , m_port(port)
    , m_await(proxy.kind == Proxy::Kind::Http ? Await::HttpAnswer : Await::SocksMethod)
{
}

QByteArray ProxyHandshake::firstWords() const
{
    if (m_proxy.kind == Proxy::Kind::Http) {
        const QByteArray place = authority(m_address, m_port);
        const QByteArray credentials = (m_proxy.userName + u':' + m_proxy.password).toUtf8();
        return "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nUser-Agent: Mailberth\r\n"
            + (saysCredentials(m_proxy) // RFC 7617
                    ? "Proxy-Authorization: Basic " + credentials.toBase64() + "\r\n"
                    : QByteArray())
            + "\r\n";
    }
    QByteArray methods { 1, withoutSignIn };
    if (saysCredentials(m_proxy))
        methods += byPassword;
    return QByteArray { 1, socksVersion } + static_cast<char>(methods.size()) + methods;
}

ProxyHandshake::Move ProxyHandshake::on(const QByteArray &heard)
{
    switch (m_await) {
    case Await::HttpAnswer:
        return onHttpAnswer(heard);
    case Await::SocksMethod:
        return onSocksMethod(heard);
    case Await::SocksSignIn:
        return onSocksSignIn(heard);
    case Await::SocksAnswer:
        return onSocksAnswer(heard);
    }
    Q_UNREACHABLE();
}

/// "HTTP/1.1 200 Connection established", fields that mean nothing to us, and an empty line.
Move ProxyHandshake::onHttpAnswer(const QByteArray &heard) const
{
    const QByteArray emptyLine = "\r\n\r\n";
    const qsizetype end = heard.first(std::min(heard.size(), longestAnswer)).indexOf(emptyLine);
    if (end < 0)
        return heard.size() < longestAnswer ? Move {} : failed(QStringLiteral("an endless answer"));
    constexpr qsizetype statusAt = 9;
    bool isNumber = false;
    const int status = heard.mid(statusAt, 3).toInt(&isNumber);
    if (!heard.startsWith("HTTP/1.") || heard.at(statusAt - 1) != ' ' || !isNumber || status < 100)
        return failed(QStringLiteral("not HTTP"));
    return concluded(end + emptyLine.size(), verdictOfHttp(status),
        QStringLiteral("HTTP status %1").arg(status));
}

Move ProxyHandshake::onSocksMethod(const QByteArray &heard)
{
    constexpr qsizetype size = 2;
    if (heard.size() < size)
        return {};
    if (heard.at(0) != socksVersion)
        return failed(QStringLiteral("not SOCKS 5"));
    if (heard.at(1) == withoutSignIn)
        return { size, socksRequest() };
    const QByteArray name = m_proxy.userName.toUtf8().left(mostCredential);
    const QByteArray password = m_proxy.password.toUtf8().left(mostCredential);
    if (heard.at(1) != byPassword || name.isEmpty())
        return failed(QStringLiteral("no way to sign in suits"));
    m_await = Await::SocksSignIn;
    return { size,
        QByteArray { 1, passwordVersion } + static_cast<char>(name.size()) + name
            + static_cast<char>(password.size()) + password };
}

Move ProxyHandshake::onSocksSignIn(const QByteArray &heard)
{
    constexpr qsizetype size = 2;
    if (heard.size() < size)
        return {};
    if (heard.at(1) != 0)
        return failed(QStringLiteral("the sign-in was refused"));
    return { size, socksRequest() };
}

QByteArray ProxyHandshake::socksRequest()
{
    m_await = Await::SocksAnswer;
    const bool isIpv6 = m_address.family() == IpAddress::Family::IPv6;
    const auto *octets = reinterpret_cast<const char *>(m_address.bytes().data());
    const char head[] = { socksVersion, 1 /* CONNECT */, 0, static_cast<char>(isIpv6 ? 4 : 1) };
    const char port[] = { static_cast<char>(m_port >> 8), static_cast<char>(m_port & 0xFF) };
    return QByteArray(head, sizeof head) + QByteArray(octets, isIpv6 ? 16 : 4)
        + QByteArray(port, sizeof port);
}

/// The address in it is the proxy's own affair.
Move ProxyHandshake::onSocksAnswer(const QByteArray &heard) const
{
    constexpr qsizetype headSize = 4;
    constexpr qsizetype portSize = 2;
    if (heard.size() <= headSize) // its first octet of the address may be a length
        return {};
    if (heard.at(0) != socksVersion)
        return failed(QStringLiteral("not SOCKS 5"));
    qsizetype addressSize = 0;
    switch (heard.at(3)) {
    case 1: // IPv4
        addressSize = 4;
        break;
    case 3: // a name, its length before it
        addressSize = 1 + octetAt(heard, headSize);
        break;
    case 4: // IPv6
        addressSize = 16;
        break;
    default:
        return failed(QStringLiteral("not SOCKS 5"));
    }
    const qsizetype size = headSize + addressSize + portSize;
    if (heard.size() < size)
        return {};
    const quint8 reply = octetAt(heard, 1);
    return concluded(size, verdictOfSocks(reply), QStringLiteral("SOCKS reply %1").arg(reply));
}

} // namespace mailberth
