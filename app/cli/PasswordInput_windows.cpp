// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PasswordInput.h"

#include <io.h>
#include <utility>

#define NOMINMAX
#include <windows.h>

namespace mailberth::app
{

struct PasswordInput::Private
{
    std::FILE *stream;
    HANDLE console = nullptr;
    bool isConsole = false;
    bool isOver = false;
    DWORD shown = 0;
};

PasswordInput::PasswordInput(std::FILE *stream, const QString &prompt)
    : d(new Private { stream })
{
    std::setvbuf(stream, nullptr, _IONBF, 0);
    d->console = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    d->isConsole = GetConsoleMode(d->console, &d->shown) != 0;
    if (!d->isConsole)
        return;
    SetConsoleMode(d->console, d->shown & ~DWORD(ENABLE_ECHO_INPUT));
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
}

PasswordInput::~PasswordInput()
{
    static_cast<void>(end());
}

int PasswordInput::next()
{
    return std::fgetc(d->stream);
}

PasswordInput::Ending PasswordInput::end()
{
    if (!std::exchange(d->isOver, true) && d->isConsole) {
        std::fputs("\n", stderr);
        SetConsoleMode(d->console, d->shown);
    }
    return Ending::Done;
}

} // namespace mailberth::app
