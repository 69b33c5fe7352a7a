// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/HostMemory.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const char *const known = R"({ "version": 1, "hosts": [
    { "domain": "firma.example", "host": "smtp.mailfarm.example" } ] })";

/// A person's folder for settings, with the file in it.
struct Home
{
    QTemporaryDir folder;
    QString fileName = folder.filePath(QStringLiteral("config/mailberth/hosts.json"));
    HostMemory memory { fileName };

    [[nodiscard]] QByteArray path() const { return QFile::encodeName(fileName); }
    [[nodiscard]] QByteArray ownFolder() const { return path().first(path().lastIndexOf('/')); }
    [[nodiscard]] QString beside() const { return folder.filePath(QStringLiteral("elsewhere")); }

    void hold(const QByteArray &text, const QString &name) const
    {
        QVERIFY(!writeWhole(name, text, { .readers = FileWish::Readers::OwnerOnly }));
    }
    void begin(const QByteArray &text = known) const
    {
        QVERIFY(!memory.remember(host("a.example"), host("b.example")));
        QVERIFY(QFile::remove(fileName));
        hold(text, fileName);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

mode_t rightsOf(const QByteArray &path)
{
    struct stat seen
    {
    };
    return ::stat(path.constData(), &seen) == 0 ? seen.st_mode & 07777 : 0;
}

} // namespace

class TstHostMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatIsRememberedIsReadByTheNext()
    {
        const Home home;
        QVERIFY(!home.memory.fault());
        QCOMPARE(home.memory.count(), 0);
        QVERIFY(!home.memory.remember(host("firma.example"), host("smtp.mailfarm.example")));
        const HostMemory next(home.fileName);
        QCOMPARE(next.count(), 1);
        QCOMPARE(next.hostFor(host("firma.example")), host("smtp.mailfarm.example"));
    }

    void onlyItsOwnerReadsIt()
    {
        const Home home;
        const mode_t before = ::umask(0);
        const auto fault = home.memory.remember(host("firma.example"), host("a.example"));
        ::umask(before);
        QVERIFY(!fault);
        QCOMPARE(rightsOf(home.path()), mode_t(0600));
        QCOMPARE(rightsOf(home.ownFolder()), mode_t(0700));
    }

    void whatIsNotThisPersonsAloneIsNeitherBelievedNorReplaced_data();
    void whatIsNotThisPersonsAloneIsNeitherBelievedNorReplaced();
    void whatIsNotUnderstoodIsLeftAlone_data();
    void whatIsNotUnderstoodIsLeftAlone();

    void theSameOnceMoreWritesNothing()
    {
        const Home home;
        home.begin();
        QVERIFY(!home.memory.remember(host("firma.example"), host("smtp.mailfarm.example")));
        QCOMPARE(home.text(), QByteArray(known));
    }

    void whatCannotBeWrittenIsTold()
    {
        const Home home;
        home.hold(
            "a file where the folder should be", home.folder.filePath(QStringLiteral("config")));
        const auto fault = home.memory.remember(host("firma.example"), host("a.example"));
        QVERIFY(fault && std::holds_alternative<WritingFailure>(fault->why));
        QCOMPARE(fault->fileName, home.fileName);
    }

    void forgettingRemovesTheFileWhateverItHolds()
    {
        const Home home;
        QVERIFY(!home.memory.forget()); // nothing is there
        for (const char *text : { known, "not understood" }) {
            home.begin(text);
            QVERIFY(!home.memory.forget());
            QVERIFY(!QFile::exists(home.fileName));
            QVERIFY(!home.memory.fault());
        }
    }

    void forgettingALinkLeavesWhatItLeadsTo()
    {
        const Home home;
        home.begin();
        QVERIFY(QFile::remove(home.fileName));
        home.hold("precious", home.beside());
        QVERIFY(QFile::link(home.beside(), home.fileName));
        QVERIFY(!home.memory.forget());
        QVERIFY(!QFileInfo(home.fileName).isSymLink());
        QVERIFY(QFile::exists(home.beside()));
    }
};

void TstHostMemory::whatIsNotThisPersonsAloneIsNeitherBelievedNorReplaced_data()
{
    using Spoil = std::function<bool(const Home &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<NotOwn>("why");
    const auto rights = [](mode_t mode) {
        return Spoil(
            [mode](const Home &home) { return ::chmod(home.path().constData(), mode) == 0; });
    };
    QTest::newRow("the group may read it") << rights(0640) << NotOwn::OpenToOthers;
    QTest::newRow("the group may write it") << rights(0620) << NotOwn::OpenToOthers;
    QTest::newRow("everybody may read it") << rights(0604) << NotOwn::OpenToOthers;
    QTest::newRow("everybody may write its folder")
        << Spoil([](const Home &home) { return ::chmod(home.ownFolder().constData(), 0777) == 0; })
        << NotOwn::OpenToOthers;
    QTest::newRow("a link to such a file") << Spoil([](const Home &home) {
        return QFile::rename(home.fileName, home.beside())
            && QFile::link(home.beside(), home.fileName);
    }) << NotOwn::Link;
    QTest::newRow("a link that leads nowhere") << Spoil([](const Home &home) {
        return QFile::remove(home.fileName) && QFile::link(home.beside(), home.fileName);
    }) << NotOwn::Link;
    QTest::newRow("a folder") << Spoil([](const Home &home) {
        return QFile::remove(home.fileName) && ::mkdir(home.path().constData(), 0700) == 0;
    }) << NotOwn::NoFile;
    QTest::newRow("a pipe that nobody writes to") << Spoil([](const Home &home) {
        return QFile::remove(home.fileName) && ::mkfifo(home.path().constData(), 0600) == 0;
    }) << NotOwn::NoFile;
    QTest::newRow("too much of it") << Spoil([](const Home &home) {
        return ::truncate(home.path().constData(), KnownHosts::mostBytes + 1) == 0;
    }) << NotOwn::TooLarge;
    if (::geteuid() == 0) // nobody else can give a file away
        QTest::newRow("it belongs to somebody else") << Spoil([](const Home &home) {
            return ::chown(home.path().constData(), 65534, 65534) == 0;
        }) << NotOwn::SomebodyElses;
}

void TstHostMemory::whatIsNotThisPersonsAloneIsNeitherBelievedNorReplaced()
{
    QFETCH(std::function<bool(const Home &)>, spoil);
    QFETCH(NotOwn, why);
    const Home home;
    home.begin();
    QVERIFY(home.memory.hostFor(host("firma.example")));
    QVERIFY(spoil(home));
    struct stat before
    {
    };
    QCOMPARE(::lstat(home.path().constData(), &before), 0);

    QVERIFY(!home.memory.hostFor(host("firma.example")));
    QCOMPARE(home.memory.fault(), (MemoryFault { home.fileName, why }));
    QCOMPARE(home.memory.remember(host("firma.example"), host("b.example")),
        (MemoryFault { home.fileName, why }));
    struct stat after
    {
    };
    QCOMPARE(::lstat(home.path().constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QVERIFY(!QFile::exists(home.beside()) || QFileInfo(home.beside()).size() > 0);
}

void TstHostMemory::whatIsNotUnderstoodIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KnownHosts::Fault>("fault");
    QTest::newRow("a later version")
        << QByteArray(R"({ "version": 2, "known": {} })") << KnownHosts::Fault::OtherVersion;
    QTest::newRow("a damaged file") << QByteArray("{ \"version") << KnownHosts::Fault::Damaged;
}

void TstHostMemory::whatIsNotUnderstoodIsLeftAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(KnownHosts::Fault, fault);
    const Home home;
    home.begin(text);
    const MemoryFault told { home.fileName, fault };
    QCOMPARE(home.memory.fault(), told);
    QCOMPARE(home.memory.remember(host("firma.example"), host("a.example")), told);
    QCOMPARE(home.text(), text);
}

QTEST_GUILESS_MAIN(TstHostMemory)
#include "tst_hostmemory.moc"
