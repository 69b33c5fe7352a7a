// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/PastedSecrets.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::pasted;

class TstPastedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char *name, const char *text, const char *secret) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(secret);
        };
        row("AUTH PLAIN", "C: AUTH PLAIN AGFubgBodW50ZXIy", "AGFubgBodW50ZXIy");
        row("an answer to a prompt", "334 UGFzc3dvcmQ6\naHVudGVyMnB3\n235 ok", "aHVudGVyMnB3");
        row("the same with marks", "S: 334 UGFzc3dvcmQ6\nC: aHVudGVyMnB3", "aHVudGVyMnB3");
        row("a link", "smtp://ann:hunter2pw@smtp.example.org", "hunter2pw");
        row("curl", "curl --user 'ann@example.org:hunter2pw' smtp://x", "hunter2pw");
        row("curl, short", "curl -u ann@example.org:hunter2pw smtp://x", "hunter2pw");
        row("sendemail", "sendemail -xu ann -xp hunter2pw", "hunter2pw");
        row("swaks", "swaks --auth-password hunter2pw", "hunter2pw");
        row("YAML", "password: hunter2pw", "hunter2pw");
        row("ini", "smtp_pass = \"hunter 2 pw\"", "hunter 2 pw");
        row("JSON", R"("client_secret": "hunter2pw")", "hunter2pw");
        row("PHP", "'password' => 'hunter2pw'", "hunter2pw");
        row("an argument", "mail.login('ann@example.org','hunter2pw')", "hunter2pw");
        row("in German", "Kennwort: hunter2pw", "hunter2pw");
        row("a key of AWS", "failed: AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE");
        row("a key of SendGrid", "SG.abcdefghijklmnopqrst", "SG.abcdefghijklmnopqrst");
        row("a token", "user=eyJ0eXAiOiJKV1Qi", "eyJ0eXAiOiJKV1Qi");
    }
    void secretsAreTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, secret);
        const WithoutSecrets clean = withoutSecrets(text);
        QVERIFY(clean.hadSecrets);
        QVERIFY2(!clean.text.contains(secret), qPrintable(clean.text));
    }

    void therestStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "535 5.7.8 Error: authentication failed",
                 "smtp.example.org:587 refused ann@example.org",
                 "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=", "AUTH PLAIN ************",
                 "password: ********" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void therestStays()
    {
        QFETCH(const QString, text);
        QCOMPARE(withoutSecrets(text), (WithoutSecrets { text, false }));
    }
};

QTEST_GUILESS_MAIN(TstPastedSecrets)
#include "tst_pastedsecrets.moc"
