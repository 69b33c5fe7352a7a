// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/LanesView.h"
#include "ui/wizard/SessionState.h"

namespace mailberth
{

/// The lanes that the story tells of, each with what was measured on it.
[[nodiscard]] QList<LanePicture> lanePictures(const Answer &answer);

} // namespace mailberth
