// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Explain.h"

#include <QList>

namespace mailberth
{

/// An entry for each cause that is read in pasted texts and is no finding of a search: a headline
/// of at most eight words, a line of at most fourteen, and who does what.
[[nodiscard]] QList<Topic> causeTopics();

} // namespace mailberth
