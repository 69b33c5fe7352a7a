// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/IpAddress.h"

#include <QList>

namespace mailberth
{

/// The addresses that this computer itself knows for a name, in its order: from its file of hosts,
/// its neighbours, the name servers of its VPN. The name is asked for as it stands and with no
/// search domain behind it, for that would tell it to strangers, and one of theirs would answer for
/// every name. Takes as long as the system likes, and so has its place in a thread of its own.
[[nodiscard]] QList<IpAddress> systemAddressesOf(const HostName &host);

} // namespace mailberth
