// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Verdict.h"
#include "ui/words/Story.h"

namespace mailberth
{

/// For whom a story is told. Helpdesk people get more facts, never other sentences.
enum class Audience { Person, Helpdesk };

/// Puts a verdict and what it rests on into words of the current language. Pure.
[[nodiscard]] Story describe(const Verdict &verdict, const Evidence &evidence, Audience audience);

/// One finding in words.
[[nodiscard]] FindingStory describe(const Finding &finding);

/// What is going on, in one line: "465 works. 587 is still being tried, to compare."
[[nodiscard]] QString describeProgress(const Evidence &evidence);

} // namespace mailberth
