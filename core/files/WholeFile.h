// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The only place that writes files. A file is written whole or not at all: beside its place,
/// synced, and moved there once nothing more can fail.
namespace mailberth
{

enum class IfItExists { LeaveAlone, WriteOver };

/// What may be written, and who may read it.
struct FileWish
{
    /// Of a regular file. A symbolic link to one keeps standing; the file behind it is replaced.
    IfItExists ifItExists = IfItExists::LeaveAlone;
    /// Whether a terminal, another character device, a pipe or a file that this process has open
    /// (/dev/stdout) will do as well. Bytes are added to these; nothing ever stands in their place.
    enum class Streams { Refused, Written } streams = Streams::Refused;
    enum class Readers {
        AsUsual, ///< as the system sets it for a new file; what is replaced keeps its own
        OwnerOnly, ///< nobody else, from the first byte on; on Windows as the folder says
    } readers = Readers::AsUsual;

    friend bool operator==(const FileWish &, const FileWish &) = default;
};

/// Why nothing was written. What was there before is whole, and nothing new is there.
struct WritingFailure
{
    enum class Cause {
        Exists, ///< and is to be left alone
        NoFile, ///< a folder, a socket, a disk, a link that leads nowhere, an unwanted stream
        NoFolder, ///< the folder that it is to lie in
        NotAllowed,
        NoRoom, ///< on the disk, or within a quota or a limit
        NoReader, ///< of a pipe
        Other,
    };

    Cause cause;
    QString diagnostic; ///< the system's own text; empty where nothing was asked of it

    friend bool operator==(const WritingFailure &, const WritingFailure &) = default;
};

/// What can be known beforehand of why it could not be written. Changes nothing.
[[nodiscard]] std::optional<WritingFailure> obstacleTo(
    const QString &fileName, const FileWish &wish);

/// Writes all of it, and lets no file be replaced that was not there when it began. Waits for the
/// disk, and for the reader of a stream.
[[nodiscard]] std::optional<WritingFailure> writeWhole(
    const QString &fileName, const QByteArray &bytes, const FileWish &wish);

/// Writes all of it past every buffer, so that what comes back is what became of it.
[[nodiscard]] std::optional<WritingFailure> writeToStandardOutput(const QByteArray &bytes);

} // namespace mailberth
