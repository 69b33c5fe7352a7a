// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/Surface.h"

#include <algorithm>

#ifdef Q_OS_WIN
#define NOMINMAX
#include <cstdio>
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace mailberth::terminal
{

namespace
{

constexpr int usualColumns = 80;
constexpr int fewestColumns = 20;
constexpr int mostColumns = 1000;

QString variable(const QProcessEnvironment &environment, const char *name)
{
    return environment.value(QString::fromLatin1(name));
}

int columnsIn(const Surroundings &surroundings)
{
    const int told = variable(surroundings.environment, "COLUMNS").toInt();
    if (surroundings.goes == Surroundings::Goes::Elsewhere)
        return told > 0 ? std::clamp(told, fewestColumns, mostColumns) : usualColumns;
    const int known = surroundings.columns > 0 ? surroundings.columns : told;
    return known > 0 ? std::clamp(known, fewestColumns, mostColumns) : usualColumns;
}

/// The first of these that is set decides (POSIX, section 8.2).
Charset charsetIn(const Surroundings &surroundings)
{
    if (surroundings.systemCharset == Charset::Utf8)
        return Charset::Utf8;
    for (const char *name : { "LC_ALL", "LC_CTYPE", "LANG" }) {
        const QString locale = variable(surroundings.environment, name);
        if (locale.isEmpty())
            continue;
        const bool isUtf8 = locale.contains(QLatin1String("UTF-8"), Qt::CaseInsensitive)
            || locale.contains(QLatin1String("UTF8"), Qt::CaseInsensitive);
        return isUtf8 ? Charset::Utf8 : Charset::Ascii;
    }
    return Charset::Ascii;
}

bool isDumb(const QProcessEnvironment &environment)
{
    return variable(environment, "TERM") == QLatin1String("dumb");
}

Colours coloursIn(const Surroundings &surroundings)
{
    const QProcessEnvironment &environment = surroundings.environment;
    if (!variable(environment, "NO_COLOR").isEmpty())
        return Colours::None;
    const QString force = variable(environment, "CLICOLOR_FORCE");
    if (!force.isEmpty() && force != QLatin1String("0"))
        return Colours::Few;
    if (surroundings.goes == Surroundings::Goes::Elsewhere || isDumb(environment)
        || variable(environment, "CLICOLOR") == QLatin1String("0"))
        return Colours::None;
    return Colours::Few;
}

Motion motionIn(const Surroundings &surroundings)
{
    return surroundings.goes == Surroundings::Goes::ToTerminal && !isDumb(surroundings.environment)
        ? Motion::OneLine
        : Motion::None;
}

} // namespace

#ifdef Q_OS_WIN

Surroundings surroundingsOf(StandardStream stream)
{
    Surroundings here { .environment = QProcessEnvironment::systemEnvironment() };
    here.systemCharset = GetConsoleOutputCP() == CP_UTF8 ? Charset::Utf8 : Charset::Ascii;
    const bool isOutput = stream == StandardStream::Output;
    if (_isatty(_fileno(isOutput ? stdout : stderr)) != 0)
        here.goes = Surroundings::Goes::ToTerminal;

    const HANDLE console = GetStdHandle(isOutput ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    CONSOLE_SCREEN_BUFFER_INFO buffer {};
    if (GetConsoleScreenBufferInfo(console, &buffer) != 0)
        here.columns = buffer.srWindow.Right - buffer.srWindow.Left + 1;
    // An old console shows escape sequences as they are, unless it is asked to obey them.
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode) != 0
        && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) == 0)
        here.environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
    return here;
}

#else

Surroundings surroundingsOf(StandardStream stream)
{
    Surroundings here;
    here.environment = QProcessEnvironment::systemEnvironment();
    const int descriptor = stream == StandardStream::Output ? STDOUT_FILENO : STDERR_FILENO;
    if (isatty(descriptor) == 1)
        here.goes = Surroundings::Goes::ToTerminal;
    winsize size {};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0)
        here.columns = size.ws_col;
    return here;
}

#endif

Surface surfaceIn(const Surroundings &surroundings)
{
    return {
        .columns = columnsIn(surroundings),
        .charset = charsetIn(surroundings),
        .colours = coloursIn(surroundings),
        .motion = motionIn(surroundings),
    };
}

Surface surfaceOf(StandardStream stream)
{
    return surfaceIn(surroundingsOf(stream));
}

} // namespace mailberth::terminal
