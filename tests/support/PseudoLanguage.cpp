// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/PseudoLanguage.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace mailberth::test
{

namespace
{

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';
/// German needs about a third more room than English.
constexpr qsizetype lettersForOneMore = 3;

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents { { u'a', u'á' }, { u'e', u'ë' }, { u'i', u'ï' },
        { u'o', u'ö' }, { u'u', u'ü' }, { u'c', u'ç' }, { u'n', u'ñ' }, { u's', u'š' },
        { u'y', u'ý' }, { u'A', u'Å' }, { u'E', u'Ë' }, { u'I', u'Ï' }, { u'O', u'Ø' },
        { u'U', u'Ü' }, { u'S', u'Š' }, { u'N', u'Ñ' } };
    return accents.value(letter, letter);
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiou").contains(letter);
}

} // namespace

QString PseudoLanguage::translate(
    const char *context, const char *source, const char *disambiguation, int count) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(count)
    // Qt asks its catalogue for settings, too, not only for words.
    const QString english = QString::fromUtf8(source);
    return english == QLatin1String("QT_LAYOUT_DIRECTION") ? QString() : inPseudoLanguage(english);
}

QString inPseudoLanguage(const QString &english)
{
    QString words;
    qsizetype sinceLonger = 0;
    for (qsizetype at = 0; at < english.size(); ++at) {
        const QChar letter = english[at];
        const bool isSpecial = letter == u'%' || letter == u'&';
        words += isSpecial ? letter : accented(letter);
        if (isSpecial && at + 1 < english.size())
            words += english[++at];
        // Vowels are drawn out until the whole is a third longer.
        if (++sinceLonger >= lettersForOneMore && isVowel(letter)) {
            words += accented(letter);
            sinceLonger -= lettersForOneMore;
        }
    }
    return opening + words + closing;
}

QStringList forgottenWords(QString text)
{
    // Within a text that was translated stand values, and texts that were translated by themselves.
    static const QRegularExpression innermost(QStringLiteral("⟦[^⟦⟧]*⟧"));
    while (text.contains(innermost))
        text.replace(innermost, QStringLiteral(" "));
    static const QRegularExpression between(QStringLiteral("[\\s,;\"“”()]+"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z]?[a-z]{2,}[.:!?…]*$"));
    QStringList forgotten;
    const QStringList tokens = text.split(between, Qt::SkipEmptyParts);
    for (const QString &token : tokens) {
        if (word.match(token).hasMatch())
            forgotten.append(token);
    }
    return forgotten;
}

} // namespace mailberth::test
