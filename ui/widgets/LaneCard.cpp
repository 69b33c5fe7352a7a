// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LaneCard.h"

#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeFont.h"
#include "ui/widgets/ToneColours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace mailberth
{

namespace
{

constexpr qreal titleScale = 1.1;

} // namespace

LaneCard::LaneCard(QWidget *parent)
    : QRadioButton(parent)
    , m_indicator(new QWidget(this))
    , m_title(new PlainLabel(this))
    , m_badge(new Badge(Tone::Good, tr("Recommended"), this))
    , m_mark(new IconLabel(this))
    , m_result(new PlainLabel(this))
    , m_facts(new FactList(FactList::Copying::None, this))
{
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    new RelativeFont(m_title, titleScale, QFont::DemiBold);
    m_badge->hide();
    m_indicator->setAttribute(Qt::WA_TransparentForMouseEvents);
    arrange();
    space();
    keepWordsLegible();
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
    letClicksThrough();
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

/// No narrower than its words may wrap, no lower than where none does; heightForWidth() knows what
/// is needed between the two.
QSize LaneCard::minimumSizeHint() const
{
    return { layout()->totalMinimumSize().width(), layout()->totalHeightForWidth(QWIDGETSIZE_MAX) };
}

void LaneCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, *this, isChecked() ? CardEdge::Chosen : CardEdge::Thin);
    paintIndicator(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    const int around = measure::gap(fontMetrics()) / 2;
    focus.rect = m_title->geometry().adjusted(-around, 0, around, 0);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

void LaneCard::paintIndicator(QPainter &painter) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = m_indicator->geometry();
    // Styles draw the ring as a darker Window, which does not show upon a dark card.
    if (isDark(palette()))
        option.palette.setColor(QPalette::Window, quietText(palette()));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
}

void LaneCard::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        space();
        break;
    case QEvent::StyleChange:
        space();
        keepWordsLegible();
        break;
    case QEvent::ApplicationPaletteChange:
    case QEvent::ParentChange:
        keepWordsLegible();
        break;
    case QEvent::LanguageChange:
        m_badge->setText(tr("Recommended"));
        refreshNames();
        break;
    default:
        break;
    }
}

/// Qt moves only in the arrow's own direction; side by side or one below the other, here all four
/// move to the neighbour.
void LaneCard::keyPressEvent(QKeyEvent *event)
{
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return chooseNeighbour(1);
    case Qt::Key_Up:
        return chooseNeighbour(-1);
    case Qt::Key_Right:
        return chooseNeighbour(onwards);
    case Qt::Key_Left:
        return chooseNeighbour(-onwards);
    default:
        QRadioButton::keyPressEvent(event);
    }
}

bool LaneCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

/// A click on words chooses the card, too; dragging over them selects text.
bool LaneCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && isEnabled()) {
        const auto *label = qobject_cast<QLabel *>(watched);
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (label != nullptr && !label->hasSelectedText() && mouse->button() == Qt::LeftButton) {
            setFocus(Qt::MouseFocusReason);
            click();
        }
    }
    return QRadioButton::eventFilter(watched, event);
}

void LaneCard::chooseNeighbour(int step)
{
    QList<LaneCard *> cards { this };
    if (parentWidget() != nullptr)
        cards = parentWidget()->findChildren<LaneCard *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype at = cards.indexOf(this) + step; at >= 0 && at < cards.size(); at += step) {
        if (!cards.at(at)->isEnabled() || cards.at(at)->isHidden())
            continue;
        cards.at(at)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        cards.at(at)->click();
        return;
    }
}

void LaneCard::arrange()
{
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_indicator, 0, Qt::AlignVCenter);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_badge, 0, Qt::AlignVCenter);
    auto *result = new QHBoxLayout;
    result->addWidget(m_mark);
    result->addWidget(m_result, 1);
    column->addLayout(top);
    column->addLayout(result);
    column->addWidget(m_facts);
    column->addStretch(1);
}

void LaneCard::space()
{
    const int padding = measure::padding(fontMetrics());
    const int gap = measure::gap(fontMetrics());
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(gap);
    m_indicator->setFixedSize(
        style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this),
        style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this));
}

/// The style's grey for disabled words is fainter than words may be that somebody has to read.
void LaneCard::keepWordsLegible()
{
    const QColor quiet =
        quietText(parentWidget() != nullptr ? parentWidget()->palette() : palette());
    QPalette legible;
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text })
        legible.setColor(QPalette::Disabled, role, quiet);
    setPalette(legible);
}

void LaneCard::letClicksThrough()
{
    const auto labels = findChildren<PlainLabel *>();
    for (PlainLabel *label : labels)
        label->installEventFilter(this);
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

} // namespace mailberth
