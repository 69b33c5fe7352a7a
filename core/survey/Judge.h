// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"

namespace mailberth
{

/// Judges what was seen. Pure: the same evidence gives the same verdict, at any time, also while a
/// survey still runs. 465 with verified TLS is preferred (RFC 8314 section 3.3) unless what was
/// measured says otherwise.
[[nodiscard]] Verdict judge(const Evidence &evidence);

} // namespace mailberth
