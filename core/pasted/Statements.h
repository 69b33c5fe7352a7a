// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/replies/ReplyRules.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mailberth::pasted
{

/// What an unwrapped text holds: servers' replies one by one, and the text as a whole, which is the
/// program's report.
struct Statements
{
    QList<replies::Saying> ofServer; ///< refusals only, in their order
    replies::Saying ofProgram;
    /// The program's report read as if a server had said it; for what quotes a reply without its
    /// code.
    replies::Saying asIfOfServer;
    bool isBare = false; ///< a number and hardly a word
};

/// Takes an unwrapped text apart. Echoes of a failure (`ReplyRules::isEcho`) are left out.
[[nodiscard]] Statements statementsIn(const QString &text);

} // namespace mailberth::pasted
