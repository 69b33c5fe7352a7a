// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/FormBody.h"
#include "core/model/Overloaded.h"
#include "core/signin/TokenAnswer.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.bytes());
}

QString readingOf(const QByteArray &body)
{
    return std::visit(Overloaded {
                          [](const Tokens &tokens) {
                              return QStringLiteral("%1|%2|%3")
                                  .arg(text(tokens.access), text(tokens.refresh))
                                  .arg(tokens.lifetime.value_or(std::chrono::seconds(-1)).count());
                          },
                          [](const OAuthAnswer &answer) {
                              const auto *refused = std::get_if<oauth::Refused>(&answer);
                              return refused ? QString(QStringLiteral("refused ") + refused->error)
                                             : code(answer);
                          },
                      },
        readTokenAnswer(body));
}

} // namespace

class TstTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anAnswerIsReadOrRefused_data();
    void anAnswerIsReadOrRefused();
    void aLongAnswerIsNotRead();
    void aProvidersWordsAreShortened();
    void formsAreEncoded();
};

void TstTokenAnswer::anAnswerIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reading");

    const auto row = [](const char *title, const char *body, const char *reading) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(reading);
    };
    row("both tokens",
        R"({"access_token":"a.b","refresh_token":"r","token_type":"Bearer","expires_in":3599})",
        "a.b|r|3599");
    row("no refresh token", R"({"access_token":"a","token_type":"bearer"})", "a||-1");
    row("a lifetime in quotes", R"({"access_token":"a","token_type":"bearer","expires_in":"60"})",
        "a||60");
    row("a lifetime that has passed",
        R"({"access_token":"a","token_type":"bearer","expires_in":-5})", "a||-1");
    row("another type", R"({"access_token":"a","token_type":"mac"})", "unreadable");
    row("no type", R"({"access_token":"a"})", "unreadable");
    row("no token", R"({"token_type":"bearer"})", "unreadable");
    row("a token that is a number", R"({"access_token":5,"token_type":"bearer"})", "unreadable");
    row("a token with a line end", R"({"access_token":"a\r\nb","token_type":"bearer"})",
        "unreadable");
    row("a token with a control-A", R"({"access_token":"a\u0001b","token_type":"bearer"})",
        "unreadable");
    row("a refresh token that is an object",
        R"({"access_token":"a","token_type":"bearer","refresh_token":{}})", "unreadable");
    row("an error", R"({"error":"invalid_grant","error_description":"gone"})",
        "refused invalid_grant");
    row("an error beside a token", R"({"error":"invalid_grant","access_token":"a",
        "token_type":"bearer"})",
        "refused invalid_grant");
    row("a no", R"({"error":"access_denied"})", "declined");
    row("a web page", "<!doctype html><title>Sign in</title>", "unreadable");
    row("a list", R"([{"access_token":"a","token_type":"bearer"}])", "unreadable");
    row("half an answer", R"({"access_token":"a","token_)", "unreadable");
    row("nothing", "", "unreadable");
}

void TstTokenAnswer::anAnswerIsReadOrRefused()
{
    QFETCH(QByteArray, body);
    QTEST(readingOf(body), "reading");
}

void TstTokenAnswer::aLongAnswerIsNotRead()
{
    const QByteArray padding(longestTokenAnswer, ' ');
    QCOMPARE(readingOf(R"({"access_token":"a","token_type":"bearer"})" + padding),
        QStringLiteral("unreadable"));
    const QByteArray longToken(16 * 1024 + 1, 'a');
    QCOMPARE(readingOf("{\"access_token\":\"" + longToken + "\",\"token_type\":\"bearer\"}"),
        QStringLiteral("unreadable"));
}

void TstTokenAnswer::aProvidersWordsAreShortened()
{
    const OAuthAnswer answer = refusal(QStringLiteral("invalid_client"), QString(5000, u'x'));
    QCOMPARE(std::get<oauth::Refused>(answer).description.size(), 400);
    QCOMPARE(std::get<oauth::Refused>(refusal(QString(5000, u'x'), {})).error,
        QStringLiteral("unknown"));
}

void TstTokenAnswer::formsAreEncoded()
{
    FormBody form;
    form.add("scope", u"a b&c=d");
    form.add("name", u"Ünal+~*");
    QCOMPARE(form.bytes(), QByteArrayView("scope=a%20b%26c%3Dd&name=%C3%9Cnal%2B~%2A"));
    QCOMPARE(form.names(), QStringList({ QStringLiteral("scope"), QStringLiteral("name") }));
}

QTEST_GUILESS_MAIN(TstTokenAnswer)
#include "tst_tokenanswer.moc"
