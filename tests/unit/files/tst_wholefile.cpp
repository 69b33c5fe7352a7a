// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/files/WholeFile.h"
#include "tests/support/LogGuard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>

namespace
{

/// What the system is made to do in the moment in which it is asked for something.
struct Trouble
{
    QByteArray call;
    int error = 0; ///< what it answers instead; 0: nothing, it does as it is told
    int after = 0; ///< so many times it goes well before
    std::function<void()> meanwhile {};
};

QList<Trouble> troubles;

/// The error with which this call is to fail, or 0.
int troubleWith(const char *call)
{
    for (qsizetype at = 0; at < troubles.size(); ++at) {
        if (troubles[at].call != call || troubles[at].after-- > 0)
            continue;
        const Trouble trouble = troubles.takeAt(at);
        if (trouble.meanwhile)
            trouble.meanwhile();
        return trouble.error;
    }
    return 0;
}

template<typename Function, typename... Arguments>
auto real(const char *name, Arguments... arguments)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name))(arguments...);
}

template<typename Function, typename... Arguments>
auto troubled(const char *name, Arguments... arguments)
{
    using Result = decltype(real<Function>(name, arguments...));
    if (!troubles.isEmpty()) {
        if (const int error = troubleWith(name)) {
            errno = error;
            return Result(-1);
        }
    }
    return real<Function>(name, arguments...);
}

} // namespace

// The system's own, as this program sees them.
extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    return troubled<ssize_t(int, const void *, size_t)>("write", file, bytes, size);
}

int fsync(int file)
{
    return troubled<int(int)>("fsync", file);
}

int close(int file)
{
    return troubled<int(int)>("close", file);
}

int fchmod(int file, mode_t mode) noexcept
{
    return troubled<int(int, mode_t)>("fchmod", file, mode);
}

int rename(const char *from, const char *to) noexcept
{
    return troubled<int(const char *, const char *)>("rename", from, to);
}

int link(const char *from, const char *to) noexcept
{
    return troubled<int(const char *, const char *)>("link", from, to);
}

int renameat2(int one, const char *from, int other, const char *to, unsigned int flags) noexcept
{
    return troubled<int(int, const char *, int, const char *, unsigned int)>(
        "renameat2", one, from, other, to, flags);
}

char *realpath(const char *path, char *resolved) noexcept
{
    if (!troubles.isEmpty())
        static_cast<void>(troubleWith("realpath"));
    return real<char *(const char *, char *)>("realpath", path, resolved);
}
}

using namespace mailberth;
using namespace mailberth::test;

using Cause = WritingFailure::Cause;

namespace
{

constexpr FileWish leaveAlone {};
constexpr FileWish writeOver { .ifItExists = IfItExists::WriteOver };
constexpr FileWish ownerOnly { .ifItExists = IfItExists::WriteOver,
    .readers = FileWish::Readers::OwnerOnly };
constexpr FileWish anyStream { .streams = FileWish::Streams::Written };

std::optional<Cause> causeOf(const std::optional<WritingFailure> &failure)
{
    return failure ? std::optional(failure->cause) : std::nullopt;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

struct stat seenAt(const QString &name)
{
    struct stat seen
    {
    };
    static_cast<void>(::lstat(QFile::encodeName(name).constData(), &seen));
    return seen;
}

mode_t rightsOf(const QString &name)
{
    return seenAt(name).st_mode & 07777;
}

/// Reads a pipe to its end while somebody else writes it.
class Listener
{
public:
    explicit Listener(int end)
        : m_end(end)
        , m_reader([this] { read(); })
    {
    }
    ~Listener() { ::close(m_end); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    QByteArray heard()
    {
        m_reader.join();
        return m_heard;
    }

private:
    void read()
    {
        pollfd writer { m_end, POLLIN, 0 };
        ::poll(
            &writer, 1, 10'000); // before the first writer has come, a pipe seems to be at its end
        ::fcntl(m_end, F_SETFL, 0);
        std::array<char, 1000> part;
        for (ssize_t size; (size = ::read(m_end, part.data(), part.size())) > 0;)
            m_heard.append(part.data(), size);
    }

    int m_end;
    QByteArray m_heard;
    std::thread m_reader; // last: it uses the others
};

/// As somebody who is not root, for whom no right is missing.
class OrdinaryPerson
{
public:
    OrdinaryPerson()
        : m_was(::geteuid())
    {
        if (m_was == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~OrdinaryPerson()
    {
        if (m_changed)
            static_cast<void>(::seteuid(m_was));
    }
    OrdinaryPerson(const OrdinaryPerson &) = delete;
    OrdinaryPerson &operator=(const OrdinaryPerson &) = delete;

private:
    uid_t m_was;
    bool m_changed = false;
};

} // namespace

class TstWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        troubles.clear();
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void aNewFileIsThereAndWhole();
    void aFileIsReplacedOnlyOnRequest();
    void whatIsReplacedKeepsItsRights();
    void whatIsForTheOwnerIsSoFromTheFirstByte_data();
    void whatIsForTheOwnerIsSoFromTheFirstByte();
    void whoeverReadsTheOldFileReadsItToItsEnd();
    void aLinkKeepsStanding();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aLinkThatChangesUnderUsIsNotFollowed();
    void aPipeGetsTheBytesAndStays();
    void aPipeWithoutAReaderIsNotWaitedFor();
    void aPipeThatDoesNotWaitIsFilledAllTheSame();
    void anOpenFileIsWrittenWhereItStands();
    void somebodyElsesOpenFileIsAddedTo();
    void aFolderThatMayNotBeWrittenIsSaid_data();
    void aFolderThatMayNotBeWrittenIsSaid();
    void nothingHalfStaysBehind_data();
    void nothingHalfStaysBehind();
    void whatComesMeanwhileIsNotReplaced_data();
    void whatComesMeanwhileIsNotReplaced();
    void aFileSystemWithoutSuchARenameWillDo_data();
    void aFileSystemWithoutSuchARenameWillDo();
    void aFileSystemThatKnowsNoSyncingWillDo();

private:
    [[nodiscard]] QString path(const QByteArray &name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArrayList names() const
    {
        QByteArrayList found;
        for (const QString &name :
            QDir(m_folder->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            found << name.toLatin1();
        return found;
    }
    void makeFolder(const char *name)
    {
        QCOMPARE(::mkdir(QFile::encodeName(path(name)).constData(), 0700), 0);
    }
    void makePipe(const char *name)
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(name)).constData(), 0600), 0);
    }
    /// `target` as it stands: relative to the folder of the link, if it is no whole path.
    void makeLink(const QString &target, const char *name)
    {
        QCOMPARE(::symlink(QFile::encodeName(target).constData(),
                     QFile::encodeName(path(name)).constData()),
            0);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TstWholeFile::aNewFileIsThereAndWhole()
{
    const mode_t umask = ::umask(027);
    const QByteArray bytes(300'000, 'x');
    QVERIFY(!obstacleTo(path("new"), leaveAlone));
    QVERIFY(names().isEmpty());
    QVERIFY(!writeWhole(path("new"), bytes, leaveAlone));
    ::umask(umask);
    QCOMPARE(contentOf(path("new")), bytes);
    QCOMPARE(rightsOf(path("new")), mode_t(0640));
    QCOMPARE(names(), QByteArrayList { "new" });
    QVERIFY(!writeWhole(path("empty"), {}, leaveAlone));
    QCOMPARE(contentOf(path("empty")), QByteArray());
}

void TstWholeFile::aFileIsReplacedOnlyOnRequest()
{
    put(path("file"), "old");
    QCOMPARE(causeOf(obstacleTo(path("file"), leaveAlone)), Cause::Exists);
    QCOMPARE(causeOf(writeWhole(path("file"), "new", leaveAlone)), Cause::Exists);
    QCOMPARE(contentOf(path("file")), QByteArray("old"));
    QVERIFY(!obstacleTo(path("file"), writeOver));
    QVERIFY(!writeWhole(path("file"), "new", writeOver));
    QCOMPARE(contentOf(path("file")), QByteArray("new"));
    QCOMPARE(names(), QByteArrayList { "file" });
}

void TstWholeFile::whatIsReplacedKeepsItsRights()
{
    put(path("file"), "old");
    QCOMPARE(::chmod(QFile::encodeName(path("file")).constData(), 0664), 0);
    QVERIFY(!writeWhole(path("file"), "new", writeOver));
    QCOMPARE(rightsOf(path("file")), mode_t(0664));
}

void TstWholeFile::whatIsForTheOwnerIsSoFromTheFirstByte_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a new file") << false;
    QTest::newRow("in place of one that everybody could read") << true;
}

void TstWholeFile::whatIsForTheOwnerIsSoFromTheFirstByte()
{
    QFETCH(bool, isThere);
    if (isThere)
        put(path("file"), "old");
    mode_t atFirst = 0;
    troubles << Trouble { "write", 0, 0, [&] {
                             for (const QByteArray &name : names()) {
                                 if (name != "file")
                                     atFirst = rightsOf(path(name));
                             }
                         } };
    QVERIFY(!writeWhole(path("file"), "secret", ownerOnly));
    QCOMPARE(atFirst, mode_t(0600));
    QCOMPARE(rightsOf(path("file")), mode_t(0600));
    QCOMPARE(contentOf(path("file")), QByteArray("secret"));
}

void TstWholeFile::whoeverReadsTheOldFileReadsItToItsEnd()
{
    put(path("file"), "old");
    QFile reader(path("file"));
    QVERIFY(reader.open(QFile::ReadOnly));
    QVERIFY(!writeWhole(path("file"), "newer", writeOver));
    QCOMPARE(reader.readAll(), QByteArray("old"));
}

void TstWholeFile::aLinkKeepsStanding()
{
    makeFolder("deep");
    put(path("deep/file"), "old");
    makeLink(QStringLiteral("file"), "deep/first"); // relative: to its own folder
    makeLink(path("deep/first"), "second");
    QCOMPARE(causeOf(writeWhole(path("second"), "new", leaveAlone)), Cause::Exists);
    QVERIFY(!writeWhole(path("second"), "new", writeOver));
    QVERIFY(S_ISLNK(seenAt(path("second")).st_mode));
    QVERIFY(S_ISLNK(seenAt(path("deep/first")).st_mode));
    QVERIFY(S_ISREG(seenAt(path("deep/file")).st_mode));
    QCOMPARE(contentOf(path("deep/file")), QByteArray("new"));
}

void TstWholeFile::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("a folder") << QByteArray("folder") << Cause::NoFile;
    QTest::newRow("a socket") << QByteArray("socket") << Cause::NoFile;
    QTest::newRow("a link that leads nowhere") << QByteArray("nowhere") << Cause::NoFile;
    QTest::newRow("a link that leads to itself") << QByteArray("loop") << Cause::NoFile;
    QTest::newRow("a pipe, where none is wanted") << QByteArray("pipe") << Cause::NoFile;
    QTest::newRow("a folder that is not there") << QByteArray("missing/file") << Cause::NoFolder;
    QTest::newRow("a file for a folder") << QByteArray("file/file") << Cause::NoFolder;
    QTest::newRow("a name that ends in a slash") << QByteArray("missing/") << Cause::NoFolder;
}

void TstWholeFile::whatIsNoFileIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(Cause, cause);
    makeFolder("folder");
    put(path("file"), "old");
    makeLink(path("gone"), "nowhere");
    makeLink(path("loop"), "loop");
    makePipe("pipe");
    sockaddr_un address { AF_UNIX, {} };
    qstrncpy(
        address.sun_path, QFile::encodeName(path("socket")).constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);

    const QByteArrayList before = names();
    for (const FileWish &wish : { leaveAlone, writeOver }) {
        QCOMPARE(causeOf(obstacleTo(path(name), wish)), cause);
        QCOMPARE(causeOf(writeWhole(path(name), "new", wish)), cause);
    }
    QCOMPARE(names(), before);
}

void TstWholeFile::aLinkThatChangesUnderUsIsNotFollowed()
{
    put(path("mine"), "mine");
    put(path("precious"), "precious");
    makeLink(path("mine"), "link");
    const auto lead = [this] {
        QVERIFY(QFile::remove(path("link")));
        makeLink(path("precious"), "link");
    };
    // Two folders are looked at first: that of the link and that of what it leads to.
    troubles << Trouble { "realpath", 0, 2, lead };
    QCOMPARE(causeOf(writeWhole(path("link"), "new", writeOver)), Cause::NoFile);
    QCOMPARE(contentOf(path("precious")), QByteArray("precious"));
    QVERIFY(troubles.isEmpty());
}

void TstWholeFile::aPipeGetsTheBytesAndStays()
{
    makePipe("pipe");
    const int end = ::open(QFile::encodeName(path("pipe")).constData(), O_RDONLY | O_NONBLOCK);
    Listener listener(end);
    const QByteArray bytes(200'000, 'x'); // more than a pipe holds
    const auto failure = writeWhole(path("pipe"), bytes, anyStream);
    QCOMPARE(listener.heard(), bytes);
    QVERIFY(!failure);
    QVERIFY(S_ISFIFO(seenAt(path("pipe")).st_mode));
    QCOMPARE(names(), QByteArrayList { "pipe" });
}

void TstWholeFile::aPipeWithoutAReaderIsNotWaitedFor()
{
    makePipe("pipe");
    QCOMPARE(causeOf(writeWhole(path("pipe"), "new", anyStream)), Cause::NoReader);
}

void TstWholeFile::aPipeThatDoesNotWaitIsFilledAllTheSame()
{
    std::array<int, 2> ends;
    QCOMPARE(::pipe(ends.data()), 0);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    Listener listener(ends[0]);
    const QByteArray bytes(200'000, 'x');
    const auto failure = writeWhole(QStringLiteral("/dev/fd/%1").arg(ends[1]), bytes, anyStream);
    ::close(ends[1]);
    QCOMPARE(listener.heard(), bytes);
    QVERIFY(!failure);
}

void TstWholeFile::anOpenFileIsWrittenWhereItStands()
{
    QFile file(path("log"));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Unbuffered));
    file.write("before ");
    const QString name = QStringLiteral("/dev/fd/%1").arg(file.handle());
    makeLink(name, "link"); // as /dev/stdout is one
    for (const FileWish &wish : { leaveAlone, writeOver }) {
        QCOMPARE(causeOf(obstacleTo(name, wish)), Cause::NoFile);
        QCOMPARE(causeOf(obstacleTo(path("link"), wish)), Cause::NoFile);
    }
    const auto inode = seenAt(path("log")).st_ino;
    QVERIFY(!writeWhole(name, "whole ", anyStream));
    QVERIFY(!writeWhole(path("link"), "linked ", anyStream));
    file.write("after");
    file.close();
    QCOMPARE(contentOf(path("log")), QByteArray("before whole linked after"));
    QCOMPARE(seenAt(path("log")).st_ino, inode);
    QCOMPARE(causeOf(writeWhole(name, "new", anyStream)), Cause::Other); // it is closed
}

void TstWholeFile::somebodyElsesOpenFileIsAddedTo()
{
    put(path("log"), "before ");
    const int file = ::open(QFile::encodeName(path("log")).constData(), O_WRONLY);
    const pid_t child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    const auto inode = seenAt(path("log")).st_ino;
    const QString name = QStringLiteral("/proc/%1/fd/%2").arg(child).arg(file);
    const auto failure = writeWhole(name, "after", anyStream);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(file);
    QVERIFY(!failure);
    QCOMPARE(contentOf(path("log")), QByteArray("before after"));
    QCOMPARE(seenAt(path("log")).st_ino, inode);
}

void TstWholeFile::aFolderThatMayNotBeWrittenIsSaid_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<mode_t>("ofFile");
    QTest::addColumn<mode_t>("ofFolder");
    QTest::newRow("a new file in it") << QByteArray("new") << mode_t(0666) << mode_t(0555);
    QTest::newRow("a file in it that may be written")
        << QByteArray("file") << mode_t(0666) << mode_t(0555);
    QTest::newRow("a file in another that may not")
        << QByteArray("file") << mode_t(0444) << mode_t(0777);
}

void TstWholeFile::aFolderThatMayNotBeWrittenIsSaid()
{
    QFETCH(QByteArray, name);
    QFETCH(mode_t, ofFile);
    QFETCH(mode_t, ofFolder);
    put(path("file"), "old");
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(QFile::encodeName(path("file")).constData(), ofFile), 0);
    QCOMPARE(::chmod(folder.constData(), ofFolder), 0);
    std::optional<Cause> known;
    std::optional<Cause> told;
    {
        const OrdinaryPerson person;
        known = causeOf(obstacleTo(path(name), writeOver));
        told = causeOf(writeWhole(path(name), "new", writeOver));
    }
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(known, Cause::NotAllowed);
    QCOMPARE(told, Cause::NotAllowed);
    QCOMPARE(contentOf(path("file")), QByteArray("old"));
    QCOMPARE(names(), QByteArrayList { "file" });
}

void TstWholeFile::nothingHalfStaysBehind_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const Trouble &trouble, Cause cause) {
        QTest::newRow(name) << trouble << cause;
    };
    row("the disk is full", { "write", ENOSPC }, Cause::NoRoom);
    row("the quota is used up", { "write", EDQUOT }, Cause::NoRoom);
    row("files may not grow so long", { "write", EFBIG }, Cause::NoRoom);
    row("the disk is broken", { "write", EIO }, Cause::Other);
    row("it is full, which comes out when it is synced", { "fsync", ENOSPC }, Cause::NoRoom);
    row("the quota, which comes out when it is synced", { "fsync", EDQUOT }, Cause::NoRoom);
    row("it is broken, which comes out when it is synced", { "fsync", EIO }, Cause::Other);
    row("the quota, which comes out when it is closed", { "close", EDQUOT }, Cause::NoRoom);
}

void TstWholeFile::nothingHalfStaysBehind()
{
    QFETCH(Trouble, trouble);
    QFETCH(Cause, cause);
    put(path("old"), "old");
    for (const char *name : { "old", "new" }) {
        troubles << trouble;
        QCOMPARE(causeOf(writeWhole(path(name), QByteArray(100'000, 'x'), writeOver)), cause);
        QVERIFY(troubles.isEmpty());
        QCOMPARE(contentOf(path("old")), QByteArray("old"));
        QCOMPARE(names(), QByteArrayList { "old" });
    }
    troubles << Trouble { "rename", EIO };
    QCOMPARE(causeOf(writeWhole(path("old"), "new", writeOver)), Cause::Other);
    troubles << Trouble { "fchmod", EIO };
    QCOMPARE(causeOf(writeWhole(path("old"), "new", writeOver)), Cause::Other);
    QCOMPARE(contentOf(path("old")), QByteArray("old"));
    QCOMPARE(names(), QByteArrayList { "old" });
}

void TstWholeFile::whatComesMeanwhileIsNotReplaced_data()
{
    QTest::addColumn<QList<Trouble>>("lacks");
    QTest::newRow("usually") << QList<Trouble> {};
    QTest::newRow("where rename cannot look") << QList<Trouble> { { "renameat2", EINVAL } };
    QTest::newRow("where files have no second names either")
        << QList<Trouble> { { "renameat2", EINVAL }, { "link", EPERM } };
}

void TstWholeFile::whatComesMeanwhileIsNotReplaced()
{
    QFETCH(QList<Trouble>, lacks);
    for (const FileWish &wish : { leaveAlone, writeOver }) {
        troubles = lacks;
        troubles << Trouble { "fsync", 0, 0, [this] { put(path("file"), "somebody else's"); } };
        QCOMPARE(causeOf(writeWhole(path("file"), "new", wish)), Cause::Exists);
        QCOMPARE(contentOf(path("file")), QByteArray("somebody else's"));
        QCOMPARE(names(), QByteArrayList { "file" });
        QVERIFY(QFile::remove(path("file")));
    }
}

void TstWholeFile::aFileSystemWithoutSuchARenameWillDo_data()
{
    whatComesMeanwhileIsNotReplaced_data();
}

void TstWholeFile::aFileSystemWithoutSuchARenameWillDo()
{
    QFETCH(QList<Trouble>, lacks);
    troubles = lacks;
    QVERIFY(!writeWhole(path("file"), "new", leaveAlone));
    QVERIFY(troubles.isEmpty());
    QCOMPARE(contentOf(path("file")), QByteArray("new"));
    QCOMPARE(names(), QByteArrayList { "file" });
}

void TstWholeFile::aFileSystemThatKnowsNoSyncingWillDo()
{
    troubles << Trouble { "fsync", EINVAL };
    QVERIFY(!writeWhole(path("file"), "new", leaveAlone));
    QCOMPARE(contentOf(path("file")), QByteArray("new"));
}

QTEST_APPLESS_MAIN(TstWholeFile)
#include "tst_wholefile.moc"
