// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FoldOut.h"

#include "ui/widgets/Measures.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace mailberth
{

FoldOutHeader::FoldOutHeader(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FoldOutHeader::sizeHint() const
{
    const int gap = measure::gap(fontMetrics());
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return { fontMetrics().height() + words.width() + 2 * gap, words.height() + gap };
}

void FoldOutHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOption chevron;
    chevron.initFrom(this);
    const int edge = fontMetrics().height();
    chevron.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - edge) / 2, edge, edge));
    const auto closed = layoutDirection() == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                             : QStyle::PE_IndicatorArrowRight;
    style()->drawPrimitive(
        isChecked() ? QStyle::PE_IndicatorArrowDown : closed, &chevron, &painter, this);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
        rect().adjusted(edge + measure::gap(fontMetrics()) / 2, 0, 0, 0));
    style()->drawItemText(&painter, words,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextShowMnemonic,
        palette(), isEnabled(), text(), QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void FoldOutHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FoldOutHeader::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

FoldOut::FoldOut(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_header(new FoldOutHeader(text, this))
    , m_motion(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &FoldOut::unfold);
}

void FoldOut::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isOpen());
}

bool FoldOut::isOpen() const
{
    return m_header->isChecked();
}

void FoldOut::setOpen(bool open)
{
    m_header->setChecked(open);
}

void FoldOut::unfold(bool open)
{
    if (m_content != nullptr)
        m_content->setVisible(open);
    Q_EMIT toggled(open);
}

} // namespace mailberth
