// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "ui/terminal/CommandLine.h"
#include "ui/terminal/Help.h"
#include "ui/terminal/OptionRules.h"

#include <QtTest/QTest>

using namespace mailberth::terminal;

class TstHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { mailberth::test::failOnAnyWarning(); }

    void helpFitsEightyColumns_data() { addTexts(); }
    void helpFitsEightyColumns()
    {
        QFETCH(const QString, command);
        const QString help = helpText(command);
        QVERIFY(help.endsWith(QLatin1Char('\n')));
        for (const QString &line : help.split(QLatin1Char('\n'))) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
        }
    }

    void helpIsAscii_data() { addTexts(); }
    void helpIsAscii()
    {
        QFETCH(const QString, command);
        for (const QChar character : helpText(command))
            QVERIFY2(character.unicode() < 0x80, qPrintable(QString(character)));
    }

    void everyOptionIsExplainedWhereItHasAMeaning()
    {
        for (const OptionRule &rule : optionRules()) {
            QVERIFY2(!rule.commands.isEmpty(), qPrintable(rule.name));
            for (const CommandName name : rule.commands)
                QVERIFY2(
                    beginningsOf(helpText(id(name))).contains(rule.name), qPrintable(rule.name));
        }
    }

    void optionsWithoutAMeaningAreNotExplained()
    {
        QVERIFY(!helpText(QStringLiteral("explain")).contains(QLatin1String("--helpdesk")));
        QVERIFY(!helpText(QStringLiteral("demo")).contains(QLatin1String("--proxy")));
        QVERIFY(!helpText(QStringLiteral("probe")).contains(QLatin1String("--sources")));
    }

    void everyCommandIsInTheHelp()
    {
        for (const char *command : { "detect ADDRESS", "probe HOST", "sign-in ADDRESS",
                 "send-test ADDRESS", "hand-over ADDRESS", "explain", "demo" })
            QVERIFY2(helpText().contains(QStringLiteral("\n  ") + QString::fromLatin1(command)),
                command);
        QVERIFY(helpText().contains(QLatin1String("Exit status:")));
    }

    void versionIsNamed()
    {
        QVERIFY(
            versionText().startsWith(QLatin1String("mailberth-cli " MAILBERTH_VERSION " (Qt ")));
        QVERIFY(versionText().endsWith(QLatin1String(")\n")));
    }

private:
    /// What each line of a help text begins with: an option, however its explanation is laid out.
    static QStringList beginningsOf(const QString &help)
    {
        QStringList beginnings;
        for (const QString &line : help.split(QLatin1Char('\n')))
            beginnings.append(line.trimmed().section(QLatin1Char(' '), 0, 0));
        return beginnings;
    }

    static void addTexts()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("of all commands") << QString();
        for (const char *command :
            { "detect", "probe", "sign-in", "send-test", "hand-over", "explain", "demo" })
            QTest::newRow(command) << QString::fromLatin1(command);
    }
};

QTEST_GUILESS_MAIN(TstHelp)
#include "tst_help.moc"
