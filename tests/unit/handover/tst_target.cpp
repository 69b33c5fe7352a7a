// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Target.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QSet>
#include <QtTest/QTest>

using namespace mailberth;

class TstTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theTableNamesEveryTargetOnce()
    {
        QSet<QString> ids;
        for (const Target &known : targets()) {
            ids.insert(id(known.id));
            QCOMPARE(target(known.id), known);
            QVERIFY(!known.parts.isEmpty());
        }
        QCOMPARE(ids.size(), targets().size());
    }

    void everyIdCanBeAskedFor()
    {
        const QStringList ids = choiceIds();
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
        for (const QString &known : ids)
            QVERIFY2(choiceFromId(known), qPrintable(known));
        for (const Target &known : targets()) {
            for (const Part &part : known.parts)
                QCOMPARE(
                    choiceFromId(QStringLiteral("%1/%2").arg(id(known.id), part.id))->part, part);
        }
    }

    void nothingElseCan_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("nothing") << "";
        QTest::newRow("another program") << "eudora";
        QTest::newRow("another part") << "thunderbird/reg";
        QTest::newRow("a part without a target") << "/xml";
        QTest::newRow("a target and a slash") << "thunderbird/";
        QTest::newRow("capitals") << "Thunderbird";
    }
    void nothingElseCan()
    {
        QFETCH(const QString, asked);
        QVERIFY(!choiceFromId(asked));
    }

    void theUsualPartIsTheFirst()
    {
        QCOMPARE(choiceFromId(u"thunderbird")->part.form, Form::Autoconfig);
        QCOMPARE(choiceFromId(u"outlook-classic")->part.form, Form::Steps);
    }

    void theEndingOfAFileChoosesAPart()
    {
        const auto form = [](const char *ending) {
            return partWithEnding(TargetId::OutlookClassic, QString::fromLatin1(ending))->form;
        };
        QCOMPARE(form("reg"), Form::Registry);
        QCOMPARE(form("PS1"), Form::PowerShell);
        QCOMPARE(form("xml"), Form::Autodiscover);
        QVERIFY(!partWithEnding(TargetId::OutlookClassic, u"doc"));
    }

    void thunderbirdsFileIsNamedAsItLooksForIt()
    {
        const Target &thunderbird = target(TargetId::Thunderbird);
        QCOMPARE(fileNameFor(thunderbird.id, thunderbird.parts.constFirst(),
                     test::mailbox("ann@example.org")),
            QStringLiteral("example.org.xml"));
    }

    void filesOfOneTargetHaveDifferentNames()
    {
        QSet<QString> names;
        qsizetype count = 0;
        for (const Target &known : targets()) {
            for (const Part &part : known.parts) {
                names.insert(fileNameFor(known.id, part, test::mailbox("ann@example.org")));
                ++count;
            }
        }
        QCOMPARE(names.size(), count);
    }
};

QTEST_GUILESS_MAIN(TstTarget)
#include "tst_target.moc"
