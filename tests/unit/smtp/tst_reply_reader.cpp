// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/ReplyReader.h"

#include "tests/support/LogGuard.h"

namespace mailberth::smtp
{

namespace
{

using Fault = ReplyReader::Fault;
using Read = std::variant<Reply, Fault>;

QList<Read> readAll(ReplyReader &reader)
{
    QList<Read> all;
    while (const auto next = reader.next())
        all.append(*next);
    return all;
}

QList<Read> readWhole(const QByteArray &bytes)
{
    ReplyReader reader;
    reader.feed(bytes);
    return readAll(reader);
}

QList<Read> readInPieces(const QByteArray &bytes, qsizetype size)
{
    ReplyReader reader;
    QList<Read> all;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        reader.feed(bytes.mid(at, size));
        all += readAll(reader);
    }
    return all;
}

QByteArray continued(int lines)
{
    return QByteArray("250-x\r\n").repeated(lines);
}

/// A reply of so many bytes in all, of which each line but the last is 1000 bytes long.
QByteArray replyOf(qsizetype size)
{
    const QByteArray line = "250-" + QByteArray(994, 'x') + "\r\n";
    QByteArray reply = line.repeated(int(size / line.size()) - 1);
    return reply + "250 " + QByteArray(size - reply.size() - 6, 'y') + "\r\n";
}

} // namespace

class TstReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void reads_data();
    void reads();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void knowsWhatIsLeft();
    void readsNothingBehindAFault();
    void endsASessionThatIsTooLong();
};

void TstReplyReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Read>>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<Read> &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto zero = [](const QByteArray &text) { return QByteArray(text).replace('0', '\0'); };

    row("one line", "220 mx ESMTP\r\n", { Reply { 220, { "mx ESMTP" } } });
    row("two lines", "250-mx\r\n250 SIZE\r\n", { Reply { 250, { "mx", "SIZE" } } });
    row("a code alone", "220\r\n", { Reply { 220, { "" } } });
    row("a code and a space", "220 \r\n", { Reply { 220, { "" } } });
    row("an empty line in the middle", "250-\r\n250 x\r\n", { Reply { 250, { "", "x" } } });
    row("a code alone ends a reply", "250-x\r\n250\r\n", { Reply { 250, { "x", "" } } });
    row("two replies in a row", "220 a\r\n250 b\r\n",
        { Reply { 220, { "a" } }, Reply { 250, { "b" } } });
    row("LF alone is forgiven", "250-a\n250 b\n", { Reply { 250, { "a", "b" } } });
    row("spaces are kept", "250   a  \r\n", { Reply { 250, { "  a  " } } });
    row("bytes of no known encoding are kept", "250 \xff\xfe\x1b[31m\r\n",
        { Reply { 250, { "\xff\xfe\x1b[31m" } } });
    row("a code of 599", "599 x\r\n", { Reply { 599, { "x" } } });
    row("a second digit above five", "571 x\r\n", { Reply { 571, { "x" } } });

    row("nothing of a line without end", "220 mx ESMTP", {});
    row("nothing of a line with half an end", "220 mx ESMTP\r", {});
    row("nothing of a reply without its last line", "250-a\r\n250-b\r\n", {});
    row("the first of one and a half replies", "220 a\r\n25", { Reply { 220, { "a" } } });

    row("no other code", "250-a\r\n550 b\r\n", { Fault::MixedCodes });
    row("no other code on a continuation", "250-a\r\n251-b\r\n", { Fault::MixedCodes });
    row("no code of 199", "199 x\r\n", { Fault::Malformed });
    row("no code of 600", "600 x\r\n", { Fault::Malformed });
    row("no line without a code", "hello\r\n", { Fault::Malformed });
    row("no line of two digits", "25\r\n", { Fault::Malformed });
    row("no empty line", "\r\n", { Fault::Malformed });
    row("no empty line between replies", "220 a\r\n\r\n250 b\r\n",
        { Reply { 220, { "a" } }, Fault::Malformed });
    row("no four digits", "2500 x\r\n", { Fault::Malformed });
    row("no other separator", "250_x\r\n", { Fault::Malformed });
    row("no indented code", " 250 x\r\n", { Fault::Malformed });
    row("no CR inside a line", "250 a\rb\r\n", { Fault::Malformed });
    row("no CR before CR LF", "250 a\r\r\n", { Fault::Malformed });
    row("no CR for a line end", "250-a\r250 b\r", { Fault::Malformed });
    row("no NUL inside a line", zero("255 a0b\r\n"), { Fault::Malformed });
    row("no NUL at the end of a line", zero("255 a0\r\n"), { Fault::Malformed });
    row("no NUL for a reply", zero("0"), { Fault::Malformed });
    row("nothing behind a fault", "250 a\r\nx\r\n250 b\r\n",
        { Reply { 250, { "a" } }, Fault::Malformed });
}

void TstReplyReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<Read>, expected);
    QVERIFY(readWhole(bytes) == expected);
    for (qsizetype size = 1; size <= bytes.size(); ++size)
        QVERIFY2(readInPieces(bytes, size) == expected, qPrintable(QString::number(size)));
}

void TstReplyReader::keepsToItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<Fault>>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, std::optional<Fault> expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto line = [](qsizetype size) -> QByteArray {
        return "250 " + QByteArray(size - 4, 'x');
    };
    constexpr int maxLines = int(ReplyReader::maxLines);

    row("a line may be this long", line(ReplyReader::maxLine) + "\r\n", {});
    row("a line may be this long with LF", line(ReplyReader::maxLine) + "\n", {});
    row("a line may not be longer", line(ReplyReader::maxLine + 1) + "\r\n", Fault::LineTooLong);
    row("a line may not be longer with LF", line(ReplyReader::maxLine + 1) + "\n",
        Fault::LineTooLong);
    row("a line need not end to be too long", line(ReplyReader::maxLine + 1), Fault::LineTooLong);
    row("a CR at the limit may only end the line", line(ReplyReader::maxLine) + "\rx",
        Fault::Malformed);
    row("a reply may have so many lines", continued(maxLines - 1) + "250 x\r\n", {});
    row("a reply may not have more", continued(maxLines) + "250 x\r\n", Fault::ReplyTooLong);
    row("a reply need not end to have too many lines", continued(maxLines), Fault::ReplyTooLong);
    row("a reply may be this big", replyOf(ReplyReader::maxReply), {});
    row("a reply may not be bigger", replyOf(ReplyReader::maxReply + 1), Fault::ReplyTooLong);
}

void TstReplyReader::keepsToItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<Fault>, expected);
    const QList<Read> whole = readWhole(bytes);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(std::holds_alternative<Fault>(whole.constFirst()), expected.has_value());
    if (expected)
        QCOMPARE(std::get<Fault>(whole.constFirst()), *expected);
    for (const qsizetype size : { 1, 2, 3, 7, 511, 4096, 4097 })
        QVERIFY(readInPieces(bytes, size) == whole);
}

void TstReplyReader::knowsWhatIsLeft()
{
    ReplyReader reader;
    QVERIFY(reader.isEmpty());
    QCOMPARE(reader.rest(), QByteArray());
    reader.feed("220 a\r\n250-b\r\n250");
    QVERIFY(reader.next());
    QVERIFY(!reader.isEmpty());
    QCOMPARE(reader.rest(), QByteArray("250-b\r\n250"));
    QVERIFY(!reader.next());
    QCOMPARE(reader.rest(), QByteArray("250-b\r\n250"));
    reader.feed("\r\n");
    QVERIFY(reader.next());
    QVERIFY(reader.isEmpty());
    QCOMPARE(reader.rest(), QByteArray());
}

void TstReplyReader::readsNothingBehindAFault()
{
    ReplyReader reader;
    reader.feed("oops\r\n");
    QCOMPARE(reader.next(), std::make_optional<Read>(Fault::Malformed));
    QVERIFY(!reader.next());
    reader.feed("220 fine again\r\n");
    QVERIFY(!reader.next());
    QVERIFY(!reader.isEmpty());
}

void TstReplyReader::endsASessionThatIsTooLong()
{
    const QByteArray reply = replyOf(ReplyReader::maxReply);
    const int fitting = int(ReplyReader::maxSession / ReplyReader::maxReply);
    ReplyReader reader;
    for (int round = 0; round < fitting; ++round) {
        reader.feed(reply);
        const QList<Read> read = readAll(reader);
        QCOMPARE(read.size(), 1);
        QVERIFY(std::holds_alternative<Reply>(read.constFirst()));
    }
    QVERIFY(reader.isEmpty());
    reader.feed("2");
    QVERIFY(!reader.isEmpty());
    QCOMPARE(readAll(reader), QList<Read> { Fault::SessionTooLong });

    // All in one piece it is the same: the replies that fit come first.
    const QList<Read> whole = readWhole(reply.repeated(fitting) + "2");
    QCOMPARE(whole.size(), fitting + 1);
    QCOMPARE(whole.constLast(), Read(Fault::SessionTooLong));
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstReplyReader)
#include "tst_reply_reader.moc"
