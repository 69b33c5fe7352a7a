// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace mailberth::smtp
{

/// Takes a secret out of what a server says: some repeat the line they did not understand, whole,
/// cut off, wrapped or in capitals. Knows the secret and its Base64, which is how it is sent.
///
/// It is for those who read a report and must not learn the password from a careless server. A
/// server that wants to tell it can: reversed, in hex, a letter at a time. It knows it, no list of
/// forms would end that, and none is begun here.
class Redaction
{
public:
    static constexpr qsizetype shortest = 4; ///< bytes: shorter forms stand in ordinary words, too

    /// Adds the bytes themselves and their Base64, at each of its three alignments.
    void add(const Secret &secret);

    [[nodiscard]] QByteArray applied(const QByteArray &text) const;
    [[nodiscard]] Reply applied(Reply reply) const;

private:
    using Forms = std::vector<std::shared_ptr<const Secret>>;

    [[nodiscard]] bool isPartOfBase64(QByteArrayView run) const;
    [[nodiscard]] QByteArray withoutBase64(QByteArrayView text) const;

    Forms m_plain; // longest first
    Forms m_base64; // the letters that are the secret's alone
};

} // namespace mailberth::smtp
