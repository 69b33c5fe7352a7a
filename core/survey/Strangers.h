// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// Where a candidate may be contacted, or why not at all.
struct Approach
{
    QList<IpAddress> addresses; ///< in the order to try them
    std::optional<Objection> objection;
};

/// Whoever names a server chooses what this computer connects to. A stranger, a host outside the
/// mailbox's registrable domain, is therefore contacted on public addresses and usual ports only:
/// no published file and no record leads to a device behind the person's own router. What the
/// person typed or redirected, and what the organisation's file names, is no stranger's choice.
[[nodiscard]] Approach approachTo(const Candidate &candidate, const AddressAnswer &answer,
    const std::optional<MailAddress> &mailbox);

} // namespace mailberth
