// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"
#include "ui/terminal/CommandLine.h"
#include "ui/terminal/Screen.h"
#include "ui/words/Story.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace mailberth::terminal
{

/// The table of `hand-over --for list`: what can be asked for, what it is, and who has read it.
[[nodiscard]] QList<Fact> targetChoices();
/// The same as one JSON object, untranslated: schema "mailberth-targets/1".
[[nodiscard]] QByteArray jsonOfTargets();

/// What was handed over, for the report's "hand_over"; the file's text is in it unless it was
/// written.
[[nodiscard]] QJsonObject jsonOfHandOver(
    const command::HandOver &handOver, const Account &account, const QByteArray &file);

/// What has to be said beside the file: where it goes if it was written, what must be known if
/// that does not stand in it.
void printHandOver(const command::HandOver &handOver, const Account &account, Screen &screen);

} // namespace mailberth::terminal
