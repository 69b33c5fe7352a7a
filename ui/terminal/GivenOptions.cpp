// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/GivenOptions.h"

#include "core/model/UserName.h"
#include "ui/terminal/CommandLineWords.h"
#include "ui/terminal/OptionValues.h"
#include "ui/words/Typing.h"

#include <utility>

namespace mailberth::terminal
{

namespace
{

bool looksLikeOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(QLatin1Char('-'));
}

} // namespace

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
        return orBad(value.isEmpty() || isUserName(value));
    case OptionId::AcceptHost: {
        const auto host = HostName::parse(value);
        if (host)
            options.accepted.append(*host);
        return orBad(host.has_value());
    }
    case OptionId::NoMemory:
        options.memory = Options::Memory::LeftOut;
        return std::nullopt;
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
    case OptionId::Mechanism:
        options.mechanism = saslMechanismFromName(value);
        return orBad(options.mechanism.has_value());
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

} // namespace mailberth::terminal
