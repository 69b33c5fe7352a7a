// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

class QFontMetrics;
class QWidget;

namespace mailberth
{

/// Lengths that follow the person's font, so that no picture needs a pixel by number.
namespace measure
{

/// Between a card's edge and what stands in it.
[[nodiscard]] int padding(const QFontMetrics &metrics);
/// Between things that belong together.
[[nodiscard]] int gap(const QFontMetrics &metrics);
/// The rounding of a card's corners.
[[nodiscard]] qreal radius(const QFontMetrics &metrics);
/// The thickness of a drawn line, at least one logical pixel.
[[nodiscard]] qreal stroke(const QFontMetrics &metrics);
/// The edge of a square mark beside a line of text: the style's small icon, or the line's height.
[[nodiscard]] int mark(const QWidget &widget);

} // namespace measure

} // namespace mailberth
