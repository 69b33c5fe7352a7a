// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"
#include "tests/support/ServerBehaviour.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const Malformed useless { QStringLiteral("/etc/x: belongs to user 1000, not to user 0") };

/// A whole survey of ann@example.org, whose domain publishes in every way there is, under such an
/// organisation's file.
struct Scene
{
    explicit Scene(const OrganisationReading &organisation, const QList<SourceId> &sources)
        : survey(network, { .address = mailbox("ann@example.org") })
    {
        network.exchangers("example.org", { "mx.hoster.example" });
        network.name("smtp.example.org", { QStringLiteral("192.0.2.1") });
        network.server("smtp.example.org", 465, readyAfter(80ms));
        network.services("example.org", "_submissions._tcp",
            { ServiceRecord { 0, 0, host("smtp.example.org"), 465 } });
        app::addSources(survey, mailbox("ann@example.org"), { sources }, organisation);
        QSignalSpy finished(&survey, &Survey::finished);
        survey.start();
        network.advanceBy(60s);
        QCOMPARE(finished.size(), 1);
        verdict = finished.first().first().value<Verdict>();
    }

    [[nodiscard]] QList<SourceId> asked() const
    {
        QList<SourceId> ids;
        for (const SourceAnswer &answer : survey.evidence().sources)
            ids << answer.source;
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    ScriptedNetwork network;
    Survey survey;
    Verdict verdict;
};

} // namespace

class TstComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void withoutAFileEverybodyIsAsked()
    {
        const Scene scene(NothingHere {}, permittedBy(NothingHere {}).sources);
        QCOMPARE(scene.asked().size(), 11);
        QVERIFY(!scene.network.fetched().isEmpty());
        QVERIFY(scene.network.timesAskedForExchangers("example.org") > 0);
    }

    void whatAFileSwitchesOffIsNotAsked()
    {
        const OrganisationFile file { .sourcesOff = { SourceId::Ispdb } };
        const Scene scene(file, permittedBy(NothingHere {}).sources);
        QCOMPARE(scene.asked().size(), 10);
        QVERIFY(!scene.asked().contains(SourceId::Ispdb));
    }

    void whereTheFileIsOfNoUseNobodyButDnsIsAsked()
    {
        const Scene scene(useless, permittedBy(NothingHere {}).sources);
        QCOMPARE(scene.asked(),
            (QList { SourceId::Organisation, SourceId::Book, SourceId::Srv, SourceId::Mx }));
        QVERIFY(scene.network.fetched().isEmpty());
        QCOMPARE(scene.network.timesAsked("autoconfig.example.org"), 0);
        QCOMPARE(scene.network.timesAsked("mail.example.org"), 0);
        QVERIFY(scene.verdict.recommendation);
        QCOMPARE(scene.verdict.recommendation->provenance.source, SourceId::Srv);
        QCOMPARE(code(scene.verdict.findings.constFirst()),
            QStringLiteral("local.organisation-file-unusable"));
    }

    void itIsToldThoughNobodyAskedForIt()
    {
        const Scene scene(useless, { SourceId::Srv, SourceId::Ispdb });
        QCOMPARE(scene.asked(), (QList { SourceId::Organisation, SourceId::Srv }));
        QCOMPARE(code(scene.verdict.findings.constFirst()),
            QStringLiteral("local.organisation-file-unusable"));
    }
};

QTEST_GUILESS_MAIN(TstComposition)
#include "tst_composition.moc"
