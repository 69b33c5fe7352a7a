// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveNetwork.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNameServer.h"

#include <QSignalSpy>

#include <functional>
#include <memory>

using namespace mailberth;
using namespace mailberth::test;

using Fault = ScriptedNameServer::Fault;
using Setup = std::function<void(ScriptedNameServer &)>;

namespace
{

const QByteArray serviceName = "_submissions._tcp.example.test";
const QByteArray textName = "_ua-auto-config.example.test";

} // namespace

/// SRV and TXT: what a domain publishes, through the real resolver.
class TstPublishedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void servicesComeAsTheyStand();
    void aDotMeansNotOfferedHere();
    void targetsThatAreNoHostsAreLeftOut();
    void servicesOfNobodyUsableAreNonsense();
    void manyServicesAreCut();
    void textsAreJoinedRecordByRecord();
    void textsOfTheDomainItself();
    void manyTextsAreCut();
    void aTextThatIsTooLongIsLeftOut();
    void textsMayHoldAnyByte();
    void whatDnsSays_data();
    void whatDnsSays();
    void whatDoesNotFitComesByTcp();
    void aTruncatedAnswerHarmsNobodyElse();
    void aNameThatIsTooLongFails();
    void addressesPublishNothing();
    void oneQuestionServesEverybody();
    void aCancelledJobFinishesOnce();
    void jobsFinishWhenTheNetworkGoes();
    void whoWasAskedIsWrittenDown();

private:
    ServiceAnswer services(const HostName &domain = host("example.test"));
    TextAnswer texts(const QString &label = QStringLiteral("_ua-auto-config"));

    std::unique_ptr<ScriptedNameServer> m_server;
    std::unique_ptr<LiveNetwork> m_network;
};

void TstPublishedRecords::init()
{
    failOnAnyWarning();
    m_network.reset();
    m_server = std::make_unique<ScriptedNameServer>();
    m_network = std::make_unique<LiveNetwork>(
        LiveNetworkOptions { .nameServer = { { ip("127.0.0.1"), m_server->port() } } });
}

ServiceAnswer TstPublishedRecords::services(const HostName &domain)
{
    QObject owner;
    ServiceJob *job = m_network->servicesOf(domain, QStringLiteral("_submissions._tcp"), &owner);
    QList<ServiceAnswer> answers;
    connect(job, &ServiceJob::finished, &owner, [&](const auto &answer) { answers << answer; });
    QSignalSpy finished(job, &ServiceJob::finished);
    job->start();
    if (answers.isEmpty() && !finished.wait())
        qFatal("no answer");
    return answers.first();
}

TextAnswer TstPublishedRecords::texts(const QString &label)
{
    QObject owner;
    TextJob *job = m_network->textsOf(host("example.test"), label, &owner);
    QList<TextAnswer> answers;
    connect(job, &TextJob::finished, &owner, [&](const auto &answer) { answers << answer; });
    QSignalSpy finished(job, &TextJob::finished);
    job->start();
    if (answers.isEmpty() && !finished.wait())
        qFatal("no answer");
    return answers.first();
}

void TstPublishedRecords::servicesComeAsTheyStand()
{
    m_server->knowsService(serviceName, 20, 5, 465, "backup.example.test")
        .knowsService(serviceName, 0, 65'535, 4'650, "smtp.example.net");
    const ServiceAnswer answer = services();
    QCOMPARE(answer.domain, host("example.test"));
    QCOMPARE(answer.service, QStringLiteral("_submissions._tcp"));
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.records,
        QList<ServiceRecord>({ { 20, 5, host("backup.example.test"), 465 },
            { 0, 65'535, host("smtp.example.net"), 4'650 } }));
    QVERIFY(answer.start <= answer.end);
    QCOMPARE(m_server->questions(), QList<QByteArray>({ serviceName + " SRV" }));
}

void TstPublishedRecords::aDotMeansNotOfferedHere()
{
    m_server->knowsService(serviceName, 0, 0, 0, "");
    const ServiceAnswer answer = services();
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.records, QList<ServiceRecord>({ { 0, 0, std::nullopt, 0 } }));
}

void TstPublishedRecords::targetsThatAreNoHostsAreLeftOut()
{
    m_server->knowsService(serviceName, 1, 0, 465, "smtp_1.example.test")
        .knowsService(serviceName, 2, 0, 465, "<script>.example.test")
        .knowsService(serviceName, 3, 0, 465, "smtp.example.test");
    QCOMPARE(
        services().records, QList<ServiceRecord>({ { 3, 0, host("smtp.example.test"), 465 } }));
}

void TstPublishedRecords::servicesOfNobodyUsableAreNonsense()
{
    m_server->knowsService(serviceName, 1, 0, 465, "smtp 1.example.test");
    QCOMPARE(services().status, NameStatus::Failed);
}

void TstPublishedRecords::manyServicesAreCut()
{
    m_server->answersByTcp();
    for (quint16 i = 0; i < 100; ++i)
        m_server->knowsService(serviceName, i, 0, 465, "smtp.example.test");
    const ServiceAnswer answer = services();
    QCOMPARE(answer.records.size(), 32);
    QCOMPARE(answer.records.last().priority, 31);
}

void TstPublishedRecords::textsAreJoinedRecordByRecord()
{
    m_server->knowsText(textName, { "v=UAAC1; ", "a=sha256; ", "d=abc" })
        .knowsText(textName, { "second" });
    const TextAnswer answer = texts();
    QCOMPARE(answer.domain, host("example.test"));
    QCOMPARE(answer.label, QStringLiteral("_ua-auto-config"));
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.texts, QList<QByteArray>({ "v=UAAC1; a=sha256; d=abc", "second" }));
    QCOMPARE(m_server->questions(), QList<QByteArray>({ textName + " TXT" }));
}

void TstPublishedRecords::textsOfTheDomainItself()
{
    m_server->knowsText("example.test", { "v=spf1 -all" });
    QCOMPARE(texts(QString()).texts, QList<QByteArray>({ "v=spf1 -all" }));
    QCOMPARE(m_server->questions(), QList<QByteArray>({ "example.test TXT" }));
}

void TstPublishedRecords::manyTextsAreCut()
{
    m_server->answersByTcp();
    for (int i = 0; i < 100; ++i)
        m_server->knowsText(textName, { QByteArray::number(i) });
    QCOMPARE(texts().texts.size(), 32);
    QCOMPARE(texts().texts.last(), QByteArray("31"));
}

void TstPublishedRecords::aTextThatIsTooLongIsLeftOut()
{
    m_server->answersByTcp()
        .knowsText(textName, QList<QByteArray>(40, QByteArray(255, 'x')))
        .knowsText(textName, { "short" });
    const TextAnswer answer = texts();
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.texts, QList<QByteArray>({ "short" }));
}

void TstPublishedRecords::textsMayHoldAnyByte()
{
    const QByteArray any("\0\r\n\xff", 4);
    m_server->knowsText(textName, { any, {} });
    QCOMPARE(texts().texts, QList<QByteArray>({ any }));
}

void TstPublishedRecords::whatDnsSays_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<NameStatus>("status");
    const auto row = [](const char *sentence, const Setup &setup, NameStatus status) {
        QTest::newRow(sentence) << setup << status;
    };
    const auto does = [](Fault fault) {
        return Setup([fault](ScriptedNameServer &server) {
            server.does(fault, serviceName, Record::Srv).does(fault, textName, Record::Txt);
        });
    };
    row(
        "a name that does not exist", [](auto &) {}, NameStatus::NoSuchName);
    row(
        "a name that exists without such records",
        [](auto &server) { server.knows(serviceName).knows(textName); }, NameStatus::NoRecord);
    row(
        "an alias that leads to nothing",
        [](auto &server) {
            server.knowsAlias(serviceName, "nothing.example.test")
                .knowsAlias(textName, "nothing.example.test");
        },
        NameStatus::NoRecord);
    row("SERVFAIL", does(Fault::ServerFailure), NameStatus::Failed);
    row("REFUSED", does(Fault::Refusal), NameStatus::Failed);
    row("records that are cut off", does(Fault::Garbage), NameStatus::Failed);
    row("a truncated answer, and nobody there by TCP", does(Fault::Truncation), NameStatus::Failed);
}

void TstPublishedRecords::whatDnsSays()
{
    QFETCH(Setup, setup);
    QFETCH(NameStatus, status);
    setup(*m_server);
    const ServiceAnswer service = services();
    QCOMPARE(service.status, status);
    QCOMPARE(service.records, {});
    const TextAnswer text = texts();
    QCOMPARE(text.status, status);
    QCOMPARE(text.texts, {});
}

void TstPublishedRecords::whatDoesNotFitComesByTcp()
{
    m_server->answersByTcp()
        .knowsText(textName, { "one" })
        .does(Fault::Truncation, textName, Record::Txt);
    QCOMPARE(texts().texts, QList<QByteArray>({ "one" }));
    QCOMPARE(m_server->questions().size(), 2);
}

void TstPublishedRecords::aTruncatedAnswerHarmsNobodyElse()
{
    m_server->does(Fault::Truncation, textName, Record::Txt)
        .knowsService(serviceName, 1, 0, 465, "smtp.example.test")
        .does(Fault::Delay, serviceName, Record::Srv);
    QObject owner;
    ServiceJob *patient =
        m_network->servicesOf(host("example.test"), QStringLiteral("_submissions._tcp"), &owner);
    QList<ServiceAnswer> answers;
    connect(patient, &ServiceJob::finished, &owner, [&](const auto &answer) { answers << answer; });
    patient->start();
    QTRY_COMPARE(m_server->questions().size(), 1);
    QVERIFY(texts().status != NameStatus::Found);
    m_server->release(serviceName, Record::Srv);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first().status, NameStatus::Found);
}

void TstPublishedRecords::aNameThatIsTooLongFails()
{
    QCOMPARE(texts(QString(64, u'x')).status, NameStatus::Failed);
    QCOMPARE(m_server->questions(), {});
}

void TstPublishedRecords::addressesPublishNothing()
{
    QCOMPARE(services(host("192.0.2.9")).status, NameStatus::NoRecord);
    QCOMPARE(m_server->questions(), {});
}

void TstPublishedRecords::oneQuestionServesEverybody()
{
    m_server->knowsText(textName, { "one" });
    static_cast<void>(texts());
    static_cast<void>(texts());
    QCOMPARE(m_server->questions().size(), 1);
}

void TstPublishedRecords::aCancelledJobFinishesOnce()
{
    m_server->knowsText(textName, { "one" }).does(Fault::Delay, textName, Record::Txt);
    QObject owner;
    TextJob *job =
        m_network->textsOf(host("example.test"), QStringLiteral("_ua-auto-config"), &owner);
    QList<TextAnswer> answers;
    connect(job, &TextJob::finished, &owner, [&](const auto &answer) { answers << answer; });
    job->start();
    QTRY_COMPARE(m_server->questions().size(), 1);
    job->cancel();
    job->cancel();
    QCOMPARE(answers.size(), 0); // queued
    m_server->release(textName, Record::Txt);
    QCOMPARE(texts().status, NameStatus::Found);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().status, NameStatus::Failed);
}

void TstPublishedRecords::jobsFinishWhenTheNetworkGoes()
{
    m_server->does(Fault::Silence, textName, Record::Txt);
    QObject owner;
    TextJob *job =
        m_network->textsOf(host("example.test"), QStringLiteral("_ua-auto-config"), &owner);
    QSignalSpy finished(job, &TextJob::finished);
    job->start();
    m_network.reset();
    QTRY_COMPARE(finished.size(), 1);
}

void TstPublishedRecords::whoWasAskedIsWrittenDown()
{
    static_cast<void>(services());
    static_cast<void>(texts());
    QCOMPARE(m_network->contacted(),
        QList<Contact>({ { QStringLiteral("127.0.0.1"), m_server->port(), Contact::Protocol::Dns,
            { QString::fromLatin1(serviceName), QString::fromLatin1(textName) } } }));
}

QTEST_GUILESS_MAIN(TstPublishedRecords)
#include "tst_publishedrecords.moc"
