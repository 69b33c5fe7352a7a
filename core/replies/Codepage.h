// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace mailberth::replies
{

/// A charset by its name at IANA and its number in Windows.
struct Codepage
{
    const char *name;
    unsigned number;
};

/// The bytes read by the system in that charset. Nothing, if they are no text in it or the system
/// does not know it.
[[nodiscard]] std::optional<QString> readBySystem(const Codepage &codepage, QByteArrayView bytes);

} // namespace mailberth::replies
