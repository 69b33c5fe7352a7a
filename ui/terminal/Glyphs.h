// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/Surface.h"
#include "ui/words/Story.h"

#include <QChar>
#include <QString>

namespace mailberth::terminal
{

/// What a lane is drawn with: four patterns that differ without any colour.
struct LaneGlyphs
{
    QChar opening; ///< the connection is being opened
    QChar readable; ///< anyone on the way can read it
    QChar keys; ///< keys are being agreed on
    QChar encrypted;
    QChar noteBegin;
    QChar noteEnd;
    QChar noteLine;
};

[[nodiscard]] const LaneGlyphs &laneGlyphs(Charset charset);

/// The mark that stands before a sentence of that tone: "✓" or "ok".
[[nodiscard]] QString mark(Tone tone, Charset charset);

/// Stands before what a person can do.
[[nodiscard]] QString arrow(Charset charset);

/// A text as the character set allows it: our own "…" and "·" have ASCII forms. What others wrote
/// is left alone; the stream's encoding decides about it.
[[nodiscard]] QString spelt(const QString &text, Charset charset);

} // namespace mailberth::terminal
