// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// The memory of both programs holds passwords. What the toolkit copies of them lies beside our own
/// (core/model/SecretMemory), so the process as a whole is kept out of sight.
namespace mailberth::app
{

/// No core file. Services that take crashes keep this limit as well (systemd-coredump, apport). A
/// program that is started from here may lift it.
void forbidCoreFiles();

/// Nobody of this account can look into this process, and of a crash nothing goes anywhere. Only on
/// Linux. Not for a window: xdg-desktop-portal reads /proc/PID/root of who asks it for a file
/// dialog, and gives none to a process that it cannot see.
void forbidInspection();

} // namespace mailberth::app
