// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesView.h"

#include "ui/widgets/AccessibleLanes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LanesPainter.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RoadWords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>
#include <QVariantAnimation>

#include <algorithm>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr auto smoothFrame = 34ms; // at most 30 a second
constexpr auto calmFrame = 1s; // a person who wants no motion still wants to know how long it takes
constexpr auto worthSaying = 1s; // a shorter silence is nothing to mention
constexpr int longestGrowth = 200; // milliseconds

LaneTimeline timelineOf(const LanePicture &lane)
{
    return { .steps = lane.report.timeline, .outcome = lane.report.outcome };
}

bool isOpen(const LaneRoad &road)
{
    return road.end == RoadEnd::Running;
}

LaneLettering letteringOf(const LanePicture &lane, const LaneRoad &road)
{
    QString result = lane.story.result;
    if (isOpen(road))
        result = road.waiting >= worthSaying ? stillWaiting(road.waiting) : QString();
    if (road.end == RoadEnd::NotBegun)
        result.clear();
    return { .title = lane.story.title,
        .subtitle = lane.story.subtitle,
        .result = result,
        .note = lane.story.clearNote };
}

} // namespace

LanesView::LanesView(QWidget *parent)
    : QWidget(parent)
    , m_growth(new QVariantAnimation(this))
{
    AccessibleLanes::install();
    setAccessibleName(tr("The roads to the mail server"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_growth, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shownAxis = value.toDouble();
        update();
    });
}

LanesView::~LanesView() = default;

void LanesView::setLanes(const QList<LanePicture> &lanes)
{
    if (lanes == m_lanes)
        return;
    const bool sameNumber = lanes.size() == m_lanes.size();
    m_lanes = lanes;
    if (lanes.isEmpty())
        m_axis = {};
    noteNewest();
    growAxis();
    updateMotion();
    if (!sameNumber)
        updateGeometry();
    update();
}

void LanesView::setDetail(Detail detail)
{
    m_detail = detail;
    updateGeometry();
    update();
}

void LanesView::setClock(std::function<Instant()> clock)
{
    m_clock = std::move(clock);
    update();
}

QRect LanesView::laneRect(int lane) const
{
    return geometryFor(size()).lane(lane);
}

QSize LanesView::sizeHint() const
{
    return minimumSizeHint();
}

QSize LanesView::minimumSizeHint() const
{
    const int width = geometryFor({}).leastWidth();
    return { width, heightForWidth(width) };
}

bool LanesView::hasHeightForWidth() const
{
    return true;
}

int LanesView::heightForWidth(int width) const
{
    return geometryFor({ width, 0 }).height();
}

bool LanesView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainToolTip(help->globalPos(), pieceAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void LanesView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, *this, CardEdge::Thin);
    const LanesLayout layout = layOutNow();
    QList<LaneLettering> lettering;
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane)
        lettering += letteringOf(m_lanes.at(lane), layout.lanes.at(lane));
    const LanesGeometry geometry = geometryFor(size());
    LanesPainter(painter, geometry, palette()).paint(layout, lettering, m_shownAxis);
}

void LanesView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_frames.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    growAxis();
    update();
}

void LanesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    growAxis();
    updateMotion();
}

void LanesView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateMotion();
}

void LanesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        updateMotion();
        break;
    default:
        break;
    }
    update();
}

LanesGeometry LanesView::geometryFor(const QSize &size) const
{
    LanesFrame frame { .font = font(),
        .size = size,
        .direction = layoutDirection(),
        .detail = m_detail,
        .legend = { legend(Surface::Opening), legend(Surface::Readable), legend(Surface::Handshake),
            legend(Surface::Encrypted) } };
    for (const LanePicture &lane : m_lanes) {
        frame.titles += lane.story.title;
        frame.subtitles += lane.story.subtitle;
    }
    return LanesGeometry(frame);
}

/// Without a clock of the owner's, time goes on from the newest thing that was reported.
Instant LanesView::now() const
{
    if (m_clock)
        return m_clock();
    return m_sinceNewest.isValid() ? m_newest + milliseconds(m_sinceNewest.elapsed()) : m_newest;
}

LanesLayout LanesView::layOutNow() const
{
    QList<LaneTimeline> timelines;
    for (const LanePicture &lane : m_lanes)
        timelines += timelineOf(lane);
    return layOut(timelines, now(), m_axis);
}

QString LanesView::pieceAt(const QPoint &position) const
{
    const LanesGeometry geometry = geometryFor(size());
    const LanesLayout layout = layOutNow();
    for (qsizetype lane = 0; lane < layout.lanes.size(); ++lane) {
        for (const RoadPiece &piece : layout.lanes.at(lane).pieces) {
            const QRect where = geometry.piece(
                lane, double(piece.start.count()), double(piece.end.count()), m_shownAxis);
            if (where.contains(position))
                return inWords(piece);
        }
    }
    return {};
}

void LanesView::noteNewest()
{
    Instant newest {};
    for (const LanePicture &lane : std::as_const(m_lanes)) {
        for (const Step &step : lane.report.timeline)
            newest = std::max(newest, step.end.value_or(step.start));
    }
    if (!m_sinceNewest.isValid() || m_lanes.isEmpty() || newest > now()) {
        m_newest = newest;
        m_sinceNewest.start();
    }
}

void LanesView::growAxis()
{
    const milliseconds wanted = layOutNow().axis;
    if (wanted == m_axis)
        return;
    const bool fromNothing = m_axis == milliseconds::zero();
    m_axis = wanted;
    const int time = std::min(
        longestGrowth, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    m_growth->stop();
    if (fromNothing || time <= 0 || !isVisible()) {
        m_shownAxis = double(wanted.count());
        return;
    }
    m_growth->setDuration(time);
    m_growth->setStartValue(m_shownAxis);
    m_growth->setEndValue(double(wanted.count()));
    m_growth->start();
}

void LanesView::updateMotion()
{
    const LanesLayout layout = layOutNow();
    const bool running = std::any_of(layout.lanes.cbegin(), layout.lanes.cend(), isOpen);
    if (!running || !isVisible()) {
        m_frames.stop();
        return;
    }
    const bool calm = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    const auto frame = calm ? milliseconds(calmFrame) : milliseconds(smoothFrame);
    if (!m_frames.isActive())
        m_frames.start(int(frame.count()), this);
}

} // namespace mailberth
