// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/CertificateSource.h"
#include "core/sources/SrvSource.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QMap>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

ServiceRecord record(const char *name, quint16 port = 465, quint16 priority = 0, quint16 weight = 0)
{
    return { priority, weight, host(name), port };
}

quint32 none(quint32)
{
    return 0;
}

QString namesOf(const QList<ServiceRecord> &records)
{
    QStringList names;
    for (const ServiceRecord &one : records)
        names << one.target->ascii().section(u'.', 0, 0);
    return names.join(u' ');
}

/// The source's one report for ann@example.org.
SourceReport reportOf(ScriptedNetwork &network)
{
    SrvSource source(network, mailbox("ann@example.org"), none);
    QList<SourceReport> reports;
    QObject::connect(&source, &Source::finished, &source,
        [&](const SourceReport &report) { reports << report; });
    source.start();
    network.advanceBy(10s);
    return reports.size() == 1 ? reports.first()
                               : SourceReport(Malformed { QStringLiteral("not one end") });
}

QStringList endpointsIn(const SourceReport &report)
{
    QStringList all;
    if (const auto *found = std::get_if<Found>(&report)) {
        for (const Candidate &candidate : found->candidates)
            all << hostAndPort(candidate.endpoint) + u' ' + id(candidate.endpoint.security);
    }
    return all;
}

constexpr auto submissionsLabel = "_submissions._tcp";
constexpr auto submissionLabel = "_submission._tcp";

} // namespace

class TstSrvSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    // --- the order (RFC 2782)

    void lowerPrioritiesComeFirst()
    {
        QCOMPARE(
            namesOf(inServiceOrder(
                { record("c.x", 465, 20), record("a.x", 465, 5), record("b.x", 465, 10) }, none)),
            QStringLiteral("a b c"));
    }

    void theLotDecidesAmongEquals()
    {
        const QList<ServiceRecord> equals { record("a.x", 465, 0, 10), record("b.x", 465, 0, 60),
            record("c.x", 465, 0, 30) };
        const auto firstFor = [&](quint32 lot) {
            return namesOf(inServiceOrder(equals, [lot](quint32) { return lot; }).first(1));
        };
        QCOMPARE(firstFor(0), QStringLiteral("a"));
        QCOMPARE(firstFor(10), QStringLiteral("a"));
        QCOMPARE(firstFor(11), QStringLiteral("b"));
        QCOMPARE(firstFor(70), QStringLiteral("b"));
        QCOMPARE(firstFor(71), QStringLiteral("c"));
        QCOMPARE(firstFor(100), QStringLiteral("c"));
    }

    void theHeavierWinMoreOften()
    {
        const QList<ServiceRecord> equals { record("light.x", 465, 0, 1),
            record("heavy.x", 465, 0, 9) };
        int heavyFirst = 0;
        for (quint32 lot = 0; lot <= 10; ++lot) {
            const auto ordered = inServiceOrder(equals, [lot](quint32) { return lot; });
            heavyFirst += namesOf(ordered) == QLatin1String("heavy light");
        }
        QCOMPARE(heavyFirst, 9);
    }

    void thoseWithoutWeightHaveASmallChance()
    {
        const QList<ServiceRecord> records { record("heavy.x", 465, 0, 9), record("zero.x") };
        QCOMPARE(namesOf(inServiceOrder(records, none)), QStringLiteral("zero heavy"));
        QCOMPARE(namesOf(inServiceOrder(records, [](quint32 most) { return most; })),
            QStringLiteral("heavy zero"));
    }

    void nobodyIsLostAndNobodyTwice()
    {
        QList<ServiceRecord> records;
        for (int i = 0; i < 30; ++i)
            records << record(
                qPrintable(QStringLiteral("h%1.x").arg(i)), 465, quint16(i % 3), quint16(65535));
        const auto ordered = inServiceOrder(records, anyNumber);
        QCOMPARE(ordered.size(), records.size());
        for (const ServiceRecord &one : records)
            QCOMPARE(ordered.count(one), 1);
    }

    // --- the source

    void submissionsStandBeforeSubmission()
    {
        ScriptedNetwork network;
        network.services("example.org", submissionsLabel, { record("tls.example.org", 4465, 50) });
        network.services("example.org", submissionLabel, { record("start.example.org", 587, 0) });
        const SourceReport report = reportOf(network);
        QCOMPARE(endpointsIn(report),
            (QStringList { QStringLiteral("tls.example.org:4465 implicit-tls"),
                QStringLiteral("start.example.org:587 starttls") }));
        for (const Candidate &candidate : std::get<Found>(report).candidates)
            QCOMPARE(candidate.provenance.trust, Trust::Dns);
    }

    void aPointMeansThatItIsNotOffered()
    {
        ScriptedNetwork network;
        const ServiceRecord denied { 0, 0, std::nullopt, 0 };
        network.services("example.org", submissionsLabel, { denied });
        network.services("example.org", submissionLabel, { denied });
        const auto report = std::get<Found>(reportOf(network));
        QVERIFY(report.candidates.isEmpty());
        QCOMPARE(report.provider->submission, ProviderCard::Submission::NotOffered);
    }

    void onePointDeniesOnlyItsService()
    {
        ScriptedNetwork network;
        network.services("example.org", submissionsLabel, { { 0, 0, std::nullopt, 0 } });
        network.services("example.org", submissionLabel, { record("start.example.org", 587) });
        QCOMPARE(endpointsIn(reportOf(network)),
            QStringList { QStringLiteral("start.example.org:587 starttls") });
    }

    void noRecordsAreAnAnswerAndAFailureIsNone()
    {
        ScriptedNetwork network;
        QVERIFY(std::holds_alternative<NothingHere>(reportOf(network)));
        network.servicesFail("example.org", submissionLabel, NameStatus::TimedOut);
        QVERIFY(std::holds_alternative<Unreachable>(reportOf(network)));
    }

    void recordsThatLeadNowhereAreLeftOut()
    {
        ScriptedNetwork network;
        network.services("example.org", submissionsLabel,
            { record("smtp.example.org", 0), record("localhost"), record("127.0.0.1"),
                record("smtp.example.org", 465) });
        QCOMPARE(endpointsIn(reportOf(network)),
            QStringList { QStringLiteral("smtp.example.org:465 implicit-tls") });
    }

    void noMoreThanFourServersAreNamed()
    {
        ScriptedNetwork network;
        QList<ServiceRecord> many;
        for (int i = 0; i < 20; ++i)
            many << record(qPrintable(QStringLiteral("h%1.example.org").arg(i)), 465, quint16(i));
        network.services("example.org", submissionsLabel, many);
        QCOMPARE(endpointsIn(reportOf(network)).size(), SrvSource::mostTargets);
    }

    // --- the certificate's names

    void aNameOnARefusedCertificateIsACandidate()
    {
        CertificateSource source;
        QSignalSpy found(&source, &Source::found);
        QList<SourceReport> reports;
        connect(&source, &Source::finished, &source,
            [&](const SourceReport &report) { reports << report; });
        source.start();
        ProbeReport refused = certificateRefusedReport(
            candidate(submissions("smtp.example.org")), { CertificateFault::NameMismatch });
        refused.tls->chain.first().names = { QStringLiteral("*.hoster.example") };
        source.hear(refused);
        source.hear(refused);
        source.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(found.count(), 2);
        QCOMPARE(reports.size(), 1);
        const auto report = std::get<Found>(reports.first());
        QCOMPARE(report.candidates.first().endpoint, submissions("smtp.hoster.example"));
        QCOMPARE(report.candidates.last().endpoint, submissions("mail.hoster.example"));
        QCOMPARE(report.candidates.first().provenance.trust, Trust::Guess);
    }

    void nothingIsHeardFromOtherEndings()
    {
        CertificateSource source;
        QList<SourceReport> reports;
        connect(&source, &Source::finished, &source,
            [&](const SourceReport &report) { reports << report; });
        source.start();
        const Candidate guess = candidate(submissions("smtp.example.org"));
        source.hear(readyReport(guess));
        source.hear(refusedReport(guess));
        source.hear(certificateRefusedReport(
            guess, { CertificateFault::NameMismatch, CertificateFault::UnknownIssuer }));
        source.hear(certificateRefusedReport(guess, { CertificateFault::Expired }));
        source.hear(certificateRefusedReport(
            candidate(submissions("smtp.example.org"), SourceId::Certificate),
            { CertificateFault::NameMismatch }));
        source.cancel();
        QCoreApplication::processEvents();
        QVERIFY(std::holds_alternative<NothingHere>(reports.value(0)));
    }
};

QTEST_GUILESS_MAIN(TstSrvSource)
#include "tst_srvsource.moc"
