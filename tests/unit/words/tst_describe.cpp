// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/unit/words/Golden.h"
#include "tests/unit/words/Told.h"
#include "tests/unit/words/TypicalCases.h"
#include "ui/words/Describe.h"
#include "ui/words/Lanes.h"
#include "ui/words/Names.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

QStringList sentencesOf(const Story &story)
{
    QStringList sentences { story.headline, story.summary, story.wayOn };
    for (const LaneStory &lane : story.lanes)
        sentences.append(lane.spoken);
    for (const FindingStory &finding : story.beforehand + story.findings)
        sentences += { finding.headline, finding.explanation, finding.remedy };
    sentences += story.why;
    sentences.removeAll(QString());
    return sentences;
}

QStringList everyTextOf(const Story &story)
{
    QStringList texts = sentencesOf(story);
    const auto add = [&texts](const QList<Fact> &facts) {
        for (const Fact &fact : facts)
            texts += { fact.label, fact.value };
    };
    add(story.settings);
    for (const LaneStory &lane : story.lanes) {
        texts += { lane.title, lane.subtitle, lane.result, lane.clearNote };
        add(lane.facts);
    }
    for (const FactGroup &group : story.details) {
        texts.append(group.heading);
        add(group.facts);
    }
    return texts;
}

void addTypicalCases()
{
    QTest::addColumn<QString>("name");
    for (const TypicalCase &typical : typicalCases())
        QTest::newRow(qPrintable(QString(typical.name).replace(QLatin1Char('-'), QLatin1Char(' '))))
            << typical.name;
}

TypicalCase caseNamed(const QString &name)
{
    for (const TypicalCase &typical : typicalCases()) {
        if (typical.name == name)
            return typical;
    }
    qFatal("no such case");
}

} // namespace

class TstDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void storyIsTheGoldenOne_data() { addTypicalCases(); }
    void storyIsTheGoldenOne()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        compareWithGolden(QStringLiteral(STORIES), name,
            told(describe(typical.verdict, typical.evidence, Audience::Person)));
    }

    void everySentenceIsWhole_data() { addTypicalCases(); }
    void everySentenceIsWhole()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        const Story story = describe(typical.verdict, typical.evidence, Audience::Helpdesk);
        for (const QString &sentence : sentencesOf(story)) {
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')),
                qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1String("  ")), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1String("..")), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1String("\"\"")), qPrintable(sentence));
        }
    }

    void nothingThatIsShownCanBeObeyed_data() { addTypicalCases(); }
    void nothingThatIsShownCanBeObeyed()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        const Story story = describe(typical.verdict, typical.evidence, Audience::Helpdesk);
        for (const QString &text : everyTextOf(story)) {
            for (const QChar character : text) {
                QVERIFY2(character.category() != QChar::Other_Control, qPrintable(text));
                QVERIFY2(character.category() != QChar::Other_Format, qPrintable(text));
            }
        }
    }

    void passwordIsNotTheMatter_data() { addTypicalCases(); }
    void passwordIsNotTheMatter()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        for (const QString &text :
            everyTextOf(describe(typical.verdict, typical.evidence, Audience::Helpdesk)))
            QVERIFY2(
                !text.contains(QLatin1String("password"), Qt::CaseInsensitive), qPrintable(text));
    }

    void storyWithoutSettingsNamesAWayOn_data() { addTypicalCases(); }
    void storyWithoutSettingsNamesAWayOn()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        const Story story = describe(typical.verdict, typical.evidence, Audience::Person);
        QCOMPARE(story.wayOn.isEmpty(), !story.settings.isEmpty());
        QCOMPARE(story.why.isEmpty(), story.settings.isEmpty());
    }

    void helpdeskReadsTheSameSentences_data() { addTypicalCases(); }
    void helpdeskReadsTheSameSentences()
    {
        QFETCH(const QString, name);
        const TypicalCase typical = caseNamed(name);
        const Story person = describe(typical.verdict, typical.evidence, Audience::Person);
        Story helpdesk = describe(typical.verdict, typical.evidence, Audience::Helpdesk);
        QVERIFY(person.details.isEmpty());
        helpdesk.details.clear();
        QCOMPARE(told(helpdesk), told(person));
        QVERIFY(helpdesk == person);
    }

    void differentCausesHaveDifferentHeadings()
    {
        QSet<QString> headings;
        const QStringList names { QStringLiteral("host-is-unknown"),
            QStringLiteral("host-is-silent"), QStringLiteral("certificate-expired"),
            QStringLiteral("offline"), QStringLiteral("domain-is-unknown"),
            QStringLiteral("turned-away"), QStringLiteral("starttls-stripped") };
        for (const QString &name : names) {
            const TypicalCase typical = caseNamed(name);
            headings.insert(describe(typical.verdict, typical.evidence, Audience::Person).headline);
        }
        QCOMPARE(headings.size(), names.size());
    }

    void whatNobodyChoseIsNotToldToBeUsed()
    {
        const TypicalCase typical = caseNamed(QStringLiteral("nobody-chose-it"));
        const Story story = describe(typical.verdict, typical.evidence, Audience::Person);
        QCOMPARE(story.tone, Tone::Caution);
        QVERIFY(story.question);
        QVERIFY(story.headline.contains(story.question->question));
        for (const QString &text : sentencesOf(story))
            QVERIFY2(!text.startsWith(u"Use "), qPrintable(text));
    }

    void eachSourceSaysWhatIsTrueOfIt()
    {
        TypicalCase typical = caseNamed(QStringLiteral("nobody-chose-it"));
        QStringList reasons;
        for (const SourceId source : { SourceId::Mx, SourceId::Srv, SourceId::Autoconfig,
                 SourceId::Ispdb, SourceId::Certificate, SourceId::Guess }) {
            typical.verdict.recommendation->provenance.source = source;
            const Story story = describe(typical.verdict, typical.evidence, Audience::Person);
            QVERIFY(story.question->reason.contains(u"firma.example"));
            QVERIFY(story.question->reason.contains(u"nobody confirms it"));
            reasons << story.question->reason;
        }
        QCOMPARE(reasons.constFirst(),
            QStringLiteral("It receives mail for firma.example; nobody confirms it."));
        QCOMPARE(reasons.removeDuplicates(), 0);
    }

    void anOwnerWithLettersOfItsOwnIsShownInBoth()
    {
        TypicalCase typical = caseNamed(QStringLiteral("nobody-chose-it"));
        typical.verdict.recommendation->endpoint.host = host("mail.xn--bcher-kva.de");
        const Story story = describe(typical.verdict, typical.evidence, Audience::Person);
        QCOMPARE(story.question->owner, QStringLiteral("xn--bcher-kva.de"));
        QCOMPARE(story.question->ownerInLetters, QStringLiteral("bücher.de"));
        QCOMPARE(story.question->question, QStringLiteral("Is xn--bcher-kva.de your provider?"));
    }

    void lanesStandWithImplicitTlsFirst()
    {
        const TypicalCase typical = caseNamed(QStringLiteral("465-is-silent"));
        const Story story = describe(typical.verdict, typical.evidence, Audience::Person);
        QCOMPARE(story.lanes.size(), 2);
        QCOMPARE(story.lanes[0].title, QStringLiteral("465"));
        QCOMPARE(story.lanes[1].title, QStringLiteral("587"));
        const QList<ProbeReport> drawn = tellingLanes(typical.verdict, typical.evidence);
        QCOMPARE(drawn.size(), 2);
        QCOMPARE(drawn[0].candidate.endpoint, story.lanes[0].endpoint);
    }

    void lanesOfOtherHostsAreNotShown()
    {
        TypicalCase typical = caseNamed(QStringLiteral("both-ports-work"));
        typical.evidence.probes.append(
            silentReport(candidate(submissions("mail.example.org"), SourceId::Guess)));
        QCOMPARE(tellingLanes(typical.verdict, typical.evidence).size(), 2);
    }

    void hostWithoutAnAddressHasNoLanes()
    {
        const TypicalCase typical = caseNamed(QStringLiteral("host-is-unknown"));
        QCOMPARE(typical.evidence.probes.size(), 1);
        QVERIFY(tellingLanes(typical.verdict, typical.evidence).isEmpty());
    }

    void portTriedBothWaysIsOneLane_data()
    {
        QTest::addColumn<bool>("otherWayWorks");
        QTest::addColumn<Security>("shown");
        QTest::newRow("the usual way is its lane while both fail") << false << Security::StartTls;
        QTest::newRow("the way that works is its lane") << true << Security::ImplicitTls;
    }
    void portTriedBothWaysIsOneLane()
    {
        QFETCH(const bool, otherWayWorks);
        QFETCH(const Security, shown);
        TypicalCase typical = caseNamed(QStringLiteral("host-is-silent"));
        const Candidate otherWay = candidate({ host(usualHost), 587, Security::ImplicitTls });
        typical.evidence.probes = { timedOutReport(Stage::Greeting, lane587()),
            otherWayWorks ? readyReport(otherWay) : refusedReport(otherWay) };
        const QList<ProbeReport> lanes = tellingLanes(typical.verdict, typical.evidence);
        QCOMPARE(lanes.size(), 1);
        QCOMPARE(lanes[0].candidate.endpoint.security, shown);
    }

    void sameFindingOnBothPortsIsToldOnce()
    {
        const TypicalCase typical = caseNamed(QStringLiteral("certificate-expired"));
        QCOMPARE(typical.verdict.findings.size(), 2);
        QCOMPARE(describe(typical.verdict, typical.evidence, Audience::Person).findings.size(), 1);
    }

    void helpdeskSeesWhatWasSaidAndWhoWasContacted()
    {
        TypicalCase typical = caseNamed(QStringLiteral("both-ports-work"));
        ProbeReport &probe = typical.evidence.probes.first();
        probe.transcript = { { TranscriptLine::From::Server, Exposure::InTheClear, 41ms,
                                 "220 %1 \x1b[2J" },
            { TranscriptLine::From::Client, Exposure::Encrypted, 80ms, "EHLO [192.0.2.1]" } };
        typical.evidence.contacted = { { usualHostName(), 465, Contact::Protocol::Smtp,
            { QStringLiteral("tls-server-name smtp.example.org") } } };
        typical.evidence.names = { { host(usualHost), NameStatus::Found, { ip("192.0.2.7") } } };
        const Story story = describe(typical.verdict, typical.evidence, Audience::Helpdesk);
        QStringList all;
        for (const FactGroup &group : story.details) {
            for (const Fact &fact : group.facts)
                all.append(fact.label + QStringLiteral(" | ") + fact.value);
        }
        QVERIFY(all.contains(QStringLiteral("41 ms, server, in the clear | 220 %1 \\x1B[2J")));
        QVERIFY(all.contains(QStringLiteral("80 ms, Mailberth, encrypted | EHLO [192.0.2.1]")));
        QVERIFY(all.contains(QStringLiteral(
            "smtp.example.org, port 465 (smtp) | tls-server-name smtp.example.org")));
        QVERIFY(
            all.contains(QStringLiteral("29 to 58 ms | agreeing on keys (partly in the clear)")));
    }

    void progressNamesWhatIsOpen_data()
    {
        QTest::addColumn<QList<ProbeReport>>("probes");
        QTest::addColumn<SurveyEnding>("ending");
        QTest::addColumn<QString>("said");
        const ProbeReport open465 = endedWith(Stage::Connect, outcome::Running {}, lane465());
        const ProbeReport open587 = endedWith(Stage::Connect, outcome::Running {}, lane587());
        const ProbeReport elsewhere = endedWith(
            Stage::Connect, outcome::Running {}, candidate(submission("mail.example.org")));
        QTest::newRow("nothing is known yet")
            << QList<ProbeReport> {} << SurveyEnding::Unfinished
            << QStringLiteral("Looking for the mail server of example.org.");
        QTest::newRow("both ports of one host are tried")
            << QList { open465, open587 } << SurveyEnding::Unfinished
            << QStringLiteral("Trying smtp.example.org on 465 and 587.");
        QTest::newRow("two hosts are tried")
            << QList { open465, elsewhere } << SurveyEnding::Unfinished
            << QStringLiteral("Trying smtp.example.org:465 and mail.example.org:587.");
        QTest::newRow("one port works, the other is compared")
            << QList { readyReport(lane465()), open587 } << SurveyEnding::Unfinished
            << QStringLiteral("465 works. Still being tried, to compare: 587.");
        QTest::newRow("one works, another host is still tried")
            << QList { readyReport(lane465()), elsewhere } << SurveyEnding::Unfinished
            << QStringLiteral("smtp.example.org:465 works. Others are still being tried.");
        QTest::newRow("all have ended")
            << QList { silentReport(lane465()) } << SurveyEnding::Unfinished
            << QStringLiteral("Weighing the answers.");
        QTest::newRow("the survey is over")
            << QList { readyReport(lane465()) } << SurveyEnding::Complete
            << QStringLiteral("All answers are in.");
        QTest::newRow("the person stopped it")
            << QList { readyReport(lane465()) } << SurveyEnding::Stopped
            << QStringLiteral("Stopped after 3.2 s.");
    }
    void progressNamesWhatIsOpen()
    {
        QFETCH(const QList<ProbeReport>, probes);
        QFETCH(const SurveyEnding, ending);
        QFETCH(const QString, said);
        Evidence evidence = evidenceFor(mailbox("ann@example.org"), probes);
        evidence.ending = ending;
        evidence.end = 3200ms;
        QCOMPARE(describeProgress(evidence).replace(QChar::Nbsp, QLatin1Char(' ')), said);
    }

private:
    static QString usualHostName() { return QString::fromLatin1(usualHost); }
};

QTEST_GUILESS_MAIN(TstDescribe)
#include "tst_describe.moc"
