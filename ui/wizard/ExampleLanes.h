// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/LanesView.h"
#include "ui/words/Explain.h"

#include <QList>

namespace mailberth
{

/// The roads that illustrate a topic: an invented server, 29 ms away for each question and answer.
[[nodiscard]] QList<LanePicture> exampleLanes(Illustration illustration);

} // namespace mailberth
