// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Printable.h"

#include <QStringDecoder>

namespace mailberth
{

namespace
{

/// What is ignorable by default although its category does not say so: fillers, variation
/// selectors, tags.
bool isIgnorable(char32_t character)
{
    return character == 0x034F || (character >= 0x115F && character <= 0x1160)
        || (character >= 0x17B4 && character <= 0x17B5)
        || (character >= 0x180B && character <= 0x180F) || character == 0x3164
        || (character >= 0xFE00 && character <= 0xFE0F) || character == 0xFFA0
        || (character >= 0xE0000 && character <= 0xE0FFF);
}

QString escaped(char32_t character)
{
    const QString hexadecimal = QString::number(uint(character), 16).toUpper();
    if (character < 0x100)
        return QStringLiteral("\\x%1").arg(hexadecimal, 2, QLatin1Char('0'));
    return QStringLiteral("\\u{%1}").arg(hexadecimal);
}

QString withVisibleBytes(QByteArrayView bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        if (value < 0x80)
            text += QLatin1Char(byte);
        else
            text += escaped(value);
    }
    return text;
}

} // namespace

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks, zero-width joiners, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isIgnorable(character);
    }
}

QString printable(QStringView text, qsizetype longest)
{
    QString shown;
    qsizetype characters = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++characters) { // toUcs4() would swallow a mark
        if (characters == longest)
            return shown + QChar(u'…');
        char32_t character = text[i].unicode();
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isUnseen(character))
            shown += escaped(character);
        else
            shown += QChar::fromUcs4(character);
    }
    return shown;
}

QString printable(QByteArrayView bytes, qsizetype longest)
{
    QStringDecoder utf8(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = utf8(bytes);
    return printable(utf8.hasError() ? withVisibleBytes(bytes) : text, longest);
}

QStringList printable(const QStringList &texts, qsizetype longest)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(printable(QStringView(text), longest));
    return all;
}

QString printable(const smtp::Reply &reply)
{
    QByteArray line = QByteArray::number(reply.code);
    for (const QByteArray &part : reply.lines)
        line += ' ' + part;
    return printable(QByteArrayView(line));
}

} // namespace mailberth
