// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Unwrapping.h"

#include "core/replies/Charset.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mailberth::pasted
{

namespace
{

int hexValue(QChar digit)
{
    bool isNumber = false;
    const int value = QString(digit).toInt(&isNumber, 16);
    return isNumber ? value : -1;
}

/// Replaces every match by what `written` makes of it.
template<typename Written>
QString replaced(const QString &text, const QRegularExpression &pattern, Written written)
{
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += written(match);
        from = match.capturedEnd();
    }
    return from == 0 ? text : result + QStringView(text).mid(from);
}

QString withoutColours(const QString &text)
{
    static const QRegularExpression colour(QStringLiteral("\x1b\\[[0-9;]*[A-Za-z]"));
    return text.contains(u'\x1b') ? QString(text).remove(colour) : text;
}

/// One kind of line end, one kind of blank, nothing invisible.
QString withPlainBlanks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                plain += u'\n';
        } else if (letter == u'\n') {
            plain += letter;
        } else if (letter == u'\u2028' || letter == u'\u2029') {
            plain += u'\n';
        } else if (letter.isSpace()) {
            plain += u' ';
        } else if (letter.category() != QChar::Other_Format
            && letter.category() != QChar::Other_Control) {
            plain += letter;
        }
    }
    return plain;
}

/// Quoted-printable (RFC 2045 section 6.7), if it looks so: a soft line break, or bytes of UTF-8.
QString withoutQuotedPrintable(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("=\n|=3D|(?:=[89A-F][0-9A-F]){2}|=20\n"));
    if (!text.contains(u'=') || !text.contains(sign))
        return text;
    QString joined = text;
    joined.replace(QStringLiteral("=\n"), QString());
    static const QRegularExpression bytes(QStringLiteral("(?:=[0-9A-F]{2})+"));
    return replaced(joined, bytes, [](const QRegularExpressionMatch &match) {
        const QByteArray hex = match.captured().remove(u'=').toLatin1();
        return replies::decoded(QByteArray::fromHex(hex));
    });
}

QString withoutHtml(const QString &text)
{
    static const QRegularExpression sign(
        QStringLiteral("<(?:br|p|div|span|td|tr|li|ul|b|i|strong|em|html|body|a|pre|code|font)\\b"
                       "[^>]{0,200}>|&(?:lt|gt|amp|quot|nbsp|#\\d{1,6}|#x[0-9a-f]{1,5});"),
        QRegularExpression::CaseInsensitiveOption);
    if ((!text.contains(u'<') && !text.contains(u'&')) || !text.contains(sign))
        return text;
    static const QRegularExpression breaks(QStringLiteral("<(?:br|/p|/div|/tr|/li)\\b[^>]{0,200}>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(
        QStringLiteral(
            "</?(?:br|p|div|span|table|tbody|td|th|tr|li|ul|ol|b|i|u|strong|em|html|head|"
            "body|a|pre|code|font|h[1-6])\\b[^>]{0,200}>"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.replace(breaks, QStringLiteral("\n"));
    plain.replace(tags, QStringLiteral(" "));
    static const QRegularExpression entity(
        QStringLiteral("&(?:(lt|gt|amp|quot|apos|nbsp)|#(\\d{1,6})|#x([0-9a-f]{1,5}));"),
        QRegularExpression::CaseInsensitiveOption);
    return replaced(plain, entity, [](const QRegularExpressionMatch &match) {
        static constexpr std::array names { std::pair { u"lt", u'<' }, std::pair { u"gt", u'>' },
            std::pair { u"amp", u'&' }, std::pair { u"quot", u'"' }, std::pair { u"apos", u'\'' },
            std::pair { u"nbsp", u' ' } };
        for (const auto &[name, letter] : names) {
            if (match.captured(1).compare(QStringView(name), Qt::CaseInsensitive) == 0)
                return QString(QChar(letter));
        }
        const char32_t number = match.captured(2).isEmpty() ? match.captured(3).toUInt(nullptr, 16)
                                                            : match.captured(2).toUInt();
        const bool isLetter = number >= 0x20 && number <= 0x10FFFF;
        return isLetter ? QString::fromUcs4(&number, 1) : QString(u' ');
    });
}

/// "\n", "\"", "é", "\xc3\xa9" and "\303\251", as programs write what is in their strings.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    static const QRegularExpression bytes(
        QStringLiteral("(?:\\\\x[0-9A-Fa-f]{2})+|(?:\\\\[23][0-7]{2})+"));
    const QString letters = replaced(text, bytes, [](const QRegularExpressionMatch &match) {
        QByteArray raw;
        const QString run = match.captured();
        for (qsizetype at = 0; at < run.size(); at += 4) {
            const bool isHex = run[at + 1] == u'x';
            raw += static_cast<char>(isHex ? hexValue(run[at + 2]) * 16 + hexValue(run[at + 3])
                                           : QStringView(run).mid(at + 1, 3).toInt(nullptr, 8));
        }
        return replies::decoded(raw);
    });
    static const QRegularExpression escape(QStringLiteral("\\\\(?:u([0-9A-Fa-f]{4})|([nrt\"'/]))"));
    return replaced(letters, escape, [](const QRegularExpressionMatch &match) {
        if (!match.captured(1).isEmpty())
            return QString(QChar(match.captured(1).toUShort(nullptr, 16)));
        const QChar letter = match.captured(2).front();
        if (letter == u'n')
            return QString(u'\n');
        return letter == u'r' || letter == u't' ? QString(u' ') : QString(letter);
    });
}

/// The bytes that this text was, were it read as Windows-1252.
std::optional<QByteArray> asWindows1252(const QString &text)
{
    // What stands from 0x80 to 0x9F; 0 is nothing.
    static constexpr std::array<char16_t, 32> upper { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026,
        0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019,
        0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178 };
    QByteArray bytes;
    for (const QChar letter : text) {
        const auto known = std::find(upper.begin(), upper.end(), letter.unicode());
        if (letter.unicode() < 0x100)
            bytes += static_cast<char>(letter.unicode());
        else if (known != upper.end())
            bytes += static_cast<char>(0x80 + (known - upper.begin()));
        else
            return std::nullopt;
    }
    return bytes;
}

/// "FÃ¼r" was UTF-8 and read as Windows-1252.
QString withoutMojibake(const QString &text)
{
    static const QRegularExpression sign(
        QStringLiteral("[ÃÂÐÑ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â€|[åæ][\u0080-\u00bf]"));
    if (!text.contains(sign))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const auto bytes = line.contains(sign) ? asWindows1252(line) : std::nullopt;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString read = bytes ? decoder.decode(*bytes) : QString();
        if (bytes && !decoder.hasError())
            line = read;
    }
    return lines.join(u'\n');
}

} // namespace

QString unwrapped(QByteArrayView bytes)
{
    QString text = replies::decoded(bytes.first(std::min(bytes.size(), longestPaste)));
    text = withPlainBlanks(withoutMojibake(withoutColours(text)));
    text = withoutQuotedPrintable(text);
    text = withoutHtml(text);
    return withoutEscapes(text);
}

} // namespace mailberth::pasted
