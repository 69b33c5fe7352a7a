// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/LanesPicture.h"

#include "ui/terminal/Cells.h"
#include "ui/terminal/Glyphs.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace mailberth::terminal
{

namespace
{

constexpr int narrowest = 60; ///< columns of a terminal that shows the picture
constexpr int shortestPlot = 20; ///< columns of the time axis
constexpr int longestPlot = 50;

/// What a time axis covers, in milliseconds, and in how many parts it is marked.
struct Axis
{
    int covers;
    int parts;
};

constexpr std::array axes {
    Axis { 25, 5 },
    Axis { 50, 5 },
    Axis { 100, 5 },
    Axis { 250, 5 },
    Axis { 500, 5 },
    Axis { 1'000, 5 },
    Axis { 2'000, 4 },
    Axis { 5'000, 5 },
    Axis { 10'000, 5 },
    Axis { 20'000, 4 },
    Axis { 60'000, 6 },
};

const Axis &axisFor(std::chrono::milliseconds longest)
{
    const auto axis = std::find_if(axes.begin(), axes.end() - 1,
        [longest](const Axis &candidate) { return candidate.covers >= longest.count(); });
    return *axis;
}

bool isDrawn(const Step &step)
{
    return step.stage != Stage::Resolve;
}

std::optional<Instant> opened(const ProbeReport &report)
{
    const auto first = std::find_if(report.timeline.cbegin(), report.timeline.cend(), isDrawn);
    if (first == report.timeline.cend())
        return std::nullopt;
    return first->start;
}

struct Pattern
{
    QChar glyph;
    Ink ink;
};

Pattern patternOf(const Step &step, const LaneGlyphs &glyphs)
{
    if (step.stage == Stage::Connect)
        return { glyphs.opening, Ink::Plain };
    if (step.stage == Stage::Handshake)
        return { glyphs.keys, Ink::Plain };
    switch (step.exposure) {
    case Exposure::InTheClear:
        return { glyphs.readable, Ink::Caution };
    case Exposure::Encrypted:
        return { glyphs.encrypted, Ink::Good };
    }
    Q_UNREACHABLE();
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Ink::Good;
    case Tone::Caution:
        return Ink::Caution;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Note:
        return Ink::Plain;
    }
    Q_UNREACHABLE();
}

/// The picture with a given number of columns for its time axis.
class Drawing
{
public:
    Drawing(const QList<Lane> &lanes, Instant now, Charset charset)
        : m_lanes(lanes)
        , m_now(now)
        , m_charset(charset)
        , m_glyphs(laneGlyphs(charset))
    {
        std::optional<Instant> first;
        auto last = Instant::zero();
        for (const Lane &lane : lanes) {
            m_titleWidth = std::max(m_titleWidth, cells(lane.story.title));
            if (const auto start = opened(lane.report)) {
                first = std::min(first.value_or(*start), *start);
                last = std::max(last, endOf(lane.report).value_or(now));
            }
        }
        m_origin = first;
        m_axis = &axisFor(last - first.value_or(last));
    }

    [[nodiscard]] bool isEmpty() const { return !m_origin; }

    [[nodiscard]] int longestPlotThatDivides() const
    {
        return longestPlot - longestPlot % m_axis->parts;
    }
    [[nodiscard]] int parts() const { return m_axis->parts; }

    [[nodiscard]] Canvas drawn(int plot)
    {
        m_plot = plot;
        m_canvas = Canvas();
        drawAxis();
        int row = 1;
        for (const Lane &lane : m_lanes)
            row = drawLane(row, lane);
        return m_canvas;
    }

private:
    /// Where the axis begins: behind the longest title.
    [[nodiscard]] int left() const { return std::max(1 + m_titleWidth + 2, 7); }

    [[nodiscard]] int columnAt(Instant when) const
    {
        const double share = static_cast<double>((when - *m_origin).count()) / m_axis->covers;
        return static_cast<int>(std::lround(share * m_plot));
    }

    void drawAxis()
    {
        const bool inSeconds = m_axis->covers >= 2'000;
        const QString unit = inSeconds ? QStringLiteral(" s") : QStringLiteral(" ms");
        for (int part = 0; part < m_axis->parts; ++part) {
            const int milliseconds = m_axis->covers / m_axis->parts * part;
            QString label = inSeconds ? QLocale().toString(milliseconds / 1000.0, 'g', 3)
                                      : QString::number(milliseconds);
            if (part == m_axis->parts - 1)
                label += unit;
            m_canvas.write(0, left() + m_plot / m_axis->parts * part, label);
        }
    }

    /// Returns the row below.
    int drawLane(int row, const Lane &lane)
    {
        m_canvas.write(row, 1, lane.story.title);
        std::optional<int> end; ///< where the lane ends so far
        std::optional<int> readableFrom;
        int readableTo = 0;
        for (const Step &step : lane.report.timeline) {
            if (!isDrawn(step))
                continue;
            const int begin = end.value_or(columnAt(step.start));
            end = std::max(begin + 1, columnAt(step.end.value_or(m_now)));
            const Pattern pattern = patternOf(step, m_glyphs);
            m_canvas.fill(row, left() + begin, *end - begin, pattern.glyph, pattern.ink);
            if (pattern.glyph == m_glyphs.readable) {
                readableFrom = readableFrom.value_or(begin);
                readableTo = *end;
            }
        }
        drawEnd(row, end ? left() + *end + 1 : left(), lane.story);
        if (!readableFrom || lane.story.clearNote.isEmpty())
            return row + 1;
        drawNote(row + 1, left() + *readableFrom, readableTo - *readableFrom, lane.story.clearNote);
        return row + 2;
    }

    void drawEnd(int row, int column, const LaneStory &story)
    {
        const QString sign = mark(story.tone, m_charset);
        m_canvas.write(row, column, sign, inkOf(story.tone));
        m_canvas.write(row, column + cells(sign) + 1, spelt(story.result, m_charset));
    }

    /// "└ 87 ms readable ┘" under the band, or what fits of it.
    void drawNote(int row, int column, int width, const QString &note)
    {
        const int text = cells(note) + 2;
        m_canvas.fill(row, column, std::max(width - 1, 1), m_glyphs.noteLine);
        m_canvas.fill(row, column, 1, m_glyphs.noteBegin);
        const int before = std::max((width - 2 - text) / 2, 0);
        m_canvas.write(row, column + 1 + before, QLatin1Char(' ') + note + QLatin1Char(' '));
        if (width >= text + 2)
            m_canvas.fill(row, column + width - 1, 1, m_glyphs.noteEnd);
    }

    const QList<Lane> &m_lanes;
    Instant m_now;
    Charset m_charset;
    const LaneGlyphs &m_glyphs;
    std::optional<Instant> m_origin;
    const Axis *m_axis = nullptr;
    int m_titleWidth = 0;
    int m_plot = longestPlot;
    Canvas m_canvas;
};

} // namespace

std::optional<Canvas> lanesPicture(const QList<Lane> &lanes, Instant now, const Surface &surface)
{
    if (surface.columns < narrowest)
        return std::nullopt;
    Drawing drawing(lanes, now, surface.charset);
    if (drawing.isEmpty())
        return std::nullopt;
    for (int plot = drawing.longestPlotThatDivides(); plot >= shortestPlot;
         plot -= drawing.parts()) {
        const Canvas canvas = drawing.drawn(plot);
        if (canvas.columns() <= surface.columns)
            return canvas;
    }
    return std::nullopt;
}

} // namespace mailberth::terminal
