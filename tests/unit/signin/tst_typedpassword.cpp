// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/TypedPassword.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;

class TstTypedPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void whatIsOddIsSeen_data()
    {
        using enum TypedOddity;
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QList<int>>("oddities");
        QTest::addColumn<QByteArray>("rest");
        const auto row = [](const char *name, const QByteArray &typed,
                             const QList<TypedOddity> &oddities, const QByteArray &rest) {
            QList<int> numbers;
            for (const TypedOddity oddity : oddities)
                numbers << static_cast<int>(oddity);
            QTest::newRow(name) << typed << numbers << rest;
        };
        row("nothing", "", {}, "");
        row("a usual one", "correct-Horse9", {}, "correct-Horse9");
        row("words with blanks between them are meant", "correct horse battery", {},
            "correct horse battery");
        row("an app password as Google shows it", "abcd efgh ijkl mnop", { GroupsOfFour },
            "abcdefghijklmnop");
        row("the same with blanks that do not break",
            "abcd\xc2\xa0"
            "efgh\xc2\xa0ijkl\xc2\xa0mnop",
            { GroupsOfFour }, "abcdefghijklmnop");
        row("the same, pasted with a blank", "abcd efgh ijkl mnop ", { GroupsOfFour, BlankAtAnEnd },
            "abcdefghijklmnop");
        row("Apple's hyphens belong to it", "abcd-efgh-ijkl-mnop", {}, "abcd-efgh-ijkl-mnop");
        row("groups of another length", "abc defg hijk lmno", {}, "abc defg hijk lmno");
        row("two groups may be words", "over seas", {}, "over seas");
        row("a blank before it", " secret", { BlankAtAnEnd }, "secret");
        row("a blank behind it", "secret ", { BlankAtAnEnd }, "secret");
        row("a tabulator behind it", "secret\t", { BlankAtAnEnd }, "secret");
        row("a blank of no width", "secret\xe2\x80\x8b", { BlankAtAnEnd }, "secret");
        row("blanks only", "  ", { BlankAtAnEnd }, "");
        row("a line break", "secret\r\n", { LineBreak }, "secret");
        row("a line break inside", "sec\nret", { LineBreak }, "secret");
        row("a byte order mark", "\xef\xbb\xbfsecret", { ByteOrderMark }, "secret");
        row("typographic quotes", "\xe2\x80\x9csecret\xe2\x80\x9d", { TypographicMarks },
            "\xe2\x80\x9csecret\xe2\x80\x9d");
        row("a long dash", "a\xe2\x80\x94z", { TypographicMarks }, "a\xe2\x80\x94z");
        row("an umlaut", "s\xc3\xbc\xc3\x9f", { BeyondAscii }, "s\xc3\xbc\xc3\x9f");
        row("an umlaut in two parts", "su\xcc\x88s", { OtherNormalForm }, "su\xcc\x88s");
        row("outside the basic plane", "\xf0\x9f\x94\x91", { BeyondAscii }, "\xf0\x9f\x94\x91");
        row("bytes that are no text", "a\xff", { BeyondAscii }, "a\xff");
        row("cut in the middle of a letter", "a\xc3", { BeyondAscii }, "a\xc3");
    }
    void whatIsOddIsSeen()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QList<int>, oddities);
        QFETCH(const QByteArray, rest);
        const Secret secret = Secret::copyOf(typed);
        const TypedPassword seen(secret);
        QList<int> numbers;
        for (const TypedOddity oddity : seen.oddities())
            numbers << static_cast<int>(oddity);
        QCOMPARE(numbers, oddities);
        QCOMPARE(withoutBlanks(secret).bytes().toByteArray(), rest);
        QCOMPARE(seen.holdsBlanks(), rest != typed);
    }
};

QTEST_GUILESS_MAIN(TstTypedPassword)
#include "tst_typedpassword.moc"
