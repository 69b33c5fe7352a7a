// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Escaping.h"

#include "core/model/Printable.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

constexpr char32_t replacement = 0xFFFD;

bool isWritable(char32_t character)
{
    if (character < 0x20)
        return character == U'\t' || character == U'\n' || character == U'\r';
    const bool isLateControl = character >= 0x7F && character <= 0x9F;
    return !isLateControl && !QChar::isSurrogate(character) && !QChar::isNonCharacter(character);
}

QString hex(char32_t character, int digits = 0)
{
    return QString::number(character, 16).toUpper().rightJustified(digits, QLatin1Char('0'));
}

/// Code points one by one. QString's own conversion swallows a byte order mark; halves of pairs
/// stay what they are.
QList<char32_t> charactersOf(QStringView text)
{
    QList<char32_t> characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters.append(
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode());
        if (isPair)
            ++i;
    }
    return characters;
}

QString asString(char32_t character)
{
    QString text;
    for (const char16_t unit : QChar::fromUcs4(character))
        text += QChar(unit);
    return text;
}

/// ' and the four that PowerShell's tokenizer takes for it (about_Quoting_Rules).
bool isPowerShellQuote(char32_t character)
{
    constexpr std::array<char32_t, 5> quotes { U'\'', 0x2018, 0x2019, 0x201A, 0x201B };
    return std::find(quotes.begin(), quotes.end(), character) != quotes.end();
}

/// What PowerShell adds to a string by its number: one UTF-16 unit each.
QStringList powerShellUnits(char32_t character)
{
    QStringList units;
    for (const QChar unit : asString(character))
        units.append(QStringLiteral("[char]0x") + hex(unit.unicode(), 4));
    return units;
}

} // namespace

QString writable(const QString &text)
{
    QString written;
    for (const char32_t character : charactersOf(text))
        written += asString(isWritable(character) ? character : replacement);
    return written;
}

bool isHidden(char32_t character)
{
    const bool isOddSpace =
        character != U' ' && QChar::category(character) == QChar::Separator_Space;
    return isOddSpace || isUnseen(character);
}

QString xmlText(const QString &text)
{
    QString written;
    for (const char32_t character : charactersOf(text)) {
        switch (character) {
        case U'&':
            written += QLatin1String("&amp;");
            break;
        case U'<':
            written += QLatin1String("&lt;");
            break;
        case U'>':
            written += QLatin1String("&gt;");
            break;
        case U'"':
            written += QLatin1String("&quot;");
            break;
        case U'\'':
            written += QLatin1String("&#39;");
            break;
        default:
            written += isHidden(character)
                ? QStringLiteral("&#x") + hex(character) + QLatin1Char(';')
                : asString(character);
        }
    }
    return written;
}

QString xmlCommentText(const QString &text)
{
    QString written;
    for (const char32_t character : charactersOf(text)) {
        const bool isSecondHyphen = character == U'-' && written.endsWith(QLatin1Char('-'));
        if (isHidden(character) || isSecondHyphen)
            written += QStringLiteral("\\u{") + hex(character) + QLatin1Char('}');
        else
            written += asString(character);
    }
    return written.endsWith(QLatin1Char('-')) ? QString(written + QLatin1Char(' ')) : written;
}

QString powerShellText(const QString &text)
{
    QStringList terms;
    QString quoted;
    const auto endQuoted = [&terms, &quoted] {
        if (!quoted.isEmpty())
            terms.append(QLatin1Char('\'') + quoted + QLatin1Char('\''));
        quoted.clear();
    };
    for (const char32_t character : charactersOf(text)) {
        if (isHidden(character)) {
            endQuoted();
            terms += powerShellUnits(character);
        } else {
            quoted += asString(character);
            if (isPowerShellQuote(character))
                quoted += asString(character);
        }
    }
    endQuoted();
    if (terms.isEmpty())
        return QStringLiteral("''");
    if (terms.size() == 1 && terms.constFirst().startsWith(QLatin1Char('\'')))
        return terms.constFirst();
    // A number in front would make an addition of it.
    if (!terms.constFirst().startsWith(QLatin1Char('\'')))
        terms.prepend(QStringLiteral("''"));
    return QLatin1Char('(') + terms.join(QStringLiteral(" + ")) + QLatin1Char(')');
}

QString registryText(const QString &text)
{
    const QList<char32_t> characters = charactersOf(text);
    if (std::none_of(characters.cbegin(), characters.cend(), isHidden)) {
        QString quoted = text;
        quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        quoted.replace(QLatin1Char('"'), QLatin1String("\\\""));
        return QLatin1Char('"') + quoted + QLatin1Char('"');
    }
    QStringList bytes;
    const QString withEnd = text + QChar(QChar::Null);
    for (const QChar unit : withEnd) {
        for (const uchar byte : { unit.cell(), unit.row() })
            bytes.append(hex(byte, 2).toLower());
    }
    return QStringLiteral("hex(1):") + bytes.join(QLatin1Char(','));
}

QByteArray jsonWithNothingHidden(const QByteArray &json)
{
    // Line breaks and blanks between the values are ASCII; within strings those are escaped
    // already.
    QString written;
    for (const char32_t character : charactersOf(QString::fromUtf8(json))) {
        if (character < 0x7F || !isHidden(character)) {
            written += asString(character);
            continue;
        }
        for (const QChar unit : asString(character))
            written += QStringLiteral("\\u") + hex(unit.unicode(), 4).toLower();
    }
    return written.toUtf8();
}

} // namespace mailberth
