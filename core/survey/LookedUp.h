// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Outcome.h"
#include "core/model/ProbeReport.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// Why nothing can be connected to. Nothing where addresses were found. A name without an address
/// record is as useless as one that does not exist.
[[nodiscard]] std::optional<Outcome> failureOf(const AddressAnswer &answer);

/// The look-up as the first step of a connection. Empty where no server was asked.
[[nodiscard]] QList<Step> nameStep(const AddressAnswer &answer);

} // namespace mailberth
