// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/OwnFile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace mailberth
{

namespace
{

constexpr mode_t forOthers = S_IRWXG | S_IRWXO;
constexpr mode_t writableByOthers = S_IWGRP | S_IWOTH;

/// An open file, for as long as it is looked at.
class Descriptor
{
public:
    explicit Descriptor(const QByteArray &path)
        // A pipe without a writer would be waited for.
        : m_number(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::variant<QByteArray, NoSuchFile, NotOwn> withoutContent(int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return NoSuchFile {};
    return error == ELOOP || error == EMLINK ? NotOwn::Link : NotOwn::Unreadable;
}

std::optional<NotOwn> objectionTo(const struct stat &file)
{
    if (!S_ISREG(file.st_mode))
        return NotOwn::NoFile;
    if (file.st_uid != ::geteuid())
        return NotOwn::SomebodyElses;
    if ((file.st_mode & forOthers) != 0)
        return NotOwn::OpenToOthers;
    return std::nullopt;
}

/// Whoever writes the folder puts another file in this one's place, now or later.
bool isOpenToOthers(const QString &folder)
{
    struct stat seen;
    return ::stat(QFile::encodeName(folder).constData(), &seen) == 0
        && (seen.st_uid != ::geteuid() || (seen.st_mode & writableByOthers) != 0);
}

} // namespace

std::variant<QByteArray, NoSuchFile, NotOwn> readOwnFile(const QString &fileName, qsizetype most)
{
    if (isOpenToOthers(QFileInfo(fileName).path()))
        return NotOwn::OpenToOthers;
    const Descriptor descriptor(QFile::encodeName(fileName));
    if (descriptor.number() < 0)
        return withoutContent(errno);
    struct stat seen;
    if (::fstat(descriptor.number(), &seen) != 0)
        return NotOwn::Unreadable;
    if (const auto objection = objectionTo(seen))
        return *objection;
    QFile file;
    if (!file.open(descriptor.number(), QIODevice::ReadOnly))
        return NotOwn::Unreadable;
    const QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return NotOwn::Unreadable;
    if (content.size() > most)
        return NotOwn::TooLarge;
    return content;
}

} // namespace mailberth
