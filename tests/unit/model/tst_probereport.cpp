// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/ProbeReport.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

class TstProbeReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void endsWithItsLastStep();
    void hasNoEndWhileAStepLasts();
    void hasNoEndBeforeItBegan();
    void countsNoTimeInTheClearOnImplicitTls();
    void countsTheTimeFromTheConnectionToTheHandshake();
    void countsToTheEndWhereNoHandshakeCame();
    void countsWhileTheProbeRuns();
    void countsNothingWithoutAConnection();
    void isReadyOnlyIfProven();
};

void TstProbeReport::endsWithItsLastStep()
{
    const auto report = readyReport(candidate(submission("smtp.example.org")), { 100ms, 20ms });
    QCOMPARE(endOf(report), std::optional<Instant>(220ms));
}

void TstProbeReport::hasNoEndWhileAStepLasts()
{
    auto report = readyReport(candidate(submissions("smtp.example.org")));
    report.timeline.last().end.reset();
    QCOMPARE(endOf(report), std::nullopt);
}

void TstProbeReport::hasNoEndBeforeItBegan()
{
    const ProbeReport report { candidate(submissions("smtp.example.org")) };
    QCOMPARE(endOf(report), std::nullopt);
    QVERIFY(isRunning(report));
}

void TstProbeReport::countsNoTimeInTheClearOnImplicitTls()
{
    QCOMPARE(timeInTheClear(readyReport(candidate(submissions("smtp.example.org")))), 0ms);
    QCOMPARE(timeInTheClear(refusedReport(candidate(submissions("smtp.example.org")))), 0ms);
}

void TstProbeReport::countsTheTimeFromTheConnectionToTheHandshake()
{
    // greeting, EHLO and STARTTLS
    QCOMPARE(
        timeInTheClear(readyReport(candidate(submission("smtp.example.org")), { 100ms, 20ms })),
        60ms);
}

void TstProbeReport::countsToTheEndWhereNoHandshakeCame()
{
    const auto report = startTlsMissingReport(
        candidate(submission("smtp.example.org")), { "AUTH PLAIN" }, { 0ms, 20ms });
    QCOMPARE(timeInTheClear(report), 40ms);
}

void TstProbeReport::countsWhileTheProbeRuns()
{
    auto report = readyReport(candidate(submission("smtp.example.org")), { 0ms, 20ms });
    report.timeline = report.timeline.first(3); // tcp, greeting, ehlo
    report.timeline.last().end.reset();
    QCOMPARE(timeInTheClear(report), 20ms);
}

void TstProbeReport::countsNothingWithoutAConnection()
{
    QCOMPARE(timeInTheClear({ candidate(submission("smtp.example.org")) }), 0ms);
    auto report = silentReport(candidate(submission("smtp.example.org")));
    report.timeline.last().end.reset();
    QCOMPARE(timeInTheClear(report), 0ms);
}

void TstProbeReport::isReadyOnlyIfProven()
{
    const Candidate here = candidate(submissions("smtp.example.org"));
    QVERIFY(isReady(readyReport(here)));
    QVERIFY(!isRunning(readyReport(here)));
    QVERIFY(!isReady(noSignInReport(here)));
    QVERIFY(!isReady(certificateRefusedReport(here, { CertificateFault::Expired })));
    QVERIFY(!isReady({ here }));
}

QTEST_GUILESS_MAIN(TstProbeReport)
#include "tst_probereport.moc"
