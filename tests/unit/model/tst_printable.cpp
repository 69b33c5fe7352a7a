// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Printable.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::test;

class TstPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void escapesBytes_data();
    void escapesBytes();
    void escapesText_data();
    void escapesText();
    void escapesALoneSurrogate();
    void escapesEveryByteThatIsNotToBeSeen();
    void shortensByCharacters();
    void neverCutsAnEscapeOrAPair();
    void quotesAReplyAsOneLine();
    void shortensEachOfAList();
};

void TstPrintable::escapesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const QByteArray &bytes, const char *shown) {
        QTest::newRow(name) << bytes << QString::fromUtf8(shown);
    };
    row("nothing", {}, "");
    row("plain ASCII stays", "220 mail.example.org ESMTP <ready>",
        "220 mail.example.org ESMTP <ready>");
    row("a quotation mark and a backslash stay", "a\"b\\c", "a\"b\\c");
    row("UTF-8 stays", "Gr\xc3\xbc\xc3\x9f Gott \xe6\x82\xa8\xe5\xa5\xbd", "Grüß Gott 您好");
    row("a terminal's escape", "\x1b[31mred", "\\x1B[31mred");
    row("a bell", "\x07", "\\x07");
    row("a line end", "a\r\nb", "a\\x0D\\x0Ab");
    row("a tab", "a\tb", "a\\x09b");
    row("a NUL", QByteArray("a\0b", 3), "a\\x00b");
    row("a delete", "a\x7f", "a\\x7F");
    row("a C1 control in UTF-8", "a\xc2\x9b", "a\\x9B");
    row("bytes that are no UTF-8", "\xc7\xeb caf\xe9", "\\xC7\\xEB caf\\xE9");
    row("one bad byte makes all of them bytes", "\xc3\xbc\xff", "\\xC3\\xBC\\xFF");
    row("a UTF-8 sequence cut short", "a\xe6\x82", "a\\xE6\\x82");
    row("a byte order mark",
        "\xef\xbb\xbf"
        "220",
        "\\u{FEFF}220");
    row("an overlong slash", "\xc0\xaf", "\\xC0\\xAF");
    row("a surrogate in UTF-8", "\xed\xa0\x80", "\\xED\\xA0\\x80");
}

void TstPrintable::escapesBytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(printable(QByteArrayView(bytes)), "shown");
}

void TstPrintable::escapesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, char32_t character, const char *shown) {
        const QString text = QStringView(QChar::fromUcs4(character)).toString();
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("a letter stays", U'ü', "ü");
    row("an emoji stays", U'😀', "😀");
    row("a no-break space stays", U'\u00a0', "\u00a0");
    row("a right-to-left override", U'\u202e', "\\u{202E}");
    row("a right-to-left mark", U'\u200f', "\\u{200F}");
    row("an isolate", U'\u2066', "\\u{2066}");
    row("a zero-width space", U'\u200b', "\\u{200B}");
    row("a zero-width joiner", U'\u200d', "\\u{200D}");
    row("a soft hyphen", U'\u00ad', "\\xAD");
    row("a byte order mark", U'\ufeff', "\\u{FEFF}");
    row("a line separator", U'\u2028', "\\u{2028}");
    row("a paragraph separator", U'\u2029', "\\u{2029}");
    row("a private character", U'\ue000', "\\u{E000}");
    row("a tag, as hidden text is written", char32_t(0xe0041), "\\u{E0041}");
    row("a noncharacter", char32_t(0xfdd0), "\\u{FDD0}");
    row("a filler that is a letter by its category", char32_t(0x3164), "\\u{3164}");
    row("a variation selector", char32_t(0xfe0f), "\\u{FE0F}");
    row("a joiner that is a mark by its category", char32_t(0x34f), "\\u{34F}");
}

void TstPrintable::escapesALoneSurrogate()
{
    QCOMPARE(printable(QStringView(QString(QChar(0xd83d)))), QStringLiteral("\\u{D83D}"));
    QCOMPARE(printable(QStringView(QString(QChar(0xde00) + QChar(0xd83d)))),
        QStringLiteral("\\u{DE00}\\u{D83D}"));
}

void TstPrintable::escapesText()
{
    QFETCH(QString, text);
    QTEST(printable(QStringView(text)), "shown");
}

void TstPrintable::escapesEveryByteThatIsNotToBeSeen()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const char bytes[] = { static_cast<char>(first), static_cast<char>(second) };
            const QString shown = printable(QByteArrayView(bytes, 2));
            QVERIFY(std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.isPrint(); }));
            QVERIFY(!shown.isEmpty());
        }
    }
}

void TstPrintable::shortensByCharacters()
{
    const QByteArray line(300, 'x');
    QCOMPARE(printable(QByteArrayView(line)).size(), longestQuote + 1);
    QVERIFY(printable(QByteArrayView(line)).endsWith(QStringLiteral("x…")));
    QCOMPARE(printable(QByteArrayView(line), 300), QString::fromLatin1(line));
    QCOMPARE(printable(QByteArrayView(line), 0), QStringLiteral("…"));
    QCOMPARE(printable(QByteArrayView(), 0), QString());
}

void TstPrintable::neverCutsAnEscapeOrAPair()
{
    QCOMPARE(printable(QByteArrayView("a\x1b\x1b"), 2), QStringLiteral("a\\x1B…"));
    QCOMPARE(printable(QStringView(u"😀😀"), 1), QStringLiteral("😀…"));
}

void TstPrintable::quotesAReplyAsOneLine()
{
    QCOMPARE(printable(reply(554, "5.7.1 No service\nGo\taway")),
        QStringLiteral("554 5.7.1 No service Go\\x09away"));
}

void TstPrintable::shortensEachOfAList()
{
    const QString name(100, u'x');
    const QStringList shown = printable(QStringList { name, QStringLiteral("\u202e") });
    QCOMPARE(shown.first().size(), 81);
    QCOMPARE(shown.last(), QStringLiteral("\\u{202E}"));
}

QTEST_GUILESS_MAIN(TstPrintable)
#include "tst_printable.moc"
