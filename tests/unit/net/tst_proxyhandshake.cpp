// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ProxyHandshake.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::test;

using Verdict = ProxyHandshake::Verdict;

namespace
{

const QByteArray request = "CONNECT 192.0.2.1:465 HTTP/1.1\r\nHost: 192.0.2.1:465\r\n"
                           "User-Agent: Mailberth\r\n";
const QByteArray far = "220 smtp.example.test ESMTP\r\n"; // what the far side says

template<typename... Octets>
QByteArray octets(Octets... each)
{
    const char all[] = { static_cast<char>(each)... };
    return QByteArray(all, sizeof all);
}

const QByteArray to = octets(192, 0, 2, 1, 1, 0xD1); // 192.0.2.1, port 465

Proxy http()
{
    return { Proxy::Kind::Http, QStringLiteral("proxy.test"), 3128 };
}

Proxy socks()
{
    return { Proxy::Kind::Socks5, QStringLiteral("proxy.test"), 1080 };
}

Proxy known(Proxy proxy)
{
    proxy.userName = QStringLiteral("ann");
    proxy.password = QStringLiteral("open:sesame");
    return proxy;
}

/// All that was said, and how it ended, with a proxy whose words come in pieces of this size.
struct Heard
{
    QByteArray said;
    std::optional<ProxyHandshake::End> end;
    QByteArray left;
};

Heard talk(const Proxy &proxy, const IpAddress &address, const QByteArray &words, qsizetype piece)
{
    ProxyHandshake handshake(proxy, address, 465);
    Heard heard { handshake.firstWords(), {}, {} };
    for (qsizetype at = 0; at < words.size(); at += piece) {
        heard.left += words.mid(at, piece);
        while (!heard.end) {
            const ProxyHandshake::Move move = handshake.on(heard.left);
            heard.left.remove(0, move.taken);
            heard.said += move.say;
            heard.end = move.end;
            if (move.taken == 0)
                break;
        }
    }
    return heard;
}

} // namespace

class TstProxyHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatIsSaidAndWhatItComesTo_data();
    void whatIsSaidAndWhatItComesTo();
    void anEndlessAnswerEnds_data();
    void anEndlessAnswerEnds();
};

void TstProxyHandshake::whatIsSaidAndWhatItComesTo_data()
{
    QTest::addColumn<Proxy>("proxy");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<std::optional<Verdict>>("verdict");

    const QString ipv4 = QStringLiteral("192.0.2.1");
    const QString ipv6 = QStringLiteral("2001:db8::1");
    const auto row = [](const char *sentence, const Proxy &proxy, const QString &address,
                         const QByteArray &words, const QByteArray &said,
                         std::optional<Verdict> verdict) {
        QTest::newRow(sentence) << proxy << address << words << said << verdict;
    };
    const auto answer = [&](const char *sentence, const QByteArray &words,
                            std::optional<Verdict> verdict) {
        row(sentence, http(), ipv4, words, request + "\r\n", verdict);
    };
    answer("HTTP: open", "HTTP/1.1 200 Connection established\r\n\r\n", Verdict::Open);
    answer("HTTP: open, without a reason", "HTTP/1.0 200\r\nVia: 1.1 x\r\n\r\n", Verdict::Open);
    answer("HTTP: open in another way", "HTTP/1.1 204 Fine\r\n\r\n", Verdict::Open);
    answer("HTTP: the far side refuses", "HTTP/1.1 503 No\r\n\r\n", Verdict::FarSideRefused);
    answer("HTTP: the far side is silent", "HTTP/1.1 504 No\r\n\r\n", Verdict::FarSideSilent);
    answer("HTTP: forbidden", "HTTP/1.1 403 No\r\n\r\n", Verdict::Failed);
    answer("HTTP: it goes elsewhere", "HTTP/1.1 302 X\r\nLocation: http://x/\r\n\r\n",
        Verdict::Failed);
    answer("HTTP: not yet", "HTTP/1.1 100 Continue\r\n\r\n", Verdict::Failed);
    for (const char *way : { "Negotiate", "NTLM", "Basic realm=\"x\"",
             "Digest realm=\"x\", nonce=\"y\", algorithm=MD5" }) {
        answer(way,
            QByteArray("HTTP/1.1 407 Who?\r\nProxy-Authenticate: ") + way
                + "\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n",
            Verdict::Failed);
    }
    answer("HTTP: nonsense", "hello\r\n\r\n", Verdict::Failed);
    answer("HTTP: a status that is none", "HTTP/1.1 2xx\r\n\r\n", Verdict::Failed);
    answer("HTTP: too short to be one", "HTTP/1.\r\n\r\n", Verdict::Failed);
    answer("HTTP: half an answer", "HTTP/1.1 200 OK\r\nVia:", std::nullopt);
    row("HTTP: to IPv6", http(), ipv6, "HTTP/1.1 200 OK\r\n\r\n",
        "CONNECT [2001:db8::1]:465 HTTP/1.1\r\nHost: [2001:db8::1]:465\r\n"
        "User-Agent: Mailberth\r\n\r\n",
        Verdict::Open);
    row("HTTP: a name and a password that were set up", known(http()), ipv4,
        "HTTP/1.1 200 OK\r\n\r\n",
        request + "Proxy-Authorization: Basic YW5uOm9wZW46c2VzYW1l\r\n\r\n", Verdict::Open);

    const QByteArray greeting = octets(5, 1, 0);
    const QByteArray asked = greeting + octets(5, 1, 0, 1) + to;
    const auto reply = [&](const char *sentence, int status, Verdict verdict) {
        row(sentence, socks(), ipv4, octets(5, 0, 5, status, 0, 1, 0, 0, 0, 0, 0, 0), asked,
            verdict);
    };
    reply("SOCKS: open", 0, Verdict::Open);
    reply("SOCKS: a failure", 1, Verdict::Failed);
    reply("SOCKS: forbidden", 2, Verdict::Failed);
    reply("SOCKS: no network", 3, Verdict::Failed);
    reply("SOCKS: no host", 4, Verdict::Failed);
    reply("SOCKS: the far side refuses", 5, Verdict::FarSideRefused);
    reply("SOCKS: too far", 6, Verdict::Failed);
    reply("SOCKS: no such command", 7, Verdict::Failed);
    row("SOCKS: it says an IPv6 address of its own", socks(), ipv4,
        octets(5, 0, 5, 0, 0, 4) + QByteArray(18, 'x'), asked, Verdict::Open);
    row("SOCKS: it says a name of its own", socks(), ipv4,
        octets(5, 0, 5, 0, 0, 3, 4) + QByteArray("host") + octets(1, 2), asked, Verdict::Open);
    row("SOCKS: it says nothing that is an address", socks(), ipv4, octets(5, 0, 5, 0, 0, 9, 9),
        asked, Verdict::Failed);
    row("SOCKS: to IPv6", socks(), ipv6, octets(5, 0),
        greeting + octets(5, 1, 0, 4, 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
            + octets(1, 0xD1),
        std::nullopt);
    row("SOCKS: no way suits", socks(), ipv4, octets(5, 0xFF), greeting, Verdict::Failed);
    row("SOCKS: it wants a password, and there is none", socks(), ipv4, octets(5, 2), greeting,
        Verdict::Failed);
    row("SOCKS: it wants a ticket", socks(), ipv4, octets(5, 1), greeting, Verdict::Failed);
    row("SOCKS: another version", socks(), ipv4, octets(4, 0), greeting, Verdict::Failed);
    const QByteArray signIn = octets(1, 3) + "ann" + octets(11) + "open:sesame";
    row("SOCKS: a name and a password that were set up", known(socks()), ipv4,
        octets(5, 2, 1, 0, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0),
        octets(5, 2, 0, 2) + signIn + octets(5, 1, 0, 1) + to, Verdict::Open);
    row("SOCKS: they are not needed", known(socks()), ipv4,
        octets(5, 0, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0), octets(5, 2, 0, 2, 5, 1, 0, 1) + to,
        Verdict::Open);
    row("SOCKS: they are wrong", known(socks()), ipv4, octets(5, 2, 1, 1),
        octets(5, 2, 0, 2) + signIn, Verdict::Failed);
}

void TstProxyHandshake::whatIsSaidAndWhatItComesTo()
{
    QFETCH(Proxy, proxy);
    QFETCH(QString, address);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, said);
    QFETCH(std::optional<Verdict>, verdict);
    // Wherever it is cut, it comes to the same, and what the far side says is left to others.
    const QByteArray all = verdict == Verdict::Open ? words + far : words;
    for (qsizetype piece = 1; piece <= all.size(); ++piece) {
        const Heard heard = talk(proxy, *IpAddress::parse(address), all, piece);
        QCOMPARE(heard.said, said);
        QCOMPARE(heard.end.has_value(), verdict.has_value());
        if (!verdict)
            continue;
        QCOMPARE(heard.end->verdict, *verdict);
        QCOMPARE(heard.end->diagnostic.isEmpty(), verdict == Verdict::Open);
        if (verdict == Verdict::Open)
            QCOMPARE(heard.left, far);
    }
}

void TstProxyHandshake::anEndlessAnswerEnds_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("one line") << QByteArray("HTTP/1.1 200 ") << QByteArray("x");
    QTest::newRow("many fields") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X: y\r\n");
    QTest::newRow("NULs") << QByteArray() << QByteArray(1, '\0');
}

void TstProxyHandshake::anEndlessAnswerEnds()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, again);
    const auto endAfter = [&](qsizetype size) {
        QByteArray words = beginning + again.repeated(size);
        words.resize(size);
        return talk(http(), *IpAddress::parse(u"192.0.2.1"), words, size).end;
    };
    QVERIFY(!endAfter(ProxyHandshake::longestAnswer - 1));
    QCOMPARE(endAfter(ProxyHandshake::longestAnswer)->verdict, Verdict::Failed);
}

QTEST_APPLESS_MAIN(TstProxyHandshake)
#include "tst_proxyhandshake.moc"
