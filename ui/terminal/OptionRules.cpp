// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/OptionRules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailberth::terminal
{

namespace
{

struct OptionSummaries
{
    Q_DECLARE_TR_FUNCTIONS(OptionSummaries)

public:
    static QString of(OptionId id);
};

QString OptionSummaries::of(OptionId id)
{
    switch (id) {
    case OptionId::Json:
        return tr("one JSON object on standard output, nothing else there");
    case OptionId::Helpdesk:
        return tr("more facts: timeline, conversation, certificates, who was contacted");
    case OptionId::All:
        return tr("do not stop at the first good answer; finish every lane");
    case OptionId::Timeout:
        return tr("how long the whole search may take (default: 20)");
    case OptionId::Offline:
        return tr("contact only mail servers and name servers, nothing over HTTP");
    case OptionId::Sources:
        return tr("ask only these, by name: organisation, book, srv, autoconfig, ispdb, pacc, mx, "
                  "autodiscover, spf, certificate, guess");
    case OptionId::NoThirdParty:
        return tr("contact nobody but the mail domain's own hosts (no Mozilla list)");
    case OptionId::PlainHttp:
        return tr("ask for the provider's settings over plain http, too; others could have written "
                  "what comes that way");
    case OptionId::NameServer:
        return tr("ask this name server instead of the system's");
    case OptionId::ConnectTo:
        return tr("connect to the second place where the first is meant; names and certificate "
                  "checks stay those of the first; may be given several times");
    case OptionId::CaFile:
        return tr("trust the authorities in this file, too");
    case OptionId::Proxy:
        return tr("socks5:// or http:// (CONNECT), or none (default: the system's)");
    case OptionId::Server:
        return tr("no search: this server, in this way only");
    case OptionId::UserName:
        return tr("this user name instead of the one found");
    case OptionId::For:
        return tr("the program that gets the settings; list names all");
    case OptionId::OutputFile:
        return tr("write there instead of to standard output; - is standard output");
    case OptionId::Force:
        return tr("write over a file that exists");
    case OptionId::AcceptHost:
        return tr("your word that this host may get the password, though only a proposal names it; "
                  "may be given several times");
    case OptionId::NoMemory:
        return tr("neither use nor remember the hosts that were accepted before");
    case OptionId::PasswordFromStdin:
        return tr("take the password from the first line of standard input; it is sent once, "
                  "encrypted, to the server that was proven");
    case OptionId::PasswordFromKeychain:
        return tr("take what the window has kept in the system's keychain");
    case OptionId::Browser:
        return tr("sign in on the provider's own page, in a browser on this computer (OAuth 2.0)");
    case OptionId::OtherDevice:
        return tr("the same on another device, with a code");
    case OptionId::Mechanism:
        return tr("sign in this way only, as in plain, login or scram-sha-256");
    case OptionId::To:
        return tr("send the test message there instead of to oneself");
    case OptionId::World:
        return tr("how the demonstration provider behaves; list names the worlds");
    case OptionId::Language:
        return tr("words in this language, as in de or pt_BR");
    case OptionId::Help:
        return tr("this text");
    case OptionId::Version:
        return tr("the version");
    }
    Q_UNREACHABLE();
}

struct Entry
{
    OptionId id;
    const char *name;
    const char *placeholder;
    enum class For {
        Search, ///< detect and what begins with it, and the demonstration
        SearchOutside, ///< the same without the demonstration, which brings its own
        Telling, ///< what prints a verdict or goes on from it: all but hand-over
        Trying, ///< whatever tries servers
        Json, ///< the same, and explain
        TryingOutside, ///< the same without the demonstration
        HandOver, ///< hand-over, and that of the demonstration
        SigningIn, ///< sign-in, send-test, and those of the demonstration
        Sending, ///< send-test, and that of the demonstration
        Demo,
        Everything,
    } meaning;
};

constexpr std::array entries {
    Entry { OptionId::Json, "--json", "", Entry::For::Json },
    Entry { OptionId::Helpdesk, "--helpdesk", "", Entry::For::Telling },
    Entry { OptionId::All, "--all", "", Entry::For::Trying },
    Entry { OptionId::Timeout, "--timeout", "SECONDS", Entry::For::Trying },
    Entry { OptionId::Offline, "--offline", "", Entry::For::Search },
    Entry { OptionId::Sources, "--sources", "LIST", Entry::For::Search },
    Entry { OptionId::NoThirdParty, "--no-third-party", "", Entry::For::Search },
    Entry { OptionId::PlainHttp, "--plain-http", "", Entry::For::Search },
    Entry { OptionId::NameServer, "--nameserver", "ADDRESS[:PORT]", Entry::For::TryingOutside },
    Entry {
        OptionId::ConnectTo, "--connect-to", "HOST:PORT:ADDRESS:PORT", Entry::For::TryingOutside },
    Entry { OptionId::CaFile, "--ca-file", "PEM", Entry::For::TryingOutside },
    Entry { OptionId::Proxy, "--proxy", "URL", Entry::For::TryingOutside },
    Entry { OptionId::Server, "--server", "HOST:PORT/implicit-tls|starttls",
        Entry::For::SearchOutside },
    Entry { OptionId::UserName, "--username", "NAME", Entry::For::Search },
    Entry { OptionId::AcceptHost, "--accept-host", "HOST", Entry::For::Search },
    Entry { OptionId::NoMemory, "--no-memory", "", Entry::For::Search },
    Entry { OptionId::For, "--for", "PROGRAM", Entry::For::HandOver },
    Entry { OptionId::OutputFile, "-o", "FILE", Entry::For::HandOver },
    Entry { OptionId::Force, "--force", "", Entry::For::HandOver },
    Entry { OptionId::PasswordFromStdin, "--password-stdin", "", Entry::For::SigningIn },
    Entry { OptionId::PasswordFromKeychain, "--password-from-keychain", "", Entry::For::SigningIn },
    Entry { OptionId::Browser, "--browser", "", Entry::For::SigningIn },
    Entry { OptionId::OtherDevice, "--device", "", Entry::For::SigningIn },
    Entry { OptionId::Mechanism, "--mechanism", "NAME", Entry::For::SigningIn },
    Entry { OptionId::To, "--to", "ADDRESS", Entry::For::Sending },
    Entry { OptionId::World, "--world", "NAME", Entry::For::Demo },
    Entry { OptionId::Language, "--lang", "CODE", Entry::For::Everything },
    Entry { OptionId::Help, "--help", "", Entry::For::Everything },
    Entry { OptionId::Version, "--version", "", Entry::For::Everything },
};

QList<CommandName> commandsOf(Entry::For meaning)
{
    using Name = CommandName;
    switch (meaning) {
    case Entry::For::Search:
        return { Name::Detect, Name::SignIn, Name::SendTest, Name::HandOver, Name::Demo };
    case Entry::For::SearchOutside:
        return { Name::Detect, Name::SignIn, Name::SendTest, Name::HandOver };
    case Entry::For::Telling:
        return { Name::Detect, Name::Probe, Name::SignIn, Name::SendTest, Name::Demo };
    case Entry::For::Trying:
        return { Name::Detect, Name::Probe, Name::SignIn, Name::SendTest, Name::HandOver,
            Name::Demo };
    case Entry::For::Json:
        return commandNames();
    case Entry::For::TryingOutside:
        return { Name::Detect, Name::Probe, Name::SignIn, Name::SendTest, Name::HandOver };
    case Entry::For::HandOver:
        return { Name::HandOver, Name::Demo };
    case Entry::For::SigningIn:
        return { Name::SignIn, Name::SendTest, Name::Demo };
    case Entry::For::Sending:
        return { Name::SendTest, Name::Demo };
    case Entry::For::Demo:
        return { Name::Demo };
    case Entry::For::Everything:
        return commandNames();
    }
    Q_UNREACHABLE();
}

constexpr std::array laterCommands { "report", "batch" };

template<std::size_t Count>
bool contains(const std::array<const char *, Count> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(),
        [word](const char *known) { return word == QLatin1String(known); });
}

} // namespace

QString id(CommandName name)
{
    switch (name) {
    case CommandName::Detect:
        return QStringLiteral("detect");
    case CommandName::Probe:
        return QStringLiteral("probe");
    case CommandName::SignIn:
        return QStringLiteral("sign-in");
    case CommandName::SendTest:
        return QStringLiteral("send-test");
    case CommandName::HandOver:
        return QStringLiteral("hand-over");
    case CommandName::Explain:
        return QStringLiteral("explain");
    case CommandName::Demo:
        return QStringLiteral("demo");
    }
    Q_UNREACHABLE();
}

QList<CommandName> commandNames()
{
    return { CommandName::Detect, CommandName::Probe, CommandName::SignIn, CommandName::SendTest,
        CommandName::HandOver, CommandName::Explain, CommandName::Demo };
}

std::optional<CommandName> commandFromId(QStringView text)
{
    for (const CommandName name : commandNames()) {
        if (text == id(name))
            return name;
    }
    return std::nullopt;
}

QStringList commandIds()
{
    QStringList ids;
    for (const CommandName name : commandNames())
        ids.append(id(name));
    ids += { QStringLiteral("help"), QStringLiteral("version") };
    for (const char *later : laterCommands)
        ids.append(QString::fromLatin1(later));
    return ids;
}

bool isLaterCommand(QStringView text)
{
    return contains(laterCommands, text);
}

QList<OptionRule> optionRules()
{
    QList<OptionRule> rules;
    for (const Entry &entry : entries)
        rules.append({ .id = entry.id,
            .name = QString::fromLatin1(entry.name),
            .placeholder = QString::fromLatin1(entry.placeholder),
            .commands = commandsOf(entry.meaning),
            .summary = OptionSummaries::of(entry.id) });
    return rules;
}

std::optional<OptionRule> optionNamed(QStringView name)
{
    const QStringView known = name == QLatin1String("-h") ? QStringView(u"--help") : name;
    const QList<OptionRule> rules = optionRules();
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
        [known](const OptionRule &candidate) { return candidate.name == known; });
    if (rule == rules.cend())
        return std::nullopt;
    return *rule;
}

QStringList optionNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

bool isPasswordOption(QStringView name)
{
    return !optionNamed(name)
        && (name.startsWith(QLatin1String("--pass")) || name == QLatin1String("--pw")
            || name == QLatin1String("-p"));
}

} // namespace mailberth::terminal
