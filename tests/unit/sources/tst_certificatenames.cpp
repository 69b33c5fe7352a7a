// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/CertificateNames.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;

class TstCertificateNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void hosts_data()
    {
        QTest::addColumn<QString>("names"); // with spaces between them
        QTest::addColumn<QString>("hosts");
        const auto row = [](const char *name, const char *names, const char *hosts) {
            QTest::newRow(name) << QString::fromUtf8(names) << QString::fromUtf8(hosts);
        };
        row("a name", "server7.hoster.example", "server7.hoster.example");
        row("a wildcard becomes the usual names", "*.hoster.example",
            "smtp.hoster.example mail.hoster.example");
        row("what sounds like mail comes first",
            "www.hoster.example hoster.example mx3.mail.example "
            "webmail.hoster.example smtp.hoster.example",
            "webmail.hoster.example smtp.hoster.example www.hoster.example hoster.example");
        row("each once", "smtp.hoster.example *.hoster.example",
            "smtp.hoster.example mail.hoster.example");
        row("no more than four", "a.example b.example c.example d.example e.example",
            "a.example b.example c.example d.example");
        row("no addresses", "192.0.2.1 2001:db8::1 smtp.hoster.example", "smtp.hoster.example");
        row("no bare labels", "localhost *.com plesk", "");
        row("no partial wildcards", "mail*.hoster.example *.*.hoster.example", "");
        row("no nonsense", "a..example -.example ex\xC3\x80mple", "");
        row("nothing", "", "");
    }

    void hosts()
    {
        QFETCH(const QString, names);
        QStringList found;
        for (const HostName &host : hostsOnCertificate(names.split(u' ', Qt::SkipEmptyParts)))
            found << host.ascii();
        QTEST(found.join(u' '), "hosts");
    }
};

QTEST_APPLESS_MAIN(TstCertificateNames)
#include "tst_certificatenames.moc"
