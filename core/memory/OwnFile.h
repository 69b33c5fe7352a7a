// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace mailberth
{

/// Why a file that is there is not read: somebody else may have written it, or reads it, too.
enum class NotOwn {
    Link,
    NoFile, ///< a folder, a device, a pipe
    SomebodyElses,
    OpenToOthers, ///< others may read or write it, or write its folder
    TooLarge,
    Unreadable,
};

struct NoSuchFile
{
    friend bool operator==(const NoSuchFile &, const NoSuchFile &) = default;
};

/// The content of a small file that belongs to this person and to nobody else. On Windows it is the
/// folder's access list that says so, and it is not asked.
[[nodiscard]] std::variant<QByteArray, NoSuchFile, NotOwn> readOwnFile(
    const QString &fileName, qsizetype most);

} // namespace mailberth
