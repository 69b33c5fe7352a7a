// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LaneCard.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/RelativeFont.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace mailberth
{

LaneCard::LaneCard(QWidget *parent)
    : QRadioButton(parent)
    , m_indicator(new QWidget(this))
    , m_title(new QLabel(this))
    , m_badge(new QLabel(tr("Recommended"), this))
    , m_mark(new IconLabel(this))
    , m_result(new QLabel(this))
    , m_facts(new FactList(FactList::Copying::None, this))
{
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_indicator);
    top->addWidget(m_title, 1);
    top->addWidget(m_badge);
    column->addLayout(top);
    auto *result = new QHBoxLayout;
    result->addWidget(m_mark);
    result->addWidget(m_result, 1);
    column->addLayout(result);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_badge->hide();
    for (QLabel *label : { m_title, m_result })
        label->setTextFormat(Qt::PlainText);
    new RelativeFont(m_title, 1.1, QFont::DemiBold);
    space();
}

LaneCard::LaneCard(const LaneStory &story, QWidget *parent)
    : LaneCard(parent)
{
    setStory(story);
}

void LaneCard::setStory(const LaneStory &story)
{
    m_story = story;
    m_mark->setIcon(toneIcon(story.tone));
    m_result->setText(story.result);
    m_facts->setFacts(story.facts);
    refreshNames();
}

void LaneCard::setRecommended(bool recommended)
{
    m_recommended = recommended;
    m_badge->setVisible(recommended);
    refreshNames();
}

QSize LaneCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize LaneCard::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

bool LaneCard::hasHeightForWidth() const
{
    return layout()->hasHeightForWidth();
}

int LaneCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void LaneCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, *this, isChecked() ? CardEdge::Chosen : CardEdge::Thin);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = indicatorRect();
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
}

void LaneCard::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        space();
}

bool LaneCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

bool LaneCard::eventFilter(QObject *watched, QEvent *event)
{
    return QRadioButton::eventFilter(watched, event);
}

void LaneCard::space()
{
    const int padding = measure::padding(fontMetrics());
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(measure::gap(fontMetrics()));
    const int edge = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    m_indicator->setFixedWidth(edge);
}

void LaneCard::refreshNames()
{
    if (!m_story)
        return;
    const QString title = m_story->subtitle.isEmpty()
        ? tr("Port %1").arg(m_story->title)
        : tr("Port %1, %2").arg(m_story->title, m_story->subtitle);
    m_title->setText(title);
    setAccessibleName(m_recommended ? tr("%1, recommended").arg(title) : title);
    setAccessibleDescription(m_story->spoken);
}

QRect LaneCard::indicatorRect() const
{
    return m_indicator->geometry();
}

} // namespace mailberth
