// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Ending.h"
#include "app/Language.h"
#include "app/MemoryProtection.h"
#include "app/cli/ExitStatus.h"
#include "app/cli/Program.h"
#include "app/cli/StandardStreams.h"
#include "core/demo/Provider.h"
#include "ui/terminal/CommandLine.h"

#include <QCoreApplication>
#include <QTextStream>

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

} // namespace

int main(int argc, char *argv[])
{
    app::forbidCoreFiles();
    app::forbidInspection();
    app::secureStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailberth-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILBERTH_VERSION));

    app::StandardOutput output;
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    app::speak(application, terminal::languageAskedFor(arguments));
    const auto read = terminal::readCommandLine(arguments, worldIds());
    if (const auto *mistake = std::get_if<terminal::Mistake>(&read)) {
        terminal::Screen(err, terminal::surfaceOf(terminal::StandardStream::Error)).print(*mistake);
        return app::exitStatus::wrongCall;
    }

    app::Program program(output, err);
    // Queued, for a call may end before the loop runs.
    QObject::connect(&program, &app::Program::ended, &application, &QCoreApplication::exit,
        Qt::QueuedConnection);
    program.run(std::get<terminal::Call>(read));
    const int status = QCoreApplication::exec();
    err.flush();
    app::boundTheEnd(status);
    return status;
}
