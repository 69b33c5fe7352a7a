// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Ending.h"

#include "core/net/OwnThread.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <thread>

namespace mailberth::app
{

void boundTheEnd(int status)
{
    std::fflush(nullptr); // what comes to its end below flushes nothing
    if (isWorkUnderWay())
        std::_Exit(status);
    try {
        std::thread([status] {
            std::this_thread::sleep_for(std::chrono::seconds(1));
            std::_Exit(status);
        }).detach();
    } catch (const std::system_error &) {
        // The system gives no more threads: then the end takes as long as it takes.
    }
}

} // namespace mailberth::app
