// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Endpoint.h"
#include "core/model/Evidence.h"
#include "core/model/Outcome.h"
#include "core/replies/Cause.h"
#include "ui/words/Story.h"

#include <QString>

namespace mailberth
{

[[nodiscard]] QString hostOf(const Endpoint &endpoint);
[[nodiscard]] QString portOf(const Endpoint &endpoint);
/// "TLS from the first byte (often called SSL/TLS)": the target program's words beside ours.
[[nodiscard]] QString inWords(Security security);
/// "TLS", "STARTTLS".
[[nodiscard]] QString shortName(Security security);
/// "You", "Provider", "Administrator", "Network".
[[nodiscard]] QString inWords(Actor actor);
/// Whose name stands in front of what helps. Security software is under You; where one can only
/// wait or where nobody can do anything, that is for You to know, too.
[[nodiscard]] Actor shown(replies::FirstActor first);
/// "Mozilla's list", "the provider's DNS entry", …
[[nodiscard]] QString inWords(SourceId source);
/// "opening the connection", "greeting", …
[[nodiscard]] QString inWords(Stage stage);
/// "found", "no such name", …
[[nodiscard]] QString inWords(NameStatus status);

} // namespace mailberth
