// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QColor>
#include <QPalette>

namespace mailberth
{

/// The least contrast that our words have against what is behind them (WCAG 2.1, 1.4.3).
inline constexpr double leastContrast = 4.5;

/// The colours of one tone within the person's palette.
struct ToneColours
{
    QColor surface; ///< behind the words: about a fifth of the tone over QPalette::Window
    QColor text; ///< QPalette::WindowText, unless even black or white would read badly there
    QColor mark; ///< for icons and short words, legible on surface, Window and Base alike

    friend bool operator==(const ToneColours &, const ToneColours &) = default;
};

/// The colours of the four patterns of a lane, drawn upon QPalette::Base.
struct RoadColours
{
    QColor opening; ///< the dots
    QColor readable; ///< the dashes, the bracket and its words
    QColor readableSurface; ///< between the dashes: hardly more than Base
    QColor handshake; ///< the hatching
    QColor encrypted; ///< the filled band
    QColor onEncrypted; ///< words and lock upon it

    friend bool operator==(const RoadColours &, const RoadColours &) = default;
};

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// Light words on a dark ground. Qt 6.4 has no QStyleHints::colorScheme().
[[nodiscard]] bool isDark(const QPalette &palette);
/// `amount` of one colour over another, 0 to 1.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double amount);

[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);
[[nodiscard]] RoadColours roadColours(const QPalette &palette);
/// For words that step back, as labels of facts: still legible on Window and Base.
[[nodiscard]] QColor quietText(const QPalette &palette);
/// A thin line around a card, or between things.
[[nodiscard]] QColor edgeColour(const QPalette &palette);

} // namespace mailberth
