// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Finding.h"
#include "tests/support/FindingCases.h"
#include "tests/support/LogGuard.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

using Subject = std::optional<QString>;

class TstFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void hasAStableCode_data();
    void hasAStableCode();
    void everyListedCodeIsMetAndNoOther();
    void aCodeIsALayerAndAName();
    void theListIsSortedAndHasNoTwins();
    void everyKindOfFindingIsMet();
};

void TstFinding::hasAStableCode_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Subject>("subject");

    for (const FindingCase &it : findingCases()) {
        QTest::newRow(it.name) << it.finding << it.code << it.severity << it.subject;
    }
}

void TstFinding::hasAStableCode()
{
    QFETCH(Finding, finding);
    QTEST(code(finding), "code");
    QTEST(severity(finding), "severity");
    QTEST(subject(finding), "subject");
}

void TstFinding::everyListedCodeIsMetAndNoOther()
{
    QSet<QString> met;
    for (const FindingCase &it : findingCases()) {
        met << code(it.finding);
    }
    const QStringList listed = allFindingCodes();
    const QSet<QString> all(listed.begin(), listed.end());
    QCOMPARE(met - all, QSet<QString>());
    QCOMPARE(all - met, QSet<QString>());
}

void TstFinding::theListIsSortedAndHasNoTwins()
{
    QStringList sorted = allFindingCodes();
    sorted.sort();
    QCOMPARE(allFindingCodes(), sorted);
    QCOMPARE(sorted.removeDuplicates(), 0);
}

void TstFinding::aCodeIsALayerAndAName()
{
    static const QRegularExpression form(
        QStringLiteral("^(local|dns|tcp|tls|smtp|auth|send)\\.[a-z0-9]+(-[a-z0-9]+)*$"));
    for (const QString &code : allFindingCodes()) {
        QVERIFY2(form.match(code).hasMatch(), qUtf8Printable(code));
    }
}

void TstFinding::everyKindOfFindingIsMet()
{
    QSet<size_t> kinds;
    for (const FindingCase &it : findingCases()) {
        kinds << it.finding.index();
    }
    QCOMPARE(static_cast<size_t>(kinds.size()), std::variant_size_v<Finding>);
}

QTEST_GUILESS_MAIN(TstFinding)
#include "tst_finding.moc"
