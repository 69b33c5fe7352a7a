// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/ServiceOrder.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace mailberth
{

namespace
{

/// Takes one of these out by lot.
ServiceRecord drawn(QList<ServiceRecord> &equals, const RandomNumber &random)
{
    // Those without weight stand first, so that they have a small chance, too (RFC 2782).
    std::stable_partition(equals.begin(), equals.end(),
        [](const ServiceRecord &record) { return record.weight == 0; });
    const quint32 whole = std::accumulate(equals.begin(), equals.end(), quint32(0),
        [](quint32 sum, const ServiceRecord &record) { return sum + record.weight; });
    const quint32 lot = random(whole);
    quint32 sum = 0;
    const auto winner =
        std::find_if(equals.begin(), equals.end(), [&](const ServiceRecord &record) {
            sum += record.weight;
            return sum >= lot;
        });
    const qsizetype place = std::min<qsizetype>(winner - equals.begin(), equals.size() - 1);
    return equals.takeAt(place);
}

} // namespace

quint32 anyNumber(quint32 most)
{
    return static_cast<quint32>(QRandomGenerator::global()->bounded(quint64(most) + 1));
}

QList<ServiceRecord> inServiceOrder(QList<ServiceRecord> records, const RandomNumber &random)
{
    records.removeIf([](const ServiceRecord &record) { return !record.target; });
    std::stable_sort(records.begin(), records.end(),
        [](const auto &left, const auto &right) { return left.priority < right.priority; });
    QList<ServiceRecord> ordered;
    while (!records.isEmpty()) {
        const auto end = std::find_if(records.begin(), records.end(),
            [&](const auto &record) { return record.priority != records.first().priority; });
        QList<ServiceRecord> equals(records.begin(), end);
        records.remove(0, equals.size());
        while (!equals.isEmpty())
            ordered << drawn(equals, random);
    }
    return ordered;
}

bool isDenied(const ServiceAnswer &answer)
{
    return answer.records.size() == 1 && !answer.records.first().target;
}

} // namespace mailberth
