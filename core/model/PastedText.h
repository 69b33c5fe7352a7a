// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MailAddress.h"

#include <QList>
#include <QString>

namespace mailberth
{

/// A text on its way from what a person pasted to what can be read, and what was mended meanwhile.
/// Mends are safe: they drop what nobody sees or means, and never guess a letter.
class PastedText
{
public:
    /// Drops what is invisible, turns full-width forms into ASCII, and takes away surrounding
    /// spaces and quotation marks and trailing punctuation.
    explicit PastedText(const QString &typed);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Each mend once, in the order in which it was made.
    [[nodiscard]] const QList<Mend> &mends() const { return m_mends; }
    /// A control character, a bidi control or a broken encoding: what is shown would not be what
    /// is meant.
    [[nodiscard]] bool isTreacherous() const;
    [[nodiscard]] bool startsWithScheme() const;

    /// Goes on with the inside of the last "<…>" and returns what stood before it.
    QString takeFromAngleBrackets();
    /// Drops "mailto:" with its "?header=…" and decodes it (RFC 6068).
    void dropMailto();
    /// Drops "scheme://" and what stands behind the authority.
    void dropSchemeAndPath();

private:
    void replace(const QString &text);
    void note(Mend mend);
    void dropInvisible();
    void narrow();
    void trim();
    void dropQuotes();
    void dropTrailingPunctuation();

    QString m_text;
    QList<Mend> m_mends;
};

} // namespace mailberth
