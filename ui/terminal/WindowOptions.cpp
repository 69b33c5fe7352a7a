// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/WindowOptions.h"

#include <QCoreApplication>

namespace mailberth::terminal
{

namespace
{

struct WindowOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowOptionWords)

public:
    static QString purpose()
    {
        return tr("Finds, explains and proves a mailbox's outgoing-mail settings.");
    }
    static QString demo() { return tr("Walk through it all without a mail account."); }
    static QString world() { return tr("The demonstration's world, as mailberth-cli lists."); }
    static QString language() { return tr("Words in this language, as in de or pt_BR."); }
    static QString memory()
    {
        return tr("Neither remember servers nor use those remembered before.");
    }
    static QString argument() { return tr("The mail address to begin with."); }
};

} // namespace

QString windowPurpose()
{
    return WindowOptionWords::purpose();
}

QList<WindowOption> windowOptions()
{
    return {
        { QStringLiteral("demo"), {}, WindowOptionWords::demo() },
        { QStringLiteral("world"), QStringLiteral("NAME"), WindowOptionWords::world() },
        { QStringLiteral("no-memory"), {}, WindowOptionWords::memory() },
        { QStringLiteral("lang"), QStringLiteral("CODE"), WindowOptionWords::language() },
    };
}

QString windowArgument()
{
    return WindowOptionWords::argument();
}

} // namespace mailberth::terminal
