// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Card.h"

#include "ui/widgets/Measures.h"
#include "ui/widgets/ToneColours.h"

#include <QEvent>
#include <QPainter>

namespace mailberth
{

void paintCard(QPainter &painter, const QWidget &widget, CardEdge edge)
{
    const QPalette palette = widget.palette();
    const QFontMetrics metrics = widget.fontMetrics();
    const qreal thin = measure::stroke(metrics);
    const qreal thickness = edge == CardEdge::Chosen ? 2 * thin : thin;
    const QColor line =
        edge == CardEdge::Chosen ? roadColours(palette).encrypted : edgeColour(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, thickness));
    painter.setBrush(palette.color(QPalette::Base));
    const qreal inset = thickness / 2;
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset),
        measure::radius(metrics), measure::radius(metrics));
    painter.restore();
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    space();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, *this, CardEdge::Thin);
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        space();
}

void Card::space()
{
    const int padding = measure::padding(fontMetrics());
    setContentsMargins(padding, padding, padding, padding);
}

} // namespace mailberth
