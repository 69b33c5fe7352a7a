// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SecretMemory.h"

#include <QByteArrayView>
#include <QStringView>
#include <QtGlobal>

namespace mailberth
{

/// A password or a token. Held in memory of its own that is wiped when it goes and when it grows;
/// never copied by itself, never shown by QDebug or a test's message.
///
/// What Qt copies while it draws a password field or writes to a socket is beyond its reach.
class Secret
{
public:
    Secret() = default;
    /// A copy of `bytes`; wiping the original is the caller's (`wipe`).
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    /// `text` in UTF-8. An unpaired surrogate becomes U+FFFD.
    [[nodiscard]] static Secret fromText(QStringView text);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() = default;

    /// A second secret with the same bytes, for the few who must keep one and give one away.
    [[nodiscard]] Secret duplicate() const { return copyOf(bytes()); }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; } ///< bytes
    /// The bytes, for the moment of use only: the view ends with this secret and with every change.
    [[nodiscard]] QByteArrayView bytes() const { return { m_memory.data(), m_size }; }

    void append(QByteArrayView bytes);
    void clear();

    /// Compares all bytes of equally long secrets, wherever the first difference is.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    SecretMemory m_memory;
    qsizetype m_size = 0;
};

} // namespace mailberth
