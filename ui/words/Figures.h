// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace mailberth
{

/// "118 ms", "3.2 s", "12 s": as exact as a person needs it, in the current locale.
[[nodiscard]] QString inWords(std::chrono::milliseconds duration);
/// "3 February 2027", in the current locale.
[[nodiscard]] QString inWords(const QDateTime &day);
/// "50 MB".
[[nodiscard]] QString bytesInWords(quint64 bytes);
/// "465 and 587", "a, b and c"; what goes beyond `most` becomes "and more".
[[nodiscard]] QString listed(const QStringList &items, qsizetype most = 5);
/// "PLAIN or LOGIN".
[[nodiscard]] QString choiceOf(const QStringList &items, qsizetype most = 5);
[[nodiscard]] QString listed(const QList<quint16> &ports);

} // namespace mailberth
