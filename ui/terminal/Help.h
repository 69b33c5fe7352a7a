// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/OptionRules.h"

#include <QList>
#include <QString>

namespace mailberth::terminal
{

/// The help text, laid out for 80 columns: of all commands, or of the one named.
[[nodiscard]] QString helpText(const QString &command = {});

/// "mailberth-cli 0.1.0", with what it is built on.
[[nodiscard]] QString versionText();

/// What there is to say about one command.
struct CommandHelp
{
    CommandName name;
    QString call; ///< "detect ADDRESS"
    QString summary; ///< half a sentence
    QString detail; ///< a paragraph
    QList<OptionRule> options;
};

/// All that the help texts are made of. The manual page and the completions are made of the same.
struct HelpContents
{
    QString purpose;
    QList<CommandHelp> commands;
    QString exitStatus;
};

[[nodiscard]] HelpContents helpContents();

} // namespace mailberth::terminal
