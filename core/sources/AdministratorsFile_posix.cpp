// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AdministratorsFile.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>

namespace mailberth
{

namespace
{

Malformed fault(const QString &path, const QString &what)
{
    return { path + QStringLiteral(": ") + what };
}

/// Of a file or folder, as it was opened or, for a link, as it lies there.
std::optional<Malformed> faultOf(
    const QString &path, const struct stat &facts, mode_t kind, uid_t owner)
{
    constexpr mode_t writtenByOthers = S_IWGRP | S_IWOTH;
    if (S_ISLNK(facts.st_mode))
        return fault(path, QStringLiteral("is a link"));
    if ((facts.st_mode & S_IFMT) != kind)
        return fault(path, QStringLiteral("is of another kind than it should be"));
    if (facts.st_uid != owner)
        return fault(path,
            QStringLiteral("belongs to user %1, not to user %2").arg(facts.st_uid).arg(owner));
    if (facts.st_mode & writtenByOthers)
        return fault(path,
            QStringLiteral("may be written by others (mode %1)")
                .arg(facts.st_mode & 07777U, 4, 8, QLatin1Char('0')));
    return std::nullopt;
}

/// From the top down to the folder that the file lies in.
QStringList foldersOf(const QString &path, const QString &top)
{
    QStringList folders { top };
    const QString root = top.endsWith(u'/') ? top : top + u'/';
    for (qsizetype slash = path.indexOf(u'/', root.size()); slash > 0;
         slash = path.indexOf(u'/', slash + 1))
        folders << path.first(slash);
    return folders;
}

std::optional<Malformed> faultOfFolders(const QString &path, const Believed &believed)
{
    for (const QString &folder : foldersOf(path, believed.top)) {
        struct stat facts
        {
        };
        if (lstat(QFile::encodeName(folder).constData(), &facts) != 0)
            return fault(folder, QStringLiteral("cannot be looked at"));
        if (const auto found = faultOf(folder, facts, S_IFDIR, believed.owner))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::variant<QByteArray, NothingHere, Malformed> readAdministratorsFile(
    const QString &path, qsizetype mostBytes, const Believed &believed)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts
    {
    };
    if (path.isEmpty() || lstat(name.constData(), &facts) != 0) {
        const bool isNone = path.isEmpty() || errno == ENOENT || errno == ENOTDIR;
        if (isNone)
            return NothingHere {};
        return fault(path, QStringLiteral("cannot be looked at"));
    }
    if (const auto found = faultOf(path, facts, S_IFREG, believed.owner))
        return *found;
    if (const auto found = faultOfFolders(path, believed))
        return *found;
    const int descriptor = open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fault(path, QStringLiteral("cannot be read by this user"));
    return file.read(mostBytes + 1);
}

} // namespace mailberth
