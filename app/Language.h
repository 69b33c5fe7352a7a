// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QCoreApplication;

/// The language that a program speaks.
namespace mailberth::app
{

/// True if we have words in the language of this code, as in "de" or "pt_BR". English are the words
/// themselves.
[[nodiscard]] bool speaks(const QString &code);
/// From now on words, ours and Qt's, and numbers are those of this language; for an empty code
/// those of the first language on the system's list that we have.
void speak(QCoreApplication &program, const QString &code);

} // namespace mailberth::app
