// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/CommandLine.h"

#include "ui/terminal/CommandLineWords.h"
#include "ui/terminal/GivenOptions.h"
#include "ui/terminal/OptionRules.h"
#include "ui/terminal/OptionValues.h"
#include "ui/words/Explain.h"
#include "ui/words/Typing.h"

#include <QCoreApplication>

#include <QRegularExpression>
#include <algorithm>

#include <utility>

namespace mailberth::terminal
{

namespace
{

/// What a command's own arguments amount to.
struct ReadCommand
{
    Command command;
    QStringList notes;
};

using CommandOrMistake = std::variant<ReadCommand, Mistake>;

/// The one address that a command takes.
std::variant<ReadAddress, Mistake> readOneAddress(CommandName name, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return CommandLineWords::argumentMissing(name);
    if (arguments.size() > 1)
        return CommandLineWords::oneTooMany(name, arguments[1]);
    const auto read = readAddress(arguments.constFirst());
    if (const auto *fault = std::get_if<AddressFault>(&read))
        return CommandLineWords::badAddress(*fault, arguments.constFirst());
    return std::get<ReadAddress>(read);
}

QStringList notesOn(const ReadAddress &address)
{
    QStringList notes { describeMends(address.mends, address.address.toString()) };
    notes.removeAll(QString());
    return notes;
}

CommandOrMistake readDetect(const QStringList &arguments)
{
    const auto read = readOneAddress(CommandName::Detect, arguments);
    if (const auto *mistake = std::get_if<Mistake>(&read))
        return *mistake;
    const ReadAddress &address = std::get<ReadAddress>(read);
    return ReadCommand { command::Detect { address }, notesOn(address) };
}

/// The last value given for an option, or nothing.
std::optional<QString> valueOf(OptionId id, const QList<GivenOption> &options)
{
    std::optional<QString> value;
    for (const GivenOption &given : options) {
        if (given.rule.id == id)
            value = given.value;
    }
    return value;
}

command::Destination readDestination(const QList<GivenOption> &options)
{
    command::Destination destination;
    const QString fileName = valueOf(OptionId::OutputFile, options).value_or(QString());
    if (fileName != QLatin1String("-"))
        destination.fileName = fileName;
    if (valueOf(OptionId::Force, options))
        destination.ifItExists = IfItExists::WriteOver;
    return destination;
}

enum class WithoutAddress { IsAMistake, IsTheDemonstrations };

CommandOrMistake readHandOver(
    const QStringList &arguments, const QList<GivenOption> &options, WithoutAddress without)
{
    const auto wanted = valueOf(OptionId::For, options);
    if (!wanted)
        return CommandLineWords::programMissing();
    if (*wanted == QLatin1String("list"))
        return ReadCommand { command::HandOverTargets {}, {} };
    const auto choice = choiceFromId(*wanted);
    if (!choice)
        return CommandLineWords::unknownProgram(*wanted);

    command::HandOver handOver {
        .target = choice->target, .part = choice->part, .destination = readDestination(options)
    };
    if (choice->named == Choice::Named::TargetOnly) {
        const QString ending = handOver.destination.fileName.section(QLatin1Char('.'), -1);
        handOver.part = partWithEnding(choice->target, ending).value_or(choice->part);
    }
    QStringList notes;
    if (!arguments.isEmpty() || without == WithoutAddress::IsAMistake) {
        const auto read = readOneAddress(CommandName::HandOver, arguments);
        if (const auto *mistake = std::get_if<Mistake>(&read))
            return *mistake;
        handOver.read = std::get<ReadAddress>(read);
        notes = notesOn(*handOver.read);
    }
    return ReadCommand { handOver, notes };
}

command::Submit::What whatOf(CommandName name)
{
    return name == CommandName::SendTest ? command::Submit::What::SendTest
                                         : command::Submit::What::SignIn;
}

CommandOrMistake readSubmit(CommandName name, const QStringList &arguments, WithoutAddress without)
{
    if (arguments.isEmpty() && without == WithoutAddress::IsTheDemonstrations)
        return ReadCommand { command::Submit { whatOf(name), {} }, {} };
    const auto read = readOneAddress(name, arguments);
    if (const auto *mistake = std::get_if<Mistake>(&read))
        return *mistake;
    const ReadAddress &address = std::get<ReadAddress>(read);
    return ReadCommand { command::Submit { whatOf(name), address }, notesOn(address) };
}

/// The lanes of one argument of `probe`: "host", "host:port" or "host:port/starttls".
std::variant<ReadServer, ServerFault> readTarget(const QString &argument, QList<Endpoint> &lanes)
{
    if (const auto endpoint = readEndpoint(argument)) {
        lanes = { *endpoint };
        return ReadServer { endpoint->host, endpoint->port, {} };
    }
    const auto read = readServer(argument);
    if (const auto *server = std::get_if<ReadServer>(&read)) {
        if (server->port)
            lanes = { { server->host, *server->port, usualSecurity(*server->port) } };
        else
            lanes = { { server->host, submissionsPort, Security::ImplicitTls },
                { server->host, submissionPort, Security::StartTls } };
    }
    return read;
}

CommandOrMistake readProbe(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return CommandLineWords::argumentMissing(CommandName::Probe);
    command::Probe probe;
    QStringList notes;
    for (const QString &argument : arguments) {
        QList<Endpoint> lanes;
        const auto read = readTarget(argument, lanes);
        if (const auto *fault = std::get_if<ServerFault>(&read))
            return CommandLineWords::badServer(*fault, argument);
        for (const Endpoint &lane : std::as_const(lanes)) {
            if (!probe.endpoints.contains(lane))
                probe.endpoints.append(lane);
        }
        const ReadServer &server = std::get<ReadServer>(read);
        const QString note = describeMends(
            server.mends, server.port ? hostAndPort(lanes.constFirst()) : server.host.ascii());
        if (!note.isEmpty())
            notes.append(note);
    }
    return ReadCommand { probe, notes };
}

/// Whether somebody typed the name of a topic or code, perhaps wrongly, and not an error text.
bool isLikeSubject(const QString &word)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"));
    return name.match(word).hasMatch();
}

CommandOrMistake readExplain(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return ReadCommand { command::Explain { topics().constFirst().id }, {} };
    const QString &subject = arguments.constFirst();
    const bool isAlone = arguments.size() == 1;
    if (isAlone && subject == QLatin1String("-"))
        return ReadCommand { command::ExplainText {}, {} };
    const bool isKnown = subject == QLatin1String("list") || explanationOf(subject);
    if (!isKnown && (!isAlone || !isLikeSubject(subject)))
        return ReadCommand { command::ExplainText { arguments.join(u' ') }, {} };
    if (!isKnown)
        return CommandLineWords::unknownSubject(subject);
    if (!isAlone)
        return CommandLineWords::oneTooMany(CommandName::Explain, arguments[1]);
    if (subject == QLatin1String("list"))
        return ReadCommand { command::ExplainList {}, {} };
    return ReadCommand { command::Explain { subject }, {} };
}

/// The same command, against the demonstration.
CommandOrMistake inDemo(const QString &world, const CommandOrMistake &read)
{
    if (const auto *mistake = std::get_if<Mistake>(&read))
        return *mistake;
    const auto &[command, notes] = std::get<ReadCommand>(read);
    if (const auto *detect = std::get_if<command::Detect>(&command))
        return ReadCommand { command::Demo { world, *detect }, notes };
    if (const auto *probe = std::get_if<command::Probe>(&command))
        return ReadCommand { command::Demo { world, *probe }, notes };
    if (const auto *submit = std::get_if<command::Submit>(&command))
        return ReadCommand { command::Demo { world, *submit }, notes };
    if (const auto *handOver = std::get_if<command::HandOver>(&command))
        return ReadCommand { command::Demo { world, *handOver }, notes };
    return read; // a list, the same everywhere
}

/// What stands in the demonstration in place of a command's arguments, if it has none.
CommandOrMistake readInDemo(
    const QString &world, const QStringList &words, const QList<GivenOption> &options)
{
    const QString inner = words.value(0);
    const QStringList arguments = words.mid(1);
    const auto without = WithoutAddress::IsTheDemonstrations;
    if (inner == id(CommandName::HandOver))
        return inDemo(world, readHandOver(arguments, options, without));
    for (const GivenOption &given : options) {
        if (!given.rule.commands.contains(CommandName::Detect)
            && given.rule.commands.contains(CommandName::HandOver))
            return CommandLineWords::meaningless(
                given.rule, commandFromId(inner).value_or(CommandName::Detect));
    }
    if (inner.isEmpty() || (inner == id(CommandName::Detect) && arguments.isEmpty()))
        return ReadCommand { command::Demo { world, command::OwnMailbox {} }, {} };
    if (inner == id(CommandName::Probe) && arguments.isEmpty())
        return ReadCommand { command::Demo { world, command::OwnServer {} }, {} };
    if (isLaterCommand(inner))
        return CommandLineWords::later(inner);
    const auto name = commandFromId(inner);
    if (!name)
        return CommandLineWords::notForDemo(inner);
    switch (*name) {
    case CommandName::Detect:
        return inDemo(world, readDetect(arguments));
    case CommandName::Probe:
        return inDemo(world, readProbe(arguments));
    case CommandName::SignIn:
    case CommandName::SendTest:
        return inDemo(world, readSubmit(*name, arguments, without));
    case CommandName::HandOver:
    case CommandName::Explain:
    case CommandName::Demo:
        break;
    }
    return CommandLineWords::notForDemo(inner);
}

CommandOrMistake readDemo(
    const QStringList &arguments, const QList<GivenOption> &options, const QStringList &worlds)
{
    const QString world = valueOf(OptionId::World, options).value_or(worlds.value(0));
    if (world == QLatin1String("list"))
        return ReadCommand { command::DemoWorlds {}, {} };
    if (!worlds.contains(world))
        return CommandLineWords::unknownWorld(world, worlds);
    return readInDemo(world, arguments, options);
}

CommandOrMistake readCommand(CommandName name, const QStringList &arguments,
    const QList<GivenOption> &options, const QStringList &worlds)
{
    switch (name) {
    case CommandName::Detect:
        return readDetect(arguments);
    case CommandName::Probe:
        return readProbe(arguments);
    case CommandName::SignIn:
    case CommandName::SendTest:
        return readSubmit(name, arguments, WithoutAddress::IsAMistake);
    case CommandName::HandOver:
        return readHandOver(arguments, options, WithoutAddress::IsAMistake);
    case CommandName::Explain:
        return readExplain(arguments);
    case CommandName::Demo:
        return readDemo(arguments, options, worlds);
    }
    Q_UNREACHABLE();
}

std::variant<Call, Mistake> readHelp(const QString &about)
{
    if (isLaterCommand(about))
        return CommandLineWords::later(about);
    if (!about.isEmpty() && !commandFromId(about))
        return CommandLineWords::unknownCommand(about);
    return Call { command::Help { about }, {}, {} };
}

std::variant<Options, Mistake> readOptions(const QList<GivenOption> &given, CommandName name)
{
    Options options;
    for (const GivenOption &option : given) {
        if (!option.rule.commands.contains(name))
            return CommandLineWords::meaningless(option.rule, name);
        if (const auto mistake = apply(option, options))
            return *mistake;
    }
    return options;
}

} // namespace

QList<SourceId> sourcesToAsk(const Options &options)
{
    QList<SourceId> asked =
        options.sources.value_or(QList<SourceId> { SourceId::Organisation, SourceId::Book,
            SourceId::Srv, SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc, SourceId::Mx,
            SourceId::Autodiscover, SourceId::Spf, SourceId::Certificate, SourceId::Guess });
    if (options.reach != Reach::Everyone)
        asked.removeAll(SourceId::Ispdb);
    if (options.reach == Reach::NoWeb) {
        asked.removeAll(SourceId::Autoconfig);
        asked.removeAll(SourceId::Pacc);
    }
    return asked;
}

std::variant<Call, Mistake> readCommandLine(const QStringList &arguments, const QStringList &worlds)
{
    const auto sortedOrNot = sorted(arguments);
    if (const auto *mistake = std::get_if<Mistake>(&sortedOrNot))
        return *mistake;
    const Sorted &given = std::get<Sorted>(sortedOrNot);
    const QString first = given.words.value(0);
    const QStringList rest = given.words.mid(1);

    if (given.has(OptionId::Version) || first == QLatin1String("version"))
        return Call { command::Version {}, {}, {} };
    if (first == QLatin1String("help"))
        return readHelp(rest.value(0));
    if (given.has(OptionId::Help))
        return readHelp(first);
    if (first.isEmpty() && given.words.isEmpty())
        return CommandLineWords::nothingToDo();
    if (isLaterCommand(first))
        return CommandLineWords::later(first);
    const auto name = commandFromId(first);
    if (!name)
        return CommandLineWords::unknownCommand(first);

    const auto options = readOptions(given.options, *name);
    if (const auto *mistake = std::get_if<Mistake>(&options))
        return *mistake;
    const auto command = readCommand(*name, rest, given.options, worlds);
    if (const auto *mistake = std::get_if<Mistake>(&command))
        return *mistake;
    const auto &[read, notes] = std::get<ReadCommand>(command);
    return Call { read, std::get<Options>(options), notes };
}

QString languageAskedFor(const QStringList &arguments)
{
    const auto given = sorted(arguments);
    if (!std::holds_alternative<Sorted>(given))
        return {};
    QString language;
    for (const GivenOption &option : std::get<Sorted>(given).options) {
        if (option.rule.id == OptionId::Language && isLanguageCode(option.value))
            language = option.value;
    }
    return language;
}

} // namespace mailberth::terminal
