// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/Charset.h"
#include "core/replies/PlainWords.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::replies;

class TstPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void onlyItsOwnWordsRemain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *text, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("an address in brackets", "<spam@quota.example>: User unknown", " user unknown ");
        row("an address without", "spam@quota.example does not exist", " does not exist ");
        row("a link", "see https://example.org/spam/quota for more", " see for more ");
        row("a host", "spam.example.org said no", " said no ");
        row("a host with its address", "relay mail.example.org[192.0.2.1]:587 said no",
            " relay 587 said no ");
        row("a number of the queue", "refused 4bQ7Xy1z2Nz9x - gsmtp", " refused gsmtp ");
        row("an enhanced code in the middle", "no. 5.7.8 Never", " no never ");
        row("what is quoted", "Subject \"your spam quota\" refused", " subject refused ");
        row("a version stays", "needs TLS 1.2", " needs tls 1 2 ");
        row("one word with its apostrophe", "It doesn't and can’t", " it doesnt and cant ");
        row("two words with one", "l'expéditeur d’envoi", " l expediteur d envoi ");
        row("accents and other letters", "Übergröße, łódź, søk", " ubergrosse lodz sok ");
        row("a class of Python is no host", "smtplib.SMTPServerDisconnected",
            " smtplib smtpserverdisconnected ");
        row("Chinese", "535 请使用授权码登录", " 535 请使用授权码登录 ");
    }
    void onlyItsOwnWordsRemain()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(plainWordsOf(text, Quoted::IsTakenOut).words, words);
    }

    void namesAndNumbersAreKept()
    {
        const PlainWords words = plainWordsOf(u"smtp.example.org:587 refused <ann@example.org>, "
                                              u"0x800CCC0E or -2146644978 or 805A1FF5",
            Quoted::Stays);
        QCOMPARE(words.hosts, QStringList { QStringLiteral("smtp.example.org") });
        QCOMPARE(words.addresses, QStringList { QStringLiteral("ann@example.org") });
        QCOMPARE(words.numbers,
            (QStringList { QStringLiteral("800ccc0e"), QStringLiteral("800ccc0e"),
                QStringLiteral("805a1ff5") }));
    }

    void bytesAreReadInTheirCharset_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *hex, const char *text) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromUtf8(text);
        };
        row("UTF-8", "c3bc6265720a", "über\n");
        row("GB18030", "c7ebcab9d3c3cadac8a8c2ebb5c7c2bc", "请使用授权码登录");
        row("KOI8-R", "cec5d7c5d2cec1d120cfdbc9c2cbc1", "неверная ошибка");
        row("Windows-1251", "ede5e2e5f0edfbe920efe0f0eeebfc", "неверный пароль");
        row("Windows-1252", "fc626572206772f6df65", "über größe");
        row("Shift-JIS", "94468fd882c98eb8947382b582dc82b582bd", "認証に失敗しました");
    }
    void bytesAreReadInTheirCharset()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(decoded(bytes), text);
    }
};

QTEST_GUILESS_MAIN(TstPlainWords)
#include "tst_plainwords.moc"
