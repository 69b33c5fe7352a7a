// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/ProbeReport.h"
#include "core/model/Verdict.h"

#include <QList>
#include <QStringList>

namespace mailberth
{

/// Why an endpoint is recommended, a paragraph each, from what was measured: in these lanes, and
/// where the same port was tried the other way as well.
[[nodiscard]] QStringList reasonsFor(
    const Recommendation &recommended, const QList<ProbeReport> &lanes, const Evidence &evidence);

} // namespace mailberth
