// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Survey.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// A source that says what the test tells it to, `after` its start.
class ScriptedSource : public Source
{
    Q_OBJECT

public:
    ScriptedSource(Network &network, QObject *parent, SourceReport report,
        std::optional<std::chrono::milliseconds> after)
        : Source(parent)
        , m_network(network)
        , m_report(std::move(report))
        , m_after(after)
    {
    }

    SourceId sourceId() const override { return SourceId::Guess; }

    void start() override
    {
        if (m_after)
            m_network.after(*m_after, this, [this] { end(m_report); });
    }

    void cancel() override { end(NothingHere {}); }

private:
    void end(const SourceReport &report)
    {
        if (m_isOver)
            return;
        m_isOver = true;
        QMetaObject::invokeMethod(
            this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
    }

    Network &m_network;
    SourceReport m_report;
    std::optional<std::chrono::milliseconds> m_after;
    bool m_isOver = false;
};

Candidate ranked(const char *name, int rank)
{
    Candidate guess = candidate(submissions(name));
    guess.rank = rank;
    return guess;
}

/// One survey for ann@example.org in a scripted world.
struct Stage
{
    explicit Stage(Thoroughness thoroughness = Thoroughness::Enough)
        : survey(network,
            { .address = mailbox("ann@example.org"), .given = {}, .thoroughness = thoroughness })
        , improved(&survey, &Survey::answerImproved)
        , finished(&survey, &Survey::finished)
    {
        network.name("smtp.example.org", { QStringLiteral("192.0.2.1") });
        network.name("mail.example.org", { QStringLiteral("192.0.2.2") });
    }

    /// A source that names these candidates; it never answers if `after` is nothing.
    void addSource(
        const QList<Candidate> &candidates, std::optional<std::chrono::milliseconds> after = 0ms)
    {
        survey.addSource([candidates, after](Network &asked, QObject *parent) {
            return new ScriptedSource(asked, parent, Found { candidates, {} }, after);
        });
    }

    Verdict verdict() const { return finished.first().first().value<Verdict>(); }

    ScriptedNetwork network;
    Survey survey;
    QSignalSpy improved;
    QSignalSpy finished;
};

} // namespace

class TstSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void provesBothLanesAndPrefers465()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.network.server("smtp.example.org", 465, readyAfter(80ms));
        stage.network.server("smtp.example.org", 587, readyAfter(120ms));
        stage.survey.start();
        stage.network.advanceTo(5s);

        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.verdict().recommendation->endpoint, submissions("smtp.example.org"));
        QCOMPARE(stage.verdict().alternatives.size(), 1);
        QCOMPARE(stage.survey.evidence().ending, SurveyEnding::Complete);
        QCOMPARE(*stage.survey.evidence().firstProof, Instant(80ms));
        QCOMPARE(stage.survey.evidence().end, Instant(120ms));
    }

    void givesTheFirstProvenAnswerAndImprovesIt()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.network.server("smtp.example.org", 465, readyAfter(300ms));
        stage.network.server("smtp.example.org", 587, readyAfter(120ms));
        stage.survey.start();
        stage.network.advanceTo(130ms);
        QCOMPARE(stage.improved.count(), 1);
        QCOMPARE(stage.improved.last().first().value<Verdict>().recommendation->endpoint,
            submission("smtp.example.org"));
        QCOMPARE(stage.finished.count(), 0);

        stage.network.advanceTo(310ms);
        QCOMPARE(stage.improved.count(), 2);
        QCOMPARE(stage.verdict().recommendation->endpoint, submissions("smtp.example.org"));
    }

    void aSilentPortDelaysNothingAndIsGivenUpWithinFourSeconds_data()
    {
        QTest::addColumn<quint16>("silentPort");
        QTest::newRow("587 is silent") << quint16(587);
        QTest::newRow("465 is silent") << quint16(465);
    }

    void aSilentPortDelaysNothingAndIsGivenUpWithinFourSeconds()
    {
        QFETCH(const quint16, silentPort);
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.network.server("smtp.example.org", 465, readyAfter(80ms));
        stage.network.server("smtp.example.org", 587, readyAfter(80ms));
        stage.network.server("smtp.example.org", silentPort, silent());
        stage.survey.start();
        stage.network.advanceTo(81ms);
        QCOMPARE(stage.improved.count(), 1);
        stage.network.advanceTo(4s);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.verdict().standing, Standing::Ready);
        QCOMPARE(stage.verdict().findings.size(), 1);
        QCOMPARE(code(stage.verdict().findings.first()),
            QStringLiteral("tcp.one-submission-port-blocked"));
    }

    void aSilentHostHoldsUpNoOtherForLong()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        stage.network.server("smtp.example.org", 465, silent());
        stage.network.server("smtp.example.org", 587, silent());
        stage.network.server("mail.example.org", 465, readyAfter(80ms));
        stage.network.server("mail.example.org", 587, readyAfter(80ms));
        stage.survey.start();
        stage.network.advanceTo(900ms);
        QVERIFY(!stage.network.wasProbed("mail.example.org", 465));
        stage.network.advanceTo(1200ms);
        QCOMPARE(stage.improved.count(), 1);
        QCOMPARE(stage.improved.first().first().value<Verdict>().recommendation->endpoint,
            submissions("mail.example.org"));
    }

    void theNextHostFollowsAtOnceWhenTheBetterHasFailed()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        stage.network.server("smtp.example.org", 465, refusedAfter(20ms));
        stage.network.server("smtp.example.org", 587, refusedAfter(20ms));
        stage.network.server("mail.example.org", 465, readyAfter(80ms));
        stage.survey.start();
        stage.network.advanceTo(101ms);
        QCOMPARE(stage.improved.count(), 1);
    }

    void nobodyElseIsContactedOnceTheBestHostIsProven()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        stage.network.server("smtp.example.org", 465, readyAfter(80ms));
        stage.network.server("smtp.example.org", 587, readyAfter(120ms));
        stage.survey.start();
        stage.network.advanceTo(5s);
        QCOMPARE(stage.finished.count(), 1);
        QVERIFY(!stage.network.wasProbed("mail.example.org", 465));
        QVERIFY(!stage.network.wasProbed("mail.example.org", 587));
    }

    void everyLaneIsFinishedIfAskedFor()
    {
        Stage stage(Thoroughness::Everything);
        stage.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        for (const quint16 port : { submissionsPort, submissionPort }) {
            stage.network.server("smtp.example.org", port, readyAfter(80ms));
            stage.network.server("mail.example.org", port, readyAfter(7s));
        }
        stage.survey.start();
        stage.network.advanceTo(8s);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.verdict().alternatives.size(), 3);
    }

    void aSourceThatNeverAnswersDoesNotHoldUpTheVerdict()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.addSource({}, std::nullopt);
        stage.network.server("smtp.example.org", 465, readyAfter(80ms));
        stage.network.server("smtp.example.org", 587, readyAfter(80ms));
        stage.survey.start();
        stage.network.advanceTo(4s);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.verdict().standing, Standing::Ready);
    }

    void betterNewsAboutARunningLaneReachTheReport()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.addSource(
            { candidate(submissions("smtp.example.org"), SourceId::Autoconfig, Trust::Provider) },
            50ms);
        stage.network.server("smtp.example.org", 465, readyAfter(80ms));
        stage.network.server("smtp.example.org", 587, readyAfter(80ms));
        stage.survey.start();
        stage.network.advanceTo(5s);
        QCOMPARE(stage.verdict().recommendation->provenance.source, SourceId::Autoconfig);
        QCOMPARE(stage.network.probed().size(), 2);
    }

    void aServerNamedByThePersonIsTriedAlone()
    {
        ScriptedNetwork network;
        network.name("smtp.example.org", { QStringLiteral("192.0.2.1") });
        network.server("smtp.example.org", 587, readyAfter(80ms));
        Survey survey(network,
            { .address = std::nullopt,
                .given = {
                    candidate(submission("smtp.example.org"), SourceId::Person, Trust::Person) } });
        QSignalSpy finished(&survey, &Survey::finished);
        survey.start();
        network.advanceTo(5s);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!network.wasProbed("smtp.example.org", 465));
        QCOMPARE(survey.evidence().probes.size(), 1);
    }

    void aNamedHostThatDoesNotExistEndsInAFinding()
    {
        ScriptedNetwork network;
        Survey survey(network,
            { .address = std::nullopt,
                .given = {
                    candidate(submission("smtp.exmaple.org"), SourceId::Person, Trust::Person) } });
        QSignalSpy finished(&survey, &Survey::finished);
        survey.start();
        network.advanceTo(10s);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(code(survey.verdict().findings.first()), QStringLiteral("dns.dns-nxdomain-host"));
        QCOMPARE(survey.evidence().probes.size(), 1);
    }

    void aPortThatHearsNothingIsAskedForTls()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.network.server("smtp.example.org", 465, refusedAfter(20ms));
        stage.network.server("smtp.example.org", 587, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::ImplicitTls
                ? readyAfter(80ms)(order, start)
                : silentAt(mailberth::Stage::Greeting)(order, start);
        });
        stage.survey.start();
        stage.network.advanceTo(4s);
        QCOMPARE(stage.finished.count(), 1);
        const Endpoint tlsOn587 { host("smtp.example.org"), submissionPort, Security::ImplicitTls };
        QCOMPARE(stage.verdict().recommendation->endpoint, tlsOn587);
        QStringList codes;
        for (const Finding &finding : stage.verdict().findings)
            codes << code(finding);
        QVERIFY(codes.contains(QStringLiteral("tls.tls-on-starttls-port")));
    }

    void aPlainServerOnTheTlsPortIsRecognised()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.network.server("smtp.example.org", 465, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::StartTls
                ? endsAfter(60ms, mailberth::Stage::Ehlo, outcome::StartTlsNotOffered {})(
                    order, start)
                : endsAfter(40ms, mailberth::Stage::Connect,
                    outcome::HandshakeFailed { HandshakeFault::NotTls, {} })(order, start);
        });
        stage.network.server("smtp.example.org", 587, refusedAfter(20ms));
        stage.survey.start();
        stage.network.advanceTo(5s);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(code(stage.verdict().findings.first()), QStringLiteral("tls.plain-on-tls-port"));
    }

    void stopKeepsWhatIsKnown()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.network.server("smtp.example.org", 465, readyAfter(80ms));
        stage.network.server("smtp.example.org", 587, silent());
        stage.survey.start();
        stage.network.advanceTo(500ms);
        stage.survey.stop();
        stage.network.advanceTo(501ms);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.survey.evidence().ending, SurveyEnding::Stopped);
        QCOMPARE(stage.verdict().standing, Standing::Ready);
        QCOMPARE(stage.network.probesRunning(), 0);
    }

    void stoppingTwiceFinishesOnce()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) }, std::nullopt);
        stage.survey.start();
        stage.survey.stop();
        stage.survey.stop();
        stage.network.advanceTo(60s);
        QCOMPARE(stage.finished.count(), 1);
    }

    void theDeadlineEndsEverything()
    {
        Stage stage;
        stage.addSource({ ranked("smtp.example.org", 0) });
        stage.addSource({}, std::nullopt);
        stage.network.server("smtp.example.org", 465, silent());
        stage.network.server("smtp.example.org", 587, silentAt(mailberth::Stage::Greeting));
        stage.survey.start();
        stage.network.advanceTo(19s);
        QCOMPARE(stage.finished.count(), 0);
        stage.network.advanceTo(21s);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.survey.evidence().ending, SurveyEnding::DeadlinePassed);
        QCOMPARE(stage.verdict().standing, Standing::Unusable);
        for (const ProbeReport &report : stage.survey.evidence().probes)
            QVERIFY(!isRunning(report));
    }

    void nothingFoundEndsAtOnce()
    {
        Stage stage;
        stage.addSource({});
        stage.survey.start();
        stage.network.advanceTo(100ms);
        QCOMPARE(stage.finished.count(), 1);
        QCOMPARE(stage.verdict().standing, Standing::Unusable);
        QVERIFY(!stage.verdict().findings.isEmpty());
    }

    void whateverWasAskedStandsInTheEvidence()
    {
        Stage stage;
        stage.survey.addSource([](Network &asked, QObject *parent) {
            asked.addressesOf(host("nobody.example.org"), parent)->start();
            asked.mailExchangersOf(host("example.org"), parent)->start();
            return new ScriptedSource(asked, parent, NothingHere {}, 10ms);
        });
        stage.survey.start();
        stage.network.advanceTo(100ms);
        QCOMPARE(stage.survey.evidence().names.size(), 1);
        QCOMPARE(stage.survey.evidence().exchangers.size(), 1);
        QCOMPARE(stage.survey.evidence().sources.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstSurvey)
#include "tst_survey.moc"
