// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/pasted/Explanation.h"
#include "ui/words/Explain.h"

#include <QList>
#include <QString>

namespace mailberth
{

/// What a pasted text means, an entry for each cause, best first; or what to ask for, where it says
/// too little.
[[nodiscard]] QList<Topic> topicsOf(const pasted::Explanation &explanation);

/// For somebody who gave a text with a secret in it as an argument of a call.
[[nodiscard]] QString secretWasSeen();

} // namespace mailberth
