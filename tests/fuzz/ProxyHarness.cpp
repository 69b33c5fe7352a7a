// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"

#include "core/net/ProxyHandshake.h"

#include <optional>

namespace mailberth::test
{

namespace
{

struct Talk
{
    QByteArray said {};
    QByteArray left {}; ///< of what the proxy said
    std::optional<ProxyHandshake::End> end {};
    Complaint complaint {};
};

Talk talkInPieces(const Proxy &proxy, const QByteArray &words, qsizetype size)
{
    ProxyHandshake handshake(proxy, IpAddress::v4({ 192, 0, 2, 1 }), 465);
    Talk talk { .said = handshake.firstWords() };
    for (qsizetype at = 0; at < words.size(); at += size) {
        talk.left += words.mid(at, size);
        while (!talk.end) {
            const ProxyHandshake::Move move = handshake.on(talk.left);
            if (move.taken > talk.left.size())
                talk.complaint = "more was taken than there was";
            talk.left.remove(0, move.taken);
            talk.said += move.say;
            talk.end = move.end;
            if (move.taken == 0)
                break;
        }
    }
    return talk;
}

Proxy proxyFor(char choice)
{
    const auto kind = (choice & 1) == 0 ? Proxy::Kind::Http : Proxy::Kind::Socks5;
    Proxy proxy { kind, QStringLiteral("proxy.test"), 3128 };
    if ((choice & 2) != 0) {
        proxy.userName = QStringLiteral("ann");
        proxy.password = QStringLiteral("sesame");
    }
    return proxy;
}

} // namespace

Complaint tryProxy(const QByteArray &input)
{
    if (input.isEmpty())
        return {};
    const Proxy proxy = proxyFor(input.front());
    const QByteArray words = input.mid(1);
    const Talk whole = talkInPieces(proxy, words, std::max<qsizetype>(words.size(), 1));
    if (!whole.complaint.isEmpty())
        return whole.complaint;
    if (whole.end
        && (whole.end->verdict == ProxyHandshake::Verdict::Open) != whole.end->diagnostic.isEmpty())
        return "a diagnostic that does not fit the verdict";
    if (!whole.end && words.size() > ProxyHandshake::longestAnswer)
        return "an end that is none";
    for (const qsizetype size : { qsizetype(1), qsizetype(7) }) {
        const Talk cut = talkInPieces(proxy, words, size);
        if (cut.said != whole.said || cut.end != whole.end)
            return "cut elsewhere, it ends otherwise";
        const bool isOpen = cut.end && cut.end->verdict == ProxyHandshake::Verdict::Open;
        if (isOpen && cut.left != whole.left)
            return "cut elsewhere, it leaves something else to the far side";
    }
    return {};
}

} // namespace mailberth::test
