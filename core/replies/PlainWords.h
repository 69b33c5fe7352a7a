// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace mailberth::replies
{

/// What is a text's own, apart from what it merely repeats: a reply often says again an address, a
/// host, a link or a message's number, and a word that stands inside one of them says nothing.
struct PlainWords
{
    /// In lower case without accents, one blank around every word, nothing but words. What is one
    /// letter to a reader is one letter here, whatever its code.
    QString words;
    QStringList links; ///< as they stand, in lower case
    QStringList hosts; ///< names and addresses of computers, in lower case, in their order
    QStringList addresses; ///< mail addresses, in their order
    QStringList numbers; ///< "800ccc0e": what Windows and Mozilla number their faults by

    friend bool operator==(const PlainWords &, const PlainWords &) = default;
};

/// What stands within quotation marks is somebody else's words in a reply; in a program's report
/// it may be the reply itself.
enum class Quoted { IsTakenOut, Stays };

[[nodiscard]] PlainWords plainWordsOf(QStringView text, Quoted quoted);

/// A text in the letters that `PlainWords::words` is written in, without a blank at its ends.
[[nodiscard]] QString inPlainLetters(QStringView text);

} // namespace mailberth::replies
