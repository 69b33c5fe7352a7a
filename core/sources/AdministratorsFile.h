// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace mailberth
{

/// Whose files are believed, and how far up their folders are looked at. What is not the default is
/// for tests. Windows knows no such numbers and looks at the file and its folder.
struct Believed
{
    quint32 owner = 0; ///< a user's number: root
    QString top = QStringLiteral("/"); ///< a folder above the file; it is looked at as well
};

/// What stands in a file that speaks for everybody on this computer, at most `mostBytes` of it and
/// one more where there are more. Malformed, if somebody who is no administrator could have put it
/// there or changed it: if it or a folder above it belongs to another, may be written by others, or
/// is a link (as OpenSSH's StrictModes has it).
[[nodiscard]] std::variant<QByteArray, NothingHere, Malformed> readAdministratorsFile(
    const QString &path, qsizetype mostBytes, const Believed &believed = {});

} // namespace mailberth
