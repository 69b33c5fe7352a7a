// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/HostName.h"
#include "tests/support/LogGuard.h"

#include <QSet>
#include <QtTest/QTest>

using namespace mailberth;

namespace
{

QString label(qsizetype length)
{
    return QString(length, u'a');
}

/// A name of exactly this length, of labels of 49 characters and a rest.
QString nameOfLength(qsizetype length)
{
    QString name;
    while (length - name.size() > 60) {
        name += QString(label(49) + u'.');
    }
    return name + label(length - name.size());
}

} // namespace

class TstHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsNames_data();
    void readsNames();
    void refusesWhatIsNoHost_data();
    void refusesWhatIsNoHost();
    void readsAddresses_data();
    void readsAddresses();
    void takesPunycodeOfEveryLength();
    void goesBelowAnotherName();
    void knowsWhatItIsWithin();
    void findsItselfInAHash();
};

void TstHostName::readsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");

    const auto row = [](const char *name, const QString &text, const QString &ascii) {
        QTest::newRow(name) << text << ascii;
    };
    row("a plain name stays", QStringLiteral("smtp.example.org"),
        QStringLiteral("smtp.example.org"));
    row("upper case becomes lower", QStringLiteral("SMTP.Example.ORG"),
        QStringLiteral("smtp.example.org"));
    row("a trailing dot is dropped", QStringLiteral("example.org."), QStringLiteral("example.org"));
    row("one label is a name", QStringLiteral("localhost"), QStringLiteral("localhost"));
    row("labels may begin with digits (RFC 1123 2.1)", QStringLiteral("3com.com"),
        QStringLiteral("3com.com"));
    row("labels may be numbers but for the last", QStringLiteral("163.com"),
        QStringLiteral("163.com"));
    row("hyphens inside", QStringLiteral("r3---sn.mail-1.example.org"),
        QStringLiteral("r3---sn.mail-1.example.org"));
    row("an A-label stays", QStringLiteral("xn--bcher-kva.example"),
        QStringLiteral("xn--bcher-kva.example"));
    row("an A-label in capitals", QStringLiteral("XN--BCHER-KVA.example"),
        QStringLiteral("xn--bcher-kva.example"));
    row("a U-label becomes an A-label", QStringLiteral("bücher.example"),
        QStringLiteral("xn--bcher-kva.example"));
    row("in capitals, too", QStringLiteral("BÜCHER.Example"),
        QStringLiteral("xn--bcher-kva.example"));
    row("in decomposed form, too",
        QString(QStringLiteral("bu") + QChar(0x308) + QStringLiteral("cher.example")),
        QStringLiteral("xn--bcher-kva.example"));
    row("sharp s is kept (IDNA 2008)", QStringLiteral("straße.example"),
        QStringLiteral("xn--strae-oqa.example"));
    row("Chinese", QStringLiteral("例子.测试"), QStringLiteral("xn--fsqu00a.xn--0zwm56d"));
    row("Arabic, right to left", QStringLiteral("مثال.إختبار"),
        QStringLiteral("xn--mgbh0fb.xn--kgbechtv"));
    row("a non-joiner that Persian needs (RFC 5892 A.1)",
        QString(QStringLiteral("نامه") + QChar(0x200c) + QStringLiteral("ای.com")),
        QStringLiteral("xn--mgba3gch31f060k.com"));
    row("a joiner behind a virama (RFC 5892 A.2)",
        QString(QStringLiteral("ශ්") + QChar(0x200d) + QStringLiteral("රී.com")),
        QStringLiteral("xn--10cl1a0b660p.com"));
    row("ideographic full stops", QStringLiteral("例子。测试"),
        QStringLiteral("xn--fsqu00a.xn--0zwm56d"));
    row("full-width letters and dots", QStringLiteral("ｅｘａｍｐｌｅ．ｏｒｇ"),
        QStringLiteral("example.org"));
    row("a label of 63", label(63) + QStringLiteral(".example"),
        label(63) + QStringLiteral(".example"));
    row("a name of 253", nameOfLength(253), nameOfLength(253));
    row("a name of 253 and a dot", QString(nameOfLength(253) + u'.'), nameOfLength(253));
}

void TstHostName::readsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);

    const auto host = HostName::parse(text);
    QVERIFY(host);
    QCOMPARE(host->ascii(), ascii);
    QVERIFY(!host->address());
    QCOMPARE(HostName::parse(ascii), host);
}

void TstHostName::refusesWhatIsNoHost_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("a dot", QStringLiteral("."));
    row("two dots", QStringLiteral(".."));
    row("a leading dot", QStringLiteral(".example.org"));
    row("an empty label", QStringLiteral("smtp..example.org"));
    row("two trailing dots", QStringLiteral("example.org.."));
    row("a label of 64", label(64) + QStringLiteral(".example"));
    row("a label of 300", label(300));
    row("a name of 254", nameOfLength(254));
    row("a name of 254 and a dot", QString(nameOfLength(254) + u'.'));
    row("a megabyte", label(1024 * 1024));
    row("a megabyte of Chinese", QString(1024 * 1024, QChar(0x4f8b)));
    row("300 umlauts in a label", QString(300, QChar(0xfc)));
    row("a leading hyphen", QStringLiteral("-a.example.org"));
    row("a trailing hyphen", QStringLiteral("a-.example.org"));
    row("an underscore", QStringLiteral("_submission._tcp.example.org"));
    row("a space inside", QStringLiteral("smtp example.org"));
    row("a space in front", QStringLiteral(" example.org"));
    row("a space behind", QStringLiteral("example.org "));
    row("a tab", QStringLiteral("example.org\t"));
    row("a line end", QStringLiteral("example.org\r\n"));
    row("a NUL", QString(QStringLiteral("example") + QChar(u'\0') + QStringLiteral(".org")));
    row("a NUL beside an umlaut",
        QString(QStringLiteral("bücher") + QChar(u'\0') + QStringLiteral(".org")));
    row("a slash", QStringLiteral("example.org/mail"));
    row("a slash beside an umlaut", QStringLiteral("bücher.example/mail"));
    row("a full-width slash", QStringLiteral("example.org／mail"));
    row("the care-of sign, which IDNA takes apart", QStringLiteral("example.org℀mail"));
    row("a port", QStringLiteral("example.org:465"));
    row("an @", QStringLiteral("ann@example.org"));
    row("a percent sign", QStringLiteral("exam%70le.org"));
    row("an asterisk", QStringLiteral("*.example.org"));
    row("all digits in the last label", QStringLiteral("192.0.2.1.5"));
    row("a shortened IPv4 address", QStringLiteral("127.1"));
    row("an IPv4 address as one number", QStringLiteral("2130706433"));
    row("an IPv4 address in hexadecimal", QStringLiteral("0x7f000001"));
    row("an octal IPv4 address", QStringLiteral("0177.0.0.1"));
    row("digits and a dot", QStringLiteral("1.2.3.4."));
    row("full-width digits", QStringLiteral("１２７.０.０.１"));
    row("a bracket alone", QStringLiteral("["));
    row("empty brackets", QStringLiteral("[]"));
    row("a name in brackets", QStringLiteral("[example.org]"));
    row("an open bracket", QStringLiteral("[2001:db8::1"));
    row("a scope", QStringLiteral("fe80::1%eth0"));
    row("SMTP's own prefix", QStringLiteral("[IPv6:2001:db8::1]"));
    row("a bidi override", QString(QStringLiteral("exa") + QChar(0x202e) + QStringLiteral(".org")));
    row("a lone surrogate",
        QString(QStringLiteral("exa") + QChar(0xd800) + QStringLiteral(".org")));
    row("a private character",
        QString(QStringLiteral("exa") + QChar(0xe000) + QStringLiteral(".org")));
    row("a joiner between Latin letters",
        QString(QStringLiteral("exam") + QChar(0x200d) + QStringLiteral("ple.org")));
    row("a non-joiner between Latin letters",
        QString(QStringLiteral("exam") + QChar(0x200c) + QStringLiteral("ple.org")));
    row("a label that is only a joiner", QString(QChar(0x200d) + QStringLiteral(".org")));
}

void TstHostName::refusesWhatIsNoHost()
{
    QFETCH(QString, text);
    const auto host = HostName::parse(text);
    QVERIFY2(!host, host ? qUtf8Printable(host->ascii()) : "");
}

void TstHostName::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");

    QTest::newRow("bare IPv4") << QStringLiteral("192.0.2.1") << QStringLiteral("192.0.2.1");
    QTest::newRow("bare IPv6") << QStringLiteral("2001:DB8::1") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv6 in brackets")
        << QStringLiteral("[2001:db8::1]") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv4 in brackets")
        << QStringLiteral("[192.0.2.1]") << QStringLiteral("192.0.2.1");
}

void TstHostName::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);

    const auto host = HostName::parse(text);
    QVERIFY(host);
    QCOMPARE(host->ascii(), ascii);
    QCOMPARE(host->address(), IpAddress::parse(ascii));
    QCOMPARE(HostName::of(*host->address()), *host);
    QVERIFY(!host->below(u"smtp"));
}

void TstHostName::takesPunycodeOfEveryLength()
{
    // Whatever the length, what comes out obeys the limits of the DNS or nothing comes out.
    for (qsizetype length = 1; length <= 80; ++length) {
        QString text(length, QChar(0xfc));
        text[0] = QChar(0x4f8b);
        const auto host = HostName::parse(text);
        QVERIFY(!host || host->ascii().size() <= 63);
        QVERIFY(host || length > 30);
    }
}

void TstHostName::goesBelowAnotherName()
{
    const auto domain = HostName::parse(u"example.org");
    QVERIFY(domain);
    QCOMPARE(domain->below(u"smtp"), HostName::parse(u"smtp.example.org"));
    QCOMPARE(domain->below(u"mail.eu"), HostName::parse(u"mail.eu.example.org"));
    QVERIFY(!domain->below(u""));
    QVERIFY(!domain->below(u"_submission"));
    QVERIFY(!domain->below(u"smtp."));
    const auto longest = HostName::parse(nameOfLength(250));
    QVERIFY(longest);
    QVERIFY(longest->below(u"mx"));
    QVERIFY(!longest->below(u"smtp"));
}

void TstHostName::knowsWhatItIsWithin()
{
    const auto domain = *HostName::parse(u"example.org");
    QVERIFY(domain.isWithin(domain));
    QVERIFY(HostName::parse(u"mx.example.org")->isWithin(domain));
    QVERIFY(HostName::parse(u"a.b.example.org")->isWithin(domain));
    QVERIFY(!HostName::parse(u"badexample.org")->isWithin(domain));
    QVERIFY(!domain.isWithin(*HostName::parse(u"mx.example.org")));
    QVERIFY(!domain.isWithin(*HostName::parse(u"example.com")));
    const auto address = *HostName::parse(u"192.0.2.1");
    QVERIFY(address.isWithin(address));
    QVERIFY(!address.isWithin(*HostName::parse(u"192.0.2.2")));
}

void TstHostName::findsItselfInAHash()
{
    QSet<HostName> hosts { *HostName::parse(u"smtp.example.org") };
    QVERIFY(hosts.contains(*HostName::parse(u"SMTP.example.org.")));
    QVERIFY(!hosts.contains(*HostName::parse(u"mail.example.org")));
}

QTEST_GUILESS_MAIN(TstHostName)
#include "tst_hostname.moc"
