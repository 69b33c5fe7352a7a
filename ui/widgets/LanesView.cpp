// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesView.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/Measures.h"

#include <QPainter>
#include <QVariantAnimation>

namespace mailberth
{

LanesView::LanesView(QWidget *parent)
    : QWidget(parent)
    , m_growth(new QVariantAnimation(this))
{
    setAccessibleName(tr("The roads to the mail server"));
}

LanesView::~LanesView() = default;

void LanesView::setLanes(const QList<LanePicture> &lanes)
{
    m_lanes = lanes;
    update();
}

void LanesView::reset()
{
    m_lanes.clear();
    m_axis = {};
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
}

QRect LanesView::laneRect(int lane) const
{
    const int height = fontMetrics().height() * 4;
    return { 0, lane * height, width(), height };
}

QSize LanesView::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 12 };
}

QSize LanesView::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 12 };
}

bool LanesView::event(QEvent *event)
{
    return QWidget::event(event);
}

void LanesView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, *this, CardEdge::Thin);
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const LaneStory &story = m_lanes.at(lane).story;
        painter.drawText(
            laneRect(lane), Qt::AlignCenter, story.title + QStringLiteral(": ") + story.result);
    }
}

void LanesView::timerEvent(QTimerEvent *event)
{
    QWidget::timerEvent(event);
}

void LanesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
}

void LanesView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
}

void LanesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace mailberth
