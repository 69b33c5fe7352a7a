// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace mailberth
{

/// Octets in UTF-8: what a server need not take more of (RFC 4616 section 2).
inline constexpr qsizetype longestUserName = 255;

/// The rule for every user name from outside, be it published, kept or given: not empty, not too
/// long, and nothing in it that could not be seen, so that one is what it looks like.
[[nodiscard]] bool isUserName(QStringView text);

/// A user name as it is shown: escaped, never shortened as other texts are.
[[nodiscard]] QString printableUserName(QStringView name);

} // namespace mailberth
