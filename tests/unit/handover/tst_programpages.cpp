// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/ProgramPages.h"
#include "tests/support/Accounts.h"
#include "tests/support/Chosen.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

class TstProgramPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void thunderbirdsFieldsStandInItsOrder()
    {
        const ProgramPage page = programPages(TargetId::Thunderbird, account()).pages.at(2);
        QCOMPARE(page.title, QStringLiteral("Outgoing server settings"));
        QStringList written;
        for (const FieldEntry &entry : page.entries)
            written.append(entry.label + QLatin1Char('=') + entry.value);
        QCOMPARE(written,
            QStringList(
                { QStringLiteral("Protocol=SMTP"), QStringLiteral("Hostname=smtp.example.org"),
                    QStringLiteral("Port=465"), QStringLiteral("Connection security=SSL/TLS"),
                    QStringLiteral("Authentication method=Normal password"),
                    QStringLiteral("Username=ann@example.org") }));
    }

    void everyProgramGetsTheProvenServer_data() { addPrograms(); }
    void everyProgramGetsTheProvenServer()
    {
        QFETCH(const TargetId, program);
        const ProgramPages pages = programPages(program, account());
        QVERIFY(!pages.opening.isEmpty());
        QCOMPARE(valueOf(pages, ProgramField::OutgoingHost), QStringLiteral("smtp.example.org"));
        QCOMPARE(valueOf(pages, ProgramField::OutgoingPort), QStringLiteral("465"));
        QCOMPARE(valueOf(pages, ProgramField::OutgoingSecurity), QStringLiteral("SSL/TLS"));
        QCOMPARE(valueOf(pages, ProgramField::IncomingHost), QString());
    }

    void startTlsIsCalledByItsName_data() { addPrograms(); }
    void startTlsIsCalledByItsName()
    {
        QFETCH(const TargetId, program);
        Account other = account();
        other.outgoing = chosen(candidate(submission("smtp.example.org")));
        QCOMPARE(valueOf(programPages(program, other), ProgramField::OutgoingSecurity),
            QStringLiteral("STARTTLS"));
    }

    void whatIsPublishedIsFilledIn_data() { addPrograms(); }
    void whatIsPublishedIsFilledIn()
    {
        QFETCH(const TargetId, program);
        const ProgramPages pages = programPages(program, accountWithIncoming());
        QCOMPARE(valueOf(pages, ProgramField::IncomingHost), QStringLiteral("imap.example.org"));
        QCOMPARE(valueOf(pages, ProgramField::IncomingPort), QStringLiteral("993"));
    }

    void noFieldIsForAPassword_data() { addPrograms(); }
    void noFieldIsForAPassword()
    {
        QFETCH(const TargetId, program);
        for (const ProgramPage &page : programPages(program, accountWithIncoming()).pages) {
            for (const FieldEntry &entry : page.entries)
                QVERIFY(!entry.label.contains(QLatin1String("password"), Qt::CaseInsensitive));
        }
    }

    void formsThatAreNoProgramHaveNoPages()
    {
        for (const TargetId target : { TargetId::Text, TargetId::Json, TargetId::Html })
            QVERIFY(programPages(target, account()).pages.isEmpty());
    }

private:
    static void addPrograms()
    {
        QTest::addColumn<TargetId>("program");
        for (const Target &target : targets()) {
            for (const Part &part : target.parts) {
                if (part.form == Form::Steps)
                    QTest::newRow(qPrintable(target.name)) << target.id;
            }
        }
    }
    static QString valueOf(const ProgramPages &pages, ProgramField field)
    {
        for (const ProgramPage &page : pages.pages) {
            for (const FieldEntry &entry : page.entries) {
                if (entry.field == field)
                    return entry.value;
            }
        }
        return QStringLiteral("no such field");
    }
};

QTEST_GUILESS_MAIN(TstProgramPages)
#include "tst_programpages.moc"
