// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Printable.h"

#include <QStringDecoder>

namespace mailberth
{

namespace
{

/// True for what a terminal or a label would obey, hide or reorder instead of showing it.
bool mustBeEscaped(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control
        || category == QChar::Other_Format // bidirectional marks, zero-width joiners, soft hyphen
        || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse
        || category == QChar::Other_NotAssigned || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
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
        if (mustBeEscaped(character))
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
