// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ReferenceIdentity.h"
#include "tests/support/LogGuard.h"

using namespace mailberth;

class TstReferenceIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aPresentedNameMatchesOrNot_data();
    void aPresentedNameMatchesOrNot();
    void addressesAreMatchedByAddressesOnly_data();
    void addressesAreMatchedByAddressesOnly();
    void oneOfSeveralNamesIsEnough();
};

void TstReferenceIdentity::aPresentedNameMatchesOrNot_data()
{
    QTest::addColumn<QByteArray>("presented");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("matches");

    const auto row = [](const char *sentence, const QByteArray &presented,
                         const char16_t *reference, bool matches) {
        QTest::newRow(sentence) << presented << QString::fromUtf16(reference) << matches;
    };
    row("the same name", "smtp.example.org", u"smtp.example.org", true);
    row("case does not matter", "SMTP.Example.ORG", u"smtp.example.org", true);
    row("another name", "imap.example.org", u"smtp.example.org", false);
    row("the parent is not the child", "example.org", u"smtp.example.org", false);
    row("the child is not the parent", "smtp.example.org", u"example.org", false);
    row("a suffix is not enough", "ple.org", u"example.org", false);
    row("a name of another domain that begins alike", "smtp.example.org.evil.net",
        u"smtp.example.org", false);
    row("an empty name", "", u"smtp.example.org", false);
    row("a NUL byte hides the rest", QByteArray("smtp.example.org\0.evil.net", 26),
        u"smtp.example.org", false);
    row("a trailing dot is another name", "smtp.example.org.", u"smtp.example.org", false);

    row("a wildcard for one label", "*.example.org", u"smtp.example.org", true);
    row("a wildcard in capitals", "*.EXAMPLE.org", u"smtp.example.org", true);
    row("a wildcard is not two labels", "*.example.org", u"a.smtp.example.org", false);
    row("a wildcard is not no label", "*.example.org", u"example.org", false);
    row("a wildcard for a whole A-label", "*.example.org", u"xn--bcher-kva.example.org", true);
    row("a wildcard beside an A-label", "*.xn--bcher-kva.example", u"smtp.xn--bcher-kva.example",
        true);
    row("a partial wildcard in front", "*tp.example.org", u"smtp.example.org", false);
    row("a partial wildcard behind", "sm*.example.org", u"smtp.example.org", false);
    row("a partial wildcard in the middle", "s*p.example.org", u"smtp.example.org", false);
    row("a fragment of an A-label", "xn--*.example.org", u"xn--bcher-kva.example.org", false);
    row("a wildcard that is not left-most", "smtp.*.org", u"smtp.example.org", false);
    row("two wildcards", "*.*.org", u"smtp.example.org", false);
    row("a wildcard for all of a top-level domain", "*.org", u"example.org", false);
    row("a wildcard alone", "*", u"localhost", false);
    row("a wildcard and a dot", "*.", u"localhost", false);
    row("a wildcard label before no domain", "*..org", u"smtp.example.org", false);

    row("an address written as a name", "192.0.2.1", u"192.0.2.1", false);
    row("a wildcard for an address", "*.0.2.1", u"192.0.2.1", false);
}

void TstReferenceIdentity::aPresentedNameMatchesOrNot()
{
    QFETCH(QByteArray, presented);
    QFETCH(QString, reference);
    QFETCH(bool, matches);
    QCOMPARE(names({ { presented }, {} }, *HostName::parse(reference)), matches);
}

void TstReferenceIdentity::addressesAreMatchedByAddressesOnly_data()
{
    QTest::addColumn<QString>("presented");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *sentence, const char16_t *presented, const char16_t *reference,
                         bool matches) {
        QTest::newRow(sentence) << QString::fromUtf16(presented) << QString::fromUtf16(reference)
                                << matches;
    };
    row("the same IPv4 address", u"192.0.2.1", u"192.0.2.1", true);
    row("another IPv4 address", u"192.0.2.1", u"192.0.2.2", false);
    row("the same IPv6 address, written otherwise", u"2001:db8::1", u"2001:0db8:0:0::1", true);
    row("an IPv4 address within IPv6", u"::ffff:192.0.2.1", u"192.0.2.1", false);
    row("an address is no name", u"192.0.2.1", u"smtp.example.org", false);
}

void TstReferenceIdentity::addressesAreMatchedByAddressesOnly()
{
    QFETCH(QString, presented);
    QFETCH(QString, reference);
    QFETCH(bool, matches);
    QCOMPARE(names({ {}, { *IpAddress::parse(presented) } }, *HostName::parse(reference)), matches);
}

void TstReferenceIdentity::oneOfSeveralNamesIsEnough()
{
    const PresentedIdentity identity { { "imap.example.org", "smtp.example.org" },
        { *IpAddress::parse(u"192.0.2.1") } };
    QVERIFY(names(identity, *HostName::parse(u"smtp.example.org")));
    QVERIFY(names(identity, *HostName::parse(u"192.0.2.1")));
    QVERIFY(!names(identity, *HostName::parse(u"pop.example.org")));
    QVERIFY(!names({}, *HostName::parse(u"smtp.example.org")));
}

QTEST_APPLESS_MAIN(TstReferenceIdentity)
#include "tst_referenceidentity.moc"
