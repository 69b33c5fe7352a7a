// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QSize>
#include <QStringList>

namespace mailberth
{

/// How much of the lanes picture is drawn.
enum class LanesDetail {
    Full, ///< with axis, brackets and legend
    Compact, ///< the roads only, beside cards that say the rest
};

/// The fonts of the lanes picture, all in proportion to the widget's own.
struct LanesFonts
{
    QFont text; ///< notes
    QFont strong; ///< how a road ends
    QFont title; ///< the port
    QFont small; ///< labels upon the road, the axis, the legend

    [[nodiscard]] static LanesFonts of(const QFont &font);
};

/// What the places in the picture depend on, beside time.
struct LanesFrame
{
    QFont font;
    QSize size;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    LanesDetail detail = LanesDetail::Full;
    QStringList titles; ///< one a lane
    QStringList subtitles;
    QStringList legend;
};

/// Where everything in the lanes picture stands. Pure: the same frame gives the same places. All
/// rectangles are mirrored already where the reading runs from right to left.
class LanesGeometry
{
public:
    explicit LanesGeometry(const LanesFrame &frame);

    [[nodiscard]] const LanesFrame &frame() const { return m_frame; }
    [[nodiscard]] const LanesFonts &fonts() const { return m_fonts; }

    /// All of a lane: title, road, result and note.
    [[nodiscard]] QRect lane(qsizetype index) const;
    [[nodiscard]] QRect title(qsizetype index) const;
    [[nodiscard]] QRect subtitle(qsizetype index) const;
    /// The road from the axis's beginning to its end.
    [[nodiscard]] QRect road(qsizetype index) const;
    /// Below the road, for the bracket and its note; empty where the picture is compact.
    [[nodiscard]] QRect note(qsizetype index) const;
    /// The numbers of the axis, and all of the ground that its lines cross.
    [[nodiscard]] QRect axis() const;
    [[nodiscard]] QRect grid() const;
    /// A pattern's sample and its words, in the legend's order; empty where compact.
    [[nodiscard]] QList<QRect> legend() const;
    [[nodiscard]] QSize sample() const;

    /// The part of a road between two times, on an axis of this length. Times in milliseconds.
    [[nodiscard]] QRect piece(qsizetype index, double start, double end, double axis) const;
    /// What is free beside a road that ends there.
    [[nodiscard]] QRect behind(qsizetype index, double end, double axis) const;
    [[nodiscard]] QRect visual(const QRect &logical) const;

    /// The least width in which nothing has to be cut, and the height that a width takes.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int height() const;

private:
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int resultWidth() const;
    [[nodiscard]] int roadHeight() const;
    [[nodiscard]] int noteHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int laneTop(qsizetype index) const;
    [[nodiscard]] qsizetype lanes() const;
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int legendItemWidth(qsizetype item) const;
    [[nodiscard]] QList<QRect> flowLegend() const;

    LanesFrame m_frame;
    LanesFonts m_fonts;
    int m_padding;
    int m_gap;
    int m_line; ///< the height of a line of text
    int m_small; ///< the height of a line of small text
};

} // namespace mailberth
