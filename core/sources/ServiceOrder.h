// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/PublishedRecords.h"

#include <QList>

#include <functional>

namespace mailberth
{

/// A number from 0 up to and including `most`, all alike likely.
using RandomNumber = std::function<quint32(quint32 most)>;

/// From the system's generator.
[[nodiscard]] quint32 anyNumber(quint32 most);

/// The servers of a service in the order in which one client should try them (RFC 2782, "Usage
/// rules"): by priority, and among equals by lot, the heavier the likelier. Records without a
/// target are no servers.
[[nodiscard]] QList<ServiceRecord> inServiceOrder(
    QList<ServiceRecord> records, const RandomNumber &random);

/// The domain says that this service is decidedly not offered: its one target is "." (RFC 2782).
[[nodiscard]] bool isDenied(const ServiceAnswer &answer);

} // namespace mailberth
