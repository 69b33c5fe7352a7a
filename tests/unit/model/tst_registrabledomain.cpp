// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/RegistrableDomain.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

class TstRegistrableDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatOneOwnerCanRegister_data();
    void whatOneOwnerCanRegister();
    void whoLiesTogether_data();
    void whoLiesTogether();
};

void TstRegistrableDomain::whatOneOwnerCanRegister_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain"); // empty: none
    const auto row = [](const char *sentence, const char16_t *host, const char16_t *domain) {
        QTest::newRow(sentence) << QString::fromUtf16(host) << QString::fromUtf16(domain);
    };
    row("a domain below a top level is its own", u"example.org", u"example.org");
    row("a host belongs to its domain", u"mail.eu.example.org", u"example.org");
    row("co.uk is a suffix", u"mail.example.co.uk", u"example.co.uk");
    row("nobody registers co.uk", u"co.uk", u"");
    row("nobody registers a top level", u"org", u"");
    row("private suffixes count", u"www.ann.github.io", u"ann.github.io");
    row("a private suffix itself belongs to nobody", u"github.io", u"");
    row("a wildcard rule takes one label more", u"mail.example.nom.br", u"mail.example.nom.br");
    row("an exception to a wildcard counts", u"www.city.kawasaki.jp", u"city.kawasaki.jp");
    row("IDN comes in its ASCII form", u"mail.m\u00fcller.example.de", u"example.de");
    row("an IDN domain keeps its ASCII form", u"mail.m\u00fcller.de", u"xn--mller-kva.de");
    row("IDN suffixes count", u"mail.\u98df\u72ee.\u516c\u53f8.cn", u"xn--85x722f.xn--55qx5d.cn");
    row("a top level that nobody lists is one label", u"smtp.example.test", u"example.test");
    row("a single label belongs to nobody", u"localhost", u"");
    row("an address belongs to nobody", u"192.0.2.1", u"");
    row("nor does an IPv6 address", u"2001:db8::1", u"");
}

void TstRegistrableDomain::whatOneOwnerCanRegister()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);
    const auto found = registrableDomain(*HostName::parse(host));
    QCOMPARE(found ? found->ascii() : QString(), domain);
}

void TstRegistrableDomain::whoLiesTogether_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("together");
    const auto row = [](const char *sentence, const char *one, const char *other, bool together) {
        QTest::newRow(sentence) << QString::fromLatin1(one) << QString::fromLatin1(other)
                                << together;
    };
    row("two hosts of one domain", "a.example.co.uk", "b.example.co.uk", true);
    row("two owners below one suffix", "ann.co.uk", "ben.co.uk", false);
    row("two owners below one private suffix", "ann.github.io", "ben.github.io", false);
    row("an end that looks alike", "example.org", "notexample.org", false);
    row("one address", "192.0.2.1", "192.0.2.1", true);
    row("two addresses", "192.0.2.1", "192.0.3.1", false);
    row("a single label and itself", "localhost", "localhost", true);
    row("two single labels", "localhost", "otherhost", false);
}

void TstRegistrableDomain::whoLiesTogether()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, together);
    const HostName first = host(qUtf8Printable(one));
    const HostName second = host(qUtf8Printable(other));
    QCOMPARE(sameRegistrableDomain(first, second), together);
    QCOMPARE(sameRegistrableDomain(second, first), together);
}

QTEST_GUILESS_MAIN(TstRegistrableDomain)
#include "tst_registrabledomain.moc"
