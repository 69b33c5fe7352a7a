// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/CommandLineWords.h"

#include "core/model/Printable.h"
#include "core/model/UserName.h"
#include "core/replies/Cause.h"
#include "ui/terminal/NearWord.h"
#include "ui/terminal/OptionValues.h"
#include "ui/words/Explain.h"

#include <algorithm>

namespace mailberth::terminal
{

namespace
{

constexpr qsizetype longestEcho = 60;

} // namespace

QString CommandLineWords::shown(const QString &typed)
{
    return printable(QStringView(typed), longestEcho);
}

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
        return { tr("--username takes a name without hidden characters, of at most %2 bytes; "
                    "\"%1\" is not that.")
                     .arg(typed, QString::number(longestUserName)),
            {} };
    case OptionId::AcceptHost:
        return { tr("--accept-host takes the exact name of one host, as in smtp.example.org; "
                    "\"%1\" is not that.")
                     .arg(typed),
            {} };
    case OptionId::Mechanism: {
        QStringList names;
        for (const SaslMechanism mechanism : allSaslMechanisms())
            names << id(mechanism).toLower();
        const auto near = nearest(value.toLower(), names);
        return { tr("Mailberth cannot sign in by \"%1\".").arg(typed),
            near ? perhaps(QStringLiteral("--mechanism ") + *near)
                 : tr("It knows: %1.").arg(names.join(QStringLiteral(", "))) };
    }
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
    case OptionId::NoMemory:
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
    QStringList subjects = allFindingCodes() + replies::allCauseCodes();
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

} // namespace mailberth::terminal
