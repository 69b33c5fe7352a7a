// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace mailberth::smtp
{

/// Decodes Base64 that is exactly as RFC 4648 section 4 writes it: with padding, and nothing else.
[[nodiscard]] std::optional<QByteArray> fromStrictBase64(const QByteArray &text);

/// The Base64 of a secret, in a buffer that is wiped as well.
[[nodiscard]] Secret toBase64(const Secret &secret);

/// The letters of a secret's Base64 that depend on nothing else where `before` other bytes precede
/// it and others may follow: what is always seen of it inside a longer text.
[[nodiscard]] Secret innerBase64(const Secret &secret, qsizetype before);

} // namespace mailberth::smtp
