// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QList>

namespace mailberth
{

/// The names below which the keeper of this exchanger may publish settings or run his submission
/// server, nearest first: the exchanger's name less its first label, then its registrable domain
/// (draft-ietf-mailmaint-autoconfig section 3.3). Each once; none for an address.
[[nodiscard]] QList<HostName> levelsOf(const HostName &exchanger);

/// The domain, and its parents down to its registrable domain; the nearest first, at most four.
[[nodiscard]] QList<HostName> withParents(const HostName &domain);

} // namespace mailberth
