// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace mailberth::terminal
{

/// What can be called. `help` and `version` stand beside these.
enum class CommandName { Detect, Probe, SignIn, SendTest, HandOver, Explain, Demo };

[[nodiscard]] QString id(CommandName name);
/// In the order of the contract.
[[nodiscard]] QList<CommandName> commandNames();
[[nodiscard]] std::optional<CommandName> commandFromId(QStringView text);
/// All names, and those of the contract that this version does not do yet.
[[nodiscard]] QStringList commandIds();
[[nodiscard]] bool isLaterCommand(QStringView text);

enum class OptionId {
    Json,
    Helpdesk,
    All,
    Timeout,
    Offline,
    Sources,
    NoThirdParty,
    PlainHttp,
    NameServer,
    ConnectTo,
    CaFile,
    Proxy,
    Server,
    UserName,
    AcceptHost,
    NoMemory,
    PasswordFromStdin,
    PasswordFromKeychain,
    Browser,
    OtherDevice,
    Mechanism,
    To,
    For,
    OutputFile,
    Force,
    World,
    Language,
    Help,
    Version,
};

/// One option as the contract names it: the one place from which it is read and explained.
struct OptionRule
{
    OptionId id;
    QString name; ///< "--timeout"
    QString placeholder; ///< "SECONDS", or empty for an option without a value
    QList<CommandName> commands; ///< where it has a meaning
    QString summary; ///< translated, for the help text

    [[nodiscard]] bool takesValue() const { return !placeholder.isEmpty(); }
};

/// In the order of the contract.
[[nodiscard]] QList<OptionRule> optionRules();
[[nodiscard]] std::optional<OptionRule> optionNamed(QStringView name);
[[nodiscard]] QStringList optionNames();
/// True for every way of giving a password as an argument, which is never taken.
[[nodiscard]] bool isPasswordOption(QStringView name);

} // namespace mailberth::terminal
