// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/Provider.h"
#include "core/files/WholeFile.h"
#include "ui/terminal/Completions.h"
#include "ui/terminal/ManPage.h"

#include <QCoreApplication>

#include <cstdio>

using namespace mailberth;

namespace
{

QStringList worldIds()
{
    QStringList ids;
    for (const demo::World &world : demo::worlds())
        ids << world.id;
    return ids;
}

QString page(const QString &kind)
{
    if (kind == QLatin1String("mailberth-cli.1"))
        return terminal::commandLineManPage();
    if (kind == QLatin1String("mailberth.1"))
        return terminal::windowManPage();
    if (kind == QLatin1String("bash"))
        return terminal::completions(terminal::Shell::Bash, worldIds());
    if (kind == QLatin1String("zsh"))
        return terminal::completions(terminal::Shell::Zsh, worldIds());
    if (kind == QLatin1String("fish"))
        return terminal::completions(terminal::Shell::Fish, worldIds());
    return {};
}

} // namespace

/// Writes one of the pages that are installed beside the programs: `mailberth-pages KIND FILE`.
/// Used while building, not installed.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString text = page(QCoreApplication::arguments().value(1));
    const bool isWritten = !text.isEmpty()
        && !writeWhole(QCoreApplication::arguments().value(2), text.toUtf8(),
            { .ifItExists = IfItExists::WriteOver });
    if (!isWritten)
        std::fputs("mailberth-pages: KIND FILE, and FILE must be writable\n", stderr);
    return isWritten ? 0 : 1;
}
