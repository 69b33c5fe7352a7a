// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/files/FilePlace.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace mailberth
{

namespace
{

constexpr int mostLinks = 40; // as Linux has it

/// Without links; empty if there is no such thing.
QByteArray canonical(const QByteArray &path)
{
    const std::unique_ptr<char, void (*)(void *)> resolved(
        ::realpath(path.constData(), nullptr), std::free);
    return QByteArray(resolved.get());
}

QByteArray nameIn(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

std::optional<QByteArray> targetOfLink(const QByteArray &link)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t size = ::readlink(link.constData(), target.data(), size_t(target.size()));
    return size < 0 ? std::nullopt : std::optional(target.first(size));
}

/// Linux shows open files as links in /proc/PID/fd (proc_pid_fd(5)). What such a link says is only
/// how the file was once called; it is not followed by name. /dev/stdout and /dev/fd lead there.
std::optional<QByteArray> openFileBehind(QByteArray path)
{
    for (int links = 0; links < mostLinks; ++links) {
        const QByteArray folder = canonical(folderOf(path));
        const QByteArray link = folder + '/' + nameIn(path);
        if (folder.startsWith("/proc/") && folder.endsWith("/fd"))
            return link;
        const auto target = targetOfLink(link);
        if (folder.isEmpty() || !target)
            return std::nullopt;
        path = target->startsWith('/') ? *target : QByteArray(folder + '/' + *target);
    }
    return std::nullopt;
}

FilePlace openFile(const QByteArray &link)
{
    bool isNumber = false;
    const int number = nameIn(link).toInt(&isNumber);
    const QByteArray own = canonical("/proc/self");
    if (isNumber && !own.isEmpty() && link.startsWith(QByteArray(own + '/')))
        return place::OwnDescriptor { number };
    return place::Stream { link };
}

FilePlace whereNothingIs(const QByteArray &path)
{
    struct stat seen;
    if (::lstat(path.constData(), &seen) == 0)
        return WritingFailure { WritingFailure::Cause::NoFile, {} };
    if (::stat(folderOf(path).constData(), &seen) != 0)
        return failureFrom(errno);
    return place::Free { path };
}

/// In a folder where anybody may put links, the system follows a stranger's for nobody
/// (protected_symlinks in proc_sys_fs(5)). It asks that of stat, not of realpath; so what realpath
/// finds must be what stat has seen.
FilePlace regularFile(const QByteArray &path, const struct stat &seen)
{
    const QByteArray real = canonical(path);
    struct stat found;
    if (real.isEmpty() || ::lstat(real.constData(), &found) != 0)
        return failureFrom(errno);
    if (found.st_dev != seen.st_dev || found.st_ino != seen.st_ino)
        return WritingFailure { WritingFailure::Cause::NoFile, {} };
    return place::RegularFile { real, seen };
}

WritingFailure::Cause causeOf(int error)
{
    switch (error) {
    case EEXIST:
        return WritingFailure::Cause::Exists;
    case EISDIR:
    case ELOOP:
        return WritingFailure::Cause::NoFile;
    case ENOENT:
    case ENOTDIR:
        return WritingFailure::Cause::NoFolder;
    case EACCES:
    case EPERM:
        return WritingFailure::Cause::NotAllowed;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return WritingFailure::Cause::NoRoom;
    case ENXIO:
    case EPIPE:
        return WritingFailure::Cause::NoReader;
    default:
        return WritingFailure::Cause::Other;
    }
}

} // namespace

FilePlace placeOf(const QByteArray &path)
{
    if (const auto open = openFileBehind(path))
        return openFile(*open);
    struct stat seen;
    if (::stat(path.constData(), &seen) != 0)
        return errno == ENOENT ? whereNothingIs(path) : failureFrom(errno);
    if (S_ISREG(seen.st_mode))
        return regularFile(path, seen);
    if (S_ISCHR(seen.st_mode) || S_ISFIFO(seen.st_mode))
        return place::Stream { path };
    return WritingFailure { WritingFailure::Cause::NoFile, {} };
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.first(std::max(slash, qsizetype(1)));
}

WritingFailure failureFrom(int error)
{
    return { causeOf(error), QString::fromLocal8Bit(std::strerror(error)) };
}

} // namespace mailberth
