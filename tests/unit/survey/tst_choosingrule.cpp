// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/ChoosingRule.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

#include <type_traits>

using namespace mailberth;
using namespace mailberth::test;

// By which a secret leaves is made by the rule alone.
static_assert(!std::is_constructible_v<ChosenSettings, Recommendation>);
static_assert(!std::is_constructible_v<ChosenSettings, Recommendation, ChosenBy>);
static_assert(!std::is_default_constructible_v<ChosenSettings>);

namespace
{

using Choice = std::optional<ChosenBy>;

Candidate named(
    const char *hostName, SourceId source, Trust trust, InBook inBook = InBook::NotAsked)
{
    Candidate it = candidate(submissions(hostName), source, trust);
    it.provenance.inBook = inBook;
    return it;
}

QByteArray inWords(const Choice &choice)
{
    return choice ? id(*choice).toLatin1() : QByteArray("a proposal");
}

} // namespace

class TstChoosingRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachWayByWhichAHostBecomesKnown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("hostName");
        QTest::addColumn<Provenance>("provenance");
        QTest::addColumn<Choice>("expected");
        const auto row = [](const char *name, const char *address, const char *hostName,
                             const Provenance &provenance, const Choice &expected) {
            QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(hostName)
                                << provenance << expected;
        };
        const char *ann = "ann@firma.example";
        const char *far = "smtp.mailfarm.example";
        const Choice none;
        const auto by = [](SourceId source, Trust trust, InBook inBook = InBook::NotAsked) {
            return Provenance { source, trust, {}, inBook };
        };
        const Provenance guess = by(SourceId::Guess, Trust::Guess);
        row("1: typed", ann, far, by(SourceId::Person, Trust::Person), ChosenBy::Person);
        row("2: in the organisation's file", ann, far, by(SourceId::Organisation, Trust::Person),
            ChosenBy::Organisation);
        row("3: in the book for the domain", ann, far, by(SourceId::Book, Trust::Provider),
            ChosenBy::Book);
        row("4: in the book for the exchanger's platform", ann, far,
            by(SourceId::Mx, Trust::Dns, InBook::AsPlatform), ChosenBy::Platform);
        row("4: in the book, and a service record leads there", ann, far,
            by(SourceId::Srv, Trust::Dns, InBook::AsPlatform), ChosenBy::Platform);
        row("named by the exchanger's own file", ann, far, by(SourceId::Mx, Trust::Dns), none);
        row("named by a service record", ann, far, by(SourceId::Srv, Trust::Dns), none);
        row("5: in the domain's file", ann, far, by(SourceId::Autoconfig, Trust::Provider),
            ChosenBy::Domain);
        row("5: in the domain's file of the newer kind", ann, far,
            by(SourceId::Pacc, Trust::Provider), ChosenBy::Domain);
        row("in a file over plain http", ann, far, by(SourceId::Autoconfig, Trust::Guess), none);
        row("6: on the list for the domain", ann, far, by(SourceId::Ispdb, Trust::ThirdParty),
            ChosenBy::List);
        row("on the list for the exchanger's domain", ann, far, by(SourceId::Ispdb, Trust::Dns),
            none);
        row("on somebody's certificate", ann, far, by(SourceId::Certificate, Trust::Guess), none);
        row("guessed elsewhere", ann, far, guess, none);
        row("7: the mail domain", ann, "firma.example", guess, ChosenBy::OwnName);
        row("7: one label below", ann, "smtp.firma.example", guess, ChosenBy::OwnName);
        row("7: whoever names it", ann, "mx.firma.example", by(SourceId::Srv, Trust::Dns),
            ChosenBy::OwnName);
        row("two labels below", ann, "smtp.mail.firma.example", guess, none);
        row("7: one label below a department", "ann@it.firma.example", "smtp.it.firma.example",
            guess, ChosenBy::OwnName);
        row("7: the department's registrable domain", "ann@it.firma.example", "firma.example",
            guess, ChosenBy::OwnName);
        row("7: one label below that", "ann@it.firma.example", "smtp.firma.example", guess,
            ChosenBy::OwnName);
        row("below another department", "ann@it.firma.example", "smtp.hr.firma.example", guess,
            none);
        row("between the two", "ann@a.it.firma.example", "it.firma.example", guess,
            ChosenBy::OwnName);
        row("below what lies between", "ann@a.it.firma.example", "smtp.it.firma.example", guess,
            none);
        row("7: below a public suffix of two labels", "ann@firma.co.uk", "smtp.firma.co.uk", guess,
            ChosenBy::OwnName);
        row("a neighbour below a public suffix", "ann@firma.co.uk", "smtp.co.uk", guess, none);
        row("another customer of a host of pages", "ann@ann.github.io", "bob.github.io", guess,
            none);
        row("below a domain that is itself a public suffix", "ann@github.io", "bob.github.io",
            guess, none);
        row("only alike at the end", ann, "smtp.notfirma.example", guess, none);
        row("the domain as a label elsewhere", ann, "firma.example.mailfarm.example", guess, none);
        row("an address", ann, "192.0.2.1", guess, none);
    }

    void eachWayByWhichAHostBecomesKnown()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, hostName);
        QFETCH(const Provenance, provenance);
        QFETCH(const Choice, expected);
        Candidate it = candidate(submissions(qPrintable(hostName)));
        it.provenance = provenance;
        const ChoosingRule rule(mailbox(qPrintable(address)));
        QCOMPARE(inWords(rule.choiceOf(it)), inWords(expected));
        QCOMPARE(rule.choose({ .endpoint = it.endpoint, .provenance = provenance }).has_value(),
            expected.has_value());
    }

    void whereTheBookKnowsTheDomainNobodyElseCounts_data()
    {
        QTest::addColumn<SourceId>("authority");
        QTest::newRow("the book") << SourceId::Book;
        QTest::newRow("the organisation") << SourceId::Organisation;
        QTest::newRow("the person") << SourceId::Person;
    }

    void whereTheBookKnowsTheDomainNobodyElseCounts()
    {
        QFETCH(const SourceId, authority);
        ChoosingRule rule(mailbox("ann@firma.example"), { host("smtp.mailfarm.example") });
        const QList<Candidate> others {
            named("smtp.a.example", SourceId::Mx, Trust::Dns, InBook::AsPlatform),
            named("smtp.b.example", SourceId::Autoconfig, Trust::Provider),
            named("smtp.c.example", SourceId::Ispdb, Trust::ThirdParty),
            named("smtp.firma.example", SourceId::Guess, Trust::Guess),
        };
        for (const Candidate &other : others)
            QVERIFY(rule.choiceOf(other) && rule.mayBeRecommended(other));
        const Candidate best = named("mail.gmx.example", authority,
            authority == SourceId::Book ? Trust::Provider : Trust::Person);
        rule.hear(best);
        QVERIFY(rule.choiceOf(best) && rule.mayBeRecommended(best));
        for (const Candidate &other : others)
            QVERIFY(!rule.choiceOf(other) && !rule.mayBeRecommended(other));
        // A yes chooses the host, and makes no better one of it.
        const Candidate accepted = named("smtp.mailfarm.example", SourceId::Srv, Trust::Dns);
        QVERIFY(rule.choiceOf(accepted) == ChosenBy::Person);
        QVERIFY(!rule.mayBeRecommended(accepted));
    }

    void aBookThatNamesNoServerKnowsTheDomainAllTheSame()
    {
        ChoosingRule rule(mailbox("ann@firma.example"));
        rule.hear(SourceAnswer { SourceId::Book,
            Found { .provider =
                        ProviderCard { .submission = ProviderCard::Submission::NotOffered } } });
        QVERIFY(!rule.mayBeRecommended(named("smtp.firma.example", SourceId::Guess, Trust::Guess)));
        ChoosingRule ignorant(mailbox("ann@firma.example"));
        ignorant.hear(SourceAnswer { SourceId::Book, NothingHere {} });
        QVERIFY(!ignorant.authority());
    }

    void theStrongestAuthorityIsHeard()
    {
        ChoosingRule rule(mailbox("ann@firma.example"));
        const Candidate book = named("a.example", SourceId::Book, Trust::Provider);
        const Candidate organisation = named("b.example", SourceId::Organisation, Trust::Person);
        rule.hear(organisation);
        rule.hear(book);
        QCOMPARE(rule.authority(), Choice(ChosenBy::Organisation));
        QVERIFY(rule.mayBeRecommended(organisation));
        QVERIFY(!rule.mayBeRecommended(book));
    }

    void aYesIsForOneExactHost()
    {
        const ChoosingRule rule(mailbox("ann@firma.example"), { host("smtp.mailfarm.example") });
        QVERIFY(rule.choiceOf(named("smtp.mailfarm.example", SourceId::Srv, Trust::Dns)));
        QVERIFY(!rule.choiceOf(named("mail.mailfarm.example", SourceId::Srv, Trust::Dns)));
        QVERIFY(!rule.choiceOf(named("a.smtp.mailfarm.example", SourceId::Srv, Trust::Dns)));
        QVERIFY(!rule.choiceOf(named("mailfarm.example", SourceId::Srv, Trust::Dns)));
    }

    void withoutAMailboxOnlyThePersonChooses()
    {
        const ChoosingRule rule { std::optional<MailAddress>() };
        QVERIFY(rule.choiceOf(named("smtp.a.example", SourceId::Person, Trust::Person)));
        QVERIFY(!rule.choiceOf(named("smtp.a.example", SourceId::Autoconfig, Trust::Provider)));
        QVERIFY(
            !rule.choiceOf(named("smtp.a.example", SourceId::Mx, Trust::Dns, InBook::AsPlatform)));
        QVERIFY(!rule.choiceOf(named("smtp.a.example", SourceId::Guess, Trust::Guess)));
    }

    void anIncomingServerObeysTheSameRule()
    {
        ChoosingRule rule(mailbox("ann@firma.example"));
        const auto imap = [](const char *hostName, SourceId source, Trust trust) {
            return IncomingServer { IncomingServer::Protocol::Imap, host(hostName), 993,
                IncomingServer::Encryption::ImplicitTls, {}, { source, trust, {} } };
        };
        const IncomingServer published =
            imap("imap.mailfarm.example", SourceId::Autoconfig, Trust::Provider);
        const IncomingServer own = imap("imap.firma.example", SourceId::Autoconfig, Trust::Guess);
        const IncomingServer foreign =
            imap("imap.mailfarm.example", SourceId::Autoconfig, Trust::Guess);
        QVERIFY(rule.choiceOf(published) == ChosenBy::Domain);
        QVERIFY(rule.choiceOf(own) == ChosenBy::OwnName);
        QVERIFY(!rule.choiceOf(foreign));
        // The book knows the domain and names no incoming servers: what others choose stays.
        rule.hear(named("mail.gmx.example", SourceId::Book, Trust::Provider));
        QVERIFY(rule.choiceOf(published) == ChosenBy::Domain);
        QVERIFY(!rule.choiceOf(foreign));
    }
};

QTEST_GUILESS_MAIN(TstChoosingRule)
#include "tst_choosingrule.moc"
