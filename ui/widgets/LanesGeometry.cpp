// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesGeometry.h"

#include "ui/widgets/Measures.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr qreal smallScale = 0.85;
constexpr qreal titleScale = 1.5;
/// Beside the longest road there is room for this part of the width, or so many characters.
constexpr int resultPart = 5;
constexpr int leastResultCharacters = 10;
constexpr int mostResultCharacters = 20;
/// A road shorter than so many lines' heights can hardly be read.
constexpr int leastRoadInLines = 8;
/// Before the first lane comes its title has room for so many digits, so that the axis stays put.
constexpr int titleDigits = 5;

QFont scaled(QFont font, qreal scale, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setWeight(weight);
    return font;
}

int widest(const QStringList &texts, const QFont &font)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, QFontMetrics(font).horizontalAdvance(text));
    return width;
}

} // namespace

LanesFonts LanesFonts::of(const QFont &font)
{
    return { .text = font,
        .strong = scaled(font, 1, QFont::DemiBold),
        .title = scaled(font, titleScale, QFont::DemiBold),
        .small = scaled(
            font, smallScale, font.weight() > QFont::Normal ? QFont::Medium : QFont::Normal) };
}

LanesGeometry::LanesGeometry(const LanesFrame &frame)
    : m_frame(frame)
    , m_fonts(LanesFonts::of(frame.font))
    , m_padding(measure::padding(QFontMetrics(frame.font)))
    , m_gap(measure::gap(QFontMetrics(frame.font)))
    , m_line(QFontMetrics(frame.font).height())
    , m_small(QFontMetrics(m_fonts.small).height())
{
}

QRect LanesGeometry::lane(qsizetype index) const
{
    return visual({ m_padding, laneTop(index), m_frame.size.width() - 2 * m_padding,
        roadHeight() + noteHeight() });
}

/// Title and subtitle stand around the middle of the road.
QRect LanesGeometry::title(qsizetype index) const
{
    const int height = QFontMetrics(m_fonts.title).height();
    const int top = laneTop(index) + (roadHeight() - height - m_small) / 2;
    return visual({ m_padding, top, titleWidth(), height });
}

QRect LanesGeometry::subtitle(qsizetype index) const
{
    const QRect above = title(index);
    return { above.left(), above.bottom() + 1, above.width(), m_small };
}

QRect LanesGeometry::road(qsizetype index) const
{
    const QRect area = plot();
    return visual({ area.left(), laneTop(index), area.width(), roadHeight() });
}

QRect LanesGeometry::note(qsizetype index) const
{
    if (noteHeight() == 0)
        return {};
    const QRect area = plot();
    return visual({ area.left(), laneTop(index) + roadHeight(),
        m_frame.size.width() - m_padding - area.left(), noteHeight() });
}

QRect LanesGeometry::axis() const
{
    const QRect area = plot();
    return visual({ area.left(), area.top(), area.width(), axisHeight() });
}

QRect LanesGeometry::grid() const
{
    const QRect area = plot();
    const int top = area.top() + axisHeight();
    const int bottom = laneTop(lanes()) - m_gap;
    return visual({ area.left(), top, area.width(), bottom - top });
}

QList<QRect> LanesGeometry::legend() const
{
    QList<QRect> items = flowLegend();
    for (QRect &item : items)
        item = visual(item);
    return items;
}

QSize LanesGeometry::sample() const
{
    return { 2 * m_line, m_small };
}

QRect LanesGeometry::piece(qsizetype index, double start, double end, double axis) const
{
    const QRect area = plot();
    const auto place = [&](double time) {
        return qRound(area.width() * (axis > 0 ? std::clamp(time / axis, 0.0, 1.0) : 0));
    };
    return visual({ area.left() + place(start), laneTop(index),
        std::max(1, place(end) - place(start)), roadHeight() });
}

QRect LanesGeometry::behind(qsizetype index, double end, double axis) const
{
    const QRect logical = visual(piece(index, 0, end, axis)); // mirrored twice: as it was
    const int left = logical.right() + 1 + m_gap;
    return visual(
        { left, logical.top(), m_frame.size.width() - m_padding - left, logical.height() });
}

QRect LanesGeometry::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_frame.direction, QRect({}, m_frame.size), logical);
}

int LanesGeometry::leastWidth() const
{
    return 2 * m_padding + titleWidth() + m_padding + leastRoadInLines * m_line + resultWidth();
}

int LanesGeometry::height() const
{
    const QList<QRect> items = flowLegend();
    const int end = items.isEmpty() ? laneTop(lanes() - 1) + roadHeight() + noteHeight()
                                    : items.last().bottom() + 1;
    return end + m_padding;
}

/// At most a quarter of the picture; longer subtitles are cut by the painter.
int LanesGeometry::titleWidth() const
{
    const QStringList port { QString(titleDigits, QLatin1Char('0')) };
    const int wanted = std::max({ widest(port, m_fonts.title),
        widest(m_frame.titles, m_fonts.title), widest(m_frame.subtitles, m_fonts.small) });
    return m_frame.size.width() > 0 ? std::min(wanted, m_frame.size.width() / 4) : wanted;
}

/// The same whatever the results are, so that the axis stays where it is when they come.
int LanesGeometry::resultWidth() const
{
    const int character = QFontMetrics(m_fonts.strong).averageCharWidth();
    const int words = std::clamp(m_frame.size.width() / resultPart,
        leastResultCharacters * character, mostResultCharacters * character);
    return m_line + 2 * m_gap + words;
}

int LanesGeometry::roadHeight() const
{
    return 2 * m_small + m_gap;
}

int LanesGeometry::noteHeight() const
{
    return m_frame.detail == LanesDetail::Full ? m_gap + m_line : 0;
}

int LanesGeometry::axisHeight() const
{
    return m_frame.detail == LanesDetail::Full ? m_small + m_gap / 2 : 0;
}

int LanesGeometry::laneHeight() const
{
    return roadHeight() + noteHeight() + (noteHeight() > 0 ? m_gap : m_padding);
}

int LanesGeometry::laneTop(qsizetype index) const
{
    const int below = axisHeight() > 0 ? axisHeight() + m_gap : 0;
    return m_padding + below + int(index) * laneHeight();
}

/// Two have their place before they come.
qsizetype LanesGeometry::lanes() const
{
    return m_frame.titles.isEmpty() ? 2 : m_frame.titles.size();
}

QRect LanesGeometry::plot() const
{
    const int left = m_padding + titleWidth() + m_padding;
    const int right = m_frame.size.width() - m_padding - resultWidth();
    return { left, m_padding, std::max(1, right - left), 1 };
}

int LanesGeometry::legendItemWidth(qsizetype item) const
{
    return sample().width() + m_gap
        + QFontMetrics(m_fonts.small).horizontalAdvance(m_frame.legend.at(item));
}

/// Below the roads where all fits in one line there, else over the whole width in several.
QList<QRect> LanesGeometry::flowLegend() const
{
    if (m_frame.detail != LanesDetail::Full || m_frame.legend.isEmpty())
        return {};
    const int between = m_padding;
    int total = -between;
    for (qsizetype item = 0; item < m_frame.legend.size(); ++item)
        total += legendItemWidth(item) + between;
    const int right = m_frame.size.width() - m_padding;
    const int start = plot().left() + total <= right ? plot().left() : m_padding;

    QList<QRect> items;
    QPoint at(start, laneTop(lanes()) + m_gap / 2);
    for (qsizetype item = 0; item < m_frame.legend.size(); ++item) {
        const int width = legendItemWidth(item);
        if (at.x() > start && at.x() + width > right)
            at = QPoint(start, at.y() + m_small + m_gap);
        items += QRect(at, QSize(width, m_small));
        at.rx() += width + between;
    }
    return items;
}

} // namespace mailberth
