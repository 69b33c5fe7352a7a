// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mailberth::app
{

/// For main(), once its loop has ended and everything is said: from now on the program takes a
/// second at most to end with this status; none at all where a thread of our own is left behind,
/// for nothing must be destroyed under it. Libraries wait for their own threads then, and one that
/// waits for a silent server (for a proxy script, a name, a bus) would keep the program for as
/// long.
void boundTheEnd(int status);

} // namespace mailberth::app
