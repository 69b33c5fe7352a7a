// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/QueueId.h"

#include <algorithm>
#include <array>

namespace mailberth::smtp
{

namespace
{

constexpr qsizetype longest = 64; // bytes

// Where an id follows: Postfix "Ok: queued as 4bQ7Xy", Exim "OK id=1qXyZ-0001-AB", OpenSMTPD
// "1a2b3c4d Message accepted", Exchange "<id@host> [InternalId=…] Queued mail for delivery", Gmail
// "OK  1700000000 ab12-gsmtp", Sendmail "Message accepted for delivery" behind the id.
constexpr std::array leads { "queued as ", "caught as ", "queued mail as ", "id=", "message id ",
    "mail queued as ", "queue id " };
constexpr std::array tails { " message accepted", " accepted message",
    " queued mail for delivery" };

bool isPartOfId(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '.' || byte == '_' || byte == '@'
        || byte == '+' || byte == '/' || byte == '=' || byte == ',';
}

/// No word of a sentence, and not the enhanced code at its beginning.
bool isId(const QByteArray &word)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    return word.size() <= longest && std::all_of(word.begin(), word.end(), isPartOfId)
        && std::any_of(word.begin(), word.end(), isDigit)
        && !Reply { 200, { word } }.enhancedCode();
}

QByteArray idAt(const QByteArray &text, qsizetype from)
{
    const auto begin = text.begin() + from;
    const auto end = std::find_if_not(begin, text.end(), isPartOfId);
    QByteArray found = text.mid(from, end - begin);
    while (found.endsWith('.') || found.endsWith(','))
        found.chop(1);
    return isId(found) ? found : QByteArray();
}

/// What stands behind a lead that begins a word: "InternalId=" is no "id=".
QByteArray idBehind(const char *lead, const QByteArray &text)
{
    const qsizetype at = text.toLower().indexOf(lead);
    const bool beginsWord = at == 0 || (at > 0 && !isPartOfId(text.at(at - 1)));
    return beginsWord ? idAt(text, at + qsizetype(qstrlen(lead))) : QByteArray();
}

/// The word before `at`.
QByteArray wordBefore(const QByteArray &text, qsizetype at)
{
    QByteArray word = text.left(at).trimmed();
    word = word.mid(word.lastIndexOf(' ') + 1);
    if (word.startsWith('<') && word.endsWith('>'))
        word = word.mid(1, word.size() - 2);
    return isId(word) ? word : QByteArray();
}

/// Gmail ends with "<seconds> <id> - gsmtp" or "-gsmtp".
QByteArray gmailId(const QByteArray &text)
{
    const qsizetype mark = text.indexOf("gsmtp");
    if (mark < 0)
        return {};
    QByteArray before = text.left(mark).trimmed();
    while (before.endsWith('-') || before.endsWith(' '))
        before.chop(1);
    return wordBefore(before, before.size());
}

/// Amazon SES says "Ok <id>" and nothing else.
QByteArray bareId(const QByteArray &text)
{
    constexpr qsizetype shortest = 20; // bytes
    const QByteArray word = text.mid(3);
    return text.toLower().startsWith("ok ") && word.size() >= shortest && isId(word) ? word
                                                                                     : QByteArray();
}

} // namespace

QByteArray queueIdIn(const Reply &reply)
{
    const QByteArray text = reply.text().replace('\n', ' ');
    for (const char *lead : leads) {
        if (const QByteArray found = idBehind(lead, text); !found.isEmpty())
            return found;
    }
    const QByteArray lower = text.toLower();
    for (const char *tail : tails) {
        if (const qsizetype at = lower.indexOf(tail); at > 0) {
            const QByteArray before = text.left(at);
            const qsizetype bracket = before.indexOf(" [");
            return wordBefore(text, bracket > 0 ? bracket : at);
        }
    }
    const QByteArray found = gmailId(text);
    return found.isEmpty() ? bareId(text) : found;
}

} // namespace mailberth::smtp
