// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// What the command line ends with; packaging/UNATTENDED.md and --help list them.
namespace mailberth::app::exitStatus
{

inline constexpr int done = 0;
inline constexpr int nothingUsable = 1;
/// The call is wrong, or its answer could not be written where it was to go. Of the statuses that
/// are promised this alone is true of a lost answer: 0 would say that it was heard, the others
/// would say something of the mailbox. A file of -o that cannot be written ends so as well, and
/// whoever meets it knows where to look: on standard error. (curl has 23; the list has no such
/// number.)
inline constexpr int wrongCall = 2;
inline constexpr int offline = 3;
inline constexpr int signInRefused = 4;
inline constexpr int messageRefused = 5; ///< or its fate is unknown
inline constexpr int keychainUnavailable = 6;
inline constexpr int wordNeeded = 7; ///< nobody chose the host: the person is to be asked first
inline constexpr int interrupted = 130; ///< by SIGINT; what a shell gives to that signal

} // namespace mailberth::app::exitStatus
