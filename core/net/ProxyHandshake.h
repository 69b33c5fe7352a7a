// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/IpAddress.h"
#include "core/net/Proxy.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mailberth
{

/// What is said to a proxy and heard from it until it has connected us to an address: HTTP's
/// CONNECT (RFC 9110 section 9.3.6) or SOCKS 5 (RFC 1928). Pure. A name and a password that stand
/// in the proxy's setting are said unasked; no challenge is ever answered, for the answer that Qt
/// would give is a ticket of the person's session.
class ProxyHandshake
{
public:
    static constexpr qsizetype longestAnswer = 16 * 1024; ///< octets

    enum class Verdict {
        Open, ///< what follows is the far side's
        FarSideRefused, ///< the proxy says that the host refuses
        FarSideSilent, ///< the proxy says that the host is silent
        Failed, ///< the proxy says no, or speaks nonsense
    };
    struct End
    {
        Verdict verdict;
        QString diagnostic {}; ///< unless it is open; our words, not the proxy's

        friend bool operator==(const End &, const End &) = default;
    };
    struct Move
    {
        qsizetype taken = 0; ///< octets of what was heard
        QByteArray say {};
        std::optional<End> end {};
    };

    ProxyHandshake(const Proxy &proxy, const IpAddress &address, quint16 port);

    [[nodiscard]] QByteArray firstWords() const;
    /// `heard` is all that came and was not taken yet. To be called until nothing is taken.
    [[nodiscard]] Move on(const QByteArray &heard);

private:
    enum class Await { HttpAnswer, SocksMethod, SocksSignIn, SocksAnswer };

    [[nodiscard]] Move onHttpAnswer(const QByteArray &heard) const;
    [[nodiscard]] Move onSocksMethod(const QByteArray &heard);
    [[nodiscard]] Move onSocksSignIn(const QByteArray &heard);
    [[nodiscard]] Move onSocksAnswer(const QByteArray &heard) const;
    [[nodiscard]] QByteArray socksRequest();

    Proxy m_proxy;
    IpAddress m_address;
    quint16 m_port;
    Await m_await;
};

} // namespace mailberth
