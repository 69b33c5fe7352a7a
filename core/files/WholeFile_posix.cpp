// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/files/WholeFile.h"

#include "core/files/FilePlace.h"
#include "core/model/Overloaded.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace mailberth
{

namespace
{

using Failure = std::optional<WritingFailure>;

constexpr mode_t ownersAlone = S_IRUSR | S_IWUSR;
constexpr mode_t everybody = ownersAlone | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH; // less the umask

Failure whereFailed(int result)
{
    return result == 0 ? std::nullopt : Failure(failureFrom(errno));
}

template<typename Call>
auto untilUninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// A pipe may be set not to wait, by us or by whoever gave it to us.
Failure awaitRoom(int descriptor)
{
    pollfd wanted { descriptor, POLLOUT, 0 };
    const int ready = untilUninterrupted([&] { return ::poll(&wanted, 1, -1); });
    return ready < 0 ? Failure(failureFrom(errno)) : std::nullopt;
}

Failure writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = untilUninterrupted(
            [&] { return ::write(descriptor, bytes.data(), size_t(bytes.size())); });
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EAGAIN)
            return failureFrom(errno);
        else if (auto failure = awaitRoom(descriptor))
            return failure;
    }
    return std::nullopt;
}

/// Until it lies on the disk: only then are a full disk and a quota over a network known for sure.
Failure sync(int descriptor)
{
    if (untilUninterrupted([&] { return ::fsync(descriptor); }) == 0)
        return std::nullopt;
    const bool isUnknownHere = errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP;
    return isUnknownHere ? std::nullopt : Failure(failureFrom(errno));
}

/// An open file. Closing it can fail, so it is asked for; the destructor is for other ways out.
class OpenFile
{
public:
    OpenFile() = default;
    ~OpenFile() { static_cast<void>(close()); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    Failure open(const QByteArray &path, int flags, mode_t mode = 0)
    {
        return take(
            untilUninterrupted([&] { return ::open(path.constData(), flags | O_CLOEXEC, mode); }));
    }

    Failure duplicate(int descriptor) { return take(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0)); }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    Failure close()
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        // After EINTR it is closed on Linux (close(2)), and to close it again would hit another's.
        return descriptor < 0 || ::close(descriptor) == 0 || errno == EINTR
            ? std::nullopt
            : Failure(failureFrom(errno));
    }

private:
    Failure take(int descriptor)
    {
        m_descriptor = descriptor;
        return descriptor < 0 ? Failure(failureFrom(errno)) : std::nullopt;
    }

    int m_descriptor = -1;
};

/// A new file beside the place where it is to be. It goes with this object unless it was moved.
class FileBeside
{
public:
    explicit FileBeside(const QByteArray &place)
        : m_path(folderOf(place) + "/.mailberth-"
            + QByteArray::number(QRandomGenerator::system()->generate64(), 36))
        , m_place(place)
    {
    }
    ~FileBeside()
    {
        if (m_phase == Phase::Beside)
            ::unlink(m_path.constData());
    }
    FileBeside(const FileBeside &) = delete;
    FileBeside &operator=(const FileBeside &) = delete;

    Failure begin(mode_t mode)
    {
        const auto failure = m_file.open(m_path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (!failure)
            m_phase = Phase::Beside;
        return failure;
    }

    /// Owner, group and rights of the file in whose place it will stand. Where it cannot be given
    /// to that group, it is not given to another.
    Failure resemble(const struct stat &old)
    {
        mode_t rights = old.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
        const int file = m_file.descriptor();
        if (::fchown(file, old.st_uid, old.st_gid) != 0
            && ::fchown(file, uid_t(-1), old.st_gid) != 0)
            rights &= ~mode_t(S_IRWXG);
        return whereFailed(::fchmod(file, rights));
    }

    Failure fill(const QByteArray &bytes)
    {
        if (auto failure = writeAll(m_file.descriptor(), bytes))
            return failure;
        if (auto failure = sync(m_file.descriptor()))
            return failure;
        return m_file.close();
    }

    /// In place of what stands there.
    Failure replace() { return moved(::rename(m_path.constData(), m_place.constData())); }

    /// Where nothing stands, whatever came there meanwhile.
    Failure appear() { return moved(moveToFreePlace()); }

private:
    int moveToFreePlace()
    {
        const char *from = m_path.constData();
        const char *to = m_place.constData();
#if defined(RENAME_NOREPLACE)
        if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
            return 0;
#elif defined(RENAME_EXCL)
        if (::renamex_np(from, to, RENAME_EXCL) == 0)
            return 0;
#else
        errno = ENOSYS;
#endif
        // Some file systems do not know that, some have no second names, and some have neither: a
        // look beforehand is the most that those can give.
        if (errno == EEXIST)
            return -1;
        if (::link(from, to) == 0)
            return ::unlink(from);
        struct stat seen;
        if (errno == EEXIST || ::lstat(to, &seen) == 0) {
            errno = EEXIST;
            return -1;
        }
        return ::rename(from, to);
    }

    Failure moved(int result)
    {
        if (result != 0)
            return failureFrom(errno);
        m_phase = Phase::InPlace;
        // It is where it belongs. If this fails and then the power, the old one comes back whole.
        OpenFile folder;
        if (!folder.open(folderOf(m_place), O_RDONLY))
            static_cast<void>(sync(folder.descriptor()));
        return std::nullopt;
    }

    QByteArray m_path;
    QByteArray m_place;
    OpenFile m_file;
    enum class Phase { NotBegun, Beside, InPlace } m_phase = Phase::NotBegun;
};

Failure writeNew(const place::Free &free, const QByteArray &bytes, const FileWish &wish)
{
    const bool isPrivate = wish.readers == FileWish::Readers::OwnerOnly;
    FileBeside file(free.path);
    if (auto failure = file.begin(isPrivate ? ownersAlone : everybody))
        return failure;
    if (auto failure = file.fill(bytes))
        return failure;
    return file.appear();
}

Failure writeOver(const place::RegularFile &old, const QByteArray &bytes, const FileWish &wish)
{
    FileBeside file(old.path);
    if (auto failure = file.begin(ownersAlone))
        return failure;
    if (wish.readers == FileWish::Readers::AsUsual) {
        if (auto failure = file.resemble(old.seen))
            return failure;
    }
    if (auto failure = file.fill(bytes))
        return failure;
    return file.replace();
}

// A pipe without a reader would hold us up for ever; once it has one, its reader may take his time.
Failure writeTo(const place::Stream &stream, const QByteArray &bytes)
{
    OpenFile file;
    if (auto failure = file.open(stream.path, O_WRONLY | O_APPEND | O_NOCTTY | O_NONBLOCK))
        return failure;
    if (auto failure = writeAll(file.descriptor(), bytes))
        return failure;
    return file.close();
}

// Opened anew by its name in /proc it would be written from its beginning, over what others wrote.
Failure writeTo(const place::OwnDescriptor &own, const QByteArray &bytes)
{
    OpenFile file;
    if (auto failure = file.duplicate(own.number))
        return failure;
    if (auto failure = writeAll(file.descriptor(), bytes))
        return failure;
    return file.close();
}

Failure whereForbidden(const QByteArray &path, int ways)
{
    return whereFailed(::faccessat(AT_FDCWD, path.constData(), ways, AT_EACCESS));
}

// A file that may not be written could be replaced all the same; whoever forbade it meant it.
Failure obstacleTo(const place::RegularFile &old, const FileWish &wish)
{
    if (wish.ifItExists == IfItExists::LeaveAlone)
        return WritingFailure { WritingFailure::Cause::Exists, {} };
    if (auto failure = whereForbidden(old.path, W_OK))
        return failure;
    return whereForbidden(folderOf(old.path), W_OK | X_OK);
}

Failure obstacleAt(const FilePlace &place, const FileWish &wish)
{
    const Failure unwanted = wish.streams == FileWish::Streams::Written
        ? std::nullopt
        : Failure({ WritingFailure::Cause::NoFile, {} });
    return std::visit(Overloaded {
                          [](const place::Free &free) {
                              return whereForbidden(folderOf(free.path), W_OK | X_OK);
                          },
                          [&](const place::RegularFile &old) { return obstacleTo(old, wish); },
                          [&](const place::Stream &) { return unwanted; },
                          [&](const place::OwnDescriptor &) { return unwanted; },
                          [](const WritingFailure &failure) { return Failure(failure); },
                      },
        place);
}

} // namespace

std::optional<WritingFailure> obstacleTo(const QString &fileName, const FileWish &wish)
{
    return obstacleAt(placeOf(QFile::encodeName(fileName)), wish);
}

std::optional<WritingFailure> writeWhole(
    const QString &fileName, const QByteArray &bytes, const FileWish &wish)
{
    const FilePlace place = placeOf(QFile::encodeName(fileName));
    if (auto obstacle = obstacleAt(place, wish))
        return obstacle;
    return std::visit(
        Overloaded {
            [&](const place::Free &free) { return writeNew(free, bytes, wish); },
            [&](const place::RegularFile &old) { return writeOver(old, bytes, wish); },
            [&](const place::Stream &stream) { return writeTo(stream, bytes); },
            [&](const place::OwnDescriptor &own) { return writeTo(own, bytes); },
            [](const WritingFailure &failure) { return Failure(failure); },
        },
        place);
}

std::optional<WritingFailure> writeToStandardOutput(const QByteArray &bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

} // namespace mailberth
