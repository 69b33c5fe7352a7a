// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MailAddress.h"
#include "core/model/Recommendation.h"
#include "ui/words/Story.h"

namespace mailberth
{

/// What to ask about settings whose host nobody chose, found for this mailbox.
[[nodiscard]] HostQuestion questionAbout(
    const Recommendation &proposed, const MailAddress &address);

/// "Is mailfarm.example your provider?"
[[nodiscard]] QString isThisYourProvider(const HostName &owner);

} // namespace mailberth
