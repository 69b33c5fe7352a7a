// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/smtp/Reply.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace mailberth::smtp
{

/// Takes a secret out of what a server says: some repeat the line they did not understand. Knows
/// the secret and the forms in which it is sent.
class Redaction
{
public:
    static constexpr qsizetype shortest = 4; ///< bytes: shorter forms stand in ordinary words, too

    /// Adds the bytes themselves and their Base64, at each of its three alignments.
    void add(const Secret &secret);

    [[nodiscard]] QByteArray applied(QByteArray text) const;
    [[nodiscard]] Reply applied(Reply reply) const;

private:
    void addForm(Secret form);

    std::vector<std::shared_ptr<const Secret>> m_forms; // longest first
};

} // namespace mailberth::smtp
