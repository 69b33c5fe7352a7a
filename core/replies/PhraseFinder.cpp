// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/PhraseFinder.h"

#include <deque>
#include <utility>

namespace mailberth::replies
{

namespace
{

quint64 keyOf(int node, char16_t letter)
{
    return (static_cast<quint64>(node) << 16) | letter;
}

} // namespace

qsizetype PhraseFinder::add(const QString &phrase)
{
    const auto known = m_numbers.constFind(phrase);
    if (known != m_numbers.constEnd())
        return *known;
    int node = 0;
    for (const QChar letter : phrase) {
        int below = child(node, letter.unicode());
        if (below == 0) {
            below = static_cast<int>(m_nodes.size());
            m_nodes.push_back({});
            m_children.insert(keyOf(node, letter.unicode()), below);
        }
        node = below;
    }
    const qsizetype number = m_numbers.size();
    m_numbers.insert(phrase, number);
    m_nodes[static_cast<size_t>(node)].phrase = number;
    return number;
}

void PhraseFinder::finish()
{
    std::vector<std::vector<std::pair<char16_t, int>>> below(m_nodes.size());
    for (auto it = m_children.constBegin(); it != m_children.constEnd(); ++it)
        below[it.key() >> 16].emplace_back(static_cast<char16_t>(it.key() & 0xFFFF), it.value());
    std::deque<int> waiting { 0 };
    while (!waiting.empty()) {
        const int node = waiting.front();
        waiting.pop_front();
        for (const auto &[letter, it] : below[static_cast<size_t>(node)]) {
            Node &reached = m_nodes[static_cast<size_t>(it)];
            reached.failure =
                node == 0 ? 0 : next(m_nodes[static_cast<size_t>(node)].failure, letter);
            const Node &ending = m_nodes[static_cast<size_t>(reached.failure)];
            reached.shorter = ending.phrase >= 0 ? reached.failure : ending.shorter;
            waiting.push_back(it);
        }
    }
}

int PhraseFinder::child(int node, char16_t letter) const
{
    return m_children.value(keyOf(node, letter), 0);
}

int PhraseFinder::next(int node, char16_t letter) const
{
    for (;;) {
        const int below = child(node, letter);
        if (below != 0 || node == 0)
            return below;
        node = m_nodes[static_cast<size_t>(node)].failure;
    }
}

QBitArray PhraseFinder::find(QStringView text) const
{
    QBitArray found(m_numbers.size());
    int node = 0;
    for (const QChar letter : text) {
        node = next(node, letter.unicode());
        for (int end = node; end != 0; end = m_nodes[static_cast<size_t>(end)].shorter) {
            const qsizetype phrase = m_nodes[static_cast<size_t>(end)].phrase;
            if (phrase >= 0)
                found.setBit(phrase);
        }
    }
    return found;
}

} // namespace mailberth::replies
