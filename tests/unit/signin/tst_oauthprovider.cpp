// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/OAuthProvider.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::test;

class TstOAuthProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aServerBelongsToItsProvider_data();
    void aServerBelongsToItsProvider();
    void anExchangerHintsAtItsProvider();
    void everyKnownProviderIsUsable();
    void issuersAreComparedExactly_data();
    void issuersAreComparedExactly();
    void onlyEncryptedEndpointsAreAllowed_data();
    void onlyEncryptedEndpointsAreAllowed();
};

void TstOAuthProvider::aServerBelongsToItsProvider_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("provider");

    const auto row = [](const char *title, const char *server, const char *provider) {
        QTest::newRow(title) << QByteArray(server) << QString::fromLatin1(provider);
    };
    row("Gmail", "smtp.gmail.com", "google");
    row("Microsoft 365", "smtp.office365.com", "microsoft");
    row("Outlook.com", "smtp-mail.outlook.com", "microsoft");
    row("Yahoo", "smtp.mail.yahoo.com", "yahoo");
    row("AOL", "smtp.aol.com", "aol");
    row("a name that only ends alike gets no token", "notsmtp.gmail.com.example.org", "");
    row("a name with the provider's as its tail but no dot", "evilsmtp.gmail.com", "");
    row("another server", "smtp.example.org", "");
}

void TstOAuthProvider::aServerBelongsToItsProvider()
{
    QFETCH(QByteArray, server);
    const auto provider = oauthProviderForServer(host(server.constData()));
    QTEST(provider ? provider->id : QString(), "provider");
}

void TstOAuthProvider::anExchangerHintsAtItsProvider()
{
    QCOMPARE(oauthProviderForExchanger(host("aspmx.l.google.com"))->id, QStringLiteral("google"));
    QCOMPARE(oauthProviderForExchanger(host("example-org.mail.protection.outlook.com"))->id,
        QStringLiteral("microsoft"));
    QCOMPARE(oauthProviderForExchanger(host("mta5.am0.yahoodns.net"))->id, QStringLiteral("yahoo"));
    QVERIFY(!oauthProviderForExchanger(host("mx.example.org")));
    QVERIFY(!oauthProviderForServer(host("aspmx.l.google.com")));
}

void TstOAuthProvider::everyKnownProviderIsUsable()
{
    for (const OAuthProvider &provider : knownOAuthProviders()) {
        QVERIFY(isAllowed(provider.authorization, EndpointRule::HttpsOnly));
        QVERIFY(isAllowed(provider.token, EndpointRule::HttpsOnly));
        QVERIFY(provider.device.isEmpty() || isAllowed(provider.device, EndpointRule::HttpsOnly));
        QVERIFY(!provider.id.isEmpty() && !provider.name.isEmpty() && !provider.source.isEmpty());
        QVERIFY(!provider.scopes.isEmpty() && !provider.submissionHosts.isEmpty());
    }
}

void TstOAuthProvider::issuersAreComparedExactly_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("isIts");

    const auto row = [](const char *title, const char *provider, const char *issuer, bool isIts) {
        QTest::newRow(title) << QString::fromLatin1(provider) << QString::fromLatin1(issuer)
                             << isIts;
    };
    row("the provider's own", "google", "https://accounts.google.com", true);
    row("with a slash more", "google", "https://accounts.google.com/", false);
    row("another provider's", "google", "https://api.login.yahoo.com", false);
    row("none", "google", "", false);
    row("one organisation's at Microsoft", "microsoft",
        "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0", true);
    row("no organisation's at Microsoft", "microsoft",
        "https://login.microsoftonline.com/../evil/v2.0", false);
    row("a host that only begins alike", "microsoft",
        "https://login.microsoftonline.com.example.org/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
        false);
}

void TstOAuthProvider::issuersAreComparedExactly()
{
    QFETCH(QString, provider);
    QFETCH(QString, issuer);
    const QList<OAuthProvider> &all = knownOAuthProviders();
    const auto known = std::find_if(
        all.begin(), all.end(), [&](const OAuthProvider &one) { return one.id == provider; });
    QVERIFY2(known != all.end(), "nobody is known by this id");
    QTEST(known->issues(issuer), "isIts");
}

void TstOAuthProvider::onlyEncryptedEndpointsAreAllowed_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<bool>("always");
    QTest::addColumn<bool>("inTests");

    const auto row = [](const char *title, const char *url, bool always, bool inTests) {
        QTest::newRow(title) << QUrl(QString::fromLatin1(url)) << always << inTests;
    };
    row("https", "https://login.example.org/token", true, true);
    row("http", "http://login.example.org/token", false, false);
    row("http on this computer", "http://127.0.0.1:8080/token", false, true);
    row("http to a name", "http://localhost:8080/token", false, false);
    row("a file", "file:///etc/passwd", false, false);
    row("a script", "javascript:alert(1)", false, false);
    row("nothing", "", false, false);
}

void TstOAuthProvider::onlyEncryptedEndpointsAreAllowed()
{
    QFETCH(QUrl, endpoint);
    QTEST(isAllowed(endpoint, EndpointRule::HttpsOnly), "always");
    QTEST(isAllowed(endpoint, EndpointRule::HttpsOrLoopback), "inTests");
}

QTEST_GUILESS_MAIN(TstOAuthProvider)
#include "tst_oauthprovider.moc"
