// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/UserName.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

class TstUserName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void namesAreTakenAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an address") << "ann@example.org";
        QTest::newRow("a number") << "4711";
        QTest::newRow("a Windows domain") << "EXAMPLE\\ann";
        QTest::newRow("with spaces") << "ann smith";
        QTest::newRow("in another script") << QStringLiteral("山田@例え.jp");
        QTest::newRow("an emoji") << QStringLiteral("\U0001F600@example.org");
        QTest::newRow("255 bytes") << QString(longestUserName, u'a');
    }
    void namesAreTakenAsTheyAre()
    {
        QFETCH(const QString, name);
        QVERIFY(isUserName(name));
        QCOMPARE(printableUserName(name), name);
    }

    void othersAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("256 bytes") << QString(longestUserName + 1, u'a');
        QTest::newRow("128 letters of two bytes") << QString(128, u'ä');
        for (const char32_t hidden :
            { char32_t(0), char32_t(0x07), char32_t(0x09), char32_t(0x0a), char32_t(0x0d),
                char32_t(0x1b), char32_t(0x7f), char32_t(0x85), char32_t(0x9b), char32_t(0xad),
                char32_t(0x34f), char32_t(0x61c), char32_t(0x200b), char32_t(0x200d),
                char32_t(0x2028), char32_t(0x202e), char32_t(0x2066), char32_t(0x3164),
                char32_t(0xd800), char32_t(0xe000), char32_t(0xfeff), char32_t(0xe0041) }) {
            QString text = QStringLiteral("an");
            for (const char16_t unit : QChar::fromUcs4(hidden))
                text += QChar(unit);
            QTest::addRow("with U+%04X", uint(hidden)) << text + u'n';
        }
    }
    void othersAreNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!isUserName(text));
    }

    void whatIsShownIsEscapedAndWhole()
    {
        const QString text = QString(300, u'a') + QChar(0x202e);
        QCOMPARE(printableUserName(text), QString(300, u'a') + QStringLiteral("\\u{202E}"));
    }
};

QTEST_GUILESS_MAIN(TstUserName)
#include "tst_username.moc"
