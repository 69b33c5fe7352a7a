// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth
{

/// Text from outside, ready to stand in a sentence of either direction: without control characters
/// (also those that reorder what is around them) and between U+2068 and U+2069.
[[nodiscard]] QString isolated(const QString &text);
/// The text without control characters and without marks that only steer its display: what a copy
/// should hold.
[[nodiscard]] QString withoutDisplayMarks(const QString &text);

} // namespace mailberth
