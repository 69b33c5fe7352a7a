// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Escaping.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;

class TstEscaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void markupBecomesText()
    {
        QCOMPARE(
            xmlText(QStringLiteral("\"><&'$(x)")), QStringLiteral("&quot;&gt;&lt;&amp;&#39;$(x)"));
    }

    void whatCannotBeSeenIsWrittenAsAReference()
    {
        QCOMPARE(xmlText(QStringLiteral("a\r\n\u202E\u00A0b")),
            QStringLiteral("a&#xD;&#xA;&#x202E;&#xA0;b"));
        QCOMPARE(xmlText(QString(QChar(QChar::ByteOrderMark))), QStringLiteral("&#xFEFF;"));
        QCOMPARE(xmlText(QStringLiteral("Jörg 山田 \U0001F600")),
            QStringLiteral("Jörg 山田 \U0001F600"));
    }

    void aCommentCannotEndEarly()
    {
        const QString comment = xmlCommentText(QStringLiteral("a-->b---"));
        QVERIFY(!comment.contains(QLatin1String("--")));
        QVERIFY(!comment.endsWith(QLatin1Char('-')));
        QCOMPARE(xmlCommentText(QStringLiteral("a\nb")), QStringLiteral("a\\u{A}b"));
    }

    void powerShellTakesFiveQuotationMarksForOne()
    {
        QCOMPARE(powerShellText(QStringLiteral("it's \u2018\u2019\u201A\u201B")),
            QStringLiteral("'it''s \u2018\u2018\u2019\u2019\u201A\u201A\u201B\u201B'"));
        QCOMPARE(powerShellText(QStringLiteral("$(x) `n \"")), QStringLiteral("'$(x) `n \"'"));
        QCOMPARE(powerShellText({}), QStringLiteral("''"));
    }

    void powerShellAddsWhatIsHiddenByItsNumber()
    {
        QCOMPARE(powerShellText(QStringLiteral("a\u202Eb")),
            QStringLiteral("('a' + [char]0x202E + 'b')"));
        QCOMPARE(powerShellText(QStringLiteral("\n")), QStringLiteral("('' + [char]0x000A)"));
    }

    void theRegistryEscapesBackslashesAndQuotes()
    {
        QCOMPARE(registryText(QStringLiteral("C:\\\"x\"")), QStringLiteral("\"C:\\\\\\\"x\\\"\""));
    }

    void theRegistryTakesTheRestAsBytes()
    {
        QCOMPARE(registryText(QStringLiteral("a\n")), QStringLiteral("hex(1):61,00,0a,00,00,00"));
        QCOMPARE(registryText(QStringLiteral("\u202E")), QStringLiteral("hex(1):2e,20,00,00"));
    }

    void jsonShowsNothingHidden()
    {
        QCOMPARE(jsonWithNothingHidden(QStringLiteral("[\"\u202E\u00E9\"]\n").toUtf8()),
            QByteArray("[\"\\u202e\xC3\xA9\"]\n"));
        QCOMPARE(jsonWithNothingHidden(QStringLiteral("[\"\U000E0041\"]").toUtf8()),
            QByteArray("[\"\\udb40\\udc41\"]"));
    }

    void whatNoFormatCarriesBecomesTheReplacementCharacter()
    {
        const QChar replacement(QChar::ReplacementCharacter);
        const char16_t bad[] { 0x00, 0x01, 0x7F, 0x85, 0xD800, 0xDFFF, 0xFFFE, 0xFDD0 };
        for (const char16_t unit : bad)
            QCOMPARE(writable(QString(QChar(unit))), QString(replacement));
        const QString good = QStringLiteral("\t\r\n \u202E\uFEFF\U0001F600");
        QCOMPARE(writable(good), good);
    }
};

QTEST_GUILESS_MAIN(TstEscaping)
#include "tst_escaping.moc"
