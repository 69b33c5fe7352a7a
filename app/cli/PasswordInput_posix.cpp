// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PasswordInput.h"

#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>
#include <vector>

namespace mailberth::app
{

namespace
{

using Action = struct sigaction; // there is a function of that name, too

/// What ends the program or puts it aside, and leaves time to see to the terminal.
const std::vector<int> signalsAtATerminal { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGTSTP };
const std::vector<int> signalsElsewhere { SIGINT };

std::array<volatile std::sig_atomic_t, NSIG> came;

void note(int signal)
{
    came[size_t(signal)] = 1;
}

bool hasCome(int signal)
{
    return came[size_t(signal)] != 0;
}

void say(const QByteArray &text)
{
    [[maybe_unused]] const ssize_t written =
        ::write(STDERR_FILENO, text.constData(), size_t(text.size()));
}

} // namespace

struct PasswordInput::Private
{
    std::FILE *stream;
    bool isTerminal = false;
    bool isOver = false;
    termios shown {};
    std::vector<std::pair<int, Action>> before {};
    sigset_t maskBefore {};

    [[nodiscard]] int descriptor() const { return ::fileno(stream); }

    /// The signals are held back but while we wait, so that none comes unseen just before.
    void meet(const std::vector<int> &signalsToMeet)
    {
        std::fill(came.begin(), came.end(), 0);
        sigset_t met;
        ::sigemptyset(&met);
        Action action {};
        action.sa_handler = note;
        for (const int signal : signalsToMeet) {
            Action usual {};
            ::sigaction(signal, nullptr, &usual);
            if (usual.sa_handler == SIG_IGN)
                continue;
            before.emplace_back(signal, usual);
            ::sigaddset(&met, signal);
            ::sigaction(signal, &action, nullptr);
        }
        ::pthread_sigmask(SIG_BLOCK, &met, &maskBefore);
    }

    void letCome()
    {
        for (const auto &[signal, usual] : before)
            ::sigaction(signal, &usual, nullptr);
        ::pthread_sigmask(SIG_SETMASK, &maskBefore, nullptr);
        for (const auto &[signal, usual] : before) {
            if (hasCome(signal))
                ::raise(signal); // returns from those that put aside once the program goes on
        }
    }

    /// In the background this stops the program until it is in the foreground (SIGTTOU).
    void set(const termios &settings) const
    {
        while (::tcsetattr(descriptor(), TCSAFLUSH, &settings) != 0 && errno == EINTR) { }
    }

    [[nodiscard]] bool isInForeground() const { return ::tcgetpgrp(descriptor()) == ::getpgrp(); }
};

PasswordInput::PasswordInput(std::FILE *stream, const QString &prompt)
    : d(new Private { stream })
{
    std::setvbuf(stream, nullptr, _IONBF, 0);
    std::clearerr(stream);
    d->isTerminal = ::tcgetattr(d->descriptor(), &d->shown) == 0;
    d->meet(d->isTerminal ? signalsAtATerminal : signalsElsewhere);
    if (!d->isTerminal)
        return;
    termios hidden = d->shown;
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL);
    d->set(hidden);
    say(prompt.toLocal8Bit());
}

PasswordInput::~PasswordInput()
{
    static_cast<void>(end());
}

int PasswordInput::next()
{
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(d->descriptor(), &readable);
    // Only here do signals come.
    if (::pselect(d->descriptor() + 1, &readable, nullptr, nullptr, nullptr, &d->maskBefore) < 0)
        return EOF;
    return std::fgetc(d->stream);
}

PasswordInput::Ending PasswordInput::end()
{
    if (std::exchange(d->isOver, true))
        return Ending::Done;
    if (d->isTerminal) {
        say("\n"); // the one that was typed was not shown either
        if (d->isInForeground())
            d->set(d->shown);
    }
    d->letCome();
    if (hasCome(SIGINT))
        return Ending::Interrupted;
    return hasCome(SIGTSTP) ? Ending::PutAside : Ending::Done;
}

} // namespace mailberth::app
