// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/Accounts.h"
#include "tests/support/Chosen.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "ui/words/HandOver.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

HandOverStory storyOf(QByteArrayView choiceId, const Account &account)
{
    const auto choice = choiceFromId(QString::fromLatin1(choiceId));
    return describe(choice->target, choice->part, account);
}

bool says(const QStringList &sentences, const char *words)
{
    return sentences.join(QLatin1Char(' ')).contains(QString::fromLatin1(words));
}

} // namespace

class TstHandOverWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyPartIsNamedAndHasAPlace_data() { addParts(); }
    void everyPartIsNamedAndHasAPlace()
    {
        QFETCH(const QString, part);
        const HandOverStory story = storyOf(part.toLatin1(), accountWithIncoming());
        QVERIFY(!story.what.isEmpty());
        QVERIFY(!story.places.isEmpty());
        QVERIFY(says(story.remarks, "No password is in here"));
    }

    void whatIsPublishedIsSaidToBeUntried_data() { addParts(); }
    void whatIsPublishedIsSaidToBeUntried()
    {
        QFETCH(const QString, part);
        QVERIFY(says(storyOf(part.toLatin1(), accountWithIncoming()).remarks, "did not try it"));
        QVERIFY(says(storyOf(part.toLatin1(), account()).remarks,
            "Nobody has published an incoming server"));
    }

    void whatHasNoEncryptionIsSaidAndInNoFile_data() { addParts(); }
    void whatHasNoEncryptionIsSaidAndInNoFile()
    {
        QFETCH(const QString, part);
        IncomingServer plain = imapServer("plain.example.org");
        plain.port = 143;
        plain.encryption = IncomingServer::Encryption::None;
        Account published = account();
        published.incoming = { plain };
        const Account alone = accountOf(published);
        const QStringList remarks = storyOf(part.toLatin1(), alone).remarks;
        QCOMPARE(remarks.filter(whatIsLeftOut(alone)).size(), 1);
        QVERIFY(says({ whatIsLeftOut(alone) }, "plain.example.org:143."));
        QVERIFY(says(remarks, "an incoming server with encryption."));

        published.incoming = { plain, imapServer() };
        const Account beside = accountOf(published);
        QVERIFY(says(storyOf(part.toLatin1(), beside).remarks, "plain.example.org:143."));
        QVERIFY(!says(storyOf(part.toLatin1(), beside).remarks, "Nobody has published"));
        QVERIFY(whatIsLeftOut(accountWithIncoming()).isEmpty());

        const auto choice = choiceFromId(part);
        for (const Account &account : { alone, beside }) {
            const QString text = legible(handedOver(choice->target, choice->part, account));
            const QStringList lines = text.split(u'\n').filter(QStringLiteral("plain.example.org"));
            for (const QString &line : lines) {
                const bool isTold = line.contains(QStringLiteral("eft out"))
                    || line.trimmed() == QStringLiteral("\"plain.example.org:143\"")
                    || line.trimmed().startsWith(QStringLiteral("plain.example.org:143."));
                QVERIFY2(isTold, qUtf8Printable(line));
            }
        }
    }

    void thunderbirdsThreePlacesAreNamed()
    {
        const QStringList places = storyOf("thunderbird", account()).places;
        QCOMPARE(places.size(), 3);
        QVERIFY(says(places, "https://autoconfig.example.org/mail/config-v1.1.xml"));
        QVERIFY(says(places, "example.org.xml in the folder \"isp\""));
        QVERIFY(says(places, "type the values"));
    }

    void withoutAnIncomingServerThunderbirdStillAsks()
    {
        QVERIFY(says(storyOf("thunderbird", account()).remarks, "asks for the incoming server"));
    }

    void outlooksInsistenceOnOAuthIsSaidOnlyThere()
    {
        Account there = account();
        there.outgoing = chosen(candidate(submissions("smtp.gmail.com")));
        QVERIFY(says(storyOf("outlook-new", there).remarks, "insists on OAuth"));
        QVERIFY(says(storyOf("outlook-classic", there).remarks, "insists on OAuth"));
        QVERIFY(!says(storyOf("thunderbird", there).remarks, "OAuth"));
        QVERIFY(!says(storyOf("outlook-new", account()).remarks, "OAuth"));
    }

    void theNewOutlooksDetourIsSaid()
    {
        QVERIFY(says(storyOf("outlook-new", account()).remarks, "Microsoft's servers"));
        QVERIFY(!says(storyOf("outlook-classic", account()).remarks, "Microsoft's servers"));
    }

    void aUserNameThatOnlyTheProviderKnowsIsSaid()
    {
        Account unnamed = account();
        Candidate there = candidate(submissions("smtp.example.org"));
        there.username = UsernameForm::Other;
        unnamed.outgoing = chosen(there);
        QVERIFY(says(storyOf("text", unnamed).remarks, "only the provider can tell"));
    }

    void aFileForTheWholeDomainWarnsOfAPersonsOwnUserName()
    {
        Account own = account();
        QVERIFY(!says(storyOf("thunderbird", own).remarks, "for this person only"));
        own.outgoing = own.outgoing.withUserName(QStringLiteral("customer-4711"));
        QVERIFY(says(storyOf("thunderbird", own).remarks, "for this person only"));
        QVERIFY(says(storyOf("outlook-classic/xml", own).remarks, "one for each person"));
    }

    void everyFileIsLegible_data() { addParts(); }
    void everyFileIsLegible()
    {
        QFETCH(const QString, part);
        const auto choice = choiceFromId(part);
        const QString text =
            legible(handedOver(choice->target, choice->part, accountWithIncoming()));
        QVERIFY(text.contains(QLatin1String("example.org")));
        QVERIFY(!text.contains(QChar(QChar::ByteOrderMark)));
        QVERIFY(!text.contains(QLatin1Char('\r')));
        QVERIFY(text.endsWith(QLatin1Char('\n')));
    }

private:
    static void addParts()
    {
        QTest::addColumn<QString>("part");
        for (const QString &id : choiceIds())
            QTest::newRow(qPrintable(id)) << id;
    }
};

QTEST_GUILESS_MAIN(TstHandOverWords)
#include "tst_handoverwords.moc"
