// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/ProviderBook.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// The rows as they stand in the file, for what the book itself does not tell.
QJsonArray rows()
{
    QFile file(QStringLiteral(BOOK_FILE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("providers")].toArray();
}

QString nameOf(const QJsonObject &row)
{
    return row[QStringLiteral("name")].toString();
}

/// Servers on other ports or ways than the two that this program is about. Each is what the
/// provider's row in the public database says, comment included.
const QSet<QString> documentedExceptions {
    QStringLiteral("mobile.charter.net:587 implicit-tls"), // "Yes, they have SSL […] on port 587"
    QStringLiteral("smtp.rediffmail.com:586 implicit-tls"), // beside 465
};

bool isUsual(const Endpoint &endpoint)
{
    return (endpoint.port == submissionsPort && endpoint.security == Security::ImplicitTls)
        || (endpoint.port == submissionPort && endpoint.security == Security::StartTls);
}

QByteArray bookOf(const QByteArray &provider)
{
    return R"({"version": 1, "providers": [)" + provider + "]}";
}

/// A row with one part replaced, for the table of broken books.
QByteArray rowWith(const char *key, const QByteArray &value)
{
    QJsonObject row = QJsonDocument::fromJson(R"({
        "name": "Example Mail", "domains": ["example.org"], "submission": "offered",
        "servers": [{"host": "smtp.example.org", "port": 465, "security": "implicit-tls",
                     "username": "email-address"}],
        "credentials": ["password"], "help": "https://example.org/help", "source": "a test"})")
                          .object();
    const QJsonValue parsed = QJsonDocument::fromJson('[' + value + ']').array().first();
    if (parsed.isUndefined())
        row.remove(QString::fromLatin1(key));
    else
        row[QString::fromLatin1(key)] = parsed;
    return QJsonDocument(row).toJson();
}

} // namespace

class TstProviderBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void knowsTheLargeProviders_data();
    void knowsTheLargeProviders();
    void knowsWhoOffersNoSubmission();
    void keepsTheBridgeOutOfTheCandidates();
    void knowsNothingOfOthers_data();
    void knowsNothingOfOthers();
    void everyServerIsOneOfTheTwoWaysOrDocumented();
    void everyRowIsBackedByASource();
    void everyRowCanBeFound();
    void everyExchangerIsAHost();
    void knowsAPlatformByItsExchangers_data();
    void knowsAPlatformByItsExchangers();
    void knowsItsServers();
    void everyHelpPageIsHttps();
    void ranksAreTheOrderOfTheRow();
    void refusesABrokenBook_data();
    void refusesABrokenBook();
    void readsASmallBook();
    void saysHowMuchIsInIt();
};

void TstProviderBook::knowsTheLargeProviders_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("servers");

    const auto row = [](const char *domain, const char *servers) {
        QTest::newRow(domain) << QString::fromLatin1(domain) << QString::fromLatin1(servers);
    };
    row("gmail.com", "smtp.gmail.com:465 smtp.gmail.com:587");
    row("GMail.com.", "smtp.gmail.com:465 smtp.gmail.com:587");
    row("hotmail.co.uk", "smtp-mail.outlook.com:587");
    row("icloud.com", "smtp.mail.me.com:587");
    row("gmx.de", "mail.gmx.net:465 mail.gmx.net:587");
    row("web.de", "smtp.web.de:465 smtp.web.de:587");
    row("t-online.de", "securesmtp.t-online.de:465 securesmtp.t-online.de:587");
    row("posteo.eu", "posteo.de:465 posteo.de:587");
    row("inbox.lt", "mail.inbox.lt:465");
    row("163.com", "smtp.163.com:465");
}

void TstProviderBook::knowsTheLargeProviders()
{
    QFETCH(QString, domain);
    const auto found = ProviderBook::shipped().find(host(qUtf8Printable(domain)));
    QVERIFY(found);
    QStringList servers;
    for (const Candidate &candidate : found->candidates) {
        servers << hostAndPort(candidate.endpoint);
        QCOMPARE(candidate.provenance.source, SourceId::Book);
        QCOMPARE(candidate.provenance.trust, Trust::Provider);
        QVERIFY(!candidate.provenance.detail.isEmpty());
    }
    QTEST(servers.join(u' '), "servers");
    QVERIFY(found->provider);
    QCOMPARE(found->provider->submission, ProviderCard::Submission::Offered);
}

void TstProviderBook::knowsWhoOffersNoSubmission()
{
    for (const char *domain : { "tutanota.com", "tuta.com", "hey.com" }) {
        const auto found = ProviderBook::shipped().find(host(domain));
        QVERIFY2(found, domain);
        QVERIFY(found->candidates.isEmpty());
        QCOMPARE(found->provider->submission, ProviderCard::Submission::NotOffered);
    }
}

void TstProviderBook::keepsTheBridgeOutOfTheCandidates()
{
    // Proton's bridge listens on the person's own computer with a certificate that it signed
    // itself: nothing to prove from a book. The card says what it takes.
    const auto found = ProviderBook::shipped().find(host("proton.me"));
    QVERIFY(found);
    QVERIFY(found->candidates.isEmpty());
    QCOMPARE(found->provider->submission, ProviderCard::Submission::Offered);
    QVERIFY(found->provider->note.contains(QStringLiteral("Bridge")));
    QCOMPARE(found->provider->credentials, QList { Credential::ProviderIssued });
}

void TstProviderBook::knowsNothingOfOthers_data()
{
    QTest::addColumn<QString>("domain");

    QTest::newRow("a domain of nobody") << QStringLiteral("example.org");
    QTest::newRow("below a known domain") << QStringLiteral("mail.gmail.com");
    QTest::newRow("a known domain's end") << QStringLiteral("notgmail.com");
    QTest::newRow("above a known domain") << QStringLiteral("com");
    QTest::newRow("a mail exchanger's domain") << QStringLiteral("am0.yahoodns.net");
    QTest::newRow("an address") << QStringLiteral("192.0.2.1");
}

void TstProviderBook::knowsNothingOfOthers()
{
    QFETCH(QString, domain);
    QVERIFY(!ProviderBook::shipped().find(host(qUtf8Printable(domain))));
}

void TstProviderBook::everyServerIsOneOfTheTwoWaysOrDocumented()
{
    QSet<QString> exceptions;
    for (const HostName &domain : ProviderBook::shipped().domains()) {
        const auto found = ProviderBook::shipped().find(domain);
        QVERIFY(found);
        for (const Candidate &candidate : found->candidates) {
            if (!isUsual(candidate.endpoint)) {
                exceptions << QString(
                    hostAndPort(candidate.endpoint) + u' ' + id(candidate.endpoint.security));
            }
            QVERIFY2(!candidate.endpoint.host.address(), "a server in the book has a name");
        }
    }
    QCOMPARE(exceptions, documentedExceptions);
}

void TstProviderBook::everyRowIsBackedByASource()
{
    static const QRegularExpression doubt(
        QStringLiteral("unverified|general knowledge|check before"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY(!rows().isEmpty());
    for (const QJsonValue &value : rows()) {
        const QJsonObject row = value.toObject();
        QVERIFY2(!row[QStringLiteral("source")].toString().isEmpty(), qUtf8Printable(nameOf(row)));
        const QByteArray text = QJsonDocument(row).toJson();
        QVERIFY2(!doubt.match(QString::fromUtf8(text)).hasMatch(), qUtf8Printable(nameOf(row)));
    }
}

void TstProviderBook::everyRowCanBeFound()
{
    QSet<QString> names;
    QSet<QString> domains;
    for (const QJsonValue &value : rows()) {
        const QJsonObject row = value.toObject();
        const QJsonArray own = row[QStringLiteral("domains")].toArray();
        const QJsonArray exchangers = row[QStringLiteral("mx")].toArray();
        const QJsonArray hosts = row[QStringLiteral("hosts")].toArray();
        QVERIFY2(!own.isEmpty() || !exchangers.isEmpty() || !hosts.isEmpty()
                || row.contains(QStringLiteral("aliases")),
            qUtf8Printable(nameOf(row)));
        QVERIFY2(!names.contains(nameOf(row)), qUtf8Printable(nameOf(row)));
        names << nameOf(row);
        for (const QJsonValue &domain : own) {
            QVERIFY2(!domains.contains(domain.toString()), qUtf8Printable(domain.toString()));
            domains << domain.toString();
            // As it is written is how it is looked up.
            QCOMPARE(host(qUtf8Printable(domain.toString())).ascii(), domain.toString());
        }
    }
    QCOMPARE(domains.size(), ProviderBook::shipped().domains().size());
    QCOMPARE(names.size(), ProviderBook::shipped().providerCount());
}

void TstProviderBook::everyExchangerIsAHost()
{
    int exchangers = 0;
    for (const QJsonValue &row : rows()) {
        for (const QJsonValue &text : row.toObject()[QStringLiteral("mx")].toArray()) {
            const auto exchanger = HostName::parse(text.toString());
            QVERIFY2(exchanger && !exchanger->address(), qUtf8Printable(text.toString()));
            ++exchangers;
        }
    }
    QVERIFY(exchangers > 0);
}

void TstProviderBook::knowsAPlatformByItsExchangers_data()
{
    QTest::addColumn<QString>("exchanger");
    QTest::addColumn<QString>("provider"); // empty: not known
    const auto row = [](const char *exchanger, const char *provider) {
        QTest::newRow(exchanger) << QString::fromLatin1(exchanger) << QString::fromLatin1(provider);
    };
    row("aspmx.l.google.com", "Google Workspace");
    row("alt2.aspmx.l.google.com", "Google Workspace");
    row("aspmx2.googlemail.com", "Google Workspace");
    row("example-org.mail.protection.outlook.com", "Microsoft 365");
    row("hotmail-com.olc.protection.outlook.com", "Outlook.com / Hotmail");
    row("mta5.am0.yahoodns.net", "Yahoo Mail");
    row("mx-aol.mail.gm0.yahoodns.net", "AOL");
    row("mx.zoho.com", "Zoho (US)");
    row("mx2.zoho.eu", "Zoho (EU)");
    row("in1-smtp.messagingengine.com", "Fastmail");
    row("mailsec.protonmail.ch", "Proton Mail (Bridge)");
    row("mx.yandex.net", "Yandex");
    row("mx01.mail.icloud.com", "iCloud Mail");
    row("mx1.emailsrvr.com", "Rackspace Email");
    row("google.com", "Google Workspace");
    row("notgoogle.com", "");
    row("google.com.evil.example", "");
    row("mx.example.org", "");
}

void TstProviderBook::knowsAPlatformByItsExchangers()
{
    QFETCH(const QString, exchanger);
    const auto found = ProviderBook::shipped().findByExchanger(host(qUtf8Printable(exchanger)));
    QTEST(found ? found->provider->name : QString(), "provider");
}

void TstProviderBook::knowsItsServers()
{
    QVERIFY(ProviderBook::shipped().namesServer(host("smtp.gmail.com")));
    QVERIFY(!ProviderBook::shipped().namesServer(host("gmail.com")));
    QVERIFY(!ProviderBook::shipped().namesServer(host("smtp.gmail.com.evil.example")));
}

void TstProviderBook::everyHelpPageIsHttps()
{
    for (const HostName &domain : ProviderBook::shipped().domains()) {
        const QString page = ProviderBook::shipped().find(domain)->provider->helpPage;
        if (page.isEmpty())
            continue;
        const QUrl url(page, QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == QStringLiteral("https"), qUtf8Printable(page));
        QVERIFY2(HostName::parse(url.host()), qUtf8Printable(page));
        QVERIFY2(url.userInfo().isEmpty(), qUtf8Printable(page));
    }
}

void TstProviderBook::ranksAreTheOrderOfTheRow()
{
    const auto found = ProviderBook::shipped().find(host("gmail.com"));
    QVERIFY(found);
    for (qsizetype i = 0; i < found->candidates.size(); ++i)
        QCOMPARE(found->candidates.at(i).rank, static_cast<int>(i));
}

void TstProviderBook::refusesABrokenBook_data()
{
    QTest::addColumn<QByteArray>("book");

    const auto row = [](const char *name, const QByteArray &book) { QTest::newRow(name) << book; };
    const auto server = [](const QByteArray &text) {
        return bookOf(rowWith("servers", '[' + text + ']'));
    };
    row("nothing", {});
    row("no JSON", "providers");
    row("cut in the middle", bookOf(rowWith("name", R"("x")")).chopped(20));
    row("an array", "[]");
    row("no version", R"({"providers": []})");
    row("a later version", R"({"version": 2, "providers": []})");
    row("a row that is none", bookOf("5"));
    row("no name", bookOf(rowWith("name", {})));
    row("no source", bookOf(rowWith("source", {})));
    row("an empty source", bookOf(rowWith("source", R"("")")));
    row("an unknown credential", bookOf(rowWith("credentials", R"(["fingerprint"])")));
    row("no word about submission", bookOf(rowWith("submission", {})));
    row("an unknown word about submission", bookOf(rowWith("submission", R"("maybe")")));
    row("a help page over plain http", bookOf(rowWith("help", R"("http://example.org")")));
    row("a help page that is a script", bookOf(rowWith("help", "\"javascript:alert\"")));
    row("a domain that is none", bookOf(rowWith("domains", R"(["exam_ple.org"])")));
    row("a domain twice in a row", bookOf(rowWith("domains", R"(["a.example", "A.example"])")));
    row("a domain in two rows",
        bookOf(rowWith("name", R"("x")") + ',' + rowWith("name", R"("y")")));
    row("a plaintext server",
        server(R"({"host": "a.b", "port": 587, "security": "none", "username": "local-part"})"));
    row("a server without security",
        server(R"({"host": "a.b", "port": 587, "username": "local-part"})"));
    row("a server without host",
        server(R"({"port": 465, "security": "starttls", "username": "other"})"));
    row("a server with a placeholder for host",
        server(
            R"({"host": "mail.%D%", "port": 465, "security": "starttls", "username": "other"})"));
    row("port 0",
        server(R"({"host": "a.b", "port": 0, "security": "starttls", "username": "other"})"));
    row("port 65536",
        server(R"({"host": "a.b", "port": 65536, "security": "starttls", "username": "other"})"));
    row("a port in words",
        server(R"({"host": "a.b", "port": "465", "security": "starttls", "username": "other"})"));
    row("an unknown form of user name",
        server(R"({"host": "a.b", "port": 465, "security": "starttls", "username": "email"})"));
    row("a server where none is offered", bookOf(rowWith("submission", R"("none")")));
}

void TstProviderBook::refusesABrokenBook()
{
    QFETCH(QByteArray, book);
    QVERIFY(!ProviderBook::parse(book));
}

void TstProviderBook::readsASmallBook()
{
    const auto book = ProviderBook::parse(bookOf(rowWith("note", R"("ask us")")));
    QVERIFY(book);
    const auto found = book->find(host("example.org"));
    QVERIFY(found);
    const ProviderCard card { .name = QStringLiteral("Example Mail"),
        .helpPage = QStringLiteral("https://example.org/help"),
        .submission = ProviderCard::Submission::Offered,
        .credentials = { Credential::Password },
        .note = QStringLiteral("ask us") };
    const Candidate only { .endpoint = submissions("smtp.example.org"),
        .username = UsernameForm::EmailAddress,
        .credentials = { Credential::Password },
        .provenance = { SourceId::Book, Trust::Provider, QStringLiteral("a test") },
        .rank = 0 };
    QCOMPARE(*found, (Found { { only }, card }));
}

void TstProviderBook::saysHowMuchIsInIt()
{
    const ProviderBook &book = ProviderBook::shipped();
    QVERIFY(book.providerCount() > 100);
    QVERIFY(book.domains().size() > 600);
    qInfo("%lld providers, %lld domains", static_cast<long long>(book.providerCount()),
        static_cast<long long>(book.domains().size()));
}

QTEST_GUILESS_MAIN(TstProviderBook)
#include "tst_providerbook.moc"
