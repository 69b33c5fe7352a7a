// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/IpAddress.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;

class TstIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsAndWritesTheCanonicalText_data();
    void readsAndWritesTheCanonicalText();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void knowsWhereAnAddressLeads_data();
    void knowsWhereAnAddressLeads();
    void keepsTheBytes();
    void tellsTheFamiliesApart();
};

void TstIpAddress::readsAndWritesTheCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    const auto row = [](const char *name, const char *text, const char *canonical) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("a dotted quad stays", "192.0.2.1", "192.0.2.1");
    row("the lowest IPv4 address", "0.0.0.0", "0.0.0.0");
    row("the highest IPv4 address", "255.255.255.255", "255.255.255.255");
    row("the unspecified IPv6 address", "::", "::");
    row("IPv6 loopback", "::1", "::1");
    row("a gap at the end", "2001:db8::", "2001:db8::");
    row("a gap in the middle", "2001:db8::1", "2001:db8::1");
    row("leading zeros go away (RFC 5952 4.1)", "2001:0db8:0000:0000:0000:0000:0000:0001",
        "2001:db8::1");
    row("upper case becomes lower (4.3)", "2001:DB8::ABCD", "2001:db8::abcd");
    row("one zero group is written out (4.2.2)", "2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("the longest run is shortened (4.2.3)", "2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("of equal runs the first is (4.2.3)", "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("a run at the end", "1:2:3:4:5:6:0:0", "1:2:3:4:5:6::");
    row("a run at the beginning", "0:0:3:4:5:6:7:8", "::3:4:5:6:7:8");
    row("no run at all", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    row("a gap for one group only", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("a dotted tail of a mapped address", "::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("a mapped address in groups", "::ffff:c000:201", "::ffff:192.0.2.1");
    row("a dotted tail elsewhere", "64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("the longest text", "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
}

void TstIpAddress::readsAndWritesTheCanonicalText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);

    const auto address = IpAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->toString(), canonical);
    QCOMPARE(IpAddress::parse(canonical), address);
}

void TstIpAddress::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("a space", QStringLiteral(" "));
    row("a space in front", QStringLiteral(" 192.0.2.1"));
    row("a space behind", QStringLiteral("192.0.2.1 "));
    row("three parts", QStringLiteral("192.0.2"));
    row("five parts", QStringLiteral("192.0.2.1.1"));
    row("one number", QStringLiteral("3221225985"));
    row("a part over 255", QStringLiteral("192.0.2.256"));
    row("a leading zero, octal to some", QStringLiteral("192.0.2.010"));
    row("two zeros", QStringLiteral("192.0.2.00"));
    row("hexadecimal parts", QStringLiteral("0xc0.0.2.1"));
    row("a sign", QStringLiteral("+1.0.2.1"));
    row("an empty part", QStringLiteral("192..2.1"));
    row("a trailing dot", QStringLiteral("192.0.2.1."));
    row("a port", QStringLiteral("192.0.2.1:25"));
    row("Arabic digits", QStringLiteral("١٩٢.٠.٢.١"));
    row("full-width digits", QStringLiteral("１９２.0.2.1"));
    row("brackets", QStringLiteral("[2001:db8::1]"));
    row("a scope", QStringLiteral("fe80::1%eth0"));
    row("a prefix length", QStringLiteral("2001:db8::/32"));
    row("one colon", QStringLiteral(":"));
    row("three colons", QStringLiteral(":::"));
    row("two gaps", QStringLiteral("2001::db8::1"));
    row("seven groups", QStringLiteral("1:2:3:4:5:6:7"));
    row("nine groups", QStringLiteral("1:2:3:4:5:6:7:8:9"));
    row("a gap for nothing", QStringLiteral("1:2:3:4::5:6:7:8"));
    row("five digits in a group", QStringLiteral("2001:db8::12345"));
    row("a letter that is no digit", QStringLiteral("2001:db8::g"));
    row("a leading single colon", QStringLiteral(":1:2:3:4:5:6:7"));
    row("a trailing single colon", QStringLiteral("1:2:3:4:5:6:7:"));
    row("a dotted part in the middle", QStringLiteral("::192.0.2.1:1"));
    row("a dotted part before the gap", QStringLiteral("192.0.2.1::"));
    row("a dotted tail with a bad part", QStringLiteral("::ffff:192.0.2.256"));
    row("dots and seven groups before", QStringLiteral("1:2:3:4:5:6:7:192.0.2.1"));
    row("a name", QStringLiteral("smtp.example.org"));
    row("a thousand colons", QString(1000, u':'));
    row("a thousand digits", QString(1000, u'1'));
}

void TstIpAddress::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::parse(text));
}

void TstIpAddress::knowsWhereAnAddressLeads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<bool>("isPrivate");

    const auto row = [](const char *text, bool isLoopback, bool isPrivate) {
        QTest::newRow(text) << QString::fromLatin1(text) << isLoopback << isPrivate;
    };
    row("127.0.0.1", true, true);
    row("127.255.255.254", true, true);
    row("128.0.0.1", false, false);
    row("10.0.0.1", false, true);
    row("11.0.0.1", false, false);
    row("172.15.255.255", false, false);
    row("172.16.0.1", false, true);
    row("172.31.255.255", false, true);
    row("172.32.0.0", false, false);
    row("192.168.1.1", false, true);
    row("192.169.1.1", false, false);
    row("169.254.1.1", false, true);
    row("100.63.255.255", false, false);
    row("100.64.0.1", false, true);
    row("100.127.255.255", false, true);
    row("100.128.0.0", false, false);
    row("0.0.0.0", false, true);
    row("8.8.8.8", false, false);
    row("::", false, true);
    row("::1", true, true);
    row("::2", false, true);
    row("fc00::1", false, true);
    row("fdff::1", false, true);
    row("fe00::1", false, false);
    row("fe80::1", false, true);
    row("febf::1", false, true);
    row("fec0::1", false, true);
    row("fe7f::1", false, false);
    row("ff02::1", false, true);
    row("224.0.0.251", false, true);
    row("223.255.255.255", false, false);
    row("240.0.0.1", false, true);
    row("255.255.255.255", false, true);
    row("192.0.0.1", false, true);
    row("192.0.1.1", false, false);
    row("198.18.0.1", false, true);
    row("198.19.255.255", false, true);
    row("198.17.255.255", false, false);
    row("198.20.0.0", false, false);
    row("64:ff9b::10.0.0.1", false, true);
    row("64:ff9b::8.8.8.8", false, false);
    row("64:ff9b:1::10.0.0.1", false, false);
    row("2002:c0a8:0101::1", false, true);
    row("2002:0808:0808::1", false, false);
    row("::10.0.0.1", false, true);
    row("2001:db8::1", false, false);
    row("::ffff:127.0.0.1", true, true);
    row("::ffff:192.168.0.1", false, true);
    row("::ffff:8.8.8.8", false, false);
}

void TstIpAddress::knowsWhereAnAddressLeads()
{
    QFETCH(QString, text);
    const auto address = IpAddress::parse(text);
    QVERIFY(address);
    QTEST(address->isLoopback(), "isLoopback");
    QTEST(address->isPrivate(), "isPrivate");
}

void TstIpAddress::keepsTheBytes()
{
    const auto v4 = IpAddress::v4({ 192, 0, 2, 1 });
    QCOMPARE(v4.toString(), QStringLiteral("192.0.2.1"));
    QCOMPARE(v4.bytes()[3], quint8(1));
    QCOMPARE(v4.bytes()[4], quint8(0));

    std::array<quint8, 16> bytes {};
    bytes[0] = 0x20;
    bytes[1] = 0x01;
    bytes[15] = 0x09;
    const auto v6 = IpAddress::v6(bytes);
    QCOMPARE(v6.bytes(), bytes);
    QCOMPARE(v6.toString(), QStringLiteral("2001::9"));
}

void TstIpAddress::tellsTheFamiliesApart()
{
    QCOMPARE(IpAddress::parse(u"192.0.2.1")->family(), IpAddress::Family::IPv4);
    QCOMPARE(IpAddress::parse(u"::1")->family(), IpAddress::Family::IPv6);
    QVERIFY(IpAddress::v4({ 0, 0, 0, 0 }) != IpAddress::v6({}));
}

QTEST_GUILESS_MAIN(TstIpAddress)
#include "tst_ipaddress.moc"
