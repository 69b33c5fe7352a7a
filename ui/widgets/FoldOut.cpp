// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FoldOut.h"

#include "ui/widgets/FoldClip.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace mailberth
{

FoldOut::FoldOut(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_header(new FoldOutHeader(text, this))
    , m_clip(new FoldClip(this))
    , m_motion(new QVariantAnimation(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_clip);
    m_clip->hide();
    space();
    connect(m_header, &QAbstractButton::toggled, this, &FoldOut::unfold);
    connect(m_motion, &QVariantAnimation::valueChanged, m_clip,
        [this](const QVariant &part) { m_clip->setShownPart(part.toDouble()); });
    connect(
        m_motion, &QVariantAnimation::finished, m_clip, [this] { m_clip->setVisible(isOpen()); });
}

void FoldOut::setContent(QWidget *content)
{
    m_clip->setContent(content);
}

QWidget *FoldOut::content() const
{
    return m_clip->content();
}

bool FoldOut::isOpen() const
{
    return m_header->isChecked();
}

void FoldOut::setOpen(bool open)
{
    m_header->setChecked(open);
}

void FoldOut::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        space();
}

void FoldOut::space()
{
    m_clip->setIndent(m_header->indent());
}

/// Slides only where it is seen and where the person's style moves things at all.
void FoldOut::unfold(bool open)
{
    m_motion->stop();
    const int time = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (time > 0 && isVisible()) {
        m_clip->setVisible(true);
        m_motion->setDuration(time);
        m_motion->setStartValue(m_clip->shownPart());
        m_motion->setEndValue(open ? 1.0 : 0.0);
        m_motion->start();
    } else {
        m_clip->setShownPart(open ? 1 : 0);
        m_clip->setVisible(open);
    }
    Q_EMIT toggled(open);
}

} // namespace mailberth
