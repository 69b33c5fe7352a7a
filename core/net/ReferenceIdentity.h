// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/IpAddress.h"

#include <QByteArray>
#include <QList>

namespace mailberth
{

/// The names that a certificate presents. Subject names are none of them (RFC 9525 section 2).
struct PresentedIdentity
{
    QList<QByteArray> dnsNames; ///< dNSName SANs, as they stand there
    QList<IpAddress> addresses; ///< iPAddress SANs
};

/// True if the certificate names the host that was asked for (RFC 9525 section 6). A wildcard
/// stands for one whole left-most label and nothing else; an address is matched by addresses only.
[[nodiscard]] bool names(const PresentedIdentity &presented, const HostName &reference);

} // namespace mailberth
