// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/AddressQuestion.h"
#include "core/net/LiveNetwork.h"
#include "core/net/RecordQuestion.h"
#include "tests/support/LogGuard.h"
#include "tests/support/ScriptedNameServer.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

#include <memory>

using namespace mailberth;
using namespace mailberth::test;

using Fault = ScriptedNameServer::Fault;

namespace
{

HostName name(QStringView text)
{
    return *HostName::parse(text);
}

QStringList texts(const QList<IpAddress> &addresses)
{
    QStringList all;
    for (const IpAddress &address : addresses)
        all.append(address.toString());
    return all;
}

const QByteArray host = "smtp.example.test";

/// What a job finished with, each time it did.
template<typename Job, typename Answer>
class Finished
{
public:
    explicit Finished(Job *job)
        : m_spy(job, &Job::finished)
    {
        QObject::connect(job, &Job::finished, &m_owner,
            [this](const Answer &answer) { m_answers.append(answer); });
    }

    [[nodiscard]] bool wait() { return !m_answers.isEmpty() || m_spy.wait(10'000); }
    [[nodiscard]] qsizetype times() const { return m_answers.size(); }
    [[nodiscard]] const Answer &answer() const { return m_answers.first(); }

private:
    QSignalSpy m_spy;
    QList<Answer> m_answers;
    QObject m_owner;
};

using AddressesFinished = Finished<AddressJob, AddressAnswer>;
using ExchangersFinished = Finished<MailExchangerJob, MailExchangerAnswer>;

} // namespace

class TstResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addressesAreInterleavedWithIpv6First();
    void anAliasIsFollowed();
    void bothFamiliesAreAskedAtTheSameTime();
    void aHostIsAskedForOnce();
    void everyQuestionLeavesFromAPortOfItsOwn();
    void whatDnsSaysOfAHost_data();
    void whatDnsSaysOfAHost();
    void ipv4AloneDoesNotWaitForASilentIpv6();
    void ipv6AloneDoesNotWaitForASilentIpv4();
    void ipv6ThatComesInTimeStandsFirst();
    void aSilentServerIsAskedFourTimesAndIsATimeOut();
    void theWholePatienceEndsAQuestionThatIsStillOpen();
    void aServerThatIsNotThereIsNoServer();
    void theSystemIsNotAskedBesideAnExplicitServer();
    void theSystemIsAskedWhereDnsKnowsNothing_data();
    void theSystemIsAskedWhereDnsKnowsNothing();
    void theSystemIsNotAskedWhereDnsKnowsTheName();
    void nobodyIsLeftWaitingForTheSystem();
    void theNextServerIsAskedWhenTheFirstCannotTell();
    void aServerThatCannotTellIsNoMissingServer();
    void literalsNeedNoQuestion_data();
    void literalsNeedNoQuestion();
    void redirectedHostsNeedNoQuestion();

    void mailExchangersComeBestFirst();
    void aNullMxIsNoMissingOne();
    void whatDnsSaysOfExchangers_data();
    void whatDnsSaysOfExchangers();
    void targetsThatAreNoHostsAreLeftOut();
    void anAddressHasNoMailExchanger();

    void aCancelledJobFinishesOnce();
    void aCancelledJobDoesNotStopTheOthers();
    void jobsFinishWhenTheNetworkGoes();
    void finishedIsQueued();
    void whoWasAskedIsWrittenDown();

private:
    [[nodiscard]] QList<DnsChannel::Server> servers() const;
    AddressAnswer addressesOf(const HostName &asked);
    MailExchangerAnswer exchangersOf(const HostName &asked);

    std::unique_ptr<ScriptedNameServer> m_server;
    std::unique_ptr<LiveNetwork> m_network;
};

void TstResolver::init()
{
    failOnAnyWarning();
    m_server = std::make_unique<ScriptedNameServer>();
    m_network = std::make_unique<LiveNetwork>(LiveNetworkOptions {
        .nameServer = { { *IpAddress::parse(u"127.0.0.1"), m_server->port() } } });
}

void TstResolver::cleanup()
{
    m_network.reset();
    m_server.reset();
}

QList<DnsChannel::Server> TstResolver::servers() const
{
    return { { QStringLiteral("127.0.0.1"), m_server->port() } };
}

AddressAnswer TstResolver::addressesOf(const HostName &asked)
{
    QObject owner;
    AddressJob *job = m_network->addressesOf(asked, &owner);
    AddressesFinished finished(job);
    job->start();
    if (!finished.wait() || finished.times() != 1)
        qFatal("no answer");
    return finished.answer();
}

MailExchangerAnswer TstResolver::exchangersOf(const HostName &asked)
{
    QObject owner;
    MailExchangerJob *job = m_network->mailExchangersOf(asked, &owner);
    ExchangersFinished finished(job);
    job->start();
    if (!finished.wait() || finished.times() != 1)
        qFatal("no answer");
    return finished.answer();
}

void TstResolver::addressesAreInterleavedWithIpv6First()
{
    m_server->knows(host, u"192.0.2.1")
        .knows(host, u"192.0.2.2")
        .knows(host, u"192.0.2.3")
        .knows(host, u"2001:db8::1")
        .knows(host, u"2001:db8::2");
    const AddressAnswer answer = addressesOf(name(u"smtp.example.test"));
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.by, AnsweredBy::Dns);
    QCOMPARE(answer.saidByDns, NameStatus::Found);
    QCOMPARE(texts(answer.addresses),
        QStringList({ QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.1"),
            QStringLiteral("2001:db8::2"), QStringLiteral("192.0.2.2"),
            QStringLiteral("192.0.2.3") }));
    QVERIFY(answer.start <= answer.end);
}

void TstResolver::anAliasIsFollowed()
{
    m_server->knowsAlias(host, "relay.example.test").knows("relay.example.test", u"192.0.2.7");
    const AddressAnswer answer = addressesOf(name(u"smtp.example.test"));
    QCOMPARE(answer.host, name(u"smtp.example.test"));
    QCOMPARE(texts(answer.addresses), QStringList({ QStringLiteral("192.0.2.7") }));
    QVERIFY(!m_server->questions().contains("relay.example.test A"));
}

void TstResolver::bothFamiliesAreAskedAtTheSameTime()
{
    // Neither is answered before both were asked.
    m_server->knows(host, u"192.0.2.1")
        .does(Fault::Delay, host, Record::A)
        .does(Fault::Delay, host, Record::Aaaa);
    QObject owner;
    QSignalSpy asked(m_server.get(), &ScriptedNameServer::asked);
    m_network->addressesOf(name(u"smtp.example.test"), &owner)->start();
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(m_server->questions(),
        QList<QByteArray>({ "smtp.example.test AAAA", "smtp.example.test A" }));
}

void TstResolver::aHostIsAskedForOnce()
{
    m_server->knows(host, u"192.0.2.1").does(Fault::Delay, host, Record::A);
    QObject owner;
    AddressJob *first = m_network->addressesOf(name(u"smtp.example.test"), &owner);
    AddressJob *second = m_network->addressesOf(name(u"smtp.example.test"), &owner);
    AddressesFinished firstFinished(first);
    AddressesFinished secondFinished(second);
    first->start();
    QTRY_COMPARE(m_server->questions().size(), 2);
    second->start(); // while the question is open
    m_server->release(host, Record::A);
    QTRY_COMPARE(secondFinished.times(), 1);
    QCOMPARE(firstFinished.times(), 1);

    const AddressAnswer third = addressesOf(name(u"smtp.example.test")); // after its answer
    QCOMPARE(third, firstFinished.answer());
    QCOMPARE(third, secondFinished.answer());
    QCOMPARE(m_server->questions().size(), 2);
}

void TstResolver::everyQuestionLeavesFromAPortOfItsOwn()
{
    QObject owner;
    m_network->addressesOf(name(u"smtp.example.test"), &owner)->start();
    m_network->addressesOf(name(u"mail.example.test"), &owner)->start();
    m_network->mailExchangersOf(name(u"example.test"), &owner)->start();
    QTRY_COMPARE(m_server->questions().size(), 5);
    const QList<quint16> &ports = m_server->askersPorts();
    QCOMPARE(QSet<quint16>(ports.begin(), ports.end()).size(), 5);
}

void TstResolver::whatDnsSaysOfAHost_data()
{
    using Setup = std::function<void(ScriptedNameServer &)>;
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<NameStatus>("status");
    QTest::addColumn<QStringList>("addresses");

    const auto row = [](const char *sentence, const Setup &setup, NameStatus status,
                         const QStringList &addresses = {}) {
        QTest::newRow(sentence) << setup << status << addresses;
    };
    const QStringList ipv4 { QStringLiteral("192.0.2.1") };
    const QStringList ipv6 { QStringLiteral("2001:db8::1") };
    row(
        "a name that does not exist", [](auto &) {}, NameStatus::NoSuchName);
    row(
        "a name without addresses", [](auto &s) { s.knows(host); }, NameStatus::NoRecord);
    row(
        "an alias that leads to no address",
        [](auto &s) { s.knowsAlias(host, "gone.example.test"); }, NameStatus::NoRecord);
    row(
        "IPv4 only", [](auto &s) { s.knows(host, u"192.0.2.1"); }, NameStatus::Found, ipv4);
    row(
        "IPv6 only", [](auto &s) { s.knows(host, u"2001:db8::1"); }, NameStatus::Found, ipv6);
    row(
        "SERVFAIL for both",
        [](auto &s) {
            s.does(Fault::ServerFailure, host, Record::A)
                .does(Fault::ServerFailure, host, Record::Aaaa);
        },
        NameStatus::Failed);
    row(
        "REFUSED for both",
        [](auto &s) {
            s.does(Fault::Refusal, host, Record::A).does(Fault::Refusal, host, Record::Aaaa);
        },
        NameStatus::Failed);
    row(
        "nonsense for both",
        [](auto &s) {
            s.does(Fault::Garbage, host, Record::A).does(Fault::Garbage, host, Record::Aaaa);
        },
        NameStatus::Failed);
    row(
        "no IPv4, and IPv6 is not known",
        [](auto &s) { s.knows(host).does(Fault::ServerFailure, host, Record::Aaaa); },
        NameStatus::Failed);
    row(
        "IPv4, although IPv6 fails",
        [](auto &s) { s.knows(host, u"192.0.2.1").does(Fault::ServerFailure, host, Record::Aaaa); },
        NameStatus::Found, ipv4);
    row(
        "IPv4, although the server says by mistake that there is no such name to AAAA",
        [](auto &s) { s.knows(host, u"192.0.2.1").does(Fault::NameError, host, Record::Aaaa); },
        NameStatus::Found, ipv4);
}

void TstResolver::whatDnsSaysOfAHost()
{
    QFETCH(std::function<void(ScriptedNameServer &)>, setup);
    QFETCH(NameStatus, status);
    QFETCH(QStringList, addresses);
    setup(*m_server);
    const AddressAnswer answer = addressesOf(name(u"smtp.example.test"));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.saidByDns, status);
    QCOMPARE(answer.by, AnsweredBy::Dns);
    QCOMPARE(texts(answer.addresses), addresses);
}

void TstResolver::ipv4AloneDoesNotWaitForASilentIpv6()
{
    m_server->knows(host, u"192.0.2.1")
        .knows(host, u"2001:db8::1")
        .does(Fault::Silence, host, Record::Aaaa);
    const AddressAnswer answer = addressesOf(name(u"smtp.example.test"));
    QCOMPARE(texts(answer.addresses), QStringList({ QStringLiteral("192.0.2.1") }));
    // It ended before AAAA was even asked for a second time.
    QCOMPARE(m_server->questions().count("smtp.example.test AAAA"), 1);
}

void TstResolver::ipv6AloneDoesNotWaitForASilentIpv4()
{
    m_server->knows(host, u"192.0.2.1")
        .knows(host, u"2001:db8::1")
        .does(Fault::Silence, host, Record::A);
    const AddressAnswer answer = addressesOf(name(u"smtp.example.test"));
    QCOMPARE(texts(answer.addresses), QStringList({ QStringLiteral("2001:db8::1") }));
    QCOMPARE(m_server->questions().count("smtp.example.test A"), 1);
}

void TstResolver::ipv6ThatComesInTimeStandsFirst()
{
    m_server->knows(host, u"192.0.2.1")
        .knows(host, u"2001:db8::1")
        .does(Fault::Delay, host, Record::A);
    // A is answered only once AAAA has been: the order of the answers does not matter.
    connect(m_server.get(), &ScriptedNameServer::asked, this, [this](const QByteArray &question) {
        if (question == "smtp.example.test A")
            m_server->release(host, Record::A);
    });
    QCOMPARE(texts(addressesOf(name(u"smtp.example.test")).addresses),
        QStringList({ QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.1") }));
}

void TstResolver::aSilentServerIsAskedFourTimesAndIsATimeOut()
{
    using namespace std::chrono_literals;
    m_server->does(Fault::Silence, host, Record::A).does(Fault::Silence, host, Record::Aaaa);
    DnsChannel channel(servers(), { .first = 20ms, .whole = 500ms });
    AddressQuestion question(
        name(u"smtp.example.test"), channel, AddressQuestion::Fallback::System, {}, nullptr);
    question.ask();
    QTRY_VERIFY(question.answer());
    QCOMPARE(question.answer()->status, NameStatus::TimedOut);
    QCOMPARE(question.answer()->by, AnsweredBy::Dns);
    QCOMPARE(question.answer()->addresses, {});
    QCOMPARE(m_server->questions().count("smtp.example.test A"), 4);
}

void TstResolver::theWholePatienceEndsAQuestionThatIsStillOpen()
{
    using namespace std::chrono_literals;
    m_server->does(Fault::Silence, "example.test", Record::Mx);
    DnsChannel channel(servers(), { .first = 60s, .whole = 20ms });
    RecordQuestion question(
        QStringLiteral("example.test"), DnsChannel::RecordType::Mx, channel, {}, nullptr);
    question.ask();
    QTRY_VERIFY(question.answer());
    QCOMPARE(question.answer()->status, NameStatus::TimedOut);
    QCOMPARE(m_server->questions(), QList<QByteArray>({ "example.test MX" }));
}

void TstResolver::aServerThatIsNotThereIsNoServer()
{
    const quint16 port = m_server->port();
    m_server.reset(); // the port is closed now
    m_network = std::make_unique<LiveNetwork>(
        LiveNetworkOptions { .nameServer = { { *IpAddress::parse(u"127.0.0.1"), port } } });
    QCOMPARE(addressesOf(name(u"smtp.example.test")).status, NameStatus::NoServer);
    QCOMPARE(exchangersOf(name(u"example.test")).status, NameStatus::NoServer);
}

void TstResolver::theSystemIsNotAskedBesideAnExplicitServer()
{
    // Every system knows localhost; this server does not.
    const AddressAnswer answer = addressesOf(name(u"localhost"));
    QCOMPARE(answer.status, NameStatus::NoSuchName);
    QCOMPARE(answer.addresses, {});
}

void TstResolver::theSystemIsAskedWhereDnsKnowsNothing_data()
{
    QTest::addColumn<bool>("serverIsThere");
    QTest::addColumn<NameStatus>("saidByDns");
    QTest::newRow("no such name") << true << NameStatus::NoSuchName;
    QTest::newRow("no server") << false << NameStatus::NoServer;
}

void TstResolver::theSystemIsAskedWhereDnsKnowsNothing()
{
    QFETCH(bool, serverIsThere);
    QFETCH(NameStatus, saidByDns);
    DnsChannel channel(servers());
    if (!serverIsThere)
        m_server.reset();
    AddressQuestion question(
        name(u"localhost"), channel, AddressQuestion::Fallback::System, {}, nullptr);
    question.ask();
    QTRY_VERIFY(question.answer());
    QCOMPARE(question.answer()->status, NameStatus::Found);
    QCOMPARE(question.answer()->by, AnsweredBy::System);
    QCOMPARE(question.answer()->saidByDns, saidByDns);
    for (const IpAddress &address : question.answer()->addresses)
        QVERIFY(address.isLoopback());
}

void TstResolver::theSystemIsNotAskedWhereDnsKnowsTheName()
{
    m_server->knows("localhost", u"192.0.2.1");
    DnsChannel channel(servers());
    AddressQuestion question(
        name(u"localhost"), channel, AddressQuestion::Fallback::System, {}, nullptr);
    question.ask();
    QTRY_VERIFY(question.answer());
    QCOMPARE(question.answer()->by, AnsweredBy::Dns);
    QCOMPARE(texts(question.answer()->addresses), QStringList({ QStringLiteral("192.0.2.1") }));
}

void TstResolver::nobodyIsLeftWaitingForTheSystem()
{
    const quint16 port = m_server->port();
    DnsChannel channel({ { QStringLiteral("127.0.0.1"), port } });
    auto question = std::make_unique<AddressQuestion>(
        name(u"localhost"), channel, AddressQuestion::Fallback::System, Stopwatch(), nullptr);
    QList<AddressAnswer> answers;
    connect(question.get(), &AddressQuestion::answered, this,
        [&answers](const AddressAnswer &answer) { answers.append(answer); });
    // The last answer of the DNS makes it ask the system, in the same turn of the event loop.
    connect(m_server.get(), &ScriptedNameServer::asked, this, [this](const QByteArray &asked) {
        if (asked == "localhost A")
            QMetaObject::invokeMethod(
                this, [this] { m_server.reset(); }, Qt::QueuedConnection);
    });
    question->ask();
    QTRY_VERIFY(!m_server);
    question.reset();
    QCOMPARE(answers.size(), 1);
}

void TstResolver::theNextServerIsAskedWhenTheFirstCannotTell()
{
    m_server->does(Fault::ServerFailure, host, Record::A).knows(host);
    ScriptedNameServer second;
    second.knows(host, u"192.0.2.2");
    DnsChannel channel(
        servers() + QList<DnsChannel::Server> { { QStringLiteral("127.0.0.1"), second.port() } });
    AddressQuestion question(
        name(u"smtp.example.test"), channel, AddressQuestion::Fallback::None, {}, nullptr);
    QSignalSpy severalAsked(&question, &AddressQuestion::severalServersAsked);
    question.ask();
    QTRY_VERIFY(question.answer());
    QCOMPARE(texts(question.answer()->addresses), QStringList({ QStringLiteral("192.0.2.2") }));
    QCOMPARE(severalAsked.size(), 1);
    QCOMPARE(second.questions(), QList<QByteArray>({ "smtp.example.test A" }));
}

void TstResolver::aServerThatCannotTellIsNoMissingServer()
{
    m_server->does(Fault::ServerFailure, host, Record::A)
        .does(Fault::ServerFailure, host, Record::Aaaa);
    quint16 closedPort = 0;
    {
        const ScriptedNameServer gone;
        closedPort = gone.port();
    }
    DnsChannel channel(
        servers() + QList<DnsChannel::Server> { { QStringLiteral("127.0.0.1"), closedPort } });
    AddressQuestion question(
        name(u"smtp.example.test"), channel, AddressQuestion::Fallback::System, {}, nullptr);
    question.ask();
    QTRY_VERIFY(question.answer());
    QCOMPARE(question.answer()->status, NameStatus::Failed);
    QCOMPARE(question.answer()->by, AnsweredBy::Dns);
}

void TstResolver::literalsNeedNoQuestion_data()
{
    QTest::addColumn<QString>("literal");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.9");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::9");
}

void TstResolver::literalsNeedNoQuestion()
{
    QFETCH(QString, literal);
    const AddressAnswer answer = addressesOf(HostName::of(*IpAddress::parse(literal)));
    QCOMPARE(answer.by, AnsweredBy::Literal);
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(texts(answer.addresses), QStringList({ literal }));
    QCOMPARE(m_server->questions(), {});
    QCOMPARE(m_network->contacted(), {});
}

void TstResolver::redirectedHostsNeedNoQuestion()
{
    const HostName redirected = name(u"smtp.example.test");
    LiveNetworkOptions options {
        .nameServer = { { *IpAddress::parse(u"127.0.0.1"), m_server->port() } },
        .redirects = { { redirected, 465, *IpAddress::parse(u"127.0.0.2"), 4465 },
            { redirected, 587, *IpAddress::parse(u"127.0.0.2"), 4587 } },
    };
    m_network = std::make_unique<LiveNetwork>(std::move(options));
    const AddressAnswer answer = addressesOf(redirected);
    QCOMPARE(answer.by, AnsweredBy::Redirect);
    QCOMPARE(texts(answer.addresses), QStringList({ QStringLiteral("127.0.0.2") }));
    QCOMPARE(m_server->questions(), {});
}

void TstResolver::mailExchangersComeBestFirst()
{
    m_server->knowsExchanger("example.test", 20, "mx2.example.test")
        .knowsExchanger("example.test", 10, "MX1.Example.test")
        .knowsExchanger("example.test", 20, "mx3.example.test");
    const MailExchangerAnswer answer = exchangersOf(name(u"example.test"));
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.nullMx, MailExchangerAnswer::NullMx::No);
    QCOMPARE(answer.exchangers,
        QList<MailExchanger>({ { name(u"mx1.example.test"), 10 }, { name(u"mx2.example.test"), 20 },
            { name(u"mx3.example.test"), 20 } }));
}

void TstResolver::aNullMxIsNoMissingOne()
{
    m_server->knowsExchanger("example.test", 0, "");
    const MailExchangerAnswer answer = exchangersOf(name(u"example.test"));
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.nullMx, MailExchangerAnswer::NullMx::Yes);
    QCOMPARE(answer.exchangers, {});
}

void TstResolver::whatDnsSaysOfExchangers_data()
{
    using Setup = std::function<void(ScriptedNameServer &)>;
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<NameStatus>("status");
    QTest::newRow("a domain that does not exist") << Setup([](auto &) {}) << NameStatus::NoSuchName;
    QTest::newRow("a domain without mail exchangers")
        << Setup([](auto &s) { s.knows("example.test", u"192.0.2.1"); }) << NameStatus::NoRecord;
    QTest::newRow("SERVFAIL") << Setup([](auto &s) {
        s.does(Fault::ServerFailure, "example.test", Record::Mx);
    }) << NameStatus::Failed;
    QTest::newRow("nonsense") << Setup([](auto &s) {
        s.does(Fault::Garbage, "example.test", Record::Mx);
    }) << NameStatus::Failed;
}

void TstResolver::whatDnsSaysOfExchangers()
{
    QFETCH(std::function<void(ScriptedNameServer &)>, setup);
    QFETCH(NameStatus, status);
    setup(*m_server);
    const MailExchangerAnswer answer = exchangersOf(name(u"example.test"));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.exchangers, {});
    QCOMPARE(answer.nullMx, MailExchangerAnswer::NullMx::No);
}

void TstResolver::targetsThatAreNoHostsAreLeftOut()
{
    m_server->knowsExchanger("example.test", 5, "mx_1.example.test")
        .knowsExchanger("example.test", 6, "<script>.example.test")
        .knowsExchanger("example.test", 7, "")
        .knowsExchanger("example.test", 30, "mx.example.test");
    const MailExchangerAnswer answer = exchangersOf(name(u"example.test"));
    QCOMPARE(answer.status, NameStatus::Found);
    QCOMPARE(answer.exchangers, QList<MailExchanger>({ { name(u"mx.example.test"), 30 } }));
    QCOMPARE(answer.nullMx, MailExchangerAnswer::NullMx::No);
}

void TstResolver::anAddressHasNoMailExchanger()
{
    const auto answer = exchangersOf(HostName::of(*IpAddress::parse(u"192.0.2.9")));
    QCOMPARE(answer.status, NameStatus::NoRecord);
    QCOMPARE(m_server->questions(), {});
}

void TstResolver::aCancelledJobFinishesOnce()
{
    m_server->knows(host, u"192.0.2.1").does(Fault::Delay, host, Record::A);
    QObject owner;
    AddressJob *job = m_network->addressesOf(name(u"smtp.example.test"), &owner);
    AddressesFinished finished(job);
    QSignalSpy asked(m_server.get(), &ScriptedNameServer::asked);
    job->start();
    QTRY_COMPARE(asked.size(), 2);
    job->cancel();
    job->cancel();
    QVERIFY(finished.wait());
    const auto answer = finished.answer();
    QCOMPARE(answer.status, NameStatus::Failed);
    QCOMPARE(answer.addresses, {});

    m_server->release(host, Record::A);
    QCOMPARE(addressesOf(name(u"smtp.example.test")).status, NameStatus::Found);
    QCOMPARE(finished.times(), 1);
}

void TstResolver::aCancelledJobDoesNotStopTheOthers()
{
    m_server->knows(host, u"192.0.2.1").does(Fault::Delay, host, Record::A);
    QObject owner;
    AddressJob *impatient = m_network->addressesOf(name(u"smtp.example.test"), &owner);
    AddressJob *patient = m_network->addressesOf(name(u"smtp.example.test"), &owner);
    AddressesFinished finished(patient);
    impatient->start();
    patient->start();
    impatient->cancel();
    QTRY_COMPARE(m_server->questions().size(), 2);
    m_server->release(host, Record::A);
    QVERIFY(finished.wait());
    QCOMPARE(finished.answer().status, NameStatus::Found);
}

void TstResolver::jobsFinishWhenTheNetworkGoes()
{
    m_server->does(Fault::Silence, host, Record::A).does(Fault::Silence, host, Record::Aaaa);
    QObject owner;
    AddressJob *open = m_network->addressesOf(name(u"smtp.example.test"), &owner);
    AddressJob *late = m_network->addressesOf(name(u"late.example.test"), &owner);
    MailExchangerJob *exchangers = m_network->mailExchangersOf(name(u"example.test"), &owner);
    AddressesFinished openFinished(open);
    AddressesFinished lateFinished(late);
    ExchangersFinished exchangersFinished(exchangers);
    open->start();
    exchangers->start();
    m_network.reset();
    late->start();
    QTRY_COMPARE(openFinished.times(), 1);
    QTRY_COMPARE(lateFinished.times(), 1);
    QTRY_COMPARE(exchangersFinished.times(), 1);
    QCOMPARE(openFinished.answer().status, NameStatus::Failed);
}

void TstResolver::finishedIsQueued()
{
    QObject owner;
    AddressJob *job = m_network->addressesOf(HostName::of(*IpAddress::parse(u"192.0.2.9")), &owner);
    AddressesFinished finished(job);
    job->start();
    QCOMPARE(finished.times(), 0); // not before the event loop turns
    QVERIFY(finished.wait());
}

void TstResolver::whoWasAskedIsWrittenDown()
{
    static_cast<void>(addressesOf(name(u"smtp.example.test")));
    static_cast<void>(exchangersOf(name(u"example.test")));
    static_cast<void>(exchangersOf(name(u"example.test")));
    QCOMPARE(m_network->contacted(),
        QList<Contact>({ { QStringLiteral("127.0.0.1"), m_server->port(), Contact::Protocol::Dns,
            { QStringLiteral("smtp.example.test"), QStringLiteral("example.test") } } }));
}

QTEST_GUILESS_MAIN(TstResolver)
#include "tst_resolver.moc"
