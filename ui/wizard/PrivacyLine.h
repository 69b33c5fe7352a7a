// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QString>

namespace mailberth
{

/// Who will be contacted for what stands in the fields, and what they learn.
[[nodiscard]] QString privacyLine(const SessionState &state);

} // namespace mailberth
