// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Finding.h"
#include "tests/support/LogGuard.h"
#include "tests/unit/words/TypicalCases.h"
#include "ui/words/CodeTopics.h"
#include "ui/words/Describe.h"
#include "ui/words/Explain.h"
#include "ui/words/Typing.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// A language in which every text is the English one between guillemets. What stands outside of
/// them was never given to translators, and what closes them twice was glued together.
class Guillemets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
        int count) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(count)
        return QChar(u'«') + QString::fromUtf8(source) + QChar(u'»');
    }
};

bool isOneTranslatedText(const QString &text)
{
    if (!text.startsWith(QChar(u'«')) || !text.endsWith(QChar(u'»')))
        return false;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        depth += text[at] == QChar(u'«') ? 1 : 0;
        depth -= text[at] == QChar(u'»') ? 1 : 0;
        if (depth == 0 && at + 1 < text.size())
            return false;
    }
    return true;
}

} // namespace

class TstTranslatable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_guillemets)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_guillemets); }

    void checkSeesWhatIsWrong()
    {
        QVERIFY(isOneTranslatedText(QStringLiteral("«Use «a» and b.»")));
        QVERIFY(!isOneTranslatedText(QStringLiteral("Use it.")));
        QVERIFY(!isOneTranslatedText(QStringLiteral("«Use» «it.»")));
    }

    void everySentenceOfAStoryIsTranslatedAsAWhole()
    {
        for (const TypicalCase &typical : typicalCases()) {
            const Story story = describe(typical.verdict, typical.evidence, Audience::Helpdesk);
            QStringList texts =
                story.why + QStringList { story.headline, story.summary, story.wayOn };
            for (const Fact &fact : story.settings)
                texts.append(fact.label);
            for (const LaneStory &lane : story.lanes) {
                texts += { lane.result, lane.clearNote, lane.spoken };
                for (const Fact &fact : lane.facts)
                    texts.append(fact.label);
            }
            for (const FindingStory &finding : story.findings)
                texts += { finding.headline, finding.explanation, finding.remedy };
            for (const FactGroup &group : story.details)
                texts.append(group.heading);
            texts.removeAll(QString());
            for (const QString &text : texts)
                QVERIFY2(isOneTranslatedText(text), qPrintable(text));
        }
    }

    void everyExplanationIsTranslatedAsAWhole()
    {
        for (const Topic &topic : topics() + codeTopics()) {
            QVERIFY2(isOneTranslatedText(topic.title), qPrintable(topic.title));
            for (const QString &text : topic.paragraphs)
                QVERIFY2(isOneTranslatedText(text), qPrintable(text));
        }
    }

    void progressIsTranslatedAsAWhole()
    {
        for (TypicalCase typical : typicalCases()) {
            QVERIFY(isOneTranslatedText(describeProgress(typical.evidence)));
            typical.evidence.ending = SurveyEnding::Unfinished;
            QVERIFY(isOneTranslatedText(describeProgress(typical.evidence)));
        }
    }

    void whatIsSaidOfTypingIsTranslatedAsAWhole()
    {
        for (const AddressFault fault : { AddressFault::Empty, AddressFault::NoAt,
                 AddressFault::SeveralAts, AddressFault::DomainMalformed })
            QVERIFY(isOneTranslatedText(describe(fault)));
        QVERIFY(isOneTranslatedText(
            describeMends({ Mend::TrimmedSpaces }, QStringLiteral("ann@example.org"))));
    }

private:
    Guillemets m_guillemets;
};

QTEST_GUILESS_MAIN(TstTranslatable)
#include "tst_translatable.moc"
