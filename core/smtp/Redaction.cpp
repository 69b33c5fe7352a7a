// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Redaction.h"

#include "core/smtp/Base64.h"

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

void Redaction::add(const Secret &secret)
{
    addForm(secret.duplicate());
    for (qsizetype before = 0; before < 3; ++before)
        addForm(innerBase64(secret, before));
    std::stable_sort(m_forms.begin(), m_forms.end(),
        [](const auto &left, const auto &right) { return left->size() > right->size(); });
}

void Redaction::addForm(Secret form)
{
    if (form.size() >= shortest)
        m_forms.push_back(std::make_shared<const Secret>(std::move(form)));
}

QByteArray Redaction::applied(QByteArray text) const
{
    for (const auto &form : m_forms)
        text.replace(form->bytes(), "<secret>");
    return text;
}

Reply Redaction::applied(Reply reply) const
{
    for (QByteArray &line : reply.lines)
        line = applied(std::move(line));
    return reply;
}

} // namespace mailberth::smtp
