// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Redaction.h"

#include "core/smtp/Base64.h"

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

namespace
{

constexpr char redacted[] = "<secret>";

/// So many letters from anywhere in the secret's Base64 are a piece of it and no word.
constexpr qsizetype piece = 8;

char inLowerCase(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isOfBase64(char byte)
{
    const char letter = inLowerCase(byte);
    return (letter >= 'a' && letter <= 'z') || (byte >= '0' && byte <= '9') || byte == '+'
        || byte == '/' || byte == '=';
}

/// Some servers repeat in capitals.
bool holds(QByteArrayView text, QByteArrayView part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(),
               [](char one, char other) { return inLowerCase(one) == inLowerCase(other); })
        != text.end();
}

} // namespace

void Redaction::add(const Secret &secret)
{
    const auto keep = [](Forms &forms, Secret form) {
        if (form.size() >= shortest)
            forms.push_back(std::make_shared<const Secret>(std::move(form)));
    };
    keep(m_plain, secret.duplicate());
    for (qsizetype before = 0; before < 3; ++before)
        keep(m_base64, innerBase64(secret, before));
    std::stable_sort(m_plain.begin(), m_plain.end(),
        [](const auto &left, const auto &right) { return left->size() > right->size(); });
}

QByteArray Redaction::applied(const QByteArray &text) const
{
    QByteArray shown = withoutBase64(text);
    for (const auto &form : m_plain)
        shown.replace(form->bytes(), redacted);
    return shown;
}

Reply Redaction::applied(Reply reply) const
{
    for (QByteArray &line : reply.lines)
        line = applied(line);
    return reply;
}

/// Letter by letter the ends of the secret's own run into what stands around it, so all that could
/// be Base64 around it goes with it.
QByteArray Redaction::withoutBase64(QByteArrayView text) const
{
    QByteArray shown;
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), isOfBase64);
        const QByteArrayView run(at, end);
        shown += isPartOfBase64(run) ? QByteArrayView(redacted) : run;
        at = end;
        if (at != text.end())
            shown += *at++;
    }
    return shown;
}

bool Redaction::isPartOfBase64(QByteArrayView run) const
{
    return std::any_of(m_base64.begin(), m_base64.end(), [run](const auto &form) {
        const QByteArrayView letters = form->bytes();
        return holds(run, letters.first(shortest)) // the rest may be cut off
            || (run.size() >= piece && holds(letters, run.first(piece)));
    });
}

} // namespace mailberth::smtp
