// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// Everything that one job said, as it came.
template<typename Job, typename Value>
struct Heard
{
    explicit Heard(Job *job)
        : m_job(job)
    {
        QObject::connect(
            job, &Job::finished, job, [this](const Value &value) { finished << value; });
    }

    QList<Value> finished;
    std::unique_ptr<Job> m_job;
};

using HeardAddresses = Heard<AddressJob, AddressAnswer>;
using HeardExchangers = Heard<MailExchangerJob, MailExchangerAnswer>;
using HeardServices = Heard<ServiceJob, ServiceAnswer>;
using HeardTexts = Heard<TextJob, TextAnswer>;
using HeardFetch = Heard<FetchJob, FetchAnswer>;
using HeardProbe = Heard<ProbeJob, ProbeReport>;

ProbeOrder orderFor(const Endpoint &endpoint)
{
    return { candidate(endpoint), { ip("198.51.100.7") },
        { { Stage::Resolve, 0ms, 0ms, Exposure::InTheClear } } };
}

} // namespace

class TstScriptedNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theClockStandsStillByItself();
    void laterDoesWhatIsDueInOrder();
    void laterForgetsWhoIsGone();
    void namesAnswerWhenTheirTimeHasCome();
    void aNameAskedTwiceAnswersAtTheSameTime();
    void unknownNamesDoNotExist();
    void literalsNeedNoTable();
    void silentNamesFinishOnlyWhenCancelled();
    void exchangersComeBestFirst();
    void aNullExchangerIsSaidToBeOne();
    void servicesComeAsTheyWereTold();
    void textsComeAsTheyWereTold();
    void recordsThatNobodyToldOfDoNotExist();
    void silentRecordsFinishOnlyWhenCancelled();
    void aDocumentComesInItsTime();
    void aDocumentMayComeFromElsewhere();
    void documentsThatNobodyToldOfAreNotReached();
    void aFetchEndsWithItsOrdersTime();
    void aCancelledFetchFinishesOnce();
    void aServerShowsItselfStepByStep();
    void aServerEndsToTheMillisecond();
    void anUnknownPortIsRefused();
    void aSilentServerWaitsToBeGivenUp();
    void aServerThatFallsSilentLaterKeepsWhatItShowed();
    void aCancelledProbeFinishesOnce();
    void aProbeCancelledBeforeItsStartTouchesNobody();
    void aDeletedProbeSaysNothing();
    void contactsAreRemembered();
};

void TstScriptedNetwork::theClockStandsStillByItself()
{
    ScriptedNetwork network;
    QCOMPARE(network.now(), 0ms);
    QVERIFY(!network.nextDue());
    network.advanceTo(70ms);
    network.advanceTo(30ms);
    QCOMPARE(network.now(), 70ms);
}

void TstScriptedNetwork::laterDoesWhatIsDueInOrder()
{
    ScriptedNetwork network;
    QStringList said;
    const auto say = [&](const char *word) {
        return [&, word] {
            said << QStringLiteral("%1@%2").arg(QLatin1StringView(word)).arg(network.now().count());
        };
    };
    network.after(20ms, this, say("b"));
    network.after(10ms, this, say("a"));
    network.after(20ms, this, say("c"));
    network.after(30ms, this, say("never"));
    QVERIFY(said.isEmpty());
    network.advanceTo(20ms);
    QCOMPARE(said.join(u' '), QStringLiteral("a@10 b@20 c@20"));
    QCOMPARE(network.nextDue(), std::optional<Instant>(30ms));
}

void TstScriptedNetwork::laterForgetsWhoIsGone()
{
    ScriptedNetwork network;
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    network.after(10ms, context.get(), [&] { isCalled = true; });
    context.reset();
    QVERIFY(!network.nextDue());
    network.advanceTo(20ms);
    QVERIFY(!isCalled);
}

void TstScriptedNetwork::namesAnswerWhenTheirTimeHasCome()
{
    ScriptedNetwork network;
    network.name(
        "smtp.example.org", { QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.1") }, 40ms);
    network.advanceTo(5ms);
    HeardAddresses heard(network.addressesOf(host("smtp.example.org"), nullptr));
    heard.m_job->start();
    network.advanceTo(44ms);
    QVERIFY(heard.finished.isEmpty());
    network.advanceTo(45ms);
    QCOMPARE(heard.finished.size(), 1);
    const AddressAnswer answer = heard.finished.first();
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.addresses, (QList { ip("2001:db8::1"), ip("192.0.2.1") }));
    QCOMPARE(answer.start, 5ms);
    QCOMPARE(answer.end, 45ms);
}

void TstScriptedNetwork::aNameAskedTwiceAnswersAtTheSameTime()
{
    ScriptedNetwork network;
    network.name("smtp.example.org", { QStringLiteral("192.0.2.1") }, 40ms);
    HeardAddresses first(network.addressesOf(host("smtp.example.org"), nullptr));
    HeardAddresses second(network.addressesOf(host("smtp.example.org"), nullptr));
    HeardAddresses third(network.addressesOf(host("smtp.example.org"), nullptr));
    first.m_job->start();
    network.advanceTo(30ms);
    second.m_job->start();
    network.advanceTo(40ms);
    QCOMPARE(second.finished, first.finished);
    third.m_job->start();
    QVERIFY(third.finished.isEmpty());
    network.advanceTo(40ms);
    QCOMPARE(third.finished, first.finished);
    QCOMPARE(network.timesAsked("smtp.example.org"), 3);
}

void TstScriptedNetwork::unknownNamesDoNotExist()
{
    ScriptedNetwork network;
    HeardAddresses heard(network.addressesOf(host("nowhere.example"), nullptr));
    HeardExchangers exchangers(network.mailExchangersOf(host("nowhere.example"), nullptr));
    heard.m_job->start();
    exchangers.m_job->start();
    network.advanceTo(0ms);
    QCOMPARE(
        heard.finished.value(0, { host("x"), NameStatus::Found }).status, NameStatus::NoSuchName);
    QCOMPARE(exchangers.finished.value(0, { host("x"), NameStatus::Found }).status,
        NameStatus::NoSuchName);
}

void TstScriptedNetwork::literalsNeedNoTable()
{
    ScriptedNetwork network;
    HeardAddresses heard(network.addressesOf(host("[2001:db8::5]"), nullptr));
    heard.m_job->start();
    network.advanceTo(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().by, AnsweredBy::Literal);
    QCOMPARE(heard.finished.first().addresses, QList { ip("2001:db8::5") });
}

void TstScriptedNetwork::silentNamesFinishOnlyWhenCancelled()
{
    ScriptedNetwork network;
    network.nameNeverAnswers("smtp.example.org");
    HeardAddresses heard(network.addressesOf(host("smtp.example.org"), nullptr));
    heard.m_job->start();
    network.advanceTo(1h);
    QVERIFY(heard.finished.isEmpty());
    heard.m_job->cancel();
    heard.m_job->cancel();
    QVERIFY2(heard.finished.isEmpty(), "finished is queued, never direct");
    network.advanceBy(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().status, NameStatus::Failed);
}

void TstScriptedNetwork::exchangersComeBestFirst()
{
    ScriptedNetwork network;
    network.exchangers("example.org", { "mx1.example.org", "mx2.example.org" }, 25ms);
    HeardExchangers heard(network.mailExchangersOf(host("example.org"), nullptr));
    heard.m_job->start();
    network.advanceTo(25ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().exchangers,
        (QList<MailExchanger> {
            { host("mx1.example.org"), 10 }, { host("mx2.example.org"), 20 } }));
    QCOMPARE(heard.finished.first().nullMx, MailExchangerAnswer::NullMx::No);
}

void TstScriptedNetwork::aNullExchangerIsSaidToBeOne()
{
    ScriptedNetwork network;
    network.nullExchanger("example.org");
    HeardExchangers heard(network.mailExchangersOf(host("example.org"), nullptr));
    heard.m_job->start();
    network.advanceTo(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().nullMx, MailExchangerAnswer::NullMx::Yes);
    QVERIFY(heard.finished.first().exchangers.isEmpty());
}

void TstScriptedNetwork::servicesComeAsTheyWereTold()
{
    ScriptedNetwork network;
    const QList<ServiceRecord> records { { 1, 0, host("smtp.example.org"), 465 },
        { 2, 0, std::nullopt, 0 } };
    network.services("example.org", "_submissions._tcp", records, 30ms);
    HeardServices heard(
        network.servicesOf(host("example.org"), QStringLiteral("_submissions._tcp"), nullptr));
    heard.m_job->start();
    network.advanceTo(29ms);
    QCOMPARE(heard.finished.size(), 0);
    network.advanceTo(30ms);
    QCOMPARE(heard.finished,
        QList<ServiceAnswer>({ { host("example.org"), QStringLiteral("_submissions._tcp"),
            NameStatus::Found, records, 0ms, 30ms } }));
    QCOMPARE(network.timesAskedForServices("example.org", "_submissions._tcp"), 1);
    QCOMPARE(network.contacted().first().told,
        QStringList { QStringLiteral("_submissions._tcp.example.org") });
}

void TstScriptedNetwork::textsComeAsTheyWereTold()
{
    ScriptedNetwork network;
    network.texts("example.org", "_ua-auto-config", { "one", "two" }, 30ms);
    HeardTexts heard(
        network.textsOf(host("example.org"), QStringLiteral("_ua-auto-config"), nullptr));
    heard.m_job->start();
    network.advanceTo(30ms);
    QCOMPARE(heard.finished,
        QList<TextAnswer>({ { host("example.org"), QStringLiteral("_ua-auto-config"),
            NameStatus::Found, { "one", "two" }, 0ms, 30ms } }));
    QCOMPARE(network.timesAskedForTexts("example.org", "_ua-auto-config"), 1);
    QCOMPARE(network.contacted().first().told,
        QStringList { QStringLiteral("_ua-auto-config.example.org") });
}

void TstScriptedNetwork::recordsThatNobodyToldOfDoNotExist()
{
    ScriptedNetwork network;
    network.servicesFail("example.org", "_submission._tcp", NameStatus::TimedOut);
    network.textsFail("example.org", "", NameStatus::NoRecord);
    HeardServices unknown(
        network.servicesOf(host("example.org"), QStringLiteral("_submissions._tcp"), nullptr));
    HeardServices failing(
        network.servicesOf(host("example.org"), QStringLiteral("_submission._tcp"), nullptr));
    HeardTexts empty(network.textsOf(host("example.org"), QString(), nullptr));
    HeardTexts nowhere(network.textsOf(host("example.org"), QStringLiteral("_x"), nullptr));
    unknown.m_job->start();
    failing.m_job->start();
    empty.m_job->start();
    nowhere.m_job->start();
    network.advanceTo(1ms);
    QCOMPARE(unknown.finished.first().status, NameStatus::NoSuchName);
    QCOMPARE(failing.finished.first().status, NameStatus::TimedOut);
    QCOMPARE(empty.finished.first().status, NameStatus::NoRecord);
    QCOMPARE(nowhere.finished.first().status, NameStatus::NoSuchName);
}

void TstScriptedNetwork::silentRecordsFinishOnlyWhenCancelled()
{
    ScriptedNetwork network;
    network.servicesNeverAnswer("example.org", "_submissions._tcp");
    network.textsNeverAnswer("example.org", "");
    HeardServices services(
        network.servicesOf(host("example.org"), QStringLiteral("_submissions._tcp"), nullptr));
    HeardTexts texts(network.textsOf(host("example.org"), QString(), nullptr));
    services.m_job->start();
    texts.m_job->start();
    network.advanceTo(1h);
    QCOMPARE(services.finished.size() + texts.finished.size(), 0);
    services.m_job->cancel();
    texts.m_job->cancel();
    network.advanceTo(1h);
    QCOMPARE(services.finished.size(), 1);
    QCOMPARE(services.finished.first().status, NameStatus::Failed);
    QCOMPARE(texts.finished.size(), 1);
    QCOMPARE(texts.finished.first().status, NameStatus::Failed);
}

void TstScriptedNetwork::aDocumentComesInItsTime()
{
    ScriptedNetwork network;
    const QUrl url(QStringLiteral("https://example.org/a.xml"));
    network.document("https://example.org/a.xml", "<a/>", 40ms);
    HeardFetch heard(network.fetch({ .url = url }, nullptr));
    heard.m_job->start();
    heard.m_job->start();
    network.advanceTo(39ms);
    QCOMPARE(heard.finished.size(), 0);
    network.advanceTo(1h);
    QCOMPARE(heard.finished,
        QList<FetchAnswer>({ { url, url, fetched::Delivered { "text/xml", "<a/>" }, 0ms, 40ms } }));
    QCOMPARE(network.timesFetched("https://example.org/a.xml"), 1);
    QCOMPARE(network.fetched(), QList<FetchOrder>({ { .url = url } }));
    QCOMPARE(network.contacted(),
        QList<Contact>({ { QStringLiteral("example.org"), 443, Contact::Protocol::Https,
            { QStringLiteral("path /a.xml") } } }));
}

void TstScriptedNetwork::aDocumentMayComeFromElsewhere()
{
    ScriptedNetwork network;
    network.documentFrom("https://example.org/a.xml", "https://www.example.org/b.xml", "<b/>");
    HeardFetch heard(
        network.fetch({ .url = QUrl(QStringLiteral("https://example.org/a.xml")) }, nullptr));
    heard.m_job->start();
    network.advanceTo(1s);
    QCOMPARE(heard.finished.first().from, QUrl(QStringLiteral("https://www.example.org/b.xml")));
}

void TstScriptedNetwork::documentsThatNobodyToldOfAreNotReached()
{
    ScriptedNetwork network;
    network.name("example.org", { QStringLiteral("192.0.2.1") });
    HeardFetch refused(
        network.fetch({ .url = QUrl(QStringLiteral("https://example.org/a.xml")) }, nullptr));
    HeardFetch unknown(
        network.fetch({ .url = QUrl(QStringLiteral("https://nowhere.example/a.xml")) }, nullptr));
    refused.m_job->start();
    unknown.m_job->start();
    network.advanceTo(1s);
    QCOMPARE(refused.finished.first().result,
        fetched::Result(fetched::Unreachable { QStringLiteral("refused") }));
    QCOMPARE(unknown.finished.first().result,
        fetched::Result(fetched::NoAddress { NameStatus::NoSuchName }));
}

void TstScriptedNetwork::aFetchEndsWithItsOrdersTime()
{
    ScriptedNetwork network;
    network.fetchNeverEnds("https://example.org/never");
    network.document("https://example.org/late", "<a/>", 5s);
    HeardFetch never(network.fetch(
        { .url = QUrl(QStringLiteral("https://example.org/never")), .total = 2s }, nullptr));
    HeardFetch late(network.fetch(
        { .url = QUrl(QStringLiteral("https://example.org/late")), .total = 4s }, nullptr));
    never.m_job->start();
    late.m_job->start();
    network.advanceTo(1h);
    QCOMPARE(never.finished.first().result, fetched::Result(fetched::TooSlow {}));
    QCOMPARE(never.finished.first().end, 2s);
    QCOMPARE(late.finished.first().result, fetched::Result(fetched::TooSlow {}));
    QCOMPARE(late.finished.first().end, 4s);
}

void TstScriptedNetwork::aCancelledFetchFinishesOnce()
{
    ScriptedNetwork network;
    network.document("https://example.org/a.xml", "<a/>", 40ms);
    HeardFetch heard(
        network.fetch({ .url = QUrl(QStringLiteral("https://example.org/a.xml")) }, nullptr));
    heard.m_job->start();
    network.advanceTo(10ms);
    heard.m_job->cancel();
    heard.m_job->cancel();
    QCOMPARE(heard.finished.size(), 0); // queued
    network.advanceTo(1h);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().result, fetched::Result(fetched::Cancelled {}));
    QCOMPARE(heard.finished.first().end, 10ms);
}

void TstScriptedNetwork::aServerShowsItselfStepByStep()
{
    ScriptedNetwork network;
    network.server("smtp.example.org", 587, readyAfter(60ms));
    HeardProbe heard(network.probe(orderFor(submission("smtp.example.org")), nullptr));
    QList<ProbeReport> advanced;
    connect(heard.m_job.get(), &ProbeJob::advanced, this,
        [&](const ProbeReport &report) { advanced << report; });

    heard.m_job->start();
    network.advanceTo(35ms); // tcp, greeting and ehlo are over, the answer to STARTTLS is not
    const ProbeReport midway = heard.m_job->report();
    QVERIFY(isRunning(midway));
    QVERIFY(midway.greeting && midway.beforeTls && midway.address);
    QVERIFY(!midway.tls && !midway.afterTls);
    QCOMPARE(midway.timeline.first().stage, Stage::Resolve);
    QCOMPARE(midway.timeline.last().stage, Stage::StartTls);
    QVERIFY(!midway.timeline.last().end);
    QCOMPARE(advanced.size(), 4);
    QCOMPARE(advanced.last(), midway);
    QCOMPARE(network.probesRunning(), 1);

    network.advanceTo(60ms);
    QCOMPARE(heard.finished.size(), 1);
    QVERIFY(isReady(heard.finished.first()));
    QCOMPARE(heard.finished.first(), heard.m_job->report());
    QCOMPARE(heard.finished.first().address, std::optional(ip("198.51.100.7")));
    QCOMPARE(network.probesRunning(), 0);
    network.advanceTo(1h);
    QCOMPARE(heard.finished.size(), 1);
    QVERIFY(std::none_of(advanced.begin(), advanced.end(),
        [](const ProbeReport &report) { return !isRunning(report); }));
}

void TstScriptedNetwork::aServerEndsToTheMillisecond()
{
    ScriptedNetwork network;
    network.server("smtp.example.org", 465, readyAfter(101ms));
    HeardProbe heard(network.probe(orderFor(submissions("smtp.example.org")), nullptr));
    network.advanceTo(9ms);
    heard.m_job->start();
    network.advanceTo(109ms);
    QVERIFY(heard.finished.isEmpty());
    network.advanceTo(110ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(endOf(heard.finished.first()), std::optional<Instant>(110ms));
}

void TstScriptedNetwork::anUnknownPortIsRefused()
{
    ScriptedNetwork network;
    HeardProbe heard(network.probe(orderFor(submissions("smtp.example.org")), nullptr));
    heard.m_job->start();
    network.advanceTo(20ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().outcome, Outcome(outcome::Refused {}));
    QVERIFY(!heard.finished.first().address);
}

void TstScriptedNetwork::aSilentServerWaitsToBeGivenUp()
{
    ScriptedNetwork network;
    network.server("smtp.example.org", 465, silent());
    HeardProbe heard(network.probe(orderFor(submissions("smtp.example.org")), nullptr));
    heard.m_job->start();
    network.advanceTo(3s);
    QVERIFY(heard.finished.isEmpty());
    QVERIFY(!network.nextDue());
    heard.m_job->giveUp();
    heard.m_job->cancel();
    network.advanceBy(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().outcome, Outcome(outcome::TimedOut { Stage::Connect, 3s }));
    QCOMPARE(endOf(heard.finished.first()), std::optional<Instant>(3s));
}

void TstScriptedNetwork::aServerThatFallsSilentLaterKeepsWhatItShowed()
{
    ScriptedNetwork network;
    network.server("smtp.example.org", 587, silentAt(Stage::Handshake, 10ms));
    HeardProbe heard(network.probe(orderFor(submission("smtp.example.org")), nullptr));
    heard.m_job->start();
    network.advanceTo(100ms);
    QVERIFY(heard.m_job->report().beforeTls);
    QVERIFY(!heard.m_job->report().tls);
    heard.m_job->giveUp();
    network.advanceBy(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().outcome, Outcome(outcome::TimedOut { Stage::Handshake, 60ms }));
    QVERIFY(heard.finished.first().beforeTls);
}

void TstScriptedNetwork::aCancelledProbeFinishesOnce()
{
    ScriptedNetwork network;
    network.server("smtp.example.org", 465, readyAfter(80ms));
    HeardProbe heard(network.probe(orderFor(submissions("smtp.example.org")), nullptr));
    heard.m_job->start();
    network.advanceTo(30ms);
    heard.m_job->cancel();
    QVERIFY2(heard.finished.isEmpty(), "finished is queued, never direct");
    QCOMPARE(network.probesRunning(), 0);
    network.advanceTo(1s);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().outcome, Outcome(outcome::Cancelled {}));
    QCOMPARE(endOf(heard.finished.first()), std::optional<Instant>(30ms));
}

void TstScriptedNetwork::aProbeCancelledBeforeItsStartTouchesNobody()
{
    ScriptedNetwork network;
    HeardProbe heard(network.probe(orderFor(submissions("smtp.example.org")), nullptr));
    heard.m_job->cancel();
    heard.m_job->start();
    network.advanceTo(1s);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.finished.first().outcome, Outcome(outcome::Cancelled {}));
    QVERIFY(network.probed().isEmpty());
}

void TstScriptedNetwork::aDeletedProbeSaysNothing()
{
    ScriptedNetwork network;
    network.server("smtp.example.org", 465, readyAfter(80ms));
    int finished = 0;
    {
        std::unique_ptr<ProbeJob> job(
            network.probe(orderFor(submissions("smtp.example.org")), nullptr));
        connect(job.get(), &ProbeJob::finished, this, [&] { ++finished; });
        job->start();
        network.advanceTo(30ms);
    }
    QCOMPARE(network.probesRunning(), 0);
    network.advanceTo(1s);
    QCOMPARE(finished, 0);
}

void TstScriptedNetwork::contactsAreRemembered()
{
    ScriptedNetwork network;
    QVERIFY(network.contacted().isEmpty());
    HeardAddresses name(network.addressesOf(host("smtp.example.org"), nullptr));
    HeardProbe probe(network.probe(orderFor(submissions("smtp.example.org")), nullptr));
    name.m_job->start();
    probe.m_job->start();
    network.advanceTo(1s);
    const QList<Contact> contacts = network.contacted();
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts.first().protocol, Contact::Protocol::Dns);
    QCOMPARE(contacts.first().told, QStringList { QStringLiteral("smtp.example.org") });
    QCOMPARE(contacts.last().protocol, Contact::Protocol::Smtp);
    QVERIFY(network.wasProbed("smtp.example.org", 465));
    QVERIFY(!network.wasProbed("smtp.example.org", 587));
}

QTEST_GUILESS_MAIN(TstScriptedNetwork)
#include "tst_scriptednetwork.moc"
