// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LaneCards.h"

#include "ui/widgets/Measures.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

#include <algorithm>

namespace mailberth
{

LaneCards::LaneCards(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LaneCards::setStories(const QList<LaneStory> &stories)
{
    while (m_cards.size() > stories.size())
        delete m_cards.takeLast();
    while (m_cards.size() < stories.size())
        addCard();
    for (qsizetype i = 0; i < stories.size(); ++i)
        m_cards.at(i)->setStory(stories.at(i));
    updateGeometry();
    place();
}

QSize LaneCards::sizeHint() const
{
    const int width = widthSideBySide();
    return { width, heightForWidth(width) };
}

QSize LaneCards::minimumSizeHint() const
{
    int width = 0;
    for (const LaneCard *card : m_cards)
        width = std::max(width, card->minimumSizeHint().width());
    return { width, 0 };
}

bool LaneCards::hasHeightForWidth() const
{
    return true;
}

int LaneCards::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.last().bottom() + 1;
}

bool LaneCards::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest: // a card wants another size
    case QEvent::Show: // Qt posts no such request while nothing is visible
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateGeometry();
        place();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void LaneCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

QList<QRect> LaneCards::places(int width) const
{
    const int cards = int(m_cards.size());
    const bool beside = width >= widthSideBySide();
    const int each = beside && cards > 0 ? (width - (cards - 1) * spacing()) / cards : width;
    QList<QRect> rects;
    QPoint at;
    int highest = 0;
    for (const LaneCard *card : m_cards) {
        rects += QRect(at, QSize(each, card->layout()->totalHeightForWidth(each)));
        highest = std::max(highest, rects.last().height());
        if (beside)
            at.rx() += each + spacing();
        else
            at.ry() += rects.last().height() + spacing();
    }
    for (QRect &rect : rects) {
        if (beside)
            rect.setHeight(highest);
    }
    return rects;
}

int LaneCards::spacing() const
{
    return measure::padding(fontMetrics()) * 3 / 4;
}

int LaneCards::widthSideBySide() const
{
    const int cards = int(m_cards.size());
    return cards * minimumSizeHint().width() + std::max(0, cards - 1) * spacing();
}

void LaneCards::addCard()
{
    auto *card = new LaneCard(this);
    const int index = int(m_cards.size());
    connect(card, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_cards += card;
    card->show();
}

void LaneCards::place()
{
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i)
        m_cards.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), rects.at(i)));
}

} // namespace mailberth
