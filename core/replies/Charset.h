// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace mailberth::replies
{

/// A server's bytes as text. UTF-8 where they are UTF-8; else the charset of those that mail
/// servers use (GB18030, Shift-JIS, EUC-KR, KOI8-R, Windows-1251, -1250, -1252) in which they read
/// most like a language. What none of them explains stays as Windows-1252. For reading, never for
/// trust.
[[nodiscard]] QString decoded(QByteArrayView bytes);

} // namespace mailberth::replies
