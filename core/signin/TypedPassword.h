// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QList>

namespace mailberth
{

/// What is unusual about a password, and often not meant. It tells nothing of the letters.
enum class TypedOddity {
    GroupsOfFour, ///< with blanks between them, as providers show app passwords
    BlankAtAnEnd, ///< typed or pasted along
    LineBreak,
    ByteOrderMark, ///< what some editors write before a text
    TypographicMarks, ///< quotation marks and dashes as text programs make them of plain ones
    OtherNormalForm, ///< a letter and its accent one by one (Unicode's NFD), as macOS writes names
    BeyondAscii, ///< letters that servers may store in another encoding
};

/// What was typed, looked at on this computer and beside a refusal only: it goes into no report.
class TypedPassword
{
public:
    TypedPassword() = default;
    /// Reads the secret where it is; nothing of it is copied.
    explicit TypedPassword(const Secret &password);

    [[nodiscard]] bool has(TypedOddity oddity) const { return m_oddities.contains(oddity); }
    [[nodiscard]] const QList<TypedOddity> &oddities() const { return m_oddities; }
    /// Blanks, line breaks or a byte order mark that can be left out.
    [[nodiscard]] bool holdsBlanks() const;

    friend bool operator==(const TypedPassword &, const TypedPassword &) = default;

private:
    QList<TypedOddity> m_oddities; ///< the most telling first
};

/// The same password without what `holdsBlanks` is about: all blanks of groups of four, else those
/// at the ends.
[[nodiscard]] Secret withoutBlanks(const Secret &password);

} // namespace mailberth
