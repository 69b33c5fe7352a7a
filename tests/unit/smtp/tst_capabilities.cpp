// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Capabilities.h"

#include "tests/support/LogGuard.h"

namespace mailberth::smtp
{

namespace
{

Capabilities offering(const QList<QByteArray> &lines)
{
    return Capabilities::from(Reply { 250, QList<QByteArray> { "mx.example.org" } + lines });
}

} // namespace

class TstCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsKeywordsAndParameters();
    void readsTheGreetingName_data();
    void readsTheGreetingName();
    void leavesOutWhatIsNoKeyword_data();
    void leavesOutWhatIsNoKeyword();
    void startTls_data();
    void startTls();
    void authMechanisms_data();
    void authMechanisms();
    void sizeLimit_data();
    void sizeLimit();
    void keepsNoMoreThanItSays();
    void mergesNothing();
};

void TstCapabilities::readsKeywordsAndParameters()
{
    const Capabilities capabilities = offering({ "SIZE 1000", "pipelining", "X-Foo  Bar \t baz " });
    QCOMPARE(capabilities.offered,
        (QList<Capability> {
            { "SIZE", { "1000" } }, { "PIPELINING", {} }, { "X-FOO", { "Bar", "baz" } } }));
    QVERIFY(capabilities.has("pipelining"));
    QVERIFY(capabilities.has("X-FOO"));
    QVERIFY(!capabilities.has("Bar"));
    QVERIFY(!capabilities.has("1000"));
    QVERIFY(!capabilities.has(""));
}

void TstCapabilities::readsTheGreetingName_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &lines, const char *expected) {
        QTest::newRow(name) << lines << QByteArray(expected);
    };
    row("the first word of the first line", { "mx.example.org Hello [192.0.2.7]" },
        "mx.example.org");
    row("the case is the server's", { "MX.Example.ORG", "SIZE" }, "MX.Example.ORG");
    row("nothing of an empty line", { "", "SIZE" }, "");
    row("nothing of no line", {}, "");
}

void TstCapabilities::readsTheGreetingName()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QByteArray, expected);
    QCOMPARE(Capabilities::from(Reply { 250, lines }).greetingName, expected);
}

void TstCapabilities::leavesOutWhatIsNoKeyword_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("an empty line") << QByteArray();
    QTest::newRow("spaces alone") << QByteArray("   ");
    QTest::newRow("a hyphen first") << QByteArray("-SIZE 10");
    QTest::newRow("asterisks of a firewall") << QByteArray("********");
    QTest::newRow("an underscore") << QByteArray("X_FOO bar");
    QTest::newRow("bytes of no known encoding") << QByteArray("SIZ\xc9 10");
    QTest::newRow("a control character") << QByteArray("SIZE\x1b[31m");
    QTest::newRow("an equals sign, but for AUTH") << QByteArray("SIZE=10");
}

void TstCapabilities::leavesOutWhatIsNoKeyword()
{
    QFETCH(QByteArray, line);
    QCOMPARE(offering({ line, "DSN" }).offered, (QList<Capability> { { "DSN", {} } }));
}

void TstCapabilities::startTls_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &lines, bool expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("the word itself", { "mx", "STARTTLS" }, true);
    row("in lower case", { "mx", "starttls" }, true);
    row("with a parameter that nobody defined", { "mx", "STARTTLS now" }, true);
    row("on the last of many lines", { "mx", "SIZE", "DSN", "STARTTLS" }, true);
    row("not on the first line", { "STARTTLS" }, false);
    row("not behind a name on the first line", { "mx STARTTLS", "SIZE" }, false);
    row("not with a letter more", { "mx", "STARTTLSX" }, false);
    row("not with a letter before", { "mx", "XSTARTTLS" }, false);
    row("not with a letter less", { "mx", "STARTTL" }, false);
    row("not as a parameter", { "mx", "X STARTTLS" }, false);
    row("not with a hyphen", { "mx", "START-TLS" }, false);
    row("not masked", { "mx", "XXXXXXXA" }, false);
    row("not of nothing", {}, false);
}

void TstCapabilities::startTls()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(bool, expected);
    QCOMPARE(Capabilities::from(Reply { 250, lines }).has("STARTTLS"), expected);
}

void TstCapabilities::authMechanisms_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &lines, const char *expected) {
        QTest::newRow(name) << lines << QString::fromLatin1(expected);
    };
    row("in the server's order", { "AUTH PLAIN LOGIN CRAM-MD5" }, "PLAIN LOGIN CRAM-MD5");
    row("in lower case", { "auth plain Login" }, "PLAIN LOGIN");
    row("in the old form", { "AUTH=PLAIN LOGIN" }, "PLAIN LOGIN");
    row("in the old form, in lower case", { "auth=plain" }, "PLAIN");
    row("in both forms, each once", { "AUTH NTLM LOGIN", "AUTH=LOGIN PLAIN" }, "NTLM LOGIN PLAIN");
    row("on two lines", { "AUTH PLAIN", "SIZE", "AUTH LOGIN PLAIN" }, "PLAIN LOGIN");
    row("as long as they may be", { "AUTH SCRAM-SHA-256-PLUS XOAUTH2" },
        "SCRAM-SHA-256-PLUS XOAUTH2");
    row("not longer than they may be", { "AUTH PLAINPLAINPLAINPLAINX LOGIN" }, "LOGIN");
    row("not with strange characters", { "AUTH PL\xc4IN LOG;IN LOGIN =" }, "LOGIN");
    row("not of another keyword", { "XAUTH PLAIN", "AUTHX PLAIN", "X-AUTH PLAIN" }, "");
    row("not of AUTH without any", { "AUTH" }, "");
    row("not of an empty old form", { "AUTH=" }, "");
    row("not of nothing", {}, "");
}

void TstCapabilities::authMechanisms()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QString, expected);
    QCOMPARE(offering(lines).authMechanisms().join(QLatin1Char(' ')), expected);
}

void TstCapabilities::sizeLimit_data()
{
    using Limit = std::optional<quint64>;
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<Limit>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &lines, Limit expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("none without SIZE", { "DSN" }, {});
    row("a number", { "SIZE 52428800" }, 52428800);
    row("a number above 32 bits", { "SIZE 5000000000" }, 5000000000);
    row("the greatest number there is", { "SIZE 18446744073709551615" }, ~quint64(0));
    row("no fixed limit beyond it", { "SIZE 18446744073709551616" }, 0);
    row("no fixed limit with many digits", { "SIZE 99999999999999999999999999" }, 0);
    row("no fixed limit with 0", { "SIZE 0" }, 0);
    row("no fixed limit without a number", { "SIZE" }, 0);
    row("no fixed limit with a word", { "SIZE 10M" }, 0);
    row("no fixed limit with a minus", { "SIZE -1" }, 0);
    row("no fixed limit with a plus", { "SIZE +1" }, 0);
    row("the first of two", { "SIZE 1", "SIZE 2" }, 1);
    row("none with a letter more", { "SIZES 10" }, {});
}

void TstCapabilities::sizeLimit()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(std::optional<quint64>, expected);
    QCOMPARE(offering(lines).sizeLimit(), expected);
}

void TstCapabilities::keepsNoMoreThanItSays()
{
    QList<QByteArray> lines;
    for (int number = 0; number < 10'000; ++number)
        lines.append("X" + QByteArray::number(number) + QByteArray(" a").repeated(1'000));
    lines.append("STARTTLS");
    const Capabilities capabilities = offering(lines);
    QCOMPARE(capabilities.offered.size(), Capabilities::maxOffered);
    QCOMPARE(capabilities.offered.constFirst().keyword, QByteArray("X0"));
    for (const Capability &capability : capabilities.offered)
        QCOMPARE(capability.parameters.size(), Capabilities::maxParameters);
    QVERIFY(!capabilities.has("STARTTLS"));
}

void TstCapabilities::mergesNothing()
{
    Capabilities capabilities = offering({ "AUTH PLAIN", "SIZE 10" });
    capabilities = offering({ "DSN" });
    QVERIFY(!capabilities.has("AUTH"));
    QCOMPARE(capabilities.authMechanisms(), QStringList());
    QCOMPARE(capabilities.sizeLimit(), std::nullopt);
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstCapabilities)
#include "tst_capabilities.moc"
