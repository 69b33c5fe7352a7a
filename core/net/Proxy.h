// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth
{

/// Who carries a connection on, if it does not go straight to its host.
struct Proxy
{
    enum class Kind { None, Http, Socks5 } kind = Kind::None;
    QString host {}; ///< a name or an address, as it was set up
    quint16 port = 0;
    QString userName {}; ///< only where the setting itself holds one
    QString password {};

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// What a contact was told by way of it.
[[nodiscard]] inline QString throughProxy(const Proxy &proxy)
{
    return QStringLiteral("through proxy %1:%2").arg(proxy.host).arg(proxy.port);
}

} // namespace mailberth
