// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBitArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace mailberth::replies
{

/// Finds many phrases in one pass over a text (Aho and Corasick, 1975), so that a table may grow
/// without a reply taking longer to read.
class PhraseFinder
{
public:
    /// The phrase's number; the same phrase has the same number.
    qsizetype add(const QString &phrase);
    /// No phrase may be added any more; every text may be read.
    void finish();

    /// A bit for each phrase that stands in the text.
    [[nodiscard]] QBitArray find(QStringView text) const;
    [[nodiscard]] qsizetype phraseCount() const { return m_numbers.size(); }

private:
    struct Node
    {
        int failure = 0; ///< the longest ending of this path that begins a phrase
        int shorter = 0; ///< the next on the chain of failures that ends one
        qsizetype phrase = -1; ///< the one that ends here
    };

    [[nodiscard]] int child(int node, char16_t letter) const;
    [[nodiscard]] int next(int node, char16_t letter) const;

    std::vector<Node> m_nodes { Node {} };
    QHash<quint64, int> m_children; ///< by node and letter
    QHash<QString, qsizetype> m_numbers;
};

} // namespace mailberth::replies
