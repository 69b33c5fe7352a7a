// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/files/WholeFile.h"

#include <QByteArray>

#include <sys/stat.h>

#include <variant>

namespace mailberth
{

/// What stands where a file is to be written, links followed.
namespace place
{

struct Free // nothing, in a folder that exists
{
    QByteArray path;
};

struct RegularFile
{
    QByteArray path;
    struct stat seen;
};

struct Stream // a character device, a pipe, or a file that another process has open
{
    QByteArray path;
};

struct OwnDescriptor // a file that this process has open: /dev/stdout
{
    int number;
};

} // namespace place

using FilePlace = std::variant<place::Free, place::RegularFile, place::Stream, place::OwnDescriptor,
    WritingFailure>;

[[nodiscard]] FilePlace placeOf(const QByteArray &path);

[[nodiscard]] QByteArray folderOf(const QByteArray &path);

/// What errno says.
[[nodiscard]] WritingFailure failureFrom(int error);

} // namespace mailberth
