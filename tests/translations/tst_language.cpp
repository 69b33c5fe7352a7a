// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Language.h"
#include "tests/support/LogGuard.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace mailberth;

class TstLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void programsHoldTheirWords()
    {
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/mailberth_de.qm")));
    }

    void englishNeedsNoFile_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("spoken");
        QTest::newRow("English") << QStringLiteral("en") << true;
        QTest::newRow("English of a country") << QStringLiteral("en_GB") << true;
        QTest::newRow("a language that we have no words in") << QStringLiteral("eo") << false;
        QTest::newRow("what is no language") << QStringLiteral("qqq") << false;
    }

    void englishNeedsNoFile()
    {
        QFETCH(QString, code);
        QTEST(app::speaks(code), "spoken");
    }

    /// Numbers follow the language that is asked for; of a language that Qt does not know, and of
    /// no language at all, the system's.
    void numbersAreThoseOfTheLanguage()
    {
        app::speak(*QCoreApplication::instance(), QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        app::speak(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
    }
};

QTEST_GUILESS_MAIN(TstLanguage)
#include "tst_language.moc"
