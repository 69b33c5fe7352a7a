// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/IpAddress.h"

#include <QList>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <optional>

namespace mailberth
{

/// The proxy for one connection, never Qt's implicit default: `wish` as in LiveNetworkOptions.
/// The system's proxy is not used for loopback: what is on this computer stays on it.
[[nodiscard]] QNetworkProxy proxyFor(const std::optional<QUrl> &wish, const QString &host,
    quint16 port, const QList<IpAddress> &addresses);

} // namespace mailberth
