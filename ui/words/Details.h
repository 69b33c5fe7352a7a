// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"
#include "ui/words/Story.h"

#include <QList>

namespace mailberth
{

/// What a helpdesk wants to see beside the story: facts only, never other sentences.
[[nodiscard]] QList<FactGroup> detailsOf(const Verdict &verdict, const Evidence &evidence);

} // namespace mailberth
