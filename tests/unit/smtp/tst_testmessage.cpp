// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/DotStuffing.h"
#include "core/smtp/TestMessage.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QTimeZone>
#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::smtp;
using namespace mailberth::test;

namespace
{

MessageMarks marks()
{
    return { QDateTime(QDate(2026, 11, 7), QTime(9, 5, 3), QTimeZone(3600)),
        QByteArray::fromHex("00112233445566778899aabbccddeeff") };
}

MessageWords words()
{
    return { QStringLiteral("A test"),
        { QStringLiteral("It works."), QStringLiteral("Nobody needs to answer.") },
        QStringLiteral("en") };
}

Envelope envelope(const char *sender, const QList<const char *> &recipients)
{
    Envelope made { mailbox(sender), {} };
    for (const char *recipient : recipients)
        made.recipients << mailbox(recipient);
    return made;
}

QByteArray composed(const MessageWords &words)
{
    return testMessage(envelope("ann@example.org", { "ann@example.org" }), words, marks()).value();
}

qsizetype longestLine(const QByteArray &message)
{
    qsizetype longest = 0;
    for (const QByteArray &line : message.split('\n'))
        longest = std::max(longest, line.size() - 1);
    return longest;
}

} // namespace

class TstTestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void looksLikeThis();
    void wordsInAnyScript();
    void longWordsAreFolded();
    void wordsThatFillLinesAreEncoded();
    void aDashBeginsNoSignature();
    void nothingBreaksOut_data();
    void nothingBreaksOut();
    void anAddressThatBreaksOutMakesNoMessage();
    void internationalAddressesStandAsTheyAre();
    void senderHasANameWhereThereIsOne_data();
    void senderHasANameWhereThereIsOne();
    void everyRecipientIsNamedAndNobodyElse();
    void dotsAreStuffed();
    void whatIsNotTransparentIsNoticed_data();
    void whatIsNotTransparentIsNoticed();
};

void TstTestMessage::looksLikeThis()
{
    const QByteArray expected = "Date: Sat, 7 Nov 2026 08:05:03 +0000\r\n"
                                "From: ann@example.org\r\n"
                                "To: ann@example.org\r\n"
                                "Subject: A test\r\n"
                                "Message-ID: <00112233445566778899aabbccddeeff@example.org>\r\n"
                                "Auto-Submitted: auto-generated\r\n"
                                "Content-Language: en\r\n"
                                "MIME-Version: 1.0\r\n"
                                "Content-Type: multipart/alternative;\r\n"
                                " boundary=\"=_00112233445566778899aabb\"\r\n"
                                "\r\n"
                                "--=_00112233445566778899aabb\r\n"
                                "Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
                                "Content-Transfer-Encoding: 7bit\r\n"
                                "\r\n"
                                "It works.\r\n"
                                "\r\n"
                                "Nobody needs to answer.\r\n"
                                "\r\n"
                                "--=_00112233445566778899aabb\r\n"
                                "Content-Type: text/html; charset=utf-8\r\n"
                                "Content-Transfer-Encoding: quoted-printable\r\n"
                                "\r\n"
                                "<!DOCTYPE html>\r\n"
                                "<html lang=3D\"en\">\r\n"
                                "<head><meta charset=3D\"utf-8\"><title>A test</title></head>\r\n"
                                "<body>\r\n"
                                "<p>It works.</p>\r\n"
                                "<p>Nobody needs to answer.</p>\r\n"
                                "</body>\r\n"
                                "</html>\r\n"
                                "\r\n"
                                "--=_00112233445566778899aabb--\r\n";
    QCOMPARE(composed(words()), expected);
}

void TstTestMessage::wordsInAnyScript()
{
    const QString text = QStringLiteral("Grüße aus Köln – שלום – 你好 – 🚢 ").repeated(12);
    const QByteArray message = composed({ text, { text, text }, QStringLiteral("de") });
    QVERIFY(std::all_of(message.begin(), message.end(), [](char byte) { return byte > 0; }));
    QVERIFY(longestLine(message) <= 78);
    QVERIFY(isTransparent(message));
    QVERIFY(message.contains("Subject: =?UTF-8?B?R3LDvMOfZSBhdXMgS8O2bG4g"));
    QVERIFY(message.contains("Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe"));
}

void TstTestMessage::longWordsAreFolded()
{
    const QString text = QStringLiteral("twelve words of prose ").repeated(40);
    const QByteArray message = composed({ text, { text }, {} });
    QVERIFY(longestLine(message) <= 78);
    QVERIFY(message.contains("prose \r\n")); // flowed: a soft break
    QVERIFY(message.contains("prose\r\n twelve") || message.contains("\r\n words"));
    QVERIFY(!message.contains("Content-Language"));
}

void TstTestMessage::wordsThatFillLinesAreEncoded()
{
    for (const int length : { 76, 77, 78, 79, 1200 }) {
        const QString word(length, u'w');
        const QByteArray message = composed({ word, { word + QStringLiteral(" end") }, {} });
        QVERIFY(longestLine(message) <= 78);
        QVERIFY(isTransparent(message));
    }
}

void TstTestMessage::aDashBeginsNoSignature()
{
    const QString text = QStringLiteral("-- ") + QString(76, u'w');
    const QByteArray message = composed({ text, { text }, {} });
    QVERIFY(!message.contains("\r\n-- \r\n"));
}

void TstTestMessage::nothingBreaksOut_data()
{
    QTest::addColumn<QString>("evil");
    QTest::newRow("a line end") << QStringLiteral("x\r\nBcc: eve@example.net");
    QTest::newRow("a bare line feed") << QStringLiteral("x\nBcc: eve@example.net");
    QTest::newRow("a bare return") << QStringLiteral("x\rBcc: eve@example.net");
    QTest::newRow("a NUL") << QStringLiteral("x\0Bcc: eve@example.net");
    QTest::newRow("a line separator") << QStringLiteral("x\u2028Bcc: eve@example.net");
    QTest::newRow("an end of data") << QStringLiteral("x\r\n.\r\nMAIL FROM:<eve@example.net>");
    QTest::newRow("an end of the header") << QStringLiteral("x\r\n\r\nhello");
    QTest::newRow("markup") << QStringLiteral("</p><script>alert(1)</script>");
    QTest::newRow("an encoded word") << QStringLiteral("=?UTF-8?Q?=0D=0ABcc:_eve?=");
    QTest::newRow("a boundary") << QStringLiteral("--=_00112233445566778899aabb");
}

void TstTestMessage::nothingBreaksOut()
{
    QFETCH(QString, evil);
    const QByteArray message = composed({ evil, { evil, evil }, evil });
    QVERIFY(isTransparent(message));
    const QByteArray header = message.left(message.indexOf("\r\n\r\n"));
    QCOMPARE(header.count('\n'),
        9 - (header.contains("Content-Language") ? 0 : 1) + header.count("\r\n =?"));
    QVERIFY(!header.contains("\r\nBcc"));
    QVERIFY(!message.contains("<p></p><script"));
    QVERIFY(!message.contains("\r\n.\r\n"));
}

void TstTestMessage::anAddressThatBreaksOutMakesNoMessage()
{
    const MailAddress good = mailbox("ann@example.org");
    for (const char16_t *local : { u"a\r\nBcc: eve", u"a b", u"a>", u"a,b", u"a\x85" }) {
        const MailAddress evil(QString::fromUtf16(local), host("example.org"));
        QVERIFY(!testMessage({ evil, { good } }, words(), marks()));
        QVERIFY(!testMessage({ good, { good, evil } }, words(), marks()));
    }
    QVERIFY(!testMessage({ good, {} }, words(), marks()));
}

void TstTestMessage::internationalAddressesStandAsTheyAre()
{
    const auto message =
        testMessage(envelope("jörg@bücher.example", { "用户@example.org" }), words(), marks());
    QVERIFY(message->contains("From: jörg@xn--bcher-kva.example\r\n"));
    QVERIFY(message->contains("To: 用户@example.org\r\n"));
    QVERIFY(message->contains("@xn--bcher-kva.example>\r\n"));
}

void TstTestMessage::senderHasANameWhereThereIsOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("none") << QString() << QByteArray("From: ann@example.org\r\n");
    QTest::newRow("blanks") << QStringLiteral("  ") << QByteArray("From: ann@example.org\r\n");
    QTest::newRow("plain") << QStringLiteral("Ann Example")
                           << QByteArray("From: \"Ann Example\" <ann@example.org>\r\n");
    QTest::newRow("with a comma and quotes")
        << QStringLiteral("Example, \"Ann\" \\o/")
        << QByteArray("From: \"Example, \\\"Ann\\\" \\\\o/\" <ann@example.org>\r\n");
    QTest::newRow("another script")
        << QStringLiteral("Änn") << QByteArray("From: =?UTF-8?B?w4Rubg==?= <ann@example.org>\r\n");
    QTest::newRow("looks encoded already") << QStringLiteral(
        "=?x?q?y?=") << QByteArray("From: =?UTF-8?B?PT94P3E/eT89?= <ann@example.org>\r\n");
    QTest::newRow("line breaks are blanks")
        << QStringLiteral("Ann\r\nBcc: eve@example.net")
        << QByteArray("From: \"Ann Bcc: eve@example.net\" <ann@example.org>\r\n");
    QTest::newRow("fills its line")
        << QString(60, u'a') << "From: \"" + QByteArray(60, 'a') + "\"\r\n <ann@example.org>\r\n";
}

void TstTestMessage::senderHasANameWhereThereIsOne()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, field);
    MessageWords said = words();
    said.senderName = name;
    const QByteArray message = composed(said);
    QVERIFY2(message.contains(QByteArray("\r\n" + field + "To: ")), message.constData());
    said.senderName = QString(5000, u'n');
    QVERIFY(longestLine(composed(said)) <= 78);
}

void TstTestMessage::everyRecipientIsNamedAndNobodyElse()
{
    const auto message = testMessage(
        envelope("ann@example.org", { "ben@example.net", "cy@example.com" }), words(), marks());
    QVERIFY(message->contains("To: ben@example.net,\r\n cy@example.com\r\n"));
    QCOMPARE(message->count('@'), 4);
}

void TstTestMessage::dotsAreStuffed()
{
    QCOMPARE(dotStuffed("a\r\n.\r\n..b\r\n"), "a\r\n..\r\n...b\r\n.\r\n");
    QCOMPARE(dotStuffed(".\r\n"), "..\r\n.\r\n");
}

void TstTestMessage::whatIsNotTransparentIsNoticed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("one line") << QByteArray("a\r\n") << true;
    QTest::newRow("998 characters") << QByteArray(QByteArray(998, 'a') + "\r\n") << true;
    QTest::newRow("999 characters") << QByteArray(QByteArray(999, 'a') + "\r\n") << false;
    QTest::newRow("a last line without end") << QByteArray("a\r\nb") << false;
    QTest::newRow("a bare line feed") << QByteArray("a\nb\r\n") << false;
    QTest::newRow("a bare return") << QByteArray("a\rb\r\n") << false;
    QTest::newRow("two returns before a line feed") << QByteArray("a\r\r\n") << false;
    QTest::newRow("a NUL") << QByteArray("a\0b\r\n", 5) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TstTestMessage::whatIsNotTransparentIsNoticed()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isFine);
    QCOMPARE(isTransparent(content), isFine);
}

QTEST_APPLESS_MAIN(TstTestMessage)
#include "tst_testmessage.moc"
