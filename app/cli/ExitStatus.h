// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// What the command line ends with; packaging/UNATTENDED.md and --help list them.
namespace mailberth::app::exitStatus
{

inline constexpr int done = 0;
inline constexpr int nothingUsable = 1;
inline constexpr int wrongCall = 2;
inline constexpr int offline = 3;
inline constexpr int signInRefused = 4;
inline constexpr int messageRefused = 5; ///< or its fate is unknown
inline constexpr int keychainUnavailable = 6;
inline constexpr int wordNeeded = 7; ///< nobody chose the host: the person is to be asked first

} // namespace mailberth::app::exitStatus
