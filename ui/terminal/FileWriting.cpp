// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/FileWriting.h"

#include "ui/words/FileWords.h"

#include <QCoreApplication>

namespace mailberth::terminal
{

namespace
{

struct FileWritingWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWritingWords)

public:
    static QString writeOver()
    {
        return tr("%1 writes over it.", "an option").arg(QStringLiteral("--force"));
    }
};

FileWish wishOf(const command::Destination &destination)
{
    return { .ifItExists = destination.ifItExists, .streams = FileWish::Streams::Written };
}

std::optional<Mistake> mistakeIn(
    const std::optional<WritingFailure> &failure, const command::Destination &destination)
{
    if (!failure)
        return std::nullopt;
    return Mistake { describe(*failure, destination.fileName),
        failure->cause == WritingFailure::Cause::Exists ? FileWritingWords::writeOver()
                                                        : QString() };
}

} // namespace

std::optional<Mistake> obstacleTo(const command::Destination &destination)
{
    if (destination.fileName.isEmpty())
        return std::nullopt;
    return mistakeIn(obstacleTo(destination.fileName, wishOf(destination)), destination);
}

std::optional<Mistake> writeTo(const command::Destination &destination, const QByteArray &bytes)
{
    return mistakeIn(writeWhole(destination.fileName, bytes, wishOf(destination)), destination);
}

} // namespace mailberth::terminal
