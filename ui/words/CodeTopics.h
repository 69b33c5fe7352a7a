// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Explain.h"

#include <QList>

namespace mailberth
{

/// What each finding's code means and what to do, without a case at hand; by layer.
[[nodiscard]] QList<Topic> codeTopics();

} // namespace mailberth
