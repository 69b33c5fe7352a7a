// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Overloaded.h"
#include "core/signin/AuthorizationRequest.h"
#include "tests/support/LogGuard.h"

#include <QSet>
#include <QUrlQuery>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

AuthorizationRequest request()
{
    AuthorizationRequest asked =
        AuthorizationRequest::fresh(knownOAuthProviders().first(), { QStringLiteral("our id"), {} },
            QUrl(QStringLiteral("http://127.0.0.1:4711/")), QStringLiteral("ann+b@example.org"));
    asked.state = QStringLiteral("our-state");
    return asked;
}

/// "code …", "nothing", or the code of the ending.
QString readingOf(const QByteArray &target)
{
    return std::visit(Overloaded {
                          [](const AuthorizationCode &found) {
                              return QString(
                                  QStringLiteral("code ") + QString::fromUtf8(found.code.bytes()));
                          },
                          [](const NoCallback &) { return QStringLiteral("nothing"); },
                          [](const OAuthAnswer &answer) {
                              const auto *refused = std::get_if<oauth::Refused>(&answer);
                              QString text = code(answer);
                              if (refused)
                                  text += u' ' + refused->error + u' ' + refused->description;
                              return text;
                          },
                      },
        request().read(target));
}

} // namespace

class TstAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theChallengeIsThatOfTheStandard();
    void everyRequestHasItsOwnStateAndVerifier();
    void theUrlAsksForACodeWithAChallenge();
    void theVerifierNeverGoesThroughTheBrowser();
    void whatTheBrowserBringsIsJudged_data();
    void whatTheBrowserBringsIsJudged();
};

void TstAuthorizationRequest::theChallengeIsThatOfTheStandard()
{
    // RFC 7636 appendix B
    QCOMPARE(challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TstAuthorizationRequest::everyRequestHasItsOwnStateAndVerifier()
{
    QSet<QByteArray> seen;
    constexpr int times = 200;
    for (int i = 0; i < times; ++i) {
        const QByteArray text = freshRandomText();
        QCOMPARE(text.size(), 43); // 256 bits
        seen << text;
    }
    QCOMPARE(seen.size(), times);
    const Pkce pkce = Pkce::fresh();
    QCOMPARE(pkce.challenge, challengeFor(pkce.verifier.bytes()));
}

void TstAuthorizationRequest::theUrlAsksForACodeWithAChallenge()
{
    const AuthorizationRequest asked = request();
    const QUrlQuery query(asked.url());
    const auto value = [&](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(asked.url().adjusted(QUrl::RemoveQuery), asked.provider.authorization);
    QCOMPARE(value("response_type"), QStringLiteral("code"));
    QCOMPARE(value("client_id"), QStringLiteral("our id"));
    QCOMPARE(value("redirect_uri"), QStringLiteral("http://127.0.0.1:4711/"));
    QCOMPARE(value("scope"), QStringLiteral("https://mail.google.com/"));
    QCOMPARE(value("state"), QStringLiteral("our-state"));
    QCOMPARE(value("code_challenge"), asked.pkce.challenge);
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(value("login_hint"), QStringLiteral("ann+b@example.org"));
    QCOMPARE(value("access_type"), QStringLiteral("offline"));
    QVERIFY(asked.url().toEncoded().contains("ann%2Bb%40example.org"));
}

void TstAuthorizationRequest::theVerifierNeverGoesThroughTheBrowser()
{
    const AuthorizationRequest asked = request();
    QVERIFY(!asked.url().toEncoded().contains(asked.pkce.verifier.bytes().toByteArray()));
    QVERIFY(!asked.url().toEncoded().contains("client_secret"));
}

void TstAuthorizationRequest::whatTheBrowserBringsIsJudged_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("reading");

    const auto row = [](const char *title, const char *target, const char *reading) {
        QTest::newRow(title) << QByteArray(target) << QString::fromLatin1(reading);
    };
    row("a code", "/?code=4%2F0A-b&state=our-state", "code 4/0A-b");
    row("a code from the issuer", "/?iss=https%3A%2F%2Faccounts.google.com&code=x&state=our-state",
        "code x");
    row("another state", "/?code=x&state=their-state", "nothing");
    row("a state cut short", "/?code=x&state=our-stat", "nothing");
    row("a state in another case", "/?code=x&state=OUR-STATE", "nothing");
    row("no state", "/?code=x", "nothing");
    row("two states", "/?code=x&state=our-state&state=our-state", "nothing");
    row("a state and nothing else", "/?state=x", "nothing");
    row("another issuer", "/?code=x&state=our-state&iss=https%3A%2F%2Fevil.example", "foreign");
    row("an empty issuer", "/?code=x&state=our-state&iss=", "foreign");
    row("two issuers",
        "/?code=x&state=our-state&iss=https%3A%2F%2Faccounts.google.com&iss=https%3A%2F%2Fevil",
        "foreign");
    row("a no of the person's", "/?error=access_denied&state=our-state", "declined");
    row("an error with words",
        "/?error=invalid_scope&error_description=No+such%20scope&state="
        "our-state",
        "refused invalid_scope No such scope");
    row("an error with another state changes nothing of ours",
        "/?error=access_denied&state=their-state", "nothing");
    row("an error that is none of the grammar's", "/?error=%22%3Cb%3E&state=our-state",
        "refused unknown ");
    row("two codes", "/?code=x&code=y&state=our-state", "unreadable");
    row("an empty code", "/?code=&state=our-state", "unreadable");
    row("an icon", "/favicon.ico", "nothing");
    row("another path", "/other?code=x&state=our-state", "nothing");
    row("no parameters", "/", "nothing");
    row("parameters of somebody else", "/?utm_source=x", "nothing");
    row("no URL at all", "http://[", "nothing");
}

void TstAuthorizationRequest::whatTheBrowserBringsIsJudged()
{
    QFETCH(QByteArray, target);
    QTEST(readingOf(target), "reading");
}

QTEST_GUILESS_MAIN(TstAuthorizationRequest)
#include "tst_authorizationrequest.moc"
