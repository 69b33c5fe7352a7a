// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/unit/words/Golden.h"
#include "tests/unit/words/TypicalCases.h"
#include "ui/terminal/Cells.h"
#include "ui/terminal/Screen.h"
#include "ui/words/Describe.h"
#include "ui/words/Explain.h"
#include "ui/words/Lanes.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextStream>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::terminal;
using namespace mailberth::test;

namespace
{

struct NamedSurface
{
    const char *name;
    Surface surface;
};

const QList<NamedSurface> surfaces {
    { "utf8", { .columns = 80, .charset = Charset::Utf8 } },
    { "ascii", { .columns = 80, .charset = Charset::Ascii } },
    { "narrow", { .columns = 50, .charset = Charset::Utf8 } },
};

QString printed(
    const TypicalCase &typical, const Surface &surface, Audience audience = Audience::Person)
{
    QString text;
    QTextStream stream(&text);
    Screen(stream, surface)
        .print(describe(typical.verdict, typical.evidence, audience),
            tellingLanes(typical.verdict, typical.evidence), typical.evidence.end);
    return text;
}

template<typename Printable>
QString printed(const Printable &what, const Surface &surface)
{
    QString text;
    QTextStream stream(&text);
    Screen(stream, surface).print(what);
    return text;
}

TypicalCase caseNamed(const QString &name)
{
    for (const TypicalCase &typical : typicalCases()) {
        if (typical.name == name)
            return typical;
    }
    qFatal("no such case");
}

/// Everything that a helpdesk may see of a case.
TypicalCase richCase()
{
    TypicalCase rich = caseNamed(QStringLiteral("both-ports-work"));
    rich.evidence.names = { { host(usualHost), NameStatus::Found,
        { ip("2001:db8::7"), ip("192.0.2.7") }, AnsweredBy::Dns, NameStatus::Found, 2ms, 14ms } };
    rich.evidence.exchangers = { { host("example.org"), NameStatus::Found,
        { { host("mx1.example.org"), 10 }, { host("mx2.example.org"), 20 } } } };
    rich.evidence.sources = { { SourceId::Book, NothingHere {}, 0ms, 0ms },
        { SourceId::Ispdb, Found { { lane465(), lane587() }, {} }, 0ms, 80ms } };
    rich.evidence.contacted = { { QStringLiteral("192.0.2.53"), 53, Contact::Protocol::Dns,
        { QStringLiteral("A smtp.example.org") } } };
    for (ProbeReport &probe : rich.evidence.probes)
        probe.transcript = { { TranscriptLine::From::Server,
                                 probe.candidate.endpoint.security == Security::StartTls
                                     ? Exposure::InTheClear
                                     : Exposure::Encrypted,
                                 58ms, "220 mail.example.org ESMTP \x1b]0;title\x07" },
            { TranscriptLine::From::Client, Exposure::Encrypted, 87ms, "EHLO [192.0.2.1]" } };
    return rich;
}

QString withoutInk(QString text)
{
    static const QRegularExpression rendition(QStringLiteral("\x1b\\[[0-9]+m"));
    return text.remove(rendition);
}

} // namespace

class TstScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { failOnAnyWarning(); }

    void screenIsTheGoldenOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("surface");
        for (const char *name : { "both-ports-work", "465-is-silent", "host-is-silent",
                 "certificate-expired", "starttls-stripped", "found-by-guess", "turned-away",
                 "nobody-chose-it", "quick-neighbour", "offline" }) {
            for (int surface = 0; surface < surfaces.size(); ++surface)
                QTest::addRow("%s in %s", name, surfaces[surface].name)
                    << QString::fromLatin1(name) << surface;
        }
    }
    void screenIsTheGoldenOne()
    {
        QFETCH(const QString, name);
        QFETCH(const int, surface);
        const NamedSurface &where = surfaces[surface];
        compareWithGolden(QStringLiteral(SCREENS),
            name + QLatin1Char('.') + QString::fromLatin1(where.name),
            printed(caseNamed(name), where.surface));
    }

    void helpdeskScreenIsTheGoldenOne()
    {
        compareWithGolden(QStringLiteral(SCREENS), QStringLiteral("helpdesk.utf8"),
            printed(richCase(), surfaces[0].surface, Audience::Helpdesk));
    }

    void topicIsTheGoldenOne_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("surface");
        QTest::newRow("the difference, drawn") << QStringLiteral("difference") << 0;
        QTest::newRow("the difference, drawn in ASCII") << QStringLiteral("difference") << 1;
        QTest::newRow("a code") << QStringLiteral("tls.cert-wrong-host") << 0;
    }
    void topicIsTheGoldenOne()
    {
        QFETCH(const QString, subject);
        QFETCH(const int, surface);
        const auto topic = explanationOf(subject);
        QVERIFY(topic);
        compareWithGolden(QStringLiteral(SCREENS),
            QStringLiteral("explain.%1.%2")
                .arg(subject, QString::fromLatin1(surfaces[surface].name)),
            printed(*topic, surfaces[surface].surface));
    }

    void colourSaysNothingByItself_data() { addAllCases(); }
    void colourSaysNothingByItself()
    {
        QFETCH(const QString, name);
        for (NamedSurface where : surfaces) {
            const QString plain = printed(caseNamed(name), where.surface);
            QVERIFY(!plain.contains(QLatin1Char('\x1b')));
            where.surface.colours = Colours::Few;
            const QString coloured = printed(caseNamed(name), where.surface);
            QVERIFY(coloured.contains(QLatin1Char('\x1b')));
            QCOMPARE(withoutInk(coloured), plain);
        }
    }

    void asciiIsAscii_data() { addAllCases(); }
    void asciiIsAscii()
    {
        QFETCH(const QString, name);
        const QString text = printed(caseNamed(name), surfaces[1].surface, Audience::Helpdesk);
        for (const QChar character : text)
            QVERIFY2(character.unicode() < 0x80, qPrintable(text));
    }

    void textStaysWithinTheWidth_data() { addAllCases(); }
    void textStaysWithinTheWidth()
    {
        QFETCH(const QString, name);
        for (const int columns : { 30, 50, 60, 72, 80, 132 }) {
            const Surface surface { .columns = columns, .charset = Charset::Utf8 };
            const QString text = printed(caseNamed(name), surface);
            QVERIFY(!text.contains(QChar::Nbsp));
            for (const QString &line : text.split(QLatin1Char('\n'))) {
                QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
                // Facts and long words are there to be copied and stay whole.
                const bool isFact = line.startsWith(QLatin1Char(' '))
                    && line.contains(QLatin1String("  ")) && columns < 72;
                const bool isOneWord = !line.trimmed().contains(QLatin1Char(' '));
                if (!isFact && !isOneWord)
                    QVERIFY2(cells(line) <= columns, qPrintable(line));
            }
        }
    }

    void factsCanBeCopied()
    {
        const QString text =
            printed(caseNamed(QStringLiteral("both-ports-work")), surfaces[0].surface);
        QVERIFY(text.contains(QLatin1String("\n Server     smtp.example.org\n")));
        QVERIFY(text.contains(QLatin1String("\n Port       465\n")));
        QVERIFY(text.contains(QLatin1String("\n User name  ann@example.org\n")));
    }

    void answerComesFirst_data() { addAllCases(); }
    void answerComesFirst()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        const Story story = describe(typical.verdict, typical.evidence, Audience::Person);
        const Surface wide { .columns = 200, .charset = Charset::Utf8 };
        const QString first = printed(typical, wide).section(QLatin1Char('\n'), 0, 1);
        // Another server than before is said before anything else.
        const QString answer =
            story.beforehand.isEmpty() ? story.headline : story.beforehand.first().headline;
        QVERIFY2(first.simplified().contains(answer.left(60)), qPrintable(first));
    }

    void topicsAreNamed()
    {
        QString text;
        QTextStream stream(&text);
        Screen(stream, surfaces[0].surface).printTopics(topics(), allFindingCodes());
        QVERIFY(text.contains(QLatin1String(" difference      How do 465 and 587 differ?\n")));
        QVERIFY(text.contains(QLatin1String("\n tls.cert-expired\n")));
    }

    void wideLabelsKeepTheColumn()
    {
        QString text;
        QTextStream stream(&text);
        Screen(stream, surfaces[0].surface)
            .printChoices({ { QStringLiteral("服务器"), QStringLiteral("one") },
                { QStringLiteral("Port"), QStringLiteral("two") } });
        QCOMPARE(text, QStringLiteral(" 服务器  one\n Port    two\n"));
    }

    void mistakeIsOneSentenceAndWhatWasPerhapsMeant()
    {
        QCOMPARE(printed(Mistake { QStringLiteral("There is no option \"--jsn\"."),
                             QStringLiteral("Did you mean --json?") },
                     surfaces[0].surface),
            QStringLiteral("mailberth-cli: There is no option \"--jsn\".\n"
                           "Did you mean --json?\n"));
        QCOMPARE(printed(Mistake { QStringLiteral("No."), {} }, surfaces[0].surface),
            QStringLiteral("mailberth-cli: No.\n"));
    }

    void progressIsOneLineThatIsTakenAway()
    {
        QString text;
        QTextStream stream(&text);
        ProgressLine progress(
            stream, { .columns = 40, .charset = Charset::Utf8, .motion = Motion::OneLine });
        progress.show(QStringLiteral("Looking."));
        progress.show(QStringLiteral("Looking."));
        progress.show(QStringLiteral("Trying smtp.example.org on 465 and 587, and more."));
        progress.clear();
        progress.clear();
        QCOMPARE(text,
            QStringLiteral("Looking.\r\x1b[KTrying smtp.example.org on 465 and 587,\r\x1b[K"));
    }

    void progressIsSilentWhereItCannotBeTakenAway()
    {
        QString text;
        QTextStream stream(&text);
        ProgressLine progress(stream, { .columns = 40 });
        progress.show(QStringLiteral("Looking."));
        progress.clear();
        QCOMPARE(text, QString());
    }

private:
    static void addAllCases()
    {
        QTest::addColumn<QString>("name");
        for (const TypicalCase &typical : typicalCases())
            QTest::newRow(qPrintable(typical.name)) << typical.name;
    }
};

QTEST_GUILESS_MAIN(TstScreen)
#include "tst_screen.moc"
