// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/Icons.h"
#include "ui/widgets/LanesGeometry.h"
#include "ui/widgets/LanesLayout.h"
#include "ui/widgets/ToneColours.h"

#include <QFontMetrics>
#include <QPalette>

class QPainter;

namespace mailberth
{

/// The words that are drawn with one lane.
struct LaneLettering
{
    QString title;
    QString subtitle;
    QString result; ///< beside the road's end
    QString note; ///< below what could be read
};

/// Paints the lanes picture into its places. Knows neither a widget nor what time it is.
class LanesPainter
{
public:
    LanesPainter(QPainter &painter, const LanesGeometry &geometry, const QPalette &palette);

    /// `shownAxis` is the axis's length in milliseconds, between two of them while it grows.
    void paint(const LanesLayout &layout, const QList<LaneLettering> &lettering, double shownAxis);

private:
    /// Pieces side by side with the same surface: one band.
    struct Run
    {
        Surface surface;
        QList<RoadPiece> pieces;
    };
    /// What stands upon a piece of road, in two lines.
    struct Label
    {
        QString stage;
        QString time;
    };

    void paintAxis(const LanesLayout &layout);
    void paintTitle(qsizetype lane, const LaneLettering &lettering);
    void paintCut(qsizetype lane, const LaneRoad &road);
    void paintRoad(qsizetype lane, const LaneRoad &road);
    void paintRun(qsizetype lane, const Run &run, const LaneRoad &road);
    void paintOpening(const QRect &where);
    void paintReadable(const QRect &where);
    void paintHandshake(const QRect &where);
    void paintEncrypted(const QRect &where);
    void paintSurface(Surface surface, const QRect &where);
    void paintSeam(Surface surface, const QRect &piece);
    void paintLabels(qsizetype lane, const Run &run, const LaneRoad &road);
    bool paintLabel(const Label &label, Surface surface, const QRect &where);
    [[nodiscard]] bool fits(const Label &label, Surface surface, const QRect &where) const;
    void paintBracket(qsizetype lane, const Span &span, const QString &note);
    /// Returns what is left beside the mark.
    QRect paintMark(const QRect &where, Icon icon, const QColor &colour);
    void paintEnd(qsizetype lane, const LaneRoad &road, const QString &result);
    void paintResult(qsizetype lane, const QRect &where, const QString &result);
    void paintLegend();

    [[nodiscard]] static QList<Run> runsOf(const LaneRoad &road);
    [[nodiscard]] QRect pieceRect(
        qsizetype lane, std::chrono::milliseconds start, std::chrono::milliseconds end) const;
    [[nodiscard]] QRect lockRect(const QRect &band) const;
    [[nodiscard]] QColor wordsUpon(Surface surface) const;
    [[nodiscard]] bool isMirrored() const;

    QPainter &m_painter;
    const LanesGeometry &m_geometry;
    QPalette m_palette;
    RoadColours m_colours;
    QFontMetrics m_text;
    QFontMetrics m_small;
    qreal m_stroke;
    int m_gap;
    double m_axis = 0;
};

} // namespace mailberth
