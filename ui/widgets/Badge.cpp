// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Badge.h"

#include "ui/widgets/Measures.h"
#include "ui/widgets/RelativeFont.h"
#include "ui/widgets/ToneColours.h"

#include <QEvent>
#include <QPainter>

namespace mailberth
{

namespace
{

constexpr qreal badgeScale = 0.9;

} // namespace

Badge::Badge(Tone tone, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    new RelativeFont(this, badgeScale, QFont::DemiBold);
    space();
}

void Badge::paintEvent(QPaintEvent * /*event*/)
{
    const ToneColours colours = toneColours(m_tone, palette());
    const qreal radius = measure::radius(fontMetrics());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setPen(colours.mark);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void Badge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        space();
}

void Badge::space()
{
    const int side = measure::gap(fontMetrics());
    setContentsMargins(side, side / 3, side, side / 3);
}

} // namespace mailberth
