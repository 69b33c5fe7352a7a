// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/ManPage.h"

#include "ui/terminal/Help.h"
#include "ui/terminal/WindowOptions.h"

#include <QCoreApplication>

namespace mailberth::terminal
{

namespace
{

struct ManPageWords
{
    Q_DECLARE_TR_FUNCTIONS(ManPageWords)

public:
    static QString shortPurpose()
    {
        return tr("find and prove a mailbox's outgoing-mail settings");
    }
    static QString files();
    static QString privacy();
    static QString help() { return tr("this text"); }
    static QString version() { return tr("the version"); }
};

QString ManPageWords::files()
{
    return tr(
        "Nothing is kept between calls. The provider book and the translations are inside the "
        "program.");
}

QString ManPageWords::privacy()
{
    return tr("A password is never taken as an argument, and never written to a file.");
}

QString line(const QString &text)
{
    return text + QLatin1Char('\n');
}

QString macro(const char *name, const QString &argument = {})
{
    return argument.isEmpty() ? line(QLatin1Char('.') + QString::fromLatin1(name))
                              : line(QLatin1Char('.') + QString::fromLatin1(name)
                                  + QStringLiteral(" \"") + argument + QLatin1Char('"'));
}

QString paragraph(const QString &text)
{
    return line(roffText(text));
}

/// A term in bold, what it stands for below it.
QString entry(const QString &term, const QString &placeholder, const QString &meaning)
{
    QString laidOut =
        macro("TP") + QStringLiteral("\\fB") + roffText(term) + QStringLiteral("\\fR");
    if (!placeholder.isEmpty())
        laidOut += QStringLiteral(" \\fI") + roffText(placeholder) + QStringLiteral("\\fR");
    return line(laidOut) + paragraph(meaning);
}

QString head(const QString &program)
{
    return line(QStringLiteral(".\\\" SPDX-FileCopyrightText: 2026 The Mailberth authors"))
        + line(QStringLiteral(".\\\" SPDX-License-Identifier: Apache-2.0"))
        + line(QStringLiteral(".TH %1 1 \"\" \"Mailberth %2\" \"User Commands\"")
                   .arg(roffText(program.toUpper()), QStringLiteral(MAILBERTH_VERSION)))
        + macro("SH", QStringLiteral("NAME"))
        + line(
            roffText(program) + QStringLiteral(" \\- ") + roffText(ManPageWords::shortPurpose()));
}

QString seeAlso(const QString &other)
{
    return macro("SH", QStringLiteral("SEE ALSO"))
        + line(QStringLiteral("\\fB") + roffText(other) + QStringLiteral("\\fR(1)"));
}

} // namespace

QString roffText(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    escaped.replace(QLatin1Char('-'), QLatin1String("\\-"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\(dq"));
    escaped.replace(QLatin1Char('\''), QLatin1String("\\(aq"));
    return escaped.startsWith(QLatin1Char('.')) ? QString(QLatin1String("\\&") + escaped) : escaped;
}

QString commandLineManPage()
{
    const QString program = QStringLiteral("mailberth-cli");
    const HelpContents help = helpContents();
    QString page = head(program) + macro("SH", QStringLiteral("SYNOPSIS"));
    for (const CommandHelp &command : help.commands)
        page += line(QStringLiteral("\\fB") + roffText(program) + QStringLiteral("\\fR ")
                    + roffText(command.call) + QStringLiteral(" [\\fIOPTION\\fR]..."))
            + macro("br");
    page += macro("SH", QStringLiteral("DESCRIPTION")) + paragraph(help.purpose) + macro("PP")
        + paragraph(ManPageWords::privacy());
    page += macro("SH", QStringLiteral("COMMANDS"));
    for (const CommandHelp &command : help.commands) {
        page += macro("SS", roffText(command.call)) + paragraph(command.summary + QLatin1Char('.'))
            + macro("PP") + paragraph(command.detail);
        for (const OptionRule &option : command.options)
            page += entry(option.name, option.placeholder, option.summary);
    }
    page += macro("SH", QStringLiteral("EXIT STATUS")) + paragraph(help.exitStatus);
    page += macro("SH", QStringLiteral("FILES")) + paragraph(ManPageWords::files());
    return page + seeAlso(QStringLiteral("mailberth"));
}

QString windowManPage()
{
    const QString program = QStringLiteral("mailberth");
    QString page = head(program) + macro("SH", QStringLiteral("SYNOPSIS"))
        + line(QStringLiteral("\\fBmailberth\\fR [\\fIOPTION\\fR]... [\\fIADDRESS\\fR]"))
        + macro("SH", QStringLiteral("DESCRIPTION")) + paragraph(windowPurpose()) + macro("PP")
        + paragraph(ManPageWords::privacy()) + macro("SH", QStringLiteral("OPTIONS"))
        + entry(QStringLiteral("ADDRESS"), {}, windowArgument());
    for (const WindowOption &option : windowOptions())
        page += entry(QStringLiteral("--") + option.name, option.placeholder, option.summary);
    page += entry(QStringLiteral("--help"), {}, ManPageWords::help())
        + entry(QStringLiteral("--version"), {}, ManPageWords::version());
    page += macro("SH", QStringLiteral("FILES")) + paragraph(ManPageWords::files());
    return page + seeAlso(QStringLiteral("mailberth-cli"));
}

} // namespace mailberth::terminal
