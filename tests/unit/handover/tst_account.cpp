// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Account.h"
#include "core/handover/MailProgramSignIn.h"
#include "tests/support/Accounts.h"
#include "tests/support/Chosen.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

class TstAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theMoreTrustedSourceIsHeardFirst()
    {
        Evidence evidence = forAnn();
        evidence.sources = { found(SourceId::Ispdb, { imapServer("other.example.org") }),
            { SourceId::Srv, NothingHere {} },
            found(SourceId::Autoconfig, { imapServer("imap.example.org") }) };
        QCOMPARE(hostsIn(incomingServers(evidence)),
            QStringList(
                { QStringLiteral("imap.example.org"), QStringLiteral("other.example.org") }));
    }

    void whatTwoSourcesNameStandsOnce()
    {
        Evidence evidence = forAnn();
        evidence.sources = { found(SourceId::Autoconfig, { imapServer() }),
            found(SourceId::Ispdb, { imapServer() }) };
        QCOMPARE(incomingServers(evidence).size(), 1);
    }

    void aServerWithoutEncryptionIsLeftOutAndTold()
    {
        Account made = account();
        made.incoming = { plainServer(), imapServer() };
        made = accountOf(made);
        QCOMPARE(made.incoming, QList { imapServer() });
        QCOMPARE(made.leftOut, QList { plainServer() });
        QCOMPARE(placesLeftOut(made), QStringList { QStringLiteral("imap.example.org:143") });
        QCOMPARE(accountOf(made), made);

        made.incoming = { plainServer() };
        made.leftOut.clear();
        QVERIFY(!bestIncoming(accountOf(made)));
        QVERIFY(placesLeftOut(accountOf(account())).isEmpty());
    }

    void theEncryptedFormIsTakenWhereAnotherSourceHasIt()
    {
        IncomingServer upgraded = plainServer();
        upgraded.encryption = IncomingServer::Encryption::StartTls;
        Evidence evidence = forAnn();
        evidence.sources = { found(SourceId::Autoconfig, { plainServer(), plainServer() }),
            found(SourceId::Ispdb, { upgraded, plainServer() }) };
        Account made = account();
        made.incoming = incomingServers(evidence);
        made = accountOf(made);
        QCOMPARE(made.incoming, QList { upgraded });
        QCOMPARE(made.leftOut, QList { plainServer() });
    }

    void noServerIsReachedInTheClear_data()
    {
        using Encryption = IncomingServer::Encryption;
        QTest::addColumn<Encryption>("published");
        QTest::addColumn<Security>("security");
        QTest::newRow("TLS") << Encryption::ImplicitTls << Security::ImplicitTls;
        QTest::newRow("STARTTLS") << Encryption::StartTls << Security::StartTls;
        QTest::newRow("nothing, which no account holds") << Encryption::None << Security::StartTls;
    }
    void noServerIsReachedInTheClear()
    {
        QFETCH(const IncomingServer::Encryption, published);
        IncomingServer server = imapServer();
        server.encryption = published;
        QTEST(securityOf(server), "security");
    }

    void anIncomingServerThatNobodyChoseIsLeftOut()
    {
        IncomingServer proposed = imapServer("imap.mailfarm.example");
        proposed.provenance = { SourceId::Mx, Trust::Dns, {} };
        Evidence evidence = forAnn();
        evidence.sources = { found(SourceId::Mx, { proposed, imapServer() }) };
        QCOMPARE(
            hostsIn(incomingServers(evidence)), QStringList { QStringLiteral("imap.example.org") });
        evidence.accepted = { host("imap.mailfarm.example") };
        QCOMPARE(incomingServers(evidence).size(), 2);
    }

    void imapIsPreferredToPop3()
    {
        Account two = account();
        IncomingServer pop = imapServer("pop.example.org");
        pop.protocol = IncomingServer::Protocol::Pop3;
        two.incoming = { pop, imapServer() };
        QCOMPARE(bestIncoming(two)->host.ascii(), QStringLiteral("imap.example.org"));
        two.incoming = { pop };
        QCOMPARE(bestIncoming(two)->host.ascii(), QStringLiteral("pop.example.org"));
        QVERIFY(!bestIncoming(account()));
    }

    void aUserNameThatNobodyPublishedIsThatOfTheOutgoingServer()
    {
        IncomingServer server = imapServer();
        server.username.clear();
        QCOMPARE(incomingUserName(account(), server), QStringLiteral("ann@example.org"));
    }

    void aUserNameFollowsItsForm_data()
    {
        QTest::addColumn<UsernameForm>("form");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the whole address") << UsernameForm::EmailAddress << "ann@example.org";
        QTest::newRow("what stands before the @") << UsernameForm::LocalPart << "ann";
        QTest::newRow("only the provider knows it") << UsernameForm::Other << "";
    }
    void aUserNameFollowsItsForm()
    {
        QFETCH(const UsernameForm, form);
        Account unnamed = account();
        unnamed.outgoing = chosen(Recommendation { .endpoint = submissions("smtp.example.org"),
            .usernameForm = form,
            .provenance = { SourceId::Guess, Trust::Guess, {} } });
        QTEST(outgoingUserName(unnamed), "expected");
    }

    void whatNoFormatCarriesIsReplacedEverywhere()
    {
        Account odd = accountWithIncoming();
        const QString bad = QString(QChar(u'\x01')) + QChar(0xD800);
        odd.displayName = bad;
        odd.outgoing = odd.outgoing.withUserName(bad);
        odd.incoming.first().username = bad;
        const Account clean = accountOf(odd);
        const QString expected(2, QChar(QChar::ReplacementCharacter));
        QCOMPARE(clean.displayName, expected);
        QCOMPARE(clean.outgoing.recommendation().username, expected);
        QCOMPARE(clean.incoming.constFirst().username, expected);
        QCOMPARE(accountOf(account()), account());
    }

    void theWayOfSigningIn_data()
    {
        QTest::addColumn<QStringList>("mechanisms");
        QTest::addColumn<MailProgramSignIn>("expected");
        const auto row = [](const char *name, const QString &mechanisms,
                             MailProgramSignIn expected) {
            QTest::newRow(name) << mechanisms.split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << expected;
        };
        row("a password inside TLS is good enough", QStringLiteral("CRAM-MD5 PLAIN XOAUTH2"),
            MailProgramSignIn::NormalPassword);
        row("LOGIN is a password, too", QStringLiteral("LOGIN"), MailProgramSignIn::NormalPassword);
        row("CRAM-MD5 alone", QStringLiteral("CRAM-MD5"), MailProgramSignIn::EncryptedPassword);
        row("OAuth alone", QStringLiteral("OAUTHBEARER XOAUTH2"), MailProgramSignIn::OAuth2);
        row("Kerberos alone", QStringLiteral("GSSAPI"), MailProgramSignIn::Kerberos);
        row("NTLM alone", QStringLiteral("NTLM"), MailProgramSignIn::Ntlm);
        row("a server that says nothing wants a password", {}, MailProgramSignIn::NormalPassword);
    }
    void theWayOfSigningIn()
    {
        QFETCH(const QStringList, mechanisms);
        QFETCH(const MailProgramSignIn, expected);
        QVERIFY(signInFor(mechanisms) == expected);
    }

    void whatWasPublishedForSigningInCounts_data()
    {
        using Credentials = QList<Credential>;
        QTest::addColumn<QStringList>("mechanisms");
        QTest::addColumn<Credentials>("published");
        QTest::addColumn<MailProgramSignIn>("expected");
        const QStringList both { QStringLiteral("LOGIN"), QStringLiteral("XOAUTH2") };
        QTest::newRow("OAuth alone is taken, though a password may be offered, too")
            << both << Credentials { Credential::OAuth2 } << MailProgramSignIn::OAuth2;
        QTest::newRow("either") << both
                                << Credentials { Credential::OAuth2, Credential::AppPassword }
                                << MailProgramSignIn::NormalPassword;
        QTest::newRow("nothing is published")
            << both << Credentials {} << MailProgramSignIn::NormalPassword;
        QTest::newRow("the server does not take what is published")
            << QStringList { QStringLiteral("PLAIN") } << Credentials { Credential::OAuth2 }
            << MailProgramSignIn::NormalPassword;
    }
    void whatWasPublishedForSigningInCounts()
    {
        QFETCH(const QStringList, mechanisms);
        QFETCH(const QList<Credential>, published);
        QFETCH(const MailProgramSignIn, expected);
        Account set = accountWithIncoming();
        Recommendation settings = set.outgoing.recommendation();
        settings.mechanisms = mechanisms;
        settings.credentials = published;
        set.outgoing = chosen(settings);
        QVERIFY(outgoingSignIn(set) == expected);

        IncomingServer &incoming = set.incoming.first();
        incoming.credentials = {};
        QVERIFY(incomingSignIn(set, incoming) == expected);
        incoming.credentials = { Credential::Password };
        QVERIFY(incomingSignIn(set, incoming) == MailProgramSignIn::NormalPassword);
        incoming.credentials = { Credential::OAuth2 };
        QVERIFY(incomingSignIn(set, incoming) == MailProgramSignIn::OAuth2);
    }

    void outlookInsistsOnOAuthWhereItAlwaysDoes_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("expected");
        QTest::newRow("Gmail") << "smtp.gmail.com" << true;
        QTest::newRow("Microsoft 365") << "smtp.office365.com" << true;
        QTest::newRow("a server of one's own") << "smtp.example.org" << false;
        QTest::newRow("a name that only ends alike") << "notgmail.com" << false;
    }
    void outlookInsistsOnOAuthWhereItAlwaysDoes()
    {
        QFETCH(const QString, server);
        Account there = account();
        there.outgoing = chosen(candidate(submissions(qPrintable(server))));
        QTEST(outlookInsistsOnOAuth(there), "expected");
    }

private:
    static Evidence forAnn() { return evidenceFor(mailbox("ann@example.org"), {}); }
    static IncomingServer plainServer()
    {
        IncomingServer plain = imapServer();
        plain.port = 143;
        plain.encryption = IncomingServer::Encryption::None;
        return plain;
    }
    static SourceAnswer found(SourceId source, const QList<IncomingServer> &servers)
    {
        return { source, Found { .incoming = servers } };
    }
    static QStringList hostsIn(const QList<IncomingServer> &servers)
    {
        QStringList hosts;
        for (const IncomingServer &server : servers)
            hosts.append(server.host.ascii());
        return hosts;
    }
};

QTEST_GUILESS_MAIN(TstAccount)
#include "tst_account.moc"
