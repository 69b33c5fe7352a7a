// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/FileWriting.h"

#include "core/model/Printable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace mailberth::terminal
{

namespace
{

using IfItExists = command::Destination::IfItExists;

struct FileWritingWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWritingWords)

public:
    static Mistake exists(const QString &fileName)
    {
        return { tr("%1 exists; it is left alone.", "a file").arg(printable(QStringView(fileName))),
            tr("%1 writes over it.", "an option").arg(QStringLiteral("--force")) };
    }
    static Mistake cannotWrite(const QString &fileName, const QString &why)
    {
        return { tr("%1 cannot be written: %2.", "a file; the system's reason")
                     .arg(printable(QStringView(fileName)), why),
            {} };
    }
};

bool mustNotExist(const command::Destination &destination)
{
    return destination.ifItExists == IfItExists::LeaveAlone;
}

} // namespace

std::optional<Mistake> obstacleTo(const command::Destination &destination)
{
    if (destination.fileName.isEmpty())
        return std::nullopt;
    const QFileInfo info(destination.fileName);
    if (mustNotExist(destination) && (info.exists() || info.isSymLink()))
        return FileWritingWords::exists(destination.fileName);
    return std::nullopt;
}

std::optional<Mistake> writeTo(const command::Destination &destination, const QByteArray &bytes)
{
    if (const auto obstacle = obstacleTo(destination))
        return obstacle;
    if (destination.fileName.isEmpty()) {
        QFile output;
        const bool isWritten = output.open(stdout, QIODevice::WriteOnly)
            && output.write(bytes) == bytes.size() && output.flush();
        if (!isWritten)
            return FileWritingWords::cannotWrite(QStringLiteral("-"), output.errorString());
        return std::nullopt;
    }
    if (mustNotExist(destination)) {
        QFile file(destination.fileName);
        const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            && file.write(bytes) == bytes.size() && file.flush();
        if (!isWritten)
            return FileWritingWords::cannotWrite(destination.fileName, file.errorString());
        return std::nullopt;
    }
    QSaveFile file(destination.fileName);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return FileWritingWords::cannotWrite(destination.fileName, file.errorString());
    return std::nullopt;
}

} // namespace mailberth::terminal
