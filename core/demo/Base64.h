// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace mailberth::demo
{

/// Decodes Base64 that is exactly as RFC 4648 section 4 writes it: with padding, and nothing else.
[[nodiscard]] inline std::optional<QByteArray> fromStrictBase64(const QByteArray &text)
{
    // Qt forgives missing padding and stray bits at the end, even when it is to abort on errors.
    const QByteArray decoded = QByteArray::fromBase64(text);
    return decoded.toBase64() == text ? std::optional(decoded) : std::nullopt;
}

} // namespace mailberth::demo
