// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MailEncoding.h"

#include <QByteArrayList>
#include <QStringList>

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

constexpr qsizetype longestEncodedText = 45; // bytes: 60 of the 75 characters of RFC 2047 section 2
constexpr qsizetype longestQuotedLine = 76; // RFC 2045 section 6.7, rule 5

bool isPrintableAscii(char byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

/// As many whole characters as fit.
qsizetype wholeCharacters(QByteArrayView utf8, qsizetype most)
{
    qsizetype count = std::min(utf8.size(), most);
    while (count < utf8.size() && count > 0 && (utf8.at(count) & 0xC0) == 0x80)
        --count;
    return count;
}

/// The first shares its line with `before` characters.
QByteArray encodedWords(QByteArrayView utf8, qsizetype before)
{
    QByteArrayList words;
    while (!utf8.isEmpty()) {
        const qsizetype most = words.isEmpty() ? longestEncodedText - before : longestEncodedText;
        const qsizetype count = wholeCharacters(utf8, most);
        words << "=?UTF-8?B?" + utf8.first(count).toByteArray().toBase64() + "?=";
        utf8 = utf8.sliced(count);
    }
    return words.join("\r\n ");
}

/// Broken at blanks, so that no line is longer than usual if that can be.
QByteArrayList wrapped(const QByteArray &text, qsizetype first, qsizetype others)
{
    QByteArrayList lines { {} };
    qsizetype room = first;
    for (const QByteArray &word : text.split(' ')) {
        QByteArray &line = lines.last();
        if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
            lines << word;
            room = others;
        } else {
            line += (line.isEmpty() ? "" : " ") + word;
        }
    }
    return lines;
}

} // namespace

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
        [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool keepsToUsualLines(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.size() - (line.endsWith('\r') ? 1 : 0) <= usualLine;
    });
}

bool isLanguageTag(QByteArrayView text)
{
    return text.size() >= 2 && std::all_of(text.begin(), text.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '-';
    });
}

QString onOneLine(const QString &text)
{
    QString line = text;
    std::replace_if(
        line.begin(), line.end(),
        [](QChar character) {
            return character.category() == QChar::Other_Control
                || character.category() == QChar::Separator_Line
                || character.category() == QChar::Separator_Paragraph;
        },
        u' ');
    return line.simplified();
}

QByteArray unstructured(QByteArrayView name, const QString &text)
{
    const QByteArray utf8 = onOneLine(text).toUtf8();
    const QByteArray head = name.toByteArray() + ": ";
    const QByteArray folded =
        head + wrapped(utf8, usualLine - head.size(), usualLine - 1).join("\r\n ");
    // What looks like an encoded word must not be taken for one.
    if (!isAscii(utf8) || utf8.contains("=?") || !keepsToUsualLines(folded))
        return head + encodedWords(utf8, head.size());
    return folded;
}

QByteArray mailboxField(QByteArrayView name, const QString &phrase, const QByteArray &address)
{
    const QByteArray head = name.toByteArray() + ": ";
    const QByteArray utf8 = onOneLine(phrase).toUtf8();
    if (utf8.isEmpty())
        return head + address;
    QByteArray text = utf8;
    text = '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    if (!isAscii(utf8) || utf8.contains("=?") || head.size() + text.size() > usualLine)
        text = encodedWords(utf8, head.size());
    const QByteArray field = head + text;
    const qsizetype lastLine = field.size() - field.lastIndexOf('\n') - 1;
    const bool fits = lastLine + 1 + address.size() + 2 <= usualLine;
    return field + (fits ? " <" : "\r\n <") + address + '>';
}

QByteArray flowed(const QString &paragraph)
{
    QByteArray text;
    QByteArrayList lines = wrapped(onOneLine(paragraph).toUtf8(), usualLine - 2, usualLine - 2);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        QByteArray &line = lines[number];
        // Space-stuffing, section 4.4: such beginnings mean something else.
        if (line.startsWith('>') || line.startsWith("From "))
            line.prepend(' ');
        text += line + (number + 1 < lines.size() ? " \r\n" : "\r\n");
    }
    return text;
}

QByteArray quotedPrintable(QByteArrayView text)
{
    QByteArray encoded;
    qsizetype length = 0;
    const auto add = [&encoded, &length](const QByteArray &piece) {
        if (length + piece.size() > longestQuotedLine - 1) { // room for the soft break's "="
            encoded += "=\r\n";
            length = 0;
        }
        encoded += piece;
        length += piece.size();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text.at(at);
        const bool endsLine = text.sliced(at).startsWith("\r\n");
        if (endsLine) {
            encoded += "\r\n";
            length = 0;
            ++at;
            continue;
        }
        const bool isLast = at + 1 == text.size() || text.sliced(at + 1).startsWith("\r\n");
        const bool isTrailingBlank = byte == ' ' && isLast;
        if (isPrintableAscii(byte) && byte != '=' && !isTrailingBlank)
            add(QByteArray(1, byte));
        else
            add('=' + QByteArray(1, byte).toHex().toUpper());
    }
    return encoded;
}

} // namespace mailberth::smtp
