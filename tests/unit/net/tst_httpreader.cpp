// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpReader.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

using State = HttpReader::State;

namespace
{

constexpr qint64 mostBytes = 40;

enum class Then { StaysOpen, Closes, BreaksOff };

/// A reader that was fed `bytes` in pieces of this size.
HttpReader readerOf(const QByteArray &bytes, qsizetype piece, Then then,
    HttpReader::Bodies bodies = HttpReader::Bodies::OfDocuments)
{
    HttpReader reader(mostBytes, bodies);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.mid(at, piece));
    if (then == Then::Closes)
        reader.closed(HttpReader::Ending::ByThePeer);
    if (then == Then::BreaksOff)
        reader.closed(HttpReader::Ending::Unproven);
    return reader;
}

} // namespace

class TstHttpReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatAnAnswerComesTo_data();
    void whatAnAnswerComesTo();
    void whoseBodyIsReadWhereErrorsExplainThemselves_data();
    void whoseBodyIsReadWhereErrorsExplainThemselves();
    void theHeadIsToldAsItWasSent();
    void garbageIsNotWaitedFor();
    void endlessFramingEnds_data();
    void endlessFramingEnds();
    void allFramingOfAnAnswerHasOneBudget_data();
    void allFramingOfAnAnswerHasOneBudget();
    void aBodyThatIsTooLargeIsNotKept();
};

void TstHttpReader::whatAnAnswerComesTo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const auto complete = [](const char *sentence, const QByteArray &bytes, int status,
                              const QByteArray &body, Then then = Then::StaysOpen) {
        QTest::newRow(sentence) << bytes << then << State::Complete << status << body;
    };
    const auto fails = [](const char *sentence, const QByteArray &bytes, State state,
                           Then then = Then::StaysOpen) {
        QTest::newRow(sentence) << bytes << then << state << 0 << QByteArray();
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

    complete("a body with its length", ok + "Content-Length: 5\r\n\r\nhello", 200, "hello");
    complete("what follows the body is not read", ok + "Content-Length: 5\r\n\r\nhello world", 200,
        "hello");
    complete("no body", ok + "Content-Length: 0\r\n\r\n", 200, "");
    complete("a body up to the end", ok + "\r\nhello", 200, "hello", Then::Closes);
    complete("a body with its length, however the connection ends",
        ok + "Content-Length: 5\r\n\r\nhello", 200, "hello", Then::BreaksOff);
    complete(
        "chunks", chunked + "3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n", 200, "hello");
    complete("chunks count, not the length",
        ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n",
        200, "0123456789");
    complete("HTTP/1.0 without a reason", "HTTP/1.0 200\r\n\r\nhello", 200, "hello", Then::Closes);
    complete("lines that end with LF alone", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "hi");
    complete("names of fields in any case", ok + "cOnTeNt-LeNgTh:2\r\n\r\nhi", 200, "hi");
    complete("the same length twice", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 200,
        "hi");
    complete("an interim answer before it",
        "HTTP/1.1 103 Early Hints\r\nContent-Length: 9\r\nLink: <x>\r\n\r\n" + ok
            + "Content-Length: 2\r\n\r\nhi",
        200, "hi");
    complete("nobody reads the body of an error",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 99999999\r\n\r\n", 404, "");
    complete("nor that of a redirect", "HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\n", 301, "");
    complete("identity is no coding", ok + "Content-Encoding: identity\r\n\r\nhi", 200, "hi",
        Then::Closes);
    complete("as much as is wanted", ok + "Content-Length: 40\r\n\r\n" + QByteArray(40, 'x'), 200,
        QByteArray(40, 'x'));

    fails("garbage", "\x16\x03\x01\x02", State::Malformed);
    fails("the greeting of a mail server", "220 smtp.example.test ESMTP\r\n", State::Malformed);
    fails("a page without a head", "<html>hello</html>", State::Malformed);
    fails("another version", "HTTP/2.0 200 OK\r\n\r\n", State::Malformed);
    fails("an interim answer and then garbage", "HTTP/1.1 103 Hints\r\n\r\nhi", State::Malformed);
    fails("a status that is no number", "HTTP/1.1 2xx OK\r\n\r\n", State::Malformed);
    fails("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", State::Malformed);
    fails("another protocol", "HTTP/1.1 101 Switching Protocols\r\n\r\n", State::Malformed);
    fails("a field without a colon", ok + "hello\r\n\r\n", State::Malformed);
    fails("a field whose name has a space", ok + "Content-Length : 5\r\n\r\n", State::Malformed);
    fails("a field that goes on in the next line", ok + "X: a\r\n b\r\n\r\n", State::Malformed);
    fails("a NUL in the head", ok + QByteArray("X: a\0b\r\n\r\n", 10), State::Malformed);
    fails("a bare CR in the head", ok + "X: a\rb\r\n\r\n", State::Malformed);
    fails("a length that is no number", ok + "Content-Length: many\r\n\r\n", State::Malformed);
    fails("a negative length", ok + "Content-Length: -5\r\n\r\n", State::Malformed);
    fails("a length beyond all numbers", ok + "Content-Length: 99999999999999999999\r\n\r\n",
        State::Malformed);
    fails("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi", State::Malformed);
    fails("compression that nobody asked for", ok + "Content-Encoding: gzip\r\n\r\n\x1f\x8b",
        State::Malformed);
    fails("a transfer coding that nobody knows", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n",
        State::Malformed);
    fails("a chunk size that is no number", chunked + "xyz\r\n", State::Malformed);
    fails("a chunk size with a sign", chunked + "+5\r\nhello\r\n0\r\n\r\n", State::Malformed);
    fails("a chunk size beyond all numbers", chunked + "FFFFFFFFFFFFFFFFF\r\n", State::Malformed);
    fails("a chunk that is longer than it said", chunked + "2\r\nhello\r\n", State::Malformed);

    fails("a length that is too large", ok + "Content-Length: 41\r\n\r\n", State::TooLarge);
    fails("a body that is too large", ok + "\r\n" + QByteArray(41, 'x'), State::TooLarge);
    fails("a chunk that is too large", chunked + "29\r\n", State::TooLarge);
    fails("chunks that are too large together",
        chunked + "28\r\n" + QByteArray(40, 'x') + "\r\n1\r\n", State::TooLarge);

    fails("nothing at all", "", State::CutOff, Then::Closes);
    fails("an end in the head", ok + "Content-Le", State::CutOff, Then::Closes);
    fails("an end in the body", ok + "Content-Length: 5\r\n\r\nhell", State::CutOff, Then::Closes);
    fails("an end in a chunk", chunked + "5\r\nhell", State::CutOff, Then::Closes);
    fails("an end between chunks", chunked + "5\r\nhello\r\n", State::CutOff, Then::Closes);
    fails("an end that nobody announced", ok + "\r\nhello", State::CutOff, Then::BreaksOff);
    fails("silence in the head", ok, State::Reading);
    fails("silence in the body", ok + "Content-Length: 5\r\n\r\nhell", State::Reading);
}

void TstHttpReader::whatAnAnswerComesTo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Then, then);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    // Wherever it is cut, it comes to the same.
    for (qsizetype piece = 1; piece <= std::max(bytes.size(), qsizetype(1)); ++piece) {
        const HttpReader reader = readerOf(bytes, piece, then);
        QCOMPARE(reader.state(), state);
        QCOMPARE(reader.diagnostic().isEmpty(), state != State::Malformed);
        if (state == State::Complete) {
            QCOMPARE(reader.answer().status, status);
            QCOMPARE(reader.answer().body.bytes(), QByteArrayView(body));
        }
    }
}

void TstHttpReader::whoseBodyIsReadWhereErrorsExplainThemselves_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an answer's") << QByteArray("200 OK") << QByteArray("hello");
    QTest::newRow("a refusal's") << QByteArray("400 Bad Request") << QByteArray("hello");
    QTest::newRow("any refusal's") << QByteArray("499 Oh") << QByteArray("hello");
    QTest::newRow("not a redirect's") << QByteArray("307 Elsewhere") << QByteArray();
    QTest::newRow("not a broken server's") << QByteArray("500 Oh dear") << QByteArray();
    QTest::newRow("not that of an answer without content")
        << QByteArray("204 No Content") << QByteArray();
}

void TstHttpReader::whoseBodyIsReadWhereErrorsExplainThemselves()
{
    QFETCH(QByteArray, status);
    const QByteArray bytes = "HTTP/1.1 " + status + "\r\nContent-Length: 5\r\n\r\nhello";
    for (const qsizetype piece : { qsizetype(1), bytes.size() }) {
        HttpReader reader =
            readerOf(bytes, piece, Then::StaysOpen, HttpReader::Bodies::OfErrorsToo);
        QCOMPARE(reader.state(), State::Complete);
        QTEST(reader.take().body.bytes().toByteArray(), "body");
    }
}

void TstHttpReader::theHeadIsToldAsItWasSent()
{
    HttpReader reader(mostBytes);
    reader.feed(
        "HTTP/1.1 302 Found\r\nLocation:   /a%20b?c \r\nContent-Type: text/xml; q=1\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(reader.answer(), HttpAnswer({ 302, "text/xml; q=1", "/a%20b?c", {} }));
}

void TstHttpReader::garbageIsNotWaitedFor()
{
    HttpReader reader(mostBytes);
    reader.feed("HT");
    QCOMPARE(reader.state(), State::Reading);
    reader.feed("M");
    QCOMPARE(reader.state(), State::Malformed);
    reader.feed("HTTP/1.1 404 Not Found\r\n\r\n");
    reader.closed(HttpReader::Ending::ByThePeer);
    QCOMPARE(reader.state(), State::Malformed);
}

void TstHttpReader::endlessFramingEnds_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("again");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("one line") << ok + "X: " << QByteArray("x");
    QTest::newRow("many fields") << ok << QByteArray("X: y\r\n");
    QTest::newRow("many interim answers")
        << QByteArray() << QByteArray("HTTP/1.1 103 Wait\r\n\r\n");
    QTest::newRow("an extension of a chunk") << chunked + "5;" << QByteArray("x");
    QTest::newRow("chunks of hardly anything") << chunked << QByteArray("1;x=y\r\nz\r\n");
    QTest::newRow("many trailers") << chunked + "0\r\n" << QByteArray("X: y\r\n");
}

void TstHttpReader::endlessFramingEnds()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, again);
    HttpReader reader(10 * HttpReader::mostFraming);
    reader.feed(beginning);
    qsizetype fed = 0;
    for (; reader.state() == State::Reading && fed < 2 * HttpReader::mostFraming;
         fed += again.size())
        reader.feed(again);
    QCOMPARE(reader.state(), State::Malformed);
    QVERIFY(fed - reader.answer().body.size() <= HttpReader::mostFraming + again.size());
}

void TstHttpReader::allFramingOfAnAnswerHasOneBudget_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qsizetype>("body");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunks = "Transfer-Encoding: chunked\r\n\r\n";
    // The filler goes between the two; the body's octets do not count.
    const auto row = [](const char *sentence, const QByteArray &before, const QByteArray &after,
                         qsizetype body) { QTest::newRow(sentence) << before << after << body; };
    const QByteArray hi = "\r\nContent-Length: 2\r\n\r\nhi";
    row("the head", ok + "X: ", hi, 2);
    row("an interim head", "HTTP/1.1 103 Wait\r\nX: ", "\r\n\r\nHTTP/1.1 200 OK" + hi, 2);
    row("the extension of a chunk", ok + chunks + "2;", "\r\nhi\r\n0\r\n\r\n", 2);
    row("that of a later chunk", ok + chunks + "2\r\nhi\r\n1;", "\r\n!\r\n0\r\n\r\n", 3);
    row("that of the last chunk", ok + chunks + "2\r\nhi\r\n0;", "\r\n\r\n", 2);
    row("a trailer", ok + chunks + "2\r\nhi\r\n0\r\nX: ", "\r\n\r\n", 2);
}

void TstHttpReader::allFramingOfAnAnswerHasOneBudget()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(qsizetype, body);
    const qsizetype filler = HttpReader::mostFraming + body - before.size() - after.size();
    const auto stateWith = [&](qsizetype size) {
        return readerOf(before + QByteArray(size, 'x') + after, 1000, Then::StaysOpen).state();
    };
    QCOMPARE(stateWith(filler - 1), State::Complete);
    QCOMPARE(stateWith(filler), State::Complete);
    QCOMPARE(stateWith(filler + 1), State::Malformed);
}

void TstHttpReader::aBodyThatIsTooLargeIsNotKept()
{
    HttpReader reader(mostBytes);
    reader.feed("HTTP/1.1 200 OK\r\n\r\n");
    for (int i = 0; i < 1000; ++i)
        reader.feed(QByteArray(1000, 'x'));
    QCOMPARE(reader.state(), State::TooLarge);
    QVERIFY(reader.answer().body.size() <= mostBytes + 1000);
}

QTEST_GUILESS_MAIN(TstHttpReader)
#include "tst_httpreader.moc"
