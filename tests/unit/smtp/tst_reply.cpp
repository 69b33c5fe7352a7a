// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Reply.h"

#include "tests/support/LogGuard.h"

namespace mailberth::smtp
{

class TstReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void enhancedCode_data();
    void enhancedCode();
    void isPositive_data();
    void isPositive();
    void textJoinsTheLines();
    void beginning_data();
    void beginning();
};

void TstReply::enhancedCode_data()
{
    using Code = std::optional<EnhancedCode>;
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Code>("expected");
    const auto row = [](const char *name, int code, const char *line, const Code &expected) {
        QTest::newRow(name) << code << QByteArray(line) << expected;
    };
    row("a refusal says why", 535, "5.7.8 Bad credentials", EnhancedCode { 5, 7, 8 });
    row("a success has one, too", 250, "2.1.0 Ok", EnhancedCode { 2, 1, 0 });
    row("a passing failure has one", 454, "4.7.0 TLS not available", EnhancedCode { 4, 7, 0 });
    row("the code may stand alone", 554, "5.7.1", EnhancedCode { 5, 7, 1 });
    row("each part has up to three digits", 550, "5.123.999 x", EnhancedCode { 5, 123, 999 });
    row("another class than the reply's does not count", 550, "4.7.1 Greylisted", {});
    row("an IP address is none", 550, "5.6.7.8 is listed", {});
    row("four digits are too many", 550, "5.7000.1 x", {});
    row("two parts are too few", 550, "5.7 x", {});
    row("a missing part is none", 550, "5..1 x", {});
    row("a code glued to a word is none", 550, "5.7.1x", {});
    row("a code in the middle is none", 550, "Error 5.7.1", {});
    row("a code behind a space is none", 550, " 5.7.1 x", {});
    row("an empty line has none", 550, "", {});
    row("a minus is no digit", 550, "5.-7.1 x", {});
    row("arabic digits are no digits", 550, "5.\xd9\xa7.1 x", {});
}

void TstReply::enhancedCode()
{
    QFETCH(int, code);
    QFETCH(QByteArray, line);
    QFETCH(std::optional<EnhancedCode>, expected);
    QCOMPARE((Reply { code, { line } }).enhancedCode(), expected);
    QCOMPARE((Reply { code, {} }).enhancedCode(), std::nullopt);
    QCOMPARE((Reply { code, { "no code here", line } }).enhancedCode(), std::nullopt);
}

void TstReply::isPositive_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing is not positive") << 0 << false;
    QTest::newRow("199 is not positive") << 199 << false;
    QTest::newRow("200 is positive") << 200 << true;
    QTest::newRow("299 is positive") << 299 << true;
    QTest::newRow("354 is not positive yet") << 354 << false;
    QTest::newRow("421 is not positive") << 421 << false;
    QTest::newRow("550 is not positive") << 550 << false;
}

void TstReply::isPositive()
{
    QFETCH(int, code);
    QFETCH(bool, expected);
    QCOMPARE((Reply { code, {} }).isPositive(), expected);
}

void TstReply::textJoinsTheLines()
{
    QCOMPARE((Reply { 250, { "one", "", "three" } }).text(), QByteArray("one\n\nthree"));
    QCOMPARE((Reply { 250, {} }).text(), QByteArray());
}

void TstReply::beginning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, bool expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing may become a reply", "", true);
    row("a first digit may become a reply", "2", true);
    row("two digits may become a reply", "57", true);
    row("a code may be a reply", "220", true);
    row("a code and a space begin a reply", "220 ", true);
    row("a code and a hyphen begin a reply", "220-", true);
    row("a code and a line end are a reply", "220\r\n", true);
    row("a second digit above five is forgiven", "571 no", true);
    row("no reply begins with 1", "1", false);
    row("no reply begins with 6", "6", false);
    row("no reply begins with 0", "0", false);
    row("a letter is no code", "HTTP", false);
    row("a letter in the code is no code", "2O0 ", false);
    row("four digits are no code", "2200", false);
    row("a code without a separator is no reply", "220x", false);
    row("a tab is no separator", "220\t", false);
    row("a NUL is no separator", QByteArray("220\0", 4), false);
    row("a byte with the high bit is no digit", "\xb2", false);
}

void TstReply::beginning()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, expected);
    QCOMPARE(beginsLikeReply(bytes), expected);
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstReply)
#include "tst_reply.moc"
