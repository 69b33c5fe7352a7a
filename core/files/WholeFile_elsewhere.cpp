// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/files/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace mailberth
{

namespace
{

using Failure = std::optional<WritingFailure>;

WritingFailure failureOf(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return { WritingFailure::Cause::NotAllowed, file.errorString() };
    case QFileDevice::ResourceError: // what Qt makes of a full disk
        return { WritingFailure::Cause::NoRoom, file.errorString() };
    default:
        return { WritingFailure::Cause::Other, file.errorString() };
    }
}

/// QSaveFile of Qt 6.4 does not notice when the flush inside commit() fails, so it is done before.
bool fill(QFileDevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush()
        && file.error() == QFileDevice::NoError;
}

} // namespace

std::optional<WritingFailure> obstacleTo(const QString &fileName, const FileWish &wish)
{
    const QFileInfo info(fileName);
    if (!info.exists() && info.isSymLink())
        return WritingFailure { WritingFailure::Cause::NoFile, {} };
    if (!info.exists())
        return info.dir().exists() ? Failure() : Failure({ WritingFailure::Cause::NoFolder, {} });
    if (!info.isFile())
        return WritingFailure { WritingFailure::Cause::NoFile, {} };
    if (wish.ifItExists == IfItExists::LeaveAlone)
        return WritingFailure { WritingFailure::Cause::Exists, {} };
    return std::nullopt;
}

std::optional<WritingFailure> writeWhole(
    const QString &fileName, const QByteArray &bytes, const FileWish &wish)
{
    if (auto obstacle = obstacleTo(fileName, wish))
        return obstacle;
    if (wish.ifItExists == IfItExists::WriteOver) {
        QSaveFile file(fileName);
        if (file.open(QIODevice::WriteOnly) && fill(file, bytes) && file.commit())
            return std::nullopt;
        return failureOf(file);
    }
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failureOf(file);
    if (fill(file, bytes))
        return std::nullopt;
    const WritingFailure failure = failureOf(file);
    file.remove();
    return failure;
}

std::optional<WritingFailure> writeToStandardOutput(const QByteArray &bytes)
{
    QFile output;
    if (output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) && fill(output, bytes))
        return std::nullopt;
    return failureOf(output);
}

} // namespace mailberth
