// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/StandardStreams.h"

#include "app/cli/ExitStatus.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>

namespace mailberth::app
{

namespace
{

void keepTaken(int stream)
{
    if (::fcntl(stream, F_GETFD) != -1)
        return;
    // The wrong way round, so that each use of it fails as it would if the stream were closed.
    const int way = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (::open("/dev/null", way) != stream)
        ::_exit(exitStatus::wrongCall); // nobody is left to be told
}

} // namespace

void secureStandardStreams()
{
    for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        keepTaken(stream);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace mailberth::app
