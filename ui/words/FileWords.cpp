// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FileWords.h"

#include "core/model/Printable.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)

public:
    static QString standardOutput() { return tr("Standard output"); }
    static QString sentence(const WritingFailure &failure, const QString &what);
};

QString FileWords::sentence(const WritingFailure &failure, const QString &what)
{
    switch (failure.cause) {
    case WritingFailure::Cause::Exists:
        return tr("%1 exists; it is left alone.", "a file").arg(what);
    case WritingFailure::Cause::NoFile:
        return tr("%1 is no ordinary file; it is left alone.").arg(what);
    case WritingFailure::Cause::NoFolder:
        return tr("%1 cannot be written: its folder does not exist.", "a file").arg(what);
    case WritingFailure::Cause::NotAllowed:
        return tr("%1 cannot be written: the permission for it is missing.").arg(what);
    case WritingFailure::Cause::NoRoom:
        return tr("%1 cannot be written: there is not enough room.").arg(what);
    case WritingFailure::Cause::NoReader:
        return tr("%1 cannot be written: nobody reads from it.").arg(what);
    case WritingFailure::Cause::Other:
        return tr("%1 cannot be written: %2.", "a file; the system's reason")
            .arg(what, failure.diagnostic);
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const WritingFailure &failure, const QString &fileName)
{
    return FileWords::sentence(failure, printable(QStringView(fileName)));
}

QString describeLostOutput(const WritingFailure &failure)
{
    return FileWords::sentence(failure, FileWords::standardOutput());
}

} // namespace mailberth
