// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AutoconfigSource.h"
#include "core/sources/IspdbSource.h"
#include "core/sources/MxSource.h"
#include "core/sources/PaccSource.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QCryptographicHash>
#include <QtTest/QTest>

#include <memory>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

constexpr auto ownHost = "https://autoconfig.example.org/mail/config-v1.1.xml";
constexpr auto wellKnown = "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml";
constexpr auto inTheClear = "http://autoconfig.example.org/mail/config-v1.1.xml";
constexpr auto ispdbEntry = "https://autoconfig.thunderbird.net/v1.1/example.org";
constexpr auto paccPlace =
    "https://ua-auto-config.example.org/.well-known/user-agent-configuration.json";

QByteArray fileNaming(const QByteArray &host)
{
    return "<clientConfig><emailProvider><displayName>Example</displayName>"
           "<outgoingServer type=\"smtp\"><hostname>"
        + host
        + "</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>"
          "</emailProvider></clientConfig>";
}

/// One source for ann@example.org in a world of its own.
struct World
{
    ScriptedNetwork network;
    std::unique_ptr<Source> source;
    QStringList news; ///< "host:port trust rank", in the order in which it came
    QList<SourceReport> finished;

    template<typename Kind, typename... More>
    void start(const More &...more)
    {
        source = std::make_unique<Kind>(network, mailbox("ann@example.org"), more...);
        QObject::connect(source.get(), &Source::found, source.get(),
            [this](const Candidate &candidate) { news << told(candidate); });
        QObject::connect(source.get(), &Source::finished, source.get(),
            [this](const SourceReport &report) { finished << report; });
        source->start();
    }

    static QString told(const Candidate &candidate)
    {
        return hostAndPort(candidate.endpoint) + u' ' + id(candidate.provenance.trust) + u' '
            + QString::number(candidate.rank);
    }

    QString outcome() const
    {
        return finished.size() == 1 ? id(finished.first()) : QStringLiteral("not one end");
    }

    QStringList ranked() const
    {
        QStringList all;
        if (finished.size() == 1) {
            if (const auto *found = std::get_if<Found>(&finished.first())) {
                for (const Candidate &candidate : found->candidates)
                    all << told(candidate);
            }
        }
        return all;
    }

    QStringList asked() const
    {
        QStringList urls;
        for (const FetchOrder &order : network.fetched())
            urls << order.url.toString();
        return urls;
    }
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all << QString::fromLatin1(text);
    return all;
}

} // namespace

class TstWebSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    // --- autoconfig

    void asksBothPlacesAtOnceAndNeverInTheClear()
    {
        World world;
        world.start<AutoconfigSource>();
        QCOMPARE(world.asked(), list({ ownHost, wellKnown }));
        for (const FetchOrder &order : world.network.fetched()) {
            QCOMPARE(order.plainHttp, FetchOrder::PlainHttp::Never);
            QVERIFY(!order.url.toString().contains(QLatin1String("ann")));
        }
    }

    void tellsWhatOnePlaceSaysWhileTheOtherIsSilent()
    {
        World world;
        world.network.document(wellKnown, fileNaming("smtp.example.org"), 100ms);
        world.network.fetchNeverEnds(ownHost);
        world.start<AutoconfigSource>();
        world.network.advanceTo(100ms);
        QCOMPARE(world.news, list({ "smtp.example.org:465 provider 20" }));
        QVERIFY(world.finished.isEmpty());
        world.network.advanceTo(6s);
        QCOMPARE(world.outcome(), QStringLiteral("found"));
        QCOMPARE(world.source->notes().size(), 2);
    }

    void theOwnHostsWordStandsBeforeTheSites()
    {
        World world;
        world.network.document(ownHost, fileNaming("a.example.org"), 200ms);
        world.network.document(wellKnown, fileNaming("b.example.org"), 100ms);
        world.start<AutoconfigSource>();
        world.network.advanceTo(1s);
        QCOMPARE(world.news.size(), 2);
        QCOMPARE(world.ranked(),
            list({ "a.example.org:465 provider 0", "b.example.org:465 provider 20" }));
    }

    void whatBothPlacesSayIsToldOnce()
    {
        World world;
        world.network.document(ownHost, fileNaming("a.example.org"), 200ms);
        world.network.document(wellKnown, fileNaming("a.example.org"), 100ms);
        world.start<AutoconfigSource>();
        world.network.advanceTo(1s);
        QCOMPARE(world.ranked(), list({ "a.example.org:465 provider 0" }));
    }

    void plainHttpIsAskedOnlyIfToldAndTrustedLikeAGuess()
    {
        World world;
        world.network.document(inTheClear, fileNaming("relay.hoster.example"));
        world.start<AutoconfigSource>(PlainHttp::IfPublished);
        world.network.advanceTo(1s);
        QCOMPARE(world.asked(),
            list({ ownHost, wellKnown, inTheClear,
                "http://example.org/.well-known/autoconfig/mail/config-v1.1.xml" }));
        QCOMPARE(world.network.fetched().last().plainHttp, FetchOrder::PlainHttp::Asked);
        QCOMPARE(world.ranked(), list({ "relay.hoster.example:465 guess 40" }));
    }

    void endings_data()
    {
        QTest::addColumn<fetched::Result>("first");
        QTest::addColumn<fetched::Result>("second");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const fetched::Result &first,
                             const fetched::Result &second, const char *outcome) {
            QTest::newRow(name) << first << second << QString::fromLatin1(outcome);
        };
        using namespace fetched;
        const Result nothing = NotThere {};
        const Delivered page { {}, "<!doctype html><html><p>Hello" };
        row("neither place has it", nothing, NoAddress { NameStatus::NoSuchName }, "nothing");
        row("one is forbidden", nothing, fetched::Refused { 403 }, "nothing");
        row("one is broken", nothing, fetched::Refused { 503 }, "unreachable");
        row("a captive portal says so", nothing, fetched::Refused { 511 }, "unreachable");
        row("the site answers everything with a page", nothing, page, "nothing");
        row("one place is not XML", nothing, Delivered { {}, "hello" }, "malformed");
        row("one place names no server", nothing, Delivered { {}, "<clientConfig/>" }, "malformed");
        row("nobody vouches for it", nothing, Untrusted { { CertificateFault::NameMismatch }, {} },
            "unreachable");
        row("too large", nothing, TooLarge {}, "malformed");
        row("too slow", nothing, TooSlow {}, "unreachable");
        row("leads to another domain", nothing,
            RedirectedAway { QUrl(QStringLiteral("https://evil.example/")) }, "unreachable");
        row("leads in a circle", nothing, TooManyRedirects {}, "unreachable");
        row("no HTTP", nothing, NotHttp { QStringLiteral("SSH-2.0") }, "malformed");
        row("refused", nothing, fetched::Unreachable { QStringLiteral("refused") }, "unreachable");
        row("names cannot be looked up", nothing, NoAddress { NameStatus::TimedOut },
            "unreachable");
        row("wrong here and silent there", Delivered { {}, "hello" }, TooSlow {}, "malformed");
        row("right here and wrong there", Delivered { {}, fileNaming("a.example.org") },
            Delivered { {}, "hello" }, "found");
    }

    void endings()
    {
        QFETCH(const fetched::Result, first);
        QFETCH(const fetched::Result, second);
        World world;
        world.network.fetchEnds(ownHost, first);
        world.network.fetchEnds(wellKnown, second);
        world.start<AutoconfigSource>();
        world.network.advanceTo(1s);
        QTEST(world.outcome(), "outcome");
    }

    void aPageThatCannotBeUsedIsKept_data()
    {
        using namespace fetched;
        using Why = UnusablePage::Why;
        QTest::addColumn<QString>("url");
        QTest::addColumn<Result>("result");
        QTest::addColumn<std::optional<Why>>("why");
        const auto row = [](const char *name, const char *url, const Result &result,
                             std::optional<Why> why) {
            QTest::newRow(name) << QString::fromLatin1(url) << result << why;
        };
        const Delivered broken { {}, "<clientConfig>\n<a>\n</clientConfig>" };
        row("not well-formed", ownHost, broken, Why::Malformed);
        row("not well-formed, at the site", wellKnown, broken, Why::Malformed);
        row("a site's page", wellKnown, Delivered { {}, "<html><p>Welcome" }, {});
        row("a site's text", wellKnown, Delivered { {}, "no such page" }, {});
        row("a bad request", ownHost, fetched::Refused { 400 }, Why::WantsAddress);
        row("forbidden", ownHost, fetched::Refused { 403 }, Why::Refused);
        row("forbidden, at the site", wellKnown, fetched::Refused { 403 }, {});
        row("out of service", ownHost, fetched::Refused { 503 }, Why::Refused);
        row("a hotspot's word", ownHost, fetched::Refused { 511 }, {});
        row("into the clear", ownHost, RedirectedAway { QUrl(QStringLiteral("http://a.example/")) },
            Why::LeadsElsewhere);
        row("another name's certificate", ownHost,
            Untrusted { { CertificateFault::NameMismatch }, {} }, Why::Untrusted);
        row("a closed port", ownHost, fetched::Unreachable { QStringLiteral("refused") },
            Why::Silent);
        row("no such page", ownHost, NotThere {}, {});
        row("no such host", ownHost, NoAddress { NameStatus::NoSuchName }, {});
    }

    void aPageThatCannotBeUsedIsKept()
    {
        QFETCH(QString, url);
        QFETCH(fetched::Result, result);
        QFETCH(std::optional<UnusablePage::Why>, why);
        World world;
        world.network.fetchEnds(url.toLatin1().constData(), result);
        world.start<AutoconfigSource>(PlainHttp::Never);
        world.network.advanceTo(1s);
        const QList<UnusablePage> unusable = world.source->unusable();
        QCOMPARE(unusable.size(), why ? 1 : 0);
        if (!why)
            return;
        QCOMPARE(unusable.first().place, url);
        QCOMPARE(unusable.first().why, *why);
        if (*why == UnusablePage::Why::Malformed)
            QVERIFY(unusable.first().detail.startsWith(QStringLiteral("line 3: ")));
    }

    void aRedirectOfTheDomainsOwnMayLeadToAnybody()
    {
        World world;
        world.start<AutoconfigSource>(PlainHttp::Never);
        for (const FetchOrder &order : world.network.fetched())
            QCOMPARE(order.redirects, FetchOrder::Redirects::AnyOwner);
        World list;
        list.start<IspdbSource>();
        for (const FetchOrder &order : list.network.fetched())
            QCOMPARE(order.redirects, FetchOrder::Redirects::SameOwner);
    }

    void endsOnceWhenCancelled()
    {
        World world;
        world.network.fetchNeverEnds(ownHost);
        world.network.document(wellKnown, fileNaming("smtp.example.org"), 100ms);
        world.start<AutoconfigSource>();
        world.network.advanceTo(200ms);
        world.source->cancel();
        world.network.advanceTo(10s);
        QCOMPARE(world.outcome(), QStringLiteral("found"));
        QCOMPARE(world.ranked().size(), 1);
    }

    // --- Mozilla's list

    void theListIsAskedForTheDomainAndForItsHoster()
    {
        World world;
        world.network.exchangers("example.org", { "mx1.mail.hoster.co.uk" }, 20ms);
        world.network.document(
            "https://autoconfig.thunderbird.net/v1.1/hoster.co.uk", fileNaming("out.hoster.co.uk"));
        world.network.fetchEnds(ispdbEntry, fetched::NotThere {});
        world.start<IspdbSource>();
        world.network.advanceTo(1s);
        QCOMPARE(world.asked(),
            list({ ispdbEntry, "https://autoconfig.thunderbird.net/v1.1/mail.hoster.co.uk",
                "https://autoconfig.thunderbird.net/v1.1/hoster.co.uk" }));
        QCOMPARE(world.ranked(), list({ "out.hoster.co.uk:465 dns 40" }));
    }

    void theListsOwnEntryIsTrustedMore()
    {
        World world;
        world.network.document(ispdbEntry, fileNaming("smtp.example.org"));
        world.network.exchangers("example.org", { "mx.example.org" });
        world.start<IspdbSource>();
        world.network.advanceTo(1s);
        QCOMPARE(world.asked(), list({ ispdbEntry }));
        QCOMPARE(world.ranked(), list({ "smtp.example.org:465 third-party 0" }));
    }

    // --- MX

    void aPlatformIsKnownFromTheBookWithoutAskingIt()
    {
        World world;
        world.network.exchangers("example.org", { "aspmx.l.google.com" });
        world.start<MxSource>(Reach::Everyone);
        world.network.advanceTo(1s);
        QVERIFY(world.asked().isEmpty());
        QCOMPARE(world.ranked(), list({ "smtp.gmail.com:465 dns 0", "smtp.gmail.com:587 dns 1" }));
    }

    void anotherPlatformIsAskedItselfUnlessThatIsTooFar_data()
    {
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<int>("asked");
        QTest::newRow("everyone") << Reach::Everyone << 2;
        QTest::newRow("no third party") << Reach::NoThirdParty << 0;
        QTest::newRow("no web") << Reach::NoWeb << 0;
    }

    void anotherPlatformIsAskedItselfUnlessThatIsTooFar()
    {
        QFETCH(const Reach, reach);
        QFETCH(const int, asked);
        World world;
        world.network.exchangers("example.org", { "mx7.in.hoster.example" });
        world.network.document("https://autoconfig.hoster.example/mail/config-v1.1.xml",
            fileNaming("smtp.hoster.example"));
        world.start<MxSource>(reach);
        world.network.advanceTo(1s);
        QCOMPARE(int(world.asked().size()), asked);
        QCOMPARE(
            world.ranked(), asked ? list({ "smtp.hoster.example:465 dns 0" }) : QStringList {});
    }

    void exchangersOfTheDomainsOwnSayNothing()
    {
        World world;
        world.network.exchangers("example.org", { "mx.example.org" });
        world.start<MxSource>(Reach::Everyone);
        world.network.advanceTo(1s);
        QCOMPARE(world.outcome(), QStringLiteral("nothing"));
        QVERIFY(world.asked().isEmpty());
    }

    void aFailedQuestionIsNotANo()
    {
        World world;
        world.network.exchangersFail("example.org", NameStatus::TimedOut);
        world.start<MxSource>(Reach::Everyone);
        world.network.advanceTo(1s);
        QCOMPARE(world.outcome(), QStringLiteral("unreachable"));
    }

    // --- PACC

    void paccAsksForTheFileOnlyIfDnsVouchesForOne()
    {
        World world;
        world.network.document(paccPlace, "{}");
        world.start<PaccSource>();
        world.network.advanceTo(1s);
        QCOMPARE(world.outcome(), QStringLiteral("nothing"));
        QVERIFY(world.asked().isEmpty());
    }

    void pacc_data()
    {
        QTest::addColumn<QByteArray>("served");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the file that is vouched for") << paccFile() << QStringLiteral("found");
        QTest::newRow("another file") << paccFile() + ' ' << QStringLiteral("malformed");
        QTest::newRow("a web page") << QByteArray("<html>") << QStringLiteral("malformed");
    }

    void pacc()
    {
        QFETCH(const QByteArray, served);
        const QByteArray digest =
            QCryptographicHash::hash(paccFile(), QCryptographicHash::Sha256).toBase64();
        World world;
        world.network.texts("example.org", "_ua-auto-config", { "v=UAAC1; a=sha256; d=" + digest });
        world.network.document(paccPlace, served);
        world.start<PaccSource>();
        world.network.advanceTo(1s);
        QTEST(world.outcome(), "outcome");
        if (world.outcome() == QLatin1String("found"))
            QCOMPARE(world.news, list({ "smtp.example.org:465 provider 0" }));
        else
            QVERIFY(world.news.isEmpty());
    }

private:
    static QByteArray paccFile()
    {
        return "{\"protocols\":{\"submit\":{\"host\":\"smtp.example.org\"}}}";
    }
};

QTEST_GUILESS_MAIN(TstWebSources)
#include "tst_websources.moc"
