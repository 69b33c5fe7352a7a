// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/CommandLine.h"

#include "core/model/Printable.h"
#include "ui/terminal/NearWord.h"
#include "ui/terminal/OptionRules.h"
#include "ui/terminal/OptionValues.h"
#include "ui/words/Explain.h"
#include "ui/words/Typing.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mailberth::terminal
{

namespace
{

constexpr qsizetype longestEcho = 60;

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
    static QString shown(const QString &typed)
    {
        return printable(QStringView(typed), longestEcho);
    }
    static QString perhaps(const QString &command);
    static QString helpAbout(CommandName name);
};

QString CommandLineWords::perhaps(const QString &command)
{
    return tr("Did you mean %1?", "a command or an option").arg(command);
}

QString CommandLineWords::helpAbout(CommandName name)
{
    return tr("What it takes: %1", "a command to call")
        .arg(QStringLiteral("mailberth-cli help ") + id(name));
}

Mistake CommandLineWords::nothingToDo()
{
    return {
        tr("Say what to do, as in %1.").arg(QStringLiteral("mailberth-cli detect ann@example.org")),
        tr("All commands: %1", "a command to call").arg(QStringLiteral("mailberth-cli --help"))
    };
}

Mistake CommandLineWords::unknownCommand(const QString &typed)
{
    Mistake mistake { tr("There is no command \"%1\".").arg(shown(typed)), {} };
    if (typed.contains(QLatin1Char('@')))
        mistake.suggestion = perhaps(QStringLiteral("mailberth-cli detect ") + shown(typed));
    else if (const auto near = nearest(typed, commandIds()))
        mistake.suggestion = perhaps(*near);
    else
        mistake.suggestion = nothingToDo().suggestion;
    return mistake;
}

Mistake CommandLineWords::later(const QString &name)
{
    return { tr("%1 belongs to Mailberth, but this version does not do it yet.").arg(name), {} };
}

Mistake CommandLineWords::unknownOption(const QString &typed)
{
    Mistake mistake { tr("There is no option \"%1\".").arg(shown(typed)), {} };
    if (const auto near = nearest(typed, optionNames()))
        mistake.suggestion = perhaps(*near);
    return mistake;
}

Mistake CommandLineWords::passwordAsArgument()
{
    return { tr("A password is never taken as an argument: others on this computer could read it."),
        {} };
}

Mistake CommandLineWords::noValueWanted(const OptionRule &rule)
{
    return { tr("%1 takes no value.").arg(rule.name), {} };
}

Mistake CommandLineWords::valueMissing(const OptionRule &rule)
{
    return {
        tr("%1 needs a value: %2.", "an option; its value's name").arg(rule.name, rule.placeholder),
        {}
    };
}

Mistake CommandLineWords::meaningless(const OptionRule &rule, CommandName name)
{
    return { tr("%1 has no meaning for %2.", "an option; a command").arg(rule.name, id(name)),
        helpAbout(name) };
}

Mistake CommandLineWords::badValue(const OptionRule &rule, const QString &value)
{
    const QString typed = shown(value);
    switch (rule.id) {
    case OptionId::Timeout:
        return { tr("--timeout takes seconds, from 0.001 to 3600; \"%1\" is not that.").arg(typed),
            {} };
    case OptionId::NameServer:
        return { tr("--nameserver takes an IP address, perhaps with a port, as in 192.0.2.1:53; "
                    "\"%1\" is not that.")
                     .arg(typed),
            {} };
    case OptionId::ConnectTo:
        return { tr("--connect-to takes HOST:PORT:ADDRESS:PORT, as in "
                    "smtp.example.org:465:127.0.0.1:2465; \"%1\" is not that.")
                     .arg(typed),
            {} };
    case OptionId::Proxy:
        if (holdsCredentials(value))
            return { tr("--proxy takes no user name and password: others on this computer could "
                        "read them."),
                {} };
        return { tr("--proxy takes socks5://HOST:PORT, http://HOST:PORT or none; \"%1\" is not "
                    "that.")
                     .arg(typed),
            {} };
    case OptionId::Server: {
        const auto whole = completedEndpoint(value);
        return { tr("--server takes HOST:PORT/implicit-tls or HOST:PORT/starttls; \"%1\" is not "
                    "that.")
                     .arg(typed),
            whole ? perhaps(QStringLiteral("--server ") + *whole) : QString() };
    }
    case OptionId::UserName:
        return { tr("--username takes a name without control characters; \"%1\" is not that.")
                     .arg(typed),
            {} };
    case OptionId::Language:
        return { tr("--lang takes the code of a language, as in de or pt_BR; \"%1\" is not that.")
                     .arg(typed),
            {} };
    case OptionId::Json:
    case OptionId::Helpdesk:
    case OptionId::All:
    case OptionId::Offline:
    case OptionId::Sources:
    case OptionId::NoThirdParty:
    case OptionId::PlainHttp:
    case OptionId::CaFile:
    case OptionId::For:
    case OptionId::OutputFile:
    case OptionId::Force:
    case OptionId::PasswordFromStdin:
    case OptionId::PasswordFromKeychain:
    case OptionId::Browser:
    case OptionId::OtherDevice:
    case OptionId::To: // said by badAddress()
    case OptionId::World:
    case OptionId::Help:
    case OptionId::Version:
        return valueMissing(rule);
    }
    Q_UNREACHABLE();
}

Mistake CommandLineWords::unknownSource(const QString &name)
{
    const auto near = nearest(name, sourceNames());
    return { tr("--sources knows no \"%1\".").arg(shown(name)),
        near ? perhaps(*near) : tr("It knows: %1.").arg(sourceNames().join(QStringLiteral(", "))) };
}

Mistake CommandLineWords::unknownWorld(const QString &name, const QStringList &worlds)
{
    const auto near = nearest(name, worlds);
    return { tr("The demonstration has no world \"%1\".").arg(shown(name)),
        near ? perhaps(*near)
             : tr("All worlds: %1", "a command to call")
                   .arg(QStringLiteral("mailberth-cli demo --world list")) };
}

Mistake CommandLineWords::unknownProgram(const QString &name)
{
    const auto near = nearest(name, choiceIds());
    return { tr("Settings cannot be handed over to \"%1\".").arg(shown(name)),
        near ? perhaps(QStringLiteral("--for ") + *near) : programMissing().suggestion };
}

Mistake CommandLineWords::programMissing()
{
    return { tr("hand-over needs the program that gets the settings, as in %1.")
                 .arg(QStringLiteral("--for thunderbird")),
        tr("All of them: %1", "a command to call")
            .arg(QStringLiteral("mailberth-cli hand-over --for list")) };
}

Mistake CommandLineWords::unknownSubject(const QString &typed)
{
    QStringList subjects = allFindingCodes();
    for (const Topic &known : topics())
        subjects.append(known.id);
    const auto near = nearest(typed, subjects);
    return { tr("There is nothing to explain under \"%1\".").arg(shown(typed)),
        near ? perhaps(*near)
             : tr("All topics: %1", "a command to call")
                   .arg(QStringLiteral("mailberth-cli explain list")) };
}

Mistake CommandLineWords::argumentMissing(CommandName name)
{
    switch (name) {
    case CommandName::Detect:
        return { tr("detect needs a mail address, as in %1.")
                     .arg(QStringLiteral("mailberth-cli detect ann@example.org")),
            {} };
    case CommandName::Probe:
        return { tr("probe needs a server, as in %1.")
                     .arg(QStringLiteral("mailberth-cli probe smtp.example.org")),
            {} };
    case CommandName::SignIn:
    case CommandName::SendTest:
        return { tr("%1 needs a mail address, as in %2.", "a command; a command to call")
                     .arg(id(name),
                         QStringLiteral("mailberth-cli %1 ann@example.org --password-stdin")
                             .arg(id(name))),
            {} };
    case CommandName::HandOver:
        return { tr("hand-over needs a mail address, as in %1.")
                     .arg(QStringLiteral(
                         "mailberth-cli hand-over ann@example.org --for thunderbird")),
            {} };
    case CommandName::Explain:
    case CommandName::Demo:
        return { tr("%1 needs an argument.").arg(id(name)), helpAbout(name) };
    }
    Q_UNREACHABLE();
}

Mistake CommandLineWords::oneTooMany(CommandName name, const QString &argument)
{
    return { tr("%1 takes one argument; \"%2\" is one too many.", "a command; an argument")
                 .arg(id(name), shown(argument)),
        tr("Text with blanks stands in quotation marks.") };
}

Mistake CommandLineWords::notForDemo(const QString &typed)
{
    return { tr("demo runs detect, probe, sign-in, send-test or hand-over, not \"%1\".")
                 .arg(shown(typed)),
        helpAbout(CommandName::Demo) };
}

Mistake CommandLineWords::badAddress(AddressFault fault, const QString &typed)
{
    Mistake mistake { describe(fault), {} };
    if (fault == AddressFault::ServerInstead)
        mistake.suggestion = perhaps(QStringLiteral("mailberth-cli probe ") + shown(typed));
    return mistake;
}

Mistake CommandLineWords::badServer(ServerFault fault, const QString &typed)
{
    Mistake mistake { describe(fault), {} };
    if (fault == ServerFault::MailboxInstead)
        mistake.suggestion = perhaps(QStringLiteral("mailberth-cli detect ") + shown(typed));
    return mistake;
}

/// An option as it was given, its value unread.
struct GivenOption
{
    OptionRule rule;
    QString value;
};

/// The arguments sorted into options and the rest, in order.
struct Sorted
{
    QList<GivenOption> options;
    QStringList words;

    [[nodiscard]] bool has(OptionId id) const
    {
        return std::any_of(options.cbegin(), options.cend(),
            [id](const GivenOption &given) { return given.rule.id == id; });
    }
};

bool looksLikeOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(QLatin1Char('-'));
}

std::variant<Sorted, Mistake> sorted(const QStringList &arguments)
{
    Sorted sorted;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &argument = arguments[index];
        if (argument == QLatin1String("--")) {
            sorted.words += arguments.sliced(index + 1);
            break;
        }
        if (!looksLikeOption(argument)) {
            sorted.words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        if (isPasswordOption(name))
            return CommandLineWords::passwordAsArgument();
        const auto rule = optionNamed(name);
        if (!rule)
            return CommandLineWords::unknownOption(name);
        if (!rule->takesValue()) {
            if (equals >= 0)
                return CommandLineWords::noValueWanted(*rule);
            sorted.options.append({ *rule, {} });
            continue;
        }
        QString value = equals < 0 ? arguments.value(++index) : argument.sliced(equals + 1);
        if (value.isEmpty() || (equals < 0 && value.startsWith(QLatin1String("--"))))
            return CommandLineWords::valueMissing(*rule);
        sorted.options.append({ *rule, std::move(value) });
    }
    return sorted;
}

/// Reads one value into the options. Returns why not, if it cannot.
std::optional<Mistake> apply(const GivenOption &given, Options &options)
{
    const QString &value = given.value;
    const auto orBad = [&given](bool isGood) -> std::optional<Mistake> {
        if (isGood)
            return std::nullopt;
        return CommandLineWords::badValue(given.rule, given.value);
    };
    switch (given.rule.id) {
    case OptionId::Json:
        options.format = Options::Format::Json;
        return std::nullopt;
    case OptionId::Helpdesk:
        options.audience = Audience::Helpdesk;
        return std::nullopt;
    case OptionId::All:
        options.thoroughness = Thoroughness::Everything;
        return std::nullopt;
    case OptionId::Timeout: {
        const auto seconds = readSeconds(value);
        options.deadline = seconds.value_or(options.deadline);
        return orBad(seconds.has_value());
    }
    case OptionId::Offline:
        options.reach = Reach::NoWeb;
        return std::nullopt;
    case OptionId::NoThirdParty:
        options.reach = std::max(options.reach, Reach::NoThirdParty);
        return std::nullopt;
    case OptionId::PlainHttp:
        options.plainHttp = PlainHttp::IfPublished;
        return std::nullopt;
    case OptionId::Sources: {
        const auto read = readSources(value);
        if (const QString *unknown = std::get_if<QString>(&read))
            return CommandLineWords::unknownSource(*unknown);
        options.sources = std::get<QList<SourceId>>(read);
        return std::nullopt;
    }
    case OptionId::NameServer:
        options.nameServer = readNameServer(value);
        return orBad(options.nameServer.has_value());
    case OptionId::ConnectTo: {
        const auto redirect = readRedirect(value);
        if (redirect)
            options.redirects.append(*redirect);
        return orBad(redirect.has_value());
    }
    case OptionId::CaFile:
        options.authorityFile = value;
        return std::nullopt;
    case OptionId::Proxy:
        options.proxy = readProxy(value);
        return orBad(options.proxy.has_value());
    case OptionId::Server:
        options.server = readEndpoint(value);
        return orBad(options.server.has_value());
    case OptionId::UserName:
        options.userName = value;
        return orBad(printable(QStringView(value), value.size()) == value);
    case OptionId::Language:
        options.language = value;
        return orBad(isLanguageCode(value));
    case OptionId::PasswordFromStdin:
        options.signInWith = Options::SignInWith::PasswordOnStandardInput;
        return std::nullopt;
    case OptionId::PasswordFromKeychain:
        options.signInWith = Options::SignInWith::Keychain;
        return std::nullopt;
    case OptionId::Browser:
        options.signInWith = Options::SignInWith::Browser;
        return std::nullopt;
    case OptionId::OtherDevice:
        options.signInWith = Options::SignInWith::OtherDevice;
        return std::nullopt;
    case OptionId::To: {
        const auto read = readAddress(value);
        if (const auto *fault = std::get_if<AddressFault>(&read))
            return CommandLineWords::badAddress(*fault, value);
        options.recipient = std::get<ReadAddress>(read).address;
        return std::nullopt;
    }
    case OptionId::World: // read where the worlds are known
    case OptionId::For: // these three belong to their command
    case OptionId::OutputFile:
    case OptionId::Force:
    case OptionId::Help:
    case OptionId::Version:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

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
        destination.ifItExists = command::Destination::IfItExists::WriteOver;
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

CommandOrMistake readExplain(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return ReadCommand { command::Explain { topics().constFirst().id }, {} };
    if (arguments.size() > 1)
        return CommandLineWords::oneTooMany(CommandName::Explain, arguments[1]);
    const QString &subject = arguments.constFirst();
    if (subject == QLatin1String("list"))
        return ReadCommand { command::ExplainList {}, {} };
    if (!explanationOf(subject))
        return CommandLineWords::unknownSubject(subject);
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
    QList<SourceId> asked = options.sources.value_or(QList<SourceId> { SourceId::Organisation,
        SourceId::Book, SourceId::Srv, SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc,
        SourceId::Mx, SourceId::Certificate, SourceId::Guess });
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
