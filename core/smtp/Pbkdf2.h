// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/smtp/Hmac.h"

namespace mailberth::smtp
{

/// The key that a password gives after many rounds (RFC 8018 section 5.2, one block of it: `Hi` of
/// RFC 5802 section 2.2). Worked out in pieces, so that a server which demands a million rounds
/// stops no event loop.
class Pbkdf2
{
public:
    /// `rounds`: at least 1; less counts as that.
    Pbkdf2(QCryptographicHash::Algorithm algorithm, const Secret &password, QByteArrayView salt,
        int rounds);

    /// Works off at most so many rounds.
    void advance(int rounds);
    [[nodiscard]] bool isOver() const { return m_left == 0; }
    /// The key, once it is over.
    [[nodiscard]] const Secret &key() const { return m_key; }

private:
    Hmac m_hmac;
    Secret m_latest;
    Secret m_key;
    int m_left;
};

} // namespace mailberth::smtp
