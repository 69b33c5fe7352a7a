// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/Completions.h"

#include "core/handover/Target.h"
#include "ui/terminal/Help.h"
#include "ui/terminal/OptionRules.h"
#include "ui/terminal/OptionValues.h"

namespace mailberth::terminal
{

namespace
{

constexpr QLatin1String copyright("# SPDX-FileCopyrightText: 2026 The Mailberth authors\n"
                                  "# SPDX-License-Identifier: Apache-2.0\n"
                                  "# Made from the table that --help is made from.\n");

enum class ValueKind { None, Words, File, Unknown };

/// What may stand behind an option.
struct OptionValue
{
    ValueKind kind;
    QStringList words;
};

OptionValue valueOf(const OptionRule &rule, const QStringList &worlds)
{
    const QString list = QStringLiteral("list");
    switch (rule.id) {
    case OptionId::For:
        return { ValueKind::Words, choiceIds() << list };
    case OptionId::World:
        return { ValueKind::Words, QStringList(worlds) << list };
    case OptionId::Sources:
        return { ValueKind::Words, sourceNames() };
    case OptionId::CaFile:
    case OptionId::OutputFile:
        return { ValueKind::File, {} };
    default:
        return { rule.takesValue() ? ValueKind::Unknown : ValueKind::None, {} };
    }
}

QStringList namesOf(const QList<OptionRule> &rules)
{
    QStringList names;
    for (const OptionRule &rule : rules)
        names.append(rule.name);
    return names;
}

/// In single quotes for a POSIX-like shell.
QString quoted(const QString &text)
{
    QString inside = text;
    return QLatin1Char('\'') + inside.replace(QLatin1Char('\''), QLatin1String("'\\''"))
        + QLatin1Char('\'');
}

QString bash(const QStringList &worlds)
{
    QString values;
    for (const OptionRule &rule : optionRules()) {
        const OptionValue value = valueOf(rule, worlds);
        const QString name = QStringLiteral("    ") + rule.name + QStringLiteral(") ");
        if (value.kind == ValueKind::Words)
            values += name
                + QStringLiteral("COMPREPLY=($(compgen -W %1 -- \"$word\")); return ;;\n")
                      .arg(quoted(value.words.join(QLatin1Char(' '))));
        else if (value.kind == ValueKind::File)
            values += name + QStringLiteral("COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n");
        else if (value.kind == ValueKind::Unknown)
            values += name + QStringLiteral("return ;;\n");
    }
    QString words;
    QStringList commands;
    for (const CommandHelp &command : helpContents().commands) {
        commands.append(id(command.name));
        words +=
            QStringLiteral("    %1) words=%2 ;;\n")
                .arg(id(command.name), quoted(namesOf(command.options).join(QLatin1Char(' '))));
    }
    commands += { QStringLiteral("help"), QStringLiteral("--help"), QStringLiteral("--version") };
    return copyright
        + QStringLiteral("_mailberth_cli() {\n"
                         "    local word=${COMP_WORDS[COMP_CWORD]} words i\n"
                         "    case ${COMP_WORDS[COMP_CWORD-1]} in\n")
        + values
        + QStringLiteral("    esac\n"
                         "    local command=\n"
                         "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                         "        [[ ${COMP_WORDS[i]} == -* ]] || "
                         "{ command=${COMP_WORDS[i]}; break; }\n"
                         "    done\n"
                         "    case $command in\n"
                         "    '') words=")
        + quoted(commands.join(QLatin1Char(' '))) + QStringLiteral(" ;;\n") + words
        + QStringLiteral("    esac\n"
                         "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
                         "}\n"
                         "complete -F _mailberth_cli mailberth-cli\n");
}

/// A description within zsh's _arguments and _describe, where brackets and colons mean something.
QString zshDescription(QString text)
{
    for (const QChar special : QStringLiteral("\\[]:"))
        text.replace(special, QStringLiteral("\\") + special);
    return text;
}

QString zshOption(const OptionRule &rule, const QStringList &worlds)
{
    const OptionValue value = valueOf(rule, worlds);
    QString spec = rule.name + QLatin1Char('[') + zshDescription(rule.summary) + QLatin1Char(']');
    if (value.kind != ValueKind::None)
        spec += QLatin1Char(':') + zshDescription(rule.placeholder) + QLatin1Char(':');
    if (value.kind == ValueKind::Words)
        spec += QLatin1Char('(') + value.words.join(QLatin1Char(' ')) + QLatin1Char(')');
    if (value.kind == ValueKind::File)
        spec += QStringLiteral("_files");
    return quoted(spec);
}

QString zsh(const QStringList &worlds)
{
    QString commands;
    QString cases;
    for (const CommandHelp &command : helpContents().commands) {
        const QString name = id(command.name);
        commands += QStringLiteral("        ")
            + quoted(name + QLatin1Char(':') + zshDescription(command.summary)) + QLatin1Char('\n');
        cases += QStringLiteral("    ") + name + QStringLiteral(")\n        _arguments");
        for (const OptionRule &rule : command.options)
            cases += QStringLiteral(" \\\n            ") + zshOption(rule, worlds);
        cases += QStringLiteral(" \\\n            '*: :' ;;\n");
    }
    return QStringLiteral("#compdef mailberth-cli\n") + copyright
        + QStringLiteral("_mailberth_cli() {\n"
                         "    local -a commands=(\n")
        + commands
        + QStringLiteral("    )\n"
                         "    if (( CURRENT == 2 )); then\n"
                         "        _describe command commands\n"
                         "        return\n"
                         "    fi\n"
                         "    case $words[2] in\n")
        + cases
        + QStringLiteral("    esac\n"
                         "}\n"
                         "_mailberth_cli \"$@\"\n");
}

QString fishQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("\\'"))
        + QLatin1Char('\'');
}

QString fishOption(const OptionRule &rule, const QStringList &worlds)
{
    QStringList commands;
    for (const CommandName name : rule.commands)
        commands.append(id(name));
    QString line = QStringLiteral("complete -c mailberth-cli -n %1")
                       .arg(fishQuoted(QStringLiteral("__fish_seen_subcommand_from ")
                           + commands.join(QLatin1Char(' '))));
    line += rule.name.startsWith(QLatin1String("--"))
        ? QStringLiteral(" -l ") + rule.name.sliced(2)
        : QStringLiteral(" -s ") + rule.name.sliced(1);
    const OptionValue value = valueOf(rule, worlds);
    if (value.kind == ValueKind::Words)
        line += QStringLiteral(" -x -a ") + fishQuoted(value.words.join(QLatin1Char(' ')));
    else if (value.kind == ValueKind::File)
        line += QStringLiteral(" -r -F");
    else if (value.kind == ValueKind::Unknown)
        line += QStringLiteral(" -x");
    return line + QStringLiteral(" -d ") + fishQuoted(rule.summary) + QLatin1Char('\n');
}

QString fish(const QStringList &worlds)
{
    QString lines = copyright + QStringLiteral("complete -c mailberth-cli -f\n");
    for (const CommandHelp &command : helpContents().commands)
        lines += QStringLiteral("complete -c mailberth-cli -n __fish_use_subcommand -a %1 -d %2\n")
                     .arg(id(command.name), fishQuoted(command.summary));
    for (const OptionRule &rule : optionRules())
        lines += fishOption(rule, worlds);
    return lines;
}

} // namespace

QString completions(Shell shell, const QStringList &worlds)
{
    switch (shell) {
    case Shell::Bash:
        return bash(worlds);
    case Shell::Zsh:
        return zsh(worlds);
    case Shell::Fish:
        return fish(worlds);
    }
    Q_UNREACHABLE();
}

} // namespace mailberth::terminal
