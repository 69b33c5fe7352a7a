// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/CommandLine.h"
#include "ui/terminal/OptionRules.h"
#include "ui/words/Typing.h"

#include <QCoreApplication>

namespace mailberth::terminal
{

/// The sentences about calls that make no sense. What was typed is escaped and shortened.
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)

public:
    static Mistake nothingToDo();
    static Mistake unknownCommand(const QString &typed);
    static Mistake later(const QString &name);
    static Mistake unknownOption(const QString &typed);
    static Mistake passwordAsArgument();
    static Mistake noValueWanted(const OptionRule &rule);
    static Mistake valueMissing(const OptionRule &rule);
    static Mistake meaningless(const OptionRule &rule, CommandName name);
    static Mistake badValue(const OptionRule &rule, const QString &value);
    static Mistake unknownSource(const QString &name);
    static Mistake unknownWorld(const QString &name, const QStringList &worlds);
    static Mistake unknownProgram(const QString &name);
    static Mistake programMissing();
    static Mistake unknownSubject(const QString &typed);
    static Mistake argumentMissing(CommandName name);
    static Mistake oneTooMany(CommandName name, const QString &argument);
    static Mistake notForDemo(const QString &typed);
    static Mistake badAddress(AddressFault fault, const QString &typed);
    static Mistake badServer(ServerFault fault, const QString &typed);

private:
    static QString shown(const QString &typed);
    static QString perhaps(const QString &command);
    static QString helpAbout(CommandName name);
};

} // namespace mailberth::terminal
