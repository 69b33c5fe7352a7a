// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/NearWord.h"

#include <QList>

#include <algorithm>

namespace mailberth::terminal
{

int editDistance(QStringView one, QStringView other)
{
    QList<int> beforeLast(other.size() + 1, 0);
    QList<int> last(other.size() + 1, 0);
    QList<int> row(other.size() + 1, 0);
    for (qsizetype j = 0; j <= other.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const int change = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = std::min({ last[j] + 1, row[j - 1] + 1, last[j - 1] + change });
            const bool swapped =
                i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[other.size()];
}

namespace
{

/// More mistakes than these make another word of it.
int mostMistakesIn(const QString &word)
{
    if (word.size() <= 2)
        return 0;
    if (word.size() <= 4)
        return 1;
    return word.size() <= 8 ? 2 : 3;
}

} // namespace

std::optional<QString> nearest(QStringView typed, const QStringList &words)
{
    constexpr qsizetype longestTyped = 64;
    if (typed.isEmpty() || typed.size() > longestTyped)
        return std::nullopt;
    const QString lower = typed.toString().toLower();
    for (const QString &word : words) {
        if (lower.size() >= 3 && word.startsWith(lower))
            return word;
    }
    const auto distanceTo = [&lower](const QString &word) { return editDistance(lower, word); };
    const auto best = std::min_element(
        words.cbegin(), words.cend(), [&](const QString &one, const QString &other) {
            return distanceTo(one) < distanceTo(other);
        });
    if (best == words.cend())
        return std::nullopt;
    if (distanceTo(*best) > mostMistakesIn(*best))
        return std::nullopt;
    return *best;
}

} // namespace mailberth::terminal
