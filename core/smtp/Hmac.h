// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

namespace mailberth::smtp
{

/// Keyed hashing (RFC 2104). QMessageAuthenticationCode keeps its key in a shared buffer that
/// nobody wipes; this one does wipe it.
class Hmac
{
public:
    /// `algorithm`: one with blocks of 64 bytes, so MD5, SHA-1 or SHA-256.
    Hmac(QCryptographicHash::Algorithm algorithm, QByteArrayView key);

    /// May be called again and again.
    [[nodiscard]] Secret of(QByteArrayView message);
    /// The same into `result`, which has room for `size()` bytes: without any allocation.
    void into(char *result, QByteArrayView message);
    [[nodiscard]] qsizetype size() const; ///< bytes of a result

private:
    QCryptographicHash::Algorithm m_algorithm;
    QCryptographicHash m_hash;
    Secret m_innerPad;
    Secret m_outerPad;
};

} // namespace mailberth::smtp
