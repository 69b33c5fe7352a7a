// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AutodiscoverSource.h"
#include "core/sources/ExchangerLevels.h"
#include "core/sources/GuessSource.h"
#include "core/sources/MxSource.h"
#include "core/sources/SpfSource.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const MailAddress ann = mailbox("ann@firma.example");

AddressAnswer aliasOf(const char *target)
{
    return { .host = host("firma.example"),
        .status = NameStatus::NoRecord,
        .addresses = {},
        .aliases = { host(target) } };
}

/// What a source says in the end.
template<typename Source, typename... Arguments>
SourceReport reportOf(ScriptedNetwork &network, const Arguments &...arguments)
{
    Source source(network, ann, arguments...);
    QList<SourceReport> reports;
    QObject::connect(&source, &Source::finished, &source,
        [&](const SourceReport &report) { reports << report; });
    source.start();
    network.advanceBy(10s);
    return reports.size() == 1 ? reports.first()
                               : SourceReport(Malformed { QStringLiteral("not one end") });
}

QStringList hostsIn(const SourceReport &report)
{
    QStringList hosts;
    if (const auto *found = std::get_if<Found>(&report)) {
        for (const Candidate &candidate : found->candidates) {
            if (!hosts.contains(candidate.endpoint.host.ascii()))
                hosts << candidate.endpoint.host.ascii();
        }
    }
    return hosts;
}

bool areAll(const SourceReport &report, Trust trust, InBook inBook)
{
    const auto &candidates = std::get<Found>(report).candidates;
    return std::all_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return candidate.provenance.trust == trust && candidate.provenance.inBook == inBook;
    });
}

QStringList names(const QList<HostName> &hosts)
{
    QStringList texts;
    for (const HostName &host : hosts)
        texts << host.ascii();
    return texts;
}

} // namespace

class TstHintSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theLevelsOfAnExchanger_data()
    {
        QTest::addColumn<QString>("exchanger");
        QTest::addColumn<QStringList>("levels");
        const auto row = [](const char *exchanger, const QString &levels) {
            QTest::newRow(exchanger)
                << QString::fromLatin1(exchanger) << levels.split(u' ', Qt::SkipEmptyParts);
        };
        row("mx.hoster.example", QStringLiteral("hoster.example"));
        row("mx1.mail.hoster.example", QStringLiteral("mail.hoster.example hoster.example"));
        row("a.b.c.hoster.co.uk", QStringLiteral("b.c.hoster.co.uk hoster.co.uk"));
        row("hoster.example", QStringLiteral("hoster.example"));
        row("192.0.2.1", {});
    }

    void theLevelsOfAnExchanger()
    {
        QFETCH(const QString, exchanger);
        QTEST(names(levelsOf(host(qPrintable(exchanger)))), "levels");
    }

    void aDomainsParentsEndAtWhatCanBeRegistered()
    {
        QCOMPARE(names(withParents(host("a.b.uni.example"))),
            (QStringList { QStringLiteral("a.b.uni.example"), QStringLiteral("b.uni.example"),
                QStringLiteral("uni.example") }));
        QCOMPARE(
            names(withParents(host("firma.co.uk"))), QStringList { QStringLiteral("firma.co.uk") });
        QCOMPARE(withParents(host("a.b.c.d.e.f.g.uni.example")).size(), 4);
    }

    void autodiscoverLeadsToThePlatformBehindAFilter()
    {
        ScriptedNetwork network;
        network.nameAnswers("autodiscover.firma.example", aliasOf("autodiscover.outlook.com"));
        const SourceReport report = reportOf<AutodiscoverSource>(network);
        QCOMPARE(hostsIn(report), QStringList { QStringLiteral("smtp.office365.com") });
        QVERIFY(areAll(report, Trust::Dns, InBook::AsPlatform));
        QCOMPARE(std::get<Found>(report).provider->name, QStringLiteral("Microsoft 365"));
    }

    void autodiscoversServiceRecordLeadsThereToo()
    {
        ScriptedNetwork network;
        network.services("firma.example", "_autodiscover._tcp",
            { { 0, 0, host("autodiscover.outlook.com"), 443 } });
        QCOMPARE(hostsIn(reportOf<AutodiscoverSource>(network)),
            QStringList { QStringLiteral("smtp.office365.com") });
    }

    void aPlatformWithManyServersIsReachedWhereTheRecordLeads()
    {
        ScriptedNetwork network;
        network.nameAnswers(
            "autodiscover.firma.example", aliasOf("autodiscover.mail.eu-west-1.awsapps.com"));
        QCOMPARE(hostsIn(reportOf<AutodiscoverSource>(network)),
            QStringList { QStringLiteral("smtp.mail.eu-west-1.awsapps.com") });
        network.exchangers("firma.example", { "w0123456.kasserver.com" });
        QCOMPARE(hostsIn(reportOf<MxSource>(network)),
            QStringList { QStringLiteral("w0123456.kasserver.com") });
    }

    void anAliasToAStrangerIsNoAnswer()
    {
        ScriptedNetwork network;
        network.nameAnswers("autodiscover.firma.example", aliasOf("autodiscover.mill.example"));
        QCOMPARE(reportOf<AutodiscoverSource>(network), SourceReport(NothingHere {}));
        network.nameFails("autodiscover.firma.example", NameStatus::TimedOut);
        ScriptedNetwork silent;
        silent.nameFails("autodiscover.firma.example", NameStatus::TimedOut);
        QVERIFY(std::holds_alternative<Unreachable>(reportOf<AutodiscoverSource>(silent)));
    }

    void spfProposesAndNeverChooses()
    {
        ScriptedNetwork network;
        network.texts("firma.example", "",
            { "google-site-verification=x",
                "v=spf1 include:spf.protection.outlook.com a:mail.firma.example -all" });
        const SourceReport report = reportOf<SpfSource>(network);
        QCOMPARE(hostsIn(report),
            (QStringList {
                QStringLiteral("smtp.office365.com"), QStringLiteral("mail.firma.example") }));
        QVERIFY(areAll(report, Trust::Guess, InBook::NotAsked));
    }

    void whatAnSpfRecordNames_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QStringList>("included");
        QTest::addColumn<QStringList>("hosts");
        const auto row = [](const char *name, const char *record, const QString &included,
                             const QString &hosts) {
            QTest::newRow(name) << QByteArray(record) << included.split(u' ', Qt::SkipEmptyParts)
                                << hosts.split(u' ', Qt::SkipEmptyParts);
        };
        row("an include", "v=spf1 include:spf.hoster.example ~all",
            QStringLiteral("spf.hoster.example"), {});
        row("a name that is no host's", "v=spf1 include:_spf.google.com ~all",
            QStringLiteral("google.com"), {});
        row("a redirect", "v=spf1 redirect=spf.hoster.example",
            QStringLiteral("spf.hoster.example"), {});
        row("a host with a prefix", "v=spf1 ?a:mail.firma.example/28 mx -all", {},
            QStringLiteral("mail.firma.example"));
        row("who must not send", "v=spf1 -include:spam.example -a:spam.example ?all", {}, {});
        row("macros", "v=spf1 include:%{d}.spf.example a:%{i}.example exists:%{i}.x.example", {},
            {});
        row("capitals", "V=SPF1 INCLUDE:Spf.Hoster.Example", QStringLiteral("spf.hoster.example"),
            {});
        row("nonsense", "v=spf1 include: a: include:-- a:127.0.0.1", {}, {});
    }

    void whatAnSpfRecordNames()
    {
        QFETCH(const QByteArray, record);
        QVERIFY(isSpfRecord(record));
        const SpfNames found = namesInSpf(record);
        QTEST(names(found.included), "included");
        QTEST(names(found.hosts), "hosts");
        QVERIFY(!isSpfRecord("v=spf10 include:x.example"));
        QVERIFY(!isSpfRecord("spf2.0/pra include:x.example"));
    }

    void anAliasOfAUsualNameIsTriedUnderItsOwnName()
    {
        ScriptedNetwork network;
        network.nameAnswers("smtp.firma.example", aliasOf("smtp.mill.example"));
        network.name("smtp.mill.example", { QStringLiteral("192.0.2.9") });
        const SourceReport report = reportOf<GuessSource>(network);
        QCOMPARE(hostsIn(report), QStringList { QStringLiteral("smtp.mill.example") });
        QVERIFY(areAll(report, Trust::Dns, InBook::NotAsked));
    }

    void anAliasThatLeadsToAPlatformIsThePlatforms()
    {
        ScriptedNetwork network;
        network.nameAnswers("smtp.firma.example", aliasOf("smtp.qiye.163.com"));
        const SourceReport report = reportOf<GuessSource>(network);
        QCOMPARE(hostsIn(report), QStringList { QStringLiteral("smtp.qiye.163.com") });
        QVERIFY(areAll(report, Trust::Dns, InBook::AsPlatform));
    }

    void aSmallHostersServerStandsBesideHisExchanger()
    {
        ScriptedNetwork network;
        network.exchangers("firma.example", { "mx1.in.talnetz.example" });
        network.name("smtp.talnetz.example", { QStringLiteral("192.0.2.9") });
        const SourceReport report = reportOf<GuessSource>(network);
        QCOMPARE(hostsIn(report), QStringList { QStringLiteral("smtp.talnetz.example") });
        QVERIFY(areAll(report, Trust::Guess, InBook::NotAsked));
    }

    void anExchangerThatTheBookKnowsIsNotGuessed()
    {
        ScriptedNetwork network;
        for (const char *exchanger : { "aspmx.l.google.com", "mxa-1.gslb.pphosted.com",
                 "eforward1.registrar-servers.com" }) {
            network.exchangers("firma.example", { exchanger });
            network.name(exchanger, { QStringLiteral("192.0.2.9") });
            QCOMPARE(reportOf<GuessSource>(network), SourceReport(NothingHere {}));
            QCOMPARE(network.timesAsked(exchanger), 0);
        }
    }

    void aFilterSaysNothingAndAForwarderThatThereIsNothing()
    {
        ScriptedNetwork network;
        network.exchangers("firma.example", { "mxa-1.gslb.pphosted.com" });
        QCOMPARE(reportOf<MxSource>(network), SourceReport(NothingHere {}));
        QVERIFY(network.fetched().isEmpty());
        network.exchangers("firma.example", { "eforward1.registrar-servers.com" });
        const auto found = std::get<Found>(reportOf<MxSource>(network));
        QVERIFY(found.candidates.isEmpty());
        QVERIFY(found.provider->submission == ProviderCard::Submission::NotOffered);
        QVERIFY(found.provider->role == ProviderCard::Role::Forwards);
    }

    void anExchangersDomainIsNotAMailDomainOfTheBook()
    {
        // smtp.qq.com is for addresses at qq.com, not for firms whose mail Tencent takes.
        ScriptedNetwork network;
        network.exchangers("firma.example", { "mx3.qq.com" });
        QVERIFY(!hostsIn(reportOf<MxSource>(network, Reach::NoThirdParty))
                     .contains(QStringLiteral("smtp.qq.com")));
        network.exchangers("firma.example", { "mxbiz1.qq.com" });
        QCOMPARE(hostsIn(reportOf<MxSource>(network)),
            QStringList { QStringLiteral("smtp.exmail.qq.com") });
    }

    void theParentDomainIsGuessedToo()
    {
        ScriptedNetwork network;
        network.name("smtp.uni.example", { QStringLiteral("192.0.2.9") });
        GuessSource source(network, mailbox("ann@dept.uni.example"));
        QList<SourceReport> reports;
        QObject::connect(&source, &Source::finished, &source,
            [&](const SourceReport &report) { reports << report; });
        source.start();
        network.advanceBy(1s);
        QCOMPARE(hostsIn(reports.value(0)), QStringList { QStringLiteral("smtp.uni.example") });
    }
};

QTEST_GUILESS_MAIN(TstHintSources)
#include "tst_hintsources.moc"
