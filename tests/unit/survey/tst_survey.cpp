// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/CertificateSource.h"
#include "core/sources/GuessSource.h"
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
struct Scene
{
    explicit Scene(Thoroughness thoroughness = Thoroughness::Enough)
        : Scene(SurveyOrder {
            .address = mailbox("ann@example.org"), .given = {}, .thoroughness = thoroughness })
    {
    }

    explicit Scene(const SurveyOrder &order)
        : survey(network, order)
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

    Verdict verdict() const
    {
        return finished.isEmpty() ? Verdict {} : finished.first().first().value<Verdict>();
    }

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
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(120ms));
        scene.survey.start();
        scene.network.advanceTo(5s);

        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
        QCOMPARE(scene.verdict().alternatives.size(), 1);
        QCOMPARE(scene.survey.evidence().ending, SurveyEnding::Complete);
        QCOMPARE(*scene.survey.evidence().firstProof, Instant(80ms));
        QCOMPARE(scene.survey.evidence().end, Instant(120ms));
    }

    void givesTheFirstProvenAnswerAndImprovesIt()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, readyAfter(300ms));
        scene.network.server("smtp.example.org", 587, readyAfter(120ms));
        scene.survey.start();
        scene.network.advanceTo(130ms);
        QCOMPARE(scene.improved.count(), 1);
        QCOMPARE(scene.improved.last().first().value<Verdict>().recommendation->endpoint,
            submission("smtp.example.org"));
        QCOMPARE(scene.finished.count(), 0);

        scene.network.advanceTo(310ms);
        QCOMPARE(scene.improved.count(), 2);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
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
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(80ms));
        scene.network.server("smtp.example.org", silentPort, silent());
        scene.survey.start();
        scene.network.advanceTo(81ms);
        QCOMPARE(scene.improved.count(), 1);
        scene.network.advanceTo(4s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().standing, Standing::Ready);
        QCOMPARE(scene.verdict().findings.size(), 1);
        QCOMPARE(code(scene.verdict().findings.first()),
            QStringLiteral("tcp.one-submission-port-blocked"));
    }

    void aSilentHostHoldsUpNoOtherForLong()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        scene.network.server("smtp.example.org", 465, silent());
        scene.network.server("smtp.example.org", 587, silent());
        scene.network.server("mail.example.org", 465, readyAfter(80ms));
        scene.network.server("mail.example.org", 587, readyAfter(80ms));
        scene.survey.start();
        scene.network.advanceTo(900ms);
        QVERIFY(!scene.network.wasProbed("mail.example.org", 465));
        scene.network.advanceTo(1200ms);
        QCOMPARE(scene.improved.count(), 1);
        QCOMPARE(scene.improved.first().first().value<Verdict>().recommendation->endpoint,
            submissions("mail.example.org"));
    }

    void theNextHostFollowsAtOnceWhenTheBetterHasFailed()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        scene.network.server("smtp.example.org", 465, refusedAfter(20ms));
        scene.network.server("smtp.example.org", 587, refusedAfter(20ms));
        scene.network.server("mail.example.org", 465, readyAfter(80ms));
        scene.survey.start();
        scene.network.advanceTo(101ms);
        QCOMPARE(scene.improved.count(), 1);
    }

    void nobodyElseIsContactedOnceTheBestHostIsProven()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(120ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.finished.count(), 1);
        QVERIFY(!scene.network.wasProbed("mail.example.org", 465));
        QVERIFY(!scene.network.wasProbed("mail.example.org", 587));
    }

    void everyLaneIsFinishedIfAskedFor()
    {
        Scene scene(Thoroughness::Everything);
        scene.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        for (const quint16 port : { submissionsPort, submissionPort }) {
            scene.network.server("smtp.example.org", port, readyAfter(80ms));
            scene.network.server("mail.example.org", port, readyAfter(7s));
        }
        scene.survey.start();
        scene.network.advanceTo(8s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().alternatives.size(), 3);
    }

    void aSourceThatNeverAnswersDoesNotHoldUpTheVerdict()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource({}, std::nullopt);
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(80ms));
        scene.survey.start();
        scene.network.advanceTo(4s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().standing, Standing::Ready);
    }

    void betterNewsAboutARunningLaneReachTheReport()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource(
            { candidate(submissions("smtp.example.org"), SourceId::Autoconfig, Trust::Provider) },
            50ms);
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(80ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.verdict().recommendation->provenance.source, SourceId::Autoconfig);
        QCOMPARE(scene.network.probed().size(), 2);
    }

    void aLyingSourceDelaysNothingThatIsKnownWithoutIt_data()
    {
        QTest::addColumn<QString>("lie");
        QTest::newRow("its host is silent") << QStringLiteral("silent.example.org");
        QTest::newRow("its host does not exist") << QStringLiteral("nobody.example.org");
    }

    void aLyingSourceDelaysNothingThatIsKnownWithoutIt()
    {
        QFETCH(const QString, lie);
        Scene scene;
        scene.network.name("silent.example.org", { QStringLiteral("192.0.2.9") });
        for (const quint16 port : { submissionsPort, submissionPort }) {
            scene.network.server("silent.example.org", port, silent());
            scene.network.server("smtp.example.org", port, readyAfter(80ms));
        }
        // The lie comes first, and is trusted more.
        scene.addSource(
            { candidate(submissions(qPrintable(lie)), SourceId::Srv, Trust::Dns) }, 10ms);
        scene.addSource({ ranked("smtp.example.org", 0) }, 50ms);
        scene.survey.start();
        scene.network.advanceTo(130ms);
        QCOMPARE(*scene.survey.evidence().firstProof, Instant(130ms));
        scene.network.advanceTo(5s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
    }

    void guessesKeepTheirOwnTurns()
    {
        Scene scene;
        scene.network.name("odd.example.org", { QStringLiteral("192.0.2.9") });
        scene.addSource({ ranked("smtp.example.org", 0), ranked("mail.example.org", 1) });
        scene.addSource(
            { candidate(submissions("odd.example.org"), SourceId::Srv, Trust::Dns) }, 900ms);
        for (const char *name : { "smtp.example.org", "mail.example.org", "odd.example.org" }) {
            scene.network.server(name, 465, silent());
            scene.network.server(name, 587, silent());
        }
        scene.survey.start();
        scene.network.advanceTo(999ms);
        QVERIFY(scene.network.wasProbed("odd.example.org", 465));
        QVERIFY(!scene.network.wasProbed("mail.example.org", 465));
        scene.network.advanceTo(1s);
        QVERIFY(scene.network.wasProbed("mail.example.org", 465));
    }

    void betterTrustWinsWithinItsPatienceAfterAProvenGuess()
    {
        Scene scene;
        scene.network.name("right.example.org", { QStringLiteral("192.0.2.9") });
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource(
            { candidate(submissions("right.example.org"), SourceId::Autoconfig, Trust::Provider) },
            1400ms);
        for (const char *name : { "smtp.example.org", "right.example.org" }) {
            scene.network.server(name, 465, readyAfter(100ms));
            scene.network.server(name, 587, readyAfter(100ms));
        }
        scene.survey.start();
        scene.network.advanceTo(101ms);
        QCOMPARE(scene.improved.count(), 1);
        scene.network.advanceTo(5s);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("right.example.org"));
        QCOMPARE(scene.survey.evidence().end, Instant(1500ms));
    }

    void whatComesAfterThatPatienceIsNotWaitedFor()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource(
            { candidate(submissions("right.example.org"), SourceId::Autoconfig, Trust::Provider) },
            2s);
        scene.network.server("smtp.example.org", 465, readyAfter(100ms));
        scene.network.server("smtp.example.org", 587, readyAfter(100ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.survey.evidence().end, Instant(1600ms));
        QCOMPARE(scene.survey.evidence().sources.size(), 2);
        QVERIFY(std::holds_alternative<Unreachable>(scene.survey.evidence().sources.last().report));
    }

    void aLaneThatStartsAfterTheProofIsHurriedToo()
    {
        Scene scene;
        scene.network.name("right.example.org", { QStringLiteral("192.0.2.9") });
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource(
            { candidate(submissions("right.example.org"), SourceId::Autoconfig, Trust::Provider) },
            1s);
        scene.network.server("smtp.example.org", 465, readyAfter(100ms));
        scene.network.server("smtp.example.org", 587, readyAfter(100ms));
        scene.network.server("right.example.org", 465, silent());
        scene.network.server("right.example.org", 587, silent());
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
    }

    void betterNewsAboutAProvenServerIsAnImprovement()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource(
            { candidate(submissions("smtp.example.org"), SourceId::Autoconfig, Trust::Provider) },
            500ms);
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(80ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.improved.last().first().value<Verdict>().recommendation->provenance.trust,
            Trust::Provider);
        QCOMPARE(scene.network.probed().size(), 2);
    }

    void discoveryEndsAfterEightSeconds()
    {
        Scene scene;
        scene.addSource({}, std::nullopt);
        scene.survey.start();
        scene.network.advanceTo(7999ms);
        QCOMPARE(scene.finished.count(), 0);
        scene.network.advanceTo(8s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.survey.evidence().ending, SurveyEnding::Complete);
    }

    void theNameOnTheOwnHostsCertificateIsProposed_data()
    {
        QTest::addColumn<SourceId>("source");
        QTest::addColumn<Trust>("trust");
        QTest::addColumn<CertificateNames>("names");
        QTest::addColumn<bool>("isAccepted");
        QTest::addColumn<bool>("isTried");
        const auto row = [](const char *name, SourceId source, Trust trust, CertificateNames names,
                             bool isAccepted, bool isTried) {
            QTest::newRow(name) << source << trust << names << isAccepted << isTried;
        };
        constexpr auto proposed = CertificateNames::Proposed;
        constexpr auto onlyAccepted = CertificateNames::OnlyAccepted;
        row("of an own host", SourceId::Guess, Trust::Guess, proposed, false, true);
        row("of an own host, before signing in", SourceId::Guess, Trust::Guess, onlyAccepted, false,
            false);
        row("of an own host, before signing in, accepted", SourceId::Guess, Trust::Guess,
            onlyAccepted, true, true);
        row("of a host from the book", SourceId::Book, Trust::Provider, proposed, true, false);
        row("of a host that the organisation set", SourceId::Organisation, Trust::Person, proposed,
            true, false);
        row("of a host in the domain's file", SourceId::Autoconfig, Trust::Provider, proposed, true,
            false);
        row("of a host on the list", SourceId::Ispdb, Trust::ThirdParty, proposed, true, false);
    }

    void theNameOnTheOwnHostsCertificateIsProposed()
    {
        QFETCH(const SourceId, source);
        QFETCH(const Trust, trust);
        QFETCH(const CertificateNames, names);
        QFETCH(const bool, isAccepted);
        QFETCH(const bool, isTried);
        QList<HostName> accepted;
        if (isAccepted)
            accepted << host("smtp.hoster.example");
        Scene scene(SurveyOrder { .address = mailbox("ann@example.org"),
            .given = {},
            .accepted = accepted,
            .certificateNames = names });
        scene.network.name("smtp.hoster.example", { QStringLiteral("192.0.2.9") });
        scene.addSource({ candidate(submissions("smtp.example.org"), source, trust) });
        scene.survey.addSource(
            [](Network &, QObject *parent) { return new CertificateSource(parent); });
        for (const quint16 port : { submissionsPort, submissionPort }) {
            scene.network.server("smtp.example.org", port,
                changed(certificateRefusedAfter(80ms, { CertificateFault::NameMismatch }),
                    [](ProbeReport &report) {
                        report.tls->chain.first().names = { QStringLiteral("*.hoster.example") };
                    }));
            scene.network.server("smtp.hoster.example", port, readyAfter(80ms));
        }
        scene.survey.start();
        scene.network.advanceTo(10s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.network.wasProbed("smtp.hoster.example", 465), isTried);
        const Verdict verdict = scene.verdict();
        QCOMPARE(verdict.recommendation.has_value(), isTried);
        if (!isTried)
            return;
        QCOMPARE(verdict.recommendation->endpoint, submissions("smtp.hoster.example"));
        QCOMPARE(verdict.recommendation->provenance.source, SourceId::Certificate);
        QCOMPARE(verdict.chosen.has_value(), isAccepted);
        QStringList codes;
        for (const Finding &finding : verdict.findings)
            codes << code(finding);
        QCOMPARE(codes.contains(QStringLiteral("dns.foreign-host")), !isAccepted);
    }

    void theHostOfTheLastTimeCountsAsAccepted()
    {
        Scene scene(SurveyOrder { .address = mailbox("ann@example.org"),
            .given = {},
            .remembered = host("smtp.hoster.example"),
            .certificateNames = CertificateNames::OnlyAccepted });
        scene.network.name("smtp.hoster.example", { QStringLiteral("192.0.2.9") });
        scene.network.server("smtp.hoster.example", 465, readyAfter(80ms));
        scene.network.server("smtp.hoster.example", 587, readyAfter(80ms));
        scene.addSource(
            { candidate(submissions("smtp.hoster.example"), SourceId::Certificate, Trust::Guess) });
        scene.survey.start();
        scene.network.advanceTo(10s);
        QCOMPARE(scene.finished.count(), 1);
        const Verdict verdict = scene.verdict();
        QVERIFY(verdict.chosen);
        QCOMPARE(verdict.chosen->by(), ChosenBy::Person);
        QCOMPARE(scene.survey.evidence().remembered, host("smtp.hoster.example"));
        QVERIFY(verdict.findings.isEmpty());
    }

    void whereTheBookKnowsTheDomainNobodyElseIsTried()
    {
        Scene scene;
        scene.network.name("smtp.gmx.example", { QStringLiteral("192.0.2.7") });
        scene.network.name("smtp.evil.example", { QStringLiteral("192.0.2.9") });
        scene.network.server("smtp.gmx.example", 465,
            certificateRefusedAfter(80ms, { CertificateFault::NameMismatch }));
        scene.network.server("smtp.gmx.example", 587, refusedAfter(80ms));
        scene.addSource(
            { candidate(submissions("smtp.gmx.example"), SourceId::Book, Trust::Provider) });
        scene.addSource(
            { candidate(submissions("smtp.evil.example"), SourceId::Srv, Trust::Dns) }, 100ms);
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.survey.start();
        scene.network.advanceTo(20s);
        QCOMPARE(scene.finished.count(), 1);
        QVERIFY(scene.network.wasProbed("smtp.gmx.example", 465));
        QVERIFY(!scene.network.wasProbed("smtp.evil.example", 465));
        QVERIFY(!scene.network.wasProbed("smtp.example.org", 465));
        QCOMPARE(scene.verdict().standing, Standing::Unusable);
        QCOMPARE(scene.survey.evidence().ending, SurveyEnding::Complete);
    }

    void strangersAreContactedOnUsualPortsOfPublicAddressesOnly_data()
    {
        QTest::addColumn<QString>("hostName");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::addColumn<Trust>("trust");
        QTest::addColumn<QString>("objection");
        const auto row = [](const char *name, const char *hostName, const char *address, int port,
                             Trust trust, const char *objection) {
            QTest::newRow(name) << QString::fromLatin1(hostName) << QString::fromLatin1(address)
                                << port << trust << QString::fromLatin1(objection);
        };
        const char *stranger = "smtp.evil.example";
        const char *own = "smtp.intern.example.org";
        row("a stranger", stranger, "192.0.2.9", 465, Trust::Dns, "");
        row("a stranger at the router", stranger, "192.168.1.1", 465, Trust::Dns,
            "private-address");
        row("a stranger on this computer", stranger, "127.0.0.1", 587, Trust::Dns,
            "private-address");
        row("a stranger on this computer, by IPv6", stranger, "::1", 465, Trust::Dns,
            "private-address");
        row("a stranger at a cloud's own address", stranger, "169.254.169.254", 465,
            Trust::Provider, "private-address");
        row("a stranger on another service's port", stranger, "192.0.2.9", 22, Trust::Dns,
            "unusual-port");
        row("a stranger on 2465", stranger, "192.0.2.9", 2465, Trust::Dns, "");
        row("a stranger on 2587", stranger, "192.0.2.9", 2587, Trust::Dns, "");
        row("a stranger on 25", stranger, "192.0.2.9", 25, Trust::Dns, "");
        row("the own domain at a private address", own, "10.1.2.3", 465, Trust::Dns, "");
        row("the own domain on a port of its own", own, "192.0.2.9", 10465, Trust::Dns, "");
        row("what the organisation set", stranger, "10.1.2.3", 10465, Trust::Person, "");
    }

    void strangersAreContactedOnUsualPortsOfPublicAddressesOnly()
    {
        QFETCH(const QString, hostName);
        QFETCH(const QString, address);
        QFETCH(const int, port);
        QFETCH(const Trust, trust);
        QFETCH(const QString, objection);
        Scene scene;
        const QByteArray name = hostName.toLatin1();
        scene.network.name(name.constData(), { address });
        const Endpoint endpoint { host(name.constData()), quint16(port), Security::ImplicitTls };
        scene.network.server(name.constData(), quint16(port), readyAfter(80ms));
        scene.addSource({ candidate(
            endpoint, trust == Trust::Person ? SourceId::Organisation : SourceId::Srv, trust) });
        scene.survey.start();
        scene.network.advanceTo(20s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.network.wasProbed(name.constData(), quint16(port)), objection.isEmpty());
        const QList<AvoidedStranger> &avoided = scene.survey.evidence().avoided;
        const bool isAvoided =
            std::any_of(avoided.begin(), avoided.end(), [&](const AvoidedStranger &stranger) {
                return stranger.candidate.endpoint == endpoint
                    && id(stranger.objection) == objection;
            });
        QCOMPARE(isAvoided, !objection.isEmpty());
        const QList<Finding> findings = scene.verdict().findings;
        QCOMPARE(std::any_of(findings.begin(), findings.end(),
                     [&](const Finding &finding) {
                         return code(finding) == QStringLiteral("dns.") + objection;
                     }),
            !objection.isEmpty());
    }

    void aStrangersPrivateAddressesAreLeftOut()
    {
        Scene scene;
        scene.network.name(
            "smtp.evil.example", { QStringLiteral("10.0.0.1"), QStringLiteral("192.0.2.9") });
        scene.network.server("smtp.evil.example", 465, readyAfter(80ms));
        scene.addSource({ candidate(submissions("smtp.evil.example"), SourceId::Srv, Trust::Dns) });
        scene.survey.start();
        scene.network.advanceTo(20s);
        for (const ProbeOrder &order : scene.network.probed())
            QCOMPARE(order.addresses, QList { ip("192.0.2.9") });
        QVERIFY(scene.network.wasProbed("smtp.evil.example", 465));
    }

    void aListenerKeepsNobodyWaiting()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.survey.addSource(
            [](Network &, QObject *parent) { return new CertificateSource(parent); });
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, readyAfter(120ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.survey.evidence().end, Instant(120ms));
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
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, refusedAfter(20ms));
        scene.network.server("smtp.example.org", 587, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::ImplicitTls
                ? readyAfter(80ms)(order, start)
                : silentAt(Stage::Greeting)(order, start);
        });
        scene.survey.start();
        scene.network.advanceTo(4s);
        QCOMPARE(scene.finished.count(), 1);
        const Endpoint tlsOn587 { host("smtp.example.org"), submissionPort, Security::ImplicitTls };
        QCOMPARE(scene.verdict().recommendation->endpoint, tlsOn587);
        QStringList codes;
        for (const Finding &finding : scene.verdict().findings)
            codes << code(finding);
        QVERIFY(codes.contains(QStringLiteral("tls.plain-on-tls-port")));
    }

    void aPortThatGreetsLateEndsTheComparison()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, refusedAfter(20ms));
        scene.network.server("smtp.example.org", 587, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::ImplicitTls
                ? silentAt(Stage::Handshake)(order, start)
                : readyAfter(12s)(order, start);
        });
        scene.survey.start();
        scene.network.advanceTo(13s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submission("smtp.example.org"));
        QCOMPARE(scene.network.probesRunning(), 0);
    }

    void comparingTakesNoMoreTimeThanTheLaneOnceAnotherIsProven()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::ImplicitTls
                ? silentAt(Stage::Handshake)(order, start)
                : silentAt(Stage::Greeting)(order, start);
        });
        scene.survey.start();
        scene.network.advanceTo(8100ms);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
        QCOMPARE(scene.network.probesRunning(), 0);
        QCOMPARE(scene.survey.evidence().probes.size(), 3);
    }

    void aLaneTurnedAwayBesideTheOtherIsTriedAgainAlone_data()
    {
        QTest::addColumn<Outcome>("first");
        const auto reply = [](int code) { return smtp::Reply { code, { "too many" } }; };
        QTest::newRow("421 in place of a greeting")
            << Outcome(outcome::GreetingRefused { reply(421) });
        QTest::newRow("450 in place of a greeting")
            << Outcome(outcome::GreetingRefused { reply(450) });
        QTest::newRow("421 to EHLO")
            << Outcome(outcome::EhloRefused { reply(421), outcome::Helo::NotSent });
        QTest::newRow("closed before the greeting")
            << Outcome(outcome::ConnectionLost { Stage::Greeting, outcome::Ending::Closed });
    }

    void aLaneTurnedAwayBesideTheOtherIsTriedAgainAlone()
    {
        QFETCH(Outcome, first);
        bool isFirst = true;
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server(
            "smtp.example.org", 465, [&first, &isFirst](const ProbeOrder &order, Instant start) {
                return std::exchange(isFirst, false)
                    ? endsAfter(60ms, Stage::Greeting, first)(order, start)
                    : readyAfter(60ms)(order, start);
            });
        scene.network.server("smtp.example.org", 587, readyAfter(200ms));
        scene.survey.start();
        scene.network.advanceTo(500ms);
        QCOMPARE(scene.network.probesRunning(), 0);
        QCOMPARE(scene.finished.count(), 0);
        scene.network.advanceTo(3s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
        QCOMPARE(scene.network.probed().size(), 3);
        QCOMPARE(scene.survey.evidence().probes.size(), 2);
        QVERIFY(scene.verdict().findings.isEmpty());
    }

    void whoIsTurnedAwayTwiceIsNotTriedAThirdTime()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465,
            endsAfter(60ms, Stage::Greeting, outcome::GreetingRefused { { 421, { "no" } } }));
        scene.network.server("smtp.example.org", 587, readyAfter(200ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submission("smtp.example.org"));
        QCOMPARE(scene.network.probed().size(), 3);
    }

    void aLaneThatWaitsForItsTurnEndsWithTheSurvey()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465,
            endsAfter(60ms, Stage::Greeting, outcome::GreetingRefused { { 421, { "no" } } }));
        scene.network.server("smtp.example.org", 587, silentAt(Stage::Greeting));
        scene.survey.start();
        scene.network.advanceTo(300ms);
        scene.survey.stop();
        scene.network.advanceTo(400ms);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.network.probesRunning(), 0);
    }

    void nothingIsSaidIntoAGreetingThatHasBegun()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, refusedAfter(20ms));
        scene.network.server("smtp.example.org", 587,
            changed(silentAt(Stage::Greeting),
                [](ProbeReport &report) { report.firstHeard = report.timeline.last().start; }));
        scene.survey.start();
        scene.network.advanceTo(10s);
        QCOMPARE(scene.network.probed().size(), 2);
    }

    void startTlsIsNotAwaitedWhereTlsWasShown()
    {
        Scene scene;
        const Endpoint mislabelled { host("smtp.example.org"), submissionsPort,
            Security::StartTls };
        scene.addSource({ candidate(mislabelled), ranked("smtp.example.org", 1) });
        scene.network.server("smtp.example.org", 587, refusedAfter(20ms));
        scene.network.server("smtp.example.org", 465, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::ImplicitTls
                ? readyAfter(80ms)(order, start)
                : silentAt(Stage::Greeting)(order, start);
        });
        scene.survey.start();
        scene.network.advanceTo(1s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().recommendation->endpoint, submissions("smtp.example.org"));
    }

    void aGuessedExchangerGetsNoGreetingsTime()
    {
        Scene scene;
        Candidate exchanger = candidate(submissions("smtp.example.org"));
        exchanger.provenance.source = SourceId::Guess;
        exchanger.provenance.trust = Trust::Guess;
        exchanger.provenance.detail = GuessSource::mailExchanger();
        scene.addSource({ exchanger });
        scene.network.server("smtp.example.org", 465, silentAt(Stage::Handshake));
        scene.network.server("smtp.example.org", 587, silentAt(Stage::Greeting));
        scene.survey.start();
        scene.network.advanceTo(6400ms); // the comparison on 587 has as much
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().standing, Standing::Unusable);
    }

    void theRootIsAskedForWhereNoNameIsFound_data()
    {
        QTest::addColumn<NameStatus>("root");
        QTest::addColumn<bool>("isUseless");
        QTest::newRow("the root is there") << NameStatus::Found << false;
        QTest::newRow("no root, either") << NameStatus::NoSuchName << true;
        QTest::newRow("no answer") << NameStatus::TimedOut << true;
    }

    void theRootIsAskedForWhereNoNameIsFound()
    {
        QFETCH(NameStatus, root);
        QFETCH(bool, isUseless);
        Scene scene;
        scene.network.rootFails(root);
        scene.addSource({ ranked("gone.example.org", 0) });
        scene.survey.start();
        scene.network.advanceTo(1s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.network.timesAskedForTheRoot(), 1);
        const QString said = code(scene.verdict().findings.first());
        QCOMPARE(said == QStringLiteral("dns.name-server-useless"), isUseless);
    }

    void theRootIsNotAskedForWhereNamesAreFound()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.network.timesAskedForTheRoot(), 0);
    }

    void aPlainServerOnTheTlsPortIsRecognised()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, [](const ProbeOrder &order, Instant start) {
            return order.candidate.endpoint.security == Security::StartTls
                ? endsAfter(60ms, Stage::Ehlo, outcome::StartTlsNotOffered {})(order, start)
                : endsAfter(40ms, Stage::Connect,
                    outcome::HandshakeFailed { HandshakeFault::NotTls, {} })(order, start);
        });
        scene.network.server("smtp.example.org", 587, refusedAfter(20ms));
        scene.survey.start();
        scene.network.advanceTo(5s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(
            code(scene.verdict().findings.first()), QStringLiteral("tls.tls-on-starttls-port"));
    }

    void stopKeepsWhatIsKnown()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.network.server("smtp.example.org", 465, readyAfter(80ms));
        scene.network.server("smtp.example.org", 587, silent());
        scene.survey.start();
        scene.network.advanceTo(500ms);
        scene.survey.stop();
        scene.network.advanceTo(501ms);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.survey.evidence().ending, SurveyEnding::Stopped);
        QCOMPARE(scene.verdict().standing, Standing::Ready);
        QCOMPARE(scene.network.probesRunning(), 0);
    }

    void stoppingTwiceFinishesOnce()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) }, std::nullopt);
        scene.survey.start();
        scene.survey.stop();
        scene.survey.stop();
        scene.network.advanceTo(60s);
        QCOMPARE(scene.finished.count(), 1);
    }

    void theDeadlineEndsEverything()
    {
        Scene scene;
        scene.addSource({ ranked("smtp.example.org", 0) });
        scene.addSource({}, std::nullopt);
        scene.network.server("smtp.example.org", 465, silent());
        scene.network.server("smtp.example.org", 587, silentAt(Stage::Greeting));
        scene.survey.start();
        scene.network.advanceTo(19s);
        QCOMPARE(scene.finished.count(), 0);
        scene.network.advanceTo(21s);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.survey.evidence().ending, SurveyEnding::DeadlinePassed);
        QCOMPARE(scene.verdict().standing, Standing::Unusable);
        for (const ProbeReport &report : scene.survey.evidence().probes)
            QVERIFY(!isRunning(report));
    }

    void nothingFoundEndsAtOnce()
    {
        Scene scene;
        scene.addSource({});
        scene.survey.start();
        scene.network.advanceTo(100ms);
        QCOMPARE(scene.finished.count(), 1);
        QCOMPARE(scene.verdict().standing, Standing::Unusable);
        QVERIFY(!scene.verdict().findings.isEmpty());
    }

    void whateverWasAskedStandsInTheEvidence()
    {
        Scene scene;
        scene.survey.addSource([](Network &asked, QObject *parent) {
            asked.addressesOf(host("nobody.example.org"), parent)->start();
            asked.mailExchangersOf(host("example.org"), parent)->start();
            return new ScriptedSource(asked, parent, NothingHere {}, 10ms);
        });
        scene.survey.start();
        scene.network.advanceTo(100ms);
        QCOMPARE(scene.survey.evidence().names.size(), 1);
        QCOMPARE(scene.survey.evidence().exchangers.size(), 1);
        QCOMPARE(scene.survey.evidence().sources.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstSurvey)
#include "tst_survey.moc"
