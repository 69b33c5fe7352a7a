// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/GuessSource.h"
#include "core/sources/ProviderBook.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QMap>
#include <QSet>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const QString bareDomain = QStringLiteral("(the domain itself)");

/// A guess for ann@example.org in a world of its own.
struct World
{
    ScriptedNetwork network;
    GuessSource source { network, mailbox("ann@example.org") };
    QStringList found; ///< "host:port", in the order of the news
    QList<SourceReport> finished;

    World()
    {
        QObject::connect(&source, &Source::found, &source,
            [this](const Candidate &candidate) { found << hostAndPort(candidate.endpoint); });
        QObject::connect(&source, &Source::finished, &source,
            [this](const SourceReport &report) { finished << report; });
    }

    void exists(const char *host, std::chrono::milliseconds after = 0ms)
    {
        network.name(host, { QStringLiteral("192.0.2.1") }, after);
    }

    QStringList ranked() const
    {
        QStringList endpoints;
        if (finished.size() == 1) {
            if (const auto *answer = std::get_if<Found>(&finished.first())) {
                for (const Candidate &candidate : answer->candidates)
                    endpoints << hostAndPort(candidate.endpoint);
            }
        }
        return endpoints;
    }
};

/// How a provider calls its server below one of its own mail domains; empty if elsewhere.
QString nameBelow(const HostName &server, const QList<HostName> &domains)
{
    QString shortest;
    for (const HostName &domain : domains) {
        if (server == domain)
            return bareDomain;
        if (!server.isWithin(domain))
            continue;
        const QString name = server.ascii().chopped(domain.ascii().size() + 1);
        if (shortest.isEmpty() || name.size() < shortest.size())
            shortest = name;
    }
    return shortest;
}

} // namespace

class TstGuessSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksForEverythingAtOnce();
    void namesOnlyWhatExistsOnBothPorts();
    void tellsWhatItKnowsWhileTheRestIsStillAsked();
    void ranksTheUsualNamesFirstAndTheExchangersLast();
    void asksForAnExchangerOnlyOnce();
    void asksForTwoExchangersAtMost();
    void saysThatNothingExists();
    void saysThatNobodyCouldBeAsked();
    void oneOpenQuestionIsNotANo();
    void aFailedQuestionDoesNotHideAnAnswer();
    void aNullExchangerNamesNobody();
    void skipsNamesThatWouldBeTooLong();
    void finishesOnceWhenCancelled();
    void touchesNobodyWhenCancelledBeforeItsStart();
    void everyUsualNamePays();
};

void TstGuessSource::asksForEverythingAtOnce()
{
    World world;
    world.source.start();
    for (const QString &name : GuessSource::usualNames()) {
        const QString host = name + QStringLiteral(".example.org");
        QVERIFY2(world.network.timesAsked(qUtf8Printable(host)) == 1, qUtf8Printable(host));
    }
    QCOMPARE(world.network.timesAsked("example.org"), 1);
    QCOMPARE(world.network.timesAskedForExchangers("example.org"), 1);
    QVERIFY(world.network.probed().isEmpty());
    QVERIFY(world.found.isEmpty());
    QCOMPARE(world.source.sourceId(), SourceId::Guess);
}

void TstGuessSource::namesOnlyWhatExistsOnBothPorts()
{
    World world;
    world.exists("mail.example.org");
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.finished.size(), 1);
    const Provenance provenance { SourceId::Guess, Trust::Guess, QStringLiteral("usual name") };
    const Candidate implicitTls {
        .endpoint = submissions("mail.example.org"), .provenance = provenance, .rank = 2
    };
    const Candidate startTls {
        .endpoint = submission("mail.example.org"), .provenance = provenance, .rank = 3
    };
    QCOMPARE(world.finished.first(), SourceReport(Found { { implicitTls, startTls }, {} }));
    QCOMPARE(world.found, world.ranked());
}

void TstGuessSource::tellsWhatItKnowsWhileTheRestIsStillAsked()
{
    World world;
    world.exists("smtp.example.org", 40ms);
    world.exists("mail.example.org", 10ms);
    world.network.nameNeverAnswers("send.example.org");
    world.source.start();
    world.network.advanceTo(39ms);
    QCOMPARE(world.found.join(u' '), QStringLiteral("mail.example.org:465 mail.example.org:587"));
    world.network.advanceTo(40ms);
    QCOMPARE(world.found.size(), 4);
    QVERIFY2(world.finished.isEmpty(), "send.example.org has not answered yet");
}

void TstGuessSource::ranksTheUsualNamesFirstAndTheExchangersLast()
{
    World world;
    for (const char *name : { "example.org", "mx.example.net", "mail.example.org",
             "smtp.example.org", "out.example.org" }) {
        world.exists(name);
    }
    world.exists("smtp.example.org", 90ms);
    world.network.exchangers("example.org", { "mx.example.net" });
    world.source.start();
    world.network.advanceTo(90ms);
    QCOMPARE(world.ranked().join(u' '),
        QStringLiteral("smtp.example.org:465 smtp.example.org:587 mail.example.org:465 "
                       "mail.example.org:587 out.example.org:465 out.example.org:587 "
                       "example.org:465 example.org:587 mx.example.net:465 mx.example.net:587"));
    const auto candidates = std::get<Found>(world.finished.first()).candidates;
    QVERIFY(std::is_sorted(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; }));
    QCOMPARE(candidates.last().provenance.detail, QStringLiteral("mail exchanger"));
    QCOMPARE(candidates.last().provenance.trust, Trust::Guess);
}

void TstGuessSource::asksForAnExchangerOnlyOnce()
{
    World world;
    world.exists("mail.example.org");
    world.network.exchangers("example.org", { "mail.example.org" });
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.network.timesAsked("mail.example.org"), 1);
    QCOMPARE(world.ranked().size(), 2);
}

void TstGuessSource::asksForTwoExchangersAtMost()
{
    World world;
    world.network.exchangers("example.org", { "a.example.net", "b.example.net", "c.example.net" });
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.network.timesAsked("a.example.net"), 1);
    QCOMPARE(world.network.timesAsked("b.example.net"), 1);
    QCOMPARE(world.network.timesAsked("c.example.net"), 0);
    QCOMPARE(world.finished, QList { SourceReport(NothingHere {}) });
}

void TstGuessSource::saysThatNothingExists()
{
    World world;
    world.network.nameFails("example.org", NameStatus::NoRecord);
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.finished, QList { SourceReport(NothingHere {}) });
    QVERIFY(world.found.isEmpty());
}

void TstGuessSource::saysThatNobodyCouldBeAsked()
{
    World world;
    for (const QString &name : GuessSource::usualNames()) {
        const QString host = name + QStringLiteral(".example.org");
        world.network.nameFails(qUtf8Printable(host), NameStatus::NoServer);
    }
    world.network.nameFails("example.org", NameStatus::NoServer);
    world.network.exchangersFail("example.org", NameStatus::NoServer);
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.finished,
        QList { SourceReport(Unreachable { QStringLiteral("smtp.example.org: no-server") }) });
}

void TstGuessSource::oneOpenQuestionIsNotANo()
{
    World world;
    world.network.exchangersFail("example.org", NameStatus::TimedOut, 5s);
    world.source.start();
    world.network.advanceTo(4s);
    QVERIFY(world.finished.isEmpty());
    world.network.advanceTo(5s);
    QCOMPARE(world.finished,
        QList { SourceReport(Unreachable { QStringLiteral("example.org: timed-out") }) });
}

void TstGuessSource::aFailedQuestionDoesNotHideAnAnswer()
{
    World world;
    world.exists("mail.example.org");
    world.network.nameFails("smtp.example.org", NameStatus::Failed);
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.ranked().size(), 2);
}

void TstGuessSource::aNullExchangerNamesNobody()
{
    World world;
    world.network.nullExchanger("example.org");
    world.source.start();
    world.network.advanceTo(0ms);
    QCOMPARE(world.finished, QList { SourceReport(NothingHere {}) });
}

void TstGuessSource::skipsNamesThatWouldBeTooLong()
{
    const QString domain = QStringLiteral("a.").repeated(124) + QStringLiteral("org"); // 251
    ScriptedNetwork network;
    GuessSource source(network, mailbox(qUtf8Printable(QStringLiteral("ann@") + domain)));
    QList<SourceReport> finished;
    connect(
        &source, &Source::finished, this, [&](const SourceReport &report) { finished << report; });
    source.start();
    network.advanceTo(0ms);
    QCOMPARE(finished, QList { SourceReport(NothingHere {}) });
    QCOMPARE(network.timesAsked(qUtf8Printable(domain)), 1);
}

void TstGuessSource::finishesOnceWhenCancelled()
{
    World world;
    world.exists("mail.example.org");
    world.network.nameNeverAnswers("smtp.example.org");
    world.source.start();
    world.network.advanceTo(1s);
    world.source.cancel();
    world.source.cancel();
    QVERIFY2(world.finished.isEmpty(), "finished is queued, never direct");
    world.network.advanceTo(2s);
    QCOMPARE(world.finished, QList { SourceReport(Unreachable { QStringLiteral("cancelled") }) });
    QCOMPARE(world.found.size(), 2);
}

void TstGuessSource::touchesNobodyWhenCancelledBeforeItsStart()
{
    World world;
    world.source.cancel();
    world.source.start();
    world.network.advanceTo(1s);
    QCOMPARE(world.finished.size(), 1);
    QCOMPARE(world.network.timesAsked("smtp.example.org"), 0);
    QVERIFY(world.network.contacted().isEmpty());
}

void TstGuessSource::everyUsualNamePays()
{
    // The count that GuessSource.cpp states, made again from the book.
    const ProviderBook &book = ProviderBook::shipped();
    QHash<QString, QList<HostName>> domainsOf;
    QHash<QString, HostName> serverOf;
    for (const HostName &domain : book.domains()) {
        const auto found = book.find(domain);
        if (found->candidates.isEmpty())
            continue;
        const QString &provider = found->provider->name;
        domainsOf[provider] << domain;
        serverOf.insert(provider, found->candidates.first().endpoint.host);
    }
    QMap<QString, int> counts;
    for (auto it = serverOf.cbegin(); it != serverOf.cend(); ++it)
        ++counts[nameBelow(it.value(), domainsOf.value(it.key()))];

    QSet<QString> frequent;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > 1 && it.key() != bareDomain && !it.key().isEmpty())
            frequent << it.key();
        qInfo("%3d %s", it.value(), it.key().isEmpty() ? "elsewhere" : qUtf8Printable(it.key()));
    }
    const QStringList usual = GuessSource::usualNames();
    QCOMPARE(QSet<QString>(usual.begin(), usual.end()), frequent);
    QVERIFY(std::is_sorted(usual.begin(), usual.end(),
        [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); }));
    qInfo("%lld providers counted", static_cast<long long>(serverOf.size()));
}

QTEST_GUILESS_MAIN(TstGuessSource)
#include "tst_guesssource.moc"
