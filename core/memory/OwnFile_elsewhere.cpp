// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/OwnFile.h"

#include <QFile>
#include <QFileInfo>

namespace mailberth
{

std::variant<QByteArray, NoSuchFile, NotOwn> readOwnFile(const QString &fileName, qsizetype most)
{
    const QFileInfo info(fileName);
    if (info.isSymLink())
        return NotOwn::Link;
    if (!info.exists())
        return NoSuchFile {};
    if (!info.isFile())
        return NotOwn::NoFile;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return NotOwn::Unreadable;
    const QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return NotOwn::Unreadable;
    if (content.size() > most)
        return NotOwn::TooLarge;
    return content;
}

} // namespace mailberth
