// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/PaccDocument.h"
#include "core/sources/PublishedSettings.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// A file with every member that there is.
QByteArray everything()
{
    QFile file(QStringLiteral(MAILBERTH_DOCUMENTS "/pacc.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

using Parsed = std::variant<PaccDocument, PaccFault>;

Parsed parsed(const QByteArray &bytes)
{
    return PaccDocument::parse(bytes, mailbox("ann@example.org"));
}

PaccDocument documentOf(const QByteArray &bytes)
{
    const Parsed result = parsed(bytes);
    const auto *document = std::get_if<PaccDocument>(&result);
    return document ? *document : PaccDocument { .name = QStringLiteral("no document") };
}

QByteArray recordFor(const QByteArray &document)
{
    return "v=UAAC1; a=sha256; d="
        + QCryptographicHash::hash(document, QCryptographicHash::Sha256).toBase64();
}

} // namespace

class TstPaccDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsEveryMember()
    {
        const PaccDocument document = documentOf(everything());
        QCOMPARE(document.name, QStringLiteral("Example Mail"));
        QCOMPARE(document.helpPage, QStringLiteral("https://example.org/help"));
        QCOMPARE(document.issuer, QStringLiteral("https://auth.example.org"));
        QCOMPARE(document.credentials, (QList { Credential::OAuth2, Credential::Password }));
        QVERIFY(document.outgoing);
        QCOMPARE(document.outgoing->host, host("smtp.example.org"));
        QCOMPARE(document.outgoing->port, submissionsPort);
        QCOMPARE(document.incoming.size(), 2);
        QCOMPARE(document.incoming.at(0).port, quint16(993));
        QCOMPARE(document.incoming.at(1).port, quint16(995));
        QCOMPARE(document.incoming.at(0).username, QStringLiteral("ann@example.org"));
        QVERIFY(document.doubts.isEmpty());
    }

    void becomesOneCandidateWithTls()
    {
        const Provenance provenance { SourceId::Pacc, Trust::Provider,
            QStringLiteral("https://x") };
        const Found found = settingsIn(documentOf(everything()), provenance);
        QCOMPARE(found.candidates.size(), 1);
        QCOMPARE(found.candidates.first().endpoint, submissions("smtp.example.org"));
        QCOMPARE(found.candidates.first().provenance, provenance);
        QCOMPARE(found.incoming.first().provenance, provenance);
        QCOMPARE(found.provider->name, QStringLiteral("Example Mail"));
    }

    void anEarlierDraftCallsTheServiceOtherwise()
    {
        const PaccDocument document =
            documentOf("{\"protocols\":{\"smtp\":{\"host\":\"out.example.org\"}}}");
        QVERIFY(document.outgoing);
        QCOMPARE(document.outgoing->host, host("out.example.org"));
    }

    void wrongValuesAreToldAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("submit");
        QTest::newRow("an address") << QByteArray("{\"host\":\"192.0.2.1\"}");
        QTest::newRow("this computer") << QByteArray("{\"host\":\"localhost\"}");
        QTest::newRow("with a port") << QByteArray("{\"host\":\"smtp.example.org:465\"}");
        QTest::newRow("with the part before the @")
            << QByteArray("{\"host\":\"%EMAILLOCALPART%.track.example\"}");
        QTest::newRow("a number") << QByteArray("{\"host\":465}");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("not an object") << QByteArray("\"smtp.example.org\"");
        QTest::newRow("null") << QByteArray("null");
    }

    void wrongValuesAreToldAndLeftOut()
    {
        QFETCH(const QByteArray, submit);
        const PaccDocument document = documentOf("{\"protocols\":{\"submit\":" + submit + "}}");
        QVERIFY(!document.outgoing);
        QCOMPARE(document.doubts.size(), 1);
        QVERIFY(settingsIn(document, {}).candidates.isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PaccFault>("fault");
        using Fault = PaccFault;
        QTest::newRow("nothing") << QByteArray() << Fault::NotJson;
        QTest::newRow("words") << QByteArray("no such page") << Fault::NotJson;
        QTest::newRow("cut off") << everything().chopped(1) << Fault::NotJson;
        QTest::newRow("something behind it") << everything() + "x" << Fault::NotJson;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html>") << Fault::WebPage;
        QTest::newRow("an array") << QByteArray("[]") << Fault::NotPacc;
        QTest::newRow("another object") << QByteArray("{\"a\":1}") << Fault::NotPacc;
        QTest::newRow("protocols that are none")
            << QByteArray("{\"protocols\":[]}") << Fault::NotPacc;
        QTest::newRow("endless depth") << QByteArray(100'000, '[') << Fault::NotJson;
        QTest::newRow("too large")
            << everything() + QByteArray(PaccDocument::mostBytes, ' ') << Fault::TooLarge;
    }

    void faults()
    {
        QFETCH(const QByteArray, bytes);
        const Parsed result = parsed(bytes);
        const auto *fault = std::get_if<PaccFault>(&result);
        QVERIFY(fault);
        QTEST(*fault, "fault");
        QVERIFY(!id(*fault).isEmpty());
    }

    void aRecordVouchesForExactlyTheseBytes()
    {
        const QList<QByteArray> digests = paccDigests({ recordFor(everything()) });
        QCOMPARE(digests.size(), 1);
        QVERIFY(isVouchedFor(everything(), digests));
        QVERIFY(!isVouchedFor(everything() + " ", digests));
        QVERIFY(!isVouchedFor({}, digests));
        QVERIFY(!isVouchedFor(everything(), {}));
    }

    void anOldAndANewRecordMayStandSideBySide()
    {
        const QList<QByteArray> digests =
            paccDigests({ recordFor("old"), QByteArray("v=spf1 -all"), recordFor(everything()) });
        QCOMPARE(digests.size(), 2);
        QVERIFY(isVouchedFor(everything(), digests));
    }

    void records_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<int>("digests");
        const QByteArray base64 = recordFor(everything()).split('=').mid(3).join('=');
        const auto row = [](const char *name, const QByteArray &record, int digests) {
            QTest::newRow(name) << record << digests;
        };
        row("as it should be", QByteArray("v=UAAC1; a=sha256; d=") + base64, 1);
        row("without spaces", QByteArray("v=UAAC1;a=sha256;d=") + base64 + ';', 1);
        row("in another order", QByteArray("a=sha256; d=") + base64 + QByteArray("; v=UAAC1"), 1);
        row("with a tag of the future", QByteArray("v=UAAC1; a=sha256; z=1; d=") + base64, 1);
        row("another version", QByteArray("v=UAAC2; a=sha256; d=") + base64, 0);
        row("another digest", QByteArray("v=UAAC1; a=sha512; d=") + base64, 0);
        row("no digest", QByteArray("v=UAAC1; a=sha256"), 0);
        row("too short a digest", QByteArray("v=UAAC1; a=sha256; d=AAAA"), 0);
        row("no base64", QByteArray("v=UAAC1; a=sha256; d=%%%%"), 0);
        row("nothing", {}, 0);
        row("only separators", QByteArray(";;;=;=="), 0);
    }

    void records()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const int, digests);
        QCOMPARE(int(paccDigests({ record }).size()), digests);
    }
};

QTEST_APPLESS_MAIN(TstPaccDocument)
#include "tst_paccdocument.moc"
