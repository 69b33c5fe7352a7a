// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Interruption.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace mailberth::app
{

namespace
{

using Action = struct sigaction; // there is a function of that name, too

// A signal's handler may do next to nothing (signal-safety(7)). It writes a byte into a pipe that
// the loop reads.
std::array<int, 2> pipeEnds { -1, -1 };

void tellTheLoop(int /*signal*/)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = error;
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    Action before {};
    ::sigaction(SIGINT, nullptr, &before);
    if (before.sa_handler == SIG_IGN) // by a shell, for what it runs in the background
        return;
    if (::pipe(pipeEnds.data()) != 0)
        return; // Ctrl+C ends the program, as it always did
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT happened();
    });
    Action action {};
    action.sa_handler = tellTheLoop;
    action.sa_flags = int(SA_RESETHAND); // and no SA_RESTART: what waits for input is woken
    ::sigaction(SIGINT, &action, nullptr);
}

Interruption::~Interruption()
{
    if (pipeEnds[0] < 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace mailberth::app
