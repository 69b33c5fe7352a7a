// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/TypedPassword.h"

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr char32_t byteOrderMark = 0xFEFF;
constexpr int groupLength = 4;
constexpr int fewestGroups = 3;

/// One character of UTF-8, and how many bytes it takes; a byte that is none stands for itself.
struct Character
{
    char32_t code;
    qsizetype size;
};

Character characterAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const qsizetype size = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    if (size == 1 || at + size > bytes.size())
        return { byte, 1 };
    char32_t code = byte & (0xFFU >> (size + 1));
    for (qsizetype i = 1; i < size; ++i)
        code = (code << 6U) | (static_cast<unsigned char>(bytes[at + i]) & 0x3FU);
    return { code, size };
}

bool isLineBreak(char32_t code)
{
    return code == U'\n' || code == U'\r' || code == 0x2028 || code == 0x2029;
}

bool isBlank(char32_t code)
{
    return code == U' ' || code == U'\t' || code == 0xA0 || code == 0x3000 || code == 0x202F
        || (code >= 0x2000 && code <= 0x200B);
}

/// What nobody means to be a part of a password's end.
bool isPadding(char32_t code)
{
    return isBlank(code) || isLineBreak(code) || code == byteOrderMark;
}

bool isTypographic(char32_t code)
{
    return (code >= 0x2010 && code <= 0x201F) || code == 0x2026 || code == 0x2039 || code == 0x203A
        || code == 0xAB || code == 0xBB;
}

bool isAccentAlone(char32_t code)
{
    return code >= 0x0300 && code <= 0x036F;
}

bool isLetterOrDigit(char32_t code)
{
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z')
        || (code >= U'0' && code <= U'9');
}

template<typename Visit>
void forEach(QByteArrayView bytes, const Visit &visit)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes, at);
        visit(character, at);
        at += character.size;
    }
}

QByteArrayView withoutPadding(QByteArrayView bytes)
{
    qsizetype begin = bytes.size();
    qsizetype end = 0;
    forEach(bytes, [&](const Character &character, qsizetype at) {
        if (isPadding(character.code))
            return;
        begin = std::min(begin, at);
        end = at + character.size;
    });
    return begin < end ? bytes.sliced(begin, end - begin) : QByteArrayView();
}

/// "abcd efgh ijkl mnop"
bool isGrouped(QByteArrayView bytes)
{
    int groups = 1;
    int length = 0;
    bool isRegular = true;
    forEach(withoutPadding(bytes), [&](const Character &character, qsizetype) {
        if (isLetterOrDigit(character.code)) {
            ++length;
        } else {
            isRegular = isRegular && isBlank(character.code) && length == groupLength;
            length = 0;
            ++groups;
        }
    });
    return isRegular && length == groupLength && groups >= fewestGroups;
}

} // namespace

TypedPassword::TypedPassword(const Secret &password)
{
    const QByteArrayView bytes = password.bytes();
    const auto note = [this](TypedOddity oddity) {
        if (!m_oddities.contains(oddity))
            m_oddities.append(oddity);
    };
    const bool isOfGroups = isGrouped(bytes);
    if (isOfGroups)
        note(TypedOddity::GroupsOfFour);
    const QByteArrayView inside = withoutPadding(bytes);
    forEach(bytes, [&](const Character &character, qsizetype at) {
        const bool isInside =
            bytes.data() + at >= inside.data() && bytes.data() + at < inside.data() + inside.size();
        const char32_t code = character.code;
        if (code == byteOrderMark)
            note(TypedOddity::ByteOrderMark);
        else if (isLineBreak(code))
            note(TypedOddity::LineBreak);
        else if (isBlank(code) && !isInside)
            note(TypedOddity::BlankAtAnEnd);
        else if (isBlank(code) && isOfGroups)
            return;
        else if (isTypographic(code))
            note(TypedOddity::TypographicMarks);
        else if (isAccentAlone(code))
            note(TypedOddity::OtherNormalForm);
        else if (code > 0x7F)
            note(TypedOddity::BeyondAscii);
    });
    std::sort(m_oddities.begin(), m_oddities.end());
}

bool TypedPassword::holdsBlanks() const
{
    return has(TypedOddity::GroupsOfFour) || has(TypedOddity::BlankAtAnEnd)
        || has(TypedOddity::LineBreak) || has(TypedOddity::ByteOrderMark);
}

Secret withoutBlanks(const Secret &password)
{
    const QByteArrayView inside = withoutPadding(password.bytes());
    const bool isOfGroups = isGrouped(inside);
    Secret rest;
    forEach(inside, [&](const Character &character, qsizetype at) {
        const bool isLeftOut = isLineBreak(character.code) || character.code == byteOrderMark
            || (isOfGroups && isBlank(character.code));
        if (!isLeftOut)
            rest.append(inside.sliced(at, character.size));
    });
    return rest;
}

} // namespace mailberth
