// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Interruption.h"

#include <atomic>

#define NOMINMAX
#include <windows.h>

namespace mailberth::app
{

namespace
{

std::atomic<Interruption *> waiting = nullptr;

// The system calls this in a thread of its own.
BOOL WINAPI tellTheLoop(DWORD event)
{
    if (event != CTRL_C_EVENT)
        return FALSE;
    Interruption *interruption = waiting.exchange(nullptr);
    if (!interruption)
        return FALSE; // the second one
    return QMetaObject::invokeMethod(interruption, &Interruption::happened, Qt::QueuedConnection);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    waiting = this;
    SetConsoleCtrlHandler(tellTheLoop, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(tellTheLoop, FALSE);
    waiting = nullptr;
}

} // namespace mailberth::app
