// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/OrganisationFile.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// A file with every member that there is.
QByteArray everything()
{
    QFile file(QStringLiteral(MAILBERTH_DOCUMENTS "/organisation.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

OrganisationFile fileOf(const QByteArray &json)
{
    const auto result = OrganisationFile::parse(json);
    const auto *file = std::get_if<OrganisationFile>(&result);
    return file ? *file : OrganisationFile { .name = std::get<Malformed>(result).diagnostic };
}

QByteArray with(const QByteArray &members)
{
    return "{\"schema\":\"mailberth-organisation/1\"," + members + "}";
}

} // namespace

class TstOrganisationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsEveryMember()
    {
        const OrganisationFile file = fileOf(everything());
        QCOMPARE(file.name, QStringLiteral("Example Ltd"));
        QCOMPARE(file.helpPage, QStringLiteral("https://intranet.example.org/mail"));
        QCOMPARE(file.servers.size(), 2);
        QCOMPARE(file.servers.first().domains, QList { host("example.org") });
        QCOMPARE(
            file.servers.last().endpoint, (Endpoint { host("relay"), 2525, Security::StartTls }));
        QCOMPARE(file.sourcesOff, (QList { SourceId::Ispdb, SourceId::Guess }));
        QCOMPARE(file.oauth.value(QStringLiteral("google")),
            (OAuthClient {
                QStringLiteral("abc.apps.example"), QStringLiteral("of an installed program") }));
        QCOMPARE(file.oauth.value(QStringLiteral("microsoft")),
            (OAuthClient { QStringLiteral("0000-1111"), {} }));
    }

    void aServerIsForItsDomainsOrForAll()
    {
        const OrganisationFile file = fileOf(everything());
        const auto here = std::get<Found>(file.settingsFor(host("example.org")));
        QCOMPARE(here.candidates.size(), 2);
        QCOMPARE(here.candidates.first().endpoint, submissions("smtp.example.org"));
        QCOMPARE(here.candidates.first().username, UsernameForm::LocalPart);
        QCOMPARE(here.candidates.first().provenance.trust, Trust::Person);
        QCOMPARE(here.candidates.last().rank, 1);
        QCOMPARE(here.provider->name, QStringLiteral("Example Ltd"));
        const auto elsewhere = std::get<Found>(file.settingsFor(host("example.com")));
        QCOMPARE(elsewhere.candidates.size(), 1);
        QCOMPARE(elsewhere.candidates.first().endpoint.host, host("relay"));
    }

    void aFileWithoutServersNamesNone()
    {
        QVERIFY(std::holds_alternative<NothingHere>(
            fileOf(with("\"name\":\"x\"")).settingsFor(host("example.org"))));
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("diagnostic");
        const auto row = [](const char *name, const QByteArray &json, const char *diagnostic) {
            QTest::newRow(name) << json << QString::fromLatin1(diagnostic);
        };
        row("nothing", {}, "not a JSON object");
        row("cut off", everything().chopped(3), "not a JSON object");
        row("an array", "[]", "not a JSON object");
        row("another schema", "{\"schema\":\"mailberth-organisation/2\"}",
            "schema: \"mailberth-organisation/2\"");
        row("no schema", "{}", "schema: \"\"");
        row("a host that is none", with("\"servers\":[{\"host\":\"a b\"}]"),
            "servers[0].host: \"a b\"");
        row("no host", with("\"servers\":[{}]"), "servers[0].host: \"\"");
        row("a port that is none", with("\"servers\":[{\"host\":\"a.example\",\"port\":70000}]"),
            "servers[0].port: \"70000\"");
        row("plaintext",
            with("\"servers\":[{\"host\":\"a.example\",\"port\":25,\"security\":\"plain\"}]"),
            "servers[0].security: \"plain\"");
        row("a user name of nobody's",
            with("\"servers\":[{\"host\":\"a.example\",\"port\":465,\"security\":\"implicit-tls\","
                 "\"username\":\"x\"}]"),
            "servers[0].username: \"x\"");
        row("a domain that is none",
            with("\"servers\":[{\"host\":\"a.example\",\"port\":465,\"security\":\"implicit-tls\","
                 "\"domains\":[\"@\"]}]"),
            "servers[0].domains: \"@\"");
        row("an unknown source", with("\"sources_off\":[\"rumour\"]"), "sources_off: \"rumour\"");
        row("the person cannot be switched off", with("\"sources_off\":[\"person\"]"),
            "sources_off: \"person\"");
        row("a client without an id", with("\"oauth\":{\"google\":{}}"),
            "oauth.google.client_id: \"\"");
        row("a help page in the clear", with("\"help\":\"http://example.org\""),
            "help: \"http://example.org\"");
    }

    void saysWhereItIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, diagnostic);
        const auto result = OrganisationFile::parse(json);
        const auto *fault = std::get_if<Malformed>(&result);
        QVERIFY(fault);
        QVERIFY2(fault->diagnostic.startsWith(diagnostic), qUtf8Printable(fault->diagnostic));
    }

    void noFileIsNoFault()
    {
        const QTemporaryDir folder;
        QVERIFY(std::holds_alternative<NothingHere>(
            OrganisationFile::read(folder.filePath(QStringLiteral("organisation.json")))));
        QVERIFY(std::holds_alternative<NothingHere>(OrganisationFile::read({})));
    }

    void readsAFileOnThisComputer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("organisation.json"));
        const Believed believed = whoRunsThis(folder);
        write(path, everything());
        QCOMPARE(std::get<OrganisationFile>(OrganisationFile::read(path, believed)),
            fileOf(everything()));
        write(path, everything() + QByteArray(OrganisationFile::mostBytes, ' '));
        QCOMPARE(diagnosticOf(OrganisationFile::read(path, believed)),
            path + QStringLiteral(": too large"));
        write(path, "{");
        QVERIFY(diagnosticOf(OrganisationFile::read(path, believed))
                    .startsWith(path + QStringLiteral(": not a JSON object")));
        QVERIFY(diagnosticOf(OrganisationFile::read(folder.path(), believed))
                    .startsWith(folder.path()));
    }

    void aFileThatOthersMayWriteIsNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("organisation.json"));
        write(path, everything());
        QVERIFY(QFile::setPermissions(
            path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
        QVERIFY(
            std::holds_alternative<Malformed>(OrganisationFile::read(path, whoRunsThis(folder))));
    }

    void permitsAllThatItDoesNotSwitchOff()
    {
        const Permission everybody = permittedBy(NothingHere {});
        QCOMPARE(everybody.sources.size(), 11);
        QCOMPARE(everybody.reach, Reach::Everyone);
        QCOMPARE(permittedBy(OrganisationFile {}), everybody);
        const Permission some = permittedBy(fileOf(everything()));
        QCOMPARE(some.sources.size(), 9);
        QVERIFY(!some.sources.contains(SourceId::Ispdb));
        QVERIFY(!some.sources.contains(SourceId::Guess));
    }

    void aFileOfNoUseMayHaveForbiddenEverything()
    {
        QCOMPARE(permittedBy(Malformed { QStringLiteral("x") }),
            (Permission { { SourceId::Organisation, SourceId::Book, SourceId::Srv, SourceId::Mx },
                Reach::NoWeb }));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    static QString diagnosticOf(const OrganisationReading &reading)
    {
        const auto *fault = std::get_if<Malformed>(&reading);
        return fault ? fault->diagnostic : QString();
    }
    /// Believed in the place of root.
    static Believed whoRunsThis(const QTemporaryDir &folder)
    {
        return { QFileInfo(folder.path()).ownerId(), folder.path() };
    }
};

QTEST_APPLESS_MAIN(TstOrganisationFile)
#include "tst_organisationfile.moc"
