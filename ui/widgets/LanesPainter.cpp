// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesPainter.h"

#include "ui/widgets/Measures.h"
#include "ui/widgets/RoadWords.h"
#include "ui/words/Figures.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

constexpr std::array legendOrder { Surface::Opening, Surface::Readable, Surface::Handshake,
    Surface::Encrypted };

/// Dashes and dots in multiples of the pen's width.
const QList<qreal> dots { 0.1, 2.4 };
const QList<qreal> dashes { 3, 2 };

} // namespace

LanesPainter::LanesPainter(
    QPainter &painter, const LanesGeometry &geometry, const QPalette &palette)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_palette(palette)
    , m_colours(roadColours(palette))
    , m_text(geometry.fonts().text)
    , m_small(geometry.fonts().small)
    , m_stroke(measure::stroke(m_text))
    , m_gap(measure::gap(m_text))
{
}

void LanesPainter::paint(
    const LanesLayout &layout, const QList<LaneLettering> &lettering, double shownAxis)
{
    m_axis = shownAxis;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto); // "118 ms" stays that in every picture
    if (m_geometry.frame().detail == LanesDetail::Full)
        paintAxis(layout);
    for (qsizetype lane = 0; lane < layout.lanes.size(); ++lane) {
        const LaneRoad &road = layout.lanes.at(lane);
        paintTitle(lane, lettering.at(lane));
        paintRoad(lane, road);
        if (road.shown == LaneRoad::Shown::CutShort)
            paintCut(lane, road);
        if (road.inTheClear)
            paintBracket(lane, *road.inTheClear, lettering.at(lane).note);
        paintEnd(lane, road, lettering.at(lane).result);
    }
    paintLegend();
}

void LanesPainter::paintAxis(const LanesLayout &layout)
{
    const QRect row = m_geometry.axis();
    const QRect grid = m_geometry.grid();
    m_painter.setFont(m_geometry.fonts().small);
    int lastEdge = -1; // how far the numbers reach already, counted from the beginning
    const int whole = m_geometry.piece(0, 0, double(layout.axis.count()), m_axis).width();
    const int lastWidth = m_small.horizontalAdvance(tickLabel(layout.axis, layout.axis));
    const int lastBegins = whole - lastWidth / 2; // the last one has the unit, and so its place
    for (const auto tick : layout.ticks) {
        if (double(tick.count()) > m_axis)
            break; // while the axis grows, its end is still outside
        const QRect upTo = m_geometry.piece(0, 0, double(tick.count()), m_axis);
        const int x = isMirrored() ? upTo.left() : upTo.right() + 1;
        m_painter.setPen(QPen(edgeColour(m_palette), m_stroke, Qt::DotLine));
        if (tick.count() > 0)
            m_painter.drawLine(QPointF(x, grid.top()), QPointF(x, grid.bottom()));

        const QString text = tickLabel(tick, layout.axis);
        const int width = m_small.horizontalAdvance(text);
        const int begins = upTo.width() - width / 2;
        const bool fits = begins >= lastEdge + m_gap && begins + width + m_gap <= lastBegins;
        if (tick.count() > 0 && tick != layout.axis && !fits)
            continue;
        lastEdge = begins + width;
        m_painter.setPen(quietText(m_palette));
        m_painter.drawText(QRect(x - width, row.top(), 2 * width, row.height() - m_gap / 2),
            Qt::AlignCenter, text);
    }
    m_painter.setPen(QPen(edgeColour(m_palette), m_stroke));
    m_painter.drawLine(QPointF(grid.left(), grid.top()), QPointF(grid.right() + 1, grid.top()));
}

void LanesPainter::paintTitle(qsizetype lane, const LaneLettering &lettering)
{
    const int flags = int(
        QStyle::visualAlignment(m_geometry.frame().direction, Qt::AlignLeft | Qt::AlignVCenter));
    m_painter.setFont(m_geometry.fonts().title);
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(m_geometry.title(lane), flags, lettering.title);
    const QRect below = m_geometry.subtitle(lane);
    m_painter.setFont(m_geometry.fonts().small);
    m_painter.setPen(quietText(m_palette));
    m_painter.drawText(
        below, flags, m_small.elidedText(lettering.subtitle, Qt::ElideRight, below.width()));
}

void LanesPainter::paintRoad(qsizetype lane, const LaneRoad &road)
{
    const QList<Run> runs = runsOf(road);
    for (const Run &run : runs)
        paintRun(lane, run, road);
}

/// Two slanted strokes through the road near its end, as on a map: it is longer than shown.
void LanesPainter::paintCut(qsizetype lane, const LaneRoad &road)
{
    const QRect whole = pieceRect(lane, std::chrono::milliseconds::zero(), road.endsAt);
    const int height = whole.height() / 2;
    QRect gap(0, 0, 2 * m_gap, height);
    gap.moveCenter(whole.center());
    if (isMirrored())
        gap.moveLeft(whole.left() + 2 * m_gap);
    else
        gap.moveRight(whole.right() - 2 * m_gap);
    m_painter.fillRect(gap, m_palette.color(QPalette::Base));
    m_painter.setPen(QPen(m_colours.opening, 2 * m_stroke));
    const qreal slant = m_gap / 2.0;
    for (const int x : { gap.left(), gap.right() + 1 })
        m_painter.drawLine(QPointF(x - slant, gap.bottom() + 1), QPointF(x + slant, gap.top()));
}

void LanesPainter::paintRun(qsizetype lane, const Run &run, const LaneRoad &road)
{
    paintSurface(
        run.surface, pieceRect(lane, run.pieces.constFirst().start, run.pieces.constLast().end));
    paintLabels(lane, run, road);
}

void LanesPainter::paintSurface(Surface surface, const QRect &where)
{
    switch (surface) {
    case Surface::Opening:
        return paintOpening(where);
    case Surface::Readable:
        return paintReadable(where);
    case Surface::Handshake:
        return paintHandshake(where);
    case Surface::Encrypted:
        return paintEncrypted(where);
    }
}

void LanesPainter::paintOpening(const QRect &where)
{
    QPen pen(m_colours.opening, 2 * m_stroke, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern(dots);
    m_painter.setPen(pen);
    const qreal middle = QRectF(where).center().y();
    const QPointF left(where.left() + m_stroke, middle);
    const QPointF right(where.right() + 1 - m_stroke, middle);
    // From the beginning on, so that the dots stay where they are while the line grows.
    m_painter.drawLine(isMirrored() ? right : left, isMirrored() ? left : right);
}

void LanesPainter::paintReadable(const QRect &where)
{
    QPen pen(m_colours.readable, 1.5 * m_stroke, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(dashes);
    m_painter.setPen(Qt::NoPen);
    m_painter.fillRect(where, m_colours.readableSurface);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const qreal inset = m_stroke * 0.75;
    m_painter.drawRect(QRectF(where).adjusted(inset, inset, -inset, -inset));
}

void LanesPainter::paintHandshake(const QRect &where)
{
    m_painter.save();
    m_painter.setClipRect(where);
    m_painter.setPen(QPen(m_colours.handshake, m_stroke));
    const int step = std::max(2, m_small.height() / 2);
    for (int x = where.left() - where.height(); x < where.right(); x += step) {
        m_painter.drawLine(
            QPointF(x, where.bottom() + 1), QPointF(x + where.height(), where.top()));
    }
    m_painter.setBrush(Qt::NoBrush);
    const qreal inset = m_stroke / 2;
    m_painter.drawRect(QRectF(where).adjusted(inset, inset, -inset, -inset));
    m_painter.restore();
}

void LanesPainter::paintEncrypted(const QRect &where)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.encrypted);
    const qreal radius = std::min(measure::radius(m_text), where.width() / 2.0);
    m_painter.drawRoundedRect(where, radius, radius);
}

/// The line between two pieces of one band.
void LanesPainter::paintSeam(Surface surface, const QRect &piece)
{
    const qreal x = isMirrored() ? piece.right() + 1 : piece.left();
    const QRectF line(x, piece.top(), 0, piece.height());
    QPen pen(wordsUpon(surface), m_stroke);
    switch (surface) {
    case Surface::Opening: {
        const qreal half = m_gap / 2.0;
        const qreal middle = line.center().y();
        pen.setColor(m_colours.opening);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
        return;
    }
    case Surface::Readable:
        pen = QPen(m_colours.readable, 1.5 * m_stroke, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern(dashes);
        break;
    case Surface::Handshake:
    case Surface::Encrypted:
        break;
    }
    m_painter.setPen(pen);
    m_painter.drawLine(line.topLeft(), line.bottomLeft());
}

/// Each piece by name where all names fit, else the band's names in a row, else its time alone.
void LanesPainter::paintLabels(qsizetype lane, const Run &run, const LaneRoad &road)
{
    const QRect band = pieceRect(lane, run.pieces.constFirst().start, run.pieces.constLast().end);
    const QRect lock =
        run.surface == Surface::Encrypted && road.lockedFrom == run.pieces.constFirst().start
        ? lockRect(band)
        : QRect();
    const bool holdsLock = !lock.isEmpty();
    if (holdsLock)
        paintIcon(m_painter, Icon::Lock, lock, m_colours.onEncrypted);

    QList<QRect> places;
    QList<Label> labels;
    QStringList stages;
    bool eachFits = true;
    for (qsizetype i = 0; i < run.pieces.size(); ++i) {
        const RoadPiece &piece = run.pieces.at(i);
        QRect place = pieceRect(lane, piece.start, piece.end);
        if (i == 0 && holdsLock && isMirrored())
            place.setRight(lock.left());
        else if (i == 0 && holdsLock)
            place.setLeft(lock.right());
        const bool lasts = road.end == RoadEnd::Running && piece == road.pieces.constLast();
        labels += { label(piece.stage), lasts ? QString() : inWords(piece.duration) };
        stages += labels.constLast().stage;
        places += place;
        eachFits = eachFits && fits(labels.constLast(), run.surface, place);
    }
    if (eachFits) {
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (i > 0)
                paintSeam(run.surface, places.at(i));
            paintLabel(labels.at(i), run.surface, places.at(i));
        }
        return;
    }
    const bool lasts = labels.constLast().time.isEmpty();
    const QString time =
        lasts ? QString() : inWords(run.pieces.constLast().end - run.pieces.constFirst().start);
    const QRect all = places.constFirst().united(places.constLast());
    if (!paintLabel({ stages.join(QStringLiteral(", ")), time }, run.surface, all))
        paintLabel({ QString(), time }, run.surface, all);
}

bool LanesPainter::paintLabel(const Label &label, Surface surface, const QRect &where)
{
    if (!fits(label, surface, where))
        return false;
    QStringList lines { label.stage, label.time };
    if (surface != Surface::Opening)
        lines.removeAll(QString());
    const int height = int(lines.size()) * m_small.height();
    // The dots of an opening connection run between the two lines.
    const int between = surface == Surface::Opening ? where.height() - height : 0;
    int top = where.top() + (where.height() - height - between) / 2;
    m_painter.setFont(m_geometry.fonts().small);
    for (const QString &line : lines) {
        const int width = m_small.horizontalAdvance(line);
        const QRect place(where.left(), top, where.width(), m_small.height());
        if (surface == Surface::Handshake) { // words upon hatching need a ground
            QRect ground(0, 0, width + m_gap, m_small.height());
            ground.moveCenter(place.center());
            m_painter.fillRect(ground, m_palette.color(QPalette::Base));
        }
        m_painter.setPen(wordsUpon(surface));
        m_painter.drawText(place, Qt::AlignCenter, line);
        top += m_small.height() + between;
    }
    return true;
}

bool LanesPainter::fits(const Label &label, Surface surface, const QRect &where) const
{
    if (label.stage.isEmpty() && label.time.isEmpty())
        return false;
    const int words =
        std::max(m_small.horizontalAdvance(label.stage), m_small.horizontalAdvance(label.time));
    return words + (surface == Surface::Encrypted ? m_gap : m_gap * 3 / 4) <= where.width();
}

void LanesPainter::paintBracket(qsizetype lane, const Span &span, const QString &note)
{
    const QRect row = m_geometry.note(lane);
    if (row.isEmpty() || note.isEmpty())
        return;
    const QRectF over = pieceRect(lane, span.start, span.end);
    const qreal top = over.bottom() + m_stroke * 2;
    const qreal bottom = row.top() + m_gap * 0.8;
    m_painter.setPen(QPen(m_colours.readable, m_stroke * 1.25));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(
        QPolygonF({ QPointF(over.left() + m_stroke, top), QPointF(over.left() + m_stroke, bottom),
            QPointF(over.right() - m_stroke, bottom), QPointF(over.right() - m_stroke, top) }));

    const int width = std::min(row.width(), m_text.horizontalAdvance(note));
    QRect words(qRound(over.center().x()) - width / 2, row.bottom() + 1 - m_text.height(), width,
        m_text.height());
    words.moveLeft(std::clamp(words.left(), row.left(), row.right() + 1 - width));
    m_painter.setFont(m_geometry.fonts().text);
    m_painter.drawText(
        words, Qt::AlignCenter, m_text.elidedText(note, Qt::ElideRight, row.width()));
}

QRect LanesPainter::paintMark(const QRect &where, Icon icon, const QColor &colour)
{
    const int edge = m_text.height();
    QRect mark(0, 0, edge, edge);
    mark.moveCenter(where.center());
    if (isMirrored())
        mark.moveRight(where.right());
    else
        mark.moveLeft(where.left());
    paintIcon(m_painter, icon, mark, colour);
    const int used = edge + m_gap;
    return isMirrored() ? where.adjusted(0, 0, -used, 0) : where.adjusted(used, 0, 0, 0);
}

void LanesPainter::paintEnd(qsizetype lane, const LaneRoad &road, const QString &result)
{
    QRect where = m_geometry.behind(lane, double(road.endsAt.count()), m_axis);
    if (road.lockedFrom && lockRect(pieceRect(lane, *road.lockedFrom, road.endsAt)).isEmpty())
        where = paintMark(where, Icon::Lock, m_colours.encrypted); // the band is too short for it
    switch (road.end) {
    case RoadEnd::NotBegun:
        break;
    case RoadEnd::Running:
        where = paintMark(where, Icon::Arrow, m_colours.opening);
        break;
    case RoadEnd::Arrived:
        where = paintMark(where, Icon::Check, toneColours(Tone::Good, m_palette).mark);
        break;
    case RoadEnd::Broken:
        where = paintMark(where, Icon::Cross, toneColours(Tone::Bad, m_palette).mark);
        break;
    case RoadEnd::Stopped:
        where = paintMark(where, Icon::Waiting, m_colours.opening);
        break;
    }
    m_painter.setFont(
        road.end == RoadEnd::Running ? m_geometry.fonts().text : m_geometry.fonts().strong);
    m_painter.setPen(m_palette.color(QPalette::Text));
    paintResult(lane, where, result);
}

/// Beside the end in one line or in two; where that is too narrow, below the road.
void LanesPainter::paintResult(qsizetype lane, const QRect &where, const QString &result)
{
    if (result.isEmpty())
        return;
    const QFontMetrics metrics(m_painter.font());
    const int begin = int(QStyle::visualAlignment(m_geometry.frame().direction, Qt::AlignLeft));
    const int flags = begin | Qt::AlignVCenter | Qt::TextWordWrap;
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, where.width(), where.height()), flags, result);
    if (needed.width() <= where.width() && needed.height() <= where.height() + 2 * m_gap) {
        m_painter.drawText(where.adjusted(0, -m_gap, 0, m_gap), flags, result);
        return;
    }
    const QRect below = m_geometry.note(lane);
    if (below.isEmpty()) {
        m_painter.drawText(where, begin | Qt::AlignVCenter,
            metrics.elidedText(result, Qt::ElideRight, where.width()));
        return;
    }
    const int end = int(QStyle::visualAlignment(m_geometry.frame().direction, Qt::AlignRight));
    m_painter.drawText(
        below, end | Qt::AlignBottom, metrics.elidedText(result, Qt::ElideRight, below.width()));
}

void LanesPainter::paintLegend()
{
    const QList<QRect> items = m_geometry.legend();
    const QSize sample = m_geometry.sample();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QRect item = items.at(i);
        const Surface surface = legendOrder.at(size_t(i));
        QRect picture(item.topLeft(), sample);
        if (isMirrored())
            picture.moveRight(item.right());
        paintSurface(surface, picture);
        if (surface == Surface::Encrypted) {
            QRect lock(QPoint(), QSize(sample.height(), sample.height()) * 2 / 3);
            lock.moveCenter(picture.center());
            paintIcon(m_painter, Icon::Lock, lock, m_colours.onEncrypted);
        }
        const int used = sample.width() + m_gap;
        const QRect words =
            isMirrored() ? item.adjusted(0, 0, -used, 0) : item.adjusted(used, 0, 0, 0);
        m_painter.setFont(m_geometry.fonts().small);
        m_painter.setPen(quietText(m_palette));
        m_painter.drawText(words,
            int(QStyle::visualAlignment(
                m_geometry.frame().direction, Qt::AlignLeft | Qt::AlignVCenter)),
            m_geometry.frame().legend.at(i));
    }
}

QList<LanesPainter::Run> LanesPainter::runsOf(const LaneRoad &road)
{
    QList<Run> runs;
    for (const RoadPiece &piece : road.pieces) {
        if (runs.isEmpty() || runs.constLast().surface != piece.surface)
            runs += Run { piece.surface, {} };
        runs.last().pieces += piece;
    }
    return runs;
}

QRect LanesPainter::pieceRect(
    qsizetype lane, std::chrono::milliseconds start, std::chrono::milliseconds end) const
{
    return m_geometry.piece(lane, double(start.count()), double(end.count()), m_axis);
}

/// Where the band begins; empty if the band is too short for a lock.
QRect LanesPainter::lockRect(const QRect &band) const
{
    const int edge = m_text.height();
    if (band.width() < edge + m_gap)
        return {};
    QRect lock(0, 0, edge, edge);
    lock.moveCenter(band.center());
    if (isMirrored())
        lock.moveRight(band.right() - m_gap / 2);
    else
        lock.moveLeft(band.left() + m_gap / 2);
    return lock;
}

QColor LanesPainter::wordsUpon(Surface surface) const
{
    switch (surface) {
    case Surface::Opening:
        return m_colours.opening;
    case Surface::Encrypted:
        return m_colours.onEncrypted;
    case Surface::Readable:
    case Surface::Handshake:
        break;
    }
    return m_palette.color(QPalette::Text);
}

bool LanesPainter::isMirrored() const
{
    return m_geometry.frame().direction == Qt::RightToLeft;
}

} // namespace mailberth
