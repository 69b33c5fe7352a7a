// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Isolate.h"

namespace mailberth
{

namespace
{

constexpr char16_t firstStrongIsolate = u'\u2068';
constexpr char16_t popDirectionalIsolate = u'\u2069';
constexpr char16_t zeroWidthSpace = u'\u200B';

/// Embeddings, overrides, isolates and marks (Unicode Standard Annex #9, section 2): in a server's
/// text they could make the words around it read in another order.
bool steersDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'\u202A' && code <= u'\u202E') || (code >= u'\u2066' && code <= u'\u2069')
        || code == u'\u200E' || code == u'\u200F' || code == u'\u061C';
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(firstStrongIsolate) + withoutDisplayMarks(text) + QChar(popDirectionalIsolate);
}

QString withoutDisplayMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        if (steersDirection(character) || character.unicode() == zeroWidthSpace)
            continue;
        plain += character.category() == QChar::Other_Control || character == QChar::LineSeparator
                || character == QChar::ParagraphSeparator
            ? QChar(QChar::Space)
            : character;
    }
    return plain;
}

} // namespace mailberth
