// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace mailberth::terminal
{

/// Which characters may be drawn.
enum class Charset { Utf8, Ascii };

enum class Colours { None, Few };

/// Whether what was written can be written over, as a line of progress is.
enum class Motion { None, OneLine };

/// What the place that we print to can show.
struct Surface
{
    int columns = 80;
    Charset charset = Charset::Ascii;
    Colours colours = Colours::None;
    Motion motion = Motion::None;

    friend bool operator==(const Surface &, const Surface &) = default;
};

enum class StandardStream { Output, Error };

/// What the surface depends on, so that tests can say it.
struct Surroundings
{
    enum class Goes { ToTerminal, Elsewhere } goes = Goes::Elsewhere;
    int columns = 0; ///< 0: not known
    QProcessEnvironment environment;
    /// What the system says beside the environment: Windows knows its console's character set.
    Charset systemCharset = Charset::Ascii;
};

/// Asks the system. The only place in this room that does.
[[nodiscard]] Surroundings surroundingsOf(StandardStream stream);

/// Decides what may be shown. Colours need a terminal that is not "dumb"; NO_COLOR (no-color.org)
/// and CLICOLOR=0 forbid them, CLICOLOR_FORCE demands them (bixense.com/clicolors).
[[nodiscard]] Surface surfaceIn(const Surroundings &surroundings);

/// surfaceIn(surroundingsOf(stream)).
[[nodiscard]] Surface surfaceOf(StandardStream stream);

} // namespace mailberth::terminal
