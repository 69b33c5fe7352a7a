// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/PastedText.h"

#include <QUrl>

#include <algorithm>

namespace mailberth
{

namespace
{

/// Breaks and fillers that no font draws. The joiners U+200C and U+200D are not among them: some
/// scripts need them inside a word.
bool isInvisible(QChar c)
{
    return c == QChar(0x00ad) || c == QChar(0x200b) || c == QChar(0x2060) || c == QChar(0xfeff);
}

bool isTrimmed(QChar c)
{
    return c.isSpace() || c == QChar(0x200c) || c == QChar(0x200d);
}

/// Marks and overrides of the bidirectional algorithm (UAX #9 section 2).
bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069);
}

/// The width mapping of RFC 8265 section 3.3.2, for the full-width forms of ASCII, and the
/// ideographic full stop in both widths, which IDNA reads as a dot as well.
QChar narrowed(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xff01 && u <= 0xff5e) {
        return QChar(static_cast<char16_t>(u - 0xfee0));
    }
    switch (u) {
    case 0xfe6b: // small commercial at
        return u'@';
    case 0x3002:
    case 0xff61:
        return u'.';
    default:
        return c;
    }
}

bool isPair(QChar opening, QChar closing)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
        return opening == closing || (opening == u'`' && closing == u'\'');
    case 0x201c: // “…”
        return closing == QChar(0x201d);
    case 0x201e: // „…“
        return closing == QChar(0x201c) || closing == QChar(0x201d);
    case 0x2018: // ‘…’
        return closing == QChar(0x2019);
    case 0x00ab: // «…»
        return closing == QChar(0x00bb);
    default:
        return false;
    }
}

/// The length of "scheme" before "://" (RFC 3986 section 3.1), or 0.
qsizetype schemeLength(QStringView text)
{
    const qsizetype length = text.indexOf(QStringView(u"://"));
    const auto isSchemeCharacter = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    };
    const bool isScheme = length > 0 && text.front().unicode() < 0x80 && text.front().isLetter()
        && std::all_of(text.begin(), text.begin() + length, isSchemeCharacter);
    return isScheme ? length : 0;
}

QString withoutQuotes(QString name)
{
    name = name.trimmed();
    if (name.size() > 1 && isPair(name.front(), name.back())) {
        name = name.sliced(1, name.size() - 2).trimmed();
    }
    return name;
}

} // namespace

PastedText::PastedText(const QString &typed)
{
    replace(typed);
}

void PastedText::replace(const QString &text)
{
    m_text = text;
    dropInvisible();
    narrow();
    trim();
    dropTrailingPunctuation();
    dropQuotes();
    dropTrailingPunctuation();
}

bool PastedText::isTreacherous() const
{
    const auto isTreacherousCharacter = [](QChar c) {
        return c.category() == QChar::Other_Control || isBidiControl(c)
            || c == QChar(QChar::ReplacementCharacter);
    };
    return !m_text.isValidUtf16()
        || std::any_of(m_text.begin(), m_text.end(), isTreacherousCharacter);
}

bool PastedText::startsWithScheme() const
{
    return schemeLength(m_text) > 0;
}

QString PastedText::takeFromAngleBrackets()
{
    // A selection by mouse often loses one of the two brackets.
    const qsizetype opening = m_text.lastIndexOf(u'<');
    QString inside = m_text.sliced(opening + 1);
    const bool isClosed = inside.endsWith(u'>');
    if (isClosed) {
        inside.chop(1);
    }
    if ((opening < 0 && !isClosed) || inside.contains(u'>')) {
        return {};
    }
    const QString before = opening > 0 ? withoutQuotes(m_text.first(opening)) : QString();
    note(Mend::TookFromAngleBrackets);
    replace(inside);
    return before;
}

void PastedText::dropMailto()
{
    static constexpr QStringView mailto = u"mailto:";
    if (!m_text.startsWith(mailto, Qt::CaseInsensitive)) {
        return;
    }
    note(Mend::DroppedScheme);
    QStringView rest = QStringView(m_text).sliced(mailto.size());
    if (rest.startsWith(u"//")) { // a common mistake
        rest = rest.sliced(2);
    }
    const qsizetype query = rest.indexOf(u'?');
    const QStringView encoded = query < 0 ? rest : rest.first(query);
    replace(QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toUtf8())));
}

void PastedText::dropSchemeAndPath()
{
    QStringView rest = m_text;
    if (const qsizetype length = schemeLength(m_text)) {
        note(Mend::DroppedScheme);
        rest = rest.sliced(length + 3);
    }
    const auto path = std::find_if(
        rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    if (path != rest.end()) {
        note(Mend::DroppedPath);
        rest = rest.first(path - rest.begin());
    }
    replace(rest.toString());
}

void PastedText::note(Mend mend)
{
    if (!m_mends.contains(mend)) {
        m_mends << mend;
    }
}

void PastedText::dropInvisible()
{
    const qsizetype before = m_text.size();
    m_text.removeIf(isInvisible);
    if (m_text.size() != before) {
        note(Mend::TrimmedSpaces);
    }
}

void PastedText::narrow()
{
    const QString before = m_text;
    std::transform(m_text.begin(), m_text.end(), m_text.begin(), narrowed);
    if (m_text != before) {
        note(Mend::WidenedToAscii);
    }
}

void PastedText::trim()
{
    const auto isKept = [](QChar c) { return !isTrimmed(c); };
    const auto first = std::find_if(m_text.cbegin(), m_text.cend(), isKept);
    const auto last = std::find_if(m_text.crbegin(), m_text.crend(), isKept).base();
    const QStringView kept = first < last ? QStringView(first, last) : QStringView();
    if (kept.size() != m_text.size()) {
        note(Mend::TrimmedSpaces);
        m_text = kept.toString();
    }
}

void PastedText::dropQuotes()
{
    if (m_text.size() > 1 && isPair(m_text.front(), m_text.back())) {
        note(Mend::DroppedQuotes);
        m_text = m_text.sliced(1, m_text.size() - 2);
        trim();
    }
}

void PastedText::dropTrailingPunctuation()
{
    const auto isPunctuation = [](QChar c) { return c == u'.' || c == u',' || c == u';'; };
    const auto last = std::find_if_not(m_text.crbegin(), m_text.crend(), isPunctuation).base();
    if (last != m_text.cend()) {
        note(Mend::DroppedTrailingDot);
        m_text.truncate(last - m_text.cbegin());
        trim();
    }
}

} // namespace mailberth
