// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/KnownHosts.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

KnownHosts parsed(const QByteArray &json)
{
    const auto known = KnownHosts::parse(json);
    return std::holds_alternative<KnownHosts>(known) ? std::get<KnownHosts>(known) : KnownHosts();
}

HostName numbered(qsizetype number)
{
    return host(qPrintable(QStringLiteral("firma%1.example").arg(number)));
}

} // namespace

class TstKnownHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theLatestHostOfADomainIsKnown()
    {
        KnownHosts known;
        QVERIFY(!known.hostFor(host("firma.example")));
        known.remember(host("firma.example"), host("old.mailfarm.example"));
        known.remember(host("firma.example"), host("smtp.mailfarm.example"));
        known.remember(host("other.example"), host("smtp.other.example"));
        QCOMPARE(known.count(), 2);
        QCOMPARE(known.hostFor(host("firma.example")), host("smtp.mailfarm.example"));
        QVERIFY(!known.hostFor(host("mail.firma.example")));
        QCOMPARE(parsed(known.toJson()), known);
    }

    void itsTextHoldsDomainsAndHostsAlone()
    {
        KnownHosts known;
        known.remember(host("firma.example"), host("smtp.mailfarm.example"));
        QCOMPARE(QJsonDocument::fromJson(known.toJson()),
            QJsonDocument::fromJson(R"({ "version": 1, "hosts": [
                { "domain": "firma.example", "host": "smtp.mailfarm.example" } ] })"));
    }

    void whatItDoesNotKnowItKeeps()
    {
        KnownHosts known = parsed(R"({ "version": 1, "note": "mine", "hosts": [
            { "domain": "firma.example", "host": "a.example", "since": 2026 }, 7 ] })");
        known.remember(host("firma.example"), host("b.example"));
        const QJsonObject root = QJsonDocument::fromJson(known.toJson()).object();
        QCOMPARE(root[u"note"].toString(), QStringLiteral("mine"));
        const QJsonArray hosts = root[u"hosts"].toArray();
        QCOMPARE(hosts.at(0).toInt(), 7);
        QCOMPARE(hosts.at(1)[u"since"].toInt(), 2026);
        QCOMPARE(hosts.at(1)[u"host"].toString(), QStringLiteral("b.example"));
    }

    void otherDocumentsAreRefused_data()
    {
        using Fault = KnownHosts::Fault;
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nothing") << QByteArray() << Fault::Damaged;
        QTest::newRow("half a document") << QByteArray("{ \"version\": 1, \"ho") << Fault::Damaged;
        QTest::newRow("a list") << QByteArray("[]") << Fault::Damaged;
        QTest::newRow("no version") << QByteArray(R"({ "hosts": [] })") << Fault::Damaged;
        QTest::newRow("no hosts") << QByteArray(R"({ "version": 1 })") << Fault::Damaged;
        QTest::newRow("a later version")
            << QByteArray(R"({ "version": 2, "hosts": [] })") << Fault::OtherVersion;
        QTest::newRow("a version between")
            << QByteArray(R"({ "version": 1.5, "hosts": [] })") << Fault::OtherVersion;
    }

    void otherDocumentsAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = KnownHosts::parse(json);
        QVERIFY(std::holds_alternative<KnownHosts::Fault>(read));
        QTEST(std::get<KnownHosts::Fault>(read), "fault");
    }

    void whatIsNoHostIsNotKnown()
    {
        const KnownHosts known = parsed(R"({ "version": 1, "hosts": [
            { "domain": "firma.example", "host": "not a host" },
            { "domain": "number.example", "host": 7 } ] })");
        QVERIFY(!known.hostFor(host("firma.example")));
        QVERIFY(!known.hostFor(host("number.example")));
    }

    void theLongestUnusedIsForgottenFirst()
    {
        KnownHosts known;
        for (qsizetype number = 0; number < KnownHosts::mostDomains; ++number)
            known.remember(numbered(number), host("smtp.mailfarm.example"));
        known.remember(numbered(0), host("smtp.mailfarm.example")); // used once more
        known.remember(host("new.example"), host("smtp.mailfarm.example"));
        QCOMPARE(known.count(), KnownHosts::mostDomains);
        QVERIFY(known.hostFor(numbered(0)));
        QVERIFY(!known.hostFor(numbered(1)));
        QVERIFY(known.hostFor(host("new.example")));
    }

    void aFileNeverGetsTooLargeToBeRead()
    {
        QJsonObject root { { QStringLiteral("version"), 1 },
            { QStringLiteral("note"), QString(KnownHosts::mostBytes - 400, u'x') },
            { QStringLiteral("hosts"), QJsonArray() } };
        KnownHosts known = parsed(QJsonDocument(root).toJson());
        for (qsizetype number = 0; number < 20; ++number)
            known.remember(numbered(number), host("smtp.mailfarm.example"));
        const QByteArray json = known.toJson();
        QVERIFY(json.size() <= KnownHosts::mostBytes);
        QVERIFY(parsed(json).hostFor(numbered(19)));
        QVERIFY(!parsed(json).hostFor(numbered(0)));
    }
};

QTEST_GUILESS_MAIN(TstKnownHosts)
#include "tst_knownhosts.moc"
