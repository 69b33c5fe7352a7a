// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/PlainWords.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mailberth::replies
{

namespace
{

/// Longer ones are no repetition but a text.
constexpr qsizetype longestQuoted = 80;
constexpr qsizetype longestBracketed = 320; // an address (RFC 5321 section 4.5.3.1) in "<…>"

bool isAscii(QChar letter)
{
    return letter.unicode() < 0x80;
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isHexDigit(QChar letter)
{
    const QChar lower = letter.toLower();
    return isDigit(letter) || (lower >= u'a' && lower <= u'f');
}

/// What one letter is written as after its accents were taken away, where Unicode knows no
/// decomposition.
QStringView asTwoLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'đ':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    default:
        return {};
    }
}

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'`';
}

/// "n't" is one word with what stands before it, "l'expéditeur" is two.
bool joins(QStringView text, qsizetype apostrophe)
{
    const bool isFollowedByT = apostrophe + 1 < text.size() && text[apostrophe + 1] == u't';
    const bool ends = apostrophe + 2 >= text.size() || !text[apostrophe + 2].isLetter();
    return isFollowedByT && ends;
}

bool opensToken(QChar letter)
{
    return letter.isSpace() || QStringView(u"<>()[]{}\"“”„«»‘`|,;=*").contains(letter);
}

constexpr std::array schemes { u"http://", u"https://", u"smtp://", u"smtps://", u"ssl://",
    u"tls://", u"ssmtp://" };

bool beginsLink(QStringView text)
{
    if (text.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    return std::any_of(schemes.begin(), schemes.end(), [text](const char16_t *scheme) {
        return text.startsWith(QStringView(scheme), Qt::CaseInsensitive);
    });
}

qsizetype endOfLink(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isSpace()
        && !QStringView(u"<>\"'”»)]|").contains(text[from]))
        ++from;
    return from;
}

/// A name's last label as registries have them, or what home and company networks use.
bool isTopLabel(QStringView label)
{
    static constexpr std::array known { u"com", u"net", u"org", u"edu", u"gov", u"mil", u"int",
        u"info", u"biz", u"name", u"pro", u"email", u"cloud", u"online", u"mail", u"local", u"lan",
        u"home", u"internal", u"example", u"test", u"invalid", u"localdomain", u"intranet", u"corp",
        u"site", u"shop", u"store", u"tech", u"app", u"dev", u"arpa", u"hosting", u"berlin",
        u"jobs", u"mobi", u"xyz", u"fritz", u"box" };
    if (label.size() == 2)
        return !(label == u"py" || label == u"rb" || label == u"js" || label == u"go"
            || label == u"cs" || label == u"sh");
    return std::any_of(known.begin(), known.end(),
        [label](const char16_t *name) { return label == QStringView(name); });
}

bool isIpV4(QStringView text)
{
    return text.count(u'.') == 3 && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return isDigit(letter) || letter == u'.';
    });
}

bool isIpV6(QStringView text)
{
    return text.count(u':') >= 2 && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return isHexDigit(letter) || letter == u':' || letter == u'.';
    }) && text.contains(u"::") == (text.count(u':') != 7);
}

/// "smtp.example.org", "AM0PR02.eurprd02.PROD.OUTLOOK.COM"; not "smtplib.SMTPServerDisconnected".
bool isHostName(QStringView text)
{
    const qsizetype lastDot = text.lastIndexOf(u'.');
    if (lastDot <= 0 || text.contains(u".."))
        return false;
    const QStringView last = text.mid(lastDot + 1);
    const bool isOneCase = last == last.toString().toLower() || last == last.toString().toUpper();
    const auto mayStandInName = [](QChar letter) {
        return (isAscii(letter) && letter.isLetterOrNumber()) || letter == u'.' || letter == u'-'
            || letter == u'_' || letter == u'*';
    };
    return isOneCase && isTopLabel(last.toString().toLower())
        && std::all_of(text.begin(), text.end(), mayStandInName);
}

/// An enhanced code, an address; not the "1.2" of a version of TLS.
bool isDottedNumber(QStringView text)
{
    return text.count(u'.') > 1 && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return isDigit(letter) || letter == u'.';
    });
}

/// A message's, queue's or session's number: letters and digits in turns.
bool isIdentifier(QStringView text)
{
    // A server's answer to a token that it refuses is one of these, too, and means something: the
    // beginning of {"status": (RFC 7628 section 3.2.2) in Base64.
    if (text.size() < 8 || text.startsWith(u"eyJzdGF0dXMi"))
        return false;
    qsizetype digits = 0;
    qsizetype turns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mayStandInIt = text[i] == u'-' || text[i] == u'_' || text[i] == u'+'
            || (isAscii(text[i]) && text[i].isLetterOrNumber());
        if (!mayStandInIt)
            return false;
        digits += isDigit(text[i]) ? 1 : 0;
        if (i > 0 && isDigit(text[i]) != isDigit(text[i - 1]))
            ++turns;
    }
    return digits >= 2 && turns >= 2;
}

/// "0x800CCC0E", "805A1FF5", "-2146644978": the eight hexadecimal digits.
std::optional<QString> errorNumber(QStringView text)
{
    if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        const QStringView digits = text.mid(2);
        const bool isHex = std::all_of(digits.begin(), digits.end(), isHexDigit);
        return digits.size() == 8 && isHex ? std::optional(digits.toString().toLower())
                                           : std::nullopt;
    }
    if (text.startsWith(u"-2") || text.startsWith(u"−2")) {
        bool isNumber = false;
        const qint64 number = text.mid(1).toLongLong(&isNumber);
        if (isNumber && number > 0x7000'0000 && number <= 0x8000'0000LL)
            return QString::number(static_cast<quint32>(-number), 16);
        return std::nullopt;
    }
    const bool isHex = text.size() == 8 && text.startsWith(u'8')
        && std::all_of(text.begin(), text.end(), isHexDigit);
    return isHex ? std::optional(text.toString().toLower()) : std::nullopt;
}

class Sorting
{
public:
    Sorting(QStringView text, Quoted quoted)
        : m_text(text)
        , m_quoted(quoted)
    {
    }

    PlainWords sorted()
    {
        while (m_at < m_text.size())
            takeNext();
        m_result.words = u' ' + inPlainLetters(m_rest) + u' ';
        return m_result;
    }

private:
    void takeNext()
    {
        const QChar letter = m_text[m_at];
        if (letter == u'<' && skipTo(u">", longestBracketed, StopAtBlank::Yes))
            return;
        if (m_quoted == Quoted::IsTakenOut && (letter == u'"' || letter == u'“' || letter == u'„')
            && skipTo(u"\"”“", longestQuoted, StopAtBlank::No))
            return;
        if (opensToken(letter)) {
            m_rest += u' ';
            ++m_at;
            return;
        }
        if (beginsLink(m_text.mid(m_at))) {
            const qsizetype end = endOfLink(m_text, m_at);
            takeLink(m_text.mid(m_at, end - m_at));
            m_at = end;
            return;
        }
        qsizetype end = m_at;
        while (end < m_text.size() && !opensToken(m_text[end])
            && !(end > m_at && beginsLink(m_text.mid(end))))
            ++end;
        take(m_text.mid(m_at, end - m_at));
        m_at = end;
    }

    enum class StopAtBlank { Yes, No };

    bool skipTo(QStringView ends, qsizetype longest, StopAtBlank stop)
    {
        const qsizetype last = std::min(m_text.size(), m_at + 1 + longest);
        for (qsizetype at = m_at + 1; at < last; ++at) {
            if (ends.contains(m_text[at])) {
                noteInside(m_text.mid(m_at + 1, at - m_at - 1));
                m_rest += u' ';
                m_at = at + 1;
                return true;
            }
            if ((stop == StopAtBlank::Yes && m_text[at].isSpace()) || m_text[at] == u'\n')
                return false;
        }
        return false;
    }

    /// What is inside brackets is a repetition; still it may name an address or a link.
    void noteInside(QStringView inside)
    {
        if (beginsLink(inside))
            m_result.links << inside.toString().toLower();
        else if (inside.indexOf(u'@') > 0)
            m_result.addresses << inside.toString();
        else if (isHostName(inside))
            m_result.hosts << inside.toString().toLower();
    }

    void takeLink(QStringView link)
    {
        while (!link.isEmpty() && QStringView(u".,;:!").contains(link.back()))
            link.chop(1);
        const QString lower = link.toString().toLower();
        m_result.links << lower;
        const qsizetype begin = lower.indexOf(u"://");
        if (begin < 0 || lower.startsWith(u"http"))
            return;
        const QString authority = lower.mid(begin + 3);
        const auto end = std::find_if(authority.begin(), authority.end(),
            [](QChar letter) { return letter == u'/' || letter == u':'; });
        const QString host(authority.begin(), end - authority.begin());
        if (isHostName(host))
            m_result.hosts << host;
    }

    void take(QStringView token)
    {
        m_rest += u' ';
        QStringView core = token;
        while (!core.isEmpty() && QStringView(u".:!?'’").contains(core.back()))
            core.chop(1);
        while (!core.isEmpty() && QStringView(u"'’#").contains(core.front()))
            core = core.mid(1);
        if (core.isEmpty())
            return;
        if (const auto number = errorNumber(core)) {
            m_result.numbers << *number;
            return;
        }
        const qsizetype at = core.indexOf(u'@');
        if (at > 0 && at + 1 < core.size()) {
            m_result.addresses << core.toString();
            return;
        }
        if (isIpV6(core)) {
            m_result.hosts << core.toString().toLower();
            return;
        }
        const qsizetype colon = core.indexOf(u':');
        const QStringView name = colon > 0 ? core.left(colon) : core;
        if (isIpV4(name) || isHostName(name)) {
            m_result.hosts << name.toString().toLower();
            if (colon > 0)
                take(core.mid(colon + 1));
            return;
        }
        if (colon > 0 && colon + 1 < core.size()) { // "error:0A000086:SSL"
            take(core.left(colon));
            take(core.mid(colon + 1));
            return;
        }
        if (isDottedNumber(core) || isIdentifier(core))
            return;
        m_rest += token;
        m_rest += u' ';
    }

    QStringView m_text;
    Quoted m_quoted;
    qsizetype m_at = 0;
    QString m_rest;
    PlainWords m_result;
};

} // namespace

QString inPlainLetters(QStringView text)
{
    const QString letters =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar letter = letters[i];
        if (letter.isMark())
            continue;
        if (const QStringView two = asTwoLetters(letter); !two.isEmpty()) {
            plain += two;
        } else if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            plain += letter;
        } else if (isApostrophe(letter) && joins(letters, i)) {
            continue;
        } else if (!plain.isEmpty() && plain.back() != u' ') {
            plain += u' ';
        }
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

PlainWords plainWordsOf(QStringView text, Quoted quoted)
{
    return Sorting(text, quoted).sorted();
}

} // namespace mailberth::replies
