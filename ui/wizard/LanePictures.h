// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/LanesView.h"
#include "ui/wizard/SessionState.h"

namespace mailberth
{

/// The lanes that the story tells of, each with what was measured on it.
[[nodiscard]] QList<LanePicture> lanePictures(const Answer &answer);
/// The same, with an empty road in the place of each that will still come: both stand there from
/// the beginning, so that nothing moves when the first one does.
[[nodiscard]] QList<LanePicture> lanePicturesFromTheStart(const Answer &answer);

} // namespace mailberth
