// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Finding.h"
#include "core/replies/Cause.h"
#include "tests/support/LogGuard.h"
#include "ui/words/CauseWords.h"
#include "ui/words/CodeTopics.h"
#include "ui/words/Explain.h"
#include "ui/words/Names.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;

namespace
{

QString allTextOf(const Topic &topic)
{
    return topic.title + QLatin1Char('\n') + topic.paragraphs.join(QLatin1Char('\n'));
}

} // namespace

class TstExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void differenceComesFirst()
    {
        QCOMPARE(topics().constFirst().id, QStringLiteral("difference"));
        QCOMPARE(topics().constFirst().illustration, Illustration::BothLanes);
    }

    void everyQuestionHasItsTopic_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("answers");
        const auto row = [](const char *question, const char *id, const QStringList &answers) {
            QTest::newRow(question) << QString::fromLatin1(id) << answers;
        };
        row("how they differ: method, standards, compatibility", "difference",
            { QStringLiteral("STARTTLS"), QStringLiteral("RFC 8314"),
                QStringLiteral("Nearly every mail program knows both") });
        row("what 465 is and its history", "history",
            { QStringLiteral("smtps"), QStringLiteral("submissions"), QStringLiteral("2018"),
                QStringLiteral("withdrawn") });
        row("what it is used for", "uses",
            { QStringLiteral("submission"), QStringLiteral("Signing in"), QStringLiteral("hotel"),
                QStringLiteral("Older programs"), QStringLiteral("Outlook, Thunderbird"),
                QStringLiteral("Company servers"), QStringLiteral("Notifications") });
        row("what can still go wrong", "limits",
            { QStringLiteral("TLS 1.0 and 1.1"), QStringLiteral("Mistakes in setting up"),
                QStringLiteral("Phishing"), QStringLiteral("No 465 at all") });
        row("whether it is still used", "still-used",
            { QStringLiteral("Yes"), QStringLiteral("163"), QStringLiteral("98"),
                QStringLiteral("63") });
        row("how an administrator makes it secure", "administrators",
            { QStringLiteral("RFC 9325"), QStringLiteral("certificate"), QStringLiteral("SRV") });
        row("why guides disagree", "guides",
            { QStringLiteral("2018"), QStringLiteral("sound if encryption is required") });
        row("what is readable on the way", "readable",
            { QStringLiteral("server's name"), QStringLiteral("greeting") });
        row("what the words mean", "words",
            { QStringLiteral("TLS"), QStringLiteral("STARTTLS"), QStringLiteral("Certificate"),
                QStringLiteral("Submission") });
    }
    void everyQuestionHasItsTopic()
    {
        QFETCH(const QString, id);
        QFETCH(const QStringList, answers);
        const auto found = topic(id);
        QVERIFY(found);
        for (const QString &answer : answers)
            QVERIFY2(allTextOf(*found).contains(answer), qPrintable(answer));
    }

    void everyTopicIsWholeAndBacked()
    {
        QSet<QString> ids;
        for (const Topic &topic : topics()) {
            ids.insert(topic.id);
            QVERIFY2(topic.title.endsWith(QLatin1Char('?')), qPrintable(topic.title));
            QVERIFY(!topic.paragraphs.isEmpty());
            QVERIFY2(!topic.references.isEmpty(), qPrintable(topic.id));
        }
        QCOMPARE(ids.size(), topics().size());
    }

    void everyCodeIsExplained()
    {
        for (const QString &code : allFindingCodes()) {
            const auto explained = topicForCode(code);
            QVERIFY2(explained, qPrintable(code));
            QCOMPARE(explained->id, code);
            QVERIFY2(explained->title.endsWith(QLatin1Char('.'))
                    || explained->title.endsWith(QLatin1Char('?')),
                qPrintable(explained->title));
            QCOMPARE(explained->paragraphs.size(), 2);
        }
    }

    void nothingIsExplainedThatCannotBeFound()
    {
        const QStringList codes = allFindingCodes();
        QCOMPARE(codeTopics().size(), codes.size());
        for (const Topic &topic : codeTopics())
            QVERIFY2(codes.contains(topic.id), qPrintable(topic.id));
    }

    void everyCodeSaysWhoCanAct()
    {
        static const QRegularExpression actor(
            QStringLiteral("^(You|Provider|Administrator|Network): "));
        for (const Topic &topic : codeTopics())
            QVERIFY2(actor.match(topic.paragraphs.constLast()).hasMatch(), qPrintable(topic.id));
    }

    void everyParagraphIsWhole()
    {
        for (const Topic &topic : topics() + codeTopics()) {
            for (const QString &text : topic.paragraphs) {
                QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("%1")), qPrintable(text));
            }
        }
    }

    void referencesLeadToTheSources()
    {
        for (const Topic &topic : topics() + codeTopics()) {
            for (const Reference &reference : topic.references) {
                const QUrl url(reference.url, QUrl::StrictMode);
                QVERIFY2(url.isValid(), qPrintable(reference.url));
                QCOMPARE(url.scheme(), QStringLiteral("https"));
                const QString host = url.host();
                QVERIFY2(host == QLatin1String("www.rfc-editor.org")
                        || host == QLatin1String("www.iana.org")
                        || host == QLatin1String("github.com"),
                    qPrintable(host));
                QVERIFY(!reference.title.isEmpty());
            }
        }
    }

    void sectionStandsInTitleAndAddress()
    {
        const Reference first = topics().constFirst().references.constFirst();
        QCOMPARE(first.title, QStringLiteral("RFC 8314, section 3.3"));
        QCOMPARE(first.url, QStringLiteral("https://www.rfc-editor.org/rfc/rfc8314#section-3.3"));
    }

    void everyCauseIsExplained()
    {
        for (const QString &code : replies::allCauseCodes()) {
            const auto explained = explanationOf(code);
            QVERIFY2(explained, qPrintable(code));
            QCOMPARE(explained->id, code);
        }
    }

    void whoActsIsWhatTheCatalogueSays()
    {
        QStringList apart;
        for (const QString &code : allFindingCodes() + replies::allCauseCodes()) {
            const QString help = explanationOf(code)->paragraphs.constLast();
            const QString first = inWords(shown(replies::causeOf(code)->actor));
            const QString measured = inWords(shown(replies::actorOnceMeasured(code)));
            if (!help.startsWith(first + u':') && !help.startsWith(measured + u':'))
                apart << QStringLiteral("%1: %2, but \"%3\"").arg(code, first, help.left(120));
        }
        apart.removeDuplicates();
        QVERIFY2(apart.isEmpty(), qPrintable(apart.join(QLatin1Char('\n'))));
    }

    /// The ids under which causes are known outside: each leads to an explanation.
    void everyIdIsKnown_data()
    {
        QTest::addColumn<QString>("id");
        QFile file(QStringLiteral(CAUSE_IDS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.size() > 100);
        for (const QByteArray &line : lines)
            QTest::newRow(line.constData()) << QString::fromLatin1(line);
    }
    void everyIdIsKnown()
    {
        QFETCH(const QString, id);
        const auto explained = explanationOf(id);
        QVERIFY(explained);
        QCOMPARE(explained->id, id);
        const QStringList names = replies::namesOf(id);
        QVERIFY(std::any_of(names.begin(), names.end(), [](const QString &name) {
            return replies::causeOf(name) || allFindingCodes().contains(name);
        }));
    }

    void aCauseIsToldInFewWords()
    {
        for (const Topic &topic : causeTopics()) {
            QVERIFY2(replies::causeOf(topic.id), qPrintable(topic.id));
            QVERIFY2(topic.title.split(u' ').size() <= 8, qPrintable(topic.title));
            QVERIFY2(topic.title.endsWith(u'.'), qPrintable(topic.title));
            QCOMPARE(topic.paragraphs.size(), 2);
            QVERIFY2(topic.paragraphs.constFirst().split(u' ').size() <= 14,
                qPrintable(topic.paragraphs.constFirst()));
        }
    }

    void oneCauseHasOneExplanationUnderAllItsNames()
    {
        QCOMPARE(explanationOf(u"auth.gmail-app-password")->title,
            topicForCode(u"auth.app-password-needed")->title);
        QVERIFY(explanationOf(u"auth.switched-off-by-tenant"));
    }

    void unknownSubjectsAreNotMadeUp()
    {
        QVERIFY(!topic(u"nothing"));
        QVERIFY(!topicForCode(u"tls.nothing"));
        QVERIFY(!topic(u"tls.cert-expired"));
        QVERIFY(!topicForCode(u"difference"));
        QVERIFY(!explanationOf(u""));
        QVERIFY(explanationOf(u"tls.cert-expired"));
        QVERIFY(explanationOf(u"difference"));
    }
};

QTEST_GUILESS_MAIN(TstExplain)
#include "tst_explain.moc"
