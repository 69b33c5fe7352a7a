// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Finding.h"
#include "core/replies/Cause.h"

namespace mailberth::replies
{

/// Who must act first on a finding: as its cause's row says, but for another way to sign in that
/// stands open. That is the person's to take.
[[nodiscard]] FirstActor actorOf(const Finding &finding);

} // namespace mailberth::replies
