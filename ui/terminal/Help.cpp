// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/Help.h"

#include "ui/terminal/Cells.h"
#include "ui/terminal/OptionRules.h"

#include <QCoreApplication>

namespace mailberth::terminal
{

namespace
{

constexpr int width = 80;

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)

public:
    static QString purpose();
    static QString call(CommandName name);
    static QString summary(CommandName name);
    static QString detail(CommandName name);
    static QString commandsHeading() { return tr("Commands:"); }
    static QString optionsHeading() { return tr("Options:"); }
    static QString exitHeading() { return tr("Exit status:"); }
    static QString exitStatus();
    static QString moreHelp();
    static QString version();
};

QString HelpWords::purpose()
{
    return tr("Finds the settings for a mailbox's outgoing mail from its address: tries port 465 "
              "(TLS from the first byte) and port 587 (STARTTLS) for real, and says why.");
}

QString HelpWords::call(CommandName name)
{
    switch (name) {
    case CommandName::Detect:
        return QStringLiteral("detect ADDRESS");
    case CommandName::Probe:
        return QStringLiteral("probe HOST[:PORT]...");
    case CommandName::SignIn:
        return QStringLiteral("sign-in ADDRESS");
    case CommandName::SendTest:
        return QStringLiteral("send-test ADDRESS [--to ADDRESS]");
    case CommandName::HandOver:
        return QStringLiteral("hand-over ADDRESS --for PROGRAM [-o FILE]");
    case CommandName::Explain:
        return QStringLiteral("explain [TOPIC|CODE|TEXT|-|list]");
    case CommandName::Demo:
        return QStringLiteral("demo [--world NAME] [COMMAND ...]");
    }
    Q_UNREACHABLE();
}

QString HelpWords::summary(CommandName name)
{
    switch (name) {
    case CommandName::Detect:
        return tr("the whole search for one mail address");
    case CommandName::Probe:
        return tr("one server, no search: both ports, or the port named");
    case CommandName::SignIn:
        return tr("the search, then one try to sign in");
    case CommandName::SendTest:
        return tr("the search, the sign-in, and a short test message");
    case CommandName::HandOver:
        return tr("the settings as a mail program wants them, as a file or step by step");
    case CommandName::Explain:
        return tr("what a finding or a pasted error means; alone: how 465 and 587 differ");
    case CommandName::Demo:
        return tr("the same against a provider inside this program; needs no network");
    }
    Q_UNREACHABLE();
}

QString HelpWords::detail(CommandName name)
{
    switch (name) {
    case CommandName::Detect:
        return tr(
            "Asks who may know the servers of the address's domain, tries what they name, and "
            "shows the settings that are proven. No password is needed and none is sent.");
    case CommandName::Probe:
        return tr("Connects to each server named, on 465 and 587 or on the port given. "
                  "HOST:PORT/implicit-tls and HOST:PORT/starttls say how a port is spoken to; "
                  "otherwise 465 is TLS from the first byte, and any other port STARTTLS.");
    case CommandName::SignIn:
        return tr("Searches as detect does and then signs in once at the server that is "
                  "recommended, with the best way that it offers after encryption. The password "
                  "comes from standard input and goes nowhere else.");
    case CommandName::SendTest:
        return tr("As sign-in, and then sends a short message to the address itself, or to "
                  "the one that --to names. It is sent once at most, whatever happens.");
    case CommandName::HandOver:
        return tr(
            "Detects, and writes the proven settings in the form that PROGRAM takes. --for list "
            "names every form; without more, \"thunderbird\" is its usual one, and the ending "
            "of FILE chooses among several. A file that exists is left alone unless --force is "
            "given. No password is ever in it.");
    case CommandName::Explain:
        return tr("\"list\" names all topics and codes. A code is what a finding is called in the "
                  "report and in the JSON, as in tls.cert-expired. TEXT is the error text of any "
                  "mail program; \"-\" reads it from standard input, where nobody else can see it. "
                  "It is read on this computer, and nobody is contacted.");
    case CommandName::Demo:
        return tr(
            "Starts a mail provider on this computer, with a name server, certificates and "
            "both ports of its own, and looks at it as at any other. Commands: detect, probe, "
            "sign-in, send-test; without one it detects the provider's own mailbox. "
            "--world makes it misbehave. Its mailbox is ann@harbour.example, the password "
            "berth-465; it is used where --password-stdin is not given.");
    }
    Q_UNREACHABLE();
}

QString HelpWords::exitStatus()
{
    return tr(
        "0 usable settings found, or done what was asked; 1 nothing usable; 2 the call is wrong, "
        "or "
        "its answer could not be written; 3 this computer is offline; 4 sign-in refused; 5 the "
        "message was refused, or nobody knows; 6 the keychain gave no password; 7 nobody chose the "
        "server that was found, and your word is needed (--accept-host); 130 stopped with Ctrl+C.");
}

QString HelpWords::moreHelp()
{
    return tr("More on one command: %1").arg(QStringLiteral("mailberth-cli help COMMAND"));
}

QString HelpWords::version()
{
    return tr("mailberth-cli %1 (Qt %2)", "versions")
        .arg(QStringLiteral(MAILBERTH_VERSION), QString::fromLatin1(qVersion()));
}

QString paragraph(const QString &text, int indent = 0)
{
    QString laidOut;
    for (const QString &line : wrapped(text, width - indent))
        laidOut += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
    return laidOut;
}

/// A name and what it means; the meaning wrapped in a column of its own.
QString entry(const QString &name, const QString &meaning)
{
    constexpr int column = 24;
    const QStringList lines = wrapped(meaning, width - column);
    QString laidOut = QStringLiteral("  ") + name;
    qsizetype next = 0;
    if (cells(laidOut) < column - 1)
        laidOut = padded(laidOut, column) + lines.value(next++);
    laidOut += QLatin1Char('\n');
    for (; next < lines.size(); ++next)
        laidOut += QString(column, QLatin1Char(' ')) + lines[next] + QLatin1Char('\n');
    return laidOut;
}

QString usage(const QString &rest)
{
    return QStringLiteral("mailberth-cli ") + rest + QStringLiteral("\n\n");
}

QString optionsOf(CommandName name)
{
    QString laidOut;
    for (const OptionRule &rule : optionRules()) {
        if (rule.commands.contains(name))
            laidOut += entry(
                rule.takesValue() ? rule.name + QLatin1Char(' ') + rule.placeholder : rule.name,
                rule.summary);
    }
    return laidOut;
}

QString helpAbout(CommandName name)
{
    return usage(HelpWords::call(name) + QStringLiteral(" [OPTION]..."))
        + paragraph(HelpWords::detail(name)) + QLatin1Char('\n') + HelpWords::optionsHeading()
        + QLatin1Char('\n') + optionsOf(name);
}

QString helpAboutAll()
{
    QString laidOut = usage(QStringLiteral("COMMAND [ARGUMENT]... [OPTION]..."))
        + paragraph(HelpWords::purpose()) + QLatin1Char('\n') + HelpWords::commandsHeading()
        + QLatin1Char('\n');
    for (const CommandName name : commandNames())
        laidOut += entry(HelpWords::call(name), HelpWords::summary(name));
    laidOut += QLatin1Char('\n') + HelpWords::exitHeading() + QLatin1Char('\n')
        + paragraph(HelpWords::exitStatus(), 2) + QLatin1Char('\n');
    return laidOut + paragraph(HelpWords::moreHelp());
}

} // namespace

QString helpText(const QString &command)
{
    const auto name = commandFromId(command);
    return name ? helpAbout(*name) : helpAboutAll();
}

HelpContents helpContents()
{
    HelpContents contents { HelpWords::purpose(), {}, HelpWords::exitStatus() };
    for (const CommandName name : commandNames()) {
        QList<OptionRule> options = optionRules();
        options.removeIf([name](const OptionRule &rule) { return !rule.commands.contains(name); });
        contents.commands.append({ name, HelpWords::call(name), HelpWords::summary(name),
            HelpWords::detail(name), options });
    }
    return contents;
}

QString versionText()
{
    return HelpWords::version() + QLatin1Char('\n');
}

} // namespace mailberth::terminal
